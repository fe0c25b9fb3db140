"""The times that chat programs write: whole, without the year, 昨天 11:30, 星期五, or the clock alone."""

from __future__ import annotations

import re
from datetime import date, datetime, time, timedelta

from msgspec import Struct

from refundletters.case.moment import Moment
from refundletters.case.typed import BadValue

__all__ = ["DATE", "STAMP", "Stamp", "absolute", "after"]

_B = "[ \t]?"
DATE = (
    rf"(?:[0-9]{{4}}{_B}[-/.年]{_B}[0-9]{{1,2}}{_B}[-/.月]{_B}[0-9]{{1,2}}(?![0-9]){_B}[日号]?"
    r"|[0-9]{1,2}[-/月][0-9]{1,2}(?![0-9])[日号]?|今天|昨天|前天|(?:星期|周)[一二三四五六日天])"
)
"""A date as chat programs write it (a pattern)."""

_PART = "(?:凌晨|清晨|早上|上午|中午|下午|傍晚|晚上)"
_SECONDS = r"(?:[:：][0-9]{2}(?:\.[0-9]{1,6})?)?"
_CLOCK = (
    rf"{_PART}?{_B}(?:[0-9]{{1,2}}[:：][0-9]{{2}}{_SECONDS}(?:{_B}[AaPp][Mm])?(?![0-9])"
    "|[0-9]{1,2}[时点](?:[0-9]{1,2}分?|半|整)?)"
)
_WEEKDAY = rf"(?:{_B}[(（]?(?:星期|周)[一二三四五六日天][)）]?)?"

STAMP = rf"(?:{DATE}{_WEEKDAY}[ \tT,，]{{0,3}}{_CLOCK}|{_CLOCK})"
"""A date with a clock time, or a clock time alone (a pattern)."""

_PARTS = re.compile(
    rf"(?P<date>{DATE})?{_WEEKDAY}[ \tT,，]*(?P<part>{_PART}?){_B}(?P<clock>[0-9:：.时点分半整]*){_B}"
    r"(?P<half>[AaPp][Mm])?"
)
_WHOLE = re.compile(r"([0-9]{4})\D+([0-9]{1,2})\D+([0-9]{1,2})")
_SHORT = re.compile(r"([0-9]{1,2})\D([0-9]{1,2})")
_RELATIVE = {"今天": 0, "昨天": 1, "前天": 2}
_WEEK = "一二三四五六日"
_HALF_A_DAY = timedelta(hours=12)
_YEARS_BACK = 8
"""29 February comes again within so many years."""


class Stamp(Struct, frozen=True):
    """A time as it is written; what it means depends on the day on which it was copied."""

    text: str

    @property
    def is_relative(self) -> bool:
        """Whether it means nothing without that day, or without a date written above it."""
        written = self._written()
        return not written or not written[0].isdecimal()

    @property
    def names_day(self) -> bool:
        """Whether it names a day at all."""
        return bool(self._written())

    def _written(self) -> str:
        found = _PARTS.match(self.text)
        return (found and found["date"]) or ""

    def day(self, copied: date) -> date | None:
        """The day that it names, seen on the day on which the chat was `copied`: the latest one that is not
        after it, where the year is missing. None where it names none, or one that does not exist."""
        written = self._written()
        try:
            if whole := _WHOLE.match(written):
                return date(*(int(part) for part in whole.groups()))
            if short := _SHORT.match(written):
                return _latest(int(short[1]), int(short[2]), copied)
        except ValueError:
            return None
        if written in _RELATIVE:
            return copied - timedelta(days=_RELATIVE[written])
        if written:
            weekday = _WEEK.index(written[-1].replace("天", "日"))
            return copied - timedelta(days=(copied.weekday() - weekday) % 7)
        return None

    def clock(self) -> time | None:
        """The clock time; None where there is none, or where it may mean two (晚上12:05)."""
        found = _PARTS.match(self.text)
        if not found or not found["clock"]:
            return None
        clock = found["clock"].replace("：", ":").partition(".")[0]
        try:
            if half := (found["half"] or "").upper():
                form = "%I:%M:%S%p" if clock.count(":") == 2 else "%I:%M%p"
                return datetime.strptime(clock + half, form).time()  # noqa: DTZ007  a clock, no moment
            return Moment.parse(f"2000-01-01 {found['part']}{clock}").clock
        except (BadValue, ValueError):
            return None


def _latest(month: int, day: int, until: date) -> date | None:
    """The latest such day that is not after `until`."""
    for year in range(until.year, until.year - _YEARS_BACK, -1):
        try:
            found = date(year, month, day)
        except ValueError:
            continue
        if found <= until:
            return found
    return None


def after(stamp: Stamp, before: Moment | None, copied: date) -> Moment:
    """The moment that `stamp` means, in a conversation copied on the day `copied` in which the moment
    `before` stands above: a clock time alone goes on with its day, and past midnight with the next one."""
    day, clock = stamp.day(copied), stamp.clock()
    if day is not None or before is None:
        return Moment(day or copied, clock)
    day = before.day
    if clock and before.clock and _span(clock, before.clock) > _HALF_A_DAY:
        day += timedelta(days=1)
    return Moment(day, clock)


def _span(earlier: time, later: time) -> timedelta:
    return datetime.combine(date.min, later) - datetime.combine(date.min, earlier)


def absolute(text: str, today: date) -> str:
    """今天 11:30, 昨天 and 前天 as dates; any other text as it is."""
    found = re.match("(今天|昨天|前天)", text.strip())
    if not found:
        return text
    return f"{today - timedelta(days=_RELATIVE[found[1]])} {text.strip()[found.end() :].strip()}".strip()
