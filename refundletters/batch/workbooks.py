"""Workbooks (.xlsx) as tables of cases, row by row, in the same memory whatever their size.

The libraries that read workbooks hold all texts of one, or the whole sheet, and some take 20 MiB before they
begin. Of a table of cases only texts, numbers and days matter: ECMA-376, part 1, 18.3 (sheets), 18.4 (shared
texts) and 18.8 (formats of numbers).
"""

from __future__ import annotations

import posixpath
import re
import sqlite3
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import UTC, datetime, timedelta
from functools import cache
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from refundletters.batch.tables import Row, opened, plain
from refundletters.errors import InputFailed
from refundletters.messages import _

if TYPE_CHECKING:
    from lxml.etree import _Element

__all__ = ["xlsx_rows"]

_EXACT = 10**15
"""From here on a number in a spreadsheet has lost digits."""
_AT_ONCE = 200
"""Texts that are fetched together."""
_MOST_COLUMNS = 16_384
_DAY = 86_400
_EPOCHS = datetime(1899, 12, 30, tzinfo=UTC), datetime(1904, 1, 1, tzinfo=UTC)
_LAST_DAY = 2_958_466
"""That after 9999-12-31, as the number that spreadsheets have for it."""
_DAYS = {*range(14, 23), *range(27, 37), *range(45, 48), *range(50, 59)}
"""Formats of days and times known by their number alone (18.8.30), those of Chinese spreadsheets included."""
_NO_SIGNS = re.compile(r'"[^"]*"|[\\_*].|\[(?!h+\]|m+\]|s+\])[^]]*\]', re.IGNORECASE)
"""What a format holds besides signs for digits, days and times: texts, spaces, colours, languages."""
_SIGN = re.compile(r"_x([0-9A-Fa-f]{4})_")
"""How a sign stands in a text that XML does not allow (22.9.2.19), such as the return of Windows."""


def xlsx_rows(path: Path) -> Iterator[Row]:
    """The rows of the first sheet of a workbook. Raises `InputFailed` for a file that is none, and for a
    formula that was never calculated."""
    with _understood(path), opened(path) as stream, zipfile.ZipFile(stream) as parts:
        book = _book(parts)
        with closing(_Texts(parts, book.texts)) as texts:
            number = 0
            for row in _elements(parts, book.sheet, "sheetData", "row"):
                number = int(row.get("r", number + 1))
                yield _row(number, row, book, texts, path)


@contextmanager
def _understood(path: Path) -> Iterator[None]:
    """What is wrong with the file, told to its owner."""
    from lxml.etree import LxmlError

    damages = (zipfile.BadZipFile, zlib.error, LxmlError, OSError, EOFError, sqlite3.Error)
    try:
        yield
    except (*damages, LookupError, ValueError, ArithmeticError, RuntimeError) as error:
        raise _no_workbook(path, error) from error


def _no_workbook(path: Path, error: Exception) -> InputFailed:
    with opened(path) as stream:
        if stream.read(4) == b"\xd0\xcf\x11\xe0":  # the old kind of file; what is encrypted is kept in one
            fact = _("the workbook is locked with a password, or of the old kind (.xls)")
            return InputFailed(fact, _("save it as .xlsx without a password"), path)
    remedy = _("open it in a spreadsheet program and save it again as .xlsx or .csv")
    if isinstance(error, sqlite3.Error):
        remedy = _("make room in the folder for temporary files")
    return InputFailed(_("the workbook cannot be opened: {reason}").format(reason=error), remedy, path)


def _elements(parts: zipfile.ZipFile, part: str, within: str, name: str) -> Iterator[_Element]:
    """The elements called `name` in the one called `within`, one by one: none outlives the next."""
    from lxml.etree import QName, iterparse

    with parts.open(part) as stream:
        for _event, element in iterparse(
            stream, tag=(f"{{*}}{within}", f"{{*}}{name}"), resolve_entities=False, no_network=True
        ):
            above = element.getparent()
            if QName(element).localname == within:
                return
            if above is not None and QName(above).localname == within:
                yield element
                element.clear()
                while element.getprevious() is not None:
                    del above[0]


