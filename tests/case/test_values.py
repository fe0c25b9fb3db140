from __future__ import annotations

from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from refundletters.case.values import MAX_YUAN, BadValue, Money, ReplyPeriod, parse_number
from tests.case.tried import tried
from tests.each import for_each

CENTS = st.integers(0, 10**14 - 1)


@for_each(
    "text",
    [
        "98",
        "98.0",
        "98.00",
        "098",
        "¥98",
        "￥98",
        "¥ 98.00",
        "98元",
        "98 元",
        "98块",
        "98元整",
        "98.00元",
        "人民币98元",
        "RMB98",
        "rmb 98",
        "98RMB",
        "CNY 98.00",
        "９８．００",
        "“98”",
        " 98 ",
        "\u200b98",
        "人民币 ¥98.00 元整",
    ],
)
def test_money_reads_what_people_type(text: str) -> None:
    """Given 98 元 in any usual form, `Money.parse` reads 98.00."""
    assert Money.parse(text) == Money(Decimal("98.00"))


@for_each(
    "text",
    [
        "",
        "元",
        "¥",
        "九十八",
        "98.005",
        "98.000",
        "1,28",
        "1,2800",
        "1280,50",
        "12 80",
        "1e2",
        "½",
        "①",
        "٩٨",
        "98美元",
        "$98",
        "-98",
        "−98",
        "负98",
        "¥-98",
        "98-100",
        "约98",
        "98多",
        "+98",
        ".5",
        "98.",
        "0x10",
        "NaN",
        "inf",
        "1_000",
        "1000000000000",
        "9" * 5000,
        "98元5角",
        "9.8万",
        "98\n99",
    ],
)
def test_money_refuses_what_is_no_exact_amount(text: str) -> None:
    """Given what is not an exact, possible amount in figures, `Money.parse` raises with a remedy."""
    with pytest.raises(BadValue) as caught:
        Money.parse(text)
    assert caught.value.fact
    assert caught.value.remedy


@given(CENTS)
def test_money_reads_back_what_it_prints(cents: int) -> None:
    """Given an amount, `Money.parse` reads what `str` prints, with separators or without."""
    money = Money(Decimal(cents).scaleb(-2))
    assert Money.parse(str(money)) == money
    assert Money.parse(f"¥{money.amount:,.2f}元") == money


@given(CENTS, CENTS)
def test_a_difference_of_amounts_is_never_negative(one: int, other: int) -> None:
    """Given two amounts, their difference is exact or zero, and their sum exact."""
    left, right = Money(Decimal(one).scaleb(-2)), Money(Decimal(other).scaleb(-2))
    assert (left - right).amount == max(left.amount - right.amount, 0)
    assert (left + right) - right == left


@given(st.integers(0, 10**9), st.fractions(0, 1, max_denominator=1000))
def test_a_share_of_an_amount_is_rounded_half_up(cents: int, share: Fraction) -> None:
    """Given a share, `Money.times` is off by at most half a 分, and half is rounded up."""
    got = Fraction(Money(Decimal(cents).scaleb(-2)).times(share).amount) * 100
    error = got - cents * share
    assert got.denominator == 1
    assert -Fraction(1, 2) < error <= Fraction(1, 2)


@given(st.decimals(0, MAX_YUAN - 1, places=3))
def test_a_number_keeps_all_its_decimals(number: Decimal) -> None:
    """Given a number in figures, `parse_number` reads it exactly."""
    assert parse_number(f"{number:f}") == number


@pytest.mark.parametrize(("text", "number"), [("100元", 100), ("1张", 1), ("¥30", 30), ("２个", 2), ("0", 0)])
def test_a_number_may_have_a_plain_unit(text: str, number: int) -> None:
    """Given a figure with 元 or a measure word, `parse_number` reads the figure."""
    assert parse_number(text) == number


@pytest.mark.parametrize("text", ["100Q币", "3个月", "一", "½", "③", "-1", "1e3", "1/2", "", "100+"])
def test_a_number_is_written_in_figures(text: str) -> None:
    """Given anything but a plain figure, `parse_number` raises with a remedy."""
    with pytest.raises(BadValue) as caught:
        parse_number(text)
    assert caught.value.remedy


@given(st.text(max_size=30))
def test_any_text_is_a_value_or_a_bad_value(text: str) -> None:
    """Given any text, each parser gives a value or raises `BadValue`, nothing else."""
    for parse in (Money.parse, parse_number, ReplyPeriod.parse):
        read = tried(BadValue, parse, text)
        assert not isinstance(read, BadValue) or read.remedy


@for_each(
    "text, printed",
    [
        ("48小时", "48小时"),
        ("48 小时内", "48小时"),
        ("48h", "48小时"),
        ("2 hours", "2小时"),
        ("3天", "3日"),
        ("3日", "3日"),
        ("三天", "3日"),
        ("十天", "10日"),
        ("十五日内", "15日"),
        ("二十天", "20日"),
        ("二十一天", "21日"),
        ("3个工作日", "3个工作日"),
        ("三个工作日", "3个工作日"),
        ("5 working days", "5个工作日"),
        ("一周", "7日"),
        ("两周", "14日"),
        ("1个月", "1个月"),
        ("７天之内", "7日"),
        ("7个自然日", "7日"),
        ("1 week", "7日"),
    ],
)
def test_a_period_reads_what_people_type(text: str, printed: str) -> None:
    """Given a period in figures or Chinese numerals, `ReplyPeriod.parse` reads it, and what it prints."""
    period = ReplyPeriod.parse(text)
    assert str(period) == printed
    assert ReplyPeriod.parse(printed) == period


@pytest.mark.parametrize(
    "text",
    [
        "",
        "48",
        "天",
        "0天",
        "-3天",
        "400天",
        "半天",
        "尽快",
        "十十天",
        "一二天",
        "十个半月",
        "2年",
        "9999999小时",
    ],
)
def test_a_period_has_a_count_and_a_unit(text: str) -> None:
    """Given no count, no unit, zero or more than a year, `ReplyPeriod.parse` raises with a remedy."""
    with pytest.raises(BadValue) as caught:
        ReplyPeriod.parse(text)
    assert caught.value.remedy
