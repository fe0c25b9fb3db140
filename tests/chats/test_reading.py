"""Conversations as programs paste them."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from refundletters.chats import read_chat
from refundletters.chats.formats import FORMATS
from tests.conftest import tries
from tests.each import for_each

TODAY = date(2026, 11, 22)

QQ_EXPORT = """消息记录（此消息记录为文本格式，不支持重新导入）

================================================================
消息分组:我的好友
================================================================
消息对象:星点客服
================================================================

2026-11-20 11:30:05 星点客服(12345678)
您好

2026-11-20 11:31:00 李明
没到账
第二行
"""
WECHAT_MAIL = """“星点客服”的聊天记录如下：

—————  2026-11-20  —————

星点客服  11:30

您好

李明  11:31

没到账
第二行

"""
SAMPLES = {
    "qq": QQ_EXPORT,
    "qq-window": "星点客服 2026/11/20 11:30:05\n您好\n李明 2026/11/20 11:31:00\n没到账\n第二行\n",
    "qq-new": "星点客服: 11-20 11:30:05\n您好\n\n李明: 11-20 11:31:00\n没到账\n第二行\n",
    "qq-group": "2026-11-20 11:30:05 【群主】星点客服<a@qq.com>\n您好\n\n"
    "2026-11-20 11:31:00 李明(8888888)\n没到账\n第二行\n",
    "qq-twelve-hours": "2026-11-20 11:30:05 AM 星点客服(12345678)\n您好\n\n"
    "2026-11-20 11:31:00 AM 李明(8888888)\n没到账\n第二行\n",
    "wechat-mail": WECHAT_MAIL,
    "wechat-desktop": "星点客服 2026年11月20日 11:30\n您好\n\n李明 2026年11月20日 11:31\n没到账\n第二行\n",
    "wechat-mac": "星点客服\n2026年11月20日 11:30\n您好\n李明\n2026年11月20日 11:31\n没到账\n第二行\n",
    "taobao": "星点客服 (2026-11-20 11:30:05):\n您好\n李明 (2026-11-20 11:31:00):\n没到账\n第二行\n",
    "taobao-line": "星点客服(2026-11-20 11:30:05): 您好\n李明(2026-11-20 11:31:00)：没到账\n第二行\n",
    "shop": "2026-11-20 11:30:05\n星点客服\n您好\n2026-11-20 11:31:00\n李明\n没到账\n第二行\n",
    "plain": "2026-11-20 11:30 星点客服: 您好\n2026-11-20 11:31 李明: 没到账\n第二行\n",
    "plain-brackets": "[2026-11-20 11:30] 星点客服：您好\n[2026-11-20 11:31] 李明：没到账\n第二行\n",
    "plain-name-first": "星点客服 2026-11-20 11:30：您好\n李明 11:31：没到账\n第二行\n",
    "plain-dash": "2026/11/20 11:30 - 星点客服: 您好\n2026/11/20 11:31 - 李明: 没到账\n第二行\n",
    "plain-hours": "2026年11月20日11时30分 星点客服：您好\n11点31分 李明：没到账\n第二行\n",
    "plain-table": "2026-11-20 11:30\t星点客服\t您好\n2026-11-20 11:31\t李明\t没到账\n第二行\n",
    "plain-clock": "2026年11月20日\n11:30 星点客服: 您好\n11:31 李明: 没到账\n第二行\n",
}


@for_each("sample", SAMPLES)
def test_every_source_is_read(sample: str) -> None:
    """Given a conversation as one of the programs pastes it, who wrote what and when is the same."""
    chat = read_chat(SAMPLES[sample], TODAY)
    assert [(each.who, str(each.at)[:16], each.text) for each in chat.messages] == [
        ("星点客服", "2026-11-20 11:30", "您好"),
        ("李明", "2026-11-20 11:31", "没到账\n第二行"),
    ]
    assert not chat.needs_day
    # A name and a whole time on one line is what both 微信 and QQ paste.
    assert chat.source == ("qq" if sample == "wechat-desktop" else sample.partition("-")[0])


def test_every_source_has_a_sample() -> None:
    """Given the registry of sources, each has a conversation among the tests and a code of its own."""
    codes = [source.code for source in FORMATS]
    assert len(set(codes)) == len(codes) >= 6
    assert set(codes) - {"named"} == {sample.partition("-")[0] for sample in SAMPLES}


def test_names_with_any_sign() -> None:
    """Given names with colons, commas and hours, or none but a number, they are read where the program
    marks where they end."""
    mail = "客服“小美”和李明在微信上的聊天记录如下，请查收。\n\n—————  2026-11-20  —————\n\n"
    mail += "小美，在线12:00-21:00  14:30\n\n您好\n\n李明  14:31\n\n在\n"
    assert read_chat(mail, TODAY).names == ("小美，在线12:00-21:00", "李明")
    assert read_chat(mail, TODAY).via == "微信"
    qq = "2026-11-20 11:30:05 小美：在线(12345678)\n您好\n2026-11-20 11:31:05 (87654321)\n在\n"
    assert read_chat(qq, TODAY).names == ("小美：在线", "(87654321)")


def test_days_alone() -> None:
    """Given days without clock times before the names, no clock time is made up."""
    chat = read_chat("2026-11-20 我：退款\n11月21日 客服：3-5 天处理\n", TODAY)
    assert [(each.who, str(each.at), each.text) for each in chat.messages] == [
        ("我", "2026-11-20", "退款"),
        ("客服", "2026-11-21", "3-5 天处理"),
    ]


def test_windows_line_ends() -> None:
    """Given a file from Windows, it reads like any other."""
    chat = read_chat(SAMPLES["qq"].replace("\n", "\r\n"), TODAY)
    assert [each.text for each in chat.messages] == ["您好", "没到账\n第二行"]


def test_the_way_is_named_where_it_is_certain() -> None:
    """Given the words that only one program writes, the way is known; elsewhere it is left open."""
    ways = {sample: read_chat(text, TODAY).via for sample, text in SAMPLES.items()}
    assert (ways["qq"], ways["wechat-mail"]) == ("QQ", "微信")
    assert ways["qq-window"] is ways["plain"] is ways["shop"] is None


def test_names_without_times() -> None:
    """Given names before colons and times on lines of their own, only the first message after a time has its
    clock, the others its day; 提示 is nobody's name."""
    chat = read_chat("2026-11-20 20:15\n客服：您好\n我：提示：无效\n提示：请重试\n客服：已超时\n", TODAY)
    assert [(each.who, str(each.at), each.text) for each in chat.messages] == [
        ("客服", "2026-11-20 20:15", "您好"),
        ("我", "2026-11-20", "提示：无效\n提示：请重试"),
        ("客服", "2026-11-20", "已超时"),
    ]
    assert chat.source == "named"


