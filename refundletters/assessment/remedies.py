"""救济: what is asked for, with its arithmetic; never more than was paid and not yet returned."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction

from refundletters.assessment.facts import Facts
from refundletters.assessment.records import SituationRule
from refundletters.case.values import Money

__all__ = ["Remedy", "Share", "remedy"]

_PAID_BACK = ("full-refund", "partial-refund", "fee-refund", "cancel")


@dataclass(frozen=True, slots=True)
class Share:
    """The part of a price that was not delivered: ``price × missing ÷ due = amount``; `due`,
    `received` and `missing` in `unit`."""

    price: Money
    due: Decimal
    received: Decimal
    missing: Decimal
    unit: str
    amount: Money


@dataclass(frozen=True, slots=True)
class Remedy:
    """What is asked. `amount` is the money that is or would be paid back (None where the case gives
    no figure), `share` how it is reached when only a part was not delivered; `alternative` is the
    one alternative the user would accept; `declined` what the user asked for and the situation
    does not support."""

    code: str
    amount: Money | None
    share: Share | None = None
    alternative: str | None = None
    declined: str | None = None

    @property
    def pays_back(self) -> bool:
        """Whether the remedy itself is money paid back."""
        return self.code in _PAID_BACK


def _share(facts: Facts) -> Share | None:
    """按比例: the price × (due − received) ÷ due, as far as the case states all three; what was already
    returned is not yet taken off."""
    order, received = facts.case.order, facts.case.problem.received_value
    due = order.face_value
    if facts.price is None or due is None or received is None or not due or received >= due:
        return None
    missing = due - received
    amount = facts.price.times(Fraction(missing) / Fraction(due))
    return Share(facts.price, due, received, missing, order.unit or "元", amount)


def _measured(rule: SituationRule, code: str, facts: Facts) -> tuple[Money | None, Share | None]:
    """The money at stake by the rule's measure, and for a share its arithmetic."""
    problem, payments = facts.case.problem, facts.case.payment
    refunded = problem.refunded or Money(Decimal("0.00"))
    if rule.measure == "missing-share" and code != "full-refund":
        share = _share(facts)
        return (share.amount - refunded if share else None), share
    if rule.measure == "fee":
        return problem.fee, None
    if rule.measure == "one-payment":
        last = payments[-1].amount if payments else None
        return (last - refunded if last else None), None
    if code == "compensation":
        return facts.case.request.amount, None
    if rule.measure == "none":
        return (facts.price if code == "full-refund" else facts.case.request.amount), None
    if facts.price is None:
        return None, None
    if rule.measure == "refund-due":
        return facts.price, None
    return facts.price - refunded, None


def remedy(rule: SituationRule, facts: Facts) -> Remedy:
    """The remedy this case asks for: the user's own where the situation supports it, else the usual."""
    asked = facts.case.request
    supported = asked.remedy is None or asked.remedy in rule.remedies
    code = asked.remedy if asked.remedy and supported else rule.remedies[0]
    alternative = (
        asked.alternative if asked.alternative in rule.remedies and asked.alternative != code else None
    )
    money_code = code if code in _PAID_BACK or alternative is None else alternative
    amount, share = _measured(rule, money_code, facts)
    if asked.amount is not None and amount is not None and asked.amount < amount:
        amount, share = asked.amount, None
    if code in _PAID_BACK and amount is not None and facts.paid is not None:
        amount = min(amount, facts.paid)
    return Remedy(code, amount, share, alternative, None if supported else asked.remedy)
