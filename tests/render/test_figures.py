from __future__ import annotations

from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from refundletters.letters.letter import Figure
from refundletters.render.figures import HALF, LINE, PAGE, SHARP, Shown, arranged

PHONE = (1080, 2400)
SCREEN = (1366, 768)


def figure(width: int, height: int, number: int = 1) -> Figure:
    """A figure of so many pixels."""
    return Figure(number, "聊天记录", Path("chat.png"), "png", width, height)


def shown(*sizes: tuple[int, int]) -> list[Shown]:
    """All pictures of figures of these sizes, in their order."""
    rows = arranged([figure(*size, number) for number, size in enumerate(sizes, 1)])
    return [picture for row in rows for picture in (row.left, row.right) if picture]


SIZES = st.tuples(st.integers(1, 5000), st.integers(1, 20_000))


@given(st.lists(SIZES, min_size=1, max_size=5))
def test_every_picture_fits_the_page(sizes: list[tuple[int, int]]) -> None:
    """Given pictures of any size, each is shown once in full, in order, inside the page, never larger than it
    is sharp, and not distorted."""
    found = shown(*sizes)
    order = [(each.figure.number, each.part) for each in found]
    assert order == sorted(order)
    assert {number for number, _part in order} == set(range(1, len(sizes) + 1))
    for each in found:
        assert each.width <= LINE
        assert each.height <= PAGE + 1
        assert each.width <= each.figure.width * SHARP
        visible = each.figure.height * (100_000 - each.above - each.below) / 100_000
        assert each.height / each.width == pytest.approx(visible / each.figure.width, rel=0.02, abs=0.02)


def test_telephones_stand_side_by_side() -> None:
    """Given screenshots of a telephone, two stand in a row, each whole and half a line wide; the last alone
    is as high as the page."""
    first, second = arranged([figure(*PHONE, number) for number in (1, 2, 3)])
    assert first.right
    assert [first.left.width, first.right.width] == [HALF, HALF]
    assert second.right is None
    assert second.left.height == PAGE
    assert all(each.parts == 1 for each in (first.left, first.right, second.left))


def test_screens_stand_alone() -> None:
    """Given pictures of a wide screen, each has a row of its own as wide as the line."""
    rows = arranged([figure(*SCREEN, number) for number in (1, 2)])
    assert [row.right for row in rows] == [None, None]
    assert {row.left.width for row in rows} == {LINE}


def test_order_is_never_changed() -> None:
    """Given a wide picture between two of a telephone, none is moved to fill a row."""
    assert [each.figure.number for each in shown(PHONE, SCREEN, PHONE)] == [1, 2, 3]
    assert len(arranged([figure(*size) for size in (PHONE, SCREEN, PHONE)])) == 3


def test_small_picture_stays_small() -> None:
    """Given a picture of 96 pixels, it is shown an inch wide."""
    (small,) = shown((96, 48))
    assert (small.width, small.height) == (914_400, 457_200)


@given(st.integers(100, 2000), st.integers(3, 60))
def test_long_chat_is_shown_in_pieces(width: int, ratio: int) -> None:
    """Given a screenshot of a long chat, its pieces cover it from top to bottom, each overlapping the next,
    named by their number, and each legible: half a line wide if its pixels allow."""
    pieces = shown((width, width * ratio))
    assert len(pieces) > 1
    assert pieces[0].above == pieces[-1].below == 0
    assert {each.parts for each in pieces} == {len(pieces)}
    assert all(f"第{each.part}段" in each.caption for each in pieces)
    assert all(f"第{each.part}段" in each.description for each in pieces)
    for before, after in pairwise(pieces):
        assert after.above < 100_000 - before.below
    assert all(each.width == min(HALF, width * SHARP) for each in pieces)


def test_caption_and_description() -> None:
    """Given a figure, its caption is its number and name, and its description says so on one line."""
    row, *_ = arranged([Figure(3, "客服\n答复", Path("chat.png"), "png", *SCREEN)])
    assert row.left.caption == "证据3\u3000客服\n答复"
    assert row.left.description == "证据3的图片：客服 答复"
