"""Traditional signs are read as simplified ones where words are compared."""

from __future__ import annotations

import pytest

from refundletters.assessment.facts.phrases import recognise_refusal
from refundletters.case import traditional
from refundletters.case.traditional import simplified
from refundletters.case.vocabulary import vocabulary
from tests.each import for_each

_BACK = str.maketrans(traditional._SIMPLIFIED, traditional._TRADITIONAL)


def test_each_sign_has_one_that_needs_no_other() -> None:
    """Given the table, each traditional sign stands there once, and no sign that it becomes is one itself."""
    assert len(traditional._TRADITIONAL) == len(traditional._SIMPLIFIED) > 200
    assert len(set(traditional._TRADITIONAL)) == len(traditional._TRADITIONAL)
    assert not set(traditional._TRADITIONAL) & set(traditional._SIMPLIFIED)


@for_each("name", ["situation", "venue", "party", "remedy", "refusal", "exhibit-kind"])
def test_words_of_the_case_may_be_traditional(name: str) -> None:
    """Given any spelling of a term in traditional signs, it names the term."""
    words = vocabulary(name)
    for term in words.terms.values():
        for spelling in term.spellings:
            assert words.find(spelling.translate(_BACK)) == term


@pytest.mark.parametrize(
    ("reply", "refusal"),
    [
        ("親，已超時，不予退款", "overdue"),
        ("虛擬商品一經售出概不退換", "virtual-goods"),
        ("系統顯示已發貨", "already-delivered"),
        ("請提供訂單號，沒有訂單號無法查詢", "no-order-number"),
        ("證據不足，無法處理", "insufficient-evidence"),
    ],
)
def test_a_refusal_may_be_traditional(reply: str, refusal: str) -> None:
    """Given a refusal in traditional signs, it is recognised as it is in simplified ones."""
    assert recognise_refusal(reply) == recognise_refusal(simplified(reply)) == refusal
