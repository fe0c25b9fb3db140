"""Tables of cases, row by row and as text: CSV as spreadsheets save it, and XLSX."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path

from refundletters.errors import InputFailed
from refundletters.messages import _

__all__ = ["Cell", "csv_rows", "xlsx_rows"]

Cell = str
_EXACT = 10**15
"""From here on a number in a spreadsheet has lost digits."""


def csv_rows(path: Path) -> Iterator[tuple[int, list[Cell]]]:
    """Number of the line and cells of each row, an empty list for an empty one. UTF-8 with or without byte
    order mark, else GB18030. Raises `InputFailed` for what is neither."""
    with path.open(encoding=_encoding(path), newline="") as stream:
        reader = csv.reader(stream)
        try:
            for row in reader:
                cells = [cell.strip() for cell in row]
                yield reader.line_num, cells if any(cells) else []
        except (csv.Error, UnicodeDecodeError) as error:
            fact = _("the table cannot be read: {reason}").format(reason=error)
            raise InputFailed(fact, _("save it again as CSV in UTF-8"), path, reader.line_num) from error


def _encoding(path: Path) -> str:
    """By the first megabyte: a whole table need not be read twice."""
    with path.open("rb") as stream:
        start = stream.read(1_000_000)
    for encoding in ("utf-8-sig", "gb18030"):
        try:
            start.rpartition(b"\n")[0].decode(encoding)
        except UnicodeDecodeError:
            continue
        return encoding
    raise InputFailed(_("neither UTF-8 nor GB18030 text"), _("save it again as CSV in UTF-8"), path)


def xlsx_rows(path: Path) -> Iterator[tuple[int, list[Cell]]]:
    """The same of the first sheet of a workbook. Raises `InputFailed` for a file that is none, and for a
    number so long that the spreadsheet has lost its last digits."""
    import zipfile

    import openpyxl

    try:
        book = openpyxl.load_workbook(path, read_only=True, data_only=True)
    except (OSError, KeyError, ValueError, zipfile.BadZipFile) as error:
        raise InputFailed(
            _("the workbook cannot be opened: {reason}").format(reason=error),
            _("open it in a spreadsheet program and save it again as .xlsx or .csv"),
            path,
        ) from error
    try:
        for number, row in enumerate(book.worksheets[0].iter_rows(values_only=True), 1):
            cells = [_text(value, path, number) for value in row]
            yield number, cells if any(cells) else []
    finally:
        book.close()


def _text(value: object, path: Path, row: int) -> Cell:
    """A cell as the user sees it: dates without a midnight that nobody wrote, whole numbers whole."""
    if value is None:
        return ""
    if isinstance(value, datetime):
        midnight = (value.hour, value.minute, value.second) == (0, 0, 0)
        return value.strftime("%Y-%m-%d" if midnight else "%Y-%m-%d %H:%M")
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, bool):
        return "是" if value else "否"
    if isinstance(value, int | float) and abs(value) >= _EXACT:
        fact = _("the number {number} is too long for a cell of numbers: its last digits are lost")
        remedy = _("set the column as text and type the number again")
        raise InputFailed(fact.format(number=value), remedy, path, row)
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return str(value).strip()
