"""Who, when, how, what and how much: what tells a purchase without an order number apart."""

from __future__ import annotations

from typing import Any

import pytest

from refundletters.assessment.evidence import evidence
from refundletters.assessment.evidence.slots import Slot
from tests.cases import assessed

EXHIBITS = [
    {"id": "付款详情", "kind": "payment-record"},
    {"id": "订单页", "kind": "order-page"},
    {"id": "客服聊天", "kind": "chat-log"},
]


def slots(changes: dict[str, Any]) -> dict[str, Slot]:
    """The slots of the complete case with `changes`, by code."""
    found = evidence(assessed({"exhibits": EXHIBITS} | changes)).slots
    return {slot.rule.code: slot for slot in found}


def test_each_slot_names_what_fills_it() -> None:
    """Given a case, each of the five slots holds what the case says of it, once, and the exhibits that
    show it by their kind."""
    found = slots({"payment.0.payee": "星点卡盟"})
    assert list(found) == ["who", "when", "how", "what", "how-much"]
    assert [str(each) for each in found["who"].values][:2] == ["星点卡盟", "示例网络科技有限公司"]
    assert [str(each) for each in found["how"].values] == [
        "支付宝",
        "2026112022001400001234567890",
        "202405150001",
    ]
    assert found["when"].exhibits == ("付款详情", "订单页")
    assert found["what"].exhibits == ("订单页", "客服聊天")
    assert not any(slot.open for slot in found.values())


@pytest.mark.parametrize(
    ("changes", "open_ones"),
    [
        ({"payment.0.method": None}, {"how"}),
        ({"payment.0.paid_at": None, "order.placed_at": None}, {"when"}),
        ({"exhibits": EXHIBITS[1:]}, {"how"}),
        (
            {"exhibits": [{"id": name, "kind": "other"} for name in ("付款详情", "订单页", "客服聊天")]},
            {"who", "when", "how", "what", "how-much"},
        ),
    ],
    ids=["no-method", "no-time", "no-bill", "no-kinds"],
)
def test_a_slot_is_open(changes: dict[str, Any], open_ones: set[str]) -> None:
    """Given a slot that no field states, or that no exhibit shows, it is open and says where to get it."""
    found = slots(changes)
    assert {code for code, slot in found.items() if slot.open} == open_ones
    assert all(str(found[code].rule.get) for code in open_ones)


def test_every_payment_counts() -> None:
    """Given several payments, the numbers of all of them fill the slot."""
    paid = [
        {"method": "alipay", "amount": "49", "transaction_number": "1001"},
        {"method": "alipay", "amount": "50", "transaction_number": "1002"},
    ]
    found = slots({"payment": paid})
    assert [str(each) for each in found["how"].values] == ["支付宝", "1001", "1002"]
    assert [str(each) for each in found["how-much"].values][:2] == ["49.00", "50.00"]
