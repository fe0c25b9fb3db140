from __future__ import annotations

import re
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from refundletters.case.values import MAX_YUAN, Money
from refundletters.wording.amounts import in_words
from tests.conftest import tries
from tests.each import for_each

# 《正确填写票据和结算凭证的基本规定》第一至三条（支付结算办法附件一）; where the rule leaves a choice, all
# that it allows.
VECTORS = [
    ("0", ["零元整"]),
    ("0.05", ["伍分"]),
    ("0.50", ["伍角", "伍角整"]),
    ("325.04", ["叁佰贰拾伍元零肆分"]),
    ("1409.50", ["壹仟肆佰零玖元伍角", "壹仟肆佰零玖元伍角整"]),
    ("1680.32", ["壹仟陆佰捌拾元零叁角贰分", "壹仟陆佰捌拾元叁角贰分"]),
    ("6007.14", ["陆仟零柒元壹角肆分"]),
    ("10010", ["壹万零壹拾元整"]),
    ("16409.02", ["壹万陆仟肆佰零玖元零贰分"]),
    ("107000.53", ["壹拾万柒仟元零伍角叁分", "壹拾万零柒仟元伍角叁分"]),
    ("100000000", ["壹亿元整"]),
    ("98", ["玖拾捌元整"]),
    ("10", ["壹拾元整"]),
    ("19.80", ["壹拾玖元捌角", "壹拾玖元捌角整"]),
    ("20000056", ["贰仟万零伍拾陆元整"]),
    ("100010000", ["壹亿零壹万元整"]),
    ("100001000", ["壹亿零壹仟元整"]),
    ("999999999999.99", ["玖仟玖佰玖拾玖亿玖仟玖佰玖拾玖万玖仟玖佰玖拾玖元玖角玖分"]),
]

DIGITS = {sign: value for value, sign in enumerate("零壹贰叁肆伍陆柒捌玖")}
PLACES = {"拾": 10, "佰": 100, "仟": 1000}


def read_group(words: str) -> int:
    """Up to four figures: ``壹仟肆佰零玖`` → 1409."""
    assert re.fullmatch(r"(?:零?[壹贰叁肆伍陆柒捌玖][拾佰仟]?)*", words), words
    figures = [
        (DIGITS[digit], PLACES.get(place, 1))
        for digit, place in re.findall(r"([^零拾佰仟])([拾佰仟]?)", words)
    ]
    places = [place for _digit, place in figures]
    assert places == sorted(set(places), reverse=True), words
    return sum(digit * place for digit, place in figures)


def read(words: str) -> Decimal:
    """The amount that 大写 names; independent of the code that writes it."""
    found = re.fullmatch(
        r"人民币(?:(?:(?P<亿>[^亿万元角分整]+)亿)?(?:(?P<万>[^亿万元角分整]+)万)?(?P<元>[^亿万元角分整]*)元)?"
        r"(?:零?(?P<角>[壹贰叁肆伍陆柒捌玖])角)?(?:零?(?P<分>[壹贰叁肆伍陆柒捌玖])分)?整?",
        words,
    )
    assert found, words
    yuan = 0
    for unit, size in (("亿", 10**8), ("万", 10**4), ("元", 1)):
        part = found[unit] or ""
        yuan += read_group("" if part == "零" else part) * size
    cents = DIGITS.get(found["角"] or "零", 0) * 10 + DIGITS.get(found["分"] or "零", 0)
    return Decimal(yuan) + Decimal(cents) / 100


def money(text: str) -> Money:
    """An amount in 元."""
    return Money(Decimal(text).quantize(Decimal("0.01")))


@for_each("figures, allowed", VECTORS)
def test_the_vectors_of_the_rule(figures: str, allowed: list[str]) -> None:
    """Given an amount of the official examples, `in_words` writes one of the forms that the rule allows."""
    assert in_words(money(figures)) in {f"人民币{words}" for words in allowed}


@settings(max_examples=tries(300), derandomize=True)
@given(st.integers(0, 10**14 - 1))
def test_words_say_the_amount(cents: int) -> None:
    """Given any amount below a trillion 元, reading its words gives the amount again."""
    amount = Decimal(cents) / 100
    assert read(in_words(Money(amount))) == amount


@settings(max_examples=tries(300), derandomize=True)
@given(st.lists(st.sampled_from("0001234567890"), min_size=1, max_size=14).map("".join))
def test_words_keep_the_rules(digits: str) -> None:
    """Given any amount, its words have no double 零, none at the edges, and 整 where nothing follows 元."""
    amount = Decimal(int(digits)) / 100
    words = in_words(Money(amount))
    assert read(words) == amount
    assert "零零" not in words
    assert not re.search("零[亿万拾佰仟角分整]", words)
    assert not re.search("(?<!^人民币)零元", words)
    assert not re.search("人民币零(?!元整)", words)
    assert words.endswith("整") == (amount == amount.to_integral_value())
    jiao, fen = int(amount * 10) % 10, int(amount * 100) % 10
    if amount >= 1 and fen and not jiao:
        assert "元零" in words


@pytest.mark.parametrize("figures", ["1000000000000", "99999999999999"])
def test_a_trillion_is_refused(figures: str) -> None:
    """Given a trillion 元 or more, `in_words` raises `ValueError`: the words would be ambiguous."""
    assert Decimal(figures) >= MAX_YUAN
    with pytest.raises(ValueError, match="trillion"):
        in_words(Money(Decimal(figures)))
