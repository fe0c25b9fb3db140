"""The engines: each makes ready once what it can, and then writes one letter after another.

Ours and docxtpl begin with the finished Letter. The others begin with values that were taken from it
beforehand, which is to their advantage.
"""

from __future__ import annotations

import io
from collections.abc import Callable, Sequence
from pathlib import Path

from benchmarks.layouts import field_texts, for_mailmerge
from refundletters import resources
from refundletters.files import put
from refundletters.letters.letter import Letter
from refundletters.render import word
from refundletters.render.engine.package import deflated, pack, read

__all__ = ["ENGINES", "LAYOUT", "Write"]

Write = Callable[[int, Path], None]
"""Writes the letter of a number to a new file."""

LAYOUT = resources.templates() / "word" / "letter.docx"


def refundletters(letters: Sequence[Letter]) -> Write:
    """The compiled engine, as the commands use it."""

    def write(number: int, path: Path) -> None:
        put(path, word.render(letters[number]))

    return write


def docxtpl(letters: Sequence[Letter]) -> Write:
    """docxtpl as its documentation has it, with values escaped: without, it loses text."""
    from docxtpl import DocxTemplate

    from refundletters.render.layout import context

    def write(number: int, path: Path) -> None:
        template = DocxTemplate(LAYOUT)
        template.render(context(letters[number]), autoescape=True)
        template.save(path)

    return write


def docx_mailmerge2(letters: Sequence[Letter]) -> Write:
    """docx-mailmerge2 with a layout that fits these letters only, as it knows no conditions."""
    from mailmerge import MailMerge

    layout = LAYOUT.read_bytes()
    template = for_mailmerge(word.render(letters[0]), layout)
    values = [field_texts(word.render(letter), layout) for letter in letters]

    def write(number: int, path: Path) -> None:
        with MailMerge(io.BytesIO(template)) as document:
            document.merge(**values[number])
            document.write(path)

    return write


def floor(letters: Sequence[Letter]) -> Write:
    """Nothing but deflating the parts of the finished letter (level 6), zipping and writing."""
    layout = read(LAYOUT.read_bytes())
    kept = {name: member for name, (member, _content) in layout.items()}
    made = [
        {
            name: content
            for name, (_member, content) in read(word.render(letter)).items()
            if name not in layout or content != layout[name][1]
        }
        for letter in letters
    ]

    def write(number: int, path: Path) -> None:
        members = kept.copy()
        for name, content in made[number].items():
            members[name] = deflated(name, content)
        put(path, pack(members.values()))

    return write


ENGINES = {
    "refundletters": refundletters,
    "docxtpl": docxtpl,
    "docx-mailmerge2": docx_mailmerge2,
    "floor": floor,
}
