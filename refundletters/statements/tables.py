"""The rows of a table in a file's bytes: CSV in any encoding and with any line ends, XLSX, XLS, a web page.

A file is read as it is, row by row: nothing is kept, and nothing is guessed where it is damaged.
"""

from __future__ import annotations

import codecs
import csv
import io
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date, datetime, time, timedelta
from functools import partial

from refundletters.errors import Place, Problem, UserError
from refundletters.messages import _

__all__ = ["DELIMITERS", "Damaged", "Row", "Sheet", "Table", "export_again", "tables"]

Row = tuple[int, list[str]]
"""The number of a row in its file or sheet (from 1), and its cells."""

DELIMITERS = ",\t;|"
_CHUNK = 1 << 16
_LONG_CELL = 4_000
"""Characters in a cell; more is the rest of a file after a quotation mark that is never closed."""


class Damaged(UserError):
    """A statement that cannot be read as it is: where, why, and how to get one that can."""

    def __init__(self, fact: str, remedy: str, file: str, row: int | None = None) -> None:
        super().__init__(Problem(fact, remedy, Place(file, row)))


class Table:
    """A table whose rows can be read more than once; `ends` says whether its last row is ended."""

    def __init__(self, file: str, *, ends: bool = True) -> None:
        self.file = file
        self.ends = ends

    def rows(self, delimiter: str = ",") -> Iterator[Row]:
        """The rows with their numbers. Raises `Damaged`."""
        raise NotImplementedError

    @property
    def delimiters(self) -> str:
        """The signs that may stand between its cells."""
        return ","


class Text(Table):
    """A table in a text: CSV, or with tabs, semicolons or bars instead of commas."""

    def __init__(self, file: str, data: bytes) -> None:
        super().__init__(file, ends=data.rstrip(b"\0").endswith((b"\n", b"\r")))
        self._data = data
        self._encoding = encoding_of(data, file)

    @property
    def delimiters(self) -> str:
        """All that are tried."""
        return DELIMITERS

    def rows(self, delimiter: str = ",") -> Iterator[Row]:
        """As :meth:`Table.rows`; a row has the number of the line in which it begins."""
        with io.TextIOWrapper(io.BytesIO(self._data), self._encoding, errors="ignore", newline="") as text:
            lines = (line.replace("\0", "") for line in text)
            reader = csv.reader(lines, delimiter=delimiter)
            number = 1
            try:
                for cells in reader:
                    if any(len(cell) > _LONG_CELL for cell in cells):
                        raise self._unclosed(number)
                    yield number, cells
                    number = reader.line_num + 1
            except csv.Error:
                raise self._unclosed(number) from None

    def _unclosed(self, number: int) -> Damaged:
        return Damaged(
            _("a quotation mark is opened here and never closed"), export_again(), self.file, number
        )


class Sheet(Table):
    """A sheet of a workbook: its rows, of which the first has the number `first`."""

    def __init__(self, file: str, rows: Callable[[], Iterable[Sequence[object]]], first: int = 1) -> None:
        super().__init__(file)
        self._rows = rows
        self._first = first

    def rows(self, delimiter: str = ",") -> Iterator[Row]:
        """As :meth:`Table.rows`."""
        for number, cells in enumerate(self._rows(), self._first):
            yield number, [_text(cell) for cell in cells]


def export_again() -> str:
    """What helps where a file is damaged."""
    return _("export the statement again and use the file as it comes, without opening it in Excel or WPS")


def tables(data: bytes, file: str) -> Iterator[Table]:
    """The tables in `data`, the content of `file`. Raises `Damaged` for what is no table at all."""
    if not data.strip():
        raise Damaged(_("the file is empty"), export_again(), file)
    head = data[:1024].lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    if pages := _of_a_page(data, head, file):
        yield from pages
        return
    for start, name, remedy in _no_tables():
        if head.startswith(start):
            raise Damaged(_("this is a {kind} file, not a table").format(kind=name), remedy, file)
    if data.startswith((b"PK\x03\x04", b"\xd0\xcf\x11\xe0")):
        from refundletters.statements.workbooks import sheets

        yield from sheets(data, file)
    else:
        yield Text(file, data)


