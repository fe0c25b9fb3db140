"""Which refund belongs to which payment, and which only looks as if it did."""

from __future__ import annotations

from decimal import Decimal

import pytest
from msgspec.structs import replace

from refundletters.case.moment import Moment
from refundletters.statements.payments import Transaction
from refundletters.statements.refunds import Refunds

PAID = Transaction(
    file="账单.csv", row=1, source="支付宝账单", kind="payment", at=Moment.parse("2026-11-20 10:00"),
    amount=Decimal("98.00"), payee="示例店", item="点卡", transaction_number="2026A",
    merchant_order_number="M1",
)  # fmt: skip
BACK = replace(
    PAID,
    row=2,
    kind="refund",
    at=Moment.parse("2026-11-21 10:00"),
    item="退款-点卡",
    transaction_number="2026A_1",
)


def came_back(*rows: Transaction, of: Transaction = PAID) -> Decimal | None:
    """What came back of a payment, by all the rows."""
    refunds = Refunds()
    for row in (of, *rows):
        refunds.see(row)
    found = refunds.of(of)
    return found.amount if found else None


def test_a_number_that_continues_that_of_the_payment() -> None:
    """Given refunds whose numbers begin with the payment's, they belong to it, and are added up."""
    parts = [replace(BACK, amount=Decimal(30), transaction_number=f"2026A_{part}") for part in (1, 2)]
    assert came_back(BACK) == Decimal("98.00")
    assert came_back(*parts) == Decimal(60)


@pytest.mark.parametrize(
    "change",
    [
        {"transaction_number": "2026B_1"},
        {"amount": Decimal("98.01")},
        {"at": Moment.parse("2026-11-19")},
        {"source": "微信支付账单"},
        {"transaction_number": "", "payee": "另一家店"},
        {"transaction_number": "", "item": "退款-会员"},
        {"transaction_number": "", "merchant_order_number": "M2"},
        {"transaction_number": "", "merchant_order_number": ""},
    ],
)
def test_false_pairs(change: dict[str, object]) -> None:
    """Given a refund of another payment, of more, of earlier, or of other goods, it is not paired."""
    assert came_back(replace(BACK, **change)) is None


def test_by_order_payee_and_goods_together() -> None:
    """Given a refund with a number of its own, order, payee and goods tell, if one payment has them."""
    unnumbered = replace(BACK, transaction_number="R1")
    assert came_back(unnumbered) == Decimal("98.00")
    assert came_back(replace(PAID, row=3, transaction_number="2026B"), unnumbered) is None


def test_the_paid_row_knows_best() -> None:
    """Given a payment whose own row says what came back, that counts, with or without refund rows."""
    paid = replace(PAID, refunded=Decimal("5.00"))
    assert came_back(of=paid) == Decimal("5.00")
    assert came_back(BACK, of=paid) == Decimal("5.00")


def test_never_more_than_was_paid() -> None:
    """Given refunds that add up to more than was paid, none is believed."""
    parts = [replace(BACK, amount=Decimal(60), transaction_number=f"2026A_{part}") for part in (1, 2)]
    assert came_back(*parts) is None


def test_one_order_with_several_goods() -> None:
    """Given refunds with the very number of an order of several goods, each belongs to its goods."""
    other = replace(PAID, row=3, item="会员", amount=Decimal("50.00"))
    back = replace(BACK, transaction_number="2026A", amount=Decimal("50.00"), item="退款-会员")
    assert came_back(other, back) is None
    assert came_back(PAID, back, of=other) == Decimal("50.00")


def test_a_payment_without_any_number() -> None:
    """Given a payment without numbers, no refund is paired with it."""
    assert came_back(BACK, of=replace(PAID, transaction_number="", merchant_order_number="")) is None
