"""Conditions of grounds, by the names that the rule files use. Each looks at the facts only and
holds only where the facts show it: an unknown fact is never counted for the user."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

from refundletters.assessment.facts import UNDECIDED, Facts, phrases
from refundletters.assessment.facts.business import is_firm, signs_of_business
from refundletters.assessment.facts.minors import child_exhibits

__all__ = ["ADULT_FROM", "PREDICATES", "holds"]

_RETURN_DAYS = 7
"""消费者权益保护法第二十四条第一款、第二十五条第一款: 自收到商品之日起七日内退货."""

_LIMITED_FROM, ADULT_FROM = 8, 18
"""民法典第十九条、第二十条、第十七条: 八周岁以上为限制民事行为能力，十八周岁成年."""

_REFUNDS = ("full-refund", "partial-refund", "cancel")

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


# ── who, and what kind of contract ────────────────────────────────────────────────────────────────


@_predicate("seller-is-business")
def _seller_is_business(facts: Facts) -> bool:
    """消费者权益保护法第二条、第三条: consumer law binds those who sell in business."""
    return facts.seller_is_business


@_predicate("sells-second-hand-in-business")
def _sells_second_hand_in_business(facts: Facts) -> bool:
    """网络消费规定（一）第七条: a person on a second-hand platform who, by facts that the case tells, sells
    in business; a registered firm needs no such proof."""
    on_it = facts.case.venue == "second-hand" and facts.case.merchant.is_business is True
    return on_it and not is_firm(facts.case) and bool(signs_of_business(facts.case))


@_predicate("is-sale")
def _is_sale(facts: Facts) -> bool:
    """买卖: memberships, play-for-me and rented accounts are not sales (买卖合同解释第三十二条第二款); a code
    for one that is handed over is."""
    order = facts.case.order
    return order.category not in ("membership", "account-service") or phrases.sold_as_code(order.item or "")


@_predicate("seller-unnamed-by-platform")
def _seller_unnamed_by_platform(facts: Facts) -> bool:
    """消费者权益保护法第四十四条第一款: the platform was asked who sells, and would not tell, or let the
    time for an answer pass."""
    asked = (c for c in facts.asked if c.party == "platform" and phrases.asks_who_sells(c.said or ""))
    unanswered = any(
        facts.waited_out(c) if facts.silent(c) else phrases.keeps_to_itself(c.reply or "") for c in asked
    )
    return facts.on_a_platform and unanswered


# ── when it was due, demanded, refused ────────────────────────────────────────────────────────────


@_predicate("delivery-overdue")
def _delivery_overdue(facts: Facts) -> bool:
    """民法典第六百零一条: a time of delivery was promised, and it is over."""
    return facts.delivery_overdue


@_predicate("delivery-not-awaited")
def _delivery_not_awaited(facts: Facts) -> bool:
    """民法典第五百七十七条: before the promised time is over nothing has been broken."""
    return not facts.delivery_awaited


@_predicate("delivery-on-request")
def _delivery_on_request(facts: Facts) -> bool:
    """民法典第五百一十一条第四项: no time was agreed, and the seller was asked before today."""
    asked = any(contact.at and contact.at.day < facts.today for contact in facts.asked_seller)
    agreed = facts.delivery_promise or phrases.names_time(facts.case.order.promise or "")
    return facts.purchased_at is not None and not agreed and asked


@_predicate("performance-demanded")
def _performance_demanded(facts: Facts) -> bool:
    """民法典第五百六十三条第一款第三项: the time was over, the seller was asked in words to deliver, and the
    time it was given has passed."""
    return facts.demanded is not None and not facts.delivery_awaited


@_predicate("performance-refused")
def _performance_refused(facts: Facts) -> bool:
    """民法典第五百六十三条第一款第二项: the seller said that it would not deliver; where it was asked
    to and let the time pass, that is the reason instead."""
    return facts.performance_refusal is not None and not _performance_demanded(facts)


@_predicate("refund-agreed")
def _refund_agreed(facts: Facts) -> bool:
    """民法典第五百七十九条: the seller agreed in words to pay back, and has had time to."""
    agreed = facts.refund_agreed
    return agreed is not None and facts.waited_out(agreed) and _refund_wanted(facts)


@_predicate("refund-settled")
def _refund_settled(facts: Facts) -> bool:
    """民法典第五百七十九条: paying back has become a debt, by agreement or by the seller's own record."""
    return facts.refund_settled


