"""The purchase as the case tells it: who sold, what was paid, when it was bought and the goods came."""

from __future__ import annotations

from datetime import date
from functools import cached_property

from msgspec import Struct

from refundletters.assessment.facts import phrases
from refundletters.assessment.facts.business import is_firm
from refundletters.case.chronology import purchased_at
from refundletters.case.models import Case
from refundletters.case.values import Moment, Money

__all__ = ["Purchase"]

_BUSINESS_VENUES = ("marketplace", "independent-site")
_NEVER_TO_BE_PAID = ("minor-top-up", "unauthorised-payment")


class Purchase(Struct, frozen=True, dict=True):
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
    def received_at(self) -> Moment | None:
        """收到商品之日, at the earliest: shown as delivered, else the day of payment (nothing is
        received before it is paid, so days counted from here are never too few)."""
        return self.case.order.shown_delivered_at or self.purchased_at

    @cached_property
    def known_at(self) -> Moment | None:
        """When the user knew that something was wrong: as stated, else the purchase, which is earlier."""
        return self.case.problem.found_at or self.purchased_at

    @cached_property
    def act_on(self) -> date:
        """The day of the act, which picks the edition of substantive law."""
        problem = self.case.problem
        moment = problem.renewed_at or self.purchased_at or problem.found_at
        return min(moment.day, self.today) if moment else self.today

    def is_past(self, day: date, years: int) -> bool:
        """Whether more than so many full years have passed since `day` (民法典第二百零二条)."""
        return (self.today.year, self.today.month, self.today.day) > (day.year + years, day.month, day.day)

    @cached_property
    def minor_age(self) -> int | None:
        """Age in full years (周岁) of the minor on the day of the act."""
        born = self.case.problem.minor_birth_date
        if born is None:
            return None
        had_birthday = (self.act_on.month, self.act_on.day) >= (born.day.month, born.day.day)
        return self.act_on.year - born.day.year - (not had_birthday)
