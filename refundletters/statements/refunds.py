"""退款: which refund belongs to which payment.

The merchant's order number alone does not tell: shops give one number to several payments, and payment
services give a refund the number of its shop's batch. So a refund belongs to a payment whose own number
it continues, or to the only payment of that payee with the same order number and the same goods; and only
if it is not larger and not earlier.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from decimal import Decimal

from msgspec import Struct

from refundletters.statements.payments import Transaction

__all__ = ["Refund", "Refunds"]

_BACK = re.compile(r"^(?:退款|售后退款)[-－:：]?\s*")


class Refund(Struct, frozen=True):
    """What came back of a payment, in 元, and the rows that say so (none: the paid row itself says it)."""

    amount: Decimal
    rows: tuple[Transaction, ...] = ()


class Refunds:
    """The refunds of some statements, and how often each order was paid: gathered while rows pass by."""

    def __init__(self, most: Decimal | None = None) -> None:
        """`most` is the amount of the payments that will be asked about, where it is known."""
        self._most = most
        self._refunds: list[Transaction] = []
        self._paid: dict[int, int] = {}

    def see(self, transaction: Transaction) -> None:
        """Take note of a refund, or that an order was paid; of other rows nothing is kept."""
        if transaction.kind == "refund":
            if self._most is None or transaction.amount <= self._most:
                self._refunds.append(transaction)
        elif transaction.kind == "payment" and transaction.merchant_order_number:
            order = _order(transaction, transaction.item)
            self._paid[order] = self._paid.get(order, 0) + 1

    def of(self, payment: Transaction) -> Refund | None:
        """What came back of `payment`; None where no statement says that anything did."""
        rows = tuple(self._belonging(payment))
        if payment.refunded is not None:
            return Refund(payment.refunded, rows)
        total = sum((row.amount for row in rows), Decimal(0))
        return Refund(total, rows) if rows and total <= payment.amount else None

    def _belonging(self, payment: Transaction) -> Iterable[Transaction]:
        possible = [
            row
            for row in self._refunds
            if row.source == payment.source
            and row.amount <= payment.amount
            and not row.at.surely_before(payment.at)
        ]
        direct = [row for row in possible if _continues(row, payment)]
        return direct or [row for row in possible if self._only_one(row, payment)]

    def _only_one(self, row: Transaction, payment: Transaction) -> bool:
        if not payment.merchant_order_number or _numbered_otherwise(row, payment):
            return False
        order = _order(payment, payment.item)
        return _order(row, _BACK.sub("", row.item)) == order and self._paid.get(order) == 1


def _continues(row: Transaction, payment: Transaction) -> bool:
    """Whether the number of a refund is that of the payment, or begins with it and a bar."""
    number = payment.transaction_number
    if not number or not row.transaction_number.startswith(number):
        return False
    rest = row.transaction_number[len(number) :]
    goods = _BACK.sub("", row.item)
    return rest[:1] in ("_", "-", "*") or (not rest and goods in ("", payment.item))


def _numbered_otherwise(row: Transaction, payment: Transaction) -> bool:
    """Whether a refund says of which payment it is, and it is another one."""
    head, bar, _rest = row.transaction_number.partition("_")
    return bool(bar) and head != payment.transaction_number


def _order(row: Transaction, goods: str) -> int:
    """A short sign for the order that a row is about; rows with the same are about the same order."""
    return hash((row.source, row.merchant_order_number, row.payee, goods))
