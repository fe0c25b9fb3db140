"""What is read: the passages of a letter or text, each with the place where it stands."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator
from functools import lru_cache
from typing import assert_never

from msgspec import Struct

from refundletters.errors import Place
from refundletters.letters.letter import (
    Addressee,
    Annex,
    Attachments,
    Block,
    ExhibitTable,
    FormTable,
    Heading,
    Letter,
    Paragraph,
    PartyTable,
    Salutation,
    Signature,
    Table,
    Title,
)
from refundletters.messages import _
from refundletters.patterns import regex

__all__ = ["Passage", "at_path", "blank", "of_letter", "of_text", "unquoted"]

_QUOTED = regex('“[^“”]*”|「[^「」]*」|『[^『』]*』|"[^"\n]*"')
_LISTS = (ExhibitTable, Attachments, PartyTable, Annex)
_FILLER = "□"


class Passage(Struct, frozen=True):
    """A run of text. `place` tells the place of a position in it; `judged` is false for names and
    titles that the user only lists (exhibits, parties), whose words are not the letter's own."""

    text: str
    place: Callable[[int], Place]
    judged: bool = True


def unquoted(text: str) -> str:
    """`text` with everything in quotation marks blanked, each sign where it was."""
    return _QUOTED.sub(lambda found: _FILLER * len(found[0]), text)


def blank(text: str, words: Iterable[str]) -> str:
    """`text` with each of `words` blanked."""
    for word, filler in _fillers(frozenset(words)):
        text = text.replace(word, filler)
    return text


@lru_cache(maxsize=8)
def _fillers(words: frozenset[str]) -> tuple[tuple[str, str], ...]:
    """Each word with what stands for it, the longest first; a letter asks for the same ones many times."""
    return tuple((word, _FILLER * len(word)) for word in sorted(words, key=len, reverse=True))


def of_text(text: str) -> Passage:
    """A pasted text as one passage; places are its lines and columns, from 1."""

    starts = [0, *(found.end() for found in re.finditer("\n", text))]

    def place(position: int) -> Place:
        line = bisect_right(starts, position)
        return Place(line=line, column=position - starts[line - 1] + 1)

    return Passage(text, place)


def at_path(text: str, path: str) -> Passage:
    """A sentence of a case, at its key path."""
    return Passage(text, _fixed(path))


def of_letter(letter: Letter) -> Iterator[Passage]:
    """The passages of a letter by block; paragraphs are counted through the letter."""
    number = 0
    for block in letter.blocks:
        number += isinstance(block, Paragraph)
        where = _in_block(block, number)
        for text in _texts(block):
            yield Passage(text, where, judged=not isinstance(block, _LISTS))


def _in_block(block: Block, number: int) -> Callable[[int], Place]:
    return lambda _position: Place(path=_where(block, number))


def _fixed(where: str) -> Callable[[int], Place]:
    return lambda position: Place(path=where)


def _where(block: Block, number: int) -> str:
    if isinstance(block, Paragraph):
        return _("paragraph {number}").format(number=number)
    return {
        "title": _("title"),
        "salutation": _("salutation"),
        "heading": _("heading"),
        "parties": _("parties"),
        "exhibits": _("list of exhibits"),
        "table": _("table"),
        "form": _("form"),
        "annex": _("annex"),
        "addressee": _("addressee"),
        "signature": _("signature"),
        "attachments": _("attachments"),
    }[block.kind]


def _texts(block: Block) -> tuple[str, ...]:
    match block:
        case Title() | Salutation() | Heading() | Paragraph() | Addressee():
            return (block.text,)
        case PartyTable():
            return tuple(
                text for party in block.parties for text in (party.name, *dict(party.particulars).values())
            )
        case ExhibitTable():
            return tuple(f"{row.title}：{row.proves}" for row in block.rows)
        case Table():
            return tuple("，".join(filter(None, row)) for row in (*block.rows, block.total))
        case FormTable():
            return tuple(line for row in block.rows for line in row.lines)
        case Annex():
            return tuple(figure.caption for figure in block.figures)
        case Signature():
            return block.lines
        case Attachments():
            return block.items
        case _:
            assert_never(block)
