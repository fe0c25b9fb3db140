"""Moment 时间: a date or a date with a clock time, as precise as the user gave it."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, time, timedelta, timezone
from typing import Self

from msgspec import Struct

from refundletters.case.typed import BadValue, shown, tidy
from refundletters.messages import _
from refundletters.patterns import regex

__all__ = ["CHINA", "Moment"]

CHINA = timezone(timedelta(hours=8), "CST")
"""China Standard Time, UTC+8 all year."""

_YEARS = range(1900, 2101)
"""Years outside are taken for typing errors."""

_DATE = regex(
    r"(?P<y>[0-9]{4})(?:\s*[-/.年]\s*(?P<m>[0-9]{1,2})\s*[-/.月]\s*(?P<d>[0-9]{1,2})\s*[日号]?|(?P<md>[0-9]{4}))"
    r"(?:\s*\(?(?:周|星期)(?P<w>[一二三四五六日天])\)?)?"
)
_TIME = regex(
    r"[T,]?\s*(?P<part>凌晨|清晨|早上|早晨|上午|中午|下午|傍晚|晚上|夜里|深夜)?\s*(?P<H>[0-9]{1,2})"
    r"\s*(?::\s*(?P<M>[0-9]{2})(?:\s*:\s*(?P<S>[0-9]{2})(?:\.[0-9]+)?)?"
    r"|[时点]\s*(?:(?P<half>半)|整|(?P<m>[0-9]{1,2})\s*分?(?:\s*(?P<s>[0-9]{1,2})\s*秒)?)?)"
    r"\s*(?P<offset>Z|(?:UTC|GMT)?[+-][0-9]{2}(?::?[0-9]{2})?)?"
)
_INCOMPLETE = (
    (regex(r"[0-9]{1,2}\s*[-/.月]\s*[0-9]{1,2}\s*[日号]?(?![-/.0-9]).*"), "year"),
    (regex(r"[0-9]{2}\s*[-/.年]\s*[0-9]{1,2}\s*[-/.月]\s*[0-9]{1,2}.*"), "century"),
    (regex(r"[0-9]{4}\s*[-/.年]\s*[0-9]{1,2}\s*月?"), "day"),
    (regex(r"\D{0,3}[0-9]{1,2}\s*[:时点].*"), "date"),
)

_MORNING = {"凌晨": range(6), "清晨": range(4, 9), "早上": range(5, 12), "早晨": range(5, 12)}
_MORNING |= {"上午": range(6, 12)}
_AFTERNOON = {"中午": range(1, 3), "下午": range(1, 8), "傍晚": range(4, 9)}
_AFTERNOON |= {"晚上": range(5, 12), "夜里": range(8, 12), "深夜": range(9, 12)}
_AS_WRITTEN = {"中午": range(11, 14), "下午": range(12, 20), "傍晚": range(16, 21)}
_AS_WRITTEN |= {part: range(17, 24) for part in ("晚上", "夜里", "深夜")}


class Moment(Struct, frozen=True):
    """时间: a date, or a date with a clock time in China Standard Time, as precise as it was given.

    A bare date sorts before every time of its day and contradicts none of them
    (:meth:`surely_before`).
    """

    day: date
    clock: time | None = None

    @classmethod
    def parse(cls, text: str) -> Self:
        """``2026-11-20 10:00``, ``2026-11-20``, ``2026年11月20日10时15分``, ``2026/11/20 10:00``,
        ``2026.11.20``, ``20261120``, ``2026年11月20日下午3点半``; an offset (``+09:00``, ``Z``) is
        converted to China Standard Time.

        Raises `BadValue` for anything else: a date without its year, one that does not exist, a
        time of day that may mean two things (晚上12点).
        """
        plain = tidy(text)
        found = _DATE.match(plain)
        if not found:
            raise _unreadable(text, plain)
        rest = plain[found.end() :].strip()
        clock = _TIME.fullmatch(rest)
        if rest and not clock:
            raise _unreadable(text, plain)
        try:
            day = _day(found)
            return cls(day) if clock is None else cls(*_local(day, clock, text))
        except (ValueError, OverflowError) as error:
            if isinstance(error, BadValue):
                raise
            raise _nonexistent(text, clock) from None

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

    @property
    def rank(self) -> tuple[date, time, bool]:
        """By what moments are ordered; quicker to sort by."""
        return self.day, self.clock or time.min, self.clock is not None

    def __lt__(self, other: Moment) -> bool:
        return self.rank < other.rank

    def __le__(self, other: Moment) -> bool:
        return self.rank <= other.rank

    def __gt__(self, other: Moment) -> bool:
        return self.rank > other.rank

    def __ge__(self, other: Moment) -> bool:
        return self.rank >= other.rank

    def __str__(self) -> str:
        """``2026-11-20`` or ``2026-11-20 10:00`` (seconds only where given)."""
        if self.clock is None:
            return self.day.isoformat()
        return f"{self.day.isoformat()} {self.clock.isoformat('seconds' if self.clock.second else 'minutes')}"


def _day(found: re.Match[str]) -> date:
    part = found.groupdict()
    month, day = (part["md"][:2], part["md"][2:]) if part["md"] else (part["m"], part["d"])
    _check_year(int(part["y"]))
    named = date(int(part["y"]), int(month), int(day))
    if part["w"] and named.weekday() != "一二三四五六日".index(part["w"].replace("天", "日")):
        raise BadValue(
            _("{day} is not a 星期{weekday}").format(day=named, weekday=part["w"]),
            _("correct the date, or leave the day of the week out"),
        )
    return named


def _check_year(year: int) -> None:
    if year not in _YEARS:
        raise BadValue(
            _("the year {year} is surely a typing error").format(year=f"{year:04}"),
            _("write the date like 2026-11-20"),
        )


def _local(day: date, found: re.Match[str], text: str) -> tuple[date, time]:
    part = found.groupdict()
    minute = 30 if part["half"] else int(part["M"] or part["m"] or 0)
    clock = time(_hour(int(part["H"]), part["part"], text), minute, int(part["S"] or part["s"] or 0))
    if not part["offset"]:
        return day, clock
    local = datetime.combine(day, clock, _offset(part["offset"])).astimezone(CHINA)
    _check_year(local.year)
    return local.date(), local.time()


def _hour(hour: int, part: str | None, text: str) -> int:
    """The hour on the 24-hour clock; `BadValue` where the part of the day leaves it open."""
    if part is None or hour in _MORNING.get(part, ()) or hour in _AS_WRITTEN.get(part, ()):
        return hour
    if hour in _AFTERNOON.get(part, ()):
        return hour + 12
    raise BadValue(
        _("it is not certain which time “{text}” means").format(text=shown(text)),
        _("write the time on the 24-hour clock, such as 2026-11-20 22:30"),
    )


def _offset(text: str) -> timezone:
    if text == "Z":
        return UTC
    sign, digits = re.sub("[A-Z:]", "", text)[0], re.sub("[^0-9]", "", text)
    minutes = int(digits[:2]) * 60 + int(digits[2:] or 0)
    return timezone(timedelta(minutes=-minutes if sign == "-" else minutes))


def _unreadable(text: str, plain: str) -> BadValue:
    missing = next((part for pattern, part in _INCOMPLETE if pattern.fullmatch(plain)), None)
    facts = {
        "year": _("the year is missing: “{text}”"),
        "century": _("the year needs four digits: “{text}”"),
        "day": _("the day is missing: “{text}”"),
        "date": _("the date is missing: “{text}”"),
        None: _("not a date or time: “{text}”"),
    }
    return BadValue(
        facts[missing].format(text=shown(text)), _("write it like 2026-11-20 or 2026-11-20 10:00")
    )


def _nonexistent(text: str, clock: re.Match[str] | None) -> BadValue:
    if clock and clock["H"] == "24":
        return BadValue(
            _("no such time: “{text}”").format(text=shown(text)),
            _("midnight at the end of a day is 00:00 of the next day"),
        )
    return BadValue(
        _("no such date or time: “{text}”").format(text=shown(text)),
        _("write it like 2026-11-20 or 2026-11-20 10:00"),
    )
