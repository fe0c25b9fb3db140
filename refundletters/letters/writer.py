"""What templates call to say something: sentences go in, typed blocks come out.

A letter's template is a sequence of ``{% call paragraph() %}…{% endcall %}`` and the like. Text outside
these calls is an error: nothing is said that is not part of a block.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import Any

from msgspec.structs import replace

from refundletters.case.models import Exhibit
from refundletters.exhibits import Numbering
from refundletters.law.numerals import to_chinese
from refundletters.letters.letter import (
    CORE,
    Addressee,
    Attachments,
    Block,
    ExhibitRow,
    ExhibitTable,
    Form,
    FormRow,
    FormTable,
    Heading,
    Paragraph,
    Party,
    PartyTable,
    Salutation,
    Sentence,
    Signature,
    Table,
    Title,
)

__all__ = ["BlockWriter"]

Caller = Callable[[], str]
_WEIGHTS = {"core": CORE, "high": 80, "middle": 60, "low": 40, "least": 20}


class BlockWriter:
    """Collects the blocks of one letter. Its public methods are the functions of the templates."""

    def __init__(self, numbering: Numbering, shape: Form = "letter") -> None:
        self.blocks: list[Block] = []
        self.cited: list[int] = []
        self._numbering = numbering
        self._shape = shape
        self._open: list[Sentence] | None = None
        self._refs: list[int] = []
        self._headings = 0
        self._items = 0
        self._facts = 0
        self._said: set[str] = set()

    def functions(self) -> dict[str, Callable[..., object]]:
        """The functions by the names that templates use."""
        return {
            name: getattr(self, name)
            for name in (
                "title", "salutation", "heading", "paragraph", "sentence", "item", "fact", "parties",
                "exhibit_table", "table", "form_table", "attachments", "addressee", "signature", "ref",
                "attach", "once",
            )
        }  # fmt: skip

    # blocks

    def title(self, *, caller: Caller) -> str:
        """标题."""
        return self._add(Title(caller().strip()))

    def salutation(self, *, caller: Caller) -> str:
        """称谓."""
        return self._add(Salutation(caller().strip()))

    def heading(self, numbered: bool = False, *, caller: Caller) -> str:
        """小标题, numbered 一、二、 if asked; paragraph numbers begin anew under it. Under the one before, an
        item that stayed alone loses its number."""
        last = self.blocks[-1] if self.blocks else None
        if self._items == 1 and isinstance(last, Paragraph):
            self.blocks[-1] = replace(last, number="")
        self._items = 0
        self._headings += numbered
        return self._add(Heading(caller().strip(), f"{to_chinese(self._headings)}、" if numbered else ""))

    def paragraph(self, number: str = "", indent: bool = True, *, caller: Caller) -> str:
        """A paragraph: either plain text (one sentence that is never dropped) or ``sentence`` calls."""
        self._open, self._refs = [], []
        rest = caller().strip()
        sentences, self._open = self._open, None
        if rest and sentences:
            raise ValueError(f"text beside the sentence() calls of a paragraph: {rest!r}")
        if rest:
            sentences = [Sentence(rest, self._taken())]
        return self._add(Paragraph(tuple(sentences), number, indent)) if sentences else ""

    def sentence(self, weight: str = "core", *, caller: Caller) -> str:
        """One sentence of a paragraph with its weight: core, high, middle, low or least."""
        if self._open is None:
            raise ValueError("sentence() belongs inside paragraph()")
        text = caller().strip()
        if text:
            self._open.append(Sentence(text, self._taken(), _WEIGHTS[weight]))
        return ""

    def item(self, *, caller: Caller) -> str:
        """A paragraph numbered 1. 2. 3., counted anew under each heading; in a message a plain line."""
        self._items += 1
        return self.paragraph("" if self._shape == "chat" else f"{self._items}. ", caller=caller)

    def fact(self, *, caller: Caller) -> str:
        """A paragraph numbered 一、二、三、 through the letter."""
        self._facts += 1
        return self.paragraph(f"{to_chinese(self._facts)}、", caller=caller)

    def parties(self, *parties: dict[str, Any]) -> str:
        """Parties of a form: ``{"role": …, "name": …, "particulars": [[label, value], …]}``; a
        particular whose value is absent is left out."""
        return self._add(PartyTable(tuple(_party(party) for party in parties)))

    def exhibit_table(self, proves: Callable[[Exhibit], str]) -> str:
        """All exhibits; `proves` says what one proves."""
        rows = tuple(
            ExhibitRow(
                number,
                exhibit.title or exhibit.id or "",
                self._numbering.form(number),
                proves(exhibit).strip(),
            )
            for number, exhibit in self._numbering.numbered()
        )
        self.cited += [row.number for row in rows]
        return self._add(ExhibitTable(rows)) if rows else ""

    def table(
        self,
        title: str,
        header: Sequence[str],
        rows: Iterable[Sequence[object]],
        widths: Sequence[int],
        total: Sequence[object] = (),
    ) -> str:
        """A table with its caption; `total` is a last row. Without rows there is none."""
        lines = tuple(_cells(row) for row in rows)
        return self._add(Table(title, tuple(header), lines, tuple(widths), _cells(total))) if lines else ""

    def form_table(self, title: str, rows: Iterable[tuple[str, str | Sequence[str]]]) -> str:
        """A section of an official form: ``[[label, text or list of lines], …]``; every row stays."""
        return self._add(FormTable(title, tuple(FormRow(label, _filled(lines)) for label, lines in rows)))

    def attachments(self) -> str:
        """The exhibits of the case as attachments, in the order of their numbers."""
        items = tuple(exhibit.title or exhibit.id or "" for _, exhibit in self._numbering.numbered())
        self.cited += [number for number, _ in self._numbering.numbered()]
        return self._add(Attachments(items)) if items else ""

    def addressee(self, *, caller: Caller) -> str:
        """此致 and the body addressed; empty text leaves the place open."""
        return self._add(Addressee(caller().strip()))

    def signature(self, *lines: str, by_hand: bool = False) -> str:
        """落款; `by_hand` leaves room for signature and date."""
        return self._add(Signature(tuple(line for line in lines if line), by_hand))

    # references to exhibits

    def ref(self, names: Iterable[str]) -> str:
        """``（证据1、2）`` for the exhibits called `names`; empty when there are none, and in a message or a
        form field, which has no list of exhibits."""
        numbers = self._note(names)
        if self._shape != "letter" or not numbers:
            return ""
        return f"（证据{'、'.join(str(number) for number in numbers)}）"

    def attach(self, names: Iterable[str]) -> bool:
        """Whether any of the exhibits exist; they count as used by the sentence."""
        return bool(self._note(names))

    def once(self, text: str) -> str:
        """`text` the first time, nothing when this letter has already said it."""
        if text in self._said:
            return ""
        self._said.add(text)
        return text

    def _note(self, names: Iterable[str]) -> list[int]:
        numbers = sorted({self._numbering.number(name) for name in names})
        self._refs += numbers
        self.cited += numbers
        return numbers

    def _taken(self) -> tuple[int, ...]:
        numbers, self._refs = tuple(dict.fromkeys(self._refs)), []
        return numbers

    def _add(self, block: Block) -> str:
        self.blocks.append(block)
        return ""


def _cells(row: Iterable[object]) -> tuple[str, ...]:
    return tuple(str(value).strip() for value in row)


def _filled(lines: str | Sequence[str]) -> tuple[str, ...]:
    """The lines of a row without the empty ones."""
    known = lines.splitlines() if isinstance(lines, str) else lines
    return tuple(line.strip() for line in known if line.strip())


def _party(party: dict[str, Any]) -> Party:
    pairs: Iterable[tuple[str, object]] = party["particulars"]
    known = tuple((label, str(value)) for label, value in pairs if value)
    return Party(str(party["role"]), str(party["name"]), known)
