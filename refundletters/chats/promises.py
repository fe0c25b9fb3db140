"""承诺: what the other side says it will do, and until when as far as its words tell."""

from __future__ import annotations

import re
from datetime import datetime, timedelta

from msgspec import Struct

from refundletters.case.moment import Moment

__all__ = ["Promise", "promise"]

_UNITS = "分钟|小时|钟头|工作日|天|日"
_COUNT = rf"(?:[0-9]{{1,3}}|半|[一二两三四五六七八九十])\s*个?(?:{_UNITS})"
_WHEN = (
    rf"(?:{_COUNT}(?:之内|以内|内|左右|后|之后)?|明[天日早晚]|今[天日晚]|当[天日]|后天"
    "|稍后|稍等|马上|立即|立刻|尽快|很快|晚点|待会)"
)
_DO = (
    "(?:到账|处理|回复|答复|反馈|联系|退[款还给]|补发|重发|发货|发[给您你]|解决|核实|核查|安排|充值|开通|办理"
    "|查[询看]?)"
)
_BESIDE = "[^，。！!？?；;\n]"
_PROMISE = re.compile(rf"{_WHEN}{_BESIDE}{{0,14}}?{_DO}|{_DO}{_BESIDE}{{0,6}}?{_COUNT}(?:之内|以内|内)")
_SPAN = re.compile(rf"(?P<count>[0-9]{{1,3}}|半|[一二两三四五六七八九十])\s*个?(?P<unit>{_UNITS})")
_CLAUSE = re.compile(r"[^，。！!？?；;\n]*[，。！!？?；;\n]?")
_NOT = re.compile(
    "无法|没有|未|不能|不予|不可|不支持|不会|没法|拒绝|超过|超出|超时|已过|逾期|之前|前(?:已|就)|[吗呢]|为什么|如果|若|需在|须在|应在|请在"
)
_SECONDS = {"分钟": 60, "小时": 3600, "钟头": 3600}
_NUMERALS = {"半": 0.5, "两": 2.0} | {sign: float(n) for n, sign in enumerate("一二三四五六七八九十", 1)}
_FROM_THERE = re.compile("发货后|付款|支付|下单|拍下|购买|提交|申请")
"""What a period is counted from that the words of a chat do not date."""

_DAYS = {"明": 1, "后天": 2, "今": 0, "当": 0}


class Promise(Struct, frozen=True):
    """The clause that promises, in its own words, and until when it was to be done (None: the words do not
    tell, or tell it in working days)."""

    words: str
    due: Moment | None


def promise(text: str, at: Moment | None) -> Promise | None:
    """The first promise in `text`, which was said `at`; None where nothing is promised, and for questions,
    conditions and refusals that name a time."""
    for clause in _CLAUSE.findall(text):
        found = _PROMISE.search(clause)
        if found and not _NOT.search(clause) and not clause.endswith(("?", "？")):
            words = clause.strip().rstrip("，。！!；;")
            counted = at is not None and not _FROM_THERE.search(clause[: found.end()])
            return Promise(words, _due(found[0], at) if at and counted else None)
    return None


def _due(words: str, at: Moment) -> Moment | None:
    """The last moment of a promise made `at`: as precise as its words and `at` are."""
    if found := _SPAN.search(words):
        count, unit = _NUMERALS.get(found["count"]) or float(found["count"]), found["unit"]
        if unit in _SECONDS:
            if at.clock is None:
                return None
            end = datetime.combine(at.day, at.clock) + timedelta(seconds=count * _SECONDS[unit])
            return Moment(end.date(), end.time())
        return (
            None if unit == "工作日" or count != int(count) else Moment(at.day + timedelta(days=int(count)))
        )
    days = next((days for sign, days in _DAYS.items() if sign in words), None)
    return None if days is None else Moment(at.day + timedelta(days=days))
