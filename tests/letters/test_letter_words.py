"""Every letter of every example holds the same words in Word and as text."""

from __future__ import annotations

import io
import re
from collections.abc import Iterator

import docx
from docx.oxml.ns import qn
from docx.table import Table
from lxml.etree import _Element
from msgspec.structs import replace

from refundletters.letters.letter import ExhibitTable
from refundletters.render import text, word
from tests.cases import example_letters
from tests.each import for_each
from tests.render.letters import expected


def read(document: bytes) -> Iterator[str]:
    """The texts of a Word file: paragraphs, and the cells of tables, in order."""
    for element in docx.Document(io.BytesIO(document)).iter_inner_content():
        if isinstance(element, Table):
            yield from (written(paragraph) for paragraph in element._tbl.iter(qn("w:p")))
        else:
            yield written(element._p)


def written(paragraph: _Element) -> str:
    """The text of a paragraph with that of its controls, which python-docx leaves out: boxes of a form."""
    signs = {qn("w:br"): "\n", qn("w:tab"): "\t"}
    return "".join(signs.get(node.tag, node.text or "") for node in paragraph.iter(qn("w:t"), *signs))


def packed(words: str) -> str:
    """A text without white space."""
    return re.sub(r"\s", "", words)


def narrowed(words: str) -> str:
    """A text with its empty places, to be filled in by hand, as narrow as the letter has them."""
    return re.sub("\u3000{3,}", "\u3000" * 3, words)


def test_letters_are_found() -> None:
    """Given the examples, there are letters with tables and without."""
    letters = example_letters()
    tabled = {name for name in letters if any(isinstance(b, ExhibitTable) for b in letters[name].blocks)}
    assert len(tabled) >= 3
    assert len(letters) - len(tabled) >= 12


@for_each("name", example_letters)
def test_word_holds_exactly_the_letter(name: str) -> None:
    """Given a letter of an example, its Word file holds each of its texts once, in order, and no other; empty
    places of a form may be wider."""
    letter = example_letters()[name]
    held = [narrowed(words) for words in read(word.render(letter)) if words]
    assert held == [narrowed(words) for words in expected(letter) if words]


@for_each("name", example_letters)
def test_word_and_text_say_the_same(name: str) -> None:
    """Given a letter of an example, what its text says outside title and tables, whose captions Word keeps as
    their description, stands in the Word file in the same order, character by character."""
    letter = example_letters()[name]
    in_word = packed("".join(read(word.render(letter))))
    position = 0
    for block in letter.blocks:
        if block.kind in ("title", "parties", "exhibits", "table", "form"):
            continue
        said = packed(text.render(replace(letter, blocks=(block,))))
        position = in_word.index(said, position) + len(said)
