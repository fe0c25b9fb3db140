"""Messages as exchanges: who asked what, what was answered and what was promised."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from refundletters.case.moment import Moment
from refundletters.chats import read_chat
from refundletters.chats.exchanges import Exchange, exchanges, own_names
from refundletters.chats.promises import promise

TODAY = date(2026, 11, 22)
AT = Moment.parse("2026-11-20 11:30")


def read(*lines: str) -> tuple[Exchange, ...]:
    """The exchanges of a chat on one day, in which 我 is the user."""
    return exchanges(read_chat("\n".join(lines), TODAY, TODAY).messages, ("我",))


def test_a_question_and_its_answer() -> None:
    """Given what one side wrote and what the other wrote next, they are one exchange, word for word."""
    (each,) = read(
        "2026-11-20 11:30 我: 在吗", "11:31 我: 要求退款", "11:32 客服: 您好", "11:33 客服: 已超时"
    )
    assert (str(each.at), each.said, each.reply) == ("2026-11-20 11:30", "在吗\n要求退款", "您好\n已超时")


def test_a_new_question_begins_a_new_exchange() -> None:
    """Given a question after an answer, it begins an exchange; so does one after hours of silence."""
    told = read(
        "2026-11-20 11:30 我: 退款", "11:31 客服: 已超时", "11:32 我: 不同意",
        "20:00 我: 在吗", "20:10 我: 退款",
    )  # fmt: skip
    assert [(each.said, each.reply) for each in told] == [
        ("退款", "已超时"),
        ("不同意", None),
        ("在吗\n退款", None),
    ]


def test_what_comes_long_after_an_answer_stands_alone() -> None:
    """Given another message of theirs the next day, it stands alone; a late answer is an answer."""
    told = read("2026-11-20 11:30 我: 退款", "11:31 客服: 稍等", "2026-11-21 11:30 客服: 不退")
    assert [(each.said, each.reply) for each in told] == [("退款", "稍等"), (None, "不退")]
    late = read("2026-11-20 11:30 我: 退款", "2026-11-21 11:30 客服: 不退")
    assert [(each.said, each.reply) for each in late] == [("退款", "不退")]


def test_numbers_of_agent_and_ticket() -> None:
    """Given 工号 in the name or the words, and 工单号 in the words, they are found; no other number is."""
    (named,) = read("2026-11-20 11:30 客服1001: 已超时，工单号：G20261120")
    assert (named.agent, named.ticket) == ("1001", "G20261120")
    (told,) = read("2026-11-20 11:30 小美: 工号8023为您服务")
    assert told.agent == "8023"
    (none,) = read("2026-11-20 11:30 客服: 24小时内处理，订单202405150001")
    assert (none.agent, none.ticket) == (None, None)


def test_whose_names_are_known() -> None:
    """Given the names in a chat, 我 and those that the case knows are the user's."""
    assert own_names(("客服", "liming88", "我"), ("李明", "liming88", None)) == ("liming88", "我")
    assert own_names(("客服", "小王"), ("李明", None)) == ()


@pytest.mark.parametrize(
    ("words", "due"),
    [
        ("5分钟内到账", "2026-11-20 11:35"),
        ("您好，半小时内给您处理", "2026-11-20 12:00"),
        ("24小时之内回复您", "2026-11-21 11:30"),
        ("3天内退款", "2026-11-23"),
        ("明天处理", "2026-11-21"),
        ("今天下班前给您答复", "2026-11-20"),
        ("后天联系您", "2026-11-22"),
        ("3个工作日内退款", None),
        ("稍后给您答复", None),
        ("马上核实", None),
        ("处理时间一般在2小时内", "2026-11-20 13:30"),
        ("付款后5分钟内到账", None),
    ],
)
def test_promises(words: str, due: str | None) -> None:
    """Given a promise, its clause is kept and its end is reckoned as far as its words tell it."""
    found = promise(words, AT)
    assert found
    assert found.words in words
    assert (str(found.due) if found.due else None) == due
    undated = promise(words, None)
    assert undated
    assert undated.due is None


@pytest.mark.parametrize(
    "words",
    [
        "已超时，不予退款",
        "超过24小时无法处理",
        "发货后24小时内您没有反馈，视为商品正常",
        "需在2小时内反馈",
        "您5分钟前已到账",
        "今天到账了吗？",
        "您好",
        "为什么3天内不处理",
        "",
    ],
)
def test_what_is_no_promise(words: str) -> None:
    """Given a refusal, a condition or a question that names a time, nothing is promised."""
    assert promise(words, AT) is None


@given(
    st.lists(
        st.tuples(st.sampled_from(["我", "客服"]), st.integers(0, 23), st.sampled_from(["甲", "乙", ""])),
        max_size=12,
    )
)
def test_every_message_is_in_one_exchange(told: list[tuple[str, int, str]]) -> None:
    """Given any chat, its messages stand in the exchanges in the same order, each on its own side."""
    lines = [f"2026-11-20 {hour:02}:00 {who}: {words}" for who, hour, words in told]
    messages = read_chat("\n".join(lines), TODAY).messages
    found = exchanges(messages, ("我",))
    assert tuple(message for each in found for message in each.messages) == messages
    assert all({message.who for message in each.mine} <= {"我"} for each in found)
    assert all("我" not in {message.who for message in each.theirs} for each in found)
