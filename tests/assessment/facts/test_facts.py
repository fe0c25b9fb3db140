from __future__ import annotations

from tests.cases import assessed


def test_rules_need_their_words() -> None:
    """Given rules, only those with their words count, and the seller's are those it issued or nobody did."""
    seen = assessed(
        {
            "rules": [
                {"title": "甲", "text": "可退"},
                {"title": "乙", "issued_by": "platform", "text": "可退"},
                {"title": "丙"},
            ]
        }
    ).facts
    assert [rule.title for rule in seen.rules] == ["甲", "乙"]
    assert [rule.title for rule in seen.seller_rules] == ["甲"]
