"""The rule for many values: what it tries, and what it tells."""

from __future__ import annotations

import pytest

from tests.each import for_each


def test_all_failing_values_are_told() -> None:
    """Given values of which two fail, all are tried, and the failure names those two."""
    tried = []

    @for_each("number, text", [(1, "甲"), (2, "乙"), (3, "丙")])
    def rule(number: int, text: str) -> None:
        tried.append(text)
        if number != 2:
            pytest.fail(text) if number == 1 else [][number]

    with pytest.raises(BaseExceptionGroup, match=r"2 of 3 failed:\n1, '甲'\n3, '丙'\n") as told:
        rule()
    assert tried == ["甲", "乙", "丙"]
    assert [error.__notes__ for error in told.value.exceptions] == [
        ["with {'number': 1, 'text': '甲'}"],
        ["with {'number': 3, 'text': '丙'}"],
    ]


def test_values_are_found_when_the_test_runs() -> None:
    """Given a function that finds the values, it is called by the test; finding none is a failure."""
    found: list[str] = []

    @for_each("text", lambda: found)
    def rule(text: str) -> None:
        assert text == "甲"

    with pytest.raises(AssertionError, match="there is no text to try"):
        rule()
    found.append("甲")
    rule()


@for_each("first", [1, 2])
@for_each("second", [3, 4])
def test_fixtures_and_rules_are_joined(first: int, second: int, tmp_path_factory: object) -> None:
    """Given two sets of values and a fixture, every pair is tried with it."""
    assert (first < second, bool(tmp_path_factory)) == (True, True)


def test_a_name_that_a_test_does_not_take_is_refused() -> None:
    """Given a name that the test has not, it is told at once."""
    with pytest.raises(AssertionError, match="does not take text"):
        for_each("text", ["甲"])(lambda: None)
