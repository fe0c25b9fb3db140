"""付款明细: the payments of a case as a table."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from refundletters.case.models import Case, Payment
from refundletters.case.vocabulary import vocabulary
from refundletters.wording.filters import when, yuan

__all__ = ["payments"]

_WIDTHS = {"付款时间": 4, "付款方式": 3, "金额": 3, "收款方": 4, "支付单号": 6, "商户单号": 5}
"""The columns with their relative widths."""


def payments(case: Case) -> Mapping[str, Any]:
    """`header`, `rows` and `widths`: one row a payment, how, when and to whom it was made and the two numbers
    by which it is found; a column that no payment fills is left out."""
    rows = [_row(payment) for payment in case.payment]
    header = [name for name in _WIDTHS if any(row[name] for row in rows)]
    return {
        "header": header,
        "rows": [[row[name] for name in header] for row in rows],
        "widths": [_WIDTHS[name] for name in header],
    }


def _row(payment: Payment) -> dict[str, str]:
    return {
        "付款时间": when(payment.paid_at) if payment.paid_at else "",
        "付款方式": vocabulary("payment-method")[payment.method].short if payment.method else "",
        "金额": yuan(payment.amount) if payment.amount else "",
        "收款方": payment.payee or "",
        "支付单号": payment.transaction_number or "",
        "商户单号": payment.merchant_order_number or "",
    }
