"""How wide the columns of a table are: as its letter wishes, but wide enough for what must not be broken.

Lengths are in twentieths of a point. What a text takes is estimated: a Chinese character is as wide as the
type is high, a Latin one or a digit half of that.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from unicodedata import east_asian_width

from refundletters.letters.letter import Table

__all__ = ["LINE", "Columns", "columns", "half_widths"]

LINE = 36 * 240
"""The line of a letter: 36 characters of 12 points."""

SHORT, SHORT_HEAD = 14, 8
"""Half characters up to which a text stays on one line, in the rows and in the head."""

UNBROKEN = re.compile(r"[，、；：（]?[!-~]+[元号张]?")
"""A number or an address with what belongs to it, and the mark before, which some programs put beside it."""


@dataclass(frozen=True, slots=True)
class Columns:
    """The `widths` of the columns, which of them are `centred` (those of short texts), and whether the type
    is `small`."""

    widths: tuple[int, ...]
    centred: tuple[bool, ...]
    small: bool


def columns(table: Table) -> Columns:
    """Those of `table`, together as wide as the line. The type is small where that keeps numbers and short
    texts whole; where even that does not, only the numbers, and at last what the letter wishes."""
    texts = tuple(zip(*table.rows, *filter(None, [table.total]), strict=True))
    tries = ((False, _whole_or_unbroken), (True, _whole_or_unbroken), (True, _unbroken))
    for small, least in tries:
        needed = _needed(table.header, texts, small, least)
        if sum(needed) <= LINE:
            break
    else:
        needed = [0] * len(table.header)
    centred = tuple(all(half_widths(text) <= SHORT for text in column) for column in texts)
    return Columns(_filled(needed, table.widths), centred, small)


def _needed(
    header: Sequence[str], texts: Sequence[Sequence[str]], small: bool, least: Callable[[str], int]
) -> list[int]:
    """What each column needs, `least` being that of one of its texts in half characters."""
    half, margins = (90, 150) if small else (105, 246)
    return [
        half * max(_head(head), *map(least, column)) + margins
        for head, column in zip(header, texts, strict=True)
    ]


def half_widths(text: str) -> int:
    """The width of `text` in half characters."""
    return sum(2 if east_asian_width(char) in "WFA" else 1 for char in text)


def _head(text: str) -> int:
    width = half_widths(text)
    return width if width <= SHORT_HEAD else SHORT_HEAD // 2


def _whole_or_unbroken(text: str) -> int:
    width = half_widths(text)
    return width if width <= SHORT else _unbroken(text)


def _unbroken(text: str) -> int:
    return max((half_widths(part) for part in UNBROKEN.findall(text)), default=2)


def _filled(needed: Sequence[int], wished: Sequence[int]) -> tuple[int, ...]:
    """The line shared out as `wished`, but to each column what is `needed` at least."""
    fixed: set[int] = set()
    while True:
        free = [index for index in range(len(wished)) if index not in fixed]
        rest = LINE - sum(needed[index] for index in fixed)
        whole = sum(wished[index] for index in free)
        poor = {index for index in free if needed[index] * whole > rest * wished[index]}
        if not poor or not free:
            break
        fixed |= poor
    shares = [
        needed[index] if index in fixed else rest * wished[index] / whole for index in range(len(wished))
    ]
    return _whole_numbers(shares)


def _whole_numbers(shares: Iterable[float]) -> tuple[int, ...]:
    """`shares` rounded so that their sum stays the line."""
    edges = [0.0]
    for share in shares:
        edges.append(edges[-1] + share)
    edges = [edge * LINE / edges[-1] for edge in edges]
    return tuple(round(right) - round(left) for left, right in pairwise(edges))
