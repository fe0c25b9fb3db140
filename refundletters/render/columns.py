"""How wide the columns of a table are: as its letter wishes where each text fits its line; otherwise wide
enough for what must not be broken, and so that the longest text takes the fewest lines.

Lengths are in twentieths of a point. What a text takes is estimated: a Chinese character is as wide as the
type is high, a Latin one or a digit half of that, a capital somewhat more.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from itertools import pairwise
from math import inf
from unicodedata import east_asian_width

from msgspec import Struct

from refundletters.letters.letter import Table
from refundletters.patterns import regex

__all__ = ["LINE", "Columns", "columns", "half_widths"]

LINE = 36 * 240
"""The line of a letter: 36 characters of 12 points."""

USUAL, SMALL = (105, 246), (90, 150)
"""Half the height of the type, and the margins of a cell with a little room to spare: 五号 and 小五."""

WHOLE, SHORT = 8, 14
"""Half characters up to which a text stays on one line, and up to which a column is centred."""

UNBROKEN = regex(r"(?:.?[，、；：（])?[!-~]+[元号张]?")
"""A number or an address with what belongs to it, and the mark before, from which some programs do not part
it, so that its line begins with the character before."""

FEW = 2
"""Lines of a text up to which the type stays as it usually is."""

BROKEN = 1_000_000
"""Lines of a number that breaks even in small type: better than in the usual one."""

CAPITAL = regex("[A-Z]")


class Columns(Struct, frozen=True):
    """The `widths` of the columns, which of them are `centred` (those of short texts), and whether the type
    is `small`."""

    widths: tuple[int, ...]
    centred: tuple[bool, ...]
    small: bool


def columns(table: Table) -> Columns:
    """Those of `table`, together as wide as the line. The type is small where that keeps numbers and short
    texts whole, or long texts shorter; where nothing keeps the numbers whole, the widths are as the letter
    wishes."""
    texts = tuple(zip(*table.rows, *filter(None, [table.total]), strict=True))
    tries = [(size, *_widths(table, texts, size)) for size in (USUAL, SMALL)]
    usual, least = (lines for _size, lines, _widths in tries)
    size, _lines, widths = tries[least < usual and usual > FEW]
    centred = tuple(all(half_widths(text) <= SHORT for text in column) for column in texts)
    return Columns(widths, centred, size is SMALL)


def _widths(
    table: Table, texts: Sequence[Sequence[str]], size: tuple[int, int]
) -> tuple[float, tuple[int, ...]]:
    """How many lines the longest text takes in type of this size, and the widths; infinite where a number has
    to break."""
    needed = _needed(table.header, texts, size, _whole_or_unbroken)
    whole = _needed(table.header, texts, size, half_widths)
    if sum(whole) <= LINE:
        return 1, _wished(whole, table.widths)
    if sum(needed) <= LINE:
        return _levelled(needed, whole, size)
    needed = _needed(table.header, texts, size, _unbroken)
    if size is SMALL and sum(needed) <= LINE:
        return _levelled(needed, whole, size)
    return (BROKEN if size is SMALL else inf), _wished([0.0] * len(needed), table.widths)


def half_widths(text: str) -> float:
    """The width of `text` in half characters."""
    wide = sum(2 if east_asian_width(char) in "WFA" else 1 for char in text)
    return wide + 0.4 * len(CAPITAL.findall(text))


def _needed(
    header: Sequence[str],
    texts: Sequence[Sequence[str]],
    size: tuple[int, int],
    least: Callable[[str], float],
) -> list[float]:
    """What each column needs, `least` being that of one of its texts in half characters."""
    half, margins = size
    return [
        half * max(_head(head), *map(least, column)) + margins
        for head, column in zip(header, texts, strict=True)
    ]


def _head(text: str) -> float:
    width = half_widths(text)
    return width if width <= WHOLE else WHOLE / 2


def _whole_or_unbroken(text: str) -> float:
    width = half_widths(text)
    return width if width <= WHOLE else _unbroken(text)


def _unbroken(text: str) -> float:
    return max((half_widths(part) for part in UNBROKEN.findall(text)), default=2)


def _wished(least: Sequence[float], wished: Sequence[int]) -> tuple[int, ...]:
    """The line shared out as `wished`, to each column at least `least`."""
    fixed: dict[int, float] = {}
    while True:
        free = [index for index in range(len(wished)) if index not in fixed]
        rest, parts = LINE - sum(fixed.values()), sum(wished[index] for index in free)
        shares = {index: rest * wished[index] / parts for index in free}
        poor = {index: least[index] for index in free if shares[index] < least[index]}
        if not poor:
            return _whole_numbers({**fixed, **shares}[index] for index in range(len(wished)))
        fixed |= poor


def _levelled(
    least: Sequence[float], whole: Sequence[float], size: tuple[int, int]
) -> tuple[float, tuple[int, ...]]:
    """How many lines the longest text takes, and the line shared out so that these are as few as can be with
    at least `least` for each column (`whole`: what it takes on one line), and then so that as many columns
    as can be take one line only."""
    half, margins = size
    lines, widths = 1, list(whole)
    while sum(widths) > LINE:
        lines += 1  # a line ends up to a character early
        parts = [(width - margins) / lines + 2 * half + margins for width in whole]
        widths = [max(pair) for pair in zip(least, parts, strict=True)]
    for index in sorted(range(len(widths)), key=lambda index: whole[index] - widths[index]):
        if sum(widths) - widths[index] + whole[index] <= LINE:
            widths[index] = whole[index]
    return lines, _whole_numbers(widths)


def _whole_numbers(shares: Iterable[float]) -> tuple[int, ...]:
    """`shares` rounded so that their sum is the line."""
    edges = [0.0]
    for share in shares:
        edges.append(edges[-1] + share)
    edges = [edge * LINE / edges[-1] for edge in edges]
    return tuple(round(right) - round(left) for left, right in pairwise(edges))
