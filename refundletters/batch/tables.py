"""Tables of cases, row by row and as text: CSV as spreadsheets save it, and XLSX."""

from __future__ import annotations

import codecs
import csv
import io
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import IO, Any

from refundletters.errors import InputFailed
from refundletters.messages import _

__all__ = ["Row", "csv_rows", "opened", "xlsx_rows"]

_EXACT = 10**15
"""From here on a number in a spreadsheet has lost digits."""
_BLOCK = 1_000_000
_SURELY = 40
"""So many bytes more than signs are no chance: the text is UTF-8."""

# What a program wrote that does not calculate; an empty text that was calculated says t="str".
_NOT_CALCULATED = re.compile(
    rb'<c (?![^>]*\bt="str")[^>]*>\s*<f\b[^>]*(?:/>|>[^<]*</f>)\s*(?:<v\s*/>|<v>\s*</v>)?\s*</c>'
)
_OVERLAP = 40_000
"""Bytes between two blocks in which a cell is looked for again: more than a cell with its formula has."""


@dataclass(frozen=True, slots=True)
class Row:
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
                cells = [cell.strip() for cell in row]
                yield Row(number, cells if any(cells) else [])
        except (csv.Error, UnicodeDecodeError) as error:
            fact = _("the table cannot be read: {reason}").format(reason=error)
            raise InputFailed(fact, _("save it again as CSV in UTF-8"), path, reader.line_num) from error


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


def xlsx_rows(path: Path) -> Iterator[Row]:
    """The rows of the first sheet of a workbook. Raises `InputFailed` for a file that is none, and for
    formulas that were never calculated."""
    import openpyxl

    _check_calculated(path)
    try:
        book = openpyxl.load_workbook(path, read_only=True, data_only=True)
        sheet = book.worksheets[0]
    except Exception as error:  # what a damaged workbook makes openpyxl raise is not foreseeable
        raise _no_workbook(path, error) from error
    try:
        sheet.reset_dimensions()  # some programs state a size that is not the sheet's
        for number, row in enumerate(sheet.iter_rows(), 1):
            yield _row(number, row, path)
    finally:
        book.close()


def _check_calculated(path: Path) -> None:
    import zipfile

    try:
        with zipfile.ZipFile(path) as book:
            sheets = [name for name in book.namelist() if name.startswith("xl/worksheets/")]
            missing = any(_not_calculated(book.open(name)) for name in sheets)
    except (OSError, zipfile.BadZipFile) as error:
        raise _no_workbook(path, error) from error
    if missing:
        raise InputFailed(
            _("the workbook holds formulas whose results are not in it"),
            _("open it in a spreadsheet program and save it again"),
            path,
        )


def _not_calculated(sheet: IO[bytes]) -> bool:
    before = b""
    with sheet:
        while block := sheet.read(_BLOCK):
            if _NOT_CALCULATED.search(before + block):
                return True
            before = block[-_OVERLAP:]
    return False


def _no_workbook(path: Path, error: Exception) -> InputFailed:
    return InputFailed(
        _("the workbook cannot be opened: {reason}").format(reason=error),
        _("open it in a spreadsheet program and save it again as .xlsx or .csv"),
        path,
    )


def _row(number: int, row: Any, path: Path) -> Row:
    """The cells as the user sees them. A number that has lost digits and the result of a formula that failed
    make the row one that cannot be used."""
    for cell in row:
        if cell.data_type == "e":
            fact = _("cell {cell} holds an error: {value}")
            remedy = _("correct the formula, or type the value")
        elif cell.data_type == "n" and isinstance(cell.value, int | float) and abs(cell.value) >= _EXACT:
            fact = _(
                "the number in column {column} is too long for a cell of numbers: its last digits are lost"
            )
            remedy = _("set the column as text and type the number again")
        else:
            continue
        fact = fact.format(cell=cell.coordinate, column=cell.column_letter, value=cell.value)
        return Row(number, [], str(InputFailed(fact, remedy, path, number)))
    cells = [_text(cell.value) for cell in row]
    return Row(number, cells if any(cells) else [])


def _text(value: object) -> str:
    """A value as the user sees it: dates without a midnight that nobody wrote, whole numbers whole."""
    if value is None:
        return ""
    if isinstance(value, datetime):
        midnight = (value.hour, value.minute, value.second) == (0, 0, 0)
        return value.strftime("%Y-%m-%d" if midnight else "%Y-%m-%d %H:%M")
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, bool):
        return "是" if value else "否"
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return str(value).strip()
