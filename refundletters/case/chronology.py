"""经过: the facts of a case in the order of time, each with the exhibits that prove it.

Pure ordering of what the user wrote: the purchase, what the order page showed, the events, the
problem and the contacts. Where an event stands at the very moment at which the problem was found,
the event tells it and the problem is not told twice.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Literal

from msgspec import Struct

from refundletters.case.models import Case, Contact, Event, Order, Payment, Problem
from refundletters.case.values import Moment

__all__ = ["Fact", "FactKind", "chronology", "purchased_at", "told"]

_BEFORE_ALL = Moment(date.min)

FactKind = Literal["purchase", "payment", "shown-delivered", "event", "found", "contact"]


class Fact(Struct, frozen=True):
    """One dated thing of the case: its kind, when it was (None: the user gave no time), the part of
    the case it comes from and the names of its exhibits."""

    kind: FactKind
    at: Moment | None
    record: Order | Payment | Event | Problem | Contact
    exhibits: tuple[str, ...]


def purchased_at(case: Case) -> Moment | None:
    """The time of the first payment, else of the order."""
    paid = [payment.paid_at for payment in case.payment if payment.paid_at]
    return min(paid) if paid else case.order.placed_at


def told(case: Case) -> tuple[str, ...]:
    """What the user says of the problem (现象) and of each event (经过), as written."""
    return tuple(filter(None, (case.problem.description, *(event.what for event in case.events))))


def _unique(names: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(names))


def _purchase(case: Case) -> Iterator[Fact]:
    order, payments = case.order, case.payment
    first = payments[:1]
    proof = tuple(name for payment in first for name in payment.exhibits) + order.exhibits
    yield Fact("purchase", purchased_at(case), order, _unique(proof))
    for payment in payments[1:]:
        yield Fact("payment", payment.paid_at, payment, payment.exhibits)
    if order.shown_delivered_at:
        yield Fact("shown-delivered", order.shown_delivered_at, order, order.exhibits)


def _told_by_event(case: Case) -> bool:
    found = case.problem.found_at
    return found is not None and any(event.at == found for event in case.events)


def _happenings(case: Case) -> Iterator[Fact]:
    for event in case.events:
        if event.what:
            same = case.problem.exhibits if event.at and event.at == case.problem.found_at else ()
            yield Fact("event", event.at, event, _unique(event.exhibits + same))
    if not _told_by_event(case) and (case.problem.found_at or case.problem.description):
        yield Fact("found", case.problem.found_at, case.problem, case.problem.exhibits)
    for contact in case.contacts:
        if contact.at or contact.said or contact.reply:
            yield Fact("contact", contact.at, contact, contact.exhibits)


def chronology(case: Case) -> tuple[Fact, ...]:
    """All facts by time; one without a time keeps its place after the one written before it, but what was
    found stands before the first contact, which it led to."""
    placed: list[tuple[Moment, int, Fact]] = []
    last = _BEFORE_ALL
    asked = min((contact.at for contact in case.contacts if contact.at), default=None)
    for place, fact in enumerate((*_purchase(case), *_happenings(case))):
        if fact.kind == "found" and fact.at is None and asked:
            last = max((at for at, _, _ in placed if not asked < at), default=last)
        if fact.kind == "contact" and fact.at is None:
            last = max((at for at, _, _ in placed), default=last)
        last = fact.at or last
        placed.append((last, place, fact))
    return tuple(fact for _, _, fact in sorted(placed, key=lambda item: (item[0].rank, item[1])))
