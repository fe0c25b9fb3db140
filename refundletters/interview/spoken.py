"""Days, times and amounts as people say them (上周三晚上八点半, 五十块), made what a case file takes.

What is only about so (八点左右) gives up what is not certain: the time of a day may go, a day or an amount
may not. Whoever asks shows the result, for 上周三 does not mean the same day to everybody.
"""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Callable
from datetime import date, timedelta

from refundletters.patterns import regex

__all__ = ["amount", "moment"]

_DIGITS = "零一二三四五六七八九"
_NUMERAL = regex("(?<![周期])[〇零一二两三四五六七八九十]+")
_PLACES = {"十": 10, "百": 100, "千": 1000}
_WEEK = "一二三四五六日"

_SHORT = {"今早": "今天早上", "今晚": "今天晚上", "昨晚": "昨天晚上", "前晚": "前天晚上", "当天": "今天"}
_SHORT |= {"今日": "今天", "昨日": "昨天", "刚刚": "今天", "刚才": "今天", "礼拜": "星期"}
_SHORT |= {"today": "今天", "yesterday": "昨天", "tomorrow": "明天", "早晨": "早上", "钟": ""}
_DAYS = {"大前天": -3, "前天": -2, "昨天": -1, "今天": 0, "明天": 1, "后天": 2}

_PART = "凌晨|清晨|早上|上午|中午|下午|傍晚|晚上|夜里|深夜"
_CLOCK = (
    rf"(?:{_PART})?\s*[0-9]{{1,2}}\s*(?:[:：][0-9]{{2}}(?:[:：][0-9]{{2}})?|[时点](?:[0-9]{{1,2}}分?|半|整)?)"
)
_AFTER_DAY = regex(
    rf"[ ,，的在]*(?:(?P<clock>{_CLOCK})(?P<about>[多来]?(?:左右|前后)?)|(?:{_PART})(?:的时候)?)?[ ,，。]*"
)


def moment(text: str, today: date, *, future: bool = False) -> str:
    """`text` with its day, however it is said, as ``2026-11-18``; the time after it stays if it is certain. A
    day without its year or month is the last one that is past, or the next one if it may be in the `future`.
    Any other text comes back as it is."""
    plain = text.strip()
    for short, full in _SHORT.items():
        plain = re.sub(short, full, plain, flags=re.IGNORECASE)
    plain = _NUMERAL.sub(_in_digits, plain)
    for pattern, reading in _READINGS:
        found = pattern.match(plain)
        rest = _AFTER_DAY.fullmatch(plain, found.end()) if found else None
        if found and rest:
            day = reading(found, today, future)
            clock = "" if rest["about"] else rest["clock"] or ""
            return f"{day} {clock}".strip() if day else text
    return text


def amount(text: str) -> str:
    """`text` as a number if it is an amount as it is said (五十块, 3块5, 一千二, 1.2万); as it is if not."""
    plain = re.sub(r"[\s整]|块钱|[圆]", lambda found: "块" if found[0] in ("块钱", "圆") else "", text)
    if found := _YUAN.fullmatch(plain):
        whole, tenths = _value(found["whole"]), found["tenths"]
        if whole is not None:
            part = _DIGITS.find(tenths) if tenths and not tenths.isdecimal() else int(tenths or 0)
            return f"{whole:g}" if not tenths else f"{whole + part / 10:.2f}"
    return text


_YUAN = regex(
    "[¥￥]?(?P<whole>[0-9]+(?:[.][0-9]+)?[千万wWkK]?|[零一二两三四五六七八九十百千万]+(?:[点][一二三四五六七八九])?)"
    "(?:[元块](?P<tenths>[0-9一二三四五六七八九])?[毛角]?)?"
)
_UNITS = {"千": 1000, "k": 1000, "万": 10000, "w": 10000}


def _value(text: str) -> float | None:
    """A number in digits with a unit behind it, or in Chinese numerals; None for what is none."""
    unit = _UNITS.get(text[-1:].lower(), 0)
    if text[:1].isdecimal():
        return float(text.rstrip("千万wWkK")) * (unit or 1)
    total, section, digit, place = 0, 0, 0, 1
    for sign in text.replace("两", "二").replace("〇", "零"):
        if sign in _PLACES:
            section, digit, place = section + (digit or 1) * _PLACES[sign], 0, _PLACES[sign]
        elif sign == "万":
            total, section, digit, place = (section + digit) * 10000, 0, 0, 10000
        elif sign == "零":
            digit, place = 0, 10
        elif sign in _DIGITS and not digit:
            digit = _DIGITS.index(sign)
        else:
            return None
    return total + section + digit * (place // 10 if place > 10 else 1)


def _in_digits(found: re.Match[str]) -> str:
    value = _value(found[0])
    return found[0] if value is None else f"{value:g}"


# the days


def _named(found: re.Match[str], today: date, _future: bool) -> date:
    return today + timedelta(days=_DAYS[found[0]])


def _ago(found: re.Match[str], today: date, _future: bool) -> date:
    return today - timedelta(days=int(found[1]))


def _weekday(found: re.Match[str], today: date, future: bool) -> date:
    weekday = _WEEK.index(found["day"].replace("天", "日"))
    monday = today - timedelta(days=today.weekday())
    if which := found["which"]:
        weeks = {"上上": -2, "上": -1, "下": 1}.get(which.rstrip("个"), 0)
        return monday + timedelta(days=weekday, weeks=weeks)
    back = (today.weekday() - weekday) % 7
    return today + timedelta(days=-back % 7) if future else today - timedelta(days=back)


def _of_month(found: re.Match[str], today: date, future: bool) -> date | None:
    """A day of this month or the last one, or of the one that makes it past."""
    day, first = int(found["day"]), today.replace(day=1)
    before = (first - timedelta(days=1)).replace(day=1)
    month = before if (found["which"] or "").startswith("上") else first
    if not found["which"] and not future and day > today.day:
        month = before
    return month.replace(day=day) if 0 < day <= monthrange(month.year, month.month)[1] else None


def _of_year(found: re.Match[str], today: date, future: bool) -> date | None:
    try:
        year = today.year + {"去年": -1, "今年": 0}.get(found["which"] or "", 0)
        day = date(year, int(found["month"]), int(found["day"]))
        return day.replace(year=year - 1) if day > today and not (future or found["which"]) else day
    except ValueError:
        return None


_Reading = Callable[[re.Match[str], date, bool], date | None]
_READINGS: tuple[tuple[re.Pattern[str], _Reading], ...] = (
    (regex("|".join(_DAYS)), _named),
    (regex("([0-9]{1,3})天(?:以)?前"), _ago),
    (regex("(?P<which>上上个?|上个?|这个?|本|下个?)?(?:周|星期)(?P<day>[一二三四五六日天])"), _weekday),
    (regex("(?P<which>上个?月|这个?月|本月)?的?(?P<day>[0-9]{1,2})[号日]"), _of_month),
    (
        regex(
            r"(?P<which>去年|今年)?(?P<month>[0-9]{1,2})\s?[-/.月]\s?(?P<day>[0-9]{1,2})(?![-/.0-9:：])\s?[日号]?"
        ),
        _of_year,
    ),
)
