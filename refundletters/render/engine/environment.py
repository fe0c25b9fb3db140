"""The template environment of layouts: strict, sandboxed, for markup, and quick at what letters do most.

Two things make it quick. :func:`printed` gives text that is escaped already, so the compiled template
takes it as it is instead of wrapping it again. And a field of a record, which is what a layout
names, is looked up without the sandbox's questions, which concern functions, classes and frames.
"""

from __future__ import annotations

from contextvars import ContextVar
from functools import cache
from keyword import iskeyword
from typing import TYPE_CHECKING, Any, cast

from jinja2 import StrictUndefined, UndefinedError, nodes
from jinja2.compiler import CodeGenerator, Frame
from markupsafe import Markup, escape
from msgspec import Struct

from refundletters.messages import N_
from refundletters.patterns import regex
from refundletters.render.engine.errors import Forbidden, LayoutFailed, NotCompilable
from refundletters.render.engine.signs import BREAK, SIGNS
from refundletters.wording.sandbox import Bounded

if TYPE_CHECKING:
    import re

# MarkupSafe's own escaping, as it is before it is wrapped as Markup, which takes ten times as long.
try:
    from markupsafe._speedups import _escape_inner as _escape
except ImportError:  # another MarkupSafe, or one without its part in C

    def _escape(text: str, /) -> str:
        return str(escape(text))


__all__ = [
    "FORBIDDEN",
    "SHEET",
    "LayoutEnvironment",
    "Sheet",
    "checked",
    "environment",
    "in_markup",
    "plainly",
    "printed",
]

