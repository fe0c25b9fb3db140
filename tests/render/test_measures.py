"""Which letters are set closer, to keep to one page."""

from __future__ import annotations

from typing import Any

import pytest

from refundletters.letters.letter import Annex, Block, Figure, Signature, Table, Title
from refundletters.render import word
from refundletters.render.layout import context
from refundletters.render.measures import CLOSE, USUAL, fits_if_close, lines
from tests.cases import example_letters
from tests.render.letters import COURT_FORM, PICTURE, W, letter, paragraph, part

LINE = "客服以“已超时”为由拒绝了退款申请。" * 2
"""Less than a line."""

SIGNED = Signature(("李明", "2026年11月22日"))
ANNEX = Annex("附：证据图片", (Figure(1, "截图", PICTURE, "png", 100, 200),))


def blocks(*given: Block) -> Any:
    """Blocks as they are laid out."""
    return context(letter(*given))["blocks"]


def of_lines(count: int, *more: Block) -> tuple[Block, ...]:
    """The blocks of a letter of so many paragraphs, a line each, and a signature."""
    return (Title("函"), *[paragraph(LINE[:34])] * count, SIGNED, *more)


def pitch(document: bytes) -> str | None:
    """The pitch of its lines, in twentieths of a point."""
    normal = next(part(document, "word/styles.xml").iter(f"{W}style"))
    spacing = normal.find(f"{W}pPr/{W}spacing")
    assert spacing is not None
    return spacing.get(f"{W}line")


@pytest.mark.parametrize(("count", "close"), [(10, False), (29, False), (31, True), (34, True), (40, False)])
def test_a_little_too_long(count: int, close: bool) -> None:
    """Given a letter, it is set closer if it takes a few lines more than a page and then takes one, not if it
    fits as it is, nor if it is much longer."""
    assert fits_if_close(blocks(*of_lines(count))) == close
    expected = CLOSE if close else USUAL
    assert pitch(word.render(letter(*of_lines(count)))) == str(expected.line * 20)


def test_pictures_do_not_count() -> None:
    """Given pictures after a letter, which begin a page, it is set as without them."""
    for count, close in ((29, False), (33, True)):
        assert fits_if_close(blocks(*of_lines(count, ANNEX))) == close


def test_official_form_has_its_own_looks() -> None:
    """Given a letter that would be set closer, it is not if it holds a section of an official form."""
    assert not fits_if_close(blocks(*of_lines(31), COURT_FORM))


def test_height_of_tables_counts() -> None:
    """Given a letter that fits a page, it is set closer with a table that takes it beyond."""
    table = Table("退款计算", ("项目", "金额"), (("已付款", "98.00元"),), (1, 1))
    assert not fits_if_close(blocks(*of_lines(28)))
    assert fits_if_close(blocks(table, *of_lines(28)))


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("", 1),
        ("退" * 36, 1),
        ("退" * 37, 2),
        ("x" * 71, 1),
        ("x" * 73, 2),
        ("退" * 35 + "98", 2),
        ("退\ud800" * 18, 1),
    ],
)
def test_lines_of_a_text(text: str, count: int) -> None:
    """Given a text, it takes a line for 36 Chinese characters or twice as many Latin ones."""
    assert lines(text) == count


def test_examples_have_letters_of_both_kinds() -> None:
    """Given the letters of the examples, some are set closer, most are not."""
    close = [fits_if_close(context(found)["blocks"]) for found in example_letters().values()]
    assert 3 <= sum(close) < len(close) / 4
