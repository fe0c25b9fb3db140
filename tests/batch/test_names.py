"""Names of the files of a batch."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from refundletters.batch.names import folded, letter_names
from refundletters.batch.work import Order, parse_order
from refundletters.harmless import file_stem
from refundletters.letters.catalogue import letter_variants

FORBIDDEN = set('<>:"/\\|?*') | {chr(code) for code in range(32)}


@given(st.text(max_size=400), st.sampled_from([str(Order(kind.code, kind.to)) for kind in letter_variants()]))
def test_a_name_is_safe_on_every_system(stem: str, order: str) -> None:
    """Given any text and letter, no name holds what a system forbids, and each fits in as it is written."""
    names = list(letter_names(stem, parse_order(order), "docx", stem))
    assert len(set(map(folded, names))) == len(names) == 4
    for name in names:
        assert not set(name) & FORBIDDEN
        assert len(f".{name}.part".encode()) <= 255
        assert name.endswith(".docx")
    assert file_stem(stem).strip(" .")


@pytest.mark.parametrize("stem", ["CON", "nul", "com1.案件", "..", "../../etc/passwd", "a/b"])
def test_a_name_cannot_climb_or_name_a_device(stem: str) -> None:
    """Given a name that means a device or another folder, it means neither any more."""
    safe = file_stem(stem)
    assert "/" not in safe
    assert safe.split(".")[0].casefold() not in ("con", "nul", "com1", "")


def test_a_second_case_of_one_name_is_told_apart() -> None:
    """Given two cases whose letters would have one name, they have others to turn to, the same each time."""
    order = Order("regulator-complaint")
    first, second = (list(letter_names("案件", order, "docx", f"{name}/案件.yaml")) for name in "甲乙")
    assert first[0] == second[0] == "案件-投诉书.docx"
    assert not set(first[1:]) & set(second[1:])
    assert first == list(letter_names("案件", order, "docx", "甲/案件.yaml"))
