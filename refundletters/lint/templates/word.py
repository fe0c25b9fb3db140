"""The check of Word layouts: the tags in the paragraphs of a .docx, told by part and paragraph.

The paragraphs of a part, one to a line, are a template text; what is found in a line is found in its
paragraph.
"""

from __future__ import annotations

import io
import re
import zipfile
import zlib
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

from msgspec import Struct

from refundletters import files
from refundletters.errors import InputFailed, Place
from refundletters.lint.finding import Finding
from refundletters.lint.templates.known import in_layouts
from refundletters.lint.templates.reading import look
from refundletters.lint.templates.rules import as_finding
from refundletters.lint.templates.uses import Flaw
from refundletters.messages import N_, _

__all__ = ["BODY", "Found", "W", "check", "look_into"]

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
BODY = "word/document.xml"
_MOST_BYTES, _MOST_UNPACKED = 20_000_000, 200_000_000
_PARTS = re.compile(r"word/(document|header\d*|footer\d*|footnotes|endnotes)\.xml")
_NAMES = {
    "document": N_("body"),
    "header": N_("header"),
    "footer": N_("footer"),
    "footnotes": N_("footnotes"),
    "endnotes": N_("endnotes"),
}
_SPECIAL = re.compile(r"\{%(-?)\s*(p|tr|tc|r)\s+")
_PRINT = re.compile(r"\{\{(?:p|r)\s+")
_CELL = re.compile(r"\{%\s*(?:cellbg|colspan)\s+(.*?)%\}|\{%\s*[hv]m\s*%\}")
_WHOLE = re.compile(r"\{%-?\s*(p|tr|tc)\s(?:(?!%\}).)*%\}")
_OPEN, _CLOSE = re.compile(r"\{[{%#]"), re.compile(r"[}%#]\}")
_TAG = re.compile(r"\{\{.*?\}\}|\{%.*?%\}|\{#.*?#\}")


class Paragraph(Struct, frozen=True):
    """A paragraph of a part: its number (from 1) among all, where it stands, and its element."""

    number: int
    place: str
    element: Any

    @property
    def text(self) -> str:
        """The text of its runs on one line."""
        return "".join(_text(run) for run in self.runs)

    @property
    def runs(self) -> list[Any]:
        """Its runs, those of a hyperlink included; not those of a paragraph inside it (a text box)."""
        return [run for run in self.element.iter(f"{W}r") if next(run.iterancestors(f"{W}p")) is self.element]


class Found(Struct, frozen=True):
    """What was found in one paragraph of one part (by its name in the package)."""

    part: str
    paragraph: Paragraph | None
    flaw: Flaw

    def finding(self, file: Path) -> Finding:
        """The finding with its place: the file, the part and the paragraph."""
        return as_finding(self.flaw, Place(str(file), path=self.paragraph.place if self.paragraph else ""))


def check(file: Path, today: date) -> Iterator[Finding]:
    """What is found in the Word layout `file`."""
    yield from (found.finding(file) for found in look_into(file, today))


def look_into(file: Path, today: date) -> Iterator[Found]:
    """As :func:`check`, with the paragraphs themselves."""
    try:
        parts = _read(file)
    except InputFailed as error:
        yield Found("", None, Flaw("T14", 1, file.name, fact=error.problems[0].fact))
        return
    except (zipfile.BadZipFile, zlib.error, SyntaxError, KeyError, NotImplementedError, RuntimeError):
        yield Found("", None, Flaw("T14", 1, file.name, fact=_("it is no Word file, or damaged")))
        return
    for part, root in parts.items():
        yield from _in_part(part, root, today)


def _read(file: Path) -> dict[str, Any]:
    """The parts that hold text, parsed, the body first."""
    from lxml import etree

    parser = etree.XMLParser(resolve_entities=False, no_network=True)
    with zipfile.ZipFile(io.BytesIO(files.read_bytes(file, _MOST_BYTES))) as package:
        if sum(info.file_size for info in package.infolist()) > _MOST_UNPACKED:
            raise InputFailed(_("it is far too large"))
        names = sorted(filter(_PARTS.fullmatch, package.namelist()), key=lambda name: (name != BODY, name))
        if BODY not in names:
            raise zipfile.BadZipFile(BODY)
        return {name: etree.fromstring(package.read(name), parser) for name in names}


def _in_part(part: str, root: Any, today: date) -> Iterator[Found]:
    """What is found in one part, in the order of its paragraphs."""
    paragraphs = list(_paragraphs(part, root))
    flaws = [flaw for paragraph in paragraphs for flaw in _in_paragraph(paragraph)]
    flaws += _in_rows(paragraphs)
    flaws += look("\n".join(_as_template(paragraph.text) for paragraph in paragraphs), in_layouts(), today)
    for flaw in sorted(flaws, key=lambda flaw: flaw.line):
        yield Found(part, paragraphs[min(flaw.line, len(paragraphs)) - 1], flaw)


