"""脱敏: a letter that everybody can read."""

from __future__ import annotations

from dataclasses import replace

from refundletters.letters.letter import Letter, Paragraph, Sentence
from refundletters.masking import mask_text

__all__ = ["mask_letter"]


def mask_letter(letter: Letter) -> Letter:
    """`letter` as a public text: every sentence masked, and no author in its properties."""

    def masked(sentence: Sentence) -> Sentence:
        return replace(sentence, text=mask_text(sentence.text))

    blocks = tuple(
        replace(block, sentences=tuple(map(masked, block.sentences)))
        if isinstance(block, Paragraph)
        else block
        for block in letter.blocks
    )
    return replace(letter, blocks=blocks, title=mask_text(letter.title), author="", public=True)
