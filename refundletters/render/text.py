"""A finished Letter as plain text: what the screen shows, what is pasted, what a .txt file holds."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import assert_never

from refundletters.letters.letter import (
    Addressee,
    Annex,
    Attachments,
    Block,
    ExhibitRow,
    ExhibitTable,
    FormRow,
    FormTable,
    Heading,
    Letter,
    Paragraph,
    Party,
    PartyTable,
    Salutation,
    Signature,
    Table,
    Title,
)

__all__ = ["OPEN_PLACE", "attachment_lines", "render", "signature_lines"]

SPACE = "\u3000"
"""The full-width space, one character wide."""

INDENT = SPACE * 2
ASIDE = SPACE * 10
"""What stands before the lines of a signature: right of the middle of a screen."""

DATE_BY_HAND = "年　　月　　日"
OPEN_PLACE = "＿" * 12
"""A place left open, to be filled in by hand."""


def render(letter: Letter) -> str:
    """`letter` as text that ends with exactly one newline and has no space at the end of a line.

    A chat gets its lines without indent, a form its sentences in one run, a letter headings,
    indented paragraphs and an empty line between its parts.
    """
    lay = {"chat": _chat, "letter": _letter, "form": _form}[letter.form]
    lines = re.split("\r\n?|\n", lay(letter.blocks))
    return "\n".join(line.rstrip() for line in lines).strip("\n") + "\n"


def attachment_lines(block: Attachments) -> tuple[str, ...]:
    """``附件：1. 甲`` and ``2. 乙``; a single attachment carries no number (GB/T 9704—2012, 附件说明)."""
    several = len(block.items) > 1
    items = [f"{number}. {item}" if several else item for number, item in enumerate(block.items, 1)]
    return ("附件：" + items[0], *items[1:]) if items else ()


def signature_lines(block: Signature) -> tuple[str, ...]:
    """The lines of the signature; where it is signed by hand, a date to fill in comes last."""
    return (*block.lines, SPACE * 3 + DATE_BY_HAND) if block.by_hand else block.lines


def _chat(blocks: Sequence[Block]) -> str:
    return "\n".join(_pasted(blocks))


def _form(blocks: Sequence[Block]) -> str:
    return "".join(_pasted(blocks))


def _pasted(blocks: Sequence[Block]) -> list[str]:
    """Lines for a window or a field, which have a title of their own: no title, no indent."""
    said = (block for block in blocks if not isinstance(block, Title))
    return [line.lstrip(SPACE) for block in said for line in _lines(block)]


def _letter(blocks: Sequence[Block]) -> str:
    parts = []
    for before, block in zip((None, *blocks), blocks, strict=False):
        if before is not None and not _runs_on(before, block):
            parts.append("")
        parts.extend(_lines(block))
    return "\n".join(parts)


def _runs_on(before: Block, block: Block) -> bool:
    """Whether `block` follows without an empty line: under its heading, or paragraph on paragraph."""
    return isinstance(before, Heading) or (isinstance(before, Paragraph) and isinstance(block, Paragraph))


def _lines(block: Block) -> list[str]:  # noqa: C901  one arm a kind of block
    match block:
        case Title() | Salutation():
            return [block.text]
        case Heading():
            return [block.number + block.text]
        case Paragraph():
            return [(INDENT if block.indent else "") + block.text]
        case PartyTable():
            return [line for party in block.parties for line in _party_lines(party)]
        case ExhibitTable():
            return [_exhibit_line(row) for row in block.rows]
        case Table():
            rows = (block.header, *block.rows, *filter(None, (block.total,)))
            return [*filter(None, (block.title,)), *(SPACE.join(filter(None, row)) for row in rows)]
        case FormTable():
            return [block.title, *(line for row in block.rows for line in _form_lines(row))]
        case Annex():
            shown = [f"证据{figure.number}{SPACE}{figure.caption}" for figure in block.figures]
            return [block.title, *block.named, *shown]
        case Addressee():
            return [INDENT + "此致", block.text or OPEN_PLACE]
        case Signature():
            return [ASIDE + line for line in signature_lines(block)]
        case Attachments():
            return [SPACE.join(attachment_lines(block))]
        case _:
            assert_never(block)


def _party_lines(party: Party) -> list[str]:
    particulars = [(party.role, party.name), *party.particulars]
    return [f"{label}：{value}" for label, value in particulars]


def _form_lines(row: FormRow) -> list[str]:
    """The label with the first line; the others stand under it."""
    first, *others = row.lines or ("",)
    return [f"{row.label}：{first}", *(INDENT + line for line in others)]


def _exhibit_line(row: ExhibitRow) -> str:
    form = f"（{row.form}）" if row.form else ""
    proves = f"：证明{row.proves}" if row.proves else ""
    return f"证据{row.number}{SPACE}{row.title}{form}{proves}"