class _Book(NamedTuple):
    """Where the parts of a workbook are, and how it shows numbers: the format of each style."""

    sheet: str
    texts: str
    epoch: datetime
    formats: list[str]


def _book(parts: zipfile.ZipFile) -> _Book:
    (main, *_others) = _related(parts, "", "officeDocument").values()
    sheets = _related(parts, main, "worksheet")
    named = (_identity(sheet) for sheet in _elements(parts, main, "sheets", "sheet"))
    first = next(sheets[identity] for identity in named if identity in sheets)
    since_1904 = any(
        each.get("date1904") in ("1", "true") for each in _elements(parts, main, "workbook", "workbookPr")
    )
    (texts, *_others) = (*_related(parts, main, "sharedStrings").values(), "")
    (styles, *_others) = (*_related(parts, main, "styles").values(), "")
    return _Book(
        first,
        texts,
        _EPOCHS[since_1904],
        _formats(parts, styles) if styles else [],
    )


def _identity(sheet: _Element) -> str:
    return next((str(value) for name, value in sheet.items() if str(name).endswith("}id")), "")


def _related(parts: zipfile.ZipFile, part: str, kind: str) -> dict[str, str]:
    """The parts of `kind` that `part` names, by what it calls them."""
    folder, name = posixpath.split(part)
    relations = posixpath.join(folder, "_rels", f"{name}.rels")
    return {
        each.get("Id", ""): posixpath.normpath(posixpath.join("/", folder, each.get("Target", ""))).strip("/")
        for each in _elements(parts, relations, "Relationships", "Relationship")
        if each.get("Type", "").endswith(f"/{kind}")
    }


def _formats(parts: zipfile.ZipFile, styles: str) -> list[str]:
    """The format of each style of cells; ``d`` for one of days that is known by its number."""
    own = {
        each.get("numFmtId", ""): each.get("formatCode", "")
        for each in _elements(parts, styles, "numFmts", "numFmt")
    }
    return [
        own.get(number) or ("d" if int(number) in _DAYS else "")
        for each in _elements(parts, styles, "cellXfs", "xf")
        if (number := each.get("numFmtId", "0"))
    ]


class _Texts:
    """The texts that cells share, by their numbers: read as far as they are asked for, and kept in a file."""

    def __init__(self, parts: zipfile.ZipFile, part: str) -> None:
        # Without a name SQLite keeps what its cache does not hold in a file that goes with the connection.
        self._kept = sqlite3.connect("", isolation_level=None)
        self._kept.execute("CREATE TABLE text (number INTEGER PRIMARY KEY, text TEXT)")
        self._kept.execute("PRAGMA cache_size=-500")
        self._kept.execute("PRAGMA journal_mode=OFF")
        self._kept.execute("BEGIN")
        self._coming = map(_written, _elements(parts, part, "sst", "si")) if part else iter(())
        self._count = 0

    def __getitem__(self, number: int) -> str:
        while number >= self._count and (fetched := list(islice(self._coming, _AT_ONCE))):
            self._kept.executemany("INSERT INTO text VALUES (?, ?)", enumerate(fetched, self._count))
            self._count += len(fetched)
        found = self._kept.execute("SELECT text FROM text WHERE number = ?", (number,)).fetchone()
        if not found:
            raise LookupError(_("it lacks a text that a cell refers to"))
        return str(found[0])

    def close(self) -> None:
        self._kept.close()


def _written(text: _Element) -> str:
    """What is written in `text`, in one piece or in several; not how it is pronounced."""
    pieces = (piece for part in text for piece in (part if _called(part) == "r" else (part,)))
    written = "".join(piece.text or "" for piece in pieces if _called(piece) == "t")
    return _unescaped(written)


