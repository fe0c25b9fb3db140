"""草稿: a letter that still has faults, marked so that it cannot be sent by mistake."""

from __future__ import annotations

from msgspec.structs import replace

from refundletters.letters.letter import Letter, Paragraph, Sentence

__all__ = ["MARK", "as_draft"]

MARK = "【草稿，尚有问题未改】"


def as_draft(letter: Letter) -> Letter:
    """`letter` with the mark as its first line, in whatever form it is written."""
    mark = Paragraph((Sentence(MARK),), indent=False)
    return replace(letter, title=f"{letter.title}（草稿）", blocks=(mark, *letter.blocks))
