"""Conditions of clues that no ground of a claim has: each looks at the facts only."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import timedelta

from refundletters.assessment.facts import UNDECIDED, Facts, phrases
from refundletters.case.chronology import told
from refundletters.patterns import regex

__all__ = ["CLUE_FACTS"]

_UNMET = timedelta(days=15)
"""侵害消费者权益行为处罚办法第八条、第十条第二款: 超过十五日的，视为故意拖延或者无理拒绝."""

_NO_LICENCE = regex(
    "(?:没有|未|找不到|查不到|看不到|无)[^，。；]{0,8}(?:营业执照|经营者信息|主体信息|经营主体|公司信息)"
    "|(?:营业执照|经营者信息|主体信息|经营主体)[^，。；]{0,8}(?:没有|未)(?:公示|标明|展示|显示)"
)
_UNMARKED = regex(
    "(?:没有?|未)[^，。；]{0,8}(?:标明|写明|写过?|说明|告知|提示|提到|注明|公示)[^，。；]{0,10}(?:费|扣)"
    "|(?:费|扣)[^，。；]{0,10}(?:没有?|未)[^，。；]{0,8}(?:标明|写明|写过?|说明|告知|提示|提到|注明|公示)"
)
_IN_STOCK = regex("现货|有货|库存充足")
_OUT_OF_STOCK = regex("(?:没有?|无|缺|断)货|库存不足|没有库存")


def _told(facts: Facts) -> Iterator[str]:
    """What the user says happened, in the user's own words."""
    yield from told(facts.case)
    yield from (exhibit.proves or "" for exhibit in facts.case.exhibits)
    yield from (contact.said or "" for contact in facts.asked_seller)


def _demand_unmet(facts: Facts) -> bool:
    """What was asked for within its time is open for more than fifteen days: counted from the request, and
    where delivery was promised by a time, only after that time."""
    asked = [contact.at.day for contact in facts.asked_seller if contact.at and contact.said]
    nothing_came = facts.case.problem.situation in ("not-delivered", "wrong-account", "cancel-undelivered")
    due = facts.delivery_overdue if nothing_came else not facts.delivery_awaited
    returned, price = facts.case.problem.refunded, facts.price
    open_still = not (returned and price and returned >= price)
    return bool(asked) and due and open_still and facts.today - min(asked) > _UNMET


def _refund_unmet(facts: Facts) -> bool:
    """Money back was refused in so many words, or is open for more than fifteen days."""
    asked = facts.refund_asked_at
    if asked is None:
        return False
    return facts.refusal not in UNDECIDED or facts.today - asked.day > _UNMET


def _promise_refused(facts: Facts) -> bool:
    """A promised return or compensation was asked for and refused in words."""
    asked = " ".join(contact.said or "" for contact in facts.asked_seller)
    compensation = phrases.promises_compensation(facts.case.order.promise or "") and "赔" in asked
    promised = compensation or (facts.return_promise and phrases.asks_refund(asked))
    refused = facts.refused in facts.asked_seller and facts.refusal not in UNDECIDED
    return bool(promised) and refused


def _refund_ruled_out(facts: Facts) -> bool:
    """A clause that the seller published takes returns or money back away."""
    return any("退" in (rule.text or "") for rule in facts.adverse_rules)


CLUE_FACTS: dict[str, Callable[[Facts], bool]] = {
    "fault-told": lambda facts: bool(facts.case.problem.description),
    "face-value-known": lambda facts: (
        None not in (facts.case.order.face_value, facts.case.problem.received_value)
    ),
    "stock-misstated": lambda facts: (
        bool(_IN_STOCK.search(facts.case.order.promise or ""))
        and any(_OUT_OF_STOCK.search(contact.reply or "") for contact in facts.asked_seller)
    ),
    "demand-unmet": _demand_unmet,
    "refund-unmet": _refund_unmet,
    "fee-unmarked": lambda facts: any(_UNMARKED.search(text) for text in _told(facts)),
    "refund-ruled-out": _refund_ruled_out,
    "promise-refused": _promise_refused,
    "licence-not-shown": lambda facts: any(_NO_LICENCE.search(text) for text in _told(facts)),
}
"""By the names that ``clues.yaml`` uses, beside the predicates of grounds."""
