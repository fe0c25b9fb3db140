"""期间: when a period ends, and how that day was reached.

The start day is not counted; a month ends on the corresponding day; where the last day is a holiday the
period runs on. The law says 法定休假日 (民法典, 民事诉讼法: rest days, weekends included) in one place
and 法定节假日 (market regulation: whether weekends are meant is open) in another: both readings are
reckoned, the governing one is named, and the cautious day is the earlier of all for who must act in
time and the later of all for what is awaited from somebody else.
"""

from __future__ import annotations

import calendar as _months
from collections.abc import Callable, Iterator
from datetime import date, datetime, time, timedelta
from typing import Literal, get_args

from msgspec import Struct

from refundletters.law.working_days import Calendar, Lean, is_statutory_holiday

__all__ = ["CIVIL", "COURT", "MARKET", "PLAIN", "Counting", "End", "Period", "Reading", "Unit", "reckon"]

Unit = Literal["hour", "day", "working-day", "month", "year"]
Reading = Literal["rest-day", "statutory-holiday", "none"]
"""What moves the last day on: 法定休假日, 法定节假日, or nothing."""

_DAY = timedelta(days=1)
_INSTANT = timedelta(microseconds=1)


class Counting(Struct, frozen=True):
    """How a body of law counts: its provisions for start, end of month and last day (each such as
    ``民法典 203(1)``), and the reading of holiday that its words have. `hours` is that for hours."""

    start: str
    hours: str
    month: str
    last: str
    reading: Reading


CIVIL = Counting("民法典 201(1)", "民法典 201(2)", "民法典 202", "民法典 203(1)", "rest-day")
"""民法典: contracts, limitation, rescission, and whatever has no rule of its own (民法典 204)."""

COURT = Counting("民事诉讼法 85(2)", "民事诉讼法 85(2)", "民法典 202", "民事诉讼法 85(3)", "rest-day")
"""民事诉讼法: what is to be done before a court."""

_MARKET = "市场监督管理投诉举报处理办法 45"
MARKET = Counting(_MARKET, "民法典 201(2)", "民法典 202", _MARKET, "statutory-holiday")
"""市场监督管理投诉举报处理办法: complaints to the market regulator."""

PLAIN = Counting("民法典 201(1)", "民法典 201(2)", "民法典 202", "", "none")
"""自然日 without any rule on the last day: the narrowest reading; the others are shown beside it."""


class End(Struct, frozen=True):
    """One reading's last day. `earliest` and `latest` differ only where the schedule of a day is not
    loaded (or the hour of the start not known); `expected` is then what the days of the week say."""

    earliest: date
    expected: date
    latest: date

    @property
    def is_certain(self) -> bool:
        """Whether there is only one day possible."""
        return self.earliest == self.latest


class Period(Struct, frozen=True):
    """期间 as reckoned. `last` is the day before holidays move it; `ends` the result of each reading;
    `skipped` the days that did not count (rest days within working days, and those at the end that
    moved the last day on by the governing reading); `provisions` the rules applied, in order;
    `unknown_years` those whose schedule is not loaded. `clock` is the time of day at which a period of
    hours ends, where the start has one; any other ends with its day (民法典 203(2))."""

    start: date
    count: int
    unit: Unit
    counting: Counting
    last: date
    ends: dict[Reading, End]
    skipped: tuple[date, ...]
    provisions: tuple[str, ...]
    unknown_years: tuple[int, ...] = ()
    clock: time | None = None

    @property
    def end(self) -> End:
        """The last day by the governing reading."""
        return self.ends[self.counting.reading]

    @property
    def is_certain(self) -> bool:
        """Whether all readings give one and the same day."""
        return self.safe_to_act == self.safe_to_expect

    @property
    def safe_to_act(self) -> date:
        """The earliest day of all readings: who must act does so by then."""
        return min(end.earliest for end in self.ends.values())

    @property
    def safe_to_expect(self) -> date:
        """The latest day of all readings: what is awaited is not overdue before."""
        return max(end.latest for end in self.ends.values())

    @property
    def warnings(self) -> tuple[str, ...]:
        """What is not known of the schedules, in Chinese, one text a year."""
        return tuple(f"{year}年放假调休安排未载入" for year in self.unknown_years)


