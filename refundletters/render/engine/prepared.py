"""What docxtpl makes of a layout before it renders it: the text of each part that holds tags.

For the layouts that come along, that text is kept beside them (``letter.docx`` → ``letter.prepared.json``)
with the digest of the file it was made of: a letter then needs neither docxtpl nor lxml. It is text, so
that it can be read and compared; nothing compiled is ever kept on a disk.
"""

from __future__ import annotations

import io
import json
import re
from collections.abc import Iterator, Mapping
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING, Any

from msgspec import Struct

from refundletters.messages import N_
from refundletters.patterns import regex
from refundletters.render.engine.environment import environment
from refundletters.render.engine.errors import LayoutFailed, NotCompilable
from refundletters.render.engine.relations import CORE_PROPERTIES

if TYPE_CHECKING:
    from docxtpl import DocxTemplate

__all__ = ["Prepared", "beside", "dump", "load", "prepare"]

_DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_HEAD_OR_FOOT = ("/header", "/footer")
_FOOTNOTES = "application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml"
_RENDERED = ("author", "comments", "identifier", "language", "subject", "title")
_OTHERS = regex(
    r"<(?!dc:(?:creator|description|identifier|language|subject|title)\b)([\w:]+)(?:\s[^>]*)?>[^<]*</\1>"
)
_PIECES = regex(r"(?=<w:p[ >]|<w:tbl>|<w:tr[ >]|<w:sectPr|\{%)")


class Prepared(Struct, frozen=True):
    """The dynamic parts of a layout: member name → Jinja text; `digest` is the SHA-256 of the layout,
    `body` the name of its main part, `fixed` what docxtpl changes for every letter alike. `loose`: the
    parts in which line ends are not turned into markup at once (:func:`.structure.loose`)."""

    digest: str
    body: str
    parts: Mapping[str, str] = {}
    loose: frozenset[str] = frozenset()
    fixed: Mapping[str, str] = {}


# ---- made by docxtpl ----


def prepare(layout: bytes) -> Prepared:
    """What docxtpl prepares of `layout`.

    Raises `NotCompilable` for a layout that needs docxtpl itself, `LayoutFailed` for what is no Word
    file, `TemplateSyntaxError` for a faulty tag.
    """
    from refundletters.render.engine.structure import TAGGED, faults, loose

    template, body, sources, properties = _opened(layout)
    parts: dict[str, str] = {}
    reasons: list[str] = []
    loose_parts: set[str] = set()
    fixed: dict[str, str] = {}
    for name, (before, source, after) in sources.items():
        text = before + template.patch_xml(source) + after
        if name != body and not TAGGED.search(text):
            if name in properties:
                fixed[name] = text
            continue
        if TAGGED.search(before + after):
            reasons.append(N_("what looks like a tag outside of the body"))
        parts[name] = text
        found = list(faults(source, text, environment()))
        reasons += found
        if not found and loose(text, environment()):
            loose_parts.add(name)
    if reasons:
        raise NotCompilable(*dict.fromkeys(reasons))
    return Prepared(sha256(layout).hexdigest(), body, parts, frozenset(loose_parts), fixed)


def _opened(layout: bytes) -> tuple[DocxTemplate, str, dict[str, tuple[str, str, str]], set[str]]:
    """The template, the name of its main part, the parts that docxtpl renders (what is before, is, and
    comes after the XML it looks at), and which of them are properties."""
    from docxtpl import DocxTemplate

    stream = io.BytesIO(layout)
    template = DocxTemplate(stream)
    try:
        template.init_docx()
        main = template.docx.part
        sources = {_name(main): _around_body(template)}
        sources |= {_name(part): (_DECLARATION, xml, "") for part, xml in _other_parts(template)}
        properties = _properties(template)
        sources |= properties
    except (
        Exception
    ) as error:  # python-docx raises what it comes across: KeyError, ValueError, XMLSyntaxError
        told = str(error).replace(f"file '{stream!r}' ", "")
        raise LayoutFailed(told or type(error).__name__) from error
    return template, _name(main), sources, set(properties)


def _name(part: Any) -> str:
    return str(part.partname).removeprefix("/")


def _around_body(template: DocxTemplate) -> tuple[str, str, str]:
    """docxtpl prepares the body by itself; namespaces that stand on the document need not stand there."""
    from lxml import etree

    whole = etree.tostring(template.docx.element, encoding="unicode")
    start, end = whole.index("<w:body"), whole.rindex("</w:body>") + len("</w:body>")
    declared = whole[start : whole.index(">", start) + 1]
    body = re.sub("^<w:body[^>]*>", lambda _old: declared, template.get_xml())
    return _DECLARATION + whole[:start], body, whole[end:]


def _other_parts(template: DocxTemplate) -> Iterator[tuple[Any, str]]:
    """Headers, footers and footnotes."""
    for relation in template.docx.part.rels.values():
        if relation.is_external:
            continue
        part = relation.target_part
        if relation.reltype.endswith(_HEAD_OR_FOOT) or part.content_type == _FOOTNOTES:
            yield part, template.get_part_xml(part)


def _properties(template: DocxTemplate) -> dict[str, tuple[str, str, str]]:
    """The core properties, if there are any: docxtpl writes six of them, whether they are there or not,
    and leaves the tags in all others as they are."""
    relations = template.docx.part.package.rels.values()
    parts = [relation.target_part for relation in relations if relation.reltype == CORE_PROPERTIES]
    for part in parts:
        for name in _RENDERED:
            setattr(part.core_properties, name, getattr(part.core_properties, name))
    return {_name(part): (_DECLARATION, _tags_in_some(template.get_part_xml(part)), "") for part in parts}


def _tags_in_some(properties: str) -> str:
    return _OTHERS.sub(lambda found: found[0].replace("{", "&#123;"), properties)


# ---- kept as text ----


def beside(layout: Path) -> Path:
    """Where the prepared text of `layout` is kept."""
    return layout.with_suffix(".prepared.json")


def dump(prepared: Prepared) -> str:
    """`prepared` as JSON, its texts cut into pieces, a line each."""
    record = {
        "digest": prepared.digest,
        "body": prepared.body,
        "loose": sorted(prepared.loose),
        "fixed": dict(prepared.fixed),
        "parts": {
            name: [piece for piece in _PIECES.split(text) if piece] for name, text in prepared.parts.items()
        },
    }
    return json.dumps(record, ensure_ascii=False, indent=1) + "\n"


def load(path: Path, layout: bytes) -> Prepared | None:
    """What is kept in `path`; None if that is not of `layout`, or nothing is there."""
    try:
        record = json.loads(path.read_text(encoding="utf-8"))
        parts = {name: "".join(pieces) for name, pieces in record["parts"].items()}
        kept = Prepared(
            record["digest"], record["body"], parts, frozenset(record["loose"]), dict(record["fixed"])
        )
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return None
    return kept if kept.digest == sha256(layout).hexdigest() else None
