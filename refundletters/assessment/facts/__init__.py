"""What follows from the case by looking and counting, before any law: who sold, what was paid, when
the goods came, when a refund was first asked for, what was answered."""

from __future__ import annotations

import re
from datetime import date, timedelta
from functools import cached_property

from msgspec import Struct

from refundletters.assessment.facts import phrases
from refundletters.assessment.facts.business import is_firm
from refundletters.case.chronology import purchased_at
from refundletters.case.models import Case, Contact, Rule
from refundletters.case.values import Moment, Money
from refundletters.patterns import regex

__all__ = ["UNDECIDED", "Facts"]

UNDECIDED = (None, "no-answer", "processing")
"""What is no refusal: an answer that says nothing known, silence, and a promise to look into it."""

_BUSINESS_VENUES = ("marketplace", "independent-site")
_ASKED = ("merchant", "platform")
_NEVER_TO_BE_PAID = ("minor-top-up", "unauthorised-payment")
_DAYS_TO_ANSWER = timedelta(days=3)
"""The time for an answer where none was named: the three days that the letters themselves give."""

_LIMIT = regex(r"(?<![\d月])(\d{1,3})\s*(?:个)?\s*(小时|钟头|天|日)")


class Facts(Struct, frozen=True, dict=True):
    """The case seen on `today`; `answering` is the party (merchant, platform) whose refusal a letter
    answers, None for that of the seller first."""

    case: Case
    today: date
    answering: str | None = None

    @cached_property
    def seller_is_business(self) -> bool:
        """是否经营者: as the user says, else by venue (a shop or a site is, a person is not) or by the name
        it is registered under (a company is); where the venue is unknown, whoever is registered is."""
        merchant = self.case.merchant
        if merchant.is_business is not None:
            return merchant.is_business
        if self.case.venue is None:
            return merchant.registered_name is not None
        return self.case.venue in _BUSINESS_VENUES or is_firm(self.case)

    @cached_property
    def seller_is_private(self) -> bool:
        """The seller is known or presumed to be no business; not knowing is not enough."""
        return not self.seller_is_business and (
            self.case.merchant.is_business is False or self.case.venue is not None
        )

    @cached_property
    def on_a_platform(self) -> bool:
        """Whether it was bought on a marketplace or a second-hand platform, which can step in."""
        return self.case.venue in ("marketplace", "second-hand")

    @cached_property
    def seller_vanished(self) -> bool:
        """Whether anybody's words in the case say that the seller cut the buyer off or is gone."""
        told = [self.case.problem.description, *(event.what for event in self.case.events)]
        told += [text for contact in self.case.contacts for text in (contact.said, contact.reply)]
        return any(text and phrases.says_vanished(text) for text in told)

    @cached_property
    def paid(self) -> Money | None:
        """What was paid in all, 元; the price of the order where no payment states an amount."""
        amounts = [payment.amount for payment in self.case.payment if payment.amount]
        return sum(amounts[1:], amounts[0]) if amounts else self.case.order.price

    @cached_property
    def price(self) -> Money | None:
        """What the order cost, 元: its price, but not more than was paid for it where both are stated; all
        that was paid where no payment should have been made."""
        if self.case.problem.situation in _NEVER_TO_BE_PAID and self.paid:
            return self.paid
        price, stated = self.case.order.price, all(payment.amount for payment in self.case.payment)
        return min(price, self.paid) if price and self.paid and stated else price or self.paid

    @cached_property
    def purchased_at(self) -> Moment | None:
        """The time of the first payment, else of the order."""
        return purchased_at(self.case)

    @cached_property
    def known_at(self) -> Moment | None:
        """When the user knew that something was wrong: as stated, else the purchase, which is earlier."""
        return self.case.problem.found_at or self.purchased_at

    def is_past(self, day: date, years: int) -> bool:
        """Whether more than so many full years have passed since `day` (民法典第二百零二条)."""
        return (self.today.year, self.today.month, self.today.day) > (day.year + years, day.month, day.day)

    @cached_property
    def act_on(self) -> date:
        """The day of the act, which picks the edition of substantive law."""
        problem = self.case.problem
        moment = problem.renewed_at or self.purchased_at or problem.found_at
        return min(moment.day, self.today) if moment else self.today

    @cached_property
    def asked(self) -> tuple[Contact, ...]:
        """The contacts with the seller or the platform, by time."""
        found = [contact for contact in self.case.contacts if contact.party in _ASKED]
        return tuple(sorted(found, key=lambda contact: contact.at or Moment(date.min)))

    @cached_property
    def first_asked_at(self) -> Moment | None:
        """When the seller or platform was first told."""
        return next((contact.at for contact in self.asked if contact.at), None)

    @cached_property
    def refused(self) -> Contact | None:
        """The latest contact in which a refusal was stated, by the seller (or whom `answering` names) rather
        than by the other; where none was, the latest unanswered."""
        stated = [c for c in self.asked if self.refusal_of(c) not in (None, "no-answer", *self._overtaken(c))]
        silent = [contact for contact in self.asked if self.refusal_of(contact) == "no-answer"]
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
    def received_at(self) -> Moment | None:
        """收到商品之日, at the earliest: shown as delivered, else the day of payment (nothing is
        received before it is paid, so days counted from here are never too few)."""
        return self.case.order.shown_delivered_at or self.purchased_at

    @cached_property
    def purchase_to_asking(self) -> timedelta | None:
        """From payment to the first contact, where both clock times are known."""
        return _span(self.purchased_at, self.first_asked_at)

    @cached_property
    def finding_to_asking(self) -> timedelta | None:
        """From finding the problem to the first contact, where both clock times are known."""
        return _span(self.case.problem.found_at, self.first_asked_at)

    @cached_property
    def minor_age(self) -> int | None:
        """Age in full years (周岁) of the minor on the day of the act."""
        born = self.case.problem.minor_birth_date
        if born is None:
            return None
        had_birthday = (self.act_on.month, self.act_on.day) >= (born.day.month, born.day.day)
        return self.act_on.year - born.day.year - (not had_birthday)

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
        if contact.reply_by:
            return contact.reply_by.day < self.today
        named = phrases.period(contact.reply or "") or _DAYS_TO_ANSWER
        return contact.at is not None and self.today - contact.at.day >= max(named, _DAYS_TO_ANSWER)

    @cached_property
    def asked_seller(self) -> tuple[Contact, ...]:
        """The contacts with the seller itself, by time."""
        return tuple(contact for contact in self.asked if contact.party == "merchant")

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
    def demanded(self) -> Contact | None:
        """催告: the first contact in which the seller was asked to deliver and whose time has passed; a
        formal demand (催告函) rather than a message. None while the time that one of them set runs."""
        demands = [c for c in self.asked_seller if phrases.demands_performance(c.said or "")]
        if any(c.reply_by and not c.reply_by.day < self.today for c in demands):
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
    def delivery_promise(self) -> str | None:
        """What 承诺原文 says of the time of delivery, in its own words."""
        return phrases.delivery_promise(self.case.order.promise or "")

    @cached_property
    def delivery_awaited(self) -> bool:
        """Whether the promised time of delivery surely still runs today."""
        start = self.purchased_at
        span = phrases.promised_span(self.delivery_promise or "")
        if not span or start is None:
            return False
        return span >= timedelta(days=(self.today - start.day).days + 1)

    @cached_property
    def delivery_overdue(self) -> bool:
        """Whether the promised time of delivery is surely over: by the days, or by what is dated later."""
        start = self.purchased_at
        if start is None or self.delivery_promise is None:
            return False
        span = phrases.promised_span(self.delivery_promise)
        if timedelta(days=(self.today - start.day).days) > span:
            return True
        later = (self.case.problem.found_at, *(contact.at for contact in self.asked))
        return any((_span(start, moment) or timedelta(0)) > span for moment in later)

    @cached_property
    def rules(self) -> tuple[Rule, ...]:
        """The rules whose words the user supplied, but for those that only take something from the
        buyer (概不退换): a letter does not plead them against its own sender."""
        return tuple(rule for rule in self.case.rules if rule.text and not phrases.takes_away(rule.text))

    @cached_property
    def seller_rules(self) -> tuple[Rule, ...]:
        """Those that the seller itself issued (a rule without an issuer is the seller's)."""
        return tuple(rule for rule in self.rules if _is_sellers(rule))

    @cached_property
    def remedy_rules(self) -> tuple[Rule, ...]:
        """Those of the seller's that say what the buyer may have: 退、换、补、赔 or 取消."""
        return tuple(rule for rule in self.seller_rules if phrases.grants_remedy(rule.text or ""))

    @cached_property
    def return_rules(self) -> tuple[Rule, ...]:
        """Those of the seller's that let the buyer cancel or have the money back."""
        return tuple(rule for rule in self.seller_rules if phrases.lets_return(rule.text or ""))

    @cached_property
    def return_promise(self) -> str | None:
        """承诺原文, where it lets the buyer cancel or have the money back."""
        promise = self.case.order.promise
        return promise if promise and phrases.lets_return(promise) else None

    @cached_property
    def adverse_rules(self) -> tuple[Rule, ...]:
        """Rules of the seller's that only take something from the buyer."""
        return tuple(
            rule for rule in self.case.rules if _is_sellers(rule) and phrases.takes_away(rule.text or "")
        )


def _is_sellers(rule: Rule) -> bool:
    return rule.issuer == "merchant"


def _span(start: Moment | None, end: Moment | None) -> timedelta | None:
    span = start.until(end) if start and end else None
    return span if span is not None and span >= timedelta(0) else None
