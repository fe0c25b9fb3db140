"""The layout of letters in the tags of other engines.

docxtemplater has loops and conditions of its own, so the layout's are written in them, branch by branch;
those for kinds of blocks that no case has are left out. docx-mailmerge2 has neither: it gets a letter that
is laid out already, with a field for each text that is not the layout's own.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Sequence
from html import escape, unescape

from jinja2 import nodes

from refundletters.render.engine.environment import environment
from refundletters.render.engine.package import deflated, pack, read
from refundletters.render.engine.prepared import Prepared

__all__ = ["field_texts", "for_docxtemplater", "for_mailmerge"]

DOCUMENT, HEADER = "word/document.xml", "word/header.xml"
SIGNS = {"eq": "==", "ne": "!=", "gt": ">", "gteq": ">=", "lt": "<", "lteq": "<="}
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
    return replaced(layout, {name: "".join(_written(each.body, kinds)) for name, each in syntax.items()})


def _written(body: Sequence[nodes.Node], kinds: set[str]) -> Iterator[str]:
    for node in body:
        match node:
            case nodes.Output():
                for part in node.nodes:
                    if isinstance(part, nodes.TemplateData):
                        yield part.data
                    else:
                        yield f"{{{escape(_script(part), quote=False)}}}"
            case nodes.For():
                each = f"{_script(node.target)[3:-2]} in {_script(node.iter)}"
                yield _section(f"#{each}", "".join(_written(node.body, kinds)))
            case nodes.If():
                yield from _branches(node, kinds)
            case _:
                raise TypeError(f"no tag of docxtemplater for {node}")


def _branches(node: nodes.If, kinds: set[str]) -> Iterator[str]:
    """The branches of one choice: those of kinds exclude one another, others have at most an else."""
    for branch in (node, *node.elif_):
        kind = _kind(branch.test)
        if kind is None or kind in kinds:
            yield _section(f"#!!({_script(branch.test)})", "".join(_written(branch.body, kinds)))
    if not node.elif_ and node.else_:
        yield _section(f"^!!({_script(node.test)})", "".join(_written(node.else_, kinds)))


def _kind(test: nodes.Node) -> str | None:
    """The kind of block that a branch is for, if it is for one."""
    match test:
        case nodes.Compare(
            expr=nodes.Getattr(attr="kind"), ops=[nodes.Operand(expr=nodes.Const(value=value))]
        ):
            return str(value)
    return None


def _script(node: nodes.Node) -> str:
    """An expression of the layout as `worker.js` evaluates it: names are asked of ``$``."""
    match node:
        case nodes.Name():
            return f'$("{node.name}")'
        case nodes.Getattr():
            return f"{_script(node.node)}.{node.attr}"
        case nodes.Const():
            return json.dumps(node.value)
        case nodes.Compare():
            return _script(node.expr) + "".join(
                f" {SIGNS[each.op]} {_script(each.expr)}" for each in node.ops
            )
        case nodes.Not():
            return f"!({_script(node.node)})"
        case nodes.And() | nodes.Or():
            sign = "&&" if isinstance(node, nodes.And) else "||"
            return f"({_script(node.left)} {sign} {_script(node.right)})"
        case nodes.CondExpr() if node.expr2:
            return f"({_script(node.test)} ? {_script(node.expr1)} : {_script(node.expr2)})"
        case _:
            raise TypeError(f"no expression of docxtemplater for {node}")


def _section(tag: str, content: str) -> str:
    """`content` between tags: rows hold them in their first and last text, paragraphs beside them."""
    tag = escape(tag, quote=False)
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
    members = {name: content.decode("utf-8") for name, (_member, content) in read(letter).items()}
    own = _own(layout)
    texts = [
        run[2] for name in (DOCUMENT, HEADER) for run in TEXT.finditer(members[name]) if run[2] not in own
    ]
    return {f"f{number}": unescape(text) for number, text in enumerate(texts, 1)}


def _own(layout: bytes) -> set[str]:
    content = read(layout)[DOCUMENT][1].decode("utf-8")
    return {run[2] for run in TEXT.finditer(content)}
