"""云闪付: what its own export looks like is not known. Its columns are recognised by the words that banks
use, if what stands above them says that it is one; else they are named with ``--columns``."""

from __future__ import annotations

from refundletters.statements.banks import LAYOUTS, interpret
from refundletters.statements.layouts import Layout, Source

__all__ = ["SOURCE"]

_ALSO = {
    "transaction_number": ["交易订单号", "订单号", "交易单号"],
    "merchant_order_number": ["商户订单号", "商家订单号", "商户单号"],
}

SOURCE = Source(
    "unionpay",
    "云闪付账单",
    "unionpay",
    tuple(Layout({**layout.columns, **_ALSO}, layout.needs) for layout in LAYOUTS),
    interpret,
    mark="云闪付|中国银联",
)
