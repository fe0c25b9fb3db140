"""The evidence of a case, told line by line."""

from __future__ import annotations

from collections.abc import Iterator

from refundletters.assessment.evidence import Evidence, WantRule
from refundletters.case.chronology import Fact
from refundletters.case.models import Contact, Event
from refundletters.messages import _

__all__ = ["lines", "said"]

_MOST_TOLD = 20


def lines(found: Evidence) -> Iterator[str]:
    """The five slots, what is missing, what no exhibit shows, what nothing uses, and hints."""
    yield _slots(found)
    yield from (f"· {_missing(rule)}" for rule in found.missing)
    for fact in found.unproved:
        yield "· " + _("no exhibit shows: {fact}").format(fact=said(fact))
    for name in found.unused:
        yield "· " + _("no fact names the exhibit “{name}”: say what it shows, or leave it out").format(
            name=name
        )
    yield from (f"· {hint}" for hint in found.hints)


def _slots(found: Evidence) -> str:
    """✓ stated and shown, … stated only, ✗ not stated."""
    signs = ("✓" if slot.stated and slot.exhibits else "…" if slot.stated else "✗" for slot in found.slots)
    told = (f"{sign} {slot.rule.name}" for sign, slot in zip(signs, found.slots, strict=True))
    return "  ".join(told) + "  " + _("(✓ shown, … not shown yet, ✗ not stated)")


def _missing(rule: WantRule) -> str:
    tier = {"basic": _("basic"), "core": _("core"), "supporting": _("supporting")}[rule.tier]
    when = _(" (keep it today)") if rule.now else ""
    return _("missing, {tier}{when}: {shows}; where: {get}; else: {instead}").format(
        tier=tier, when=when, shows=rule.shows, get=rule.get, instead=rule.instead
    )


def said(fact: Fact) -> str:
    """The fact in few words: its day and what the user wrote of it."""
    record = fact.record
    text = record.what if isinstance(record, Event) else record.said if isinstance(record, Contact) else None
    kinds = {
        "purchase": _("the purchase"),
        "payment": _("a payment"),
        "shown-delivered": _("shown as delivered"),
        "found": _("what was found wrong"),
        "contact": _("an exchange"),
        "event": _("an event"),
    }
    words = text or kinds[fact.kind]
    short = words if len(words) <= _MOST_TOLD else words[:_MOST_TOLD] + "…"
    return f"{fact.at.day} {short}" if fact.at else short
