"""微信支付: CSV until 2025, then XLSX; the columns stayed, what stands above them and how an amount is
written did not.

What came back is said in the status of the paid row (已全额退款、已退款(￥5.00)) and again in a row of its
own. The number of a transfer names no order.
"""

from __future__ import annotations

import re
from decimal import Decimal

from refundletters.case.typed import halfwidth
from refundletters.statements.layouts import Cells, Layout, Meaning, Source
from refundletters.statements.payments import Kind, money

__all__ = ["SOURCE"]

_COLUMNS = Layout(
    {
        "time": ["交易时间"],
        "category": ["交易类型"],
        "payee": ["交易对方"],
        "item": ["商品", "商品名称"],
        "direction": ["收/支"],
        "amount": ["金额"],
        "method": ["支付方式"],
        "status": ["当前状态"],
        "transaction_number": ["交易单号"],
        "merchant_order_number": ["商户单号"],
        "remark": ["备注"],
    },
    needs=("time", "payee", "amount", "transaction_number"),
)

_PARTLY = re.compile(r"已退款\(?¥?([0-9.,]+)\)?")
_WHOLLY = ("已全额退款", "对方已退还", "已退还")
_BETWEEN_PEOPLE = re.compile("转账|红包|二维码|赞赏")
_TYPED = re.compile(r"(?:转账备注|付款备注|付款方留言)[:：]\s*(.+)")
"""What the payer typed; what stands before it is what the payee typed (收款方备注)."""


def _interpret(cells: Cells) -> Meaning | None:
    amount = money(cells["amount"]).value
    transfer = bool(_BETWEEN_PEOPLE.search(cells["category"]))
    typed = _TYPED.search(cells["item"])
    changed = {"item": cells["item"][: typed.start()], "remark": typed[1]} if typed else {}
    refunded = _refunded(cells["status"], amount)
    return Meaning(_kind(cells), amount, refunded, transfer, changed=changed)


def _kind(cells: Cells) -> Kind:
    if "退款" in cells["category"] and cells["direction"] != "支出":
        return "refund"
    return "payment" if cells["direction"] == "支出" else "other"


def _refunded(status: str, amount: Decimal) -> Decimal | None:
    if status.startswith(_WHOLLY):
        return amount
    partly = _PARTLY.match(halfwidth(status))
    return money(partly[1]).value if partly else None


SOURCE = Source("wechat", "微信支付账单", "wechat", (_COLUMNS,), _interpret)
