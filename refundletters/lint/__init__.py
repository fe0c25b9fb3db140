"""Small checks of a case, a finished letter or any text, each with an id, a why and a remedy.

They look at what a tired or angry person writes and a careful one would not send: threats, verdicts,
law that is repealed or never existed, somebody's numbers. Nothing here changes a letter.
"""

from refundletters.lint.checking import lint_case, lint_letter, lint_text
from refundletters.lint.finding import Finding

__all__ = ["Finding", "lint_case", "lint_letter", "lint_text"]
