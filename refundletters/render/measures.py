"""The measures of the built-in Word layouts, and which of them a letter takes.

A letter a little too long for one page is set closer, so that its signature need not stand on another one:
GB/T 9704—2012, 7.3.5.5, has the pitch of lines changed then.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

from refundletters.patterns import regex

if TYPE_CHECKING:
    from refundletters.render.layout import Laid

__all__ = [
    "BOTTOM_MARGIN",
    "CLOSE",
    "EXHIBIT_COLUMNS",
    "LABEL_COLUMN",
    "LINE",
    "MM",
    "TOP_MARGIN",
    "USUAL",
    "Measures",
    "fits_if_close",
    "lines",
]

MM = 72 / 25.4
"""Points to the millimetre."""

TOP_MARGIN, BOTTOM_MARGIN = 26, 24
"""Of the page, in millimetres."""

LINE = 432
"""How long a line is, in points: 36 characters."""

LABEL_COLUMN, EXHIBIT_COLUMNS = 62, (32, 110, 56, 234)
"""How wide columns are, in points: of the labels of parties, and of the list of exhibits."""


class Measures(NamedTuple):
    """Pitches of lines and the spaces above (and below) parts of a letter, in points."""

    line: int
    table_line: int
    below_title: int
    above_heading: int
    below_heading: int
    above_closing: int
    above_signature: int
    above_signed_line: int


USUAL = Measures(20, 17, 14, 9, 4, 12, 18, 12)
CLOSE = Measures(18, 16, 10, 6, 3, 8, 12, 10)

ROOM = (297 - TOP_MARGIN - BOTTOM_MARGIN) * MM
"""How high the text of a page is, in points."""

TITLE_LINE, SMALL_LINE, GAP = 30, 14, 9
"""The pitch of a title and of a table in small type, and the space below a table."""

CELL, MARGINS, SMALL_MARGINS = 6.5, 11, 6
"""What a cell takes above and below its text, with a border; at its sides; in small type."""

TITLE, BODY, TABLE, SMALL = 9, 6, 5.25, 4.5
"""Half the height of types, in points."""

MOST = 40 * 36 * 4
"""Quarters of the characters of text of which a page holds fewer, however close."""

LATIN = regex("[!-~]+")


def fits_if_close(blocks: Iterable[Laid]) -> bool:
    """Whether a letter takes more than a page as it is usually set, and one page if it is set closer. What
    begins a page of its own (the exhibits) does not count; an official form has its own looks."""
    letter: list[Laid] = []
    said = 0
    for block in blocks:
        said += len(block.text) + len(block.text.encode(errors="replace"))
        if block.kind == "form" or said > MOST:
            return False
        if block.kind == "annex":
            break
        letter.append(block)
    return _fits(letter, CLOSE) and not _fits(letter, USUAL)


def _fits(blocks: Iterable[Laid], measures: Measures) -> bool:
    left = ROOM
    for block in blocks:
        left -= _height(block, measures)
        if left < 0:
            return False
    return True


def _height(block: Laid, measures: Measures) -> float:
    """About how high a block is."""
    if block.rows:
        return _height_of_table(block, measures)
    if block.lines:
        return _above_lines(block, measures) + len(block.lines) * measures.line
    if block.kind == "title":
        return TITLE_LINE * lines(block.text, LINE, TITLE) + measures.below_title
    if block.kind == "heading":
        return measures.above_heading + measures.line + measures.below_heading
    if block.kind == "addressee":
        return measures.above_closing + 2 * measures.line
    text = "　　" + block.text if block.indent else block.text
    return GAP * block.spaced + measures.line * lines(text, LINE, BODY)


def _above_lines(block: Laid, measures: Measures) -> int:
    if block.kind == "attachments":
        return measures.above_closing
    return measures.above_signed_line * len(block.lines) if block.by_hand else measures.above_signature


def _height_of_table(block: Laid, measures: Measures) -> float:
    pitch, half, margins = (
        (SMALL_LINE, SMALL, SMALL_MARGINS) if block.small else (measures.table_line, TABLE, MARGINS)
    )
    head = 0 if block.kind == "parties" else pitch + CELL
    return (
        GAP * (1 + block.spaced)
        + head
        + sum(
            pitch * max(lines(str(text), width - margins, half) for text, width in cells) + CELL
            for cells in _cells(block)
        )
    )


def _cells(block: Laid) -> Iterator[Sequence[tuple[Any, float]]]:
    """The texts of each row with the widths of their columns."""
    row: Any
    for row in block.rows:
        if block.kind == "parties":
            value = (LINE / 2 if row.right else LINE) - LABEL_COLUMN
            yield (row.left.label, LABEL_COLUMN), (row.left.value, value)
        elif block.kind == "exhibits":
            yield tuple(zip((row.number, row.title, row.form, row.proves), EXHIBIT_COLUMNS, strict=True))
        else:
            yield tuple(zip(row, (width / 20 for width in block.widths), strict=True))
    if block.total:
        yield [("", LINE)]


def lines(text: str, width: float = LINE, half: float = BODY) -> int:
    """About how many lines a text takes; `width` of the line and `half` the height of the type in points. A
    Chinese character has three bytes and twice the width of a Latin one; around Latin words, which are not
    broken, there is some space."""
    if len(text) * 2 * half <= width:
        return 1
    taken = (len(text) + len(text.encode(errors="replace"))) / 2 + len(LATIN.findall(text))
    return -int(-taken * half // width)
