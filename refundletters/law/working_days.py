"""工作日、法定休假日、法定节假日: which days are worked, which are rest days, which are statutory holidays.

Working days follow the State Council's yearly schedule with its make-up days (调休), as the package
``chinesecalendar`` records it. The schedule of a year is published in the November before; for days
beyond it nothing is guessed: a day is then taken as `early`, `expected` or `late` would have it, so
that a count gives the earliest and the latest day possible.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta
from functools import cache, cached_property
from pathlib import Path
from typing import Any, Literal

from msgspec import Struct

from refundletters.law.edition import load_yaml

__all__ = ["Calendar", "Lean", "is_statutory_holiday"]

Lean = Literal["early", "expected", "late"]
"""How a day without a schedule is taken: ``early`` as worked wherever it may be, ``late`` as a rest day
wherever it may be, ``expected`` as its day of the week says (statutory holidays are always off)."""

_DATA = Path(__file__).parent / "holidays.yaml"
_SATURDAY = 5
_DAY = timedelta(days=1)


class Calendar(Struct, frozen=True):
    """The days whose schedule is loaded: up to and including `last`, by default all that the package
    ``chinesecalendar`` holds."""

    last: date | None = None

    def knows(self, day: date) -> bool:
        """Whether the schedule of `day` is loaded."""
        first, last = _loaded()
        return first <= day <= (last if self.last is None else min(self.last, last))

    def is_working(self, day: date, lean: Lean = "expected") -> bool:
        """工作日: make-up days count, rest days by 调休 do not."""
        if self.knows(day):
            return _scheduled(day)
        if is_statutory_holiday(day):
            return False
        if day.weekday() < _SATURDAY:
            return lean != "late" or not _near_holiday(day, _holidays().rest)
        return lean == "early" and _near_holiday(day, _holidays().make_up)

    def unknown_years(self, days: Iterable[date]) -> tuple[int, ...]:
        """The years of those `days` whose schedule is not loaded, in order."""
        return tuple(sorted({day.year for day in days if not self.knows(day)}))


def is_statutory_holiday(day: date) -> bool:
    """法定节假日 proper: a day that 《全国年节及纪念日放假办法》 names, without the rest days around it.

    Before 2008, and for the lunar festivals outside the years of ``holidays.yaml``, False.
    """
    return day in _statutory(day.year)


@cache
def _loaded() -> tuple[date, date]:
    """The first and last day of the years that ``chinesecalendar`` holds."""
    from chinese_calendar.constants import holidays

    return date(min(holidays).year, 1, 1), date(max(holidays).year, 12, 31)


@cache
def _scheduled(day: date) -> bool:
    """Whether the loaded schedule has `day` worked; remembered, since the package looks for the ends of
    its data each time."""
    from chinese_calendar import is_workday

    return bool(is_workday(day))


class _Holidays(Struct, frozen=True, dict=True):
    """``holidays.yaml`` as read (every value a text or a list of texts)."""

    raw: dict[str, Any]

    @cached_property
    def rest(self) -> int:
        """How many days from a statutory holiday a weekday may be a rest day."""
        return int(self.raw["reach"]["rest"])

    @cached_property
    def make_up(self) -> int:
        """How many days from a statutory holiday a weekend day may be worked."""
        return int(self.raw["reach"]["make_up"])

    def fixed(self, year: int) -> list[str]:
        """The statutory holidays by the solar calendar, as month-day."""
        return [text for decree in self._decrees(year)[-1:] for text in decree["fixed"]]

    def lunar(self, year: int) -> list[date]:
        """The statutory holidays by the lunar calendar."""
        if str(year) not in self.raw["lunar"] or not self._decrees(year):
            return []
        spring, *others = (_on(year, text) for text in self.raw["lunar"][str(year)].split())
        around = (int(offset) for offset in self._decrees(year)[-1]["spring"])
        return [*others, *(spring + offset * _DAY for offset in around)]

    def _decrees(self, year: int) -> list[Any]:
        return [each for each in self.raw["decrees"] if date.fromisoformat(each["since"]).year <= year]


@cache
def _holidays() -> _Holidays:
    return _Holidays(load_yaml(_DATA.read_text(encoding="utf-8")))


@cache
def _statutory(year: int) -> frozenset[date]:
    known = _holidays()
    return frozenset([_on(year, text) for text in known.fixed(year)] + known.lunar(year))


def _on(year: int, text: str) -> date:
    month, day = text.split("-")
    return date(year, int(month), int(day))


def _near_holiday(day: date, reach: int) -> bool:
    return any(is_statutory_holiday(day + offset * _DAY) for offset in range(-reach, reach + 1))
