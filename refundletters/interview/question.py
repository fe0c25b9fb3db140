"""One question as it is asked now: its words, the answers it takes, and the answer it has."""

from __future__ import annotations

import contextlib
import re
from datetime import date
from functools import lru_cache
from typing import Literal, get_args

from msgspec import Struct
from pydantic import ValidationError

from refundletters.case.fields import FieldName, Record, fields_of
from refundletters.case.kinds import NO, YES, Identifier
from refundletters.case.models import Case
from refundletters.case.moment import Moment
from refundletters.case.typed import BadValue, is_nothing, shown, tidy
from refundletters.case.vocabulary import vocabulary
from refundletters.errors import Problem, UserError
from refundletters.interview import spoken
from refundletters.interview.rules import QuestionRule
from refundletters.messages import _, language

__all__ = [
    "UNKNOWN",
    "BadAnswer",
    "Kind",
    "Option",
    "Question",
    "accepted",
    "checked",
    "heard",
    "kind_of",
    "target",
    "value_of",
    "words_of",
    "yes_no",
]

UNKNOWN = "?"
"""The answer “I don't know”, which every question takes."""

Kind = Literal["text", "lines", "choice", "money", "number", "moment", "yes-no", "period", "identifier"]
"""How a question is answered: one line, several lines, one of the options, an amount in 元, a number, a date
or time, yes or no, a period, a number or address of signs (half-width)."""

_LONG = 8
"""Signs from which on the last four of a secret answer may be shown."""

_NONE = ("没有", "无", "都没有", "none", *NO)
_SEPARATOR = re.compile("[、，,；;]")

_WEEK = "一二三四五六日"
_DOUBT = re.compile("不(?:知|清|确|记|太|晓|一定)|可能|好像|忘")
_YES_OR_NO = re.compile("(?P<yes>有|是|对|嗯|联系|截|用过|问过|发过)|没|无|不|否|未")
"""How an answer to a yes-no question begins."""

_KINDS: dict[str, Kind] = {
    "number": "number",
    "yuan": "money",
    "moment": "moment",
    "period": "period",
    "yes-or-no": "yes-no",
    "term": "choice",
}


class BadAnswer(UserError):
    """An answer that the question does not take: fact and remedy, as the reader of files tells them."""

    exit_code = 2

    def __init__(self, fact: str, remedy: str = "") -> None:
        super().__init__(Problem(fact, remedy))


class Option(Struct, frozen=True):
    """One possible answer: its code and how it is called."""

    value: str
    label: str


class Question(Struct, frozen=True):
    """A question to be asked, in the language in use.

    `id` names it (``contacts.2.at``: of the second exchange), `step` the step it belongs to, `field` the
    field it fills by English keys and indexes from 0 (``contacts.1.at``; None where it fills none). `text` is
    what is asked, `example` an answer, `hint` where it is found and `without` what to type if there is none
    (all may be empty); `options` are the possible answers of a choice or a yes-no question. `answer` is the
    answer so far, canonical (a code, a date in figures), None where there is none and :data:`UNKNOWN` for
    “I don't know”.
    """

    id: str
    rule: QuestionRule
    kind: Kind
    step: str
    field: str | None
    text: str
    example: str = ""
    hint: str = ""
    without: str = ""
    options: tuple[Option, ...] = ()
    answer: str | None = None

    @property
    def opens_item(self) -> bool:
        """Whether a yes opens an item of a list (another exchange), whose questions follow."""
        return self.kind == "yes-no" and not (self.field or self.rule.proof)

    @property
    def is_secret(self) -> bool:
        """Whether the answer is never shown in full."""
        return self.field == "order.code"

    @property
    def shown(self) -> str:
        """The answer as it is shown to the user."""
        if self.answer is None:
            return ""
        if self.answer == UNKNOWN:
            return _("not known")
        if self.is_secret:
            return "****" + (self.answer[-4:] if len(self.answer) > _LONG else "")
        return next((option.label for option in self.options if option.value == self.answer), self.answer)


@lru_cache(1000)
def target(path: str) -> tuple[type[Record], FieldName]:
    """The record and the field at a path such as ``contacts.*.at``; `StopIteration` if there is none."""
    record: type[Record] = Case
    names = [name for name in path.split(".") if name != "*" and not name.isdecimal()]
    for name in names[:-1]:
        group = next(field for field in fields_of(record) if field.key == name)
        assert group.record is not None
        record = group.record
    return record, next(field for field in fields_of(record) if field.key == names[-1])


def kind_of(rule: QuestionRule) -> Kind:
    """How the question of `rule` is answered, by the type of the field it fills."""
    if rule.fills is None:
        return "choice" if rule.choices else "yes-no"
    record, field = target(rule.fills)
    if rule.lines:
        return "lines"
    if field.kind != "text":
        return _KINDS[field.kind]
    info = next(info for key, info in record.model_fields.items() if field.key == (info.alias or key))
    return "identifier" if Identifier in get_args(info.annotation) else "text"


def yes_no() -> tuple[Option, ...]:
    """The two answers to a yes-no question."""
    return Option("yes", _("yes")), Option("no", _("no"))


def words_of(enumeration: str) -> tuple[Option, ...]:
    """The words of an enumeration of the case."""
    terms = vocabulary(enumeration).terms.values()
    return tuple(Option(term.code, term.en if language() == "en" else term.zh) for term in terms)