@_predicate("refund-refused")
def _refund_refused(facts: Facts) -> bool:
    """消费者权益保护法第四十八条第一款第八项: money back was asked of the seller in words, and it refused
    or let the time for an answer pass."""
    refused = facts.refused
    if facts.refund_asked_at is None or refused is None or not _refund_wanted(facts):
        return False
    if refused not in facts.asked_seller:
        return False
    return facts.refusal not in UNDECIDED or facts.waited_out(refused)


@_predicate("refund-not-refused")
def _refund_not_refused(facts: Facts) -> bool:
    """The general liability stands where that for the refusal does not, not beside it."""
    return not _refund_refused(facts)


@_predicate("return-open")
def _return_open(facts: Facts) -> bool:
    """消费者权益保护法第二十四条第一款: agreed terms, or money back asked for within seven days of
    receipt (the day of receipt not counted), be it today."""
    return bool(facts.return_rules) or _in_seven_days(facts)


def _in_seven_days(facts: Facts) -> bool:
    asked = facts.days_to_refund_request
    if facts.received_at is None:
        return False
    today = (facts.today - facts.received_at.day).days
    return 0 <= (today if asked is None else min(asked, today)) <= _RETURN_DAYS


# ── what was promised and agreed ──────────────────────────────────────────────────────────────────


@_predicate("promise-given")
def _promise_given(facts: Facts) -> bool:
    """A promise about what was found wrong: one about the time of delivery says nothing of the goods."""
    late = facts.case.problem.situation == "late-delivery"
    return bool(facts.case.order.promise) and (late or not facts.delivery_promise)


@_predicate("compensation-promised")
def _compensation_promised(facts: Facts) -> bool:
    """民法典第五百八十五条第一款: what is paid if the promise is broken was agreed."""
    return phrases.promises_compensation(facts.case.order.promise or "")


@_predicate("compensation-left-to-law")
def _compensation_left_to_law(facts: Facts) -> bool:
    """民法典第五百八十四条: no sum was promised, so what is lost counts."""
    return not _compensation_promised(facts)


@_predicate("cancellation-agreed")
def _cancellation_agreed(facts: Facts) -> bool:
    """民法典第五百六十二条第二款: a rule of the seller's or a promise to take the order back."""
    said = [facts.case.order.promise or "", *(rule.text or "" for rule in facts.return_rules)]
    return any(phrases.lets_return(text) and _in_time(facts, text) for text in said)


def _in_time(facts: Facts, text: str) -> bool:
    """Whether money back was asked for within the time that a clause sets for it."""
    span = phrases.return_period(text)
    asked = facts.days_to_refund_request
    if span is None or facts.received_at is None:
        return span is None
    days = (facts.today - facts.received_at.day).days if asked is None else asked
    return timedelta(days=days) <= span


@_predicate("free-return-promised")
def _free_return_promised(facts: Facts) -> bool:
    """网络消费解释第二条: a return without reason was promised and asked for within seven days of receipt."""
    said = [facts.case.order.promise or "", *(rule.text or "" for rule in facts.seller_rules)]
    return any(phrases.promises_free_return(text) for text in said) and _in_seven_days(facts)


@_predicate("adverse-rule-given")
def _adverse_rule_given(facts: Facts) -> bool:
    """消费者权益保护法第二十六条第二款: a clause of the seller's that takes away what is asked for."""
    restricted = facts.case.problem.situation == "account-restricted" and not _refund_named(facts)
    return any(not (restricted and "退" in (rule.text or "")) for rule in facts.adverse_rules)


@_predicate("payment-account-restricted")
def _payment_account_restricted(facts: Facts) -> bool:
    """非银行支付机构监督管理条例第二十七条第一款: it is the payment institution that restricts an account."""
    told = [facts.case.problem.description, *(event.what for event in facts.case.events)]
    told += [contact.said for contact in facts.case.contacts if contact.with_ == "payment-provider"]
    restricted = facts.case.problem.situation == "account-restricted"
    return restricted and any(phrases.restricts_payment_account(text or "") for text in told)


@_predicate("not-prepaid-by-instalments")
def _not_prepaid_by_instalments(facts: Facts) -> bool:
    """The general ground stands where that of prepaid consumption does not, not beside it."""
    return not _prepaid_by_instalments(facts)


