"""Shapes: which fields the values of templates have, read off their types, to be checked without a case."""

from __future__ import annotations

import types
from collections.abc import Callable, Iterable, Mapping
from functools import cache, cached_property
from typing import Annotated, Any, Union, get_args, get_origin, get_type_hints

from msgspec import Struct
from pydantic import BaseModel

from refundletters.case.fields import FieldName, Record, fields_of

__all__ = ["ANY", "Shape", "merged", "of_record", "of_type", "of_value"]

Lazy = Callable[[], Mapping[str, "Shape"]]


class Shape(Struct, frozen=True, eq=False, dict=True):
    """What may be named of a value: its `fields` (None: nothing is known, so everything may), and the shape
    of an `element` where it is walked. Both are made when asked for: records refer to each other."""

    make_fields: Lazy | None = None
    make_element: Callable[[], Shape] | None = None
    group: bool = False
    """Whether it is a record of the case, or a list of them: to be named by a field, not printed whole."""

    @cached_property
    def fields(self) -> Mapping[str, Shape] | None:
        """The shapes of the fields by name."""
        return self.make_fields() if self.make_fields else None

    @cached_property
    def element(self) -> Shape:
        """The shape of what a loop over it gives."""
        return self.make_element() if self.make_element else ANY


ANY = Shape()


def merged(shapes: Iterable[Shape]) -> Shape:
    """The shape of a value that is one of `shapes`."""
    held = tuple(dict.fromkeys(shapes))
    if len(held) == 1:
        return held[0]
    element = (lambda: merged(shape.element for shape in held)) if held else None
    known = [shape for shape in held if shape.fields is not None]
    if not held or len(known) < len(held):
        return Shape(None, element)
    group = all(shape.group for shape in held)
    return Shape(lambda: _joined([shape.fields or {} for shape in known]), element, group)


def _joined(held: Iterable[Mapping[str, Shape]]) -> dict[str, Shape]:
    """The fields of any of them; one that several have is as in any of them."""
    found: dict[str, list[Shape]] = {}
    for fields in held:
        for name, shape in fields.items():
            found.setdefault(name, []).append(shape)
    return {name: merged(shapes) for name, shapes in found.items()}


def of_type(annotation: Any) -> Shape:
    """The shape of values of a type as annotations write it (``tuple[Payment, ...]``, ``Order | None``)."""
    return _of_type(annotation)


@cache
def _of_type(annotation: Any) -> Shape:
    origin, parts = get_origin(annotation), get_args(annotation)
    if origin is Annotated:
        return of_type(parts[0])
    if origin in (Union, types.UnionType):
        return merged(of_type(part) for part in parts if part is not type(None))
    if origin is tuple and len(parts) == 2 and parts[1] is not Ellipsis:
        return ANY
    if (
        isinstance(origin, type)
        and issubclass(origin, Iterable)
        and not issubclass(origin, Mapping)
        and parts
    ):
        return Shape(dict, lambda: of_type(parts[0]), of_type(parts[0]).group)
    if not isinstance(annotation, type) or annotation in (object, dict, type(None)):
        return ANY
    return Shape(lambda: dict(_fields(annotation)), group=issubclass(annotation, Record))


def _fields(kind: type) -> Iterable[tuple[str, Shape]]:
    """The fields of a class: those of a record, or all public attributes."""
    if issubclass(kind, BaseModel):
        return [(name, of_type(info.annotation)) for name, info in kind.model_fields.items()]
    hints = _hints(kind)
    names = [name for name in {*dir(kind), *hints} if not name.startswith("_")]
    return [(name, _attribute(getattr(kind, name, None), hints.get(name))) for name in names]


def _attribute(member: object, hint: Any) -> Shape:
    """The shape of an attribute by its own annotation, or by that of what computes it."""
    computed = getattr(member, "fget", None) or getattr(member, "func", None)
    if computed is not None:
        hint = _hints(computed).get("return")
    return of_type(hint) if hint is not None else ANY


def _hints(holder: Any) -> dict[str, Any]:
    """The annotations of a class or function; of no type where they name what only type checkers see."""
    try:
        return get_type_hints(holder, include_extras=True)
    except (NameError, TypeError):
        classes = getattr(holder, "__mro__", (holder,))
        return {name: Any for each in classes for name in getattr(each, "__annotations__", {})}


def of_value(value: object) -> Shape:
    """The shape of a value like this one; of an absent value or a function nothing is known."""
    if value is None or callable(value) or isinstance(value, Mapping):
        return ANY
    if isinstance(value, list | tuple):
        return Shape(dict, lambda: merged(map(of_value, value)))
    own = dict.fromkeys(getattr(value, "__dict__", {}), ANY)
    if own and not isinstance(value, BaseModel):
        return Shape(lambda: {**own, **(of_type(type(value)).fields or {})})
    return of_type(type(value))


@cache
def of_record(record: type[Record]) -> Shape:
    """The shape of a record as Word layouts see it: plain texts by English and Chinese names."""
    named = {name: field for field in fields_of(record) for name in (field.key, field.zh)}
    return Shape(lambda: {name: _plain(field) for name, field in named.items()}, group=True)


def _plain(field: FieldName) -> Shape:
    if field.record is None:
        return of_type(str)
    inner = of_record(field.record)
    return Shape(lambda: inner.fields or {}, lambda: inner, True) if field.shape == "groups" else inner
