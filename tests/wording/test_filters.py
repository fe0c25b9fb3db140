from __future__ import annotations

import re
from datetime import date, datetime, timedelta
from decimal import Decimal
from pathlib import Path
from types import SimpleNamespace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from refundletters.case.values import Moment, Money, ReplyPeriod
from refundletters.wording import filters
from refundletters.wording.filters import FILTERS, TESTS
from tests.conftest import tries

TODAY = date(2026, 11, 22)


def at(text: str) -> Moment:
    """A moment as a user types it."""
    return Moment.parse(text)


# ── the user's own words ──────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("要求退款", "要求退款"),
        ("要求退款。", "要求退款"),
        ("要求退款！！", "要求退款"),
        ("要求退款；", "要求退款"),
        ("我要求退款，", "我要求退款"),
        ("能不能退款？", "能不能退款"),
        ("提示“卡密无效”", "提示“卡密无效”"),
        ("提示“卡密无效。”", "提示“卡密无效。”"),
        ("  要求退款\n请尽快　", "要求退款 请尽快"),
        ('提示"已被绑定"，退款！！！怎么还不退？？', "提示“已被绑定”，退款！怎么还不退"),
    ],
)
def test_clause(written: str, said: str) -> None:
    """Given the user's words, `clause` makes them part of a sentence: one line, no mark behind."""
    assert filters.clause(written) == said


@pytest.mark.parametrize(
    ("written", "shown"),
    [
        ("已超时，不予退款", "“已超时，不予退款”"),
        ("已超时，不予退款。", "“已超时，不予退款”"),
        ("您好！", "“您好！”"),
        ("还有别的问题吗？", "“还有别的问题吗？”"),
        ("“已超时”", "“已超时”"),
        ('"已超时"', "“已超时”"),
        ("「已超时」", "“已超时”"),
        ("显示“异常”的订单", "“显示‘异常’的订单”"),
        ('显示"异常"的订单', "“显示‘异常’的订单”"),
        ("“甲”和“乙”", "“‘甲’和‘乙’”"),
        ("您好\n\n 已超时 ", "“您好 已超时”"),
        ("{{ 7*7 }}", "“{{ 7*7 }}”"),
    ],
)
def test_quoted(written: str, shown: str) -> None:
    """Given somebody's words, `quoted` sets them in “” once, inner marks as ‘’, the last 。 left out."""
    assert filters.quoted(written) == shown


@pytest.mark.parametrize(
    ("written", "shown"),
    [
        ("您好\n  已超时", "您好 已超时"),
        (" 您好\r\n\r\n已超时\n", "您好 已超时"),
        ("您好，\n已超时", "您好，已超时"),
        ("您好", "您好"),
    ],
)
def test_one_line(written: str, shown: str) -> None:
    """Given a pasted chat, `one_line` sets its lines after one another, a space apart unless a mark is."""
    assert filters.one_line(written) == shown


@settings(max_examples=tries(200), derandomize=True)
@given(st.text('我你，。“”‘’"「」退款 \n', min_size=1).filter(lambda text: text.strip()))
def test_quoted_marks_are_paired(written: str) -> None:
    """Given any words, `quoted` begins with the only “, ends with the only ”, and stays in one line."""
    shown = filters.quoted(written)
    assert (shown[0], shown[-1]) == ("“", "”")
    assert not set("“”\n") & set(shown[1:-1])


@pytest.mark.parametrize(
    ("items", "text"),
    [
        ([], ""),
        (["付款详情"], "付款详情"),
        (["付款详情", "订单页", "聊天记录"], "付款详情、订单页、聊天记录"),
        (["《规则一》", "《规则二》"], "《规则一》《规则二》"),
        (["“甲”", "“乙”"], "“甲”“乙”"),
        (["《规则一》", "订单页"], "《规则一》、订单页"),
    ],
)
def test_listed(items: list[str], text: str) -> None:
    """Given items, `listed` joins them by 、, but not between titles or quotations (GB/T 15834)."""
    assert filters.listed(items) == text


def test_listed_takes_another_joint() -> None:
    """Given a joint of its own, `listed` puts it between the items and nowhere else."""
    assert filters.listed(["投诉", "起诉"], "，并") == "投诉，并起诉"


