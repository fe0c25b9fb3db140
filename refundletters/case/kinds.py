"""The kinds of value in a case file, and how each is read: texts, numbers, amounts, times, words of an
enumeration."""

from __future__ import annotations

from collections.abc import Callable
from copy import copy
from decimal import Decimal
from typing import Annotated

from pydantic_core import CoreSchema, core_schema

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
    "Identifier",
    "Number",
    "References",
    "Text",
    "Texts",
    "When",
    "Within",
    "YesNo",
    "Yuan",
    "one_of",
]


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


class _Reader:
    """How a value is read: the schema that pydantic works by, ready-made. From its own `BeforeValidator` and
    `PlainValidator` it would work the same schema out anew for each of the ninety fields, which takes most of
    the time of making the models."""

    def __init__(self, schema: CoreSchema) -> None:
        self.schema = schema

    def __get_pydantic_core_schema__(self, *_: object) -> CoreSchema:
        return copy(self.schema)


def _cleaned(clean: Callable[[object], object], schema: CoreSchema) -> _Reader:
    """What `schema` describes, after `clean` has been over it."""
    return _Reader(core_schema.no_info_before_validator_function(clean, schema))


def _parsed(parse: Callable[[str], object], kind: type) -> _Reader:
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

    return _Reader(core_schema.no_info_plain_validator_function(validate))


def one_of(name: str) -> _Reader:
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


_TEXT = _cleaned(_text, core_schema.str_schema())
_TEXTS = core_schema.tuple_variable_schema(_TEXT.schema)

Text = Annotated[str, _TEXT]
Identifier = Annotated[str, _cleaned(_identifier, core_schema.str_schema())]
"""A number or an address of the net, always half-width: an order number, a phone, a site."""
ExhibitName = Annotated[str, _cleaned(_exhibit_name, core_schema.str_schema())]
References = Annotated[tuple[Text, ...], _cleaned(_references, _TEXTS)]
"""Exhibits by name; several in one text may be joined with ``、``."""
Texts = Annotated[tuple[Text, ...], _cleaned(_texts, _TEXTS)]
Bodies = Annotated[tuple[Text, ...], _cleaned(_bodies, _TEXTS)]
"""Authorities by name; 无 is an empty list, which says something else than an absent one."""
Number = Annotated[Decimal, _parsed(parse_number, Decimal)]
YesNo = Annotated[bool, _parsed(_yes_or_no, bool)]
Yuan = Annotated[Money, _parsed(Money.parse, Money)]
When = Annotated[Moment, _parsed(Moment.parse, Moment)]
Within = Annotated[ReplyPeriod, _parsed(ReplyPeriod.parse, ReplyPeriod)]
