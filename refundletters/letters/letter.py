"""The Letter: what is said, finished, as typed blocks without markup. ``render/`` only lays it out.

A paragraph is a run of sentences; each sentence has a weight, so that a form with a limit drops
the least important sentence whole. Text in blocks is final: punctuation, numbering and exhibit
references are already in it.
"""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import ClassVar, Literal

from msgspec import Struct

from refundletters.law.citation import Citation

__all__ = [
    "CORE",
    "Addressee",
    "Annex",
    "Attachments",
    "Block",
    "ExhibitRow",
    "ExhibitTable",
    "Figure",
    "Form",
    "FormRow",
    "FormTable",
    "Heading",
    "Letter",
    "Paragraph",
    "Party",
    "PartyTable",
    "Salutation",
    "Sentence",
    "Signature",
    "Table",
    "Title",
]

Form = Literal["chat", "letter", "form"]
"""chat: lines of a message; letter: a document with headings; form: one field of a web form."""

CORE = 100
"""Weight of what may never be dropped; lighter sentences go first."""


class Sentence(Struct, frozen=True):
    """One statement with the exhibits (by number) that prove it and its weight."""

    text: str
    exhibits: tuple[int, ...] = ()
    weight: int = CORE


class Title(Struct, frozen=True):
    """标题, centred."""

    kind: ClassVar[str] = "title"
    text: str


class Salutation(Struct, frozen=True):
    """称谓, flush left, ends with a full-width colon."""

    kind: ClassVar[str] = "salutation"
    text: str


class Heading(Struct, frozen=True):
    """小标题; `number` is ``一、`` or empty."""

    kind: ClassVar[str] = "heading"
    text: str
    number: str = ""


class Paragraph(Struct, frozen=True):
    """段落: sentences set one after another; `number` is ``1. ``, ``一、`` or empty; `indent` is the
    first-line indent of two characters."""

    kind: ClassVar[str] = "paragraph"
    sentences: tuple[Sentence, ...]
    number: str = ""
    indent: bool = True

    @property
    def text(self) -> str:
        """Number and sentences as one text."""
        return self.number + "".join(sentence.text for sentence in self.sentences)


class Party(Struct, frozen=True):
    """One party of a form: its role (投诉人) and its particulars as (label, value) pairs, in order."""

    role: str
    name: str
    particulars: tuple[tuple[str, str], ...]


class PartyTable(Struct, frozen=True):
    """当事人表."""

    kind: ClassVar[str] = "parties"
    parties: tuple[Party, ...]


class ExhibitRow(Struct, frozen=True):
    """One line of the list of exhibits."""

    number: int
    title: str
    form: str
    proves: str


class ExhibitTable(Struct, frozen=True):
    """证据清单."""

    kind: ClassVar[str] = "exhibits"
    rows: tuple[ExhibitRow, ...]


class Table(Struct, frozen=True):
    """表格: rows under a header, with the relative `widths` of the columns and, where it adds up, a last
    row of totals; `title` is its caption."""

    kind: ClassVar[str] = "table"
    title: str
    header: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    widths: tuple[int, ...]
    total: tuple[str, ...] = ()


class FormRow(Struct, frozen=True):
    """One row of an official form: its label and the lines filled in; a line may hold boxes (☑ ☐)."""

    label: str
    lines: tuple[str, ...]


class FormTable(Struct, frozen=True):
    """要素式表格: one section of an official form, all its rows in their order."""

    kind: ClassVar[str] = "form"
    title: str
    rows: tuple[FormRow, ...]


class Figure(Struct, frozen=True):
    """One exhibit's picture: its number and caption, the file, its type (png, jpeg) and size in pixels."""

    number: int
    caption: str
    file: Path
    type: str
    width: int
    height: int


class Annex(Struct, frozen=True):
    """附图: the exhibits themselves, each with its caption; `named` are lines on those that are no pictures
    and go beside the letter."""

    kind: ClassVar[str] = "annex"
    title: str
    figures: tuple[Figure, ...]
    named: tuple[str, ...] = ()


class Addressee(Struct, frozen=True):
    """此致 and the body addressed (empty: left open to be filled in by hand)."""

    kind: ClassVar[str] = "addressee"
    text: str


class Signature(Struct, frozen=True):
    """落款: lines set right; `by_hand` leaves room for a signature and a date written by hand."""

    kind: ClassVar[str] = "signature"
    lines: tuple[str, ...]
    by_hand: bool = False


class Attachments(Struct, frozen=True):
    """附件: the names of what goes with the letter."""

    kind: ClassVar[str] = "attachments"
    items: tuple[str, ...]


Block = (
    Title
    | Salutation
    | Heading
    | Paragraph
    | PartyTable
    | ExhibitTable
    | Table
    | FormTable
    | Annex
    | Addressee
    | Signature
    | Attachments
)


class Letter(Struct, frozen=True):
    """文书: a finished letter of one kind for one receiver.

    `citations` and `exhibits` (numbers) are those that the blocks use. `notices` are for the user
    and never part of the letter (what to confirm, what was left out). `public` marks a text that
    everybody can read.
    """

    letter: str
    title: str
    form: Form
    blocks: tuple[Block, ...]
    dated: date
    author: str = ""
    subject: str = ""
    receiver: str = ""
    citations: tuple[Citation, ...] = ()
    exhibits: tuple[int, ...] = ()
    notices: tuple[str, ...] = ()
    public: bool = False
