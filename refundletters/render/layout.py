"""A Letter as the layouts of Word and HTML see it: plain data to walk, with nothing left to decide but the
looks."""

from __future__ import annotations

import re
from collections.abc import Container, Iterable, Iterator
from dataclasses import dataclass
from typing import Any, assert_never

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
from refundletters.render.closing import keep_closing
from refundletters.render.columns import columns, half_widths
from refundletters.render.figures import FigureRow, arranged
from refundletters.render.text import OPEN_PLACE, SPACE, attachment_lines, signature_lines

__all__ = ["FilledRow", "Laid", "Particular", "ParticularsRow", "Piece", "context"]

TICKED, UNTICKED = "☑", "☐"
BOXES = re.compile(f"([{TICKED}{UNTICKED}])")
FEW = 6
"""Rows up to which a table stays whole on a page."""

ATTACHMENTS_LINE = 58
"""Width, in half characters, of a line of attachments."""

LONG_ROW = 600
"""Characters from which on a row of a form takes so much of a page that it may break."""

TABLES = PartyTable | ExhibitTable | Table | FormTable

SHORT_TITLE = 32
"""Width, in half characters, of a title that fits above a page beside the subject."""

ONE_LINE = 22
"""Width, in half characters, of a value that leaves room for another one beside it."""


@dataclass(frozen=True, slots=True)
class Particular:
    """One label and its value in the table of parties."""

    label: str
    value: str


@dataclass(frozen=True, slots=True)
class ParticularsRow:
    """A row of the table of parties: one or two particulars; `leads` marks the first row of a party,
    whose left label is the role (投诉人)."""

    left: Particular
    right: Particular | None = None
    leads: bool = False


@dataclass(frozen=True, slots=True)
class Piece:
    """A part of a line: a `text`, or a `box` to tick."""

    text: str = ""
    box: bool = False
    ticked: bool = False


@dataclass(frozen=True, slots=True)
class FilledRow:
    """A row of an official form; each of its `lines` (at least one) is some pieces. A `long` row may break
    across pages."""

    label: str
    lines: tuple[tuple[Piece, ...], ...]
    long: bool = False


@dataclass(slots=True)  # frozen ones, one a block, would take a third of a letter's time
class Laid:
    """One block. `kind` is that of the block; `text` is its whole text, save for tables (`rows`),
    attachments and signature (`lines`; those of an annex name what is no picture); `name` is what a table
    is called, on one line. `keep`: it ends on the page where the next begins. `spaced`: a table
    under text, not under a heading. `whole`: a table that stays on one page. `markup`: the block as the
    word processor has it, where no layout could know its columns."""

    kind: str
    text: str = ""
    lines: tuple[str, ...] = ()
    rows: (
        tuple[ParticularsRow, ...]
        | tuple[ExhibitRow, ...]
        | tuple[tuple[str, ...], ...]
        | tuple[FilledRow, ...]
    ) = ()
    name: str = ""
    header: tuple[str, ...] = ()
    widths: tuple[int, ...] = ()
    centred: tuple[bool, ...] = ()
    small: bool = False
    total: tuple[str, ...] = ()
    indent: bool = False
    keep: bool = False
    by_hand: bool = False
    spaced: bool = False
    whole: bool = False
    figures: tuple[FigureRow, ...] = ()
    markup: str = ""


def context(letter: Letter) -> dict[str, Any]:
    """The names a layout may use: ``letter`` (the Letter), ``subject`` (what it is about), ``running_head``
    (what each further page is headed by) and ``blocks`` (of :class:`Laid`); a table without rows is left
    out."""
    before = (None, *letter.blocks)
    small = _small_heads(letter)
    blocks = [
        _laid_table(block, ahead, small) if isinstance(block, TABLES) else _laid(block)
        for ahead, block in zip(before, letter.blocks, strict=False)
    ]
    shown = [
        block
        for block in blocks
        if block.lines or block.rows or block.figures or (block.text and block.kind != "annex")
    ]
    keep_closing(shown)
    return {
        "letter": letter,
        "subject": letter.subject or letter.title,
        "running_head": _running_head(letter),
        "blocks": shown,
    }