@_predicate("deposit-paid")
def _deposit_paid(facts: Facts) -> bool:
    """电子商务法第二十一条、实施条例第二十条: a deposit was paid, and it was asked back."""
    named = [facts.case.order.item, facts.case.order.promise, facts.case.problem.description]
    asked = any("押金" in (contact.said or "") for contact in facts.asked_seller)
    return asked and any("押金" in (text or "") for text in named)


@_predicate("prepayment-broken")
def _prepayment_broken(facts: Facts) -> bool:
    """消费者权益保护法第五十三条: paid ahead for a service over time that is not given as agreed."""
    if facts.case.problem.situation == "prepaid-closed":
        return True
    overdue = facts.delivery_overdue or _performance_demanded(facts)
    return facts.case.order.category == "membership" and overdue


@_predicate("prepaid-by-instalments")
def _prepaid_by_instalments(facts: Facts) -> bool:
    """预付式消费解释第一条: paid once, given many times or over a period; a single purchase is not."""
    order, problem = facts.case.order, facts.case.problem
    if problem.situation != "prepaid-closed":
        return False
    in_part = problem.usage == "partly" or bool(problem.received_value)
    return in_part or order.category == "membership" or phrases.sold_for_many_uses(order.item or "")


@_predicate("renewal-unannounced")
def _renewal_unannounced(facts: Facts) -> bool:
    """实施条例第十条第二款: by the user's account there was no reminder or no consent."""
    return any(phrases.says_unannounced(text) for text in _told(facts))


@_predicate("renewal-cancelled")
def _renewal_cancelled(facts: Facts) -> bool:
    """民法典第九百八十五条: by the user's account the money was taken after the renewal was cancelled."""
    return any(phrases.says_renewed_after_cancelling(text) for text in _told(facts))


def _told(facts: Facts) -> list[str]:
    """What the user tells of the problem, in the description and the events."""
    return [facts.case.problem.description or "", *(event.what or "" for event in facts.case.events)]


@_predicate("against-seller")
def _against_seller(facts: Facts) -> bool:
    """市场监督管理投诉举报处理办法第三条: the dispute is with who sold, not who carried it out."""
    return facts.case.problem.situation != "unauthorised-payment"


# ── what is asked for ─────────────────────────────────────────────────────────────────────────────


@_predicate("refund-wanted")
def _refund_wanted(facts: Facts) -> bool:
    """Money back is asked for, or nothing else is: who rescinds cannot also ask for delivery."""
    return facts.case.request.remedy in (None, *_REFUNDS)


@_predicate("refund-named")
def _refund_named(facts: Facts) -> bool:
    return facts.case.request.remedy in _REFUNDS


@_predicate("refund-not-named")
def _refund_not_named(facts: Facts) -> bool:
    """民法典第五百八十条第一款: who asks for the money does not ask for performance."""
    return not _refund_named(facts)


@_predicate("reduction-wanted")
def _reduction_wanted(facts: Facts) -> bool:
    """民法典第五百八十二条: a reduced price is one choice; who asks for the rest or for all makes another."""
    return facts.case.request.remedy in (None, "partial-refund")


@_predicate("purpose-defeated")
def _purpose_defeated(facts: Facts) -> bool:
    """民法典第五百六十三条第一款第四项: all is asked back, and nothing was used."""
    return facts.case.request.remedy == "full-refund" and facts.case.problem.usage == "unused"


@_predicate("damages-asked")
def _damages_asked(facts: Facts) -> bool:
    return facts.case.request.remedy == "compensation"


@_predicate("fraud-shown")
def _fraud_shown(facts: Facts) -> bool:
    """消费者权益保护法第五十五条第一款: only with facts that show what was knowingly false or hidden."""
    return bool(facts.case.problem.fraud_facts)


# ── minors ────────────────────────────────────────────────────────────────────────────────────────


@_predicate("child-shown")
def _child_shown(facts: Facts) -> bool:
    """电子商务法第四十八条第二款: something is handed in that shows who paid."""
    return facts.case.problem.situation == "minor-top-up" and bool(child_exhibits(facts.case))


@_predicate("minor-under-eight")
def _minor_under_eight(facts: Facts) -> bool:
    """民法典第二十条."""
    return facts.minor_age is not None and 0 <= facts.minor_age < _LIMITED_FROM


@_predicate("minor-eight-to-seventeen")
def _minor_eight_to_seventeen(facts: Facts) -> bool:
    """民法典第十九条、第十七条."""
    return facts.minor_age is not None and _LIMITED_FROM <= facts.minor_age < ADULT_FROM
