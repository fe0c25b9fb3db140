"""Money, Moment and ReplyPeriod: what the user typed, as values that never say more than it did.

The parsers accept what Chinese users type (``¥98``、``2026年11月20日10时15分``、``3个工作日``) and
raise :class:`BadValue` (a `ValueError`) with a message for a person; the reader adds file, line and
column.
"""

from __future__ import annotations

import re
from decimal import Decimal
from fractions import Fraction
from math import floor
from typing import Literal, Self

from msgspec import Struct

from refundletters.case.moment import CHINA, Moment
from refundletters.case.typed import BadValue, shown, tidy
from refundletters.messages import _
from refundletters.patterns import regex

__all__ = ["CHINA", "MAX_YUAN", "BadValue", "Moment", "Money", "PeriodUnit", "ReplyPeriod", "parse_number"]

MAX_YUAN = Decimal("1e12")
"""Amounts from here on are taken for typing errors (and 人民币大写 ends here)."""

_CENT = Decimal("0.01")
_NUMBER = regex(r"(?:[0-9]+|[0-9]{1,3}(?:,[0-9]{3})+)(?:\.[0-9]+)?")
_NEGATIVE = regex(r"[-负]\s*[0-9¥]")
_UNIT = regex(r"\s*[元块张个份件次套笔]$")
_MONEY = regex(
    r"(?:人民币|RMB|CNY)?\s*¥?\s*(?P<number>.*?)\s*(?:元整?|块|RMB|CNY)?", re.IGNORECASE | re.DOTALL
)


def _figure(plain: str, text: str, remedy: str) -> Decimal:
    """The non-negative number that `plain` is, in figures; `BadValue` about `text` otherwise."""
    if _NEGATIVE.match(plain):
        raise BadValue(_("a number here cannot be negative: “{text}”").format(text=shown(text)), remedy)
    if not _NUMBER.fullmatch(plain):
        raise BadValue(_("not a number: “{text}”").format(text=shown(text)), remedy)
    number = Decimal(plain.replace(",", ""))
    if number >= MAX_YUAN:
        raise BadValue(
            _("a number of a trillion or more is surely a typing error: “{text}”").format(text=shown(text)),
            remedy,
        )
    return number


def parse_number(text: str) -> Decimal:
    """A non-negative decimal number: ``30``, ``1,280.5``, ``３０``, ``100元``, ``1张``.

    Raises `BadValue` for anything else, negative numbers, scientific notation and ``½`` included.
    """
    return _figure(
        _UNIT.sub("", tidy(text).removeprefix("¥").strip()),
        text,
        _("write the figure alone, such as 100; a unit such as Q币 goes in 面值单位（unit）"),
    )


class Money(Struct, frozen=True, order=True):
    """金额: an amount in 元 with at most two decimals, never negative."""

    amount: Decimal
    currency: str = "CNY"

    @classmethod
    def parse(cls, text: str) -> Self:
        """``98``, ``98.00``, ``¥98``, ``98元``, ``人民币98元整``, ``1,280.50``.

        Raises `BadValue` for more than two decimals, a negative or an absurd amount.
        """
        remedy = _("write the amount in figures, in 元, such as 98 or 1280.50")
        found = _MONEY.fullmatch(tidy(text))
        number = _figure(found["number"] if found else "", text, remedy)
        exponent = number.as_tuple().exponent
        if isinstance(exponent, int) and exponent < -2:
            raise BadValue(
                _("an amount has at most two decimals (分): “{text}”").format(text=shown(text)), remedy
            )
        return cls(number.quantize(_CENT))

    def times(self, share: Fraction) -> Money:
        """This amount × `share` (not negative), rounded half up to 分."""
        cents = floor(Fraction(self.amount) * 100 * share + Fraction(1, 2))
        return Money(Decimal(cents).scaleb(-2), self.currency)

    def __add__(self, other: Money) -> Money:
        return Money(self.amount + other.amount, self.currency)

    def __sub__(self, other: Money) -> Money:
        """The difference, at least zero: a refund is never negative."""
        return Money(max(self.amount - other.amount, Decimal("0.00")), self.currency)

    def __bool__(self) -> bool:
        return bool(self.amount)

    def __str__(self) -> str:
        """``98.00`` (two decimals, no separators)."""
        return f"{self.amount:.2f}"


PeriodUnit = Literal["hour", "day", "working-day", "month"]

_PERIOD = regex(
    r"(?P<count>[0-9]{1,4}|[一二两三四五六七八九十]{1,3})个?"
    r"(?P<unit>小时|钟头|hours?|h|工作日|workingdays?|businessdays?|自然日|天|日|days?|周|星期|weeks?|月|months?)"
    r"(?:内|之内|以内)?",
    re.IGNORECASE,
)
_UNITS: dict[str, tuple[PeriodUnit, int]] = {
    "小时": ("hour", 1),
    "钟头": ("hour", 1),
    "h": ("hour", 1),
    "工作日": ("working-day", 1),
    "workingday": ("working-day", 1),
    "businessday": ("working-day", 1),
    "自然日": ("day", 1),
    "天": ("day", 1),
    "日": ("day", 1),
    "周": ("day", 7),
    "星期": ("day", 7),
    "月": ("month", 1),
    "hour": ("hour", 1),
    "day": ("day", 1),
    "week": ("day", 7),
    "month": ("month", 1),
}
_LONGEST: dict[PeriodUnit, int] = {"hour": 24 * 365, "day": 365, "working-day": 250, "month": 12}
_UNIT_NAMES: dict[PeriodUnit, str] = {
    "hour": "小时",
    "day": "日",
    "working-day": "个工作日",
    "month": "个月",
}


def _count(digits: str) -> int:
    """A count in figures or in Chinese numerals up to 九十九; 0 for what is neither."""
    if digits.isdecimal():
        return int(digits)
    tens, ten, ones = digits.rpartition("十")
    if not ten:
        tens = ""
    numerals = "一二三四五六七八九"
    known = [part in numerals for part in (tens or "一", ones.replace("两", "二") or "一")]
    if not all(known) or len(tens) > 1 or len(ones) > 1:
        return 0
    units = numerals.index(ones.replace("两", "二")) + 1 if ones else 0
    return (numerals.index(tens or "一") + 1) * 10 + units if ten else units


class ReplyPeriod(Struct, frozen=True):
    """答复期限: a count of hours, calendar days, working days or months."""

    count: int
    unit: PeriodUnit

    @classmethod
    def parse(cls, text: str) -> Self:
        """``48小时``, ``3天``, ``3日``, ``3个工作日``, ``十五天``, ``一周``, ``3 days``.

        Raises `BadValue` for anything else, for zero and for more than a year.
        """
        found = _PERIOD.fullmatch(tidy(text).replace(" ", ""))
        remedy = _("write 48小时, 3天 or 3个工作日")
        if not found:
            raise BadValue(_("not a period: “{text}”").format(text=shown(text)), remedy)
        name = found["unit"].casefold()
        unit, factor = _UNITS[name if name in _UNITS else name.removesuffix("s")]
        count = _count(found["count"]) * factor
        if not 0 < count <= _LONGEST[unit]:
            raise BadValue(
                _("a period is longer than nothing and at most a year: “{text}”").format(text=shown(text)),
                remedy,
            )
        return cls(count, unit)

    def __str__(self) -> str:
        """``48小时``, ``3日``, ``3个工作日``, ``1个月``."""
        return f"{self.count}{_UNIT_NAMES[self.unit]}"
