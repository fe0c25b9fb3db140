"""Periods: the ends that are known, both readings, and an independent walk through the days."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from functools import cache

import chinese_calendar
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from refundletters.law.catalogue import catalogue
from refundletters.law.periods import CIVIL, COURT, MARKET, PLAIN, Counting, Unit, reckon
from refundletters.law.working_days import Calendar
from tests.conftest import tries
from tests.law.places import provision

DAY = timedelta(days=1)
END_OF_2026 = Calendar(last=date(2026, 12, 31))


@pytest.mark.parametrize(
    ("start", "count", "unit", "end"),
    [
        (date(2026, 11, 23), 7, "working-day", date(2026, 12, 2)),
        (date(2026, 9, 18), 7, "working-day", date(2026, 9, 29)),
        (date(2026, 2, 13), 7, "working-day", date(2026, 3, 2)),
        (date(2026, 4, 30), 7, "working-day", date(2026, 5, 13)),
        (date(2026, 12, 21), 7, "working-day", date(2026, 12, 30)),
        (date(2026, 11, 20), 15, "working-day", date(2026, 12, 11)),
        (date(2026, 1, 31), 1, "month", date(2026, 2, 28)),
        (date(2023, 11, 22), 3, "year", date(2026, 11, 23)),
        (date(2024, 2, 29), 1, "year", date(2025, 2, 28)),
        (date(2025, 8, 31), 6, "month", date(2026, 2, 28)),
    ],
)
def test_known_ends(start: date, count: int, unit: Unit, end: date) -> None:
    """Given a period whose end is known, that day comes out, and it is certain within the data."""
    found = reckon(start, count, unit, CIVIL, calendar=END_OF_2026)
    assert (found.end.earliest, found.end.expected, found.end.latest) == (end, end, end)
    assert found.warnings == ()


@pytest.mark.parametrize(
    ("start", "count", "rest_day", "statutory"),
    [
        (date(2026, 7, 28), 60, date(2026, 9, 28), date(2026, 9, 26)),
        (date(2026, 9, 23), 10, date(2026, 10, 8), date(2026, 10, 4)),
    ],
)
def test_both_readings_of_a_holiday(start: date, count: int, rest_day: date, statutory: date) -> None:
    """Given a last day among holidays, 法定休假日 and 法定节假日 give two days, one of them cautious."""
    civil, market = (
        reckon(start, count, "day", counting, calendar=END_OF_2026) for counting in (CIVIL, MARKET)
    )
    assert civil.ends["rest-day"].expected == market.ends["rest-day"].expected == rest_day
    assert civil.ends["statutory-holiday"].expected == statutory
    assert (civil.end.expected, market.end.expected) == (rest_day, statutory)
    assert civil.safe_to_expect == market.safe_to_expect == rest_day
    assert civil.safe_to_act == start + count * DAY
    assert not civil.is_certain


def test_beyond_the_schedules_the_end_is_bounded() -> None:
    """Given a last day in a year without a schedule, it is bounded and says what is not loaded."""
    found = reckon(date(2026, 11, 24), 60, "day", CIVIL, calendar=END_OF_2026)
    assert found.last == date(2027, 1, 23)
    assert found.end.earliest <= found.end.expected == date(2027, 1, 25) <= found.end.latest
    assert found.warnings == ("2027年放假调休安排未载入",)


def test_working_days_beyond_the_schedules_are_bounded() -> None:
    """Given working days that run into such a year, Monday to Friday without statutory days is expected."""
    found = reckon(date(2026, 12, 30), 7, "working-day", MARKET, calendar=END_OF_2026)
    assert found.end.expected == date(2027, 1, 11)
    assert found.safe_to_act < found.end.expected < found.safe_to_expect
    assert found.warnings == ("2027年放假调休安排未载入",)


def test_the_end_of_the_schedules_is_given_from_outside() -> None:
    """Given the same period with and without the schedule of its year, only the first is certain."""
    start, cut = date(2026, 9, 18), Calendar(last=date(2025, 12, 31))
    assert reckon(start, 7, "working-day", calendar=END_OF_2026).is_certain
    blind = reckon(start, 7, "working-day", calendar=cut)
    assert blind.end.earliest <= date(2026, 9, 29) <= blind.end.latest
    assert blind.warnings == ("2026年放假调休安排未载入",)


def test_hours_run_from_the_moment() -> None:
    """Given hours from a time of day, they end at that moment, holiday or not."""
    found = reckon(date(2026, 9, 30), 48, "hour", clock=time(10, 15))
    assert (found.end.expected, found.clock, found.is_certain) == (date(2026, 10, 2), time(10, 15), True)
    assert found.provisions == ("民法典 201(2)",)


@pytest.mark.parametrize(("hours", "first", "last"), [(48, 21, 22), (30, 21, 22), (24, 20, 21), (1, 20, 21)])
def test_hours_from_a_day_alone(hours: int, first: int, last: int) -> None:
    """Given hours from a day without its time, its end is bounded by the days that are possible."""
    found = reckon(date(2026, 11, 20), hours, "hour")
    assert (found.end.earliest, found.end.latest) == (date(2026, 11, first), date(2026, 11, last))
    assert found.clock is None


def test_derivation_of_a_moved_end() -> None:
    """Given an end that a holiday moves, the days skipped and the provisions applied are told in order."""
    found = reckon(date(2023, 11, 22), 3, "year", calendar=END_OF_2026)
    assert (found.last, found.skipped) == (date(2026, 11, 22), (date(2026, 11, 22),))
    assert found.provisions == ("民法典 201(1)", "民法典 202", "民法典 203(1)")


def test_derivation_of_working_days() -> None:
    """Given working days over a holiday, the days off are told, the make-up Sunday is not among them."""
    found = reckon(date(2026, 9, 18), 7, "working-day", MARKET, calendar=END_OF_2026)
    assert found.skipped == (date(2026, 9, 19), date(2026, 9, 25), date(2026, 9, 26), date(2026, 9, 27))


@pytest.mark.parametrize("count", [0, -1])
def test_a_period_is_longer_than_nothing(count: int) -> None:
    """Given no days at all, it is our mistake and fails loudly."""
    with pytest.raises(ValueError, match="at least one"):
        reckon(date(2026, 11, 22), count, "day")


@pytest.mark.parametrize("counting", [CIVIL, COURT, MARKET, PLAIN])
def test_provisions_of_counting_exist(counting: Counting) -> None:
    """Given a way of counting, each provision it names stands in the law."""
    places = [counting.start, counting.hours, counting.month, *filter(None, [counting.last])]
    assert all(provision(catalogue(), place, date(2026, 11, 22)).text for place in places)


# ── an independent walk ───────────────────────────────────────────────────────────────────────────


is_workday = cache(chinese_calendar.is_workday)


def walked(start: date, count: int, unit: Unit) -> date:
    """The same end by walking one day after another, as one would with a wall calendar."""
    day, left = start, count
    if unit in ("month", "year"):
        left *= 12 if unit == "year" else 1
        month, day = start.replace(day=1), start.replace(day=1)
        while left:
            day += DAY
            if day.day == 1:
                left, month = left - 1, day
        while day.day < start.day and (day + DAY).month == month.month:
            day += DAY
    else:
        while left:
            day += DAY
            left -= unit == "day" or is_workday(day)
    while unit != "working-day" and not is_workday(day):
        day += DAY
    return day


LENGTHS: dict[Unit, int] = {"day": 400, "working-day": 250, "month": 18, "year": 3}


@settings(max_examples=tries(2000))
@given(st.dates(date(2008, 1, 1), date(2023, 6, 30)), st.sampled_from(sorted(LENGTHS)), st.data())
def test_a_walk_through_the_days_agrees(start: date, unit: Unit, data: st.DataObject) -> None:
    """Given any start, count and unit within the data, walking day by day ends on the same day."""
    count = data.draw(st.integers(1, LENGTHS[unit]))
    found = reckon(start, count, unit, calendar=END_OF_2026)
    assert found.is_certain or found.safe_to_act < found.end.expected
    assert found.end.expected == walked(start, count, unit)


@settings(max_examples=tries(500))
@given(
    st.datetimes(datetime(2020, 1, 1), datetime(2030, 1, 1)),  # noqa: DTZ001  China time, as all dates here
    st.integers(1, 2000),
)
def test_hours_agree_with_the_clock(start: datetime, count: int) -> None:
    """Given any moment and count, the hours end where the clock stands then."""
    found = reckon(start.date(), count, "hour", clock=start.time())
    then = start + timedelta(hours=count)
    assert (found.end.earliest, found.end.latest, found.clock) == (then.date(), then.date(), then.time())


@settings(max_examples=tries(500))
@given(
    st.dates(date(2019, 10, 1), date(2025, 6, 30)),
    st.integers(1, 60),
    st.sampled_from(["day", "working-day", "month"]),
)
def test_bounds_hold_the_truth(start: date, count: int, unit: Unit) -> None:
    """Given schedules cut off at 2019, the bounds hold the day that the later schedules give."""
    count = min(count, 12) if unit == "month" else count
    blind = reckon(start, count, unit, calendar=Calendar(last=date(2019, 12, 31)))
    truth = reckon(start, count, unit, calendar=END_OF_2026).end.expected
    assert blind.end.earliest <= truth <= blind.end.latest


@settings(max_examples=tries(300))
@given(st.dates(date(1990, 1, 1), date(2100, 12, 31)), st.integers(1, 400), st.sampled_from(sorted(LENGTHS)))
def test_no_period_fails(start: date, count: int, unit: Unit) -> None:
    """Given any start in or out of the data, the bounds are in order and the end is after the start."""
    found = reckon(start, min(count, LENGTHS[unit]), unit)
    assert start < found.safe_to_act <= found.end.earliest <= found.end.expected <= found.end.latest
    assert found.end.latest <= found.safe_to_expect
