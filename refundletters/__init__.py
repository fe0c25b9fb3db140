"""Letters that get the money back for game cards, top-ups and activation codes, written in Chinese
from a small case file.

The library in a handful of names, each imported when it is first used::

    case = load_case("案件.yaml")
    assessment = assess(case, today)
    letter = compose(assessment, letter="first-contact")
    findings = lint_letter(letter, assessment)
    text = render_letter(letter)
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from refundletters.assessment import assess
    from refundletters.case.reading import load_case
    from refundletters.letters import compose
    from refundletters.lint import lint_letter
    from refundletters.render.text import render as render_letter

__all__ = ["assess", "compose", "lint_letter", "load_case", "render_letter"]

__version__ = "0.1.0"

_HOMES = {
    "assess": ("refundletters.assessment", "assess"),
    "compose": ("refundletters.letters", "compose"),
    "lint_letter": ("refundletters.lint", "lint_letter"),
    "load_case": ("refundletters.case.reading", "load_case"),
    "render_letter": ("refundletters.render.text", "render"),
}


def __getattr__(name: str) -> Any:
    """Import a public name when it is first asked for: the command line starts without them."""
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    module, attribute = _HOMES[name]
    value = getattr(import_module(module), attribute)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted([*globals(), *__all__])
