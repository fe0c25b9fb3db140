"""Fits a letter into a form field: the least important sentences go first, each whole."""

from __future__ import annotations

from msgspec.structs import replace

from refundletters.errors import Problem, Withheld
from refundletters.letters.letter import CORE, Block, Letter, Paragraph
from refundletters.messages import _
from refundletters.render import text

__all__ = ["fit"]


def fit(letter: Letter, max_chars: int) -> Letter:
    """`letter` with at most `max_chars` characters as text (code points, line ends included).

    Raises `Withheld` naming the smallest number that would do, where what must not be left out is
    longer than that.
    """
    fitted = letter
    while len(text.render(fitted)) > max_chars:
        weights = sorted({s.weight for b in fitted.blocks if isinstance(b, Paragraph) for s in b.sentences})
        if not weights or weights[0] >= CORE:
            least = len(text.render(fitted))
            raise Withheld(
                Problem(
                    _("{letter} does not fit into {limit} characters").format(
                        letter=letter.letter, limit=max_chars
                    ),
                    _(
                        "what it must say takes {least} characters: use --max-chars {least}, or shorten "
                        "现象 (description) and 我方 (said) in the case file"
                    ).format(least=least),
                )
            )
        fitted = replace(fitted, blocks=_without_last(fitted.blocks, weights[0]))
    return fitted


def _without_last(blocks: tuple[Block, ...], weight: int) -> tuple[Block, ...]:
    """`blocks` without the last sentence of `weight`; a paragraph left empty goes too."""
    for index in range(len(blocks) - 1, -1, -1):
        block = blocks[index]
        if not isinstance(block, Paragraph):
            continue
        places = [place for place, sentence in enumerate(block.sentences) if sentence.weight == weight]
        if places:
            kept = block.sentences[: places[-1]] + block.sentences[places[-1] + 1 :]
            shorter = (replace(block, sentences=kept),) if kept else ()
            return blocks[:index] + shorter + blocks[index + 1 :]
    return blocks
