"""How large the pictures of an annex are shown, and which of them stand side by side.

Lengths are in EMU, 36,000 to the millimetre, as word processors count them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from math import ceil

from msgspec import Struct
from msgspec.structs import replace

from refundletters.letters.letter import Figure

__all__ = ["LINE", "FigureRow", "Shown", "arranged"]

MM = 36_000
LINE, PAGE = round(152.4 * MM), 205 * MM
"""Width of the text, and the height that a page leaves for a picture with heading and caption."""

HALF = 72 * MM
"""Width of one of two pictures side by side."""

SHARP = 914_400 // 96
"""A pixel as large as screens show it; larger it would not be sharper."""

UPRIGHT = 1.4
"""Height to width from which on a picture is that of a telephone, which fits beside another."""

TALLEST = 2.7
"""Height to width up to which a picture stays in one piece; a long chat is shown in several."""

THREAD = 100
"""Height to width from which on it is no chat either, but a line that stays whole."""

PIECE, OVERLAP = 2.4, 0.04
"""Height to width of such pieces at most, and how much of a piece the next one repeats, so that a line
which is cut can be read in one of them."""


class Shown(Struct, frozen=True):
    """A picture, or a piece of it, in its place.

    `title` is the caption of the whole and `described` what stands for it where it cannot be seen; `caption`
    and `description` also say which piece it is, the `part` (from 1) of `parts`. `width` and `height` are
    those of what is shown, `above` and `below` what is hidden of the whole in thousandths of a percent.
    `drawing` is its markup in a Word file.
    """

    figure: Figure
    title: str
    described: str
    caption: str
    description: str
    width: int
    height: int
    above: int = 0
    below: int = 0
    part: int = 1
    parts: int = 1
    drawing: str = ""

    @property
    def upright(self) -> bool:
        """Whether it is as narrow as the screen of a telephone."""
        return self.height >= UPRIGHT * self.width


class FigureRow(Struct, frozen=True):
    """One picture, or two side by side."""

    left: Shown
    right: Shown | None = None

    def map(self, change: Callable[[Shown], Shown]) -> FigureRow:
        """The row with each picture changed."""
        return FigureRow(change(self.left), change(self.right) if self.right else None)


def arranged(figures: Sequence[Figure]) -> tuple[FigureRow, ...]:
    """The `figures` in their order, upright ones two to a row."""
    waiting = [piece for figure in figures for piece in _pieces(figure)]
    rows = []
    while waiting:
        left, *waiting = waiting
        beside = left.upright and waiting and waiting[0].upright
        rows.append(FigureRow(_within(left, HALF), _within(waiting.pop(0), HALF)) if beside else _alone(left))
    return tuple(rows)


def _alone(shown: Shown) -> FigureRow:
    """A piece of a long picture is not larger alone than beside the others."""
    return FigureRow(_within(shown, HALF if shown.parts > 1 else LINE))


def _within(shown: Shown, width: int) -> Shown:
    """`shown` as large as it is sharp, at most as wide as `width` and as high as a page allows."""
    scale = min(1, width / shown.width, PAGE / shown.height)
    return replace(shown, width=round(shown.width * scale), height=round(shown.height * scale))


def _pieces(figure: Figure) -> Iterator[Shown]:
    """The whole picture at its sharp size, or the pieces of one that is too long for a page."""
    title = f"证据{figure.number}\u3000{figure.caption}"
    described = " ".join(f"证据{figure.number}的图片：{figure.caption}".split())
    width, height = figure.width * SHARP, figure.height * SHARP
    cuts = tuple(_cuts(figure.width, figure.height))
    for part, (top, bottom) in enumerate(cuts, 1):
        several = f"（第{part}段，共{len(cuts)}段）" if len(cuts) > 1 else ""
        yield Shown(
            figure,
            title,
            described,
            title + several,
            described + several,
            width,
            max(round(height * (bottom - top)), 1),
            round(top * 100_000),
            round((1 - bottom) * 100_000),
            part,
            len(cuts),
        )


def _cuts(width: int, height: int) -> Iterator[tuple[float, float]]:
    """Where the pieces of a picture begin and end, as fractions of its height."""
    if not TALLEST * width < height < THREAD * width:
        yield 0.0, 1.0
        return
    piece = PIECE * width / height
    steps = ceil((1 - piece) / (piece * (1 - OVERLAP)))
    for step in range(steps + 1):
        top = (1 - piece) * step / steps
        yield top, top + piece
