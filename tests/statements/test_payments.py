"""Amounts and times as statements write them."""

from __future__ import annotations

from datetime import date, time
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from refundletters.case.moment import Moment
from refundletters.case.values import BadValue
from refundletters.statements.payments import Sum, moment, money
from tests.case.tried import tried

CENTS = st.integers(0, 10**11).map(lambda cents: Decimal(cents).scaleb(-2))


@pytest.mark.parametrize(
    ("text", "value", "sign", "remark"),
    [
        ("98", "98.00", "", ""),
        ("98.0", "98.00", "", ""),
        ("¥28.16", "28.16", "", ""),
        ("￥28.16", "28.16", "", ""),
        ("CNY 123.18", "123.18", "", ""),
        ("-1,000.00", "1000.00", "-", ""),
        ("+0.01", "0.01", "+", ""),
        ("¥-98.00", "98.00", "-", ""),
        ("－98.00", "98.00", "-", ""),
        ("98.00元", "98.00", "", ""),
        ("44.28(已全额退款)", "44.28", "", "已全额退款"),
        ("392.98(已退款203.98)", "392.98", "", "已退款203.98"),
        ("8,000.00(CN)", "8000.00", "", "CN"),
        (" 98.0000 ", "98.00", "", ""),
    ],
)
def test_amounts(text: str, value: str, sign: str, remark: str) -> None:
    """Given an amount as some program writes it, its value, sign and remark are read."""
    assert money(text) == Sum(Decimal(value), sign, remark)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "九十八",
        "9.8E+1",
        "1e2",
        "98.001",
        "1,00.00",
        "=98",
        "98-",
        "0x62",
        "½",
        "1" * 13,
        "98 99",
        "USD 3",
    ],
)
def test_what_is_no_amount(text: str) -> None:
    """Given what is no amount, or may be two, it is refused."""
    with pytest.raises(BadValue):
        money(text)


@given(
    CENTS,
    st.sampled_from(["{:.2f}", "¥{:,.2f}", "-{:.2f}", "+{:,.2f}", "CNY {:.2f}", "{:,.2f}元", "{:.2f}(备注)"]),
)
def test_any_amount_reads_back(amount: Decimal, written: str) -> None:
    """Given any amount in any of the ways, its value reads back to the cent."""
    assert money(written.format(amount)).value == amount


@given(st.text(max_size=20))
def test_any_text_is_read_or_refused(text: str) -> None:
    """Given any text, it is an amount not below zero or refused, and a time or refused."""
    amount, at = tried(BadValue, money, text), tried(BadValue, moment, text)
    assert isinstance(amount, BadValue) or amount.value >= 0
    assert isinstance(at, BadValue | Moment)


@pytest.mark.parametrize(
    ("day", "clock", "expected"),
    [
        ("2026-11-20 10:00:05", "", "2026-11-20 10:00:05"),
        ("2026-11-20T10:00:05", "", "2026-11-20 10:00:05"),
        ("2026/11/20 10:00", "", "2026-11-20 10:00"),
        ("2026/1/2 9:05", "", "2026-01-02 09:05"),
        ("2026-11-20", "", "2026-11-20"),
        ("20261120", "", "2026-11-20"),
        ("20261120", "132324", "2026-11-20 13:23:24"),
        ("20261120", "93005", "2026-11-20 09:30:05"),
        ("2026-11-20", "10:00:05", "2026-11-20 10:00:05"),
        ("2026年11月20日", "10:00", "2026-11-20 10:00"),
    ],
)
def test_times(day: str, clock: str, expected: str) -> None:
    """Given a time as some program writes it, it is read as precisely as it is."""
    assert str(moment(day, clock)) == expected


@pytest.mark.parametrize(
    "text", ["", "2026-13-01", "2026-02-30 10:00", "2026-11-20 25:00", "46346.4", "11-20", "昨天"]
)
def test_what_is_no_time(text: str) -> None:
    """Given what is no day that exists, or a day without its year, it is refused."""
    with pytest.raises(BadValue):
        moment(text)


@given(st.dates(date(1990, 1, 1), date(2090, 1, 1)), st.times().map(lambda at: at.replace(microsecond=0)))
def test_any_time_reads_back(day: date, clock: time) -> None:
    """Given any time in any of the ways, it reads back to the second."""
    expected = Moment(day, clock)
    assert moment(f"{day} {clock}") == expected
    assert moment(f"{day:%Y/%m/%d} {clock}") == expected
    assert moment(f"{day:%Y%m%d}", f"{clock:%H%M%S}".lstrip("0") or "0") == expected
