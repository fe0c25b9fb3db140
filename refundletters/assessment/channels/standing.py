"""Where the case stands with each body: who was told, who still has time, who has answered, and who has
taken the dispute."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from typing import Literal

from refundletters.assessment.assessment import Assessment
from refundletters.assessment.bodies import taken_by
from refundletters.assessment.channels.ladder import sent
from refundletters.assessment.clues import signs_of_crime
from refundletters.assessment.facts import phrases
from refundletters.assessment.facts.talks import USUAL_TIME, time_to_answer
from refundletters.assessment.obstacles.table import OBSTACLES
from refundletters.assessment.predicates import PREDICATES
from refundletters.case.models import Contact
from refundletters.law.working_days import Calendar
from refundletters.patterns import regex

__all__ = ["AUTHORITIES", "Stage", "answer_by", "condition", "due", "handling", "stage"]

Stage = Literal["open", "waiting", "answered"]
"""Not told yet; told, and its time still runs; answered, or its time is over."""

AUTHORITIES = ("samr", "consumer-association", "pboc", "court", "other")
"""Those whose taking a dispute closes other doors (the police look at a crime, not at the dispute)."""

_NOT_TAKEN = regex("不予受理|不受理|未受理|不予接收|不属于|不予立案|不归|无权处理|撤诉|撤回")
_BEING_DEALT_WITH = regex("已受理|予以受理|受理中|已登记|已转|转办|处理中|办理中|正在|请等待|已收到|已立案")
_ADVICE = regex("^(?:打电话|去|先)?(?:咨询|询问|问)")
_OPERATORS = regex("中国移动|中国联通|中国电信|中国广电|移动通信集团|联合网络通信|电信股份")
_BY_DAY = regex(r"(?:(\d{1,2})月)(\d{1,2})[日号](?:之)?前")
_SAME_DAY = regex("当日|当天|今天|今日")


def _contacts(a: Assessment, party: str) -> tuple[Contact, ...]:
    found = [contact for contact in a.case.contacts if contact.party == party]
    dated = [contact.at.day if contact.at else date.min for contact in found]
    return tuple(contact for _, _, contact in sorted(zip(dated, range(len(found)), found, strict=True)))


def _day_named(contact: Contact) -> date | None:
    """The day that the user's own words named (11月21日前); None where they name none."""
    said, at = contact.said or "", contact.at
    if at is None:
        return None
    if found := _BY_DAY.search(said):
        month, day = int(found[1]), int(found[2])
        try:
            return date(at.day.year + (month < at.day.month), month, day)
        except ValueError:
            return None
    return at.day if _SAME_DAY.search(said) else None


def due(a: Assessment, party: str) -> date | None:
    """The day by which `party` should answer the last contact: as the user set it or as the reply names it,
    else three days; None for authorities, whose time the law sets, and where no contact is dated."""
    last = next(reversed(_contacts(a, party)), None)
    if last is None:
        return None
    if last.reply_by:
        return last.reply_by.day
    if last.at is None or party in (*AUTHORITIES, "police"):
        return None
    if named := _day_named(last):
        return named
    return last.at.day + time_to_answer(last)


def answer_by(a: Assessment) -> date:
    """The day by which a letter sent today should be answered: by the period that the user sets, else three
    days; working days by the schedule of holidays."""
    period = a.case.request.reply_within
    if period is None:
        return a.today + USUAL_TIME
    if period.unit == "working-day":
        return _working_days_on(a.today, period.count)
    days = {"hour": -(-period.count // 24), "day": period.count, "month": 31 * period.count}[period.unit]
    return a.today + timedelta(days=days)


def _working_days_on(day: date, count: int) -> date:
    calendar = Calendar()
    while count:
        day += timedelta(days=1)
        count -= calendar.is_working(day)
    return day


def stage(a: Assessment, party: str) -> Stage:
    """How far the case is with `party`, by the last contact with it; a refusal stays one although the user
    asked again, but a letter is waited for."""
    told = _contacts(a, party)
    if not told:
        return "waiting" if party in taken_by(a.case) else "open"
    last = told[-1]
    if party in (*AUTHORITIES, "police"):
        return "answered" if last.reply and not _BEING_DEALT_WITH.search(last.reply) else "waiting"
    judged = told if a.facts.silent(last) and not last.letter else told[-1:]
    if any(map(a.facts.refuses, judged)):
        return "answered"
    named = None if last.reply_by else _day_named(last)
    over = named < a.today if named else a.facts.waited_out(last)
    return "answered" if over else "waiting"


def handling(a: Assessment) -> dict[str, Stage]:
    """The bodies that have, or may have, taken this dispute: by what the user declared and by the contacts;
    not those that declined it, nor those that were only asked for advice and declared not to have it."""
    none_declared = a.case.declarations.handled_elsewhere == ()
    found: dict[str, Stage] = {party: "waiting" for party in taken_by(a.case) if party != "police"}
    for party in AUTHORITIES:
        told = _contacts(a, party)
        declined = bool(told) and _NOT_TAKEN.search(told[-1].reply or "")
        advised = none_declared and all(_ADVICE.search(each.said or "") and not each.letter for each in told)
        if told and party != "other" and not (declined or advised):
            found[party] = stage(a, party)
    return found


def _refund_asked_in_writing(a: Assessment) -> bool:
    return any(phrases.asks_refund(contact.said or "") or contact.letter for contact in a.facts.asked_seller)


def _escalated(a: Assessment) -> bool:
    return sent(a, "escalation")


def _institution_in_dispute(a: Assessment) -> bool:
    """Something is asked of the institution itself: an unauthorised payment, or a wrong debit."""
    return bool(a.institution_grounds)


def _sold_by_operator(a: Assessment) -> bool:
    names = (a.case.merchant.registered_name, a.case.merchant.name)
    return any(name and _OPERATORS.search(name) for name in names)


_CONDITIONS: dict[str, Callable[[Assessment], bool]] = {
    "seller-answered": lambda a: stage(a, "merchant") == "answered",
    "on-a-platform": lambda a: a.facts.on_a_platform,
    "paid-by-bank": lambda a: any(payment.method == "bank-card" for payment in a.case.payment),
    "money-asked": lambda a: a.remedy is None or a.remedy.pays_back or a.remedy.code == "compensation",
    "refund-asked": _refund_asked_in_writing,
    "escalated": _escalated,
    "institution-in-dispute": _institution_in_dispute,
    "signs-of-crime": signs_of_crime,
    "sold-by-operator": _sold_by_operator,
}


def condition(name: str, a: Assessment) -> bool:
    """Whether the condition `name` holds: one of those above, an obstacle or a predicate; ``not …`` turns it
    round. `KeyError` for a name that none has."""
    if name.startswith("not "):
        return not condition(name.removeprefix("not "), a)
    if name in _CONDITIONS:
        return _CONDITIONS[name](a)
    return OBSTACLES[name].applies(a) if name in OBSTACLES else PREDICATES[name](a.facts)
