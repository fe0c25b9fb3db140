"""The Letter: what is said, finished, as typed blocks without markup. ``render/`` only lays it out.

A paragraph is a run of sentences; each sentence has a weight, so that a form with a limit drops
the least important sentence whole. Text in blocks is final: punctuation, numbering and exhibit
references are already in it.
"""

from __future__ import annotations

from dataclasses import Field, dataclass, field
from datetime import date
from pathlib import Path
from typing import Any, ClassVar, Literal

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


class _Part:
    """What all parts of a letter have in common: equal where they are of one kind and hold the same.

    Written once: `dataclass` would compile it anew for each of them, as long as writing a message takes.
    """

    __slots__ = ()
    __dataclass_fields__: ClassVar[dict[str, Field[Any]]]

    def _held(self) -> dict[str, Any]:
        return {name: getattr(self, name) for name, each in self.__dataclass_fields__.items() if each.init}

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Part) and type(other) is type(self) and other._held() == self._held()

    def __hash__(self) -> int:
        return hash((type(self), *self._held().values()))

    def __repr__(self) -> str:
        return (
            f"{type(self).__name__}({', '.join(f'{name}={each!r}' for name, each in self._held().items())})"
        )


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Sentence(_Part):
    """One statement with the exhibits (by number) that prove it and its weight."""

    text: str
    exhibits: tuple[int, ...] = ()
    weight: int = CORE


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Title(_Part):
    """标题, centred."""

    kind: ClassVar[str] = "title"
    text: str


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Salutation(_Part):
    """称谓, flush left, ends with a full-width colon."""

    kind: ClassVar[str] = "salutation"
    text: str


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Heading(_Part):
    """小标题; `number` is ``一、`` or empty."""

    kind: ClassVar[str] = "heading"
    text: str
    number: str = ""


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Paragraph(_Part):
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


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Party(_Part):
    """One party of a form: its role (投诉人) and its particulars as (label, value) pairs, in order."""

    role: str
    name: str
    particulars: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class PartyTable(_Part):
    """当事人表."""

    kind: ClassVar[str] = "parties"
    parties: tuple[Party, ...]


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class ExhibitRow(_Part):
    """One line of the list of exhibits."""

    number: int
    title: str
    form: str
    proves: str


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class ExhibitTable(_Part):
    """证据清单."""

    kind: ClassVar[str] = "exhibits"
    rows: tuple[ExhibitRow, ...]


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Table(_Part):
    """表格: rows under a header, with the relative `widths` of the columns and, where it adds up, a last
    row of totals; `title` is its caption."""

    kind: ClassVar[str] = "table"
    title: str
    header: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    widths: tuple[int, ...]
    total: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class FormRow(_Part):
    """One row of an official form: its label and the lines filled in; a line may hold boxes (☑ ☐)."""

    label: str
    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class FormTable(_Part):
    """要素式表格: one section of an official form, all its rows in their order."""

    kind: ClassVar[str] = "form"
    title: str
    rows: tuple[FormRow, ...]


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Figure(_Part):
    """One exhibit's picture: its number and caption, the file, its type (png, jpeg) and size in pixels."""

    number: int
    caption: str
    file: Path
    type: str
    width: int
    height: int


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Annex(_Part):
    """附图: the exhibits themselves, each with its caption; `named` are lines on those that are no pictures
    and go beside the letter."""

    kind: ClassVar[str] = "annex"
    title: str
    figures: tuple[Figure, ...]
    named: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Addressee(_Part):
    """此致 and the body addressed (empty: left open to be filled in by hand)."""

    kind: ClassVar[str] = "addressee"
    text: str


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Signature(_Part):
    """落款: lines set right; `by_hand` leaves room for a signature and a date written by hand."""

    kind: ClassVar[str] = "signature"
    lines: tuple[str, ...]
    by_hand: bool = False


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Attachments(_Part):
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


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Letter(_Part):
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
    notices: tuple[str, ...] = field(default=())
    public: bool = False
