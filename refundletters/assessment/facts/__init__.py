"""What follows from the case by looking and counting, before any law: who sold, what was paid, when
the goods came, when a refund was first asked for, what was answered."""

from __future__ import annotations

from datetime import timedelta
from functools import cached_property

from refundletters.assessment.facts import phrases
from refundletters.assessment.facts.talks import UNDECIDED, Talks, elapsed
from refundletters.case.models import Rule

__all__ = ["UNDECIDED", "Facts"]


class Facts(Talks, frozen=True, dict=True):
    """All that is known of the case: the purchase, what was said about it, and what the seller promised or
    put into its rules."""

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
        return any((elapsed(start, moment) or timedelta(0)) > span for moment in later)

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
