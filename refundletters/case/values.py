"""Money, Moment and ReplyPeriod: what the user typed, as values that never say more than it did.

The parsers accept what Chinese users type (``¥98``、``2026年11月20日10时15分``、``3个工作日``) and
raise :class:`ValueError` with a message for a person; the reader adds file, line and column.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta, timezone
from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction
from functools import total_ordering
from typing import Literal, Self

from refundletters.messages import _

__all__ = ["CHINA", "MAX_YUAN", "Moment", "Money", "PeriodUnit", "ReplyPeriod", "parse_number"]

CHINA = timezone(timedelta(hours=8), "CST")
"""China Standard Time, UTC+8 all year."""

MAX_YUAN = Decimal("1e12")
"""Amounts from here on are taken for typing errors (and 人民币大写 ends here)."""

_CENT = Decimal("0.01")
_NUMBER = re.compile(r"(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d+)?")


def halfwidth(text: str) -> str:
    """Full-width digits, letters and signs as their half-width forms; other text unchanged."""
    return unicodedata.normalize("NFKC", text)


def parse_number(text: str) -> Decimal:
    """A non-negative decimal number; thousands separators and full-width digits allowed.

    Raises `ValueError` for anything else, negative numbers and scientific notation included.
    """
    plain = halfwidth(text).strip().replace(" ", "")
    if plain.startswith("-"):
        raise ValueError(_("a number here cannot be negative"))
    if not _NUMBER.fullmatch(plain):
        raise ValueError(_("not a number: “{text}”").format(text=text))
    return Decimal(plain.replace(",", ""))


@dataclass(frozen=True, order=True, slots=True)
class Money:
    """金额: an amount in 元 with at most two decimals, never negative."""

    amount: Decimal
    currency: str = "CNY"

    @classmethod
    def parse(cls, text: str) -> Self:
        """``98``, ``98.00``, ``¥98``, ``98元``, ``人民币98元``, ``1,280.50``.

        Raises `ValueError` for more than two decimals, a negative or an absurd amount.
        """
        plain = halfwidth(text).strip().removeprefix("人民币").removeprefix("RMB").strip()
        plain = plain.lstrip("¥").removesuffix("整").removesuffix("元").removesuffix("块").strip()
        number = parse_number(plain) if plain else parse_number(text)
        if number != number.quantize(_CENT):
            raise ValueError(_("an amount has at most two decimals (分)"))
        if number >= MAX_YUAN:
            raise ValueError(_("an amount of a trillion or more is surely a typing error"))
        return cls(number.quantize(_CENT))

    def times(self, share: Fraction) -> Money:
        """This amount × `share`, rounded half up to 分."""
        exact = Fraction(self.amount) * share
        scaled = Decimal(exact.numerator) / Decimal(exact.denominator)
        return Money(scaled.quantize(_CENT, rounding=ROUND_HALF_UP), self.currency)

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


_MOMENT = re.compile(
    r"(?P<y>\d{4})\s*[-/.年]\s*(?P<m>\d{1,2})\s*[-/.月]\s*(?P<d>\d{1,2})\s*[日号]?"
    r"(?:\s*[T ]?\s*(?P<H>\d{1,2})\s*[:时点]\s*(?:(?P<M>\d{1,2})\s*(?:[:分]\s*(?:(?P<S>\d{1,2})\s*秒?)?)?)?"
    r"(?:\.\d+)?\s*(?P<offset>Z|[+-]\d{2}:?\d{2})?)?"
)


def _offset(text: str) -> timezone:
    if text == "Z":
        return timezone.utc
    minutes = int(text[1:3]) * 60 + int(text[-2:])
    return timezone(timedelta(minutes=-minutes if text[0] == "-" else minutes))


@total_ordering
@dataclass(frozen=True, slots=True)
class Moment:
    """时间: a date, or a date with a clock time in China Standard Time, as precise as it was given.

    A bare date sorts before every time of its day and contradicts none of them
    (:meth:`surely_before`).
    """

    day: date
    clock: time | None = None

    @classmethod
    def parse(cls, text: str) -> Self:
        """``2026-11-20 10:00``, ``2026-11-20``, ``2026年11月20日10时15分``, ``2026/11/20 10:00``;
        an offset (``+09:00``, ``Z``) is converted to China Standard Time.

        Raises `ValueError` for anything else and for dates that do not exist.
        """
        found = _MOMENT.fullmatch(halfwidth(text).strip())
        if not found:
            raise ValueError(
                _("not a date or time: “{text}”; write 2026-11-20 or 2026-11-20 10:00").format(text=text)
            )
        part = found.groupdict()
        try:
            day = date(int(part["y"]), int(part["m"]), int(part["d"]))
            if part["H"] is None:
                return cls(day)
            clock = time(int(part["H"]), int(part["M"] or 0), int(part["S"] or 0))
            if part["offset"]:
                local = datetime.combine(day, clock, _offset(part["offset"])).astimezone(CHINA)
                return cls(local.date(), local.time())
        except (ValueError, OverflowError):
            raise ValueError(_("no such date or time: “{text}”").format(text=text)) from None
        return cls(day, clock)

    def surely_before(self, other: Moment) -> bool:
        """True when this moment is before `other` whatever the missing clock times are."""
        if self.day != other.day:
            return self.day < other.day
        return self.clock is not None and other.clock is not None and self.clock < other.clock

    def until(self, other: Moment) -> timedelta | None:
        """The time from here to `other`, where both have a clock time; otherwise None."""
        if self.clock is None or other.clock is None:
            return None
        return datetime.combine(other.day, other.clock) - datetime.combine(self.day, self.clock)

    def __lt__(self, other: Moment) -> bool:
        return (self.day, self.clock or time.min, self.clock is not None) < (
            other.day,
            other.clock or time.min,
            other.clock is not None,
        )

    def __str__(self) -> str:
        """``2026-11-20`` or ``2026-11-20 10:00`` (seconds only where given)."""
        if self.clock is None:
            return self.day.isoformat()
        return f"{self.day.isoformat()} {self.clock.isoformat('seconds' if self.clock.second else 'minutes')}"


PeriodUnit = Literal["hour", "day", "working-day", "month"]

_PERIOD = re.compile(r"(?P<count>\d+)\s*个?\s*(?P<unit>小时|钟头|h|工作日|自然日|天|日|周|星期|月)(?:内|之内)?")
_UNITS: dict[str, tuple[PeriodUnit, int]] = {
    "小时": ("hour", 1),
    "钟头": ("hour", 1),
    "h": ("hour", 1),
    "工作日": ("working-day", 1),
    "自然日": ("day", 1),
    "天": ("day", 1),
    "日": ("day", 1),
    "周": ("day", 7),
    "星期": ("day", 7),
    "月": ("month", 1),
}
_CHINESE_COUNTS = {"一": 1, "二": 2, "两": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8, "九": 9, "十": 10}
_UNIT_NAMES: dict[PeriodUnit, str] = {"hour": "小时", "day": "日", "working-day": "个工作日", "month": "个月"}


@dataclass(frozen=True, slots=True)
class ReplyPeriod:
    """答复期限: a count of hours, calendar days, working days or months."""

    count: int
    unit: PeriodUnit

    @classmethod
    def parse(cls, text: str) -> Self:
        """``48小时``, ``3天``, ``3日``, ``3个工作日``, ``一周``. Raises `ValueError` otherwise."""
        plain = halfwidth(text).strip().replace(" ", "")
        if plain[:1] in _CHINESE_COUNTS:
            plain = f"{_CHINESE_COUNTS[plain[0]]}{plain[1:]}"
        found = _PERIOD.fullmatch(plain)
        if not found or not 0 < int(found["count"]) <= 365:
            raise ValueError(_("not a period: “{text}”; write 48小时, 3天 or 3个工作日").format(text=text))
        unit, factor = _UNITS[found["unit"]]
        return cls(int(found["count"]) * factor, unit)

    def __str__(self) -> str:
        """``48小时``, ``3日``, ``3个工作日``, ``1个月``."""
        return f"{self.count}{_UNIT_NAMES[self.unit]}"
