"""Findings as comments in a copy of a Word file: each beside the words that it is about.

Word allows comments in the body alone; what is found in a header or footer is told at the first paragraph.
"""

from __future__ import annotations

import io
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from refundletters import files
from refundletters.lint.templates.word import BODY, Found, W

if TYPE_CHECKING:
    from docx.document import Document

__all__ = ["commented"]

_AUTHOR, _INITIALS = "refundletters", "rl"
_MOST_BYTES = 20_000_000


def commented(file: Path, found: Iterable[Found]) -> bytes:
    """The Word file with a comment for each of what was `found` in it."""
    import docx

    document = docx.Document(io.BytesIO(files.read_bytes(file, _MOST_BYTES)))
    paragraphs = list(document.element.body.iter(f"{W}p"))
    for each in found:
        _add(document, paragraphs, each, file)
    for comment in document.comments:
        # The moment of the check says nothing, and the same input gives the same comments.
        comment._comment_elm.attrib.pop(f"{W}date", "")
    packed = io.BytesIO()
    document.save(packed)
    return packed.getvalue()


def _add(document: Document, paragraphs: list[Any], found: Found, file: Path) -> None:
    finding = found.finding(file)
    place = "" if found.part == BODY else f"{finding.place.path}  "
    text = f"{place}{finding.id}  {finding.quote}\n{finding.why}\n→ {finding.remedy}"
    document.add_comment(_anchor(document, paragraphs, found), text, author=_AUTHOR, initials=_INITIALS)


def _anchor(document: Document, paragraphs: list[Any], found: Found) -> list[Any]:
    """The first and the last run that the comment is about: those of the words, or of the paragraph."""
    from docx.text.paragraph import Paragraph
    from docx.text.run import Run

    inside = found.part == BODY and found.paragraph is not None
    element = paragraphs[found.paragraph.number - 1] if inside and found.paragraph else paragraphs[0]
    runs = [run for run in element.iter(f"{W}r") if next(run.iterancestors(f"{W}p")) is element]
    owner = Paragraph(element, document)
    if not runs:
        return [owner.add_run()]
    held = _holding(runs, found.flaw.words) if inside else runs
    return [Run(held[0], owner), Run(held[-1], owner)]


def _holding(runs: list[Any], words: str) -> list[Any]:
    """The runs that `words` stand in; all where they are not found as they are."""
    texts = ["".join(part.text or "" for part in run.iter(f"{W}t")) for run in runs]
    owners = [run for run, text in zip(runs, texts, strict=True) for _sign in text]
    at = "".join(texts).find(words)
    return owners[at : at + len(words)] or runs if at >= 0 else runs
