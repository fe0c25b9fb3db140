"""The rows of an official form: lines of text, boxes to tick and places to fill in."""

from __future__ import annotations

from collections.abc import Iterator

from msgspec import Struct

from refundletters.letters.letter import FormRow
from refundletters.patterns import regex
from refundletters.render.columns import half_widths
from refundletters.render.text import SPACE

__all__ = ["FilledRow", "Piece", "filled"]

TICKED, UNTICKED = "☑", "☐"
BOXES = regex(f"([{TICKED}{UNTICKED}])")
LONG_ROW = 300
"""Characters from which on a row of a form takes so much of a page, a quarter, that it may break."""

EMPTY = regex("　{3,}")
"""A place to fill in within a line of a form."""

LABEL_ENDS = "："
"""Ends a label; a line that ends so is open behind it."""

FORM_LINE = 56
"""Width, in half characters, of a line of a form."""

MOST = 8
"""Characters by which an empty place is widened, at most."""


class Piece(Struct, frozen=True):
    """A part of a line: a `text`, or a `box` to tick."""

    text: str = ""
    box: bool = False
    ticked: bool = False


class FilledRow(Struct, frozen=True):
    """A row of an official form; each of its `lines` (at least one) is some pieces. A `long` row may break
    across pages."""

    label: str
    lines: tuple[tuple[Piece, ...], ...]
    long: bool = False


def filled(row: FormRow) -> FilledRow:
    """A row with its lines in pieces."""
    lines = tuple(tuple(_pieces(_widened(line))) for line in row.lines) or ((Piece(),),)
    return FilledRow(row.label, lines, sum(map(len, row.lines)) > LONG_ROW)


def _widened(line: str) -> str:
    """A line of a form with its empty places as wide as it has room for: they are filled in by hand."""
    places = len(EMPTY.findall(line))
    if not places:
        return line
    room = (FORM_LINE - half_widths(line)) // 2
    more = min(max(0, int(room // (places + line.endswith(LABEL_ENDS)))), MOST)
    return EMPTY.sub(lambda empty: empty[0] + SPACE * more, line)


def _pieces(line: str) -> Iterator[Piece]:
    for part in BOXES.split(line):
        if BOXES.fullmatch(part):
            yield Piece(part, box=True, ticked=part == TICKED)
        elif part or not line:
            yield Piece(part)
