"""Any other table: its columns are named by the user, as in ``时间=交易日期,金额=支出,收款方=商户``."""

from __future__ import annotations

from refundletters.errors import Problem, UserError
from refundletters.messages import _
from refundletters.statements import banks
from refundletters.statements.layouts import Cells, Layout, Meaning, Source
from refundletters.statements.payments import money

__all__ = ["NAMES", "by_columns"]

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


def by_columns(mapping: str) -> Source:
    """The source whose columns `mapping` names. Raises `UserError` for a mapping that says too little."""
    columns: dict[str, list[str]] = {}
    for part in filter(None, (part.strip() for part in mapping.replace("，", ",").split(","))):
        name, _sign, column = (text.strip() for text in part.replace("＝", "=").partition("="))
        role = NAMES.get(name) or (name if name in NAMES.values() else None)
        if role is None or not column:
            raise _Misread(_("“{part}” names no column").format(part=part))
        columns[role] = [column]
    if "time" not in columns or not {"amount", "paid"} & columns.keys():
        raise _Misread(_("the columns of the time and of the amount must be named"))
    layout = Layout(columns, tuple(columns))
    return Source("columns", _("by --columns"), "", (layout,), _interpret)


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
