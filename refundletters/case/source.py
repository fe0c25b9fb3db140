"""The text of a case file: bytes to text, and places in it."""

from __future__ import annotations

import re
from pathlib import PurePath

from msgspec import Struct

from refundletters.errors import InputFailed, Place, Problem
from refundletters.messages import _
from refundletters.patterns import regex

__all__ = ["MAX_BYTES", "Source", "decode"]

MAX_BYTES = 1_000_000
"""A case file holds a few pages; more is another kind of file."""

_MOST_PROBLEMS = 50
"""Told at once; a file with more is not a case file with slips."""

_OTHER_KINDS = (
    (b"PK\x03\x04", "Word/Excel/zip"),
    (b"\xd0\xcf\x11\xe0", "Word/Excel"),
    (b"%PDF", "PDF"),
    (b"{\\rtf", "RTF"),
    (b"\x89PNG", "PNG"),
    (b"\xff\xd8\xff", "JPEG"),
)
_HAN = regex("[\u4e00-\u9fff]")
_BLANK_LINE = regex(r"^[ \t\u3000\xa0]+$", re.MULTILINE)
_LINE_SIGNS = dict.fromkeys((0x85, 0x2028, 0x2029), " ")


def decode(data: bytes, file: str | PurePath) -> str:
    """The text of `data`, which is UTF-8 with or without a byte order mark.

    Raises `InputFailed` for other encodings, each by its name with its cure, and for files that
    are no text at all.
    """
    kind = next((name for start, name in _OTHER_KINDS if data.startswith(start)), None)
    if kind:
        raise InputFailed(
            _("this is a {kind} file, not plain text").format(kind=kind),
            _("copy its text into a plain text file (UTF-8) with the ending .yaml"),
            file,
        )
    if data.startswith((b"\xff\xfe", b"\xfe\xff")) or 8 * data[:200].count(0) > len(data[:200]):
        raise InputFailed(_("the file is saved as UTF-16 (“Unicode”), not as UTF-8"), _save_as_utf8(), file)
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise _not_utf8(data, error, file) from error


def _not_utf8(data: bytes, error: UnicodeDecodeError, file: str | PurePath) -> InputFailed:
    try:
        chinese = bool(_HAN.search(data.decode("gb18030")))
    except UnicodeDecodeError:
        chinese = False
    if chinese:
        fact = _("the file is saved as GB18030 (GBK, “ANSI”), not as UTF-8")
        return InputFailed(fact, _save_as_utf8(), file)
    line = data.count(b"\n", 0, error.start) + 1
    fact = _("line {line} is not UTF-8 text").format(line=line)
    return InputFailed(fact, _save_as_utf8(), file)


def _save_as_utf8() -> str:
    return _(
        "open it in your editor and save it again as UTF-8: in 记事本 choose 另存为 and 编码 UTF-8, "
        "in WPS or VS Code “Save with Encoding”"
    )


class Source(Struct):
    """A case file being read: its name, its text (lines end with ``\\n``) and what is wrong with it."""

    file: str
    text: str
    problems: list[Problem] = []
    _untold: int = 0

    def __post_init__(self) -> None:
        # Line ends as editors count them; YAML would also end a line at the signs of _LINE_SIGNS,
        # and stumble over a tab in a line that looks empty.
        text = self.text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")
        self.text = _BLANK_LINE.sub("", text.translate(_LINE_SIGNS))

    def place(self, index: int | None, path: str = "") -> Place:
        """The place of the character at `index` (None: not known) and its key path."""
        if index is None:
            return Place(self.file, path=path)
        line = self.text.count("\n", 0, index) + 1
        column = index - (self.text.rfind("\n", 0, index) + 1) + 1
        return Place(self.file, line, column, path)

    def report(self, fact: str, remedy: str = "", index: int | None = None, path: str = "") -> None:
        """Note a problem; all are told at once when reading is over."""
        if self.full:
            self._untold += 1
        else:
            self.problems.append(Problem(fact, remedy, self.place(index, path)))

    @property
    def full(self) -> bool:
        """True when so many problems are known that no more need be looked for."""
        return len(self.problems) >= _MOST_PROBLEMS

    def told(self) -> tuple[Problem, ...]:
        """The problems in the order of the file."""
        problems = sorted(
            self.problems, key=lambda problem: (problem.place.line or 0, problem.place.column or 0)
        )
        if self._untold:
            more = _("and {count} more problems").format(count=self._untold)
            problems.append(Problem(more, _("correct these first"), Place(self.file)))
        return tuple(problems)
