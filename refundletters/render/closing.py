"""How a letter ends: what goes with its signature onto a page."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from refundletters.render.measures import lines

if TYPE_CHECKING:
    from refundletters.render.layout import Laid

__all__ = ["KEPT_ROWS", "keep_closing"]

CLOSING = ("attachments", "addressee", "signature")
"""What stands below the body."""

ENOUGH = 5
"""Lines of the body that go with the closing, at least: with fewer a page is a signature left over."""

KEPT_ROWS = 3
"""Rows of a table that go with what stands below it."""


def keep_closing(blocks: Sequence[Laid]) -> None:
    """Mark what stays with the next block: the last lines of the body above the closing, and the signature
    above a note."""
    closing = [place for place, block in enumerate(blocks) if block.kind in CLOSING]
    if not closing:
        return
    held = 0
    for block in reversed(blocks[: closing[0]]):
        block.keep = True
        held += ENOUGH if block.rows else lines(block.text)
        if held >= ENOUGH:
            break
    after = blocks[closing[-1] + 1 :]
    blocks[closing[-1]].keep = bool(after) and after[0].kind == "paragraph"
