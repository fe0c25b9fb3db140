"""The rows below a header: each made a transaction, set aside, or told as one that cannot be read."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from msgspec import Struct

from refundletters.case.moment import Moment
from refundletters.case.typed import BadValue
from refundletters.messages import _
from refundletters.statements.layouts import NUMBERS, Cells, Header, Meaning, heading
from refundletters.statements.payments import Transaction, moment
from refundletters.statements.tables import Damaged, Table, export_again
from refundletters.statements.workbooks import formula

__all__ = ["Found", "Log", "Reader"]


class Log(Struct):
    """What was read: how many transactions, and what its user should know about those that were not."""

    count: int = 0
    sources: set[str] = set()
    warnings: list[str] = []


class Found(Struct, frozen=True):
    """The header of a table: what it is, in which row, how cells are divided, what stands above it."""

    header: Header
    row: int
    delimiter: str
    above: str


class _Cells(dict[str, str]):
    """The cells of a row by role; a role without a column is empty."""

    def __missing__(self, role: str) -> str:
        return ""


_AROUND = " \t\r\n\u3000\xa0\ufeff'"
_NOTHING = frozenset({"/", "-", "--", "——", "—", "－", "／", "无", "null", "NULL", "None"})
_AS_TEXT = re.compile(r'="([^"]*)"')
_POWER = re.compile(r"[0-9](?:\.[0-9]+)?[eE]\+[0-9]+")
_LONG = re.compile(r"[1-9][0-9]{19,}")
_ROUNDED = re.compile(r"[0-9]{15}0+")
_DECLARED = re.compile(r"共\s*[:：]?\s*([0-9]+)\s*笔")
_MONTH = re.compile(r"([0-9]{4})\s*年\s*([0-9]{1,2})\s*月")
_DAY = re.compile(r"([0-9]{1,2})/([0-9]{1,2})")
_NOTE = re.compile(
    r"[-—=*_─]{4,}|共|合计|总计|小计|本页|.{0,8}合计|(?:已|待)(?:收入|支出)|导出|说明|注[:：]|打印|第\s*[0-9]+\s*页|"
    r"收入[:：]|支出[:：]|中性|不计收支|[0-9]+[.、)）]\s*\D|温馨提示|特别提示|声明|期初|期末|上页|承前"
)
_COMPUTED = frozenset({"time", "clock", "amount", "paid", "received", "refunded", *NUMBERS})
_MOST_TOLD = 5


class Reader:
    """Reads the rows of one table."""

    def __init__(self, table: Table, found: Found, log: Log) -> None:
        self._table = table
        self._found = found
        self._source = found.header.source
        self._places = tuple(found.header.places.items())
        self._log = log
        self._unread: list[tuple[int, str]] = []
        self._read = 0
        self._last = (0, 0)
        self._long = self._rounded = 0
        self._first_rounded: tuple[int, str] | None = None
        self._declared = _DECLARED.search(found.above)

    def transactions(self) -> Iterator[Transaction]:
        """Every transaction in order. Raises `Damaged` for what cannot be trusted; single rows that cannot be
        read, and fewer rows than the statement says it has, are told in the log."""
        for number, row in self._table.rows(self._found.delimiter):
            if number <= self._found.row:
                continue
            self._last = (number, len(row))
            cells = self._cells(number, row)
            if cells is None:
                continue
            self._read += 1
            transaction = self._transaction(number, cells)
            if transaction:
                self._log.count += 1
                yield transaction
        self._log.sources.add(self._source.name)
        self._conclude()

    def _cells(self, number: int, row: Sequence[str]) -> Cells | None:
        """The cells of a row by role; None for a row that holds no transaction."""
        size = len(row)
        cells = _Cells({role: _clean(row[at]) for role, at in self._places if at < size})
        if not cells["time"]:
            self._read += bool(cells["amount"] and cells["item"])  # an order that was never paid
            self._note(row)
            return None
        if not cells["time"][:1].isdecimal() or _NOTE.match(cells["time"]):
            filled = [cell for cell in row if cell.strip(_AROUND)]
            if len(filled) < 3 or _NOTE.match(filled[0].strip(_AROUND)) or self._is_header(row):
                self._note(row)
                return None
        for role in NUMBERS:
            self._check_number(number, cells[role])
        for role in _COMPUTED:
            if cells[role].startswith("="):
                raise formula(self._table.file, number)
        return cells

    def _is_header(self, row: Sequence[str]) -> bool:
        return all(
            at < len(row) and heading(row[at]) and not any(map(str.isdecimal, row[at]))
            for _r, at in self._places
        )

    def _note(self, row: Sequence[str]) -> None:
        self._declared = self._declared or _DECLARED.search(" ".join(row))

    def _check_number(self, number: int, text: str) -> None:
        if _LONG.fullmatch(text):
            self._long += 1
            if _ROUNDED.fullmatch(text):
                self._rounded += 1
                self._first_rounded = self._first_rounded or (number, text)
        elif _POWER.fullmatch(text):
            raise self._excel(number, text)

    def _excel(self, number: int, text: str) -> Damaged:
        return Damaged(
            _("Excel has rounded the order numbers ({text}); the digits it left out are lost").format(
                text=text
            ),
            _(
                "export the statement again and do not open it in Excel or WPS before; the number also "
                "stands on the detail page of the payment in the app"
            ),
            self._table.file,
            number,
        )

    def _transaction(self, number: int, cells: Cells) -> Transaction | None:
        try:
            meaning = self._source.interpret(cells)
            return self._made(number, cells, meaning, self._when(cells)) if meaning else None
        except BadValue as error:
            self._unread.append((number, error.fact))
            return None

    def _when(self, cells: Cells) -> Moment:
        day, clock = cells["time"], cells["clock"]
        if clock and not clock.isdecimal() and any(sign in clock for sign in "-/年"):
            return moment(clock)
        bare = _DAY.fullmatch(day)
        month = _MONTH.search(self._found.above) if bare else None
        if bare and month:
            year = int(month[1]) - (int(bare[1]) > int(month[2]))
            day = f"{year}-{bare[1]}-{bare[2]}"
        return moment(day, clock)

    def _made(self, number: int, cells: Cells, meaning: Meaning, at: Moment) -> Transaction:
        method, text = self._source.method, {**cells, **meaning.changed}.get
        return Transaction(
            self._table.file,
            number,
            self._source.name,
            meaning.kind,
            at,
            meaning.amount,
            method if isinstance(method, str) else method(cells),
            text("payee", ""),
            text("item", ""),
            text("remark", ""),
            text("status", ""),
            text("transaction_number", ""),
            text("merchant_order_number", ""),
            meaning.refunded,
            meaning.full_price,
            "" if meaning.is_transfer else cells[self._source.order_number],
        )

    def _conclude(self) -> None:
        """Refuse a table of which nothing could be read; tell what is missing from another."""
        file = self._table.file
        if self._first_rounded and self._rounded == self._long > 1:  # one number may well end in zeros
            raise self._excel(*self._first_rounded)
        if self._unread and len(self._unread) == self._read:
            row, fact = self._unread[0]
            raise Damaged(fact, export_again(), file, row)
        if self._unread:
            told = "、".join(str(row) for row, _fact in self._unread[:_MOST_TOLD])
            fact = _("{file}: {count} rows have no readable time or amount and were left out: row {rows}")
            self._log.warnings.append(fact.format(file=file, count=len(self._unread), rows=told))
        number, cells = self._last
        if not self._table.ends and 0 < cells < self._found.header.width:
            fact = _("{file}: it breaks off in row {row}: export it again if your payment is missing")
            self._log.warnings.append(fact.format(file=file, row=number))
        if self._declared and int(self._declared[1]) > self._read:
            fact = _(
                "{file}: it says that it has {declared} entries, but only {read} are there: it is not whole, "
                "export it again if your payment is missing"
            )
            self._log.warnings.append(fact.format(file=file, declared=self._declared[1], read=self._read))


def _clean(cell: str) -> str:
    """A cell without padding; empty for the signs by which statements say “none”."""
    text = cell.strip(_AROUND)
    if text.startswith("="):
        unwrapped = _AS_TEXT.fullmatch(text)
        text = unwrapped[1].strip(_AROUND) if unwrapped else text
    return "" if text in _NOTHING else text
