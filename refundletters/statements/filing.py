"""A payment found in a statement, written into a case file: what is missing there is filled in, nothing that
its user wrote is replaced."""

from __future__ import annotations

import re
from pathlib import Path

from msgspec import Struct

from refundletters.case.editing import CaseFile
from refundletters.case.models import Payment
from refundletters.case.values import Money
from refundletters.statements.payments import Transaction

__all__ = ["Filed", "masked", "put"]

_ACCOUNT = re.compile(r"(?<![0-9])([0-9]{3,4})[0-9]{4,}([0-9]{4})(?![0-9])")

_FIELDS = ("method", "amount", "paid_at", "transaction_number", "merchant_order_number", "payee", "remark")


class Filed(Struct):
    """What was written: field and value in the order of the case file; and fields that say something else,
    with the value kept and the one of the statement."""

    written: dict[str, str] = {}
    kept: dict[str, tuple[str, str]] = {}
    added: bool = False
    """Whether it is a further payment, since none in the case can be this one."""


def put(path: Path, payment: Transaction, order_number: str = "") -> Filed:
    """Write `payment` into the case file `path`; with an `order_number` also that, as the order's. Raises as
    :class:`~refundletters.case.editing.CaseFile` does."""
    file, filed = CaseFile(path), Filed()
    values = _values(payment)
    index = next((at for at, held in enumerate(file.case.payment) if _may_be(held, values)), None)
    if index is None:
        filed.added = bool(file.case.payment)
        file.append("payment", Payment.model_validate(values))
        filed.written = {f"payment.{name}": value for name, value in values.items()}
    else:
        for name, value in values.items():
            _fill(file, f"payment.{index}.{name}", getattr(file.case.payment[index], name), value, filed)
    if order_number:
        _fill(file, "order.number", file.case.order.number, order_number, filed)
    if filed.written:
        file.save()
    return filed


def masked(text: str) -> str:
    """`text` without the middle of the account numbers in it, which no letter needs."""
    return _ACCOUNT.sub(r"\1****\2", text)


def _values(payment: Transaction) -> dict[str, str]:
    """The fields of a payment, as they are written in a case file."""
    values = {
        "method": payment.method,
        "amount": f"{payment.amount:.2f}",
        "paid_at": str(payment.at),
        "transaction_number": payment.transaction_number,
        "merchant_order_number": payment.merchant_order_number,
        "payee": masked(payment.payee),
        "remark": payment.remark,
    }
    return {name: values[name] for name in _FIELDS if values[name]}


def _may_be(held: Payment, values: dict[str, str]) -> bool:
    """Whether a payment of the case can be the one found: nothing that tells payments apart differs."""
    number, amount = held.transaction_number, held.amount
    if number and "transaction_number" in values:
        return number == values["transaction_number"]
    same_amount = amount is None or amount == Money.parse(values["amount"])
    return same_amount and (held.paid_at is None or str(held.paid_at.day) == values["paid_at"][:10])


def _fill(file: CaseFile, name: str, held: object, value: str, filed: Filed) -> None:
    """Write `value` where the case has nothing, or the same less precisely; else keep what it has."""
    plain = re.sub(r"\.[0-9]+\.", ".", name)
    if held is None or (name.endswith("paid_at") and value.startswith(str(held)) and value != str(held)):
        file.set(name, value)
        filed.written[plain] = value
    elif str(held) != value:
        filed.kept[plain] = (str(held), value)
