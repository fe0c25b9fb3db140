"""经过与证据清单: what tells the purchase apart, what happened when, and the exhibits with their files."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from msgspec.structs import replace

from refundletters.assessment import Assessment
from refundletters.assessment.evidence import evidence
from refundletters.bundle.copies import Copy
from refundletters.bundle.receivers import LIST
from refundletters.exhibits import numbering
from refundletters.law.catalogue import catalogue
from refundletters.law.citation import Citer
from refundletters.letters.catalogue import LetterKind
from refundletters.letters.composition import law_functions, say
from refundletters.letters.context import context
from refundletters.letters.letter import Letter, Table
from refundletters.letters.writer import BlockWriter

__all__ = ["NAME", "listing", "with_pages"]

NAME = "经过与证据清单"
_TEMPLATE = "bundle/list.txt.j2"
_PAGES = "页码"
_SLOTS = {"who": "交易对方", "when": "时间", "how": "付款方式", "what": "商品", "how-much": "金额"}


def listing(
    a: Assessment, kind: LetterKind, handed: Sequence[Copy], pages: Mapping[int, str] | None = None
) -> Letter:
    """The list of the exhibits `handed` in, in the words of a letter of `kind`; `pages` (number → 3—4) where
    they stand in one document."""
    numbers = numbering(a.case)
    writer = BlockWriter(numbers, "letter")
    citer = Citer(catalogue(), act_on=a.facts.act_on, today=a.today)

    def exhibit_numbers(names: Iterable[str]) -> list[int]:
        return sorted({numbers.number(name) for name in names})

    own = {
        "slots": evidence(a).slots,
        "SLOTS": _SLOTS,
        "exhibit_numbers": exhibit_numbers,
        "all_numbered": list(numbers.numbered()),
        "files": {copy.file.number: copy.name for copy in handed if copy.name},
        "changed": any(copy.change != "none" for copy in handed),
        "pages": pages or {},
    }
    words = context(a, kind, "letter", numbers) | law_functions(citer) | own
    say(_TEMPLATE, words | writer.functions(), ())
    return Letter(
        letter=LIST,
        title=NAME,
        form="letter",
        blocks=tuple(writer.blocks),
        dated=a.today,
        subject=a.case.order.item or "",
    )


def with_pages(letter: Letter, pages: Mapping[int, str]) -> Letter:
    """A list for a court (证据目录) with its pages filled in."""
    blocks = tuple(_paged(each, pages) if isinstance(each, Table) else each for each in letter.blocks)
    return replace(letter, blocks=blocks)


def _paged(table: Table, pages: Mapping[int, str]) -> Table:
    if _PAGES not in table.header:
        return table
    place = table.header.index(_PAGES)

    def filled(row: tuple[str, ...]) -> tuple[str, ...]:
        return (*row[:place], pages.get(int(row[0]), ""), *row[place + 1 :])

    return replace(table, rows=tuple(map(filled, table.rows)))
