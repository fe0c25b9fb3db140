"""What the Word files of the engines say, compared before any time of theirs is."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping, Sequence
from xml.etree import ElementTree

__all__ = ["TextsDiffer", "paragraphs", "same"]

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
SIGNS = {f"{W}br": "\n", f"{W}tab": "\t"}


class TextsDiffer(Exception):
    """Two engines did not write the same letter: their times cannot be compared."""


def paragraphs(document: bytes) -> list[str]:
    """The text of each paragraph of the body and of the head, those without text left out."""
    with zipfile.ZipFile(io.BytesIO(document)) as package:
        roots = [ElementTree.fromstring(package.read(f"word/{name}.xml")) for name in ("document", "header")]  # noqa: S314  made here
    texts = [_text(paragraph) for root in roots for paragraph in root.iter(f"{W}p")]
    return [text for text in texts if text]


def _text(paragraph: ElementTree.Element) -> str:
    return "".join(
        (node.text or "") if node.tag == f"{W}t" else SIGNS.get(node.tag, "") for node in paragraph.iter()
    )


def same(written: Mapping[str, Sequence[bytes]]) -> int:
    """Asserts that all engines wrote the same texts, letter by letter; `written` are the files of each.

    Returns the number of paragraphs compared. Raises `TextsDiffer` with the first difference, also for
    letters that are missing or without text.
    """
    (first, expected), *others = (
        (name, [paragraphs(file) for file in files]) for name, files in written.items()
    )
    if not expected or not all(expected):
        raise TextsDiffer(f"{first} wrote nothing")
    for name, found in others:
        if len(found) != len(expected):
            raise TextsDiffer(f"{name} wrote {len(found)} letters, {first} {len(expected)}")
        for number, (ours, theirs) in enumerate(zip(expected, found, strict=True), 1):
            if ours != theirs:
                here = next((pair for pair in zip(ours, theirs, strict=False) if pair[0] != pair[1]), None)
                detail = here or f"{len(ours)} and {len(theirs)} paragraphs"
                raise TextsDiffer(f"letter {number} of {first} and of {name} differ: {detail}")
    return sum(map(len, expected))
