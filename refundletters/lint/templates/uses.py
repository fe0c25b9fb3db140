"""Walks a parsed template and tells what it names that does not exist, or may not be named."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from difflib import get_close_matches

from jinja2 import nodes
from msgspec import Struct
from pydantic import BaseModel

from refundletters.lint.templates.known import Known
from refundletters.lint.templates.shapes import ANY, Shape, merged

__all__ = ["Flaw", "flaws"]

_SAME = {"list", "sort", "reverse", "select", "selectattr", "reject", "rejectattr", "unique", "default", "d"}
_ONE = {"first", "last", "random", "min", "max"}
_SURE = 0.75
"""How like a name among all names must be to be a guess."""

_MACHINERY = re.compile(r"\.__|\[__")
_LOOKED_AT = (nodes.Name, nodes.Getattr, nodes.Getitem, nodes.Filter, nodes.Test, nodes.Output)
_ALWAYS = ("loop", "caller", "varargs", "kwargs", "self", "super")
_FOREIGN = frozenset(name for name in dir(BaseModel) if not name.startswith("_"))
"""What every record brings along and no template may use."""

Exports = Callable[[str], Mapping[str, Shape] | None]
"""The names that a template gives to those that import it; None where they are not known."""


class Flaw(Struct, frozen=True):
    """What breaks a `rule`: its line (from 1) and words, what may have been meant, its column where it is
    known already (from 1), and what is to be said of it beyond the rule."""

    rule: str
    line: int
    words: str
    guess: str = ""
    column: int = 0
    fact: str = ""


def flaws(tree: nodes.Template, known: Known, exports: Exports, local: Iterable[str] = ()) -> Iterator[Flaw]:
    """All that is wrong in what the template names; `local` are names that it is given besides."""
    yield from _Walk(known, exports, local).through(tree)


class _Walk:
    def __init__(self, known: Known, exports: Exports, local: Iterable[str]) -> None:
        self._known = known
        self._loops: set[int] = set()
        self._exports = exports
        self._names: dict[str, Shape] = {
            **dict.fromkeys([*_ALWAYS, *known.environment.globals, *local], ANY), **known.names
        }  # fmt: skip

    def through(self, tree: nodes.Template) -> Iterator[Flaw]:
        self._bind(tree)
        self._loops = {id(name) for loop in tree.find_all(nodes.For) for name in loop.find_all(nodes.Name)}
        for node in tree.find_all(_LOOKED_AT):
            yield from self._look(node)
        for constant in tree.find_all(nodes.Const):
            if isinstance(constant.value, str) and _MACHINERY.search(constant.value):
                yield Flaw("T10", constant.lineno, constant.value)
        for imported in tree.find_all(nodes.FromImport):
            yield from self._imported(imported)

    # names that the template makes itself

    def _bind(self, tree: nodes.Template) -> None:
        """Give each name that is made in the template the shape of all that it is made of."""
        made: dict[str, list[Shape]] = {}
        for node in tree.find_all(nodes.Node):
            for name, shape in self._made(node):
                made.setdefault(name, []).append(shape)
                self._names[name] = merged(made[name])

    def _made(self, node: nodes.Node) -> Iterator[tuple[str, Shape]]:
        match node:
            case nodes.For(target=nodes.Name(name=name)):
                yield name, self._shape(node.iter).element
            case nodes.Assign(target=nodes.Name(name=name)):
                yield name, self._shape(node.node)
            case nodes.Import():
                yield node.target, self._module(node.template)
            case nodes.FromImport():
                yield from ((name if isinstance(name, str) else name[1], ANY) for name in node.names)
            case nodes.Macro():
                yield node.name, ANY
            case nodes.Name() if node.ctx != "load":
                yield node.name, self._names.get(node.name, ANY) if node.ctx == "store" else ANY

    def _module(self, template: nodes.Expr) -> Shape:
        names = self._exports(template.value) if isinstance(template, nodes.Const) else None
        return ANY if names is None else Shape(lambda: names)

    def _imported(self, node: nodes.FromImport) -> Iterator[Flaw]:
        held = self._module(node.template).fields
        for entry in node.names if held is not None else ():
            name = entry if isinstance(entry, str) else entry[0]
            if held is not None and name not in held:
                yield Flaw("T1", node.lineno, name, _close(name, held))

    # shapes of expressions

    def _shape(self, node: nodes.Node) -> Shape:
        match node:
            case nodes.Name():
                return self._names.get(node.name, ANY)
            case nodes.Getattr():
                return (self._shape(node.node).fields or {}).get(node.attr, ANY)
            case nodes.Getitem(arg=nodes.Const(value=str(name))):
                return (self._shape(node.node).fields or {}).get(name, ANY)
            case nodes.Getitem(arg=nodes.Slice()):
                return self._shape(node.node)
            case nodes.Getitem():
                return self._shape(node.node).element
            case nodes.CondExpr():
                return merged([self._shape(part) for part in (node.expr1, node.expr2) if part])
            case nodes.Filter() if node.node and node.name in _SAME:
                return self._shape(node.node)
            case nodes.Filter() if node.node and node.name in _ONE:
                return self._shape(node.node).element
            case _:
                return ANY

    # what is looked at

    def _look(self, node: nodes.Node) -> Iterator[Flaw]:
        match node:
            case nodes.Name(name="loop") if id(node) not in self._loops:
                yield Flaw("T1", node.lineno, node.name)
            case nodes.Name() if node.ctx == "load" and node.name not in self._names:
                yield Flaw("T1", node.lineno, node.name, self._elsewhere(node.name))
            case nodes.Getattr():
                yield from self._field(node, node.node, node.attr)
            case nodes.Getitem(arg=nodes.Const(value=str(name))):
                yield from self._field(node, node.node, name)
            case nodes.Filter():
                yield from self._filter(node)
            case nodes.Output():
                yield from self._printed(node)
            case nodes.Test() if node.name not in self._known.environment.tests:
                yield Flaw("T2", node.lineno, node.name, _close(node.name, self._known.environment.tests))

    def _field(self, node: nodes.Node, of: nodes.Node, name: str) -> Iterator[Flaw]:
        held, words = self._shape(of).fields, f"{_path(of)}.{name}"
        if name.startswith("_") or (held is not None and name not in held and name in _FOREIGN):
            yield Flaw("T10", node.lineno, words)
        elif held is not None and name not in held:
            yield Flaw("T1", node.lineno, words, self._instead(_path(of), name, held))

    def _instead(self, group: str, name: str, held: Mapping[str, Shape]) -> str:
        """A field very like `name`, else one of that name elsewhere, else one somewhat like it."""
        close = _close(name, held, _SURE)
        elsewhere = "" if close else self._elsewhere(name)
        close = close or ("" if elsewhere else _close(name, held))
        return f"{group}.{close}" if close else elsewhere

    def _printed(self, node: nodes.Output) -> Iterator[Flaw]:
        """Records that are printed as they are."""
        for part in node.nodes:
            shape = self._shape(part)
            if shape.group:
                held = shape.fields or shape.element.fields or {}
                yield Flaw("T17", part.lineno, _path(part), f"{_path(part)}.{next(iter(held), '…')}")

    def _filter(self, node: nodes.Filter) -> Iterator[Flaw]:
        if node.name not in self._known.environment.filters:
            yield Flaw("T2", node.lineno, node.name, _close(node.name, self._known.environment.filters))
        wanted = [pair.value for pair in node.kwargs if pair.key == "attribute"]
        wanted += node.args[:1] if node.name in ("attr", "selectattr", "rejectattr") else []
        for argument in wanted:
            name = argument.value if isinstance(argument, nodes.Const) else ""
            if isinstance(name, str) and (name.startswith("_") or name in _FOREIGN):
                yield Flaw("T10", node.lineno, name)
            held = self._shape(node.node).element.fields if node.node else None
            if isinstance(name, str) and held and name and name.split(".")[0] not in held:
                yield Flaw("T1", node.lineno, name, _close(name, held))

    def _elsewhere(self, name: str) -> str:
        """The name closest to `name`, of a value or of a field of one."""
        inside = dict(_inside(self._known.names))
        if name in inside:
            return inside[name]
        close = _close(name, self._names, _SURE) or _close(name, inside, _SURE)
        return close if close in self._names else inside.get(close, "")


def _inside(names: Mapping[str, Shape]) -> Iterator[tuple[str, str]]:
    """The fields of the values, each with its whole path; of like names that of the first value last."""
    for part, shape in (names["case"].fields or {}).items() if "case" in names else ():
        where = f"case.{part}" if shape.fields else f"case.{part}[0]"
        yield from ((field, f"{where}.{field}") for field in _own(shape if shape.fields else shape.element))
    for group, shape in reversed(list(names.items())):
        yield from ((field, f"{group}.{field}") for field in _own(shape))


def _own(shape: Shape) -> Iterable[str]:
    """The fields of a record; those of a text or a date are no guess."""
    held = shape.fields or {}
    return held if "upper" not in held and "isoformat" not in held else ()


def _close(name: str, held: Iterable[str], cutoff: float = 0.6) -> str:
    return next(iter(get_close_matches(name, list(held), n=1, cutoff=cutoff)), "")


def _path(node: nodes.Node) -> str:
    match node:
        case nodes.Name():
            return node.name
        case nodes.Getattr():
            return f"{_path(node.node)}.{node.attr}"
        case nodes.Getitem(arg=nodes.Const(value=value)):
            return f"{_path(node.node)}.{value}" if isinstance(value, str) else f"{_path(node.node)}[{value}]"
        case _:
            return "…"
