"""Looks for the payment that a case is about, and says why a row may be it.

Amount and time decide what is a candidate; the payee only ranks, since a bill rarely calls a shop as it
calls itself.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from datetime import time, timedelta
from decimal import Decimal

from msgspec import Struct
from msgspec.structs import replace

from refundletters.case.moment import Moment
from refundletters.case.typed import FORBIDDEN, halfwidth
from refundletters.messages import _
from refundletters.statements.payments import Transaction
from refundletters.statements.refunds import Refund, Refunds

__all__ = ["Candidate", "Found", "Wanted", "search"]

_MOST = 200
"""Candidates held; who finds more has asked for too little."""


class Wanted(Struct, frozen=True):
    """What is known of the payment: how much, when (give or take `within`), and to whom."""

    amount: Decimal | None = None
    around: Moment | None = None
    within: timedelta = timedelta(days=3)
    payee: str = ""

    def __bool__(self) -> bool:
        return self.amount is not None or self.around is not None or bool(self.payee)


class Candidate(Struct, frozen=True):
    """A payment that may be the one: how well it fits, why, and what came back of it."""

    payment: Transaction
    score: int
    reasons: tuple[str, ...]
    refund: Refund | None = None


class Found(Struct, frozen=True):
    """The candidates, the best first; how many more there were; how many payments have the amount at another
    time, and the time in another amount."""

    candidates: tuple[Candidate, ...]
    more: int = 0
    same_amount: int = 0
    same_time: int = 0


def search(transactions: Iterable[Transaction], wanted: Wanted) -> Found:
    """The payments among `transactions` that may be the one that is `wanted`."""
    refunds, held, more = Refunds(wanted.amount), [], 0
    near = {"amount": 0, "time": 0}
    for row in _once(transactions):
        refunds.see(row)
        if row.kind != "payment":
            continue
        candidate = _candidate(row, wanted, near)
        if candidate is None:
            continue
        held.append(candidate)
        if len(held) > 2 * _MOST:
            more += len(held) - _MOST
            held = sorted(held, key=_rank)[:_MOST]
    ranked = sorted(held, key=_rank)
    more += max(len(ranked) - _MOST, 0)
    found = tuple(_with_refund(candidate, refunds) for candidate in ranked[:_MOST])
    return Found(found, more, near["amount"], near["time"])


def _once(transactions: Iterable[Transaction]) -> Iterator[Transaction]:
    """Each transaction once, though the statements of two periods overlap."""
    seen: set[int] = set()
    for row in transactions:
        if row.transaction_number:
            sign = hash((row.source, row.transaction_number, row.kind, row.amount, row.at))
            if sign in seen:
                continue
            seen.add(sign)
        yield row


def _rank(candidate: Candidate) -> tuple[int, int, time, str, int]:
    """The best first; of equals the latest day, and on a day the order of time and of the file."""
    row = candidate.payment
    return -candidate.score, -row.at.day.toordinal(), row.at.clock or time.min, row.file, row.row


def _with_refund(candidate: Candidate, refunds: Refunds) -> Candidate:
    refund = refunds.of(candidate.payment)
    return Candidate(candidate.payment, candidate.score, candidate.reasons, refund) if refund else candidate


def _candidate(row: Transaction, wanted: Wanted, near: dict[str, int]) -> Candidate | None:
    """`row` as a candidate; None if it cannot be the one."""
    amount, at = _amount(row, wanted.amount), _time(row, wanted)
    if not amount or not at:
        near["amount"] += bool(amount and wanted.amount is not None)
        near["time"] += bool(at and wanted.around)
        return None
    payee = tuple(_payee(row, wanted.payee))
    if wanted.payee and not payee and wanted.amount is None:
        return None
    row = _printable(row)
    marks = (*amount, *at, *payee)
    reasons = tuple(reason for _points, reason in marks if reason)
    return Candidate(row, sum(points for points, _reason in marks) + bool(row.order_number), reasons)


Marks = tuple[tuple[int, str], ...]
"""Points and the reason for them, in the user's language."""

_NOT_ASKED: Marks = ((0, ""),)


def _amount(row: Transaction, wanted: Decimal | None) -> Marks:
    if wanted is None:
        return _NOT_ASKED
    if row.amount == wanted:
        return ((50, _("the amount is the same")),)
    if row.full_price == wanted:
        return (
            (
                40,
                _("the order was {price} 元, of which {paid} 元 were paid").format(
                    price=wanted, paid=row.amount
                ),
            ),
        )
    if row.amount < wanted and _mentions(row.item, wanted):
        return (
            (
                25,
                _("the goods are named with {price} 元, paid were {paid} 元").format(
                    price=wanted, paid=row.amount
                ),
            ),
        )
    return ()


def _printable(row: Transaction) -> Transaction:
    """`row` with texts that fit on a line and hold nothing that a terminal would obey."""
    return replace(
        row,
        payee=_line(row.payee),
        item=_line(row.item),
        remark=_line(row.remark),
        status=_line(row.status),
        transaction_number=_line(row.transaction_number),
        merchant_order_number=_line(row.merchant_order_number),
        order_number=_line(row.order_number),
    )


def _line(text: str) -> str:
    return " ".join(FORBIDDEN.sub(" ", text).split())


def _mentions(text: str, amount: Decimal) -> bool:
    """Whether `text` names `amount`: 交费20.00元, 20元点卡."""
    plain = f"{amount.normalize():f}"
    return bool(re.search(rf"(?<![0-9.]){re.escape(plain)}(?:\.00?)?(?![0-9.])\s*元", halfwidth(text)))


def _time(row: Transaction, wanted: Wanted) -> Marks:
    if wanted.around is None:
        return _NOT_ASKED
    gap = _gap(row.at, wanted.around)
    if gap > wanted.within:
        return ()
    if row.at.clock and wanted.around.clock and gap <= timedelta(minutes=10):
        return ((30, _("the time is the same (within {minutes} min)").format(minutes=_minutes(gap))),)
    if row.at.day == wanted.around.day:
        return ((25, _("it is the same day")),)
    days = abs((row.at.day - wanted.around.day).days)
    return ((max(20 - 4 * days, 1), _("{days} day(s) apart").format(days=days)),)


def _gap(one: Moment, other: Moment) -> timedelta:
    """How far two moments are apart at least: whole days, where one has no clock time."""
    exact = one.until(other)
    return abs(exact) if exact is not None else abs(one.day - other.day)


def _minutes(gap: timedelta) -> int:
    return -(-int(gap.total_seconds()) // 60)


def _payee(row: Transaction, wanted: str) -> Iterator[tuple[int, str]]:
    """The places that name the payee; the best of them counts, the others are reasons all the same."""
    places = (
        (25, row.payee, _("the payee")),
        (15, row.item, _("the goods")),
        (15, row.remark, _("the remark")),
    )
    found = [(points, place) for points, text, place in places if wanted and _fold(wanted) in _fold(text)]
    for number, (points, place) in enumerate(found):
        yield 0 if number else points, _("{place} contains “{text}”").format(place=place, text=wanted)


def _fold(text: str) -> str:
    return re.sub(r"\s", "", halfwidth(text)).casefold()
