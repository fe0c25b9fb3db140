"""Chinese numerals of articles (第五百六十三条) and the ways people write a place in a statute."""

from __future__ import annotations

import re
import unicodedata
from functools import cache

from refundletters.patterns import regex

__all__ = ["LARGEST", "parse_numeral", "parse_place", "to_chinese"]

LARGEST = 9999
"""No statute has more articles."""

_DIGITS = "零一二三四五六七八九"
_UNITS = ("", "十", "百", "千")
_NUMBER = rf"(?:\d+|[{_DIGITS}〇十百千]+)"
_ARTICLE = rf"第?(?P<article>{_NUMBER})[条点]?"
_IN_WORDS = regex(rf"{_ARTICLE}(?:第(?P<paragraph>{_NUMBER})款)?(?:第\(?(?P<item>{_NUMBER})\)?项)?")
_IN_BRACKETS = regex(rf"{_ARTICLE}(?:\((?P<paragraph>\d+)\))?(?:\((?P<item>{_NUMBER})\))?")


@cache
def to_chinese(number: int) -> str:
    """`number` (1 to 9999) as statutes write it: 10 → 十, 21 → 二十一, 101 → 一百零一, 110 → 一百一十.

    Raises `ValueError` outside that range.
    """
    if not 1 <= number <= LARGEST:
        raise ValueError(f"no article has the number {number}")
    text = ""
    for power in reversed(range(len(_UNITS))):
        digit = number // 10**power % 10
        if digit:
            text += _DIGITS[digit] + _UNITS[power]
        elif text and not text.endswith("零"):
            text += "零"
    text = text.rstrip("零")
    return text.removeprefix("一") if 10 <= number <= 19 else text


def parse_numeral(text: str) -> int:
    """The number written as ``55``, ``五十五``, ``一百〇一``; the converse of :func:`to_chinese`.

    Raises `ValueError` for anything else, misplaced units (``五十百``) included.
    """
    number = int(text) if text.isdecimal() else _value(text.replace("〇", "零"))
    if not 1 <= number <= LARGEST:
        raise ValueError(f"not the number of an article: {text}")
    return number


def _value(text: str) -> int:
    total, digit = 0, 0
    for character in text:
        if character in _DIGITS:
            digit = _DIGITS.index(character)
        elif character in _UNITS:
            total += (digit or 1) * 10 ** _UNITS.index(character)
            digit = 0
        else:
            raise ValueError(f"not a numeral: {text}")
    total += digit
    written = text[1:] if text.startswith("一十") else text
    if not 1 <= total <= LARGEST or to_chinese(total) != written:
        raise ValueError(f"not a numeral: {text}")
    return total


def parse_place(text: str) -> tuple[int, int | None, int | None]:
    """Article, paragraph (款) and item (项) as people write them: ``55``, ``五十五``, ``第55条``,
    ``55(1)``, ``48(1)(八)``, ``16(三)``, ``第四十八条第一款第八项``.

    An Arabic number in brackets right after the article is a paragraph, a Chinese one an item.
    Raises `ValueError` for anything else.
    """
    plain = re.sub(r"\s", "", unicodedata.normalize("NFKC", text))
    match = _IN_WORDS.fullmatch(plain) or _IN_BRACKETS.fullmatch(plain)
    if not match:
        raise ValueError(f"not a place in a statute: {text}")
    article, paragraph, item = (
        parse_numeral(number) if number else None for number in match.group("article", "paragraph", "item")
    )
    assert article is not None
    return article, paragraph, item
