"""How a field of the case file is declared: its names, where its value is found, its type.

Each field is declared once (:mod:`refundletters.case.models`), its synonyms stand in ``names.yaml``;
the reader, the blank skeleton and the schema are made from these declarations.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import Annotated, Any, Literal, get_args, get_origin

from msgspec import Struct
from pydantic import BaseModel, ConfigDict, Field
from pydantic.fields import FieldInfo

from refundletters.case.kinds import Number, When, Within, YesNo, Yuan
from refundletters.case.names import other_names

__all__ = [
    "FieldName",
    "Kind",
    "Record",
    "Shape",
    "field",
    "fields_of",
]

Shape = Literal["value", "values", "group", "groups"]
"""What stands after the key: one value, a list of values, a group of keys, a list of groups."""

Kind = Literal["text", "number", "yuan", "moment", "period", "yes-or-no", "term"]
"""What a value is: a text, a number, an amount in 元, a time, a period, yes or no, a word of an
enumeration."""


class FieldName(Struct, frozen=True):
    """How a field is called and where its value is found: key, Chinese key, accepted synonyms, hint
    (an English message source), enumeration if it has one, an example, the situations that alone
    need it (empty: all), and what is expected after the key."""

    key: str
    zh: str
    also: tuple[str, ...] = ()
    hint: str = ""
    vocabulary: str = ""
    example: str = ""
    situations: tuple[str, ...] = ()
    shape: Shape = "value"
    record: type[Record] | None = None
    kind: Kind = "text"

    @property
    def is_text(self) -> bool:
        """True where any text is a value, or a list of texts."""
        return self.kind == "text" and self.record is None

    @property
    def label(self) -> str:
        """The field as it is told to the user: ``价款（price）``."""
        return f"{self.zh}（{self.key}）"

    @property
    def names(self) -> tuple[str, ...]:
        """All names that are accepted for the field."""
        return (self.key, self.zh, *self.also)


def field(
    zh: str,
    *,
    hint: str = "",
    vocab: str = "",
    example: str = "",
    situations: tuple[str, ...] = (),
    alias: str | None = None,
    default: Any = None,
) -> Any:
    """A case field with its Chinese key; absent (`default`) unless the user gives it.

    A record as `default` stands for a new empty one.
    """
    names: dict[str, Any] = {
        "zh": zh,
        "hint": hint,
        "vocabulary": vocab,
        "example": example,
        "situations": list(situations),
    }
    if isinstance(default, type):
        return Field(default_factory=default, alias=alias, json_schema_extra=names)
    return Field(default=default, alias=alias, json_schema_extra=names)


class Record(BaseModel):
    """A part of a case: immutable, unknown keys refused. Its validator is built when it is first used: the
    one of the whole case holds those of its parts."""

    model_config = ConfigDict(extra="forbid", frozen=True, arbitrary_types_allowed=True, defer_build=True)


_KINDS: tuple[tuple[Any, Kind], ...] = (
    (Number, "number"),
    (Yuan, "yuan"),
    (When, "moment"),
    (Within, "period"),
    (YesNo, "yes-or-no"),
)


def _describe(record: type[Record], key: str, info: FieldInfo) -> FieldName:
    """The names, shape and hint of one field from its declaration and ``names.yaml``."""
    extra: Any = info.json_schema_extra
    names: dict[str, Any] = {
        name: tuple(value) if isinstance(value, list) else value for name, value in extra.items()
    }
    shape, inner = _shape(info.annotation)
    kind: Kind = next((kind for type_, kind in _KINDS if inner == type_), "text")
    key = info.alias or key
    return FieldName(
        key=key,
        also=tuple(other_names().get(record.__name__, {}).get(key, ())),
        shape=shape,
        record=inner if isinstance(inner, type) and issubclass(inner, Record) else None,
        kind="term" if names["vocabulary"] else kind,
        **names,
    )


def _shape(annotation: Any) -> tuple[Shape, Any]:
    """The shape of a field and the type of its value, or of its values."""
    inner = next((part for part in get_args(annotation) if type(None) in get_args(annotation)), annotation)
    bare = get_args(inner)[0] if get_origin(inner) is Annotated else inner
    if get_origin(bare) is tuple:
        item = get_args(bare)[0]
        return ("groups" if isinstance(item, type) and issubclass(item, Record) else "values"), item
    if isinstance(bare, type) and issubclass(bare, Record):
        return "group", bare
    return "value", inner


@cache
def _fields(record: type[Record]) -> tuple[FieldName, ...]:
    return tuple(_describe(record, key, info) for key, info in record.model_fields.items())


def fields_of(record: type[Record]) -> Iterator[FieldName]:
    """The fields of a record in the order of the contract."""
    return iter(_fields(record))
