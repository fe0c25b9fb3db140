"""Layouts made for tests, and Word files compared as XML."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from lxml import etree

from refundletters.letters.letter import Letter
from refundletters.render import word
from refundletters.render.layout import context
from tests.conftest import ROOT
from tests.render.letters import COMPLAINT

LAYOUTS = sorted((ROOT / "templates" / "word").glob("*.docx"))
LETTER = ROOT / "templates" / "word" / "letter.docx"
LISTS = ("[Content_Types].xml", ".rels")
PROPERTIES = word._core_properties(COMPLAINT)
FOLDED = etree.XMLParser(remove_blank_text=True)

__all__ = ["LAYOUTS", "LETTER", "PROPERTIES", "canonical", "layout", "members", "paragraph", "values_of"]


def members(package: bytes) -> dict[str, bytes]:
    """The content of each member by name; the package is whole."""
    with zipfile.ZipFile(io.BytesIO(package)) as source:
        assert source.testzip() is None
        return {name: source.read(name) for name in source.namelist()}


def canonical(package: bytes) -> dict[str, bytes]:
    """Each member in canonical XML (C14N); relations and content types, whose order says nothing, sorted;
    pictures as they are."""
    return {name: _canonical(name, content) for name, content in members(package).items()}


def _canonical(name: str, content: bytes) -> bytes:
    if not name.endswith((".xml", ".rels")):
        return content
    root = etree.fromstring(content, FOLDED if name.endswith(LISTS) else None)
    if name.endswith(LISTS):
        root[:] = sorted(root, key=lambda item: sorted(item.attrib.items()))
    return etree.tostring(root, method="c14n")


def values_of(letter: Letter) -> dict[str, Any]:
    """What a layout is given of `letter`."""
    return word._drawn(context(letter))


def layout(path: Path, body: str, other: Mapping[str, str] | None = None) -> Path:
    """A layout at `path`: the built-in one with `body` as its text and some `other` members."""
    replaced = {**(other or {})}
    with zipfile.ZipFile(LETTER) as source, zipfile.ZipFile(path, "w") as target:
        for name in source.namelist():
            xml = source.read(name).decode("utf-8")
            if name == "word/document.xml":
                start, end = xml.index("<w:body>") + len("<w:body>"), xml.index("<w:sectPr>")
                xml = xml[:start] + body + xml[end:]
            target.writestr(name, replaced.pop(name, xml))
        for name, xml in replaced.items():
            target.writestr(name, xml)
    return path


def paragraph(text: str) -> str:
    """A paragraph of one run, with `text` as XML."""
    return f"<w:p><w:r><w:t>{text}</w:t></w:r></w:p>"
