"""The rows of an official form."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from refundletters.letters.letter import FormRow
from refundletters.render.columns import half_widths
from refundletters.render.form import FORM_LINE, filled


def line_of(line: str) -> str:
    """A line as it is filled in."""
    ((*pieces,),) = filled(FormRow("原告", (line,))).lines
    return "".join(piece.text for piece in pieces)


@pytest.mark.parametrize(
    ("line", "shown"),
    [
        ("姓名：", "姓名："),
        ("工作单位：　　　职务：　　　联系电话：", "工作单位：　　　　　　职务：　　　　　　联系电话："),
        (
            "工作单位：示例公司　职务：　　　联系电话：138",
            "工作单位：示例公司　职务：　　　　　　　　联系电话：138",
        ),
        ("出生日期：　　　民族：", "出生日期：　　　　　　　　　　　民族："),
        ("男□　女☑", "男□　女☑"),
    ],
)
def test_places_to_fill_in_have_room(line: str, shown: str) -> None:
    """Given a line of a form, its empty places share what room it has left, up to eight characters each; what
    is filled in stays as it is."""
    assert line_of(line) == shown


@given(st.text(st.sampled_from("姓名：　□☑a1"), max_size=60))
def test_no_line_is_widened_beyond_its_end(line: str) -> None:
    """Given any line, it keeps what is said, and a line of its own that fits still fits."""
    shown = line_of(line)
    assert shown.split() == line.split()
    assert half_widths(shown) <= max(FORM_LINE, half_widths(line))


def test_row_of_a_quarter_page_may_break() -> None:
    """Given a row of three hundred characters it stays whole, a longer one may break across pages."""
    assert [filled(FormRow("事实", ("卡" * length,))).long for length in (300, 301)] == [False, True]
