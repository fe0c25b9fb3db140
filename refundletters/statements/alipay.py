"""支付宝: the bill that the app sends by e-mail (2021 on), and the one of the web page (until 2023).

A full refund is a row of its own, and the paid row turns to 交易关闭; the number of a refund begins with
that of its payment. The web page's bill has 成功退款 in the paid row instead.
"""

from __future__ import annotations

from refundletters.statements.layouts import Cells, Layout, Meaning, Source
from refundletters.statements.payments import Kind, money

__all__ = ["SOURCE"]

_APP = Layout(
    {
        "time": ["交易时间"],
        "category": ["交易分类"],
        "payee": ["交易对方"],
        "item": ["商品说明"],
        "direction": ["收/支"],
        "amount": ["金额"],
        "method": ["收/付款方式"],
        "status": ["交易状态"],
        "transaction_number": ["交易订单号", "交易号"],
        "merchant_order_number": ["商家订单号", "商户订单号"],
        "remark": ["备注"],
    },
    needs=("time", "payee", "amount", "transaction_number"),
)
_WEB = Layout(
    {
        "transaction_number": ["交易号"],
        "merchant_order_number": ["商家订单号", "商户订单号"],
        "time": ["付款时间"],
        "category": ["类型"],
        "payee": ["交易对方"],
        "item": ["商品名称"],
        "amount": ["金额"],
        "direction": ["收/支"],
        "status": ["交易状态"],
        "refunded": ["成功退款"],
        "remark": ["备注"],
    },
    needs=("time", "payee", "amount", "transaction_number", "refunded"),
)

_UNPAID = ("等待付款", "等待买家付款", "未付款")


def _interpret(cells: Cells) -> Meaning | None:
    amount = money(cells["amount"]).value
    refunded = money(cells["refunded"]).value if cells["refunded"] else None
    transfer = "转账" in cells["category"] or cells["item"] in ("转账", "收钱码", "二维码收款")
    return Meaning(_kind(cells), amount, refunded or None, transfer)


def _kind(cells: Cells) -> Kind:
    if cells["category"] == "退款" or cells["item"].startswith("退款-") or cells["status"] == "退款成功":
        return "refund"
    paid = cells["direction"] == "支出" and cells["status"] not in _UNPAID and cells["time"]
    return "payment" if paid else "other"


SOURCE = Source("alipay", "支付宝账单", "alipay", (_APP, _WEB), _interpret)