@pytest.mark.parametrize(("written", "bare"), [("《退款规则》", "退款规则"), (" 退款规则 ", "退款规则")])
def test_strip_marks(written: str, bare: str) -> None:
    """Given a title with or without 《》, `strip_marks` gives it without."""
    assert filters.strip_marks(written) == bare


@pytest.mark.parametrize(
    ("written", "bare"), [("工号1001", "1001"), ("工号：1001", "1001"), ("1001", "1001"), ("小周", "小周")]
)
def test_strip_prefix(written: str, bare: str) -> None:
    """Given a number with its label, `strip_prefix` leaves the number."""
    assert filters.strip_prefix(written, "工号") == bare


@pytest.mark.parametrize(
    ("text", "does"),
    [
        ("24小时内可申请退款", True),
        ("收到之日起七日内", True),
        ("三个工作日内处理", True),
        ("一个月内", True),
        ("因平台原因导致卡密无效，可全额退款", False),
        ("第3条", False),
    ],
)
def test_states_period(text: str, does: bool) -> None:
    """Given a clause, `states_period` tells whether it names a time limit."""
    assert filters.states_period(text) is does


# ── money and numbers ─────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    ("typed", "document", "chat", "request_"),
    [
        ("98", "98.00元", "98元", "98.00元（大写：人民币玖拾捌元整）"),
        ("49.5", "49.50元", "49.5元", "49.50元（大写：人民币肆拾玖元伍角）"),
        ("0.05", "0.05元", "0.05元", "0.05元（大写：人民币伍分）"),
        ("1,280.50", "1280.50元", "1280.5元", "1280.50元（大写：人民币壹仟贰佰捌拾元零伍角）"),
        ("100", "100.00元", "100元", "100.00元（大写：人民币壹佰元整）"),
    ],
)
def test_yuan(typed: str, document: str, chat: str, request_: str) -> None:
    """Given an amount, documents show two decimals, chats none that are not needed, requests also 大写."""
    amount = Money.parse(typed)
    assert filters.yuan(amount) == document
    assert filters.yuan_short(amount) == chat
    assert filters.yuan_formal(amount) == request_


@pytest.mark.parametrize(
    ("value", "text"),
    [("1", "一"), ("2", "两"), ("2.00", "两"), ("10", "十"), ("11", "11"), ("0.5", "0.5"), ("100", "100")],
)
def test_count(value: str, text: str) -> None:
    """Given a count before a measure word, it is a word up to ten (2 is 两), figures beyond."""
    assert filters.count(Decimal(value)) == text


@pytest.mark.parametrize(
    ("value", "text"), [("50", "50"), ("12.50", "12.5"), ("100", "100"), ("1E+2", "100"), ("0.10", "0.1")]
)
def test_number(value: str, text: str) -> None:
    """Given a number, `number` shows it without needless zeros and never with an exponent."""
    assert filters.number(Decimal(value)) == text


# ── time ──────────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    ("moment", "after", "document", "chat"),
    [
        ("2026-11-20 10:00", None, "2026年11月20日10:00", "11月20日10:00"),
        ("2026-11-20", None, "2026年11月20日", "11月20日"),
        ("2026-01-02 09:05", None, "2026年1月2日09:05", "1月2日09:05"),
        ("2025-12-31 23:59", None, "2025年12月31日23:59", "2025年12月31日23:59"),
        ("2026-11-20 11:00", "2026-11-20 10:00", "11:00", "11:00"),
        ("2026-11-20 11:00", "2026-11-20", "11:00", "11:00"),
        ("2026-11-20", "2026-11-20 10:00", "当日", "当天"),
        ("2026-11-21 11:00", "2026-11-20 10:00", "2026年11月21日11:00", "11月21日11:00"),
        ("2026-11-20 10:00", "2025-11-20 10:00", "2026年11月20日10:00", "2026年11月20日10:00"),
    ],
)
def test_when(moment: str, after: str | None, document: str, chat: str) -> None:
    """Given a moment, it is written as precisely as it was given, on the same day only by the clock."""
    before = at(after) if after else None
    assert filters.when(at(moment), before) == document
    assert filters.when_short(at(moment), TODAY, before) == chat


