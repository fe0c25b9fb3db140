"""What a shop that closed owes: the balance, and the interest of it (消费者权益保护法第五十三条)."""

from __future__ import annotations

from typing import Any

import pytest

from refundletters.assessment.remedies import interest
from tests.cases import assessed, written

CLOSED: dict[str, Any] = {
    "problem.situation": "prepaid-closed",
    "problem.description": "登录后提示本站已停止运营",
    "problem.closed_on": "2026-11-08",
    "order.promise": None,
    "order.item": "示例储值卡",
    "order.category": "other",
    "order.price": "500.00",
    "payment.0.amount": "500.00",
    "order.face_value": "600",
    "problem.received_value": "180",
    "request": {},
}
MEMBER: dict[str, Any] = CLOSED | {
    "order.item": "示例会员年卡",
    "order.category": "membership",
    "order.face_value": "12",
    "order.unit": "个月",
    "problem.received_value": "5",
}
ONE_CARD: dict[str, Any] = CLOSED | {
    "order.item": "示例游戏点卡",
    "order.category": "game-card",
    "order.face_value": None,
    "problem.received_value": None,
}
RATE = "按合同成立时一年期贷款市场报价利率，自合同解除之日起计算至实际返还之日"


def test_the_day_it_closed_is_told_beside_the_balance() -> None:
    """Given a description that names the balance, the day it closed is still told, and nothing is 应到账."""
    words = written("regulator-complaint", CLOSED | {"problem.description": "小程序里余额还有420，已用180"})
    assert "停业日期为2026年11月8日" in words
    assert "应到账" not in words


@pytest.mark.parametrize("kind", ["regulator-complaint", "demand", "statement-of-claim"])
def test_the_interest_of_a_balance_is_claimed(kind: str) -> None:
    """Given a card that was used in part when the shop closed, the balance and its interest are claimed, by
    the rate and from the day that the interpretation names, and the provisions of both are cited."""
    text = written(kind, CLOSED)
    assert RATE in text
    assert "退还未使用部分的价款350.00元" in text
    for place in ("第五十三条", "第十三条第一款第四项", "第十五条第一款、第十六条第一款、第十七条第一款"):
        assert place in text


@pytest.mark.parametrize(
    ("changes", "place", "other"),
    [(CLOSED, "第十八条第一款", "第二十二条第二款，"), (MEMBER, "第二十二条第二款，", "第十八条第一款")],
)
def test_a_balance_is_reckoned_by_its_own_rule(changes: dict[str, Any], place: str, other: str) -> None:
    """Given a sum that was given for free, the balance is reckoned in proportion to it; given a period, by
    the part of it that was left."""
    text = written("regulator-complaint", changes)
    assert place in text
    assert other not in text.replace("第二十二条第二款、第三款，", "")


def test_a_single_purchase_is_no_prepaid_consumption() -> None:
    """Given one card that was never used, the interest of the law on consumers is claimed, and nothing of the
    interpretation on prepaid consumption is cited."""
    text = written("regulator-complaint", ONE_CARD)
    assert "并承担预付款的利息" in text.partition("事实与理由")[0]
    assert "预付式消费" not in text


def test_the_seller_keeps_the_records_of_a_balance() -> None:
    """Given a closed shop that asks for more proof, it is reminded that it keeps the records itself."""
    text = written("appeal", CLOSED | {"contacts.0.reply": "证据不足，无法核实"})
    assert "《预付式消费解释》" in text or "预付式消费民事纠纷" in text
    assert "预付款余额等信息的证据" in text


def test_no_first_message_speaks_of_interest() -> None:
    """Given a closed shop, the first message asks for the balance alone."""
    assert "利" not in written("first-contact", CLOSED)


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        (CLOSED, "benchmark"),
        (ONE_CARD, "statutory"),
        ({"problem.situation": "not-delivered"}, ""),
        (CLOSED | {"merchant.is_business": "否", "venue": "private-transfer"}, ""),
    ],
)
def test_interest_follows_from_the_grounds(changes: dict[str, Any], expected: str) -> None:
    """Given no prepayment to a business, no interest is claimed."""
    a = assessed(changes)
    assert interest(a.remedy, a.grounds) == expected
