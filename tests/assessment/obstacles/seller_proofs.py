"""For each obstacle of a further letter to the seller or the platform a case that it stops, and a like one
that it does not."""

from __future__ import annotations

from typing import Any

from tests.cases import FITTING

__all__ = ["SELLER_PROOFS"]

PERSON = {"venue": "private-transfer", "merchant.is_business": "否"}
VANISHED = {"problem.situation": "merchant-unreachable"}
UNUSED = {"problem.situation": "cancel-unused", "order.promise": None}
RETURNABLE = UNUSED | {"rules": [{"title": "退款规则", "text": "未使用的可退"}]}
SILENT = {"contacts.0.reply": None}
SHOP = {"venue": "marketplace", "platform.name": "示例商城"}
NO_STOCK = FITTING["cancellation-notice"]


def _found(year: int) -> dict[str, Any]:
    """A refusal to deliver, found on 11 November of `year`."""
    return NO_STOCK | {
        "payment.0.paid_at": f"{year}-11-10",
        "order.placed_at": f"{year}-11-10",
        "problem.found_at": f"{year}-11-11",
        "contacts.0.at": f"{year}-11-12",
    }


SELLER_PROOFS: dict[str, tuple[dict[str, Any], dict[str, Any]]] = {
    "nothing-asked": ({"contacts": []}, {}),
    "refused-already": ({}, SILENT),
    "still-has-time": ({"contacts.0.reply": "系统处理中，请等待5天"}, SILENT),
    "nothing-refused": (SILENT, {}),
    "gone-without-platform": (VANISHED, VANISHED | {"contacts.0.with": "platform"}),
    "person-refused": (PERSON, PERSON | {"merchant.is_business": "是"}),
    "nothing-to-appeal": (UNUSED, RETURNABLE),
    "delivery-wanted": ({"request.remedy": "reissue"}, {}),
    "no-right-to-end": ({}, NO_STOCK),
    "right-to-end-lapsed": (_found(2025), _found(2026)),
    "nothing-due": (UNUSED, RETURNABLE),
    "not-due-yet": ({"order.promise": "付款后30天内发货"}, {}),
    "not-on-a-platform": ({}, SHOP),
    "platform-refused": (SHOP | {"contacts.0.with": "platform"}, SHOP),
}