def test_names_alone_above_their_messages() -> None:
    """Given names with a colon above their messages, each is a name though it comes once."""
    chat = read_chat("张三:\n在吗\n\n李四:\n已超时\n不退\n", TODAY)
    assert [(each.who, each.at, each.text) for each in chat.messages] == [
        ("张三", None, "在吗"),
        ("李四", None, "已超时\n不退"),
    ]


def test_what_programs_put_between_messages() -> None:
    """Given lines that no one wrote (已读, 撤回了一条消息), they are in no message and are told."""
    chat = read_chat(
        "2026-11-20 11:30 我: 退款\n已读\n“客服”撤回了一条消息\n11:31 客服: 已超时\n已读不回\n", TODAY
    )
    assert [each.text for each in chat.messages] == ["退款", "已超时\n已读不回"]
    assert chat.loose == (1, 2, 5)


def test_clock_times_go_on_with_the_day_above() -> None:
    """Given times without dates below a date, they are of that day, and past midnight of the next one."""
    chat = read_chat("2026-11-20 23:50 我: 在吗\n23:58 我: 在吗\n00:10 客服: 在\n00:20 我: 好\n", TODAY)
    assert [str(each.at) for each in chat.messages] == [
        "2026-11-20 23:50", "2026-11-20 23:58", "2026-11-21 00:10", "2026-11-21 00:20",
    ]  # fmt: skip


RELATIVE = "昨天 20:15 我: 在吗\n20:16 客服: 在\n"


def test_yesterday_needs_a_day() -> None:
    """Given 昨天, 星期五 or a clock time with no date above it, nothing is dated before a day is named."""
    for text in (RELATIVE, "星期五 20:15 我: 在吗\n20:16 客服: 在\n", "20:15 我: 在吗\n20:16 客服: 在\n"):
        chat = read_chat(text, TODAY)
        assert chat.needs_day
        assert [each.at for each in chat.messages] == [None, None]
    dated = read_chat(RELATIVE, TODAY, date(2026, 11, 20))
    assert [str(each.at) for each in dated.messages] == ["2026-11-19 20:15", "2026-11-19 20:16"]
    assert not dated.needs_day
    bare = read_chat("20:15 我: 在吗\n20:16 客服: 在\n", TODAY, date(2026, 11, 20))
    assert [str(each.at) for each in bare.messages] == ["2026-11-20 20:15", "2026-11-20 20:16"]


