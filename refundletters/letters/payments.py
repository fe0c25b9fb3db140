"""付款明细: the payments of a case as a table, and what an order without a number is found by."""

from __future__ import annotations

from msgspec import Struct

from refundletters.assessment.assessment import Assessment
from refundletters.case.models import Case, Payment
from refundletters.case.vocabulary import vocabulary
from refundletters.letters.catalogue import FormName, LetterKind
from refundletters.wording.filters import when, yuan

__all__ = ["PaymentTable", "never_ordered", "payments", "search_keys"]

_WIDTHS = {"付款时间": 6, "付款方式": 3, "金额": 3, "收款方": 4, "支付单号": 6, "商户单号": 5}
"""The columns with their relative widths."""


_ANSWERING = (
    "escalation", "appeal", "demand", "platform-intervention", "regulator-complaint", "statement-of-claim",
)  # fmt: skip
"""Letters that answer the refusal, in their own words, save in the field of a form."""


_NEVER_ORDERED = ("charged-without-order", "unauthorised-payment")


def never_ordered(a: Assessment) -> bool:
    """Whether the money went without any order."""
    return a.situation is not None and a.situation.code in _NEVER_ORDERED


def search_keys(a: Assessment, kind: LetterKind, form: FormName) -> str:
    """What the letter says an order without a number is found by; "" where there is a number, where none was
    to be had, or where the letter says so in another place."""
    order, first = a.case.order, next(iter(a.case.payment), None)
    answered = a.refusal is not None and a.refusal.code == "no-order-number" and kind.code in _ANSWERING
    if (
        order.number is not None
        or kind.code == "first-contact"
        or (answered and form != "form")
        or a.case.venue == "private-transfer"
        or never_ordered(a)
    ):
        return ""
    numbers = {"商户单号": first.merchant_order_number, "支付单号": first.transaction_number} if first else {}
    known = "、".join(f"{label}{number}" for label, number in numbers.items() if number)
    return known or "付款的时间和金额"


class PaymentTable(Struct, frozen=True):
    """付款明细: one row a payment (how, when and to whom it was made, and the two numbers by which it is
    found) and the sum of several; a column that no payment fills is left out. `payees`: who got the
    money by the bills."""

    header: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    widths: tuple[int, ...]
    total: tuple[str, ...]
    payees: str


def payments(case: Case) -> PaymentTable:
    """The table of the payments of `case`."""
    rows = [_row(payment) for payment in case.payment]
    header = tuple(name for name in _WIDTHS if any(row[name] for row in rows))
    amounts = [payment.amount for payment in case.payment if payment.amount]
    summed = len(rows) > 1 and len(amounts) == len(rows)
    total = {header[0]: "合计", "金额": yuan(sum(amounts[1:], amounts[0]))} if summed else {}
    return PaymentTable(
        header,
        tuple(tuple(row[name] for name in header) for row in rows),
        tuple(_WIDTHS[name] for name in header),
        tuple(total.get(name, "") for name in header) if total else (),
        "、".join(dict.fromkeys(row["收款方"] for row in rows if row["收款方"])),
    )


def _row(payment: Payment) -> dict[str, str]:
    return {
        "付款时间": when(payment.paid_at) if payment.paid_at else "",
        "付款方式": vocabulary("payment-method")[payment.method].short if payment.method else "",
        "金额": yuan(payment.amount) if payment.amount else "",
        "收款方": payment.payee or "",
        "支付单号": payment.transaction_number or "",
        "商户单号": payment.merchant_order_number or "",
    }
