"""脱敏: what must not stand in a text that everybody can read.

Works on finished text, so that nothing the user wrote anywhere slips through: telephone numbers,
identity numbers, bank cards and e-mail addresses, by their shape. A number that only looks like one
(an order number of eighteen digits, a telephone number inside a longer number) is left.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from refundletters.patterns import regex

__all__ = ["CARD_SECRET", "is_id_number", "mask_name", "mask_text", "personal_data"]

_MOBILE = regex(r"(?:(?<=\+86)|(?<=\+86[- ])|(?<![\d.]))(1[3-9]\d[- ]?)\d{4}([- ]?\d{4})(?!\d)")
_LANDLINE = regex(r"(?<!\d)(0\d{2,3}-?)\d{4}(\d{3,4})(?!\d)")
_IDENTITY = regex(r"(?<![0-9A-Za-z])\d{17}[\dXx](?![0-9A-Za-z])")
_CARD = regex(r"(?<!\d)(?:\d{16,19}|\d{4}(?: \d{4}){3}(?: \d{1,3})?)(?!\d)")
_EMAIL = regex(r"(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63})+", re.ASCII)
_LONG = regex(r"\d(?:[- ]?\d){9}")
"""As many digits as each of these numbers has at least: most texts have none such."""

CARD_SECRET = regex(
    r"(?:卡密|激活码|兑换码|卡号密码|充值卡密码|CDK|cdk)(?:为|是|[：:])\s*"
    r"([A-Za-z0-9]{4}(?:[- ]?[A-Za-z0-9]{4}){1,7}|[A-Za-z0-9]{8,40})"
)
"""The code of a card where it is called one: 卡密：ABCD1234."""

_WEIGHTS = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)
_CHECKS = "10X98765432"


def is_id_number(number: str) -> bool:
    """居民身份证号码: seventeen digits and the check sign that fits them (GB 11643-1999)."""
    if not _IDENTITY.fullmatch(number):
        return False
    total = sum(int(digit) * weight for digit, weight in zip(number[:17], _WEIGHTS, strict=True))
    return _CHECKS[total % 11] == number[17].upper()


def _is_card(number: str) -> bool:
    """A bank card number by its Luhn checksum, beginning as cards do (3 to 6), with or without spaces."""
    number = number.replace(" ", "")
    doubled = [int(digit) * (2 if place % 2 else 1) for place, digit in enumerate(reversed(number))]
    return number[0] in "3456" and sum(value // 10 + value % 10 for value in doubled) % 10 == 0


def personal_data(text: str) -> Iterator[tuple[str, str]]:
    """The numbers of persons in `text`, each with what it is: identity, card, phone or e-mail."""
    if "@" not in text and not _LONG.search(text):
        return
    kinds: tuple[tuple[str, re.Pattern[str], Callable[[str], bool]], ...] = (
        ("identity", _IDENTITY, is_id_number),
        ("card", _CARD, lambda number: _is_card(number) and not is_id_number(number)),
        ("phone", _MOBILE, bool),
        ("phone", _LANDLINE, bool),
        ("e-mail", _EMAIL, bool),
    )
    for kind, pattern, known in kinds:
        yield from ((kind, found[0]) for found in pattern.finditer(text) if known(found[0]))


def _when(known: Callable[[str], bool], keep: tuple[int, int]) -> Callable[[re.Match[str]], str]:
    def hide(found: re.Match[str]) -> str:
        text = found[0]
        hidden = len(text) - sum(keep)
        return text[: keep[0]] + "*" * hidden + text[len(text) - keep[1] :] if known(text) else text

    return hide


def mask_text(text: str) -> str:
    """`text` with telephone, identity and card numbers and e-mail addresses hidden but for their ends."""
    text = _EMAIL.sub(lambda found: found[0][0] + "***@" + found[0].rpartition("@")[2], text)
    text = _IDENTITY.sub(_when(is_id_number, (3, 2)), text)
    text = _CARD.sub(_when(_is_card, (4, 4)), text)
    text = _LANDLINE.sub(r"\1****\2", text)
    return _MOBILE.sub(r"\1****\2", text)


def mask_name(name: str) -> str:
    """李明 → 李*, 欧阳小明 → 欧***; a single character is hidden whole."""
    return name[:1] + "*" * (len(name) - 1) if len(name) > 1 else "*"
