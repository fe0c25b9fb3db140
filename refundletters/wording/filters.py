"""Filters of the template environment: dates, amounts and the user's own words, put into a sentence.

Plain formatting, no library: it is on the path of every letter.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date, timedelta
from decimal import Decimal
from typing import Any

from refundletters.case.values import Moment, Money, ReplyPeriod
from refundletters.patterns import regex
from refundletters.wording.amounts import in_words

__all__ = ["FILTERS", "TESTS", "clause", "day", "elapsed", "quoted", "yuan"]

_CHINESE_DIGITS = "零一二三四五六七八九十"
_ENDS = "。．.；;，,、！!？?：: \u3000"
_AFTER_MARK = regex(r"(?<=[，。！？；：、…])\s*\n\s*")
_LINES = regex(r"\s*\n\s*")
_STRAIGHT = regex(r'"([^"“”]*)"')
_REPEATED = regex(r"([！!？?])[！!？?]+")
_PERIOD = regex(r"[0-9０-９一二两三四五六七八九十]+\s*个?(?:小时|钟头|分钟|天|日|工作日|周|月)")
_QUOTES = str.maketrans({"“": "‘", "”": "’"})
_PAIRS = ("“”", '""', "‘’", "「」")


def one_line(text: str) -> str:
    """A text of several lines (a pasted chat) as one: a space for the end of a line, none after a mark."""
    text = text.strip()
    return _LINES.sub(" ", _AFTER_MARK.sub("", text)) if "\n" in text else text


def clause(text: str) -> str:
    """The user's words as part of a sentence: on one line, without an end mark, "" as “”, ！！ as ！."""
    words = one_line(text)
    if any(mark in words for mark in "！!？?"):
        words = _REPEATED.sub(r"\1", words)
    return _curly(words.rstrip(_ENDS))


def _curly(words: str) -> str:
    """`words` with "" as “”."""
    return _STRAIGHT.sub(r"“\1”", words) if '"' in words else words


def quoted(text: str) -> str:
    """Somebody's words in “”; quotation marks inside become ‘’; the final 。 is left to the sentence."""
    words = one_line(text)
    for pair in _PAIRS:
        inner = words[1:-1]
        if len(words) > 2 and words[0] == pair[0] and words[-1] == pair[1] and not set(pair) & set(inner):
            words = inner
            break
    inside = _curly(words.rstrip("。；，、;, "))
    return f"“{inside.translate(_QUOTES)}”"


def yuan(money: Money) -> str:
    """``98.00元``, the form of facts in a document."""
    return f"{money}元"


def yuan_short(money: Money) -> str:
    """``98元``, ``49.5元``: the form of a chat."""
    return f"{number(money.amount)}元"


def yuan_formal(money: Money) -> str:
    """``98.00元（大写：人民币玖拾捌元整）``, the form of a request."""
    return f"{money}元（大写：{in_words(money)}）"


def number(value: Decimal) -> str:
    """A number without needless zeros: ``50``, ``12.5``."""
    return f"{value:f}".rstrip("0").rstrip(".") if "." in f"{value:f}" else f"{value:f}"


def count(value: Decimal) -> str:
    """A count before a measure word: 一, 两, 三 … 十, then figures."""
    if value == value.to_integral_value() and 1 <= value <= 10:
        return "两" if value == 2 else _CHINESE_DIGITS[int(value)]
    return number(value)


def _clock(moment: Moment) -> str:
    return f"{moment.clock.hour:02}:{moment.clock.minute:02}" if moment.clock else ""


def day(value: date) -> str:
    """``2026年11月22日``."""
    return f"{value.year}年{value.month}月{value.day}日"


def when(moment: Moment, after: Moment | None = None) -> str:
    """``2026年11月20日10:00``; on the same day as `after` only ``10:00`` (or 当日 without a time)."""
    if after is not None and after.day == moment.day:
        return _clock(moment) or "当日"
    return day(moment.day) + _clock(moment)


def when_short(moment: Moment, today: date, after: Moment | None = None) -> str:
    """As :func:`when`, for a chat: without the year when it is this year, and `after` was too."""
    if after is not None and after.day == moment.day:
        return _clock(moment) or "当天"
    known = moment.day.year == today.year == (after or moment).day.year
    year = "" if known else f"{moment.day.year}年"
    return f"{year}{moment.day.month}月{moment.day.day}日{_clock(moment)}"


def elapsed(span: timedelta) -> str:
    """``1小时30分钟``, ``3天``, ``2天5小时``: at most two units, minutes only below a day."""
    minutes = int(span.total_seconds()) // 60
    days, hours, rest = minutes // 1440, minutes // 60 % 24, minutes % 60
    if days:
        return f"{days}天" + (f"{hours}小时" if hours else "")
    if hours:
        return f"{hours}小时" + (f"{rest}分钟" if rest else "")
    return f"{rest}分钟" if rest else "不到1分钟"


def period(value: ReplyPeriod, spoken: bool = False) -> str:
    """``48小时``, ``3日``, ``3个工作日``; `spoken` for a chat: ``3天``."""
    return f"{value.count}天" if spoken and value.unit == "day" else str(value)


def listed(items: Iterable[str], between: str = "、") -> str:
    """Items joined by 、 (none between quotation or title marks, by GB/T 15834)."""
    text = ""
    for item in items:
        glued = text and text[-1] in "”》" and item[:1] in "“《"
        text += item if not text or glued else between + item
    return text


def states_period(text: str) -> bool:
    """Whether a clause names a period (24小时、7天、三日)."""
    return bool(_PERIOD.search(text))


def strip_marks(text: str) -> str:
    """A title without the 《》 the user may have typed around it."""
    return text.strip().removeprefix("《").removesuffix("》")


def strip_prefix(text: str, prefix: str) -> str:
    """`text` without a label the user repeated (``工号1001`` → ``1001``)."""
    return text.removeprefix(prefix).lstrip("：: ")


def found_in(words: Iterable[str], text: str) -> list[str]:
    """Those of `words` that stand in `text`, in their own order."""
    return [word for word in words if word in text]


def of_kind(records: Iterable[Any], *kinds: str) -> list[Any]:
    """Those of `records` (facts, exhibits) that are of one of `kinds`."""
    return [record for record in records if record.kind in kinds]


FILTERS: dict[str, Callable[..., Any]] = {
    "clause": clause,
    "count": count,
    "day": day,
    "elapsed": elapsed,
    "found_in": found_in,
    "listed": listed,
    "number": number,
    "of_kind": of_kind,
    "one_line": one_line,
    "period": period,
    "quoted": quoted,
    "states_period": states_period,
    "strip_marks": strip_marks,
    "strip_prefix": strip_prefix,
    "when": when,
    "when_short": when_short,
    "yuan": yuan,
    "yuan_formal": yuan_formal,
    "yuan_short": yuan_short,
}


def _earlier_than(moment: Moment | None, other: Moment | None) -> bool:
    return moment is not None and other is not None and moment.surely_before(other)


TESTS = {"earlier_than": _earlier_than}
