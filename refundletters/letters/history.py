"""此前的文书: what a reader was told before, what came of it, and what is new since.

A letter that somebody had before is named by its day and not told again: :attr:`History.story` leaves out
what its reader already has.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property
from typing import Any

from msgspec import Struct

from refundletters.assessment.assessment import Assessment, assess
from refundletters.assessment.facts.phrases import asks_who_sells
from refundletters.assessment.facts.requests import awaited, last_refusal, refusals
from refundletters.case.checks import key_path
from refundletters.case.chronology import Fact, chronology
from refundletters.case.models import Case, Contact
from refundletters.errors import Place, Problem
from refundletters.letters.catalogue import LetterKind, letter_kinds
from refundletters.messages import _
from refundletters.patterns import regex

__all__ = ["History", "addressed", "named_letter", "past", "reader", "unknown_letters"]

_MARKS = regex(r"[\s《》“”\"'（）()·]")
_ARGUING = ("escalation", "appeal", "demand", "cancellation-notice")
"""Letters that answer a refusal point by point."""


_MESSAGES = ("seller", "others")
"""The voices of letters whose reader can look up what came before."""

_DATED = ("demand", "cancellation-notice", "appeal", "platform-intervention")
"""Letters that a court, or somebody who decides, may read by themselves."""


def _plain(name: str) -> str:
    return _MARKS.sub("", name).casefold()


def named_letter(name: str) -> LetterKind | None:
    """The kind that `name` means: its code or any of its names, alone or within; None for none."""
    words = _plain(name)
    known = {_plain(each): kind for kind in letter_kinds() for each in kind.names}
    within = [each for each in known if len(each) > 1 and each in words]
    return known.get(words) or (known[max(within, key=len)] if within else None)


def unknown_letters(case: Case) -> Iterator[Problem]:
    """Names under 文书 (letter) that mean no kind of letter, each with a guess where one is near."""
    known = {_plain(each): kind for kind in letter_kinds() for each in kind.names}
    for number, contact in enumerate(case.contacts):
        if contact.letter and named_letter(contact.letter) is None:
            from difflib import get_close_matches  # here, for a mistake alone

            near = get_close_matches(_plain(contact.letter), known, 1)
            fact = _("“{name}” is no kind of letter, so later letters take it for a plain message").format(
                name=contact.letter
            )
            kinds = [known[near[0]]] if near else list(letter_kinds())
            names = ", ".join(f"{kind.name} ({kind.code})" for kind in kinds)
            cure = _("did you mean {names}?") if near else _("use one of: {names}")
            yield Problem(
                fact, cure.format(names=names), Place(path=key_path(("contacts", number, "letter")))
            )


def reader(assessment: Assessment, kind: LetterKind) -> str:
    """The party that gets a letter of `kind`: its receiver, or whoever refused last."""
    if kind.to or kind.reader != "refuser":
        return kind.to or kind.reader
    refused = last_refusal(assessment.facts)
    return refused.party if refused else "merchant"


def addressed(assessment: Assessment, kind: LetterKind) -> Assessment:
    """The assessment as a letter of `kind` sees it: an appeal answers the refusal of its own reader."""
    to = reader(assessment, kind)
    if kind.reader != "refuser" or to == assessment.facts.answering:
        return assessment
    return assess(assessment.case, assessment.today, to)


class History(Struct, frozen=True, dict=True):
    """What the party `reader` was told. Contacts are in the order of time. `whole` is for a paper that
    stands by itself whatever was handed in before: another officer may get it. `dated` is for one that a
    court may hold against the day on which the fault was found."""

    assessment: Assessment
    reader: str
    whole: bool = False
    dated: bool = False

    @cached_property
    def contacts(self) -> tuple[Contact, ...]:
        """All contacts with the reader."""
        found = (fact.record for fact in self._facts if isinstance(fact.record, Contact))
        return tuple(each for each in found if each.party == self.reader)

    @cached_property
    def letters(self) -> tuple[Contact, ...]:
        """Those in which one of our letters was sent: the reader has the facts in writing."""
        return tuple(each for each in self.contacts if each.letter and named_letter(each.letter))

    @cached_property
    def open(self) -> Contact | None:
        """The last request to the reader, where it has not been refused."""
        return awaited(self.assessment.facts, self.reader)

    @cached_property
    def since(self) -> tuple[Fact, ...]:
        """What happened after the last letter to the reader."""
        return self._facts[self._place(self.letters[-1]) + 1 :] if self.letters else ()

    @cached_property
    def new_exhibits(self) -> tuple[str, ...]:
        """The names of exhibits that prove only what happened after the last letter to the reader, or where
        it had none, after it first refused."""
        refused = refusals(self.assessment.facts, self.reader)
        start = self.letters[-1:] or refused[:1]
        if not start:
            return ()
        place = self._place(start[0]) + 1
        known = {name for fact in self._facts[:place] for name in fact.exhibits}
        after = (fact for fact in self._facts[place:] if not self._refused_elsewhere(fact))
        later = (name for fact in after for name in fact.exhibits)
        return tuple(dict.fromkeys(name for name in later if name not in known))

    @cached_property
    def argued(self) -> Contact | None:
        """The last letter that already answered the refusal which is to be answered."""
        facts = self.assessment.facts
        same = [each for each in refusals(facts, self.reader) if facts.refusal_of(each) == facts.refusal]
        if not same or facts.refused is not same[-1]:
            return None
        later = (each for each in reversed(self.letters) if self._place(each) > self._place(same[0]))
        return next((each for each in later if (_kind(each) or "") in _ARGUING), None)

    @cached_property
    def story(self) -> tuple[Fact, ...]:
        """The facts that a letter to the reader tells: all, where it had no letter yet; else the purchase,
        each letter with its answer, the refusal that is answered, what the other side owes by its own words,
        and what happened since."""
        if self.whole or not self.letters:
            return self._facts
        last, refused = self._place(self.letters[-1]), self.assessment.facts.refused
        return tuple(
            fact
            for place, fact in enumerate(self._facts)
            if place > last
            or fact.kind in ("purchase", "payment")
            or (self.dated and self._is_fault(fact))
            or any(fact.record is each for each in (*self.letters, refused, *self._kept))
        )

    @cached_property
    def _kept(self) -> tuple[Contact | None, ...]:
        """Contacts that a claim rests on: the seller agreed to pay back; the platform was asked who sells;
        the refusal that a letter answered, which was then but repeated."""
        facts = self.assessment.facts
        same = [each for each in refusals(facts, self.reader) if facts.refusal_of(each) == facts.refusal]
        answered = same[:1] if self.argued is not None else []
        asked = (c for c in facts.asked if c.party == "platform" and asks_who_sells(c.said or ""))
        return facts.refund_agreed, *asked, *answered

    @cached_property
    def tells_fault(self) -> bool:
        """Whether the story says itself what went wrong; if not, the first letter is said to have told it."""
        return self.whole or any(self._is_fault(fact) for fact in self.story)

    def _is_fault(self, fact: Fact) -> bool:
        found = self.assessment.case.problem.found_at
        return fact.kind == "found" or (fact.kind == "event" and found is not None and fact.at == found)

    @cached_property
    def _facts(self) -> tuple[Fact, ...]:
        return chronology(self.assessment.case)

    def _refused_elsewhere(self, fact: Fact) -> bool:
        """Whether it is what somebody other than the reader refused: that proves nothing to the reader."""
        record = fact.record
        if not isinstance(record, Contact) or record.party == self.reader:
            return False
        return self.assessment.facts.refuses(record)

    def _place(self, contact: Contact) -> int:
        """Where a contact stands among the facts; behind them all where it tells nothing."""
        found = (place for place, fact in enumerate(self._facts) if fact.record is contact)
        return next(found, len(self._facts))


def _kind(contact: Contact) -> str | None:
    kind = named_letter(contact.letter or "")
    return kind.code if kind else None


def _called(contact: Contact, pays_back: bool) -> str:
    """What a later letter calls the one sent in `contact`; empty where none was."""
    kind = named_letter(contact.letter) if contact.letter else None
    if kind is None:
        return ""
    money = pays_back and (contact.said is None or "退" in contact.said)
    return "书面请求" if kind.code == "first-contact" and not money else kind.known_as or kind.title


def past(assessment: Assessment, kind: LetterKind) -> dict[str, Any]:
    """What templates may name: `earlier` (a :class:`History`), the facts `to_tell`, and `letter_sent`, the
    name of the letter that a contact sent."""
    whole, dated = kind.voice not in _MESSAGES, kind.code in _DATED
    earlier = History(assessment, reader(assessment, kind), whole, dated)
    pays_back = assessment.remedy is not None and assessment.remedy.pays_back
    return {
        "earlier": earlier,
        "to_tell": earlier.story,
        "letter_sent": lambda contact: _called(contact, pays_back),
    }