FORBIDDEN = regex("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""What XML 1.0 cannot hold (production 2, `Char`)."""

_SPECIAL = regex("[^ -\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""What is looked at twice: line signs, and what XML cannot hold."""

_FURTHER = regex("[\t\a\f]")
_PLAIN = regex("[^<&\t\n\a\f]*")
_NEVER = regex("[^\t\n\r\a\f -\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


_OF_DICTIONARIES = frozenset(dir(dict))


class _Generator(CodeGenerator):
    """Writes ``finalize(value)`` where the base class writes ``escape(finalize(value))``, and
    ``block.text`` or ``block["text"]`` where it writes ``getattr(block, "text")``, for a field or the item
    of a dictionary."""

    def write_commons(self) -> None:
        """The names that each template's code has at hand."""
        super().write_commons()
        self.writeline("fields, finalize = environment.fields, environment.finalize")

    def visit_Getattr(self, node: nodes.Getattr, frame: Frame) -> None:
        """A field or item of a name as it is; all else is asked of the environment."""
        if not isinstance(node.node, nodes.Name) or iskeyword(node.attr):
            super().visit_Getattr(node, frame)
            return
        name, key = frame.symbols.ref(node.node.name), repr(node.attr)
        self.write("(")
        self.visit(node.node, frame)  # which also tells of a name that is missing
        self.write(f".{node.attr} if {key} in fields[type({name})] else ")
        if node.attr not in _OF_DICTIONARIES:
            self.write(f"{name}[{key}] if type({name}) is dict and {key} in {name} else ")
        super().visit_Getattr(node, frame)
        self.write(")")

    def _output_child_pre(
        self, node: nodes.Expr, frame: Frame, finalize: CodeGenerator._FinalizeInfo
    ) -> None:
        self.write("finalize(")

    def _output_child_post(
        self, node: nodes.Expr, frame: Frame, finalize: CodeGenerator._FinalizeInfo
    ) -> None:
        self.write(")")


class LayoutEnvironment(Bounded):
    """Of compiled layouts; its `finalize` gives escaped text."""

    code_generator_class = _Generator

    def getattr(self, obj: Any, attribute: str) -> Any:
        """``obj.attribute``: a field or the item of a dictionary as it is, all else as the sandbox allows."""
        if type(obj) is dict and attribute in obj and attribute not in _OF_DICTIONARIES:
            return obj[attribute]
        return super().getattr(obj, attribute)


@cache
def environment() -> LayoutEnvironment:
    """The one environment of all compiled layouts."""
    return LayoutEnvironment(autoescape=True, undefined=StrictUndefined, finalize=printed)


def printed(value: object) -> str:
    """What a tag prints, as the content of a ``w:t``: every character as it is, line signs as markup
    (:mod:`.signs`).

    Raises `Forbidden` for what XML cannot hold, `UndefinedError` for None, `NotCompilable` and `LayoutFailed`
    for what belongs to a template of docxtpl.
    """
    if type(value) is str:
        text = value
    elif type(value) is int:
        return str(value)
    elif isinstance(text := _text(value), Markup):
        return _markup(text)
    # Printable is what has no control character and is assigned: one quick look at nearly all values.
    if text.isprintable() or not _SPECIAL.search(text):
        return _escape(text)
    sheet = _sheet()
    text = _escaped(one_line_end(checked(text)) if sheet.strict else printable(text))
    if sheet.loose or _FURTHER.search(text):
        sheet.signs = True
        return text
    return text.replace("\n", BREAK)


def in_markup(text: str) -> str:
    """`text` within markup that is put together by code: as :func:`printed`, but for tabs, which the
    engine sees to where it prints the markup."""
    return _escaped(one_line_end(checked(text))).replace("\n", BREAK)


def plainly(value: object) -> Markup:
    """`value` escaped as on a strict :class:`Sheet`, its line signs as they are, for docxtpl to turn into
    markup."""
    text = _text(value)
    if isinstance(text, Markup):
        return Markup(printable(text))  # noqa: S704  it says so itself
    return Markup(_escaped(one_line_end(checked(text))))  # noqa: S704  escaped here


def _text(value: object) -> str:
    """`value` as text; markup for what says of itself that it is some."""
    if isinstance(value, Markup):
        return value
    if value is None:
        raise UndefinedError("a tag prints None")
    if not hasattr(type(value), "__html__"):
        return str(value)
    if hasattr(value, "tpl"):
        raise NotCompilable(N_("pictures and documents of docxtpl"))
    markup = Markup(cast("Any", value).__html__())  # noqa: S704  what __html__ means
    if ' r:id="' in markup:
        raise LayoutFailed("a link that was made for a template of docxtpl")
    return markup


def _escaped(text: str) -> str:
    """Braces are references because docxtpl, where it fills a layout, rewrites ``{_{`` at the end."""
    text = _escape(text)
    if "{" in text or "}" in text:
        return text.replace("{", "&#123;").replace("}", "&#125;")
    return text


def one_line_end(text: str) -> str:
    """`text` with ``\\n`` for each of its line ends."""
    return text.replace("\r\n", "\n").replace("\r", "\n")


def checked(text: str) -> str:
    """`text`; raises `Forbidden` for a character that XML cannot hold."""
    return _without(FORBIDDEN, text)


def printable(text: str) -> str:
    """`text`; raises `Forbidden` for a character that neither XML can hold nor is a line sign."""
    return _without(_NEVER, text)


def _without(forbidden: re.Pattern[str], text: str) -> str:
    if not text.isprintable() and (found := forbidden.search(text)):
        raise Forbidden(found.group())
    return text


def _markup(markup: Markup) -> str:
    """What is markup already: made by the layout (a macro, ``safe``) or by the caller."""
    text = str(printable(markup))
    if _PLAIN.fullmatch(text):
        return text
    sheet = _sheet()
    sheet.doubtful = True
    sheet.signs = sheet.signs or SIGNS.search(text) is not None
    return text


# ---- what was printed ----


class Sheet(Struct):
    """The part that is being rendered, and what was printed in it: markup (`doubtful`), or line `signs` that
    are still to be turned into markup. `loose`: it prints outside of texts (:func:`.structure.loose`);
    `strict`: see :meth:`.compiled.Compiled.render`."""

    loose: bool = False
    strict: bool = False
    doubtful: bool = False
    signs: bool = False


SHEET: ContextVar[Sheet] = ContextVar("sheet")


def _sheet() -> Sheet:
    """The part at hand. While a layout is compiled there is none: constants are then left for later."""
    sheet = SHEET.get(None)
    if sheet is None:
        raise nodes.Impossible
    return sheet
