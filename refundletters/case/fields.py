"""How a field of the case file is declared: its names, where its value is found, its type.

Each field is declared once (:mod:`refundletters.case.models`), its synonyms stand in ``names.yaml``;
the reader, the blank skeleton and the schema are made from these declarations.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from decimal import Decimal
from functools import cache
from typing import Annotated, Any, Literal, get_args, get_origin

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, PlainValidator
from pydantic.fields import FieldInfo

from refundletters.case.names import other_names
from refundletters.case.typed import FORBIDDEN, BadValue, is_nothing, shown, tidy
from refundletters.case.values import Moment, Money, ReplyPeriod, parse_number
from refundletters.case.vocabulary import vocabulary
from refundletters.messages import _
from refundletters.patterns import regex

__all__ = [
    "NO",
    "YES",
    "Bodies",
    "ExhibitName",
    "FieldName",
    "Identifier",
    "Kind",
    "Number",
    "Record",
    "References",
    "Shape",
    "Text",
    "Texts",
    "When",
    "Within",
    "YesNo",
    "Yuan",
    "field",
    "fields_of",
    "one_of",
]

Shape = Literal["value", "values", "group", "groups"]
"""What stands after the key: one value, a list of values, a group of keys, a list of groups."""

Kind = Literal["text", "number", "yuan", "moment", "period", "yes-or-no", "term"]
"""What a value is: a text, a number, an amount in 元, a time, a period, yes or no, a word of an
enumeration."""


@dataclass(frozen=True, slots=True)
class FieldName:
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
    """A part of a case: immutable, unknown keys refused."""

    model_config = ConfigDict(extra="forbid", frozen=True, arbitrary_types_allowed=True)


def _text(value: object) -> object:
    if not isinstance(value, str):
        return value
    found = FORBIDDEN.search(value)
    if found:
        raise BadValue(
            _("contains a control character (U+{code:04X}) that no document can hold").format(
                code=ord(found[0])
            ),
            _("delete that character; it usually comes with text pasted from another program"),
        )
    return value.strip()


def _identifier(value: object) -> object:
    return _text(tidy(value)) if isinstance(value, str) else value


_SEPARATOR = regex("[、，,；;]")
_AROUND = regex(r"^[\s【】]+|[\s【】]+$")


def _exhibit_name(value: object) -> object:
    if isinstance(value, str) and _SEPARATOR.search(value):
        raise BadValue(
            _("the name of an exhibit cannot contain “、” or a comma: “{text}”").format(text=shown(value)),
            _("give the exhibit a short name, and its full description under 名称（title）"),
        )
    return _text(value)


def _references(value: object) -> object:
    if not isinstance(value, (list, tuple)):
        return value
    texts = [_AROUND.sub("", part) for item in value for part in _SEPARATOR.split(str(item))]
    return list(dict.fromkeys(text for text in texts if not is_nothing(text)))


def _texts(value: object) -> object:
    if not isinstance(value, (list, tuple)):
        return value
    return [item for item in value if not is_nothing(str(item))]


YES = ("是", "是的", "对", "yes", "true", "y", "有")
NO = ("否", "不", "不是", "no", "false", "n", "没有")


def _bodies(value: object) -> object:
    if not isinstance(value, (list, tuple)):
        return value
    texts = [str(item).strip() for item in value]
    if any(text.casefold() in YES for text in texts):
        raise BadValue(
            _("it is not said which body has taken the dispute"),
            _("name it, such as 消协 or 法院; write [] if none has"),
        )
    return [text for text in texts if not is_nothing(text) and text.casefold() not in NO]


def _yes_or_no(text: str) -> bool:
    plain = tidy(text).casefold()
    if plain in YES or plain in NO:
        return plain in YES
    raise BadValue(_("neither yes nor no: “{text}”").format(text=shown(text)), _("write 是 or 否"))


_LONGEST = 200
"""Characters in a number, a date or an enumerated value; more is something pasted into the wrong place."""


def _parsed(parse: Callable[[str], object], kind: type) -> PlainValidator:
    """Text is parsed, a value already of the right type passes, anything else is refused."""

    def validate(value: object) -> object:
        if isinstance(value, str):
            if len(value) > _LONGEST:
                raise BadValue(
                    _("far too long for this field: “{text}”").format(text=shown(value)),
                    _("write the value alone; what else there is to say goes under 现象（description）"),
                )
            return parse(value)
        if isinstance(value, kind):
            return value
        raise BadValue(_("one value belongs here, not a list or a group of keys"), _("keep one of them"))

    return PlainValidator(validate)


def one_of(name: str) -> PlainValidator:
    """The type of an enumerated field: the code of what is written, by the enumeration `name`."""

    def find(written: str) -> str:
        words = vocabulary(name)
        term = words.find(written)
        if term is not None:
            return term.code
        allowed = "、".join(term.short for term in words.terms.values())
        guess = words.guess(written)
        remedy = _("use one of: {allowed}").format(allowed=allowed)
        if guess is not None:
            remedy = _("did you mean “{guess}”?").format(guess=guess.short) + " " + remedy
        raise BadValue(_("not a value known here: “{text}”").format(text=shown(written)), remedy)

    return _parsed(find, str)


Text = Annotated[str, BeforeValidator(_text)]
Identifier = Annotated[str, BeforeValidator(_identifier)]
"""A number or an address of the net, always half-width: an order number, a phone, a site."""
ExhibitName = Annotated[str, BeforeValidator(_exhibit_name)]
References = Annotated[tuple[Text, ...], BeforeValidator(_references)]
"""Exhibits by name; several in one text may be joined with ``、``."""
Texts = Annotated[tuple[Text, ...], BeforeValidator(_texts)]
Bodies = Annotated[tuple[Text, ...], BeforeValidator(_bodies)]
"""Authorities by name; 无 is an empty list, which says something else than an absent one."""
Number = Annotated[Decimal, _parsed(parse_number, Decimal)]
YesNo = Annotated[bool, _parsed(_yes_or_no, bool)]
Yuan = Annotated[Money, _parsed(Money.parse, Money)]
When = Annotated[Moment, _parsed(Moment.parse, Moment)]
Within = Annotated[ReplyPeriod, _parsed(ReplyPeriod.parse, ReplyPeriod)]

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
