"""The evidence of a case, told line by line."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from refundletters.assessment.evidence import Evidence, Slot
from refundletters.case.chronology import Fact, chronology
from refundletters.case.models import Case, Contact, Event, Problem
from refundletters.exhibits import Numbering, numbering
from refundletters.messages import _, language

__all__ = ["keys", "lines", "said"]

_MOST_TOLD = 20


def lines(found: Evidence, case: Case) -> Iterator[str]:
    """The five slots, what is missing, what no exhibit shows, what nothing uses, and hints."""
    if told := list(keys(found, case)):
        yield from told
    else:
        yield _slots(found)
    yield from (f"· {rule}" for rule in found.missing)
    for fact in found.unproved:
        yield "· " + _("no exhibit shows: {fact}").format(fact=said(fact))
    for name in found.unused:
        yield "· " + _("no fact names the exhibit “{name}”: say what it shows, or leave it out").format(
            name=name
        )
    yield from (f"· {hint}" for hint in found.hints)


def keys(found: Evidence, case: Case) -> Iterator[str]:
    """By what a purchase without an order number is found: each slot with what fills it and the exhibits
    that show it, or where to get them; then what happened, each act with its time and exhibits. Nothing
    where there is a number."""
    if case.order.number is not None or not any(slot.stated for slot in found.slots):
        return
    numbers = numbering(case)
    yield _("no order number; the purchase is found by (✓ shown, … not shown yet, ✗ not stated):")
    for slot in found.slots:
        yield from _filled(slot, numbers)
    yield _("what happened, with its exhibits:")
    for fact in chronology(case):
        at = f"{fact.at}  " if fact.at else ""
        yield f"  {at}{_act(fact)}  {_named(fact.exhibits, numbers)}".rstrip()


def _filled(slot: Slot, numbers: Numbering) -> Iterator[str]:
    sign = "✓" if not slot.open else "…" if slot.stated else "✗"
    values = _("; ").join(f"{_label(each.field.zh, each.field.key)} {each}" for each in slot.values)
    shown = _named(slot.exhibits, numbers)
    yield f"  {sign} " + _("{name}: {text}").format(
        name=slot.rule.name, text="  ".join(filter(None, (values or _("not stated"), shown)))
    )
    if slot.open:
        yield "      → " + str(slot.rule.get)


def _label(chinese: str, english: str) -> str:
    return english.replace("_", " ") if language() == "en" else chinese


def _named(names: Iterable[str], numbers: Numbering) -> str:
    """[1 微信转账详情, 3 聊天记录], or nothing."""
    found = sorted((numbers.number(name), numbers.title(name)) for name in dict.fromkeys(names))
    return f"[{', '.join(f'{number} {title}' for number, title in found)}]" if found else ""


def _slots(found: Evidence) -> str:
    """✓ stated and shown, … stated only, ✗ not stated."""
    signs = ("✓" if slot.stated and slot.exhibits else "…" if slot.stated else "✗" for slot in found.slots)
    told = (f"{sign} {slot.rule.name}" for sign, slot in zip(signs, found.slots, strict=True))
    return "  ".join(told) + "  " + _("(✓ shown, … not shown yet, ✗ not stated)")


def said(fact: Fact) -> str:
    """The fact in few words: its day and what the user wrote of it."""
    short = _act(fact)
    return f"{fact.at.day} {short}" if fact.at else short


def _act(fact: Fact) -> str:
    """What the user wrote of a fact, in few words."""
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
    if isinstance(record, Problem):
        text = record.description
    words = text or kinds[fact.kind]
    return words if len(words) <= _MOST_TOLD else words[:_MOST_TOLD] + "…"
