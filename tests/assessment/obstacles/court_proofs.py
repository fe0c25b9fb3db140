"""For each reason against a court paper, a case that it stops and a like one that it does not."""

from __future__ import annotations

from typing import Any

from tests.cases import FITTING

__all__ = ["COURT_PROOFS"]

ADMITTED = FITTING["payment-order"]
UNUSED = {"problem.situation": "cancel-unused", "order.promise": None}
NAMELESS = {
    "problem.situation": "merchant-unreachable",
    "merchant.registered_name": None,
    "venue": "marketplace",
    "platform.name": "示例商城",
    "platform.operator": "示例商城有限公司",
}
ASKED_WHO = {
    "at": "2026-11-15 10:00",
    "with": "platform",
    "said": "请提供商家的真实名称、地址和联系方式",
}
POLICE = {"at": "2026-11-21 10:00", "with": "police", "said": "报案"}
OWED = {
    "at": "2026-11-20 11:30",
    "with": "merchant",
    "said": "要求退款",
    "reply": "同意退款98元",
    "reply_by": "2026-11-21",
}
REFUSED = {"at": "2026-11-21 12:00", "with": "merchant", "said": "要求退款", "reply": "虚拟商品不退"}

COURT_PROOFS: dict[str, tuple[dict[str, Any], dict[str, Any]]] = {
    "nothing-to-list": (
        {
            "order.exhibits": None,
            "payment.0.exhibits": None,
            "problem.exhibits": None,
            "contacts.0.exhibits": None,
        },
        {"order.exhibits": None},
    ),
    "nothing-to-claim": (UNUSED, UNUSED | {"rules": [{"title": "退款规则", "text": "未使用的可退"}]}),
    "no-defendant": (NAMELESS, NAMELESS | {"contacts": [ASKED_WHO]}),
    "in-court": (
        {"declarations.handled_elsewhere": ["海淀区人民法院"]},
        {"contacts.0.with": "court", "contacts.0.reply": "不予受理"},
    ),
    "arbitration-agreed": (
        {"rules": [{"title": "用户协议", "text": "争议提交示例仲裁委员会仲裁"}]},
        {"rules": [{"title": "用户协议", "text": "争议由卖方所在地人民法院管辖"}]},
    ),
    "criminal-case": (
        {"contacts": [POLICE | {"reply": "已立案"}]},
        {"contacts": [POLICE | {"reply": "不予立案，属于经济纠纷"}]},
    ),
    "not-admitted": ({}, ADMITTED),
    "not-money": (ADMITTED | {"request.remedy": "refund-proof"}, ADMITTED),
    "not-due": (ADMITTED | {"contacts.0.reply_by": "2026-11-30"}, ADMITTED),
    "debt-disputed": (
        {"problem.situation": "refund-not-received", "contacts": [OWED, REFUSED]},
        ADMITTED | {"contacts.0.reply": "同意退款98.00元"},
    ),
    "debt-not-plain": (
        {"declarations.plain_debt": "否"},
        {"declarations.plain_debt": "是"},
    ),
    "counter-duty": (ADMITTED | {"problem.situation": "wrong-item"}, ADMITTED),
    "debtor-not-found": (ADMITTED | {"problem.description": "商家把我拉黑了"}, ADMITTED),
}
