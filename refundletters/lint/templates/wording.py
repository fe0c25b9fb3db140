"""The check of wording: text templates (``*.txt.j2``) in a folder of the user's own, or one such file."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

from refundletters import files
from refundletters.errors import InputFailed, Place
from refundletters.lint.finding import Finding
from refundletters.lint.templates.known import in_wording
from refundletters.lint.templates.reading import look
from refundletters.lint.templates.rules import as_finding
from refundletters.lint.templates.uses import Flaw
from refundletters.messages import _

__all__ = ["check"]

_MOST_BYTES = 1_000_000
_LETTERS = "letters"


def check(file: Path, folder: Path | None, today: date) -> Iterator[Finding]:
    """What is found in `file`; what it includes is looked for in `folder` before the built-in templates."""
    try:
        text = files.read_bytes(file, _MOST_BYTES).decode("utf-8-sig")
    except UnicodeDecodeError:
        yield as_finding(Flaw("T14", 1, file.name, fact=_("it is not UTF-8")), Place(file=str(file)))
        return
    except InputFailed as error:
        yield as_finding(Flaw("T14", 1, file.name, fact=error.problems[0].fact), Place(file=str(file)))
        return
    known = in_wording((folder,) if folder else ())
    for flaw in look(text, known, today, in_blocks=file.parent.name == _LETTERS):
        yield as_finding(flaw, Place(str(file), flaw.line, flaw.column))
