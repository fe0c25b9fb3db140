"""Whether the parts of a case fit together: a separate pass over whatever could be read.

An *error* is a case that cannot be right (money refunded that was never paid); the file is refused.
A *caution* is a likely slip or a weak spot; it is shown by ``check`` and never blocks a letter.
Only what is certain is told: two times contradict each other only when they do so whatever the
missing clock times are, and an amount that is not stated contradicts nothing.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import timedelta
from itertools import chain, islice
from typing import cast

from refundletters.case import particulars
from refundletters.case.fields import FieldName, Record, fields_of
from refundletters.case.finding import Finding, Location
from refundletters.case.models import Case
from refundletters.case.references import declared_names, mentions, nearly_named
from refundletters.case.values import Moment, Money
from refundletters.errors import Place, Problem
from refundletters.messages import _

__all__ = ["NOTHING_CAME", "Finding", "Location", "cautions", "cross_check", "key_path"]

_LONG_BEFORE = timedelta(days=1)
_MOST_COMPARED = 200
"""Names of exhibits compared with one another in search of slips; no case has more."""

NOTHING_CAME = ("not-delivered", "cancel-undelivered", "charged-without-order")
"""The situations in which nothing was received."""

_FAULTY_CODES = ("invalid-code", "used-code")
_NOT_USABLE = (*NOTHING_CAME, *_FAULTY_CODES, "service-not-started", "cancel-unused")
_WITHOUT_PLATFORM = ("independent-site", "private-transfer")


def cross_check(case: Case) -> tuple[Finding, ...]:
    """All that does not fit together in `case`."""
    return tuple(
        chain(_times(case), _amounts(case), _situation(case), _exhibits(case), particulars.check(case))
    )


def cautions(case: Case) -> tuple[Problem, ...]:
    """The likely slips in `case`, each with its key path (no line: the file may have changed)."""
    return tuple(
        Problem(finding.fact, finding.remedy, Place(path=key_path(finding.at)))
        for finding in cross_check(case)
        if not finding.is_error
    )


def key_path(at: Location) -> str:
    """A location as a Chinese key path, items counted from 1: ``支付[1].金额``."""
    path, record = "", cast(type[Record], Case)
    for step in at:
        if isinstance(step, int):
            path += f"[{step + 1}]"
            continue
        field = _field(record, step)
        path += f".{field.zh}" if path else field.zh
        record = field.record or record
    return path


def _field(record: type[Record], key: str) -> FieldName:
    return next(field for field in fields_of(record) if field.key == key)


def _error(at: Location, fact: str, remedy: str) -> Finding:
    return Finding(at, fact, remedy, is_error=True)


def _caution(at: Location, fact: str, remedy: str) -> Finding:
    return Finding(at, fact, remedy, is_error=False)


# times


def _times(case: Case) -> Iterator[Finding]:
    yield from _impossible_times(case)
    paid, placed = _first_paid(case), case.order.placed_at
    if paid and placed and placed.day - paid.day > _LONG_BEFORE:
        yield _caution(
            ("order", "placed_at"),
            _("the order was placed days after it was paid ({paid})").format(paid=paid),
            _correct_a_time(),
        )
    for number, contact in enumerate(case.contacts):
        if contact.at and contact.refusal and paid and contact.at.surely_before(paid):
            yield _caution(
                ("contacts", number, "at"),
                _("the refusal is older than the payment ({paid})").format(paid=paid),
                _correct_a_time(),
            )


def _impossible_times(case: Case) -> Iterator[Finding]:
    order, problem, paid = case.order, case.problem, _first_paid(case)
    orders: list[tuple[Location, Moment | None, Moment | None, str]] = [
        (
            ("order", "shown_delivered_at"),
            order.placed_at,
            order.shown_delivered_at,
            _("delivered before it was ordered ({time})"),
        ),
        (("problem", "found_at"), paid, problem.found_at, _("found before anything was paid ({time})")),
        (
            ("problem", "minor_birth_date"),
            problem.minor_birth_date,
            paid,
            _("born after the payment ({time})"),
        ),
        (("consumer", "birth_date"), case.consumer.birth_date, paid, _("born after the payment ({time})")),
    ]
    orders += [
        (
            ("contacts", number, "reply_by"),
            contact.at,
            contact.reply_by,
            _("the time to answer ended before they were asked ({time})"),
        )
        for number, contact in enumerate(case.contacts)
    ]
    for at, earlier, later, fact in orders:
        if earlier and later and later.surely_before(earlier):
            born = at[-1] in ("birth_date", "minor_birth_date")
            yield _error(at, fact.format(time=later if born else earlier), _correct_a_time())


def _correct_a_time() -> str:
    return _("correct one of the two times")


def _first_paid(case: Case) -> Moment | None:
    return min((payment.paid_at for payment in case.payment if payment.paid_at), default=None)


# amounts


def total_paid(case: Case) -> Money | None:
    """What was paid in all; None where a payment does not state its amount."""
    amounts = [payment.amount for payment in case.payment]
    if not amounts:
        return case.order.price
    known = [amount for amount in amounts if amount is not None]
    return sum(known[1:], known[0]) if len(known) == len(amounts) else None


def _amounts(case: Case) -> Iterator[Finding]:
    yield from _more_than_paid(case)
    if case.order.quantity == 0:
        yield _error(
            ("order", "quantity"), _("the quantity cannot be zero"), _("leave it empty if it is not known")
        )
    numbers = [payment.transaction_number for payment in case.payment]
    for number, transaction in enumerate(numbers):
        if transaction and transaction in numbers[:number]:
            yield _error(
                ("payment", number, "transaction_number"),
                _("two payments cannot have the same number"),
                _("correct one of them, or delete the payment that is given twice"),
            )
    total, price = total_paid(case), case.order.price
    if case.payment and total and price and total != price and case.problem.situation != "duplicate-charge":
        yield _caution(
            ("order", "price"),
            _("the price and what was paid ({paid} 元) differ").format(paid=total),
            _("correct one of them; a coupon may be the reason"),
        )


def _more_than_paid(case: Case) -> Iterator[Finding]:
    total, problem, request = total_paid(case), case.problem, case.request
    if total is None:
        return
    fact = _("more than was paid ({paid} 元)").format(paid=total)
    for key, amount in (("refunded", problem.refunded), ("fee", problem.fee)):
        if amount and amount > total:
            yield _error(("problem", key), fact, _("correct the amount, or add the payment that is missing"))
    if request.amount and request.remedy != "compensation" and request.amount > total:
        yield _caution(("request", "amount"), fact, _("ask for more only if you can explain each 元 of it"))
    if problem.refunded and problem.refunded == total:
        yield _caution(
            ("problem", "refunded"),
            _("all that was paid is refunded already"),
            _("is something still owed to you? Say what under 诉求（request）"),
        )


# what went wrong


def _situation(case: Case) -> Iterator[Finding]:
    situation, problem, face = case.problem.situation, case.problem, case.order.face_value
    received = problem.received_value
    if received and situation in NOTHING_CAME:
        yield _error(
            ("problem", "received_value"),
            _("something arrived, but 情形（situation）says that nothing did"),
            _("write 部分到账 as the situation, or delete what arrived"),
        )
    if received is not None and face is not None and received >= face and situation == "partial-delivery":
        yield _error(
            ("problem", "received_value"),
            _("all of the face value ({face}) arrived, but 情形（situation）says only a part did").format(
                face=face
            ),
            _("correct one of the two numbers, or the situation"),
        )
    several = situation in _FAULTY_CODES and (case.order.quantity or 1) > 1
    if (
        situation in _NOT_USABLE
        and problem.usage in ("partly", "fully")
        and not (several and problem.usage == "partly")
    ):
        finding = _error if situation == "cancel-unused" else _caution
        yield finding(
            ("problem", "usage"),
            _("it was used, which does not fit 情形（situation）"),
            _("使用情况（usage）is what you used yourself: write 未使用 if you could not use it"),
        )
    if case.venue in _WITHOUT_PLATFORM and case.platform.name:
        yield _caution(
            ("platform", "name"),
            _("there is no platform where you bought it (交易场所)"),
            _("delete the platform, or write 电商平台 or 二手平台 as 交易场所（venue）"),
        )


# exhibits


def _exhibits(case: Case) -> Iterator[Finding]:
    declared = declared_names(case)
    known = set(declared)
    for number, name in enumerate(declared):
        if name in declared[:number]:
            key = next((key for key in ("id", "title", "file") if getattr(case.exhibits[number], key)), "id")
            yield _error(
                ("exhibits", number, key),
                _("two exhibits are called “{name}”").format(name=name),
                _("give one of them another name"),
            )
    unknown = ((at, name) for at, names in mentions(case) for name in names if name not in known)
    yield from _slips(islice(unknown, _MOST_COMPARED), declared[:_MOST_COMPARED])


def _slips(unknown: Iterable[tuple[Location, str]], declared: tuple[str, ...]) -> Iterator[Finding]:
    for at, name in unknown:
        guess = nearly_named(name, declared)
        if guess:
            yield _error(
                at,
                _("no exhibit is called “{name}”").format(name=name),
                _("did you mean “{guess}”? If it is another one, describe it under 证据 too").format(
                    guess=guess
                ),
            )
