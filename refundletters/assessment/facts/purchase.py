"""The purchase as the case tells it: who sold and paid, how much, when it was bought and the goods came."""

from __future__ import annotations

from datetime import date
from functools import cached_property

from msgspec import Struct

from refundletters.assessment.facts import phrases
from refundletters.case.chronology import purchased_at, told
from refundletters.case.models import Case, Event, Exhibit
from refundletters.case.references import all_exhibits
from refundletters.case.values import Moment, Money
from refundletters.patterns import regex

__all__ = ["Purchase", "is_firm"]

_BUSINESS_VENUES = ("marketplace", "independent-site")
_NEVER_TO_BE_PAID = ("minor-top-up", "unauthorised-payment")

_FIRM = regex(
    "公司|企业|集团|中心|商行|工作室|合作社|事务所|超市|(?:经营|服务|信息|批发|贸易|门市)部|[店厂社]$|店（"
)
"""What no registered name of a person holds."""

_MANY = "[0-9一二两三四五六七八九十百千万多几]"
_TRADES = regex(
    rf"(?:在售|已售|在卖|卖出|卖过|卖了|售出|成交|销量|评价)[^，。；]{{0,12}}{_MANY}"
    rf"|{_MANY}+[^，。；]{{0,4}}(?:件|个|张|单|条)[^，。；]{{0,8}}(?:在售|同类|同款|成交|好评|评价)"
    "|批发|批量|(?:长期|常年|经常|每天|大量)[^，。；]{0,6}(?:出售|销售|售卖|卖|上架)|(?:另有|还有|同时)[^，。；]{0,8}(?:网店|店铺)"
)
"""What shows that somebody who sells on a second-hand platform sells in business (网络消费规定（一）第七条:
性质、来源、数量、价格、频率、其他销售渠道、收入)."""


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
        return self.case.venue in _BUSINESS_VENUES or self.seller_is_firm

    @cached_property
    def seller_is_firm(self) -> bool:
        """Whether the seller is registered under the name of a business."""
        return is_firm(self.case.merchant.registered_name or "")

    @cached_property
    def signs_of_business(self) -> tuple[Event | Exhibit, ...]:
        """The events, and the exhibits by what they prove, that tell of many sales, frequent ones, or other
        ways of selling; in the order of the case."""
        events = tuple(event for event in self.case.events if _TRADES.search(event.what or ""))
        told = {name for event in events for name in event.exhibits}
        exhibits = (each for each in self.case.exhibits if each.id not in told)
        return (*events, *(each for each in exhibits if _TRADES.search(each.proves or "")))

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
        talks = (text for contact in self.case.contacts for text in (contact.said, contact.reply))
        return any(text and phrases.says_vanished(text) for text in (*told(self.case), *talks))

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

    @cached_property
    def child_exhibits(self) -> tuple[str, ...]:
        """What rebuts that whoever pays online is of full capacity (电子商务法第四十八条第二款): the names of
        the exhibits that bear on who paid: records of use, and what the problem itself names; not those that
        only show that it was paid."""
        case = self.case
        paid = {name for payment in case.payment for name in payment.exhibits} | set(case.order.exhibits)
        talks = {name for contact in case.contacts for name in contact.exhibits}
        every = [(each.id or "", each.kind) for each in all_exhibits(case)]
        shown = (name for name, kind in every if kind == "usage-record" or name in case.problem.exhibits)
        return tuple(name for name in shown if name not in paid | talks)


def is_firm(name: str) -> bool:
    """Whether a registered name is that of a company, a shop or the like, rather than of a person."""
    return bool(_FIRM.search(name))
