"""Conditions of grounds, by the names that the rule files use. Each looks at the facts only and
holds only where the facts show it: an unknown fact is never counted for the user."""

from __future__ import annotations

import re
from collections.abc import Callable

from refundletters.assessment.facts import Facts

__all__ = ["PREDICATES", "holds"]

_RETURN_DAYS = 7
"""消费者权益保护法第二十四条第一款: 自收到商品之日起七日内退货."""

_LIMITED_FROM, _ADULT_FROM = 8, 18
"""民法典第十九条、第二十条、第十七条: 八周岁以上为限制民事行为能力，十八周岁成年."""

_CANCELLATION = re.compile("取消|退")
_DEMAND = re.compile("发|补|开通|到账|交付|处理|催|充")

Predicate = Callable[[Facts], bool]

PREDICATES: dict[str, Predicate] = {}


def _predicate(name: str) -> Callable[[Predicate], Predicate]:
    def register(function: Predicate) -> Predicate:
        PREDICATES[name] = function
        return function

    return register


def holds(name: str, facts: Facts) -> bool:
    """Whether the predicate `name` holds; `KeyError` for a name that no predicate has."""
    return PREDICATES[name](facts)


@_predicate("seller-is-business")
def _seller_is_business(facts: Facts) -> bool:
    """消费者权益保护法第二条、第三条: consumer law binds those who sell in business."""
    return facts.seller_is_business


@_predicate("return-open")
def _return_open(facts: Facts) -> bool:
    """消费者权益保护法第二十四条第一款: agreed terms, or asked for within seven days of receipt (the day
    of receipt not counted)."""
    days = facts.days_to_asking
    return bool(facts.seller_rules) or (days is not None and 0 <= days <= _RETURN_DAYS)


@_predicate("purchase-dated")
def _purchase_dated(facts: Facts) -> bool:
    return facts.purchased_at is not None


@_predicate("seller-rule-given")
def _seller_rule_given(facts: Facts) -> bool:
    return bool(facts.seller_rules)


@_predicate("promise-given")
def _promise_given(facts: Facts) -> bool:
    return bool(facts.case.order.promise)


@_predicate("performance-demanded")
def _performance_demanded(facts: Facts) -> bool:
    """民法典第五百六十三条第一款第三项: performance was demanded in words, before today."""
    demanded = (c for c in facts.asked if c.at and c.at.day < facts.today and _DEMAND.search(c.said or ""))
    return any(demanded)


def _asked_for_refund(facts: Facts) -> bool:
    """A refund was asked for in words (消费者权益保护法第四十八条第一款第八项)."""
    return any("退" in (contact.said or "") for contact in facts.asked)


@_predicate("refund-refused")
def _refund_refused(facts: Facts) -> bool:
    return _asked_for_refund(facts) and facts.refusal is not None


@_predicate("cancellation-promised")
def _cancellation_promised(facts: Facts) -> bool:
    return bool(_CANCELLATION.search(facts.case.order.promise or ""))


@_predicate("cancellation-agreed")
def _cancellation_agreed(facts: Facts) -> bool:
    """民法典第五百六十二条第二款: a rule of the seller's or a promise to take the order back."""
    return bool(facts.seller_rules) or _cancellation_promised(facts)


@_predicate("minor-under-eight")
def _minor_under_eight(facts: Facts) -> bool:
    """民法典第二十条."""
    return facts.minor_age is not None and 0 <= facts.minor_age < _LIMITED_FROM


@_predicate("minor-eight-to-seventeen")
def _minor_eight_to_seventeen(facts: Facts) -> bool:
    """民法典第十九条、第十七条."""
    return facts.minor_age is not None and _LIMITED_FROM <= facts.minor_age < _ADULT_FROM


@_predicate("fraud-shown")
def _fraud_shown(facts: Facts) -> bool:
    """消费者权益保护法第五十五条第一款: only with facts that show what was knowingly false or hidden."""
    return bool(facts.case.problem.fraud_facts)


@_predicate("damages-asked")
def _damages_asked(facts: Facts) -> bool:
    return facts.case.request.remedy == "compensation"


@_predicate("on-marketplace")
def _on_marketplace(facts: Facts) -> bool:
    return facts.case.venue in ("marketplace", "second-hand")


@_predicate("is-sale")
def _is_sale(facts: Facts) -> bool:
    """买卖: memberships, play-for-me and rented accounts are not sales (买卖合同解释第三十二条第二款)."""
    return facts.case.order.category not in ("membership", "account-service")