def _running_head(letter: Letter) -> str:
    """``投诉书 · 示例游戏点卡``; a title that is a sentence is left out where the subject says enough."""
    title = "" if letter.subject and half_widths(letter.title) > SHORT_TITLE else letter.title
    return " · ".join(dict.fromkeys(filter(None, (title, letter.subject))))


def _small_heads(letter: Letter) -> set[tuple[str, ...]]:
    """The heads of the tables in small type: others with the same head are set as they are."""
    tables = [block for block in letter.blocks if isinstance(block, Table) and block.rows]
    return {table.header for table in tables if columns(table).small}


def _laid_table(block: Block, before: Block | None, small: Container[tuple[str, ...]]) -> Laid:
    """A table as it stands under another block."""
    laid = _table(block, block.header in small) if isinstance(block, Table) else _laid(block)
    laid.spaced = isinstance(before, Paragraph)
    return laid


def _laid(block: Block) -> Laid:  # noqa: C901  one arm a kind of block
    match block:
        case Title() | Salutation():
            return Laid(block.kind, block.text)
        case Heading():
            return Laid(block.kind, block.number + block.text)
        case Paragraph():
            return Laid(block.kind, block.text, indent=block.indent)
        case PartyTable():
            return Laid(block.kind, rows=tuple(row for party in block.parties for row in _rows(party)))
        case ExhibitTable():
            return Laid(block.kind, rows=block.rows, whole=len(block.rows) <= FEW)
        case Table():
            return _table(block, False)
        case FormTable():
            rows = tuple(_filled(row) for row in block.rows)
            return Laid(block.kind, block.title, rows=rows, name=_on_one_line(block.title))
        case Annex():
            return Laid(block.kind, block.title, block.named, figures=arranged(block.figures))
        case Addressee():
            return Laid(block.kind, block.text or OPEN_PLACE)
        case Signature():
            return Laid(block.kind, lines=signature_lines(block), by_hand=block.by_hand)
        case Attachments():
            return Laid(block.kind, lines=tuple(_filled_up(attachment_lines(block))))
        case _:
            assert_never(block)


def _filled_up(items: Iterable[str]) -> list[str]:
    """`items` one after the other, none over the end of a line: a line each would push the signature onto a
    page of its own."""
    lines: list[str] = []
    for item in items:
        if lines and half_widths(longer := lines[-1] + SPACE + item) <= ATTACHMENTS_LINE:
            lines[-1] = longer
        else:
            lines.append(item)
    return lines


def _table(block: Table, small: bool) -> Laid:
    if not block.rows:
        return Laid(block.kind)
    known = columns(block, small)
    return Laid(
        block.kind,
        rows=block.rows,
        name=_on_one_line(block.title),
        header=block.header,
        widths=known.widths,
        centred=known.centred,
        small=known.small,
        whole=len(block.rows) <= FEW,
        total=block.total,
    )


def _filled(row: FormRow) -> FilledRow:
    """A row with its lines in pieces."""
    lines = tuple(tuple(_pieces(line)) for line in row.lines) or ((Piece(),),)
    return FilledRow(row.label, lines, sum(map(len, row.lines)) > LONG_ROW)


def _pieces(line: str) -> Iterator[Piece]:
    for part in BOXES.split(line):
        if BOXES.fullmatch(part):
            yield Piece(part, box=True, ticked=part == TICKED)
        elif part or not line:
            yield Piece(part)


def _on_one_line(text: str) -> str:
    return " ".join(text.split())


def _rows(party: Party) -> Iterator[ParticularsRow]:
    """Particulars two to a row in their order; one too long for half a row has a row of its own."""
    waiting = [Particular(party.role, party.name), *(Particular(*pair) for pair in party.particulars)]
    leads = True
    while waiting:
        left = waiting.pop(0)
        beside = waiting and _is_short(left) and _is_short(waiting[0])
        yield ParticularsRow(left, waiting.pop(0) if beside else None, leads)
        leads = False


def _is_short(particular: Particular) -> bool:
    return half_widths(particular.value) <= ONE_LINE and "\n" not in particular.value
