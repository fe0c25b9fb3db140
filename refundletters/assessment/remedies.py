"""救济: what is asked for, with its arithmetic; never more than was paid and not yet returned."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal
from fractions import Fraction
from typing import Literal

from msgspec import Struct

from refundletters.assessment.facts import Facts
from refundletters.assessment.predicates import holds
from refundletters.assessment.records import GroundRule, SituationRule, ground_rule
from refundletters.case.values import Money

__all__ = ["FRAUD", "Interest", "Remedy", "Share", "interest", "remedy", "shortage", "supported_remedies"]

FRAUD = "fraud"
"""The ground that adds damages (消费者权益保护法第五十五条第一款)."""

Interest = Literal["", "statutory", "benchmark"]
"""Whether money paid ahead bears interest: by 消费者权益保护法第五十三条, which names no rate, or at that
of 预付式消费解释第十六条第一款."""

_PAID_BACK = ("full-refund", "partial-refund", "fee-refund", "cancel")


class Share(Struct, frozen=True):
    """The part of a price that was not delivered: ``price × missing ÷ due = amount``; `due`,
    `received` and `missing` in `unit`."""

    price: Money
    due: Decimal
    received: Decimal
    missing: Decimal
    unit: str
    amount: Money


class Remedy(Struct, frozen=True):
    """What is asked. `amount` is the money that is or would be paid back (None where the case gives
    no figure), `share` how it is reached when only a part was not delivered; `alternative` is the
    one alternative the user would accept; `declined` what the user asked for and the situation
    does not support."""

    code: str
    amount: Money | None
    share: Share | None = None
    alternative: str | None = None
    declined: str | None = None
    damages: Money | None = None

    @property
    def pays_back(self) -> bool:
        """Whether the remedy itself is money paid back."""
        return self.code in _PAID_BACK


def shortage(facts: Facts) -> Share | None:
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
        share = shortage(facts)
        return (share.amount - refunded if share else None), share
    if rule.measure == "fee":
        return problem.fee, None
    if rule.measure == "one-payment":
        last = payments[-1].amount if payments else None
        return (last - refunded if last else None), None
    if code == "compensation" and rule.measure == "none":
        return facts.case.request.amount, None
    if rule.measure == "none":
        return (facts.price if code == "full-refund" else facts.case.request.amount), None
    if facts.price is None:
        return None, None
    if code == "partial-refund":
        share = shortage(facts) if rule.unused_only and facts.case.request.amount is None else None
        return (share.amount - refunded if share else facts.case.request.amount), share
    if rule.measure == "refund-due":
        return facts.price, None
    # Several periods may have been renewed, each at the price; how many of them is for the user to say.
    periods = facts.paid if rule.unused_only and facts.case.request.amount is not None else None
    return (periods or facts.price) - refunded, None


def supported_remedies(rule: SituationRule, facts: Facts) -> tuple[str, ...]:
    """The remedies that the situation supports in this case, the usual one first."""
    conditional = (
        code for code, names in rule.remedies_if.items() if all(holds(name, facts) for name in names)
    )
    return (*rule.remedies, *conditional)


def _damages(code: str, rule: SituationRule, facts: Facts) -> Money | None:
    """增加赔偿: the multiple of the price that the provision on fraud adds, at least its floor."""
    if code not in rule.remedies_if or facts.price is None:
        return None
    fraud = ground_rule(FRAUD)
    assert fraud.multiple is not None
    assert fraud.floor is not None
    return max(facts.price.times(Fraction(fraud.multiple)), Money(fraud.floor))


def _named(rule: SituationRule, code: str | None, facts: Facts, supported: tuple[str, ...]) -> str | None:
    """`code`, but a part of the price whose amount the user states is a refund of less than all, and so is
    the one of several payments that was taken twice."""
    known = facts.case.request.amount is not None or rule.measure == "one-payment"
    part = code == "partial-refund" and code not in supported and known
    return "full-refund" if part and "full-refund" in supported else code


def _partly_used(facts: Facts) -> bool:
    """Whether some of what was paid for was used: the user says so, or the figures do."""
    left = shortage(facts)
    return facts.case.problem.usage == "partly" or (left is not None and left.received > 0)


def _code(rule: SituationRule, facts: Facts, wanted: str | None, supported: tuple[str, ...]) -> str:
    """The user's own remedy where the situation supports it, else the usual one."""
    code = wanted if wanted in supported else rule.remedies[0]
    used = _partly_used(facts) and facts.case.request.amount is None
    return "partial-refund" if rule.unused_only and used and code == "full-refund" else code


def remedy(rule: SituationRule, facts: Facts) -> Remedy:
    """What this case asks for, with its arithmetic; never more than was paid, but for the damages that
    a provision adds."""
    asked, supported = facts.case.request, supported_remedies(rule, facts)
    wanted, second = (_named(rule, code, facts, supported) for code in (asked.remedy, asked.alternative))
    code = _code(rule, facts, wanted, supported)
    alternative = second if second in supported and second != code else None
    money_code = code if code in _PAID_BACK or alternative is None else alternative
    amount, share = _measured(rule, money_code, facts)
    if rule.unused_only and code == "partial-refund" and asked.amount is None and share is None:
        amount = None
    if asked.amount is not None and amount is not None and asked.amount < amount:
        amount, share = asked.amount, None
    if code in _PAID_BACK and amount is not None and facts.paid is not None:
        amount = min(amount, facts.paid)
    declined = wanted if wanted not in (None, *supported) else None
    return Remedy(code, amount, share, alternative, declined, _damages(code, rule, facts))


def interest(asked: Remedy | None, grounds: Iterable[GroundRule]) -> Interest:
    """The interest to claim beside `asked` on the strength of `grounds`."""
    applying = {ground.id for ground in grounds}
    if asked is None or not asked.pays_back or "prepayment" not in applying:
        return ""
    return "benchmark" if "prepaid-balance" in applying else "statutory"
