"""Conditions of grounds, by the names that the rule files use. Each looks at the facts only and
holds only where the facts show it: an unknown fact is never counted for the user."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from refundletters.assessment.facts import Facts, phrases
from refundletters.assessment.predicates.agreed import AGREED, payment_account_restricted
from refundletters.assessment.predicates.performance import PERFORMANCE

__all__ = ["ADULT_FROM", "PREDICATES", "holds"]

_LIMITED_FROM, ADULT_FROM = 8, 18
"""民法典第十九条、第二十条、第十七条: 八周岁以上为限制民事行为能力，十八周岁成年."""


# ── who, and what kind of contract ────────────────────────────────────────────────────────────────


def _seller_is_business(facts: Facts) -> bool:
    """消费者权益保护法第二条、第三条: consumer law binds those who sell in business."""
    return facts.seller_is_business


def _sells_second_hand_in_business(facts: Facts) -> bool:
    """网络消费规定（一）第七条: a person on a second-hand platform who, by facts that the case tells, sells
    in business; a registered firm needs no such proof."""
    on_it = facts.case.venue == "second-hand" and facts.case.merchant.is_business is True
    return on_it and not facts.seller_is_firm and bool(facts.signs_of_business)


def _is_sale(facts: Facts) -> bool:
    """买卖: memberships, play-for-me and rented accounts are not sales (买卖合同解释第三十二条第二款); a code
    for one that is handed over is."""
    order = facts.case.order
    return order.category not in ("membership", "account-service") or phrases.sold_as_code(order.item or "")


def _seller_unnamed_by_platform(facts: Facts) -> bool:
    """消费者权益保护法第四十四条第一款: the platform was asked who sells, and would not tell, or let the
    time for an answer pass."""
    asked = (c for c in facts.asked if c.party == "platform" and phrases.asks_who_sells(c.said or ""))
    unanswered = any(
        facts.waited_out(c) if facts.silent(c) else phrases.keeps_to_itself(c.reply or "") for c in asked
    )
    return facts.on_a_platform and unanswered


def _against_seller(facts: Facts) -> bool:
    """市场监督管理投诉举报处理办法第三条: the dispute is with who sold, not who carried it out."""
    return facts.case.problem.situation != "unauthorised-payment" and not payment_account_restricted(facts)


# ── minors ────────────────────────────────────────────────────────────────────────────────────────


def _child_shown(facts: Facts) -> bool:
    """电子商务法第四十八条第二款: something is handed in that shows who paid."""
    return facts.case.problem.situation == "minor-top-up" and bool(facts.child_exhibits)


def _minor_under_eight(facts: Facts) -> bool:
    """民法典第二十条."""
    return facts.minor_age is not None and 0 <= facts.minor_age < _LIMITED_FROM


def _minor_eight_to_seventeen(facts: Facts) -> bool:
    """民法典第十九条、第十七条."""
    return facts.minor_age is not None and _LIMITED_FROM <= facts.minor_age < ADULT_FROM


PREDICATES: Mapping[str, Callable[[Facts], bool]] = {
    "seller-is-business": _seller_is_business,
    "sells-second-hand-in-business": _sells_second_hand_in_business,
    "is-sale": _is_sale,
    "seller-unnamed-by-platform": _seller_unnamed_by_platform,
    "against-seller": _against_seller,
    "child-shown": _child_shown,
    "minor-under-eight": _minor_under_eight,
    "minor-eight-to-seventeen": _minor_eight_to_seventeen,
    **PERFORMANCE,
    **AGREED,
}


def holds(name: str, facts: Facts) -> bool:
    """Whether the predicate `name` holds; `KeyError` for a name that no predicate has."""
    return PREDICATES[name](facts)
