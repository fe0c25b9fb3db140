"""The sheets of a workbook, .xlsx or .xls, after a look at it: whole, no bomb, values and not formulas.

The parser of .xlsx is fast because it lays a sheet out in memory; one cell in the last corner of a sheet, or
one very long text that every cell refers to, would fill any memory and end the program. No statement has
either. That of .xls is slower and reads whatever is damaged without harm.
"""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Iterator
from functools import partial
from typing import IO, Any

from refundletters.messages import _
from refundletters.statements.archives import MAX_BYTES, too_large
from refundletters.statements.tables import Damaged, Sheet, export_again

__all__ = ["formula", "sheets"]

_FORMULA = re.compile(rb"<c\b[^>]*\br=[\"']([A-Z]+)([0-9]+)[\"'][^>]*>\s*<f[\s>/]")
_FAR_RIGHT = re.compile(rb"\br=[\"'](?:[A-Z]{3,}|[D-Z][A-Z])[0-9]+[\"'][^>/]*>")
"""A cell that is not empty in a column after CZ."""
_FAR_DOWN = re.compile(rb"\br=[\"'][A-Z]*(?:[0-9]{7,}|[3-9][0-9]{5})[\"']")
"""A row from 300,000 on."""
_CHUNK = 1 << 20
_OVERLAP = 400
_MOST_TEXT = 1_000_000_000
"""Bytes that all cells would take if each held the longest text."""


def sheets(data: bytes, file: str) -> Iterator[Sheet]:
    """The sheets of the workbook `data` that are not empty. Raises `Damaged` for one that is damaged, locked,
    a bomb or holds formulas (.xls has the values that these had)."""
    try:
        yield from _modern(data, file) if data.startswith(b"PK") else _old(data, file)
    except Damaged:
        raise
    except Exception as error:  # the parsers raise more than they declare for damaged files
        raise Damaged(_("the workbook is damaged or not whole"), export_again(), file) from error


def _modern(data: bytes, file: str) -> Iterator[Sheet]:
    import python_calamine

    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        _check(archive, file)
    book = python_calamine.load_workbook(io.BytesIO(data))
    for name in book.sheet_names:
        sheet = book.get_sheet_by_name(name)
        if sheet.height:
            yield Sheet(
                _named(file, name, len(book.sheet_names)), sheet.iter_rows, (sheet.start or (0, 0))[0] + 1
            )


def _old(data: bytes, file: str) -> Iterator[Sheet]:
    import xlrd

    if b"E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e" in data:
        raise _locked(file)
    try:
        book = xlrd.open_workbook(file_contents=data, logfile=io.StringIO(), on_demand=True)
    except xlrd.XLRDError as error:
        raise (_locked(file) if "encrypted" in str(error) else error) from error
    for sheet in map(book.sheet_by_index, range(book.nsheets)):
        if sheet.nrows:
            yield Sheet(_named(file, sheet.name, book.nsheets), partial(_old_rows, sheet, book.datemode))


def _named(file: str, sheet: str, sheets: int) -> str:
    """The file, with the sheet where there are several."""
    return f"{file}[{sheet}]" if sheets > 1 else file


def _old_rows(sheet: Any, datemode: int) -> Iterator[list[object]]:
    """The values of the rows of an .xls sheet, dates as such."""
    import xlrd

    for row in sheet.get_rows():
        yield [
            _date(cell.value, datemode) if cell.ctype == xlrd.XL_CELL_DATE else _plain(cell.value)
            for cell in row
        ]


def _plain(value: object) -> object:
    return value if isinstance(value, str | float) else ""


def _date(value: float, datemode: int) -> object:
    import xlrd

    try:
        at = xlrd.xldate_as_datetime(value, datemode)
    except (ValueError, OverflowError):
        return value
    return at.date() if value.is_integer() else at


def _locked(file: str) -> Damaged:
    return Damaged(
        _("the workbook is locked with a password"),
        _("open it with its password in Excel or WPS and save it without one"),
        file,
    )


def _check(archive: zipfile.ZipFile, file: str) -> None:
    parts = archive.infolist()
    if sum(part.file_size for part in parts) > MAX_BYTES:
        raise too_large(file)
    if any(part.filename.endswith("workbook.bin") for part in parts):
        raise Damaged(
            _("this is a {kind} file, not a table").format(kind="XLSB"),
            _("open it in Excel or WPS and save it as .xlsx"),
            file,
        )
    cells, longest = 0, 0
    for part in parts:
        with archive.open(part) as stream:  # gives no more than the size that was counted
            chunks = _chunks(stream)
            if part.filename.startswith("xl/worksheets/"):
                cells += _check_sheet(chunks, file)
            elif part.filename.endswith("sharedStrings.xml"):
                longest = max(longest, _longest_text(chunks))
            else:
                for _chunk in chunks:
                    pass  # read to its end, the checksum of the part is compared
    if cells * longest > _MOST_TEXT:
        raise too_large(file)


def _chunks(stream: IO[bytes]) -> Iterator[bytes]:
    while chunk := stream.read(_CHUNK):
        yield chunk


def _check_sheet(chunks: Iterator[bytes], file: str) -> int:
    """The number of cells in a sheet; `Damaged` for what no statement has."""
    cells, before = 0, b""
    for chunk in chunks:
        seen = before + chunk
        if found := _FORMULA.search(seen):
            raise formula(file, int(found[2]), found[1].decode())
        if _FAR_RIGHT.search(seen) or _FAR_DOWN.search(seen):
            raise too_large(file)
        cells += chunk.count(b"<c ")
        before = chunk[-_OVERLAP:]
    return cells


def _longest_text(chunks: Iterator[bytes]) -> int:
    """The bytes of the longest shared text, or a little more."""
    longest, open_ = 0, 0
    for chunk in chunks:
        first, *others = chunk.split(b"</si>")
        open_ += len(first)
        for text in others:
            longest, open_ = max(longest, open_), len(text)
    return max(longest, open_)


def formula(file: str, row: int, column: str = "") -> Damaged:
    """The complaint about a cell that computes its value."""
    return Damaged(
        _("a formula stands here instead of a value: {cell}").format(cell=f"{column}{row}"),
        export_again(),
        file,
        row,
    )
