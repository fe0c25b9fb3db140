"""Whether a prepared part comes out well formed and as docxtpl would have it, whatever is printed in it.

docxtpl mends a document after it has rendered it: it recovers from broken XML, and gives tables other
columns where rows do not fill their grid. Here it is shown beforehand that there is nothing to mend.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING
from xml.etree import ElementTree

from refundletters.messages import N_
from refundletters.patterns import regex
from refundletters.render.engine.errors import LayoutFailed

if TYPE_CHECKING:
    from jinja2 import Environment, nodes

__all__ = ["TAGGED", "faults", "loose"]

TAGGED = regex(r"\{[{%#]|[{}%]_|_[{}%]")
"""What docxtpl would do something about: a tag, or braces that it writes anew."""

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_DRAWING = regex(r'xmlns:(\w+)="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"')
_TAGS = regex(r"\{\{.*?\}\}|\{%.*?%\}|\{#.*?#\}", re.DOTALL)
_OF_CELLS = regex(r"\{[{%#]-?\s*tc\s|\{%-?\s*(?:colspan|cellbg|hm|vm)\b")
_REWRITTEN = regex(r"\{_\{|\}_\}|\{_%|%_\}")
_LINES = regex(r"<w:t(?: [^>]*)?>[^<]*[\t\n\a\f]")
_ELEMENT = regex(r"<(/?)([^\s/>!?]+)(?:\"[^\"]*\"|'[^']*'|[^>\"'])*?(/?)>")
_PRINT, _STATEMENT = "\ue000", "\ue001"
"""Stand for tags while the structure around them is looked at."""


def faults(source: str, text: str, environment: Environment) -> Iterator[str]:
    """What in a part asks for docxtpl itself, told in English: `source` is its XML, `text` what docxtpl
    prepares of it.

    Raises `TemplateSyntaxError` for a faulty tag.
    """
    if _OF_CELLS.search(re.sub("<[^>]*>", "", source)):
        yield N_("tags for cells (tc, colspan, cellbg, hm, vm)")
        return
    if _REWRITTEN.search(text):
        yield N_("braces of tags written with an underscore")
    if _LINES.search(_TAGS.sub("", text)):
        yield N_("line ends or tabs in text")
    if set(_DRAWING.findall(text)) - {"wp"}:
        yield N_("drawings under another prefix than wp")
    if not all(_neutral(body) for body in _bodies(environment.parse(text))):
        yield N_("a branch or loop that begins in one element and ends in another")
    try:
        root = _signed(text)
    except ElementTree.ParseError:
        yield N_("tags that break an element in two")
    else:
        yield from _between_cells(root)
        if root.tag == f"{_W}document":  # docxtpl looks at no others
            yield from sorted(set(_ragged(root)))


def loose(text: str, environment: Environment) -> bool:
    """Whether the part prints anything but the text of a run in a paragraph (attributes, text between
    elements, text boxes in a paragraph), or prints anew what it has printed: there a line end is not turned
    into markup at once."""
    from jinja2 import nodes

    blocks = (nodes.Macro, nodes.CallBlock, nodes.FilterBlock, nodes.AssignBlock)
    root = _signed(text)
    return (
        any(True for _ in environment.parse(text).find_all(blocks))
        or any(paragraph.find(f".//{_W}p") is not None for paragraph in root.iter(f"{_W}p"))
        or any(
            any(_PRINT in value or _STATEMENT in value for value in node.attrib.values())
            or (node.tag != f"{_W}t" and _PRINT in _within(node))
            for node in root.iter()
        )
    )


def _signed(text: str) -> ElementTree.Element:
    """The part with a sign for each tag."""
    # It was read and written by lxml before: there is no document type, and so no entity, in it.
    return ElementTree.fromstring(_TAGS.sub(_sign, text))  # noqa: S314  no entities


def _sign(tag: re.Match[str]) -> str:
    return {"{": _PRINT, "%": _STATEMENT}.get(tag[0][1], "")


def _within(node: ElementTree.Element) -> str:
    """The text directly in `node`."""
    return "".join([node.text or "", *(child.tail or "" for child in node)])


def _between_cells(root: ElementTree.Element) -> Iterator[str]:
    """Tags at places where docxtpl and what it mends afterwards would have a say."""
    for name in ("tr", "tblGrid"):
        if any({_STATEMENT, _PRINT} & set(_within(node)) for node in root.iter(f"{_W}{name}")):
            yield N_("tags between cells")


def _ragged(root: ElementTree.Element) -> Iterator[str]:
    """Tables to which docxtpl may give other columns than they have."""
    for table in root.iter(f"{_W}tbl"):
        grid = table.find(f"{_W}tblGrid")
        if grid is None:
            raise LayoutFailed("a table without columns (w:tblGrid)")
        columns = len(grid.findall(f"{_W}gridCol"))
        spans = [[_span(cell) for cell in row.findall(f"{_W}tc")] for row in table.iter(f"{_W}tr")]
        widths = [sum(row) for row in spans]
        fixed = not any(_STATEMENT in text for text in table.itertext())
        enough = max(widths, default=0) if fixed else min(widths, default=0)
        if not columns or enough != columns or max(widths) != columns:
            yield N_("a table whose rows do not fill its columns")


def _span(cell: ElementTree.Element) -> int:
    span = cell.find(f"{_W}tcPr/{_W}gridSpan")
    value = "1" if span is None else span.get(f"{_W}val", "1")
    return int(value) if value.isdecimal() else 0


# ---- branches and loops ----


def _bodies(syntax: nodes.Node) -> Iterator[list[nodes.Node]]:
    """What each branch, loop, macro and the like encloses: it may be printed never, once or many times."""
    from jinja2 import nodes

    for node in syntax.find_all(nodes.Stmt):
        for field in ("body", "else_"):
            yield getattr(node, field, None) or []


def _neutral(body: list[nodes.Node]) -> bool:
    """Whether markup is as well formed with `body` as without it, or with it twice: it opens what it
    closes (``</w:p><w:p>``) and closes what it opens."""
    closed: list[str] = []
    opened: list[str] = []
    for end, name, empty in _ELEMENT.findall("".join(_data(body))):
        if empty:
            continue
        if not end:
            opened.append(name)
        elif not opened:
            closed.append(name)
        elif opened.pop() != name:
            return False
    return closed[::-1] == opened


def _data(body: list[nodes.Node]) -> Iterator[str]:
    """The markup in `body`; what it encloses in turn is looked at by itself, and is neutral."""
    from jinja2 import nodes

    for node in body:
        if isinstance(node, nodes.Output):
            yield from (part.data for part in node.nodes if isinstance(part, nodes.TemplateData))
