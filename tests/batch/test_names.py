"""Names of the files of a batch."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from refundletters.batch.names import apart, letter_name
from refundletters.batch.work import Order
from refundletters.harmless import file_stem

FORBIDDEN = set('<>:"/\\|?*') | {chr(code) for code in range(32)}


@given(st.text(max_size=400))
def test_a_name_is_safe_on_every_system(stem: str) -> None:
    """Given any text, its stem holds nothing that a system forbids, and fits with its ending."""
    name = letter_name(stem, Order("first-contact"), "docx")
    assert not set(name) & FORBIDDEN
    assert 0 < len(name.encode()) <= 255
    assert name.endswith(".docx")
    assert file_stem(stem).strip(" .")


@pytest.mark.parametrize("stem", ["CON", "nul", "com1.案件", "..", "../../etc/passwd", "a/b"])
def test_a_name_cannot_climb_or_name_a_device(stem: str) -> None:
    """Given a name that means a device or another folder, it means neither any more."""
    safe = file_stem(stem)
    assert "/" not in safe
    assert safe.split(".")[0].casefold() not in ("con", "nul", "com1", "")


def test_a_second_case_of_one_name_is_told_apart() -> None:
    """Given two cases whose letters would have one name, the second has another, the same each time."""
    first, second = apart("案件-投诉书.docx", "甲/案件.yaml"), apart("案件-投诉书.docx", "乙/案件.yaml")
    assert first != second
    assert first == apart("案件-投诉书.docx", "甲/案件.yaml")
    assert first.endswith(".docx")
