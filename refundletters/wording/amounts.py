"""人民币大写, by 《正确填写票据和结算凭证的基本规定》 (支付结算办法 附件一)."""

from __future__ import annotations

from decimal import Decimal

from refundletters.case.values import MAX_YUAN, Money

__all__ = ["in_words"]

_DIGITS = "零壹贰叁肆伍陆柒捌玖"
_PLACES = ("", "拾", "佰", "仟")
_GROUPS = ("", "万", "亿")


def _group_in_words(value: int) -> str:
    """1 to 9999 without a leading 零: ``1409`` → ``壹仟肆佰零玖``."""
    words, gap = "", False
    for place in (3, 2, 1, 0):
        digit = value // 10**place % 10
        if digit:
            words += ("零" if gap and words else "") + _DIGITS[digit] + _PLACES[place]
        gap = digit == 0
    return words


def _yuan_in_words(yuan: int) -> str:
    """Whole 元; 零 joins groups with a gap between them (``107000`` → ``壹拾万柒仟`` is joined by
    the rule's option without 零, as the last digit place before 万 is zero but 仟 is not)."""
    groups = [yuan // 10_000**level % 10_000 for level in range(3)]
    words = ""
    for level in (2, 1, 0):
        value = groups[level]
        if not value:
            continue
        gap = words and (value < 1000 or (level < 2 and groups[level + 1] == 0))
        words += ("零" if gap else "") + _group_in_words(value) + _GROUPS[level]
    return words


def in_words(money: Money) -> str:
    """`money` as 大写 with 人民币 in front: ``人民币玖拾捌元整``, ``人民币叁佰贰拾伍元零肆分``.

    An amount that ends at 角 takes no 整. Zero is ``人民币零元整`` (our convention).
    Raises `ValueError` for a trillion 元 and more.
    """
    if money.amount >= MAX_YUAN:
        raise ValueError("amounts in words end below a trillion 元")
    cents = int(money.amount * Decimal(100))
    yuan, jiao, fen = cents // 100, cents // 10 % 10, cents % 10
    words = _yuan_in_words(yuan) + "元" if yuan else ""
    if jiao:
        # 元位是零时，角前的零可写可不写；这里写，读起来没有歧义。
        words += ("零" if yuan and yuan % 10 == 0 else "") + _DIGITS[jiao] + "角"
    if fen:
        words += ("零" if yuan and not jiao else "") + _DIGITS[fen] + "分"
    if not cents:
        words = "零元"
    return "人民币" + words + ("" if jiao or fen else "整")
