"""美团: an order's price (订单金额) and what was paid for it (实付金额) stand apart; the second counts."""

from __future__ import annotations

from refundletters.statements.layouts import Cells, Layout, Meaning, Source
from refundletters.statements.payments import money

__all__ = ["SOURCE"]

_COLUMNS = Layout(
    {
        "time": ["交易成功时间", "交易创建时间"],
        "category": ["交易类型"],
        "item": ["订单标题"],
        "direction": ["收/支"],
        "method": ["支付方式"],
        "full_price": ["订单金额"],
        "amount": ["实付金额"],
        "transaction_number": ["交易单号"],
        "merchant_order_number": ["商家单号"],
        "remark": ["备注"],
    },
    needs=("time", "category", "item", "amount", "direction"),
)


def _interpret(cells: Cells) -> Meaning | None:
    amount = money(cells["amount"]).value
    if cells["category"] == "退款":
        return Meaning("refund", amount)
    paid = cells["category"] == "支付" and cells["direction"] == "支出"
    price = money(cells["full_price"]).value if cells["full_price"] else None
    return Meaning("payment" if paid else "other", amount, full_price=price)


def _method(cells: Cells) -> str:
    if "微信" in cells["method"]:
        return "wechat"
    if "支付宝" in cells["method"]:
        return "alipay"
    return "bank-card" if "银行" in cells["method"] else "other"


SOURCE = Source("meituan", "美团账单", _method, (_COLUMNS,), _interpret)
