"""How a finished Letter looks: plain text, Word, PDF, HTML; the ending of a file name chooses."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path, PurePath
from typing import TYPE_CHECKING, Any

from refundletters.errors import Place, Problem, UserError
from refundletters.messages import _

if TYPE_CHECKING:
    from refundletters.letters.letter import Letter

__all__ = ["ENDINGS", "WrongEnding", "as_bytes", "as_text"]

ENDINGS = (".txt", ".docx", ".pdf", ".html")
"""The forms a letter can be written in."""


class WrongEnding(UserError):
    """An output file whose ending names no form."""

    exit_code = 2


def as_text(letter: Letter) -> str:
    """`letter` as plain text, ending with one line end."""
    from refundletters.render import text

    return text.render(letter)


def as_bytes(
    letter: Letter,
    path: PurePath,
    *,
    templates: Sequence[Path] = (),
    fields: Callable[[], Mapping[str, Any]] = dict,
) -> bytes:
    """`letter` in the form that the ending of `path` names. Raises `WrongEnding` for another.

    A Word layout found in the user's `templates` is used instead of the built-in one; it may name `fields`,
    which are made only then.
    """
    match path.suffix.lower():
        case ".txt":
            return as_text(letter).encode("utf-8")
        case ".docx":
            from refundletters.render import word

            return word.render(letter, *_own_layout(letter, templates, fields))
        case ".pdf":
            from refundletters.render import pdf

            return pdf.render(letter, *_own_layout(letter, templates, fields))
        case ".html":
            from refundletters.render import html

            return html.render(letter).encode("utf-8")
        case other:
            raise _wrong(other, path)


def _own_layout(
    letter: Letter, templates: Sequence[Path], fields: Callable[[], Mapping[str, Any]]
) -> tuple[Path | None, Mapping[str, Any]]:
    from refundletters.render import layouts

    layout = layouts.own(letter.letter, templates)
    return (layout, fields()) if layout else (None, {})


def _wrong(ending: str, path: PurePath) -> WrongEnding:
    fact = (
        _("letters cannot be written as “{ending}”").format(ending=ending)
        if ending
        else _("the name has no ending that says which kind of file to write")
    )
    return WrongEnding(
        Problem(
            fact,
            _("end the name with one of {endings}").format(endings=" ".join(ENDINGS)),
            Place(str(path)),
        )
    )
