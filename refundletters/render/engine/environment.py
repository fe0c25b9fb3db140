"""The template environment of layouts: strict, sandboxed, for markup, and quick at what letters do most.

Two things make it quick. :func:`printed` gives text that is escaped already, so the compiled template
takes it as it is instead of wrapping it again. And a field of a dataclass, which is what a layout
names, is looked up without the sandbox's questions, which concern functions, classes and frames.
"""

from __future__ import annotations

from contextvars import ContextVar
from dataclasses import dataclass
from functools import cache
from keyword import iskeyword
from typing import Any

from jinja2 import StrictUndefined, UndefinedError, nodes
from jinja2.compiler import CodeGenerator, Frame
from markupsafe import Markup

from refundletters.messages import N_
from refundletters.patterns import regex
from refundletters.render.engine.errors import Forbidden, NotCompilable
from refundletters.render.sandbox import LayoutSandbox

__all__ = ["FORBIDDEN", "SHEET", "LayoutEnvironment", "Sheet", "checked", "environment", "printed"]

FORBIDDEN = regex("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""What XML 1.0 cannot hold (production 2, `Char`)."""

_BREAKS = regex("\r\n?|\n")
_IN_RUN = '</w:t>{}<w:t xml:space="preserve">'
_BREAK, _TAB = _IN_RUN.format("<w:br/>"), _IN_RUN.format("<w:tab/>")
_LINE_SIGNS = regex("[\t\n\r]")


class _Fields(dict[type, frozenset[str]]):
    """The public fields of each dataclass; of other types none."""

    def __missing__(self, kind: type) -> frozenset[str]:
        names = getattr(kind, "__dataclass_fields__", ())
        self[kind] = fields = frozenset(name for name in names if not name.startswith("_"))
        return fields


_FIELDS = _Fields()
_SAFE: dict[tuple[type, str], bool] = {}
_OF_DICTIONARIES = frozenset(dir(dict))


class _Generator(CodeGenerator):
    """Writes ``finalize(value)`` where the base class writes ``escape(finalize(value))``, and
    ``block.text`` where it writes ``getattr(block, "text")``, for a field."""

    def write_commons(self) -> None:
        """The names that each template's code has at hand."""
        super().write_commons()
        self.writeline("fields = environment.fields")

    def visit_Getattr(self, node: nodes.Getattr, frame: Frame) -> None:
        """A field of a name as it is; all else is asked of the environment."""
        if not isinstance(node.node, nodes.Name) or iskeyword(node.attr):
            super().visit_Getattr(node, frame)
            return
        self.write("(")
        self.visit(node.node, frame)
        self.write(f".{node.attr} if {node.attr!r} in fields[type(")
        self.visit(node.node, frame)
        self.write(")] else ")
        super().visit_Getattr(node, frame)
        self.write(")")

    def _output_child_pre(
        self, node: nodes.Expr, frame: Frame, finalize: CodeGenerator._FinalizeInfo
    ) -> None:
        self.write(finalize.src or "")

    def _output_child_post(
        self, node: nodes.Expr, frame: Frame, finalize: CodeGenerator._FinalizeInfo
    ) -> None:
        self.write(")")


class LayoutEnvironment(LayoutSandbox):
    """Of compiled layouts; its `finalize` gives escaped text."""

    code_generator_class = _Generator
    fields = _FIELDS

    def getattr(self, obj: Any, attribute: str) -> Any:
        """``obj.attribute``: a field or the item of a dictionary as it is, all else as the sandbox allows."""
        if attribute in _FIELDS[type(obj)]:
            return getattr(obj, attribute)
        if type(obj) is dict and attribute in obj and attribute not in _OF_DICTIONARIES:
            return obj[attribute]
        return super().getattr(obj, attribute)

    def is_safe_attribute(self, obj: Any, attr: str, value: Any) -> bool:
        """Whether `attr` of `obj` may be named: a question of its type, asked once."""
        known = _SAFE.get((type(obj), attr))
        if known is None:
            known = _SAFE[type(obj), attr] = super().is_safe_attribute(obj, attr, value)
        return known


@cache
def environment() -> LayoutEnvironment:
    """The one environment of all compiled layouts."""
    return LayoutEnvironment(autoescape=True, undefined=StrictUndefined, finalize=printed)


def printed(value: object) -> str:
    """What a tag prints, as the content of a ``w:t``: every character as it is.

    Line ends and tabs become elements because Word takes them for spaces. Raises `Forbidden` for what
    XML cannot hold, `UndefinedError` for None.
    """
    if type(value) is str:
        text = value
    elif isinstance(value, Markup):
        return _markup(value)
    elif value is None:
        raise UndefinedError("a tag prints None")
    else:
        text = str(value)
    # Printable is what has no control character and is assigned: one quick look at nearly all values.
    if text.isprintable() or not _LINE_SIGNS.search(checked(text)):
        return _escaped(text)
    _doubt()
    return _BREAKS.sub(_BREAK, _escaped(text).replace("\t", _TAB))


def _escaped(text: str) -> str:
    """Braces are references because docxtpl, where it fills a layout, rewrites ``{_{`` at the end."""
    text = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace('"', "&quot;")
    return text.replace("{", "&#123;").replace("}", "&#125;")


def checked(text: str) -> str:
    """`text`; raises `Forbidden` for a character that XML cannot hold."""
    if not text.isprintable() and (found := FORBIDDEN.search(text)):
        raise Forbidden(found.group())
    return text


def _markup(value: Markup) -> str:
    """What a layout made itself, with a macro or ``safe``."""
    text = checked(str(value))
    if _LINE_SIGNS.search(text):
        raise NotCompilable(N_("line ends in markup"))
    _doubt()
    return text


# ---- what was printed ----


@dataclass(slots=True)
class Sheet:
    """The part that is being rendered: whether something was printed that holds markup."""

    doubtful: bool = False


SHEET: ContextVar[Sheet] = ContextVar("sheet")


def _doubt() -> None:
    """Remember that what was printed holds markup (constants are printed once, outside of any part)."""
    if sheet := SHEET.get(None):
        sheet.doubtful = True
