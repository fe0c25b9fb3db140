"""What the case itself sets: periods given for an answer, and windows in rules that the user has seen.

A window is read from a rule's own words and only where they name one; no usual number is assumed.
"""

from __future__ import annotations

from collections.abc import Iterator

from msgspec import Struct

from refundletters.assessment.deadlines.rules import Who
from refundletters.assessment.facts import Facts, phrases
from refundletters.assessment.records import Told
from refundletters.case.models import Contact, Rule
from refundletters.case.values import BadValue, Moment, ReplyPeriod
from refundletters.patterns import regex

__all__ = ["Window", "windows"]

_REPLY = Told(zh="要求对方答复的期限", en="the time given for an answer")
_OWN = Told(zh="规则规定的申请期限", en="the time for your request by their own rule")
_DELIVERY = Told(zh="承诺的发货、到账时间", en="the time of delivery that was promised")
_THEIRS = Told(zh="规则规定的处理期限", en="the time for handling by their own rule")

_WHO: dict[str, Who] = {
    "merchant": "merchant",
    "platform": "platform",
    "payment-provider": "payment-provider",
    "other": "merchant",
}
_CLAUSE = regex("[，。；,;！!\n]")
_SPAN = regex(
    "[0-9一二两三四五六七八九十]{1,4}个?(?:小时|钟头|工作日|自然日|天|日|周|星期|月)(?:之内|以内|内)?"
)
_ASK = regex("[退换补赔]|取消|售后|申请|投诉|申诉|介入|反馈|提出|联系|问题")
_HANDLE = regex("处理|审核|答复|回复|到账|原路|受理|退回|打款")
_AFTER_THAT = regex("[未没]|超过|逾期|(?<!售)后(?!.*(?:内|无理由))")
_FROM_PAYMENT = regex("付款|支付|下单|购买")
_FROM_RECEIPT = regex("收货|签收|收到|到账|发货|交付")
_FROM_FINDING = regex("发现|知道")


class Window(Struct, frozen=True):
    """A period that the case names: `period` from `start`, or the day `until` itself. `said` is the clause
    it stands in, word for word, or None where the user set it in a letter."""

    code: str
    title: Told
    who: Who
    start: Moment | None
    period: ReplyPeriod | None = None
    until: Moment | None = None
    assumed: bool = False
    said: str | None = None


def windows(facts: Facts) -> Iterator[Window]:
    """The periods that letters set, then those that the promise and rules name."""
    yield from _replies(facts)
    yield from _delivery(facts)
    for rule in facts.case.rules:
        yield from _in_rule(rule, facts)


def _replies(facts: Facts) -> Iterator[Window]:
    """Answers still awaited from whoever can be given a time: never from an authority or court."""
    for contact in facts.case.contacts:
        who = _WHO.get(contact.party)
        if who and facts.silent(contact):
            yield from _reply(contact, who, facts)


def _reply(contact: Contact, who: Who, facts: Facts) -> Iterator[Window]:
    within = facts.case.request.reply_within
    if contact.reply_by:
        yield Window("reply", _REPLY, who, contact.at, until=contact.reply_by)
    elif contact.at and within and contact.letter:
        yield Window("reply", _REPLY, who, contact.at, within)


def _delivery(facts: Facts) -> Iterator[Window]:
    """The time that 承诺原文 sets for delivery (where it is in hours or longer), from the payment."""
    promise, start = facts.delivery_promise, facts.purchased_at
    period = _period(promise or "")
    if promise and period and start:
        yield Window("delivery", _DELIVERY, "merchant", start, period, said=promise)


def _in_rule(rule: Rule, facts: Facts) -> Iterator[Window]:
    for clause in _CLAUSE.split(rule.text or ""):
        period = _period(clause)
        if period is None or _AFTER_THAT.search(clause):
            continue
        if _HANDLE.search(clause):
            yield from _theirs(clause, period, rule, facts)
        elif _ASK.search(clause):
            yield from _own(clause, period, facts)


def _period(clause: str) -> ReplyPeriod | None:
    found = _SPAN.search(clause)
    try:
        return ReplyPeriod.parse(found[0]) if found else None
    except BadValue:
        return None


def _own(clause: str, period: ReplyPeriod, facts: Facts) -> Iterator[Window]:
    start, assumed = _counted_from(clause, facts)
    if start:
        yield Window("window", _OWN, "user", start, period, assumed=assumed, said=clause.strip())


def _counted_from(clause: str, facts: Facts) -> tuple[Moment | None, bool]:
    """From when a clause counts, by its words; where they or the case do not say, from the payment."""
    named = [
        (_FROM_FINDING, facts.case.problem.found_at),
        (_FROM_PAYMENT, facts.purchased_at),
        (_FROM_RECEIPT, facts.case.order.shown_delivered_at),
    ]
    start = next((moment for words, moment in named if words.search(clause) and moment), None)
    return (start, False) if start else (facts.purchased_at, True)


def _theirs(clause: str, period: ReplyPeriod, rule: Rule, facts: Facts) -> Iterator[Window]:
    """What the other side gives itself runs from the first time it was asked for money back."""
    who = _WHO.get(rule.issuer, "merchant")
    asked = next((c.at for c in facts.asked if c.at and phrases.asks_refund(c.said or "")), None)
    if asked:
        yield Window("handling", _THEIRS, who, asked, period, said=clause.strip())
