"""What was promised and agreed, and which clauses take something away."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import timedelta

from refundletters.assessment.facts import Facts, phrases
from refundletters.assessment.predicates.performance import in_seven_days, performance_demanded, refund_named
from refundletters.case.chronology import told

__all__ = ["AGREED", "payment_account_restricted"]


def _promise_given(facts: Facts) -> bool:
    """A promise about what was found wrong: one about the time of delivery says nothing of the goods."""
    late = facts.case.problem.situation == "late-delivery"
    return bool(facts.case.order.promise) and (late or not facts.delivery_promise)


def _compensation_promised(facts: Facts) -> bool:
    """民法典第五百八十五条第一款: what is paid if the promise is broken was agreed."""
    return phrases.promises_compensation(facts.case.order.promise or "")


def _compensation_left_to_law(facts: Facts) -> bool:
    """民法典第五百八十四条: no sum was promised, so what is lost counts."""
    return not _compensation_promised(facts)


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


def _free_return_promised(facts: Facts) -> bool:
    """网络消费解释第二条: a return without reason was promised and asked for within seven days of receipt."""
    said = [facts.case.order.promise or "", *(rule.text or "" for rule in facts.seller_rules)]
    return any(phrases.promises_free_return(text) for text in said) and in_seven_days(facts)


def _adverse_rule_given(facts: Facts) -> bool:
    """消费者权益保护法第二十六条第二款: a clause of the seller's that takes away what is asked for."""
    restricted = facts.case.problem.situation == "account-restricted" and not refund_named(facts)
    return any(not (restricted and "退" in (rule.text or "")) for rule in facts.adverse_rules)


def payment_account_restricted(facts: Facts) -> bool:
    """非银行支付机构监督管理条例第二十七条第一款: it is the payment institution that restricts an account."""
    asked = (c.said or "" for c in facts.case.contacts if c.party == "payment-provider")
    restricted = facts.case.problem.situation == "account-restricted"
    return restricted and any(map(phrases.restricts_payment_account, (*told(facts.case), *asked)))


def _not_prepaid_by_instalments(facts: Facts) -> bool:
    """The general ground stands where that of prepaid consumption does not, not beside it."""
    return not _prepaid_by_instalments(facts)


def _deposit_paid(facts: Facts) -> bool:
    """电子商务法第二十一条、实施条例第二十条: a deposit was paid, and it was asked back."""
    named = [facts.case.order.item, facts.case.order.promise, facts.case.problem.description]
    asked = any("押金" in (contact.said or "") for contact in facts.asked_seller)
    return asked and any("押金" in (text or "") for text in named)


def _prepayment_broken(facts: Facts) -> bool:
    """消费者权益保护法第五十三条: paid ahead for a service over time that is not given as agreed."""
    if facts.case.problem.situation == "prepaid-closed":
        return True
    overdue = facts.delivery_overdue or performance_demanded(facts)
    return facts.case.order.category == "membership" and overdue


def _prepaid_by_instalments(facts: Facts) -> bool:
    """预付式消费解释第一条: paid once, given many times or over a period; a single purchase is not."""
    order, problem = facts.case.order, facts.case.problem
    if problem.situation != "prepaid-closed":
        return False
    in_part = problem.usage == "partly" or bool(problem.received_value)
    return in_part or order.category == "membership" or phrases.sold_for_many_uses(order.item or "")


def _renewal_unannounced(facts: Facts) -> bool:
    """实施条例第十条第二款: by the user's account there was no reminder or no consent."""
    return any(phrases.says_unannounced(text) for text in told(facts.case))


def _renewal_cancelled(facts: Facts) -> bool:
    """民法典第九百八十五条: by the user's account the money was taken after the renewal was cancelled."""
    return any(phrases.says_renewed_after_cancelling(text) for text in told(facts.case))


AGREED: Mapping[str, Callable[[Facts], bool]] = {
    "promise-given": _promise_given,
    "compensation-promised": _compensation_promised,
    "compensation-left-to-law": _compensation_left_to_law,
    "cancellation-agreed": _cancellation_agreed,
    "free-return-promised": _free_return_promised,
    "adverse-rule-given": _adverse_rule_given,
    "payment-account-restricted": payment_account_restricted,
    "not-prepaid-by-instalments": _not_prepaid_by_instalments,
    "deposit-paid": _deposit_paid,
    "prepayment-broken": _prepayment_broken,
    "prepaid-by-instalments": _prepaid_by_instalments,
    "renewal-unannounced": _renewal_unannounced,
    "renewal-cancelled": _renewal_cancelled,
}
