"""What was asked of the seller and the platform, and what they answered: refused, promised, left open."""

from __future__ import annotations

import re
from datetime import date, timedelta
from functools import cached_property

from refundletters.assessment.facts import phrases
from refundletters.assessment.facts.purchase import Purchase
from refundletters.case.chronology import told
from refundletters.case.models import Contact
from refundletters.case.values import Moment
from refundletters.patterns import regex

__all__ = ["ASKED", "UNDECIDED", "USUAL_TIME", "Talks", "elapsed", "time_to_answer"]

UNDECIDED = (None, "no-answer", "processing")
"""What is no refusal: an answer that says nothing known, silence, and a promise to look into it."""

ASKED = ("merchant", "platform")
"""The parties on the side of the sale: they are asked before anybody else is turned to."""

USUAL_TIME = timedelta(days=3)
"""The time for an answer where none was named: the three days that the letters themselves give."""

_LIMIT = regex(r"(?<![\d月])(\d{1,3})\s*(?:个)?\s*(小时|钟头|天|日)")


class Talks(Purchase, frozen=True, dict=True):
    """The purchase and what was said about it since."""

    @cached_property
    def asked(self) -> tuple[Contact, ...]:
        """The contacts with the seller or the platform, by time."""
        found = [contact for contact in self.case.contacts if contact.party in ASKED]
        return tuple(sorted(found, key=lambda contact: contact.at or Moment(date.min)))

    @cached_property
    def asked_seller(self) -> tuple[Contact, ...]:
        """The contacts with the seller itself, by time."""
        return tuple(contact for contact in self.asked if contact.party == "merchant")

    @cached_property
    def first_asked_at(self) -> Moment | None:
        """When the seller or platform was first told."""
        return next((contact.at for contact in self.asked if contact.at), None)

    @cached_property
    def refund_asked_at(self) -> Moment | None:
        """When the seller was first asked for money back, in words."""
        asked = (contact for contact in self.asked_seller if phrases.asks_refund(contact.said or ""))
        return next((contact.at for contact in asked if contact.at), None)

    @cached_property
    def days_to_refund_request(self) -> int | None:
        """Calendar days from receipt to asking the seller for money back (0: the same day)."""
        if self.received_at is None or self.refund_asked_at is None:
            return None
        return (self.refund_asked_at.day - self.received_at.day).days

    @cached_property
    def purchase_to_asking(self) -> timedelta | None:
        """From payment to the first contact, where both clock times are known."""
        return elapsed(self.purchased_at, self.first_asked_at)

    @cached_property
    def finding_to_asking(self) -> timedelta | None:
        """From finding the problem to the first contact, where both clock times are known."""
        return elapsed(self.case.problem.found_at, self.first_asked_at)

    @cached_property
    def refused(self) -> Contact | None:
        """The latest contact in which a refusal was stated, by the seller (or whom `answering` names) rather
        than by the other; where none was, the latest unanswered."""
        stated = [c for c in self.asked if self.refusal_of(c) not in (None, "no-answer", *self._overtaken(c))]
        silent = [contact for contact in self.asked if self.refusal_of(contact) == "no-answer"]
        if self.answering and any(map(self.refuses, stated)):
            stated = [contact for contact in stated if self.refuses(contact)]
        party = self.answering or "merchant"
        preferred = [contact for contact in stated if contact.party == party]
        return next(iter(preferred[-1:] or stated[-1:] or silent[-1:]), None)

    def _overtaken(self, contact: Contact) -> tuple[str, ...]:
        """A promise to look into it says nothing once the same party has given another answer."""
        later = (c for c in self.asked[self.asked.index(contact) + 1 :] if c.party == contact.party)
        return ("processing",) if any(self.refusal_of(c) is None for c in later) else ()

    @cached_property
    def refusal(self) -> str | None:
        """拒绝理由 to be answered; None where nobody was asked or the reply is not recognised."""
        return self.refusal_of(self.refused) if self.refused else None

    def refusal_of(self, contact: Contact) -> str | None:
        """The refusal in one contact: as the user says, else recognised from the reply; silence
        after a contact is the refusal ``no-answer``."""
        if contact.refusal:
            return contact.refusal
        return phrases.recognise_refusal(contact.reply) if contact.reply else "no-answer"

    def refuses(self, contact: Contact) -> bool:
        """Whether something was refused in one contact."""
        return self.refusal_of(contact) not in UNDECIDED

    def silent(self, contact: Contact) -> bool:
        """Whether nothing was answered; a note such as 没有回复 in the place of the answer is no answer."""
        return not contact.reply or phrases.recognise_refusal(contact.reply) == "no-answer"

    @cached_property
    def stated_limit(self) -> tuple[str, timedelta] | None:
        """The time limit that the refusal itself names (``24小时``), as text and span."""
        found = _LIMIT.search(self.refused.reply or "") if self.refused else None
        if not found:
            return None
        count = int(found[1])
        return found[0], timedelta(hours=count) if found[2] in ("小时", "钟头") else timedelta(days=count)

    def waited_out(self, contact: Contact) -> bool:
        """Whether the time for an answer to `contact` has passed: as the user set it, else three days, or
        more where the reply names more."""
        if self._asked_for_more(contact):
            return False
        if contact.reply_by:
            return contact.reply_by.day < self.today
        return contact.at is not None and self.today - contact.at.day >= time_to_answer(contact)

    def _asked_for_more(self, contact: Contact) -> bool:
        """Whether the words of the request give a time that still runs (7日内充值到账)."""
        given = re.search("[内期限]", contact.said or "") and phrases.period(contact.said or "")
        return bool(given and contact.at and self.today - contact.at.day <= given)

    @cached_property
    def demanded(self) -> Contact | None:
        """催告: the first contact in which the seller was asked to deliver and whose time has passed; a
        formal demand (催告函) rather than a message. None while the time that one of them set runs."""
        demands = [c for c in self.asked_seller if phrases.demands_performance(c.said or "")]
        if any(self._asked_for_more(c) or (c.reply_by and not c.reply_by.day < self.today) for c in demands):
            return None
        passed = [contact for contact in demands if contact.at and self.waited_out(contact)]
        formal = [contact for contact in passed if re.search("demand|催告", contact.letter or "")]
        return next(iter(formal or passed), None)

    @cached_property
    def performance_refusal(self) -> Contact | None:
        """The latest contact in which the seller said that it would not deliver (无货, 发不了)."""
        refused = [c for c in self.asked_seller if phrases.refuses_performance(c.reply or "")]
        return refused[-1] if refused else None

    @cached_property
    def refund_agreed(self) -> Contact | None:
        """The last reply of the seller that agrees to pay all back (no other sum), where it has not, by
        its own words, done so since: a later refusal undoes no agreement."""
        agreed = [c for c in self.asked_seller if phrases.agrees_to_pay_back(c.reply or "")]
        since = self.asked_seller[self.asked_seller.index(agreed[-1]) :] if agreed else ()
        paid = any(phrases.says_paid_back(c.reply or "") for c in since)
        sums = phrases.sums(since[0].reply or "") if since else set()
        whole = {each.amount for each in (self.price, self.paid, self.case.request.amount) if each}
        return None if not since or paid or not sums <= whole else since[0]

    @cached_property
    def refund_settled(self) -> bool:
        """Whether a refund was agreed to, said to be paid, given a number or, by the user's account, shown as
        done: only then is there one to look up, or a debt of money to perform."""
        replies = [contact.reply or "" for contact in self.asked]
        agreed = any(phrases.agrees_to_pay_back(text) or phrases.says_paid_back(text) for text in replies)
        shown = any(map(phrases.tells_settled_refund, told(self.case)))
        return agreed or shown or bool(self.case.order.refund_number)


def time_to_answer(contact: Contact) -> timedelta:
    """How long an answer to `contact` is waited for: three days, or more where its reply names more."""
    return max(phrases.period(contact.reply or "") or USUAL_TIME, USUAL_TIME)


def elapsed(start: Moment | None, end: Moment | None) -> timedelta | None:
    """The time from `start` to `end`, where both clock times are known and it is not negative."""
    span = start.until(end) if start and end else None
    return span if span is not None and span >= timedelta(0) else None
