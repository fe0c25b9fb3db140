"""How a deadline was reached, told line by line."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, timedelta

from refundletters.assessment.deadlines.reckoning import Deadline
from refundletters.case.values import ReplyPeriod
from refundletters.law.citation import ProvisionId, book_title
from refundletters.law.numerals import parse_place
from refundletters.law.periods import Period, Unit
from refundletters.messages import _, language

__all__ = ["lines", "listed", "not_loaded"]

_EN = {"hour": "hours", "day": "days", "working-day": "working days", "month": "months", "year": "years"}
_MANY = 12
"""So many runs of days are told; a longer list says nothing more to a reader."""


def lines(deadline: Deadline) -> Iterator[str]:
    """The start, the count with its provisions, what was skipped, both readings, what is not known."""
    yield from _origin(deadline)
    rule, period = deadline.rule, deadline.period
    if period:
        yield from _counted(deadline, period)
    elif rule:
        yield _("{length}, by {provisions}").format(
            length=_length(rule.count, rule.unit), provisions=listed(deadline.provisions)
        )
    if rule and rule.note:
        yield str(rule.note)
    if rule and rule.source:
        yield _("source: {url}, checked on {day}").format(url=rule.source.url, day=rule.source.checked)


def not_loaded(deadline: Deadline) -> Iterator[str]:
    """The years whose schedule of holidays the reckoning would have needed."""
    if deadline.period is None or (deadline.rule and deadline.rule.source):
        return
    for year in deadline.period.unknown_years:
        yield _("the State Council's schedule of holidays for {year} is not loaded").format(year=year)


def _origin(deadline: Deadline) -> Iterator[str]:
    rule, window, start = deadline.rule, deadline.window, deadline.start
    if window and window.said:
        yield _("the rule says: “{clause}”").format(clause=window.said)
    if rule and start:
        yield _("{what}: {day}").format(what=rule.from_, day=start)
    elif rule:
        yield _("counted from: {what}").format(what=rule.from_)
    elif start:
        yield _("counted from: {what}").format(what=start)
    if deadline.assumed and rule and rule.assumed:
        yield str(rule.assumed)
    elif deadline.assumed:
        yield _("the start is not certain; the cautious day is counted from what the case gives")
    if window and window.until:
        yield _("the case names the day itself: {day}").format(day=window.until)


def _counted(deadline: Deadline, period: Period) -> Iterator[str]:
    length, rules = _length(period.count, period.unit), listed(deadline.provisions)
    if period.unit == "hour":
        yield _("{length} from that moment, by {provisions}").format(length=length, provisions=rules)
    elif rules:
        yield _("{length}, the day of the start not counted, by {provisions}").format(
            length=length, provisions=rules
        )
    else:
        yield _("{length}, the day of the start not counted").format(length=length)
    if deadline.rule and deadline.rule.source:
        return
    yield from _skipped(period)
    yield from _readings(period)
    yield from not_loaded(deadline)
    over = deadline.who == "user" and deadline.state in ("doubtful", "passed")
    if period.safe_to_act != period.safe_to_expect and not over:
        yield _cautious(deadline)


def _skipped(period: Period) -> Iterator[str]:
    if not period.skipped:
        return
    days = _runs(period.skipped)
    if period.unit == "working-day":
        yield _("days that do not count: {days}").format(days=days)
    else:
        yield _("the last day {last} is a day off; skipped: {days}").format(last=period.last, days=days)


def _readings(period: Period) -> Iterator[str]:
    rest, statutory = period.ends["rest-day"], period.ends["statutory-holiday"]
    if rest != statutory:
        yield _(
            "if holidays are rest days, weekends included (法定休假日): {rest}; "
            "if statutory holidays alone (法定节假日): {statutory}"
        ).format(rest=rest.expected, statutory=statutory.expected)
    if not period.end.is_certain:
        yield _("{earliest} at the earliest, {latest} at the latest").format(
            earliest=period.end.earliest, latest=period.end.latest
        )


def _cautious(deadline: Deadline) -> str:
    if deadline.who == "user":
        return _("to be safe, act by {day}").format(day=deadline.cautious)
    return _("to be safe, take it for overdue only after {day}").format(day=deadline.cautious)


def _length(count: int, unit: Unit) -> str:
    if language() == "en":
        return f"{count} {_EN[unit] if count > 1 else _EN[unit].removesuffix('s')}"
    return f"{count}年" if unit == "year" else str(ReplyPeriod(count, unit))


def listed(provisions: Sequence[str]) -> str:
    """``《民法典》第一百八十八条第一款、第二款、第二百零一条第一款``; in English as the rules name them."""
    if language() == "en":
        return ", ".join(provisions)
    told, before = [], None
    for provision in provisions:
        statute, where = provision.split()
        place = ProvisionId(statute, *parse_place(where))
        named = "" if before and before.statute == statute else book_title(statute)
        told.append(named + place.chinese(after=before))
        before = place
    return "、".join(told)


def _runs(days: Sequence[date]) -> str:
    """``2026-09-19、2026-09-25—2026-09-27``: days one after another are told as one run."""
    runs: list[list[date]] = []
    for day in days:
        if runs and day - runs[-1][-1] == timedelta(days=1):
            runs[-1].append(day)
        else:
            runs.append([day])
    told = [f"{run[0]}" if len(run) == 1 else f"{run[0]}—{run[-1]}" for run in runs]
    return "、".join(told[:_MANY]) + ("……" if len(told) > _MANY else "")