def reckon(
    start: date,
    count: int,
    unit: Unit,
    counting: Counting = CIVIL,
    *,
    clock: time | None = None,
    calendar: Calendar | None = None,
) -> Period:
    """When `count` `unit`s from `start` end; `clock` is the time of day of the start, if known.

    Raises `ValueError` for a count below one.
    """
    if count < 1:
        raise ValueError(f"a period has at least one {unit}, not {count}")
    calendar = calendar or Calendar()
    if unit == "hour":
        return _hours(start, clock, count, counting)
    if unit == "working-day":
        return _working_days(start, count, counting, calendar)
    return _dated(start, count, unit, counting, calendar)


def _hours(start: date, clock: time | None, count: int, counting: Counting) -> Period:
    """Hours run from the moment. Without it they end on one of two days, at an hour that is not known
    either: safe to act is only the last day that is surely over before."""
    first = datetime.combine(start, clock or time.min) + timedelta(hours=count)
    last = first if clock else first + _DAY - _INSTANT
    end = End(first.date() if clock else (first - _INSTANT).date(), last.date(), last.date())
    ends: dict[Reading, End] = dict.fromkeys(get_args(Reading), end)
    at = first.time() if clock else None
    return Period(start, count, "hour", counting, last.date(), ends, (), (counting.hours,), clock=at)


def _working_days(start: date, count: int, counting: Counting, calendar: Calendar) -> Period:
    """Working days end on a working day: no reading moves them."""
    by_lean = {lean: _count_working(start, count, calendar, lean) for lean in get_args(Lean)}
    end = End(by_lean["early"], by_lean["expected"], by_lean["late"])
    ends: dict[Reading, End] = dict.fromkeys(get_args(Reading), end)
    passed = _days(start + _DAY, end.expected)
    skipped = tuple(day for day in passed if not calendar.is_working(day))
    years = calendar.unknown_years(_days(start + _DAY, end.latest))
    rules = (counting.start,)
    return Period(start, count, "working-day", counting, end.expected, ends, skipped, rules, years)


def _count_working(start: date, count: int, calendar: Calendar, lean: Lean) -> date:
    day = start
    while count:
        day += _DAY
        count -= calendar.is_working(day, lean)
    return day


def _dated(start: date, count: int, unit: Unit, counting: Counting, calendar: Calendar) -> Period:
    """Calendar days, months and years, moved on by each reading of the last day."""
    last = start + count * _DAY if unit == "day" else _months_on(start, count * (12 if unit == "year" else 1))
    ends: dict[Reading, End] = {
        "rest-day": _after_rest_days(last, calendar),
        "statutory-holiday": _fixed(_after(last, is_statutory_holiday)),
        "none": _fixed(last),
    }
    moved = ends[counting.reading].expected
    rules = [counting.start]
    rules += [counting.month] if unit in ("month", "year") else []
    rules += [counting.last] if moved != last else []
    years = calendar.unknown_years(_days(last, ends["rest-day"].latest))
    skipped = tuple(_days(last, moved - _DAY))
    return Period(start, count, unit, counting, last, ends, skipped, tuple(dict.fromkeys(rules)), years)


def _months_on(start: date, months: int) -> date:
    """The corresponding day so many months on, else the end of that month (民法典 202)."""
    years, month = divmod(start.month - 1 + months, 12)
    year, month = start.year + years, month + 1
    return date(year, month, min(start.day, _months.monthrange(year, month)[1]))


def _after_rest_days(last: date, calendar: Calendar) -> End:
    def moved(lean: Lean) -> date:
        return _after(last, lambda day: not calendar.is_working(day, lean))

    return End(moved("early"), moved("expected"), moved("late"))


def _after(day: date, is_off: Callable[[date], bool]) -> date:
    """`day` itself, or the first day after it that is not off."""
    while is_off(day):
        day += _DAY
    return day


def _fixed(day: date) -> End:
    return End(day, day, day)


def _days(first: date, last: date) -> Iterator[date]:
    """Every day from `first` up to and including `last`."""
    while first <= last:
        yield first
        first += _DAY
