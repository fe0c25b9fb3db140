"""Any other table: its columns are named by the user, as in ``时间=交易日期,金额=支出,收款方=商户``."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from refundletters.errors import Problem, UserError
from refundletters.messages import _
from refundletters.statements import banks
from refundletters.statements.layouts import Cells, Layout, Meaning, Source
from refundletters.statements.payments import money

__all__ = ["NAMES", "by_columns", "by_names", "guessed"]

NAMES = {
    "时间": "time",
    "金额": "amount",
    "支出": "paid",
    "收入": "received",
    "收支": "direction",
    "收款方": "payee",
    "商品": "item",
    "备注": "remark",
    "支付单号": "transaction_number",
    "商户单号": "merchant_order_number",
    "状态": "status",
}
"""What a column can be called in a mapping, and its role; the roles themselves will do as well."""


_LIKE = {
    "时间": "时间|日期",
    "支出": "支出|付款金额|借方",
    "金额": "金额|款额|数额|发生额|交易额",
    "收入": "收入|贷方",
    "收支": "收/支|收支|类型",
    "收款方": "对方|商户|收款|商家|店铺",
    "商品": "商品|说明|摘要|用途",
    "支付单号": "交易单号|流水|支付单号|订单号",
    "商户单号": "商户单号|商家订单|商户订单",
    "状态": "状态",
}
"""What a column is probably called, by its name in a mapping (patterns)."""


def guessed(names: Sequence[str]) -> dict[str, str]:
    """Which of the columns `names` is probably which, to be looked at by their user."""
    found: dict[str, str] = {}
    for name, like in _LIKE.items():
        column = next((each for each in names if re.search(like, each) and each not in found.values()), None)
        if column:
            found[name] = column
    return found


def by_columns(mapping: str) -> Source:
    """The source whose columns `mapping` names. Raises `UserError` for a mapping that says too little."""
    parts = (part.strip() for part in mapping.replace("，", ",").split(","))
    return by_names(_pair(part) for part in parts if part)


def by_names(pairs: Iterable[tuple[str, str]]) -> Source:
    """The source of pairs of a name (:data:`NAMES`) and what that column is called. Raises as
    :func:`by_columns` does."""
    columns = {NAMES.get(name, name): [column] for name, column in pairs}
    if "time" not in columns or not {"amount", "paid"} & columns.keys():
        raise _Misread(_("the columns of the time and of the amount must be named"))
    layout = Layout(columns, tuple(columns))
    return Source("columns", _("by --columns"), "", (layout,), _interpret)


def _pair(part: str) -> tuple[str, str]:
    name, _sign, column = (text.strip() for text in part.replace("＝", "=").partition("="))
    if not column or (name not in NAMES and name not in NAMES.values()):
        raise _Misread(_("“{part}” names no column").format(part=part))
    return name, column


def _interpret(cells: Cells) -> Meaning | None:
    """As a bank's row, but an amount without sign and direction is one that was paid."""
    if cells["paid"] or cells["received"] or cells["direction"]:
        return banks.interpret(cells)
    if not cells["amount"]:
        return None
    amount = money(cells["amount"])
    back = any(word in cells["item"] + cells["status"] for word in ("退款", "退货"))
    return Meaning("refund" if back else "payment" if amount.sign != "+" else "other", amount.value)


class _Misread(UserError):
    """A mapping of columns that cannot be understood."""

    exit_code = 2

    def __init__(self, fact: str) -> None:
        remedy = _("write it like {example}; it can name: {names}").format(
            example='--columns "时间=交易日期,金额=支出,收款方=商户"', names="、".join(NAMES)
        )
        super().__init__(Problem(fact, remedy))
