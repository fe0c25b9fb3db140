"""One row of a payment statement, and how its amounts and times are read.

Rows come from many programs: ``¥28.16``, ``CNY 123.18``, ``-1,000.00``, ``44.28(已全额退款)``;
``2026-11-20 10:00:05``, ``2026/11/20 10:00`` (saved again by Excel), ``20261120`` with ``132324``.
"""

from __future__ import annotations

import re
from datetime import date, time
from decimal import Decimal
from typing import Literal

from msgspec import Struct

from refundletters.case.moment import Moment
from refundletters.case.typed import BadValue, halfwidth, shown
from refundletters.messages import _

__all__ = ["Kind", "Sum", "Transaction", "moment", "money"]

Kind = Literal["payment", "refund", "other"]
"""Money that went out for something, money that came back for it, and all else (income, transfers
between one's own accounts, orders that were never paid)."""


class Transaction(Struct):
    """A row of a statement: where it stands, what it says; texts are empty where it says nothing.

    `amount` is in 元 and positive; `refunded` is what the row itself says came back (None: nothing
    said). `full_price` is what the order cost before a discount. `method` is a code of the case's payment
    methods. `order_number` is the one of its numbers that may be the shop's own: common shop software
    (独角数卡, H; for other software likely, not certain) hands its order number to the payment service,
    which shows it as 商家订单号 or 商户单号; a transfer to a person has none.
    """

    file: str
    row: int
    source: str
    kind: Kind
    at: Moment
    amount: Decimal
    method: str = ""
    payee: str = ""
    item: str = ""
    remark: str = ""
    status: str = ""
    transaction_number: str = ""
    merchant_order_number: str = ""
    refunded: Decimal | None = None
    full_price: Decimal | None = None
    order_number: str = ""


class Sum(Struct, frozen=True):
    """An amount as a statement writes it: its value without sign, the sign (``+``, ``-`` or none), and
    what stands after it in brackets."""

    value: Decimal
    sign: str = ""
    remark: str = ""


_SUM = re.compile(
    r"(?P<sign>[-+]?)\s*(?:CNY|RMB|人民币)?\s*¥?\s*(?P<inner>[-+]?)"
    r"(?P<number>[0-9]+|[0-9]{1,3}(?:,[0-9]{3})+)(?P<cents>\.[0-9]+)?\s*(?:元|CNY|RMB)?"
    r"\s*(?:\((?P<remark>[^()]*(?:\([^()]*\))?[^()]*)\))?"
)
_PLAIN = re.compile(r"[0-9]{1,12}(?:\.[0-9]{1,2})?")
_CENT = Decimal("0.01")
_DIGITS = 12


def money(text: str) -> Sum:
    """``98``, ``¥28.16``, ``CNY 123.18``, ``-1,000.00``, ``+0.01``, ``44.28(已全额退款)``.

    Raises `BadValue` for anything else, scientific notation and more than two decimals included.
    """
    if _PLAIN.fullmatch(text):
        return Sum(Decimal(text).quantize(_CENT))
    found = _SUM.fullmatch(halfwidth(text).strip())
    if not found or len(found["number"].replace(",", "")) > _DIGITS:
        raise BadValue(_("not an amount: “{text}”").format(text=shown(text)))
    value = Decimal(found["number"].replace(",", "") + (found["cents"] or ""))
    if value != value.quantize(_CENT):
        raise BadValue(_("an amount has at most two decimals (分): “{text}”").format(text=shown(text)))
    return Sum(value.quantize(_CENT), found["sign"] or found["inner"], found["remark"] or "")


_USUAL = re.compile(r"(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?:[ T](\d{1,2}):(\d{2})(?::(\d{2}))?)?", re.ASCII)
_CLOCK = re.compile(r"(\d{2})(\d{2})(\d{2})", re.ASCII)


def moment(day: str, clock: str = "") -> Moment:
    """The time that `day` (perhaps with a clock time in it) and `clock` say: ``2026-11-20 10:00:05``,
    ``2026/11/20 10:00``, ``20261120`` with ``132324``, a date alone. Raises `BadValue`."""
    text = f"{day} {_colons(clock)}".strip() if clock else day
    found = _USUAL.fullmatch(text)
    if not found:
        return Moment.parse(text)
    year, month, of_month, hour, minute, second = found.groups()
    try:
        on = date(int(year), int(month), int(of_month))
        return Moment(on, time(int(hour), int(minute), int(second or 0)) if hour else None)
    except ValueError:
        raise BadValue(_("no such date or time: “{text}”").format(text=shown(text))) from None


def _colons(clock: str) -> str:
    """``132324`` and ``93005`` (its zero lost) as ``13:23:24`` and ``09:30:05``."""
    found = _CLOCK.fullmatch(clock.zfill(6)) if clock.isdecimal() else None
    return ":".join(found.groups()) if found else clock
