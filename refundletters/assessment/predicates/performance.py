"""When it was due, demanded and refused, and what is asked for now."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from refundletters.assessment.facts import UNDECIDED, Facts, phrases

__all__ = ["PERFORMANCE", "in_seven_days", "performance_demanded", "refund_named"]

_RETURN_DAYS = 7
"""消费者权益保护法第二十四条第一款、第二十五条第一款: 自收到商品之日起七日内退货."""

_REFUNDS = ("full-refund", "partial-refund", "cancel")


def _delivery_overdue(facts: Facts) -> bool:
    """民法典第六百零一条: a time of delivery was promised, and it is over."""
    return facts.delivery_overdue


def _delivery_not_awaited(facts: Facts) -> bool:
    """民法典第五百七十七条: before the promised time is over nothing has been broken."""
    return not facts.delivery_awaited


def _delivery_on_request(facts: Facts) -> bool:
    """民法典第五百一十一条第四项: no time was agreed, and the seller was asked before today."""
    asked = any(contact.at and contact.at.day < facts.today for contact in facts.asked_seller)
    agreed = facts.delivery_promise or phrases.names_time(facts.case.order.promise or "")
    return facts.purchased_at is not None and not agreed and asked


def performance_demanded(facts: Facts) -> bool:
    """民法典第五百六十三条第一款第三项: the time was over, the seller was asked in words to deliver, and the
    time it was given has passed."""
    return facts.demanded is not None and not facts.delivery_awaited


def _performance_refused(facts: Facts) -> bool:
    """民法典第五百六十三条第一款第二项: the seller said that it would not deliver; where it was asked
    to and let the time pass, that is the reason instead."""
    return facts.performance_refusal is not None and not performance_demanded(facts)


def _refund_agreed(facts: Facts) -> bool:
    """民法典第五百七十九条: the seller agreed in words to pay back, and has had time to."""
    agreed = facts.refund_agreed
    return agreed is not None and facts.waited_out(agreed) and _refund_wanted(facts)


def _refund_settled(facts: Facts) -> bool:
    """民法典第五百七十九条: paying back has become a debt, by agreement or by the seller's own record."""
    return facts.refund_settled


def _refund_refused(facts: Facts) -> bool:
    """消费者权益保护法第四十八条第一款第八项: money back was asked of the seller in words, and it refused
    or let the time for an answer pass."""
    refused = facts.refused
    if facts.refund_asked_at is None or refused is None or not _refund_wanted(facts):
        return False
    if refused not in facts.asked_seller:
        return False
    return facts.refusal not in UNDECIDED or facts.waited_out(refused)


def _refund_not_refused(facts: Facts) -> bool:
    """The general liability stands where that for the refusal does not, not beside it."""
    return not _refund_refused(facts)


def _return_open(facts: Facts) -> bool:
    """消费者权益保护法第二十四条第一款: agreed terms, or money back asked for within seven days of
    receipt (the day of receipt not counted), be it today."""
    return bool(facts.return_rules) or in_seven_days(facts)


def in_seven_days(facts: Facts) -> bool:
    """Whether money back was asked for within seven days of receipt, or still can be today."""
    asked = facts.days_to_refund_request
    if facts.received_at is None:
        return False
    today = (facts.today - facts.received_at.day).days
    return 0 <= (today if asked is None else min(asked, today)) <= _RETURN_DAYS


def _refund_wanted(facts: Facts) -> bool:
    """Money back is asked for, or nothing else is: who rescinds cannot also ask for delivery."""
    return facts.case.request.remedy in (None, *_REFUNDS)


def refund_named(facts: Facts) -> bool:
    """Money back is asked for by name."""
    return facts.case.request.remedy in _REFUNDS


def _refund_not_named(facts: Facts) -> bool:
    """民法典第五百八十条第一款: who asks for the money does not ask for performance."""
    return not refund_named(facts)


def _reduction_wanted(facts: Facts) -> bool:
    """民法典第五百八十二条: a reduced price is one choice; who asks for the rest or for all makes another."""
    return facts.case.request.remedy in (None, "partial-refund")


def _purpose_defeated(facts: Facts) -> bool:
    """民法典第五百六十三条第一款第四项: all is asked back, and nothing was used."""
    return facts.case.request.remedy == "full-refund" and facts.case.problem.usage == "unused"


def _damages_asked(facts: Facts) -> bool:
    return facts.case.request.remedy == "compensation"


def _fraud_shown(facts: Facts) -> bool:
    """消费者权益保护法第五十五条第一款: only with facts that show what was knowingly false or hidden."""
    return bool(facts.case.problem.fraud_facts)


PERFORMANCE: Mapping[str, Callable[[Facts], bool]] = {
    "delivery-overdue": _delivery_overdue,
    "delivery-not-awaited": _delivery_not_awaited,
    "delivery-on-request": _delivery_on_request,
    "performance-demanded": performance_demanded,
    "performance-refused": _performance_refused,
    "refund-agreed": _refund_agreed,
    "refund-settled": _refund_settled,
    "refund-refused": _refund_refused,
    "refund-not-refused": _refund_not_refused,
    "return-open": _return_open,
    "refund-wanted": _refund_wanted,
    "refund-named": refund_named,
    "refund-not-named": _refund_not_named,
    "reduction-wanted": _reduction_wanted,
    "purpose-defeated": _purpose_defeated,
    "damages-asked": _damages_asked,
    "fraud-shown": _fraud_shown,
}
