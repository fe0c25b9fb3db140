from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from refundletters.law.numerals import LARGEST, parse_numeral, parse_place, to_chinese
from tests.each import for_each

numbers = st.integers(1, LARGEST)


@for_each("number, text", [
        (1, "一"), (10, "十"), (11, "十一"), (20, "二十"), (21, "二十一"), (100, "一百"), (101, "一百零一"),
        (110, "一百一十"), (119, "一百一十九"), (200, "二百"), (563, "五百六十三"), (1000, "一千"),
        (1001, "一千零一"), (1010, "一千零一十"), (1100, "一千一百"), (1165, "一千一百六十五"),
        (1260, "一千二百六十"), (9999, "九千九百九十九"),
    ])  # fmt: skip
def test_numbers_are_written_as_statutes_write_them(number: int, text: str) -> None:
    """Given a number, `to_chinese` writes it as statutes number their articles."""
    assert to_chinese(number) == text


@given(numbers)
def test_reading_is_the_converse_of_writing(number: int) -> None:
    """Given any number in range, `parse_numeral` reads back what `to_chinese` wrote, and its digits."""
    assert parse_numeral(to_chinese(number)) == number == parse_numeral(str(number))


@given(st.text(alphabet="零一二三四五六七八九〇十百千", max_size=8))
def test_only_well_formed_numerals_are_read(text: str) -> None:
    """Given any row of numeral characters, `parse_numeral` reads it only if it is how that number is
    written (一 before 十 and 〇 for 零 allowed)."""
    try:
        number = parse_numeral(text)
    except ValueError:
        return
    plain = text.replace("〇", "零")
    assert to_chinese(number) in (plain, plain.removeprefix("一"))


@pytest.mark.parametrize("text", ["", "0", "零", "五十百", "10000", "两百", "一二", "五五条", "x"])
def test_what_is_no_numeral_is_refused(text: str) -> None:
    """Given something else, `parse_numeral` raises `ValueError`."""
    with pytest.raises(ValueError, match="not"):
        parse_numeral(text)


@pytest.mark.parametrize("number", [0, -1, LARGEST + 1])
def test_numbers_out_of_range_are_refused(number: int) -> None:
    """Given a number no article has, `to_chinese` raises `ValueError`."""
    with pytest.raises(ValueError, match="no article"):
        to_chinese(number)


@for_each(
    "text, place",
    [
        ("55", (55, None, None)),
        ("五十五", (55, None, None)),
        ("第55条", (55, None, None)),
        (" 第 五十五 条 ", (55, None, None)),
        ("５５", (55, None, None)),
        ("第一百〇一条", (101, None, None)),
        ("第一点", (1, None, None)),
        ("55(1)", (55, 1, None)),
        ("55（1）", (55, 1, None)),
        ("第55条第1款", (55, 1, None)),
        ("48(1)(八)", (48, 1, 8)),
        ("48(1)(8)", (48, 1, 8)),
        ("第四十八条（1）（八）", (48, 1, 8)),
        ("16(三)", (16, None, 3)),
        ("第十六条第三项", (16, None, 3)),
        ("第十六条第（三）项", (16, None, 3)),
        ("第四十八条第一款第八项", (48, 1, 8)),
    ],
)
def test_places_are_read_as_people_write_them(text: str, place: tuple[int, int | None, int | None]) -> None:
    """Given a place in a statute in any common spelling, `parse_place` gives article, paragraph, item."""
    assert parse_place(text) == place


@given(numbers, st.none() | st.integers(1, 20), st.none() | st.integers(1, 30))
def test_any_place_survives_its_own_spelling(article: int, paragraph: int | None, item: int | None) -> None:
    """Given any place, `parse_place` reads it back from its full Chinese form."""
    written = f"第{to_chinese(article)}条"
    written += f"第{to_chinese(paragraph)}款" if paragraph else ""
    written += f"第{to_chinese(item)}项" if item else ""
    assert parse_place(written) == (article, paragraph, item)


@pytest.mark.parametrize("text", ["", "条", "55-1", "55(一)(1)", "55()", "五十五条之一", "-1", "55条 56条"])
def test_what_names_no_place_is_refused(text: str) -> None:
    """Given something else, `parse_place` raises `ValueError`."""
    with pytest.raises(ValueError, match="not"):
        parse_place(text)
