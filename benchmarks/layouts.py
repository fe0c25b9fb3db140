"""The layout of letters in the tags of other engines.

docxtemplater has loops and conditions of its own, so the layout's are written in them, branch by branch;
those for kinds of blocks that no case has are left out. docx-mailmerge2 has neither: it gets a letter that
is laid out already, with a field for each text that is not the layout's own.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from jinja2 import nodes

from refundletters.render.engine.environment import environment
from refundletters.render.engine.package import deflated, pack, read
from refundletters.render.engine.prepared import Prepared

__all__ = ["field_texts", "for_docxtemplater", "for_mailmerge"]

DOCUMENT, HEADER = "word/document.xml", "word/header.xml"
TAG = "<w:p><w:r><w:t>{}</w:t></w:r></w:p>"
TEXT = re.compile(r"(?s)<w:r>((?:<w:rPr>(?:(?!</w:rPr>).)*</w:rPr>)?)<w:t(?: [^>]*)?>([^<]*)</w:t></w:r>")


def replaced(layout: bytes, parts: dict[str, str]) -> bytes:
    """`layout` with other `parts`."""
    members = {name: member for name, (member, _content) in read(layout).items()}
    members |= {name: deflated(name, text.encode("utf-8")) for name, text in parts.items()}
    return pack(members.values())


# ---- docxtemplater ----


def for_docxtemplater(layout: bytes, prepared: Prepared, kinds: set[str]) -> bytes:
    """`layout` with docxtemplater's tags, for blocks of some `kinds`."""
    syntax = {name: environment().parse(text) for name, text in prepared.parts.items()}
    return replaced(layout, {name: _Written(each, kinds).text() for name, each in syntax.items()})


class _Written:
    """A part of the layout, written in docxtemplater's tags."""

    def __init__(self, syntax: nodes.Template, kinds: set[str]) -> None:
        self._syntax, self._kinds = syntax, kinds
        targets = [loop.target for loop in syntax.find_all(nodes.For)]
        self._loops = {target.name for target in targets if isinstance(target, nodes.Name)}

    def text(self) -> str:
        return "".join(self._written(self._syntax.body))

    def _written(self, body: Sequence[nodes.Node]) -> Iterator[str]:
        for node in body:
            match node:
                case nodes.Output():
                    yield from (
                        part.data if isinstance(part, nodes.TemplateData) else f"{{{self._path(part)}}}"
                        for part in node.nodes
                    )
                case nodes.For():
                    yield _section(f"#{self._path(node.iter)}", "".join(self._written(node.body)))
                case nodes.If():
                    yield from self._branches(node)
                case _:
                    raise TypeError(f"no tag of docxtemplater for {node}")

    def _branches(self, node: nodes.If) -> Iterator[str]:
        """The branches of one choice: those of kinds exclude one another, others have at most an else."""
        for branch in (node, *node.elif_):
            test = self._test(branch.test)
            if not test.startswith("kind=") or test.removeprefix("kind=") in self._kinds:
                yield _section(f"#{test}", "".join(self._written(branch.body)))
        if not node.elif_ and node.else_:
            yield _section(f"^{self._test(node.test)}", "".join(self._written(node.else_)))

    def _test(self, node: nodes.Node) -> str:
        if isinstance(node, nodes.Compare) and isinstance(node.ops[0].expr, nodes.Const):
            return f"{self._path(node.expr)}={node.ops[0].expr.value}"
        return self._path(node)

    def _path(self, node: nodes.Node) -> str:
        """``block.text`` → ``text``: the scope is the block already."""
        match node:
            case nodes.Name():
                return "." if node.name in self._loops else node.name
            case nodes.Getattr():
                before = "loop" if getattr(node.node, "name", "") == "loop" else self._path(node.node)
                return node.attr if before == "." else f"{before}.{node.attr}"
            case _:
                raise TypeError(f"no path of docxtemplater for {node}")


def _section(tag: str, content: str) -> str:
    """`content` between tags: rows hold them in their first and last text, paragraphs beside them."""
    if content.startswith("<w:tr"):
        opened = re.sub(r"(<w:t(?: [^>]*)?>)", lambda found: f"{found[1]}{{{tag}}}", content, count=1)
        head, end, tail = opened.rpartition("</w:t>")
        return f"{head}{{/}}{end}{tail}"
    return TAG.format(f"{{{tag}}}") + content + TAG.format("{/}")


# ---- docx-mailmerge2 ----


def for_mailmerge(letter: bytes, layout: bytes) -> bytes:
    """The finished `letter` with a field for each text that is not in `layout` itself."""
    members = {name: content.decode("utf-8") for name, (_member, content) in read(letter).items()}
    own = _own(layout)
    numbers = iter(range(1, 10_000))

    def field(run: re.Match[str]) -> str:
        if run[2] in own:
            return run[0]
        return f'<w:fldSimple w:instr=" MERGEFIELD f{next(numbers)} ">{run[0]}</w:fldSimple>'

    return replaced(letter, {name: TEXT.sub(field, members[name]) for name in (DOCUMENT, HEADER)})


def field_texts(letter: bytes, layout: bytes) -> dict[str, str]:
    """What the fields of :func:`for_mailmerge` hold in `letter`."""
    from html import unescape

    members = {name: content.decode("utf-8") for name, (_member, content) in read(letter).items()}
    own = _own(layout)
    texts = [
        run[2] for name in (DOCUMENT, HEADER) for run in TEXT.finditer(members[name]) if run[2] not in own
    ]
    return {f"f{number}": unescape(text) for number, text in enumerate(texts, 1)}


def _own(layout: bytes) -> set[str]:
    content = read(layout)[DOCUMENT][1].decode("utf-8")
    return {run[2] for run in TEXT.finditer(content)}
