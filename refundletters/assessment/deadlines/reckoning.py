"""期限: the days that matter in a case, each with how it was reached.

:func:`deadlines` applies the rules of ``deadlines.yaml`` to one case, and adds what the case itself
sets: periods given for an answer, and windows in rules that the user has seen.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, time
from typing import Literal

from msgspec import Struct

from refundletters.assessment.assessment import Assessment
from refundletters.assessment.deadlines.rules import COUNTINGS, DeadlineRule, Who, deadline_rules
from refundletters.assessment.deadlines.starts import STARTS, Start
from refundletters.assessment.deadlines.windows import Window, windows
from refundletters.assessment.facts import Facts
from refundletters.assessment.predicates import holds
from refundletters.assessment.records import Told
from refundletters.case.values import Moment
from refundletters.law.periods import Period, reckon
from refundletters.law.working_days import Calendar
from refundletters.messages import _

__all__ = ["Certainty", "Deadline", "State", "deadlines", "out_of_time"]

Certainty = Literal["certain", "two-readings", "bounded", "assumed", "to-prove", "general"]
"""How sure a day is: one day only; two readings of the law; a schedule of holidays not loaded (or an hour
not known); the start assumed; the start to be proved; no day at all, general information."""

State = Literal["open", "doubtful", "passed", "general"]
"""Where today stands: before the cautious end, between the bounds, after every possible end."""


class Deadline(Struct, frozen=True):
    """期限. `earliest`, `due` and `latest` are the first day possible, the day by the governing rule and
    the last day possible (None for general information); `clock` the time of day where it ends within
    one. `period` is how the day was reached (None where the case itself names it), `rule` the rule of
    law and `window` the user's own rule or period that set it."""

    code: str
    title: Told
    who: Who
    today: date
    start: Moment | None = None
    assumed: bool = False
    period: Period | None = None
    earliest: date | None = None
    due: date | None = None
    latest: date | None = None
    clock: time | None = None
    rule: DeadlineRule | None = None
    window: Window | None = None

    @property
    def cautious(self) -> date | None:
        """The day to go by: the earliest for what the user must do, the latest for what others owe."""
        return self.earliest if self.who == "user" else self.latest

    @property
    def days_left(self) -> int | None:
        """Calendar days from today to the cautious day; negative when it has passed."""
        return (self.cautious - self.today).days if self.cautious else None

    @property
    def state(self) -> State:
        """Where today stands."""
        if self.earliest is None or self.latest is None:
            return "general"
        if self.today <= self.earliest:
            return "open"
        return "passed" if self.today > self.latest else "doubtful"

    @property
    def provisions(self) -> tuple[str, ...]:
        """The provisions that set the period and say how to count it, each such as ``民法典 188(1)``; none
        for a limit that no law sets."""
        if self.rule and self.rule.source:
            return ()
        own = self.rule.provisions if self.rule else ()
        counting = self.period.provisions if self.period else ()
        return tuple(dict.fromkeys((*own, *counting)))

    @property
    def basis(self) -> str:
        """The provisions that set the period, without those on counting, as a person reads them:
        ``《民法典》第五百六十四条第二款``; empty where no provision does."""
        from refundletters.assessment.deadlines.lines import listed

        return listed(self.rule.provisions) if self.rule else ""

    @property
    def warnings(self) -> tuple[str, ...]:
        """What is not known about the schedules of holidays, in the language in use."""
        from refundletters.assessment.deadlines.lines import not_loaded

        return tuple(not_loaded(self))

    @property
    def certainty(self) -> Certainty:
        """How sure the day is."""
        if self.earliest is None:
            return "general"
        if self.assumed:
            return "assumed"
        if self.rule and self.rule.proof:
            return "to-prove"
        if self.rule and self.rule.source:
            return "certain"
        if self.period and (self.period.unknown_years or not self.period.end.is_certain):
            return "bounded"
        return "certain" if self.period is None or self.period.is_certain else "two-readings"

    @property
    def explanation(self) -> tuple[str, ...]:
        """How the day was reached, line by line, in the language in use."""
        from refundletters.assessment.deadlines.lines import lines

        return tuple(lines(self))