@settings(max_examples=tries(100), derandomize=True)
@given(st.datetimes())
def test_dates_have_no_leading_zero(moment: datetime) -> None:
    """Given any moment, its date reads without leading zeros and its clock with two figures each."""
    assert filters.day(moment.date()) == f"{moment.year}年{moment.month}月{moment.day}日"
    text = filters.when(Moment(moment.date(), moment.time()))
    assert text == f"{moment.year}年{moment.month}月{moment.day}日{moment.hour:02}:{moment.minute:02}"


@pytest.mark.parametrize(
    ("span", "text"),
    [
        (timedelta(minutes=90), "1小时30分钟"),
        (timedelta(minutes=30), "30分钟"),
        (timedelta(hours=2), "2小时"),
        (timedelta(days=3), "3天"),
        (timedelta(days=2, hours=5, minutes=59), "2天5小时"),
        (timedelta(days=1, minutes=59), "1天"),
        (timedelta(seconds=20), "不到1分钟"),
        (timedelta(0), "不到1分钟"),
    ],
)
def test_elapsed(span: timedelta, text: str) -> None:
    """Given a span, `elapsed` says it in at most two units, in minutes only below a day."""
    assert filters.elapsed(span) == text


@settings(max_examples=tries(100), derandomize=True)
@given(st.timedeltas(min_value=timedelta(0), max_value=timedelta(days=400)))
def test_elapsed_never_says_more_than_passed(span: timedelta) -> None:
    """Given any span, what `elapsed` says is at most the span and less than an hour or a minute short."""
    text = filters.elapsed(span)
    units = {"天": timedelta(days=1), "小时": timedelta(hours=1), "分钟": timedelta(minutes=1)}
    said = sum(
        (
            int(count) * units[unit]
            for count, unit in re.findall("(\\d+)(天|小时|分钟)", text.replace("不到1", ""))
        ),
        timedelta(0),
    )
    assert timedelta(0) <= span - said < (units["小时"] if "天" in text else units["分钟"])


@pytest.mark.parametrize(
    ("typed", "document", "chat"),
    [
        ("48小时", "48小时", "48小时"),
        ("3天", "3日", "3天"),
        ("3个工作日", "3个工作日", "3个工作日"),
        ("1个月", "1个月", "1个月"),
    ],
)
def test_period(typed: str, document: str, chat: str) -> None:
    """Given a period, documents count 日 and chats 天."""
    period = ReplyPeriod.parse(typed)
    assert filters.period(period) == document
    assert filters.period(period, spoken=True) == chat


@pytest.mark.parametrize(
    ("moment", "other", "is_earlier"),
    [
        ("2026-11-19 14:30", "2026-11-19 14:32", True),
        ("2026-11-19", "2026-11-19 14:32", False),
        ("2026-11-18", "2026-11-19 14:32", True),
        ("2026-11-19 14:32", "2026-11-19 14:32", False),
        (None, "2026-11-19", False),
        ("2026-11-19", None, False),
    ],
)
def test_earlier_than(moment: str | None, other: str | None, is_earlier: bool) -> None:
    """Given two moments, one is earlier only where no missing clock time could change it."""
    first, second = (at(text) if text else None for text in (moment, other))
    assert TESTS["earlier_than"](first, second) is is_earlier


def test_every_filter_is_tested() -> None:
    """Given the table of filters, this file tests each of them."""
    source = Path(__file__).read_text(encoding="utf-8")
    assert len(FILTERS) >= 15
    assert not [name for name in FILTERS if f"filters.{name}(" not in source]


def test_of_kind() -> None:
    """Given facts, `of_kind` leaves those of the kinds named, in their order."""
    facts = [SimpleNamespace(kind=kind) for kind in ("contact", "payment", "event", "contact")]
    assert [fact.kind for fact in filters.of_kind(facts, "event", "contact")] == [
        "contact",
        "event",
        "contact",
    ]
    assert not filters.of_kind(facts, "found")


def test_found_in() -> None:
    """Given words and a text, `found_in` leaves those that stand in it, in the order of the words."""
    assert filters.found_in(["周", "小时", "日"], "请等3日，最多一周") == ["周", "日"]
    assert not filters.found_in(["周"], "")
