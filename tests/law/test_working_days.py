"""Working days: the State Council's schedules, statutory holidays apart, and what lies beyond the data."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from refundletters.law.working_days import Calendar, is_statutory_holiday

DAY = timedelta(days=1)
LOADED = Calendar()
CUT = Calendar(last=date(2019, 12, 31))


@pytest.mark.parametrize(
    ("day", "working"),
    [
        (date(2026, 1, 4), True),
        (date(2026, 2, 14), True),
        (date(2026, 2, 28), True),
        (date(2026, 5, 9), True),
        (date(2026, 9, 20), True),
        (date(2026, 10, 10), True),
        (date(2026, 1, 2), False),
        (date(2026, 2, 23), False),
        (date(2026, 10, 7), False),
        (date(2026, 11, 21), False),
        (date(2026, 11, 23), True),
    ],
    ids=str,
)
def test_schedule_of_2026(day: date, working: bool) -> None:
    """Given a day of 2026, it is worked as the State Council's schedule says, make-up weekends included."""
    assert LOADED.knows(day)
    assert {LOADED.is_working(day, lean) for lean in ("early", "expected", "late")} == {working}


def test_statutory_holidays_of_2026_and_2027() -> None:
    """Given two years, the statutory holidays are the thirteen days that the decree of 2024 names."""
    days = [date(2026, 1, 1) + n * DAY for n in range(730)]
    found = {
        year: [f"{day:%m-%d}" for day in days if day.year == year and is_statutory_holiday(day)]
        for year in (2026, 2027)
    }
    fixed = ["05-01", "05-02"]
    national = ["10-01", "10-02", "10-03"]
    assert found[2026] == [
        "01-01",
        "02-16",
        "02-17",
        "02-18",
        "02-19",
        "04-05",
        *fixed,
        "06-19",
        "09-25",
        *national,
    ]
    assert found[2027] == [
        "01-01",
        "02-05",
        "02-06",
        "02-07",
        "02-08",
        "04-05",
        *fixed,
        "06-09",
        "09-15",
        *national,
    ]


def test_statutory_holidays_are_days_off() -> None:
    """Given the schedules since 2008, every statutory holiday is a day off in them."""
    days = [date(2008, 1, 1) + n * DAY for n in range((date(2027, 1, 1) - date(2008, 1, 1)).days)]
    statutory = [day for day in days if is_statutory_holiday(day)]
    assert len(statutory) >= 11 * 18
    assert not [day for day in statutory if LOADED.is_working(day)]


def test_before_the_decrees_nothing_is_named() -> None:
    """Given a day before the data, no statutory holiday is claimed and counting does not fail."""
    assert not is_statutory_holiday(date(1999, 10, 1))
    assert Calendar().is_working(date(1999, 10, 1))
    assert not Calendar().knows(date(1999, 10, 1))


@pytest.mark.parametrize("day", [date(2055, 2, 3), date(2100, 12, 31)], ids=str)
def test_far_away_days_do_not_fail(day: date) -> None:
    """Given a day far beyond all data, it is taken by its day of the week and named as not loaded."""
    assert not LOADED.knows(day)
    assert LOADED.is_working(day) is (day.weekday() < 5)
    assert LOADED.unknown_years([day]) == (day.year,)


@given(st.dates(date(2020, 1, 1), date(2026, 12, 31)))
def test_bounds_hold_for_what_was_published_later(day: date) -> None:
    """Given schedules cut off at 2019, no later schedule has a day worked or off that the bounds exclude."""
    truth = LOADED.is_working(day)
    assert CUT.is_working(day, "late") <= truth <= CUT.is_working(day, "early")


def test_every_day_since_2016_is_within_the_bounds() -> None:
    """Given every single day of 2016 to 2026, the bounds made without its schedule hold."""
    blind = Calendar(last=date(2015, 12, 31))
    days = [date(2016, 1, 1) + n * DAY for n in range((date(2027, 1, 1) - date(2016, 1, 1)).days)]
    assert len(days) > 4000
    assert not [
        day
        for day in days
        if not blind.is_working(day, "late") <= LOADED.is_working(day) <= blind.is_working(day, "early")
    ]