def _paragraphs(part: str, root: Any) -> Iterator[Paragraph]:
    match = _PARTS.fullmatch(part)
    kind = match[1] if match else ""
    name = _(_NAMES[kind.rstrip("0123456789")]) + kind.lstrip("abcdefghijklmnopqrstuvwxyz")
    tables = {table: number for number, table in enumerate(root.iter(f"{W}tbl"), 1)}
    for number, element in enumerate(root.iter(f"{W}p"), 1):
        place = _("{part}, paragraph {number}").format(part=name, number=number)
        table = next(element.iterancestors(f"{W}tbl"), None)
        if table is not None:
            row = next(element.iterancestors(f"{W}tr"))
            place += _(" (table {table}, row {row})").format(
                table=tables[table], row=list(table.iter(f"{W}tr")).index(row) + 1
            )
        yield Paragraph(number, place, element)


def _text(run: Any) -> str:
    signs = {f"{W}tab": " ", f"{W}br": " ", f"{W}cr": " ", f"{W}noBreakHyphen": "-"}
    return "".join((child.text or "") if child.tag == f"{W}t" else signs.get(child.tag, "") for child in run)


def _as_template(text: str) -> str:
    """The text of a paragraph as jinja2 reads it: without the marks of docxtpl, and on one line."""
    text = _CELL.sub(lambda found: f"{{{{ {found[1]} }}}}" if found[1] else "", text)
    text = _SPECIAL.sub(r"{%\1 ", _PRINT.sub("{{ ", text))
    return re.sub(r"[\r\n\u2028\v\f]", " ", _balanced(text))


def _balanced(text: str) -> str:
    """`text` without a tag that is cut off in it: that is told once, not for all that follows."""
    rest = _TAG.sub(lambda found: "x" * len(found[0]), text)
    return text if not _OPEN.search(rest) and "}}" not in rest and "%}" not in rest else _kept(text)


def _kept(text: str) -> str:
    return "".join(_TAG.findall(text))


def _in_paragraph(paragraph: Paragraph) -> Iterator[Flaw]:
    text = paragraph.text
    rest = _TAG.sub("", text)
    for sign in ("{{", "{%", "{#", "}}", "%}", "#}"):
        if sign in rest:
            yield Flaw("T5", paragraph.number, rest[max(rest.find(sign) - 10, 0) :][:30].strip(), column=1)
            break
    whole = _WHOLE.findall(text)
    if whole.count("p") > 1:
        yield Flaw(
            "T7", paragraph.number, "  ".join(found[0] for found in _WHOLE.finditer(text))[:60], column=1
        )
    elif "p" in whole and _WHOLE.sub("", text).strip():
        yield Flaw("T8", paragraph.number, _WHOLE.sub("", text).strip()[:30], column=1)
    yield from _split(paragraph)


def _split(paragraph: Paragraph) -> Iterator[Flaw]:
    """Tags in several runs: of different formatting (T6), or split by Word for reasons of its own (T16)."""
    owners = [run for run in paragraph.runs for _sign in _text(run)]
    for tag in _TAG.finditer(paragraph.text):
        runs = dict.fromkeys(owners[tag.start() : tag.end()])
        if len(runs) > 1:
            rule = "T6" if len({_look(run) for run in runs}) > 1 else "T16"
            yield Flaw(rule, paragraph.number, tag[0], column=1)


def _look(run: Any) -> bytes:
    """The formatting of a run, but for its language and its hints."""
    from lxml import etree

    properties = run.find(f"{W}rPr")
    held = [] if properties is None else list(properties)
    kept = [etree.tostring(each) for each in held if each.tag not in (f"{W}lang", f"{W}noProof")]
    return b"".join(sorted(re.sub(rb' w:(?:hint|rsid\w*)="[^"]*"', b"", each) for each in kept))


def _in_rows(paragraphs: list[Paragraph]) -> Iterator[Flaw]:
    """Two row tags in one row of a table."""
    rows: dict[Any, list[tuple[Paragraph, str]]] = {}
    for paragraph in paragraphs:
        row = next(paragraph.element.iterancestors(f"{W}tr"), None)
        tags = [found[0] for found in _WHOLE.finditer(paragraph.text) if found[1] == "tr"]
        if row is not None:
            rows.setdefault(row, []).extend((paragraph, tag) for tag in tags)
    for held in rows.values():
        if len(held) > 1:
            yield Flaw("T7", held[1][0].number, held[1][1], column=1)
