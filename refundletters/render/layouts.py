"""Which Word layout a letter gets: the user's own folders are looked at before the built-in one."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from pathlib import Path

from refundletters import resources

__all__ = ["find", "own"]

COMMON, CLOSE = "letter", "letter-close"
"""The layouts of all letters: as they are usually set, and closer."""


def own(kind: str, folders: Iterable[Path]) -> Path | None:
    """The user's layout for letters of `kind`, or None: ``word/<kind>.docx`` in the first of `folders` that
    has it, then ``word/letter.docx``, which does not stand in for a built-in layout made for the kind."""
    held = tuple(folders)
    names = [kind] if _built_in(kind).is_file() and kind != COMMON else [kind, COMMON]
    candidates = (folder / "word" / f"{name}.docx" for name in names for folder in held)
    return next((path for path in candidates if path.is_file()), None)


@cache
def find(kind: str, close: bool = False) -> Path:
    """The built-in layout for letters of `kind`: one of its own, or the common one, which sets its lines
    `close` if asked to."""
    path = _built_in(kind)
    return path if path.is_file() else _built_in(CLOSE if close else COMMON)


def _built_in(name: str) -> Path:
    return resources.templates() / "word" / f"{name}.docx"
