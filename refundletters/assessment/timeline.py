"""The case on a line of time: what happened, what was said, and the days that matter, in one order."""

from __future__ import annotations

from datetime import date
from typing import Literal

from msgspec import Struct

from refundletters.assessment.assessment import Assessment
from refundletters.assessment.deadlines import Deadline, deadlines
from refundletters.case.chronology import Fact, chronology
from refundletters.case.models import Contact, Event, Order, Payment, Problem
from refundletters.case.vocabulary import vocabulary
from refundletters.messages import _

__all__ = ["Mark", "MarkKind", "timeline"]

MarkKind = Literal["fact", "contact", "today", "deadline", "passed"]
"""What happened; an exchange with somebody; today; a day still to come; one that is over."""


class Mark(Struct, frozen=True):
    """One point of the line: its day, the day and clock time as they are told, its title, what else there is
    to say (line by line), and for deadlines the days left."""

    kind: MarkKind
    day: date
    when: str
    title: str
    lines: tuple[str, ...] = ()
    left: int | None = None


def timeline(assessment: Assessment) -> tuple[Mark, ...]:
    """All that is dated, the earliest first; of one day, what happened before what is to come."""
    marks = [
        *(mark for fact in chronology(assessment.case) if (mark := _of_fact(fact))),
        Mark("today", assessment.today, str(assessment.today), _("today")),
        *(mark for each in deadlines(assessment) if (mark := _of_deadline(each))),
    ]
    order = {"fact": 0, "contact": 0, "passed": 1, "today": 2, "deadline": 3}
    return tuple(sorted(marks, key=lambda mark: (mark.day, order[mark.kind])))


def _of_fact(fact: Fact) -> Mark | None:
    """A fact without a day has no place on the line."""
    if fact.at is None:
        return None
    kind: MarkKind = "contact" if fact.kind == "contact" else "fact"
    title, *lines = _told(fact)
    return Mark(kind, fact.at.day, str(fact.at), title, tuple(filter(None, lines)))


def _told(fact: Fact) -> tuple[str, ...]:  # the record decides what there is to say
    match fact.record:
        case Order() as order if fact.kind == "shown-delivered":
            return (_("shown as delivered"), order.item or "")
        case Order() as order:
            return (_("bought and paid"), order.item or "", _yuan(order.price))
        case Payment() as payment:
            return (_("paid once more"), _yuan(payment.amount))
        case Problem() as problem:
            return (_("the fault was found"), problem.description or "")
        case Event() as event:
            return (event.what or _("an event"),)
        case Contact() as contact:
            return _exchange(contact)


def _yuan(amount: object) -> str:
    return _("{amount} 元").format(amount=amount) if amount else ""


def _exchange(contact: Contact) -> tuple[str, ...]:
    party = vocabulary("party")[contact.party].told
    said = _("asked: {text}").format(text=contact.said) if contact.said else ""
    reply = _("answered: {text}").format(text=contact.reply) if contact.reply else ""
    return (_("exchange with: {party}").format(party=party), said, reply)


def _of_deadline(deadline: Deadline) -> Mark | None:
    if deadline.cautious is None:
        return None
    kind: MarkKind = "passed" if (deadline.days_left or 0) < 0 else "deadline"
    lines = tuple(filter(None, (deadline.basis, *deadline.warnings)))
    day = str(deadline.cautious)
    return Mark(kind, deadline.cautious, day, str(deadline.title), lines, deadline.days_left)
