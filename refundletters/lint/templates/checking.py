"""Checks a template file, or a folder of them."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from difflib import get_close_matches
from pathlib import Path

from refundletters.errors import InputFailed, Place
from refundletters.lint.finding import Finding
from refundletters.lint.templates import word, wording
from refundletters.lint.templates.names import is_used, layouts, used
from refundletters.lint.templates.rules import as_finding
from refundletters.lint.templates.uses import Flaw
from refundletters.messages import _

__all__ = ["check"]

_WORDING, _LAYOUT = ".j2", ".docx"
_READ = (".txt.j2", ".docx")
_FOLDERS = ("letters", "situations", "refusals", "grounds", "word")


def check(path: Path, today: date) -> tuple[Finding, ...]:
    """All that is found in the template `path`, or in those of the folder `path` by name.

    Raises `InputFailed` where there is nothing to check.
    """
    if path.is_dir():
        return tuple(_in_folder(path, today))
    if not path.is_file():
        raise InputFailed(_("there is no such file"), _("check the name and the folder you are in"), path)
    return tuple(_in_file(path, _home(path), today))


def _in_folder(folder: Path, today: date) -> Iterator[Finding]:
    held = sorted(path for path in folder.rglob("*") if path.suffix.lower() in (_WORDING, _LAYOUT))
    held = [path for path in held if path.is_file() and not path.name.startswith(("~$", "."))]
    if not held:
        raise InputFailed(
            _("no template was found in it"), _("copy one first: refundletters templates copy"), folder
        )
    for path in held:
        name = path.relative_to(folder).as_posix()
        if not is_used(name):
            close = get_close_matches(name, [*used(), *layouts()], n=1)
            yield as_finding(Flaw("T15", 1, name, next(iter(close), "")), Place(file=str(path)))
        if path.name.endswith(_READ):
            yield from _in_file(path, folder, today)


def _in_file(path: Path, folder: Path | None, today: date) -> Iterator[Finding]:
    if path.suffix.lower() == _LAYOUT:
        yield from word.check(path, today)
    else:
        yield from wording.check(path, folder, today)


def _home(path: Path) -> Path | None:
    """The folder of templates that a single file belongs to: the one above ``letters/`` and the like."""
    return path.resolve().parents[1] if path.resolve().parent.name in _FOLDERS else None
