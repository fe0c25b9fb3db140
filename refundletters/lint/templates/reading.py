"""What is wrong in one template text: signs, syntax, names, provisions, words outside the blocks."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from difflib import get_close_matches
from functools import lru_cache

from jinja2 import Environment, TemplateError, TemplateSyntaxError, nodes
from msgspec.structs import replace

from refundletters.law.catalogue import catalogue
from refundletters.law.citation import Citer
from refundletters.law.errors import LawError
from refundletters.lint.templates.known import Known
from refundletters.lint.templates.shapes import ANY, Shape
from refundletters.lint.templates.source import Source, position, print_tags, read
from refundletters.lint.templates.uses import Flaw, flaws
from refundletters.messages import _

__all__ = ["look"]

_MADE = re.compile(r"\{%[-+]?\s*(?:for|set|macro|import|from|call)\b(.*?)%\}|\b(?:as)\s+(\w+)", re.DOTALL)
_BLOCK_TAG = re.compile(r"\{%[-+]?\s*(?P<name>\w+).*?%\}", re.DOTALL)
_BLOCKS = ("if", "for", "set", "macro", "call", "filter", "with", "block", "raw")
_TAGS = (
    *_BLOCKS,
    *(f"end{name}" for name in _BLOCKS),
    "else",
    "elif",
    "include",
    "import",
    "from",
    "extends",
)


def look(text: str, known: Known, today: date, *, in_blocks: bool = False) -> Iterator[Flaw]:
    """All flaws of a template in their order, each with its column. `in_blocks`: all that it says must stand
    in the blocks of a letter."""
    source = read(text)
    found = [*source.found, *_parsed(source, known, today, in_blocks)]
    seen: Counter[tuple[int, str]] = Counter()
    placed = [flaw if flaw.column else _placed(flaw, source, seen) for flaw in found]
    yield from sorted(placed, key=lambda flaw: (flaw.line, flaw.column))


def _placed(flaw: Flaw, source: Source, seen: Counter[tuple[int, str]]) -> Flaw:
    line, column = source.place(flaw.line, flaw.words, seen)
    return replace(flaw, line=line, column=column)


def _parsed(source: Source, known: Known, today: date, in_blocks: bool) -> Iterator[Flaw]:
    env = known.environment
    try:
        tree = env.parse(source.text)
    except RecursionError:
        yield Flaw("T3", 1, "", column=1, fact=_("it is nested too deeply"))
        return
    except TemplateSyntaxError as error:
        yield _syntax(error, source.text)
        yield from _rest(source.text, known)
        return
    yield from flaws(tree, known, lambda name: _exports(name, known))
    yield from _references(tree, known)
    yield from _citations(tree, today)
    if in_blocks:
        yield from _strays(tree.body)


def _rest(text: str, known: Known) -> Iterator[Flaw]:
    """What is wrong in the printed names of a text that cannot be read as a whole."""
    made = {word for found in _MADE.finditer(text) for word in re.findall(r"\w+", found[0])}
    kept = print_tags(text)
    try:
        tree = known.environment.parse(kept)
    except TemplateError:
        return
    yield from flaws(tree, known, lambda _name: None, made)


# ---- syntax ----


def _syntax(error: TemplateSyntaxError, text: str) -> Flaw:
    line = text.split("\n")[error.lineno - 1] if error.lineno <= text.count("\n") + 1 else ""
    fact, words = _in_words(error.message or "")
    opened = _left_open(text) if "needs to be closed" in (error.message or "") else None
    if opened:
        at, tag_text = opened
        row, column = position(text, at)
        return Flaw("T3", row, tag_text[:40], column=column, fact=fact)
    at = line.find(words) if words else -1
    tag = min((place for place in (line.find("{{"), line.find("{%")) if place >= 0), default=0)
    shown = line[tag:].strip()[:40] if at < 0 else words
    return Flaw("T3", error.lineno, shown, column=(at if at >= 0 else tag) + 1, fact=fact)


def _left_open(text: str) -> tuple[int, str] | None:
    """The last tag that opens a block and is not closed: its offset and its text."""
    opened: list[tuple[int, str]] = []
    for tag in _BLOCK_TAG.finditer(text):
        if tag["name"].startswith("end") and opened:
            opened.pop()
        elif tag["name"] in _BLOCKS and not (tag["name"] == "set" and "=" in tag[0]):
            opened.append((tag.start(), tag[0]))
    return opened[-1] if opened else None


def _in_words(message: str) -> tuple[str, str]:
    """What jinja2 complains of, and the words that it names."""
    if found := re.search("The innermost block that needs to be closed is '(.*)'", message):
        fact = _("“{tag}” is opened and never closed: {end} is missing")
        return fact.format(tag=found[1], end=f"{{% end{found[1]} %}}"), ""
    if found := re.match("Encountered unknown tag '(.*?)'", message):
        return _unknown_tag(found[1]), found[1]
    if found := re.match("expected token '(.*)', got '(.*)'", message):
        if "end of" in found[2]:
            return _("the tag ends before it is complete"), ""
        if found[2] == "=":
            return _("to compare, write two signs: =="), found[2]
        return _("“{words}” does not belong there").format(words=found[2]), found[2]
    if message == "Missing end of comment tag":
        return _("a comment is opened and never closed: {end} is missing").format(end="#}"), "{#"
    if "Expected an expression" in message or message == "expected name or number":
        return _("a name is missing"), ""
    if found := re.match("unexpected (?:char )?[\"'](.*?)[\"']", message):
        return _("“{words}” does not belong there").format(words=found[1]), found[1]
    return message, ""


def _unknown_tag(name: str) -> str:
    if name in _TAGS:
        return _("{tag} closes nothing that is open").format(tag=f"{{% {name} %}}")
    swapped = [tag for tag in _TAGS if sorted(tag) == sorted(name)]
    close = swapped or get_close_matches(name, _TAGS, n=1)
    fact = _("there is no tag “{name}”").format(name=name)
    return fact + (_(", did you mean “{guess}”?").format(guess=close[0]) if close else "")


# ---- other templates ----


def _exports(name: str, known: Known) -> Mapping[str, Shape] | None:
    """The macros and values that the template `name` holds; None if it cannot be read."""
    loader = known.environment.loader
    try:
        text = loader.get_source(known.environment, name)[0] if loader else ""
        return _held(known.environment, text)
    except TemplateError:
        return None


@lru_cache(maxsize=64)
def _held(env: Environment, text: str) -> Mapping[str, Shape]:
    """The names that the template `text` makes."""
    tree = env.parse(text)
    names = [node.name for node in tree.find_all(nodes.Macro)]
    names += [node.name for node in tree.find_all(nodes.Name) if node.ctx == "store"]
    names += [node.target for node in tree.find_all(nodes.Import)]
    return dict.fromkeys(names, ANY)


def _references(tree: nodes.Template, known: Known) -> Iterator[Flaw]:
    """Templates that are named and do not exist."""
    if known.environment.loader is None:
        return
    held = known.environment.list_templates()
    for node in tree.find_all((nodes.Include, nodes.Import, nodes.FromImport, nodes.Extends)):
        name = node.template  # type: ignore[attr-defined]  # all four kinds have one
        if (
            isinstance(name, nodes.Const)
            and name.value not in held
            and not getattr(node, "ignore_missing", False)
        ):
            close = get_close_matches(str(name.value), held, n=1)
            yield Flaw("T11", node.lineno, str(name.value), next(iter(close), ""))


def _citations(tree: nodes.Template, today: date) -> Iterator[Flaw]:
    """Provisions that do not exist, of those that are named in full."""
    for call in tree.find_all(nodes.Call):
        if isinstance(call.node, nodes.Name) and call.node.name in ("cite", "quote"):
            values = [part.value for part in call.args if isinstance(part, nodes.Const)]
            if (
                call.kwargs
                or not values
                or [type(value) for value in values[1:]] != [int] * (len(call.args) - 1)
            ):
                continue
            try:
                Citer(catalogue(), act_on=today, today=today).cite(*values)
            except LawError as error:
                yield Flaw("T13", call.lineno, str(values[0]), fact=error.fact)


# ---- blocks ----


def _strays(body: Iterable[nodes.Node]) -> Iterator[Flaw]:
    """What is said outside the blocks of a letter."""
    for node in body:
        if isinstance(node, nodes.Output):
            yield from (found for part in node.nodes if (found := _stray(part)))
        elif isinstance(node, nodes.If):
            yield from _strays([*node.body, *node.elif_, *node.else_])
        elif isinstance(node, nodes.For):
            yield from _strays([*node.body, *node.else_])


def _stray(part: nodes.Node) -> Flaw | None:
    if isinstance(part, nodes.TemplateData):
        words = part.data.strip()
        return Flaw("T12", part.lineno, words[:20], column=0) if words else None
    if isinstance(part, nodes.Getattr):
        return Flaw("T12", part.lineno, part.attr)
    return None
