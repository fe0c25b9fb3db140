"""京东: what came back stands behind the amount (``392.98(已退款203.98)``) and in rows of its own that
have the order's number."""

from __future__ import annotations

import re
from decimal import Decimal

from refundletters.statements.layouts import Cells, Layout, Meaning, Source
from refundletters.statements.payments import Kind, Sum, money

__all__ = ["SOURCE"]

_COLUMNS = Layout(
    {
        "time": ["交易时间"],
        "category": ["交易分类"],
        "payee": ["商户名称"],
        "item": ["交易说明"],
        "direction": ["收/支"],
        "amount": ["金额"],
        "method": ["收/付款方式"],
        "status": ["交易状态"],
        "transaction_number": ["交易订单号"],
        "merchant_order_number": ["商家订单号"],
        "remark": ["备注"],
    },
    needs=("time", "payee", "item", "amount", "direction"),
)
_PARTLY = re.compile(r"已退款¥?([0-9.,]+)")


def _interpret(cells: Cells) -> Meaning | None:
    amount = money(cells["amount"])
    return Meaning(_kind(cells), amount.value, _refunded(amount))


def _kind(cells: Cells) -> Kind:
    back = cells["item"].startswith("退款") or cells["status"] == "退款成功" or "退款" in cells["item"]
    if back and cells["direction"] != "支出":
        return "refund"
    return "payment" if cells["direction"] == "支出" else "other"


def _refunded(amount: Sum) -> Decimal | None:
    if "全额退款" in amount.remark:
        return amount.value
    partly = _PARTLY.match(amount.remark)
    return money(partly[1]).value if partly else None


def _method(cells: Cells) -> str:
    if "微信" in cells["method"]:
        return "wechat"
    return "bank-card" if "银行" in cells["method"] or "卡" in cells["method"] else "other"


SOURCE = Source("jd", "京东账单", _method, (_COLUMNS,), _interpret, order_number="transaction_number")
