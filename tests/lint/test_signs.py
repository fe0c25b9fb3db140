"""Signs of the rules of words: they never keep a rule from finding what it would find."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from refundletters.lint.prepare import prepared, signs
from refundletters.lint.rules import rules
from refundletters.lint.signs import PREPARED, signs_of

PATTERNS = [pattern for rule in rules() for pattern in rule.patterns]


def test_signs_are_fresh() -> None:
    """Given the rules, ``make templates`` has been run since the last of them changed."""
    assert PREPARED.read_text(encoding="utf-8") == prepared(), "run: make templates"


def test_nearly_every_rule_has_signs() -> None:
    """Given the rules, there is hardly one that has to be looked for in every letter."""
    assert len(PATTERNS) > 80
    assert sum(not signs_of(pattern) for pattern in PATTERNS) <= 3


def test_an_unknown_pattern_is_looked_for_everywhere() -> None:
    """Given a pattern that was not prepared, no sign is asked for."""
    assert signs_of("从未见过") == ()


@given(data=st.data())
@pytest.mark.parametrize("pattern", PATTERNS)
def test_every_match_holds_its_signs(pattern: str, data: st.DataObject) -> None:
    """Given any text in which a rule finds something, what it finds holds its signs."""
    text = data.draw(st.from_regex(re.compile(pattern)))
    found = re.search(pattern, text)
    assert found
    assert all(any(sign in found[0].casefold() for sign in group) for group in signs_of(pattern))


@pytest.mark.parametrize(
    ("pattern", "expected"),
    [
        ("投诉(?:到底|电话)", [{"投诉"}, {"到底", "电话"}]),
        ("(?:必须|一定)退", [{"必须", "一定"}, {"退"}]),
        ("[退换]", [{"退", "换"}]),
        ("(?i)Fifteen days?", [{"fifteen day"}]),
        ("退?", []),
        ("甲|乙?", []),
        ("(?=甲).", []),
        ("(?:甲乙){2,}丙?", [{"甲乙"}]),
    ],
)
def test_signs_of_a_pattern(pattern: str, expected: list[set[str]]) -> None:
    """Given a pattern, its signs are what must be there, not what may be."""
    assert [set(each) for each in signs(pattern)] == expected