def test_an_undated_yesterday_does_not_take_the_day_above() -> None:
    """Given 昨天 below a whole date, it is not dated by that date, nor is the clock time that follows."""
    chat = read_chat("2026-11-01 10:00 我: a\n昨天 20:15 我: b\n20:16 我: c\n", TODAY)
    assert [str(each.at) for each in chat.messages] == ["2026-11-01 10:00", "None", "None"]


@pytest.mark.parametrize(
    ("written", "day"),
    [
        ("11-20", "2026-11-20"),
        ("11月22日", "2026-11-22"),
        ("12-31", "2025-12-31"),
        ("02-29", "2024-02-29"),
    ],
)
def test_a_date_without_its_year(written: str, day: str) -> None:
    """Given a date without a year, it is the latest one that has come."""
    chat = read_chat(f"{written} 11:30 我: 在吗\n{written} 11:31 客服: 在\n", TODAY)
    assert str(chat.messages[0].at) == f"{day} 11:30"


@pytest.mark.parametrize(
    ("written", "clock"),
    [
        ("上午9:05", "09:05"),
        ("下午3:20", "15:20"),
        ("晚上8:15", "20:15"),
        ("3:20 PM", "15:20"),
        ("8:43:38 PM", "20:43:38"),
        ("下午3点半", "15:30"),
        ("11时5分", "11:05"),
        ("11:30:05", "11:30:05"),
    ],
)
def test_clocks_as_programs_write_them(written: str, clock: str) -> None:
    """Given a clock time with its part of the day, AM or PM, or seconds, it is that time, no more."""
    chat = read_chat(f"李明 2026-11-20 {written}\n在吗\n客服 2026-11-20 {written}\n在\n", TODAY)
    assert [str(each.at) for each in chat.messages] == [f"2026-11-20 {clock}"] * 2


def test_a_time_that_may_mean_two() -> None:
    """Given a clock time that may mean noon or midnight, only the day is kept."""
    chat = read_chat("李明 2026-11-20 晚上12:05\n在吗\n客服 2026-11-20 11:30\n在\n", TODAY)
    assert str(chat.messages[0].at) == "2026-11-20"


def test_what_is_no_conversation() -> None:
    """Given any other text, no message is made up."""
    chat = read_chat("我买了一张月卡，卡密无效。\n客服不理我。\n", TODAY)
    assert not chat.messages
    assert chat.loose == (0, 1, 2)


NAMES = st.sampled_from(["我", "客服1001", "李明", "tb_88", "店铺:小美", "星 点"])
LINES = st.one_of(
    st.text(max_size=30),
    st.sampled_from(
        ["", "已超时，不予退款", "11:30", "2026-11-20", "提示：无效", "昨天 20:15", "[图片]", "李明 11:30",
         "李明", "—————  2026-11-20  —————", "2026-11-20 11:30:05 李明(12345)", "客服: 您好",
         "11:31 客服: 您好", "客服 (11:30:05): 您好"]
    ),
)  # fmt: skip


@settings(max_examples=tries(300))
@given(st.lists(LINES, max_size=12).map("\n".join), st.one_of(st.none(), st.just(TODAY)))
def test_no_line_is_lost(text: str, copied: date | None) -> None:
    """Given any text, every line belongs to exactly one message or is told to belong to none, and what stands
    in a message's lines beside its name and time is in its words."""
    chat = read_chat(text, TODAY, copied)
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    taken = sorted([*chat.loose, *(number for each in chat.messages for number in each.lines)])
    assert taken == list(range(len(lines)))
    for each in chat.messages:
        assert each.who.strip()
        said = [line for line in each.text.split("\n") if line]
        told = [lines[number].rstrip() for number in each.lines]
        below, further = ([line for line in told[height:] if line] for height in (1, 2))
        beside = said[:1] if said and said[0] in told[0] else []
        assert said in (below, further, beside + below)


@settings(max_examples=tries(200))
@given(
    st.lists(
        st.tuples(
            NAMES, st.integers(0, 86_399), st.sampled_from(["您好", "已超时，不予退款", "退款\n没到账"])
        ),
        min_size=1,
        max_size=8,
    )
)
def test_a_conversation_comes_back(said: list[tuple[str, int, str]]) -> None:
    """Given any conversation written as 旺旺 exports it, the same names, times and words are read."""
    seconds = sorted(second for _who, second, _text in said)
    clocks = [f"{timedelta(seconds=second)!s:0>8}" for second in seconds]
    text = "".join(
        f"{who} (2026-11-20 {clock}):\n{words}\n" for (who, _, words), clock in zip(said, clocks, strict=True)
    )
    chat = read_chat(text, TODAY)
    assert [(each.who, each.text) for each in chat.messages] == [(who, words) for who, _second, words in said]
    assert [str(each.at.clock) for each in chat.messages if each.at] == clocks
