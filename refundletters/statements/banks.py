"""银行: the lists of movements that banks let their customers download, of accounts and of cards.

No two banks agree on names, so columns are recognised by the words that banks use for them. What they
mean differs in three ways, told apart by the columns: one amount with a sign (accounts: minus is money
out; credit cards: plus is), one amount with a word for its direction (借/贷, 支出/收入), or two columns.

A bank names the clearing company (财付通、支付宝（中国）) and rarely the shop: alone it does not identify
the seller.
"""

from __future__ import annotations

import re

from refundletters.statements.layouts import Cells, Layout, Meaning, Source
from refundletters.statements.payments import Kind, Sum, money

__all__ = ["LAYOUTS", "SOURCE", "interpret", "method"]

_DATES = "交易日期 交易日 交易日期时间 记账日期 记账日 入账日期 日期"
_CLOCKS = "交易时间 记账时间 时间"
_WORDS = {
    "paid": "记账金额(支出) 支出金额 支出 借方金额 借方发生额 借方发生 支取 支取金额 转出金额 转出 取出金额 "
    "借方发生额(支取) 借方发生额(支出) 交易金额(支出) 借方 付款金额",
    "received": "记账金额(收入) 收入金额 收入 存入金额 存入 转入 贷方金额 贷方发生额 贷方发生额(收入) "
    "贷方发生额(存入) 贷方发生 转入金额 交易金额(收入) 贷方 收款金额",
    "amount": "交易金额 金额 发生额 人民币金额 入账金额 入账币种/金额 交易币种/金额 记账金额",
    "direction": "借贷 借/贷 借贷标志 借贷标识 借贷方向 收支类型 收/支 收支 收支标志 交易方向",
    "payee": "对方户名 对方账户名 对方账户名称 对方名称 对方姓名 对手信息 对方信息 交易对手 交易对方 收款人 "
    "收款方 商户名称 对方账号与户名",
    "item": "交易说明 交易描述 交易摘要 摘要 交易名称 交易类型 业务摘要 业务类型 交易种类",
    "remark": "交易附言 附言 客户摘要 用途 交易详情 备注 交易备注 转账附言",
    "place": "交易场所 交易地点 交易地点/附言",
    "transaction_number": "交易流水号 流水号 日志号 交易流水 核心流水号 凭证号 交易编号",
    "status": "交易状态 状态",
    "card": "卡号末四位 卡号后四位 卡末四位 卡片末四位 卡号末4位 "
    "入账金额 入账币种/金额 人民币金额 交易地金额 交易币种/金额",
    "currency": "币种 币别 货币 记账币种 交易币种 入账货币 交易货币",
}
"""The words that banks use for their columns, the surest first. `card` is a column that only the list of a
credit card has."""

_COLUMNS = {role: words.split() for role, words in _WORDS.items()}
_WITH_CLOCK = {"time": _DATES.split(), "clock": _CLOCKS.split(), **_COLUMNS}
_WITHOUT_CLOCK = {"time": [*_CLOCKS.split(), *_DATES.split()], **_COLUMNS}

LAYOUTS = (
    Layout(_WITH_CLOCK, ("time", "clock", "paid")),
    Layout(_WITH_CLOCK, ("time", "clock", "amount")),
    Layout(_WITHOUT_CLOCK, ("time", "paid")),
    Layout(_WITHOUT_CLOCK, ("time", "amount")),
)

_OUT = ("支出", "借", "支", "Dr", "出", "付")
_IN = ("收入", "贷", "收", "Cr", "入", "存")
_YUAN = ("", "CNY", "RMB", "人民币", "人民币元", "156", "元")
_FOREIGN = re.compile("(?!CNY|RMB)[A-Z]{3}")
_BACK = re.compile("退款|退货|冲正|撤销|退回")
_SPENT = re.compile("消费|支付|付款|购买|扣款|代扣|转出")
_NOT_SPENT = re.compile("还款|结息|利息|工资|代发|存入|提现|分期|入账")


def interpret(cells: Cells) -> Meaning | None:
    """What a movement of an account or a card is; None where it is not in 元, or moves nothing."""
    if cells["currency"] not in _YUAN:
        return None
    changed = {} if cells["remark"] else {"remark": cells["place"]}
    out, incoming, amount = _sum(cells["paid"]), _sum(cells["received"]), _sum(cells["amount"])
    if out and out.value:
        return Meaning(_kind(cells, out.sign != "-"), out.value, changed=changed)
    if incoming and incoming.value:
        return Meaning(_kind(cells, incoming.sign == "-"), incoming.value, changed=changed)
    if not amount:
        return None
    return Meaning(_kind(cells, _is_out(cells, amount)), amount.value, changed=changed)


def _sum(cell: str) -> Sum | None:
    return money(cell) if cell and not _FOREIGN.match(cell) else None


def _is_out(cells: Cells, amount: Sum) -> bool:
    """Whether money went out: by the word for it, else by the sign, which means the contrary for cards."""
    word = cells["direction"]
    if word.startswith((*_OUT, *_IN)):
        return word.startswith(_OUT)
    if "card" in cells:
        return amount.sign != "-"
    return amount.sign == "-" or (not amount.sign and bool(_SPENT.search(_words(cells))))


def _kind(cells: Cells, out: bool) -> Kind:
    if _BACK.search(_words(cells)):
        return "refund"
    return "payment" if out and not _NOT_SPENT.search(cells["item"]) else "other"


def _words(cells: Cells) -> str:
    return f"{cells['item']} {cells['remark']} {cells['place']}"


def method(cells: Cells) -> str:
    """How it was paid: the clearing company tells, where it is named."""
    words = f"{cells['payee']} {_words(cells)}"
    if "财付通" in words or "微信" in words:
        return "wechat"
    if "支付宝" in words:
        return "alipay"
    return "unionpay" if "云闪付" in words else "bank-card"


SOURCE = Source("bank", "银行流水", method, LAYOUTS, interpret, order_number="")
