from __future__ import annotations

import re
from pathlib import Path

import pytest
import yaml

from refundletters.assessment.facts.phrases import recognise_refusal
from refundletters.assessment.records import refusal_rule, rule_codes
from refundletters.case.vocabulary import vocabulary
from tests.each import for_each

REPLIES: dict[str, list[str]] = yaml.safe_load(
    Path(__file__).with_name("replies.yaml").read_text(encoding="utf-8")
)
STATED = [(code, reply) for code, replies in REPLIES.items() for reply in replies]


def test_replies_are_found() -> None:
    """Given the collection, it holds twelve replies for each refusal, twenty that are none, each once."""
    assert set(REPLIES) == {*vocabulary("refusal").terms, "none"}
    assert all(len(replies) >= 12 for replies in REPLIES.values())
    assert len(REPLIES["none"]) >= 20
    assert len({reply for _code, reply in STATED}) == len(STATED)


@for_each("code, reply", STATED)
def test_a_reply_is_recognised(code: str, reply: str) -> None:
    """Given a reply as it is pasted, the refusal that it states is recognised; a promise, a greeting or a
    success is none."""
    assert recognise_refusal(reply) == (None if code == "none" else code)


@for_each("code, reply", STATED)
def test_a_reply_is_recognised_in_a_pasted_chat(code: str, reply: str) -> None:
    """Given the same reply as some lines of a chat, it is recognised all the same."""
    chat = f"[图片]\n{reply.replace('，', '，' + chr(10), 1)}\n[微笑]"
    expected = None if code == "none" else code
    assert code == "no-answer" or recognise_refusal(chat) == expected


def test_the_reason_goes_before_the_words_around_it() -> None:
    """Given a reply with several signs, the more specific refusal is answered."""
    assert recognise_refusal("虚拟商品已发货，超过24小时不予退款") == "overdue"
    assert recognise_refusal("正在核实，没有订单号查不了") == "no-order-number"
    assert recognise_refusal("系统处理中，虚拟商品不支持退款") == "virtual-goods"


@pytest.mark.parametrize("code", rule_codes("refusals"))
def test_no_pattern_is_idle(code: str) -> None:
    """Given the patterns of a refusal, each recognises a reply of the collection that states it."""
    idle = [
        pattern
        for pattern in refusal_rule(code).patterns
        if not any(re.search(pattern, reply) for reply in REPLIES[code])
    ]
    assert not idle
