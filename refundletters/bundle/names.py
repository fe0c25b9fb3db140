"""Names in a bundle: 序号-平台-日期-商品-名称, safe on every system and without private data."""

from __future__ import annotations

import re

from refundletters.case.chronology import chronology, purchased_at
from refundletters.case.models import Case, Exhibit
from refundletters.case.vocabulary import vocabulary
from refundletters.exhibits.secrets import masked
from refundletters.harmless import file_stem

__all__ = ["exhibit_name", "plain"]

_MARKS = re.compile(r"[-“”‘’\"'《》〈〉（）()\[\]【】「」、，。：:！!？?\s]+")
_PART = 45
"""Bytes of UTF-8 for each part: fifteen characters."""


def exhibit_name(number: int, exhibit: Exhibit, case: Case, ending: str) -> str:
    """``03-星点卡盟-20261120-原神月卡-激活失败提示页.png``; a part that is not known is left out."""
    method = next((paid.method for paid in case.payment if paid.method), None)
    paid_by = vocabulary("payment-method")[method].short if method else ""
    parts = (
        case.platform.name or case.merchant.name or paid_by,
        _day(exhibit, case),
        case.order.item or "",
        exhibit.title or exhibit.id or "",
    )
    named = (file_stem(part, _PART) for part in (plain(part, case) for part in parts) if part)
    return "-".join((f"{number:02}", *named)) + ending


def plain(text: str, case: Case) -> str:
    """`text` without marks, its secrets masked; a name cannot hold the stars that mask them."""
    return _MARKS.sub("", masked(text, case).text.replace("*", "x"))


def _day(exhibit: Exhibit, case: Case) -> str:
    """The day of the first fact that the exhibit shows, else of the purchase."""
    shown = (fact.at for fact in chronology(case) if fact.at and exhibit.id in fact.exhibits)
    moment = next(shown, purchased_at(case))
    return f"{moment.day:%Y%m%d}" if moment else ""