def _unescaped(text: str) -> str:
    if "_x" in text:
        text = _SIGN.sub(lambda sign: chr(int(sign[1], 16)), text)
    return plain(text)


def _called(element: _Element) -> str:
    """Its name without the namespace, of which there are two and more to come."""
    return str(element.tag).rpartition("}")[2]


class _Unusable(Exception):
    """A cell of which nothing can be made: the fact, the remedy and what stands there."""


class _NotCalculated(_Unusable):
    """A formula whose result is not there, so that its cell would read as empty."""


def _row(number: int, row: _Element, book: _Book, texts: _Texts, path: Path) -> Row:
    """The cells as the user sees them; one of which nothing can be made makes the row one of no use."""
    cells: dict[int, str] = {}
    at = -1
    for cell in row:
        reference = cell.get("r", "")
        at = _column(reference.rstrip("0123456789")) if reference else at + 1
        try:
            cells[at] = _shown(cell, book, texts)
        except _Unusable as error:
            fact, remedy, *value = error.args
            fact = fact.format(cell=reference or f"{number}/{at + 1}", value="".join(value))
            told = InputFailed(fact, remedy, path, number)
            if isinstance(error, _NotCalculated):
                raise told from None
            return Row(number, [], str(told))
    return Row(number, [cells.get(each, "") for each in range(max(cells) + 1)] if any(cells.values()) else [])


@cache
def _column(letters: str) -> int:
    """The place of a column, from 0: ``AA`` is 26."""
    place = 0
    for letter in letters:
        place = place * 26 + int(letter, 36) - 9
    if not 1 <= place <= _MOST_COLUMNS:
        raise ValueError(letters)
    return place - 1


def _shown(cell: _Element, book: _Book, texts: _Texts) -> str:
    kind = cell.get("t", "n")
    parts = {_called(part): part for part in cell}
    if kind == "inlineStr":
        return _written(parts["is"]) if "is" in parts else ""
    value = (parts["v"].text or "" if "v" in parts else "").strip()
    if not value and "f" in parts and kind != "str":
        fact = _("cell {cell} holds a formula whose result is not in the workbook")
        raise _NotCalculated(fact, _("open it in a spreadsheet program and save it again"))
    match kind if value else "":
        case "s":
            return texts[int(value)]
        case "str":
            return _unescaped(value)
        case "b":
            return "是" if value == "1" else "否"
        case "d":
            return _moment(datetime.fromisoformat(value))
        case "e":
            fact = _("cell {cell} holds an error: {value}")
            raise _Unusable(fact, _("correct the formula, or type the value"), value)
        case "n":
            return _number(float(value), int(cell.get("s", 0)), book)
    return value


def _number(value: float, style: int, book: _Book) -> str:
    """With the digits that spreadsheets show, or the day that it stands for."""
    if abs(value) >= _EXACT:
        fact = _("the number in cell {cell} is too long for a cell of numbers: its last digits are lost")
        raise _Unusable(fact, _("set the column as text and type the number again"))
    signs = _NO_SIGNS.sub("", book.formats[style] if style < len(book.formats) else "").lower()
    if not set(signs).isdisjoint("dmyhs") and 0 <= value < _LAST_DAY:
        moment = book.epoch + timedelta(seconds=round(value * _DAY))
        return _moment(moment) if value >= 1 else moment.strftime("%H:%M")
    if signs.count("0") == len(signs) > 1 and value.is_integer():  # shown with zeros before it
        return f"{value:0{len(signs)}.0f}"
    return f"{value:.15g}"


def _moment(moment: datetime) -> str:
    """A day without a midnight that nobody wrote."""
    midnight = (moment.hour, moment.minute, moment.second) == (0, 0, 0)
    return moment.strftime("%Y-%m-%d" if midnight else "%Y-%m-%d %H:%M")
