"""Exchanges of a chat as proposals for the case: what would be added, and why it matters."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from msgspec import Struct

from refundletters.assessment.facts import phrases
from refundletters.case.chronology import purchased_at
from refundletters.case.models import Case, Contact, Event
from refundletters.case.vocabulary import vocabulary
from refundletters.chats.exchanges import Exchange
from refundletters.exhibits.secrets import masked
from refundletters.messages import _

__all__ = ["Aim", "Proposal", "proposals"]


class Aim(Struct, frozen=True):
    """Whom the exchanges were held with (``merchant``, ``platform`` …), by which way, and the names of the
    exhibits that show them."""

    party: str
    via: str | None = None
    exhibits: tuple[str, ...] = ()


class Proposal(Struct, frozen=True):
    """What one exchange would add: the record, the marks that tell why it matters (a refusal, a promise, a
    demand), the lines of the chat (from 1) it comes from, whether the case has it already, and what was
    promised before the purchase."""

    record: Contact | Event
    marks: tuple[str, ...]
    lines: tuple[int, int]
    known: bool
    promised: str | None = None

    @property
    def matters(self) -> bool:
        """Whether it is proposed for adding: small talk and what is there already are not."""
        return bool(self.marks) and not self.known

    def told(self) -> Iterator[str]:
        """Its lines for a person: time and marks, then the words of both sides."""
        at = str(self.record.at or _("without a time"))
        place = _("lines {first} to {last}").format(first=self.lines[0], last=self.lines[1])
        kind = _("exchange") if isinstance(self.record, Contact) else _("event")
        yield "  ".join((at, kind, place, *(f"【{mark}】" for mark in self.marks)))
        if self.known:
            yield "    " + _("already in the case")
        if isinstance(self.record, Event):
            yield f"    {self.record.what}"
            return
        for who, words in ((_("you"), self.record.said), (_("they"), self.record.reply)):
            if words:
                yield "    " + _("{name}: {text}").format(name=who, text=words.replace("\n", "\n      "))


def proposals(exchanges: Iterable[Exchange], case: Case, aim: Aim) -> tuple[Proposal, ...]:
    """One proposal for each exchange that holds words. What was said before the purchase is an event: no
    refund was asked for then."""
    bought = purchased_at(case)
    told = (each for each in exchanges if each.said or each.reply)
    return tuple(
        _event(each, case, aim)
        if bought and each.at and each.at.surely_before(bought)
        else _contact(each, case, aim)
        for each in told
    )


def _lines(each: Exchange) -> tuple[int, int]:
    numbers = [number + 1 for message in each.messages for number in message.lines]
    return min(numbers), max(numbers)


def _hidden(text: str | None, case: Case) -> str | None:
    """The words without secrets: letters repeat them, the exhibit itself has them whole."""
    return masked(text, case).text if text else None


def _contact(each: Exchange, case: Case, aim: Aim) -> Proposal:
    contact = Contact.model_validate(
        {
            "at": each.at,
            "with": aim.party,
            "via": aim.via,
            "agent": each.agent,
            "ticket": each.ticket,
            "said": _hidden(each.said, case),
            "reply": _hidden(each.reply, case),
            "reply_by": each.promise.due if each.promise else None,
            "exhibits": aim.exhibits,
        }
    )
    known = any(
        (old.at, old.said, old.reply) == (contact.at, contact.said, contact.reply) for old in case.contacts
    )
    return Proposal(contact, tuple(_marks(each)), _lines(each), known)


def _event(each: Exchange, case: Case, aim: Aim) -> Proposal:
    """In the words of both sides, as a letter can repeat them."""
    asked, answered = (_quotation(text, case) for text in (each.said, each.reply))
    if asked:
        by, what = "consumer", f"询问{asked}" + (f"，对方答复{answered}" if answered else "")
    else:
        by = aim.party if aim.party in ("merchant", "platform") else "other"
        what = f"{'承诺' if each.promise else '称'}{answered}"
    event = Event.model_validate({"at": each.at, "by": by, "what": what, "exhibits": aim.exhibits})
    known = any((old.at, old.what) == (event.at, event.what) for old in case.events)
    promised = each.promise.words if each.promise else None
    return Proposal(event, tuple(_marks(each)), _lines(each), known, promised)


def _quotation(text: str | None, case: Case) -> str:
    """The words on one line, in quotation marks."""
    words = (_hidden(text, case) or "").replace("“", "‘").replace("”", "’").replace("\n", "；")
    return f"“{words}”" if words else ""


def _marks(each: Exchange) -> Iterator[str]:
    """Why it matters, the gravest first."""
    refusals = (phrases.recognise_refusal(message.text) for message in each.theirs)
    for code in dict.fromkeys(code for code in refusals if code and code != "no-answer"):
        yield _("refusal: {name}").format(name=vocabulary("refusal")[code].typed)
    if promise := each.promise:
        until = _(", by {day}").format(day=promise.due) if promise.due else ""
        yield _("promise: “{words}”{until}").format(words=promise.words, until=until)
    if phrases.refuses_performance(each.reply or ""):
        yield _("will not deliver")
    if phrases.asks_refund(each.said or "") or phrases.demands_performance(each.said or ""):
        yield _("you asked")
    if each.mine and not each.theirs:
        yield _("no answer")
