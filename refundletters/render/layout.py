"""A Letter as the layouts of Word and HTML see it: plain data to walk, with nothing left to decide but the
looks."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import pairwise
from typing import TYPE_CHECKING, Any, assert_never

from msgspec import Struct
from msgspec.structs import replace

from refundletters.letters.letter import (
    Addressee,
    Annex,
    Attachments,
    Block,
    ExhibitRow,
    ExhibitTable,
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
from refundletters.render.columns import Columns, columns, half_widths
from refundletters.render.figures import FigureRow, arranged
from refundletters.render.text import OPEN_PLACE, SPACE, attachment_lines, signature_lines

if TYPE_CHECKING:
    from refundletters.render.form import FilledRow

__all__ = ["Laid", "Particular", "ParticularsRow", "context"]

FEW = 6
"""Rows up to which a table stays whole on a page."""

ATTACHMENTS_LINE = 58
"""Width, in half characters, of a line of attachments."""

LEADING = "："
"""Ends a paragraph that leads to the next and stays with it."""

TABLES = PartyTable | ExhibitTable | Table | FormTable

SHORT_TITLE = 32
"""Width, in half characters, of a title that fits above a page beside the subject."""

ONE_LINE = 22
"""Width, in half characters, of a value that leaves room for another one beside it."""


class Particular(Struct, frozen=True):
    """One label and its value in the table of parties."""

    label: str
    value: str


class ParticularsRow(Struct, frozen=True):
    """A row of the table of parties: one or two particulars; `leads` marks the first row of a party,
    whose left label is the role (投诉人)."""

    left: Particular
    right: Particular | None = None
    leads: bool = False


class Laid(Struct):
    """One block. `kind` is that of the block; `text` is its whole text, save for tables (`rows`),
    attachments and signature (`lines`; those of an annex name what is no picture); `name` is what a table
    is called, on one line. `keep`: it ends on the page where the next begins. `spaced`: a table
    under text, not under a heading; a note under a signature. `whole`: a table that stays on one page.
    `markup`: the block as the word processor has it, where no layout could know its columns."""

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
    known = _columns(letter)
    blocks = [
        _laid(block, known, _spaced(ahead, block))
        for ahead, block in zip(before, letter.blocks, strict=False)
    ]
    shown = [
        block
        for block in blocks
        if block.lines or block.rows or block.figures or (block.text and block.kind != "annex")
    ]
    for above, below in pairwise(shown):
        above.keep |= below.spaced and bool(below.rows)  # what is said of a table stays with it
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


def _columns(letter: Letter) -> dict[tuple[str, ...], Columns]:
    """The columns of the tables by their heads: those with the same head are set as if they were one."""
    alike: dict[tuple[str, ...], list[Table]] = {}
    for block in letter.blocks:
        if isinstance(block, Table) and block.rows:
            alike.setdefault(block.header, []).append(block)
    return {header: columns(_as_one(tables)) for header, tables in alike.items()}


def _as_one(tables: Sequence[Table]) -> Table:
    """Tables with the same head as one with all their rows."""
    first, *others = tables
    if not others:
        return first
    rows = tuple(row for table in tables for row in (*table.rows, *filter(None, [table.total])))
    return replace(first, rows=rows, total=())


def _spaced(before: Block | None, block: Block) -> bool:
    """Whether there is space between two blocks: above a table and below a signature."""
    if isinstance(block, TABLES):
        return isinstance(before, Paragraph)
    return isinstance(before, Signature) and isinstance(block, Paragraph)


def _laid(block: Block, known: Mapping[tuple[str, ...], Columns], spaced: bool) -> Laid:  # noqa: C901  one arm a kind of block
    match block:
        case Title() | Salutation():
            return Laid(block.kind, block.text)
        case Heading():
            return Laid(block.kind, block.number + block.text)
        case Paragraph():
            text = block.text
            return Laid(block.kind, text, indent=block.indent, keep=text.endswith(LEADING), spaced=spaced)
        case PartyTable():
            party_rows = tuple(row for party in block.parties for row in _rows(party))
            return Laid(block.kind, rows=party_rows, spaced=spaced)
        case ExhibitTable():
            return Laid(block.kind, rows=block.rows, whole=len(block.rows) <= FEW, spaced=spaced)
        case Table():
            return _table(block, known[block.header], spaced) if block.rows else Laid(block.kind)
        case FormTable():
            from refundletters.render.form import filled  # for papers of the court alone

            rows = tuple(filled(row) for row in block.rows)
            name = _on_one_line(block.title)
            return Laid(block.kind, block.title, rows=rows, name=name, spaced=spaced)
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


def _table(block: Table, found: Columns, spaced: bool) -> Laid:
    return Laid(
        block.kind,
        rows=block.rows,
        name=_on_one_line(block.title),
        header=block.header,
        widths=found.widths,
        centred=found.centred,
        small=found.small,
        whole=len(block.rows) <= FEW,
        total=block.total,
        spaced=spaced,
    )


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