def _of_a_page(data: bytes, head: bytes, file: str) -> list[Table]:
    """The tables of a web page, as which many a site exports what it calls .xls; none of another file."""
    from refundletters.statements import web_tables

    if not head.startswith(web_tables.BEGINNINGS):
        return []
    page = data.decode(encoding_of(data, file), errors="ignore")
    return [Sheet(file, partial(iter, rows)) for rows in web_tables.web_tables(page)]


def _no_tables() -> Iterator[tuple[bytes, str, str]]:
    """What people download by mistake: how it begins, its name, and what to do instead."""
    as_table = _("export it again as CSV or Excel: in the app choose 用于个人对账, not 用作证明材料")
    save_as = _("open it in Excel or WPS and save it as .xlsx")
    unpack = _("unpack it first and name the file in it")
    yield from ((b"%pdf", "PDF", as_table), (b"<!doctype html", "HTML", save_as), (b"<html", "HTML", save_as))
    yield from ((b"<table", "HTML", save_as), (b"<?xml", "XML", save_as), (b"<meta", "HTML", save_as))
    yield from ((b"rar!", "RAR", unpack), (b"7z\xbc\xaf", "7z", unpack), (b"\x1f\x8b", "gzip", unpack))
    yield from (
        (b"\x89png", "PNG", as_table),
        (b"\xff\xd8\xff", "JPEG", as_table),
        (b"{\\rtf", "RTF", as_table),
    )


def _text(cell: object) -> str:
    """A cell as it would stand in a CSV file. A number that a spreadsheet has rounded shows it."""
    if isinstance(cell, str):
        return cell
    if isinstance(cell, bool) or cell is None:
        return str(cell or "")
    if isinstance(cell, float):
        return _number(cell)
    if isinstance(cell, datetime):
        return cell.isoformat(" ", "seconds")
    if isinstance(cell, timedelta):
        return str(cell)
    return cell.isoformat() if isinstance(cell, date | time) else str(cell)


def _number(value: float) -> str:
    """A number as Excel shows it: up to eleven digits, then as a power of ten."""
    if value.is_integer():
        return str(int(value)) if abs(value) < 1e15 else f"{value:.10E}"
    return repr(round(value, 2)) if abs(value - round(value, 2)) < 1e-6 else repr(value)


_UTF16 = ((codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"))


def encoding_of(data: bytes, file: str) -> str:
    """The encoding of a text: UTF-8 or UTF-16 with or without its mark, or GB18030. An unfinished character
    at the end is a file that breaks off, which is told elsewhere. Raises `Damaged`."""
    head = data[:4000]
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        candidates = ["utf-16"]
    elif head[1::2].count(0) * 20 > len(head):
        candidates = ["utf-16-le"]
    elif head[::2].count(0) * 20 > len(head):
        candidates = ["utf-16-be"]
    else:
        candidates = ["utf-8-sig", "gb18030"]
    reached = max((_readable(data, name), name) for name in candidates)
    for name in candidates:
        if _readable(data, name) >= len(data):
            return name
    line = data.count(b"\n", 0, reached[0]) + 1
    raise Damaged(_("this line is neither UTF-8 nor GB18030 (GBK) text"), export_again(), file, line)


def _readable(data: bytes, name: str) -> int:
    """How many bytes of `data` can be read as `name`; all, if nothing but its last character is cut."""
    decoder = codecs.getincrementaldecoder(name)()
    for start in range(0, len(data), _CHUNK):
        try:
            decoder.decode(data[start : start + _CHUNK])
        except UnicodeDecodeError as error:
            return start + error.start
    return len(data)