def deadlines(assessment: Assessment, calendar: Calendar | None = None) -> tuple[Deadline, ...]:
    """The deadlines of a case, the nearest first, general information last."""
    facts = assessment.facts
    found = [*_by_law(assessment, calendar), *(_by_window(each, facts, calendar) for each in windows(facts))]
    return tuple(sorted(found, key=lambda each: (each.cautious is None, each.cautious or date.max)))


def out_of_time(assessment: Assessment) -> Iterator[str]:
    """What is told of a right whose time is over: to sue, or to end the contract."""
    for deadline in deadlines(assessment):
        if deadline.code in ("limitation", "rescission") and deadline.state == "passed":
            yield _("out of time: {title} ({day}); have a lawyer look before you go on").format(
                title=deadline.title, day=deadline.cautious
            )


def _by_law(assessment: Assessment, calendar: Calendar | None) -> Iterator[Deadline]:
    known: dict[str, Deadline] = {}
    for rule in deadline_rules():
        if not _applies(rule, assessment):
            continue
        if rule.start is None:
            yield Deadline(rule.code, rule.title, rule.who, assessment.today, rule=rule)
            continue
        for start in _starts(rule, assessment.facts, known, calendar):
            known[rule.code] = _reckoned(rule, start, assessment.today, calendar)
            yield known[rule.code]


def _applies(rule: DeadlineRule, assessment: Assessment) -> bool:
    if rule.faults and (not assessment.situation or assessment.situation.fault not in rule.faults):
        return False
    return all(holds(name, assessment.facts) for name in rule.requires)


def _starts(
    rule: DeadlineRule, facts: Facts, known: dict[str, Deadline], calendar: Calendar | None
) -> Iterator[Start]:
    """The starts of `rule` on whose day (or today) it is in force."""
    found = list(STARTS[rule.start](facts)) if rule.start else []
    before = known.get(rule.after or rule.renews or "")
    if rule.renews:
        found = _renewing(rule, found, before, calendar)
    elif not found and before and before.latest:
        found = [Start(Moment(before.latest), assumed=True)]
    for start in found:
        if rule.since <= (facts.today if rule.dated_by == "today" else start.at.day) < rule.until:
            yield start


def _renewing(
    rule: DeadlineRule, demands: list[Start], before: Deadline | None, calendar: Calendar | None
) -> list[Start]:
    """The last demand that fell within the period then running (民法典 195); none if none did."""
    if before is None or before.due is None or before.start is None:
        return []
    end, last = before.due, None
    for demand in demands:
        if before.start.day <= demand.at.day <= end:
            last = demand
            end = _reckon(rule, demand, calendar).end.expected
    return [last] if last else []


def _reckon(rule: DeadlineRule, start: Start, calendar: Calendar | None) -> Period:
    counting = COUNTINGS[rule.counting]
    return reckon(start.at.day, rule.count, rule.unit, counting, clock=start.at.clock, calendar=calendar)


def _reckoned(rule: DeadlineRule, start: Start, today: date, calendar: Calendar | None) -> Deadline:
    period = _reckon(rule, start, calendar)
    first, last = period.safe_to_act, period.safe_to_expect
    if rule.source:  # a machine's limit: it knows no holidays
        first = last = period.last
    return Deadline(
        rule.code, rule.title, rule.who, today, start.at, start.assumed, period,
        first, period.end.expected, last, period.clock, rule,
    )  # fmt: skip


def _by_window(window: Window, facts: Facts, calendar: Calendar | None) -> Deadline:
    if window.until:
        day, clock = window.until.day, window.until.clock
        return Deadline(
            window.code, window.title, window.who, facts.today, window.start, window.assumed,
            None, day, day, day, clock, window=window,
        )  # fmt: skip
    assert window.start is not None
    assert window.period is not None
    period = reckon(
        window.start.day, window.period.count, window.period.unit, clock=window.start.clock, calendar=calendar
    )
    return Deadline(
        window.code, window.title, window.who, facts.today, window.start, window.assumed,
        period, period.safe_to_act, period.end.expected, period.safe_to_expect, period.clock, window=window,
    )  # fmt: skip
