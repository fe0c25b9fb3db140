"""Tables of cases, row by row and as text: CSV as spreadsheets save it."""

from __future__ import annotations

import codecs
import csv
import io
from collections.abc import Iterator
from pathlib import Path
from typing import IO

from msgspec import Struct

from refundletters.errors import InputFailed
from refundletters.messages import _

__all__ = ["Row", "csv_rows", "opened", "plain"]

_BLOCK = 1_000_000
_SURELY = 40
"""So many bytes more than signs are no chance: the text is UTF-8."""


class Row(Struct, frozen=True):
    """A row as the spreadsheet counts it, from 1: its cells, none where all are empty; `unread` says why it
    cannot be used."""

    number: int
    cells: list[str]
    unread: str = ""


def opened(path: Path) -> IO[bytes]:
    """The file `path`, to be read. Raises `InputFailed` for what is none."""
    try:
        if not path.is_file():
            raise InputFailed(_("not a file"), _("name a file, not a folder or a device"), path)
        return path.open("rb")
    except OSError as error:
        fact = _("the file cannot be read: {reason}").format(reason=error.strerror or error)
        raise InputFailed(fact, _("may you read it?"), path) from error


def csv_rows(path: Path) -> Iterator[Row]:
    """The rows of a table in UTF-8 with or without byte order mark, UTF-16 with it, or GB18030. Raises
    `InputFailed` for what is none of them, and where a quotation mark is not closed."""
    encoding = _encoding(path)
    with io.TextIOWrapper(opened(path), encoding=encoding, newline="") as stream:
        reader = csv.reader(stream, strict=True)
        try:
            for number, row in enumerate(reader, 1):
                cells = [plain(cell) for cell in row]
                yield Row(number, cells if any(cells) else [])
        except (csv.Error, UnicodeDecodeError) as error:
            fact = _("the table cannot be read: {reason}").format(reason=error)
            raise InputFailed(fact, _("save it again as CSV in UTF-8"), path, reader.line_num) from error


def plain(cell: str) -> str:
    """The text of a cell: line ends as ``\\n``, whatever the program that saved it writes."""
    return cell.replace("\r\n", "\n").replace("\r", "\n").strip()


def _encoding(path: Path) -> str:
    """The whole file is looked at: a table may begin with a megabyte of plain letters and digits."""
    with opened(path) as stream:
        if stream.read(2) in (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE):
            return "utf-16"
    read, line = _readable(path, "utf-8-sig")
    if not line:
        return "utf-8-sig"
    if read < _SURELY and not _readable(path, "gb18030")[1]:
        return "gb18030"
    fact = _("neither UTF-8 nor GB18030 text")
    raise InputFailed(fact, _("save it again as CSV in UTF-8"), path, line)


def _readable(path: Path, encoding: str) -> tuple[int, int]:
    """How far `path` is text in `encoding`: by how much its bytes outnumber its signs until then, and the
    line that is none (0: it all is)."""
    decoder = codecs.getincrementaldecoder(encoding)()
    more, line = 0, 1
    with opened(path) as stream:
        while True:
            block = stream.read(_BLOCK)
            try:
                more += len(block) - len(decoder.decode(block, final=not block))
            except UnicodeDecodeError as error:
                good = bytes(error.object[: error.start])
                return more + len(good) - len(good.decode(encoding)), line + good.count(b"\n")
            line += block.count(b"\n")
            if not block:
                return more, 0
