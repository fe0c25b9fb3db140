from __future__ import annotations

from datetime import date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from refundletters import messages
from refundletters.case.moment import CHINA, Moment
from refundletters.case.typed import BadValue
from tests.case.tried import tried
from tests.each import for_each

DAY = date(2026, 11, 20)
CLOCKS = st.times(timezones=st.none()).map(lambda clock: clock.replace(microsecond=0))
MOMENTS = st.builds(Moment, st.dates(date(1900, 1, 1), date(2100, 12, 31)), st.none() | CLOCKS)


@pytest.mark.parametrize(
    "text",
    [
        "2026-11-20",
        "2026/11/20",
        "2026.11.20",
        "2026年11月20日",
        "2026年11月20号",
        "20261120",
        "2026 - 11 - 20",
        "２０２６－１１－２０",
        "2026-11-20 周五",
        "2026年11月20日（星期五）",
        "“2026-11-20”",
        "2026–11–20",
    ],
)
def test_a_bare_date_has_no_clock_time(text: str) -> None:
    """Given a date alone, `Moment.parse` knows the day and no more."""
    assert Moment.parse(text) == Moment(DAY)
    assert str(Moment.parse(text)) == "2026-11-20"


@for_each(
    "text, clock",
    [
        ("2026-11-20 10:00", "10:00"),
        ("2026-11-20T10:00:00", "10:00"),
        ("2026-11-20 9:05", "09:05"),
        ("20261120 10:00", "10:00"),
        ("2026年11月20日10时15分", "10:15"),
        ("2026年11月20日10时15分30秒", "10:15:30"),
        ("2026年11月20日 10点", "10:00"),
        ("2026-11-20 10点半", "10:30"),
        ("2026-11-20 10点5分", "10:05"),
        ("2026-11-20　１０：００", "10:00"),
        ("2026-11-20 10:00:05.123", "10:00:05"),
        ("2026-11-20 上午10点", "10:00"),
        ("2026-11-20 下午3:20", "15:20"),
        ("2026-11-20 晚上8点", "20:00"),
        ("2026-11-20 中午12点", "12:00"),
        ("2026-11-20 凌晨1点", "01:00"),
        ("2026-11-20 下午15:00", "15:00"),
        ("2026-11-20 星期五 晚上21:30", "21:30"),
        ("2026-11-20 02:00Z", "10:00"),
        ("2026-11-20 11:00+09:00", "10:00"),
        ("2026-11-20 11:00 +0900", "10:00"),
        ("2026-11-20 10:00 UTC+08", "10:00"),
    ],
)
def test_a_time_is_read_in_china_standard_time(text: str, clock: str) -> None:
    """Given a date with a time, `Moment.parse` reads it, converting an offset that is given."""
    assert Moment.parse(text) == Moment(DAY, time.fromisoformat(clock))
    assert str(Moment.parse(text)) == f"2026-11-20 {clock}"


@for_each(
    "text, word",
    [
        ("11月20日", "year"),
        ("11-20 10:00", "year"),
        ("26-11-20", "century"),
        ("2026-11", "day"),
        ("2026年11月", "day"),
        ("10:00", "date"),
        ("上午10点", "date"),
        ("今天", "not"),
        ("", "not"),
        ("2026-11-20 10", "not"),
        ("2026-11-20 10:5", "not"),
        ("2026-11-20 10:00左右", "not"),
        ("2026-11-20至21日", "not"),
        ("2026-13-01", "no such"),
        ("2026-02-29", "no such"),
        ("2026-11-20 25:00", "no such"),
        ("2026-11-20 24:00", "no such"),
        ("20261320", "no such"),
        ("2026-11-20 晚上12点", "certain"),
        ("2026-11-20 上午12点", "certain"),
        ("2026-11-20 晚上3点", "certain"),
        ("0202-11-20", "typing"),
        ("2206-11-20", "typing"),
        ("2026-11-20 周一", "星期"),
        ("2026-11-20 10:00+99:00", "no such"),
        ("1763604000", "not"),
        ("20261120103000", "not"),
    ],
)
def test_what_is_no_moment_is_refused_with_a_remedy(text: str, word: str) -> None:
    """Given a time that is incomplete, impossible or may mean two things, `Moment.parse` says so."""
    messages.use("en")
    with pytest.raises(BadValue) as caught:
        Moment.parse(text)
    expected = {"century": "four digits"}.get(word, word)
    assert expected in caught.value.fact
    assert caught.value.remedy


@given(MOMENTS)
def test_a_moment_reads_back_what_it_prints(moment: Moment) -> None:
    """Given a moment, `Moment.parse` reads what `str` prints, with the same precision."""
    assert Moment.parse(str(moment)) == moment


@given(
    st.builds(datetime.combine, st.dates(date(1950, 1, 1), date(2099, 1, 1)), CLOCKS), st.integers(-840, 840)
)
def test_an_offset_is_converted(local: datetime, minutes: int) -> None:
    """Given an offset, `Moment.parse` reads the same instant on the clock of China."""
    local = local.replace(second=0)
    sign = "-" if minutes < 0 else "+"
    text = f"{local:%Y-%m-%d %H:%M}{sign}{abs(minutes) // 60:02}:{abs(minutes) % 60:02}"
    there = local - timedelta(minutes=minutes) + timedelta(hours=8)
    assert Moment.parse(text) == Moment(there.date(), there.time())
    assert CHINA.utcoffset(None) == timedelta(hours=8)


@given(MOMENTS, MOMENTS)
def test_a_bare_date_contradicts_no_time_of_its_day(one: Moment, other: Moment) -> None:
    """Given two moments, only one can surely be before the other, and on one day only with both times."""
    assert not (one.surely_before(other) and other.surely_before(one))
    if one.surely_before(other):
        assert one < other
        assert one.day < other.day or (one.clock is not None and other.clock is not None)
    assert not Moment(one.day).surely_before(one)
    assert Moment(one.day) <= one


@given(MOMENTS, MOMENTS)
def test_moments_have_one_order(one: Moment, other: Moment) -> None:
    """Given two moments, exactly one of <, = and > holds."""
    assert [one < other, one == other, one > other].count(True) == 1


def test_a_span_needs_both_times() -> None:
    """Given two moments, `until` is the time between them, or None where a clock time is missing."""
    early, late = Moment.parse("2026-11-20 10:00"), Moment.parse("2026-11-21 09:30")
    assert early.until(late) == timedelta(hours=23, minutes=30)
    assert late.until(early) == -timedelta(hours=23, minutes=30)
    assert early.until(Moment(DAY)) is None


@given(st.text(alphabet="0123456789-/.:年月日时分秒点半上下午晚TZ+ 　周五（）", max_size=25))
def test_any_text_is_a_moment_or_a_bad_value(text: str) -> None:
    """Given any text, `Moment.parse` gives a moment or raises `BadValue` with a remedy."""
    read = tried(BadValue, Moment.parse, text)
    assert read.remedy if isinstance(read, BadValue) else 1900 <= read.day.year <= 2100


def test_an_offset_leads_to_no_year_that_is_refused() -> None:
    """Given a time with an offset, the year in China is what counts."""
    assert isinstance(tried(BadValue, Moment.parse, "1900-01-01 00:00+09:00"), BadValue)
    assert isinstance(tried(BadValue, Moment.parse, "2100-12-31 20:00Z"), BadValue)
