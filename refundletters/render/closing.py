"""How a letter ends: what goes with its signature onto a page."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from refundletters.render.columns import half_widths

if TYPE_CHECKING:
    from refundletters.render.layout import Laid

__all__ = ["KEPT_ROWS", "keep_closing"]

CLOSING = ("attachments", "addressee", "signature")
"""What stands below the body."""

ENOUGH = 5
"""Lines of the body that go with the closing, at least: with fewer a page is a signature left over."""

KEPT_ROWS = 3
"""Rows of a table that go with what stands below it."""

BODY_LINE, INDENT = 72, 4
"""A line of the body and the indent of the first, in half characters."""


def keep_closing(blocks: Sequence[Laid]) -> None:
    """Mark what stays with the next block: the last lines of the body above the closing, and the signature
    above a note."""
    closing = [place for place, block in enumerate(blocks) if block.kind in CLOSING]
    if not closing:
        return
    lines = 0
    for block in reversed(blocks[: closing[0]]):
        block.keep = True
        lines += _lines(block)
        if lines >= ENOUGH:
            break
    after = blocks[closing[-1] + 1 :]
    blocks[closing[-1]].keep = bool(after) and after[0].kind == "paragraph"


def _lines(block: Laid) -> int:
    """How many lines of a page it takes, as far as that matters here."""
    if block.rows:
        return ENOUGH
    return -(-(half_widths(block.text) + INDENT * block.indent) // BODY_LINE)