def accepted(question: Question, text: str, today: date) -> str:
    """`text` as the canonical answer to `question`; raises `BadAnswer` with fact and remedy where it is none.
    Words that say that nothing is known (?, 不知道, 无) are :data:`UNKNOWN`."""
    plain = text.strip()
    if not plain:
        raise BadAnswer(_("nothing was typed"), _("type ? if you do not know"))
    if any(plain == option.value for option in question.options):
        return plain
    if plain in ("?", "？"):
        return UNKNOWN
    if question.kind == "yes-no":
        return _yes_or_no(plain)
    if question.kind == "choice":
        return UNKNOWN if is_nothing(plain) else _chosen(question, plain)
    return _stated(question, plain, today)


def _stated(question: Question, plain: str, today: date) -> str:
    """The words or figures of an answer that is not chosen from options."""
    path = question.rule.fills
    assert path
    if _is_list(path) and tidy(plain).casefold() in _NONE:
        return _NONE[0]
    if is_nothing(plain):
        return UNKNOWN
    plain = _understood(question, plain, today)
    value = checked(path, plain)
    return _past(question, value, today) if isinstance(value, Moment) else plain


def _understood(question: Question, plain: str, today: date) -> str:
    """A day or an amount that is said in words, in figures."""
    if question.kind == "moment":
        return spoken.moment(tidy(plain), today, future=question.rule.future)
    if question.kind in ("money", "number"):
        with contextlib.suppress(BadAnswer):
            checked(question.rule.fills or "", plain)
            return plain
        return spoken.amount(tidy(plain))
    return plain


def heard(question: Question, typed: str) -> str:
    """What was made of `typed` where it was not taken as it stands (上周三, 五十块); else nothing."""
    path, answer = question.rule.fills, question.answer
    if not path or question.kind not in ("moment", "money", "number") or answer in (None, UNKNOWN):
        return ""
    with contextlib.suppress(BadAnswer):
        checked(path, typed.strip())
        return ""
    value = checked(path, str(answer))
    if not isinstance(value, Moment):
        return _("taken as {answer}").format(answer=answer)
    weekday = f"{value.day:%A}" if language() == "en" else f"星期{_WEEK[value.day.weekday()]}"
    return _("taken as {answer}, {weekday}").format(answer=value, weekday=weekday)


def _is_list(path: str) -> bool:
    """Whether names are listed in the field at `path`, so that “there are none” is an answer of its own."""
    return target(path)[1].key == "handled_elsewhere"


def _yes_or_no(plain: str) -> str:
    word = tidy(plain).casefold()
    if word in YES or word == "1":
        return "yes"
    if word in (*_NONE, "2"):
        return "no"
    if is_nothing(plain) or _DOUBT.match(word):
        return UNKNOWN
    if said := _YES_OR_NO.match(word):
        return "yes" if said["yes"] else "no"
    raise BadAnswer(_("neither yes nor no: “{text}”").format(text=shown(plain)), _("write 是 or 否"))


def _chosen(question: Question, plain: str) -> str:
    """The code of the option that is named by its number, its code, its name or another name of it."""
    number = tidy(plain).rstrip(".、。")
    if number.isdecimal() and 0 < int(number) <= len(question.options):
        return question.options[int(number) - 1].value
    term = None
    if question.rule.fills:
        words = vocabulary(target(question.rule.fills)[1].vocabulary)
        term = words.find(plain)
    wanted = {plain.casefold(), *((term.code,) if term else ())}
    for option in question.options:
        if option.value.casefold() in wanted or option.label.casefold() in wanted:
            return option.value
    raise BadAnswer(
        _("not one of the answers: “{text}”").format(text=shown(plain)), _nearest(question, plain)
    )


def _nearest(question: Question, plain: str) -> str:
    """What to type instead, with the options that are named in the answer or near to it."""
    advice = _("type the number of one of them, or ? if you do not know")
    words = target(question.rule.fills)[1].vocabulary if question.rule.fills else ""
    near = vocabulary(words).near(plain) if words else ()
    numbers = {option.value: number for number, option in enumerate(question.options, 1)}
    told = [f"{numbers[term.code]} {term.told}" for term in near if term.code in numbers]
    return (
        _("{advice}; perhaps {options}").format(advice=advice, options=" / ".join(told)) if told else advice
    )


def _past(question: Question, value: Moment, today: date) -> str:
    if value.day > today and not question.rule.future:
        raise BadAnswer(
            _("{day} is still to come").format(day=value.day), _("write the day on which it happened")
        )
    return str(value)


def checked(path: str, text: str) -> object:
    """The typed value that `text` is in the field at `path`; raises `BadAnswer` where it is none."""
    record, field = target(path)
    name = next(key for key, info in record.model_fields.items() if field.key == (info.alias or key))
    try:
        return getattr(record.model_validate({field.key: value_of(path, text)}), name)
    except ValidationError as error:
        detail = error.errors(include_url=False)[0]
    cause = detail.get("ctx", {}).get("error")
    if isinstance(cause, BadValue):
        raise BadAnswer(cause.fact, cause.remedy)
    raise BadAnswer(detail["msg"])


def value_of(path: str, answer: str) -> object:
    """An answer as the data of the field at `path`: a list of one for a list of texts, 没有 an empty one."""
    if _is_list(path):
        return [] if answer == _NONE[0] else _SEPARATOR.split(answer)
    return [answer] if target(path)[1].shape == "values" else answer
