"""For each obstacle of a letter to an authority a case that it stops, and a like one that it does not."""

from __future__ import annotations

from typing import Any

from tests.cases import FITTING

__all__ = ["OFFICE_PROOFS"]

STOLEN = FITTING["regulator-complaint --to pboc"]
DECEIVED = FITTING["violation-report --to police"]

OFFICE_PROOFS: dict[str, tuple[dict[str, Any], dict[str, Any]]] = {
    "restricted-by-the-seller": (
        STOLEN | {"problem.situation": "account-restricted", "problem.description": "登录提示账号已被封禁"},
        STOLEN | {"problem.situation": "account-restricted", "problem.description": "支付宝账户被冻结"},
    ),
    "not-against-the-institution": (STOLEN | {"problem.situation": "not-delivered"}, STOLEN),
    "paid-by-bank": (STOLEN | {"payment.0.method": "bank-card"}, STOLEN),
    "institution-not-heard": (
        STOLEN | {"contacts.0.reply": None, "contacts.0.at": "2026-11-21 09:00"},
        STOLEN | {"contacts.0.reply": None, "contacts.0.at": "2026-11-18 09:00"},
    ),
    "taken-by-another": (
        STOLEN | {"declarations.handled_elsewhere": ["市场监督管理局"]},
        STOLEN | {"declarations.handled_elsewhere": ["示例派出所"]},
    ),
    "mediated-elsewhere": (
        {"declarations.handled_elsewhere": ["市场监督管理局"]},
        {"declarations.handled_elsewhere": ["示例派出所"]},
    ),
    "not-a-consumer": ({"declarations.daily_use": "否"}, {"declarations.daily_use": "是"}),
    "no-clue": ({}, FITTING["violation-report"]),
    "no-unlawful-site": (DECEIVED | {"merchant.website": None}, DECEIVED),
    "no-signs-of-crime": ({}, DECEIVED),
}
