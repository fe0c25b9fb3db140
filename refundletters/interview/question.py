"""One question as it is asked now: its words, the answers it takes, and the answer it has."""

from __future__ import annotations

from functools import lru_cache
from typing import Literal, get_args

from msgspec import Struct

from refundletters.case.fields import FieldName, Record, fields_of
from refundletters.case.kinds import Identifier
from refundletters.case.models import Case
from refundletters.case.vocabulary import vocabulary
from refundletters.errors import Problem, UserError
from refundletters.interview.rules import QuestionRule
from refundletters.messages import _, language

__all__ = [
    "UNKNOWN",
    "BadAnswer",
    "Kind",
    "Option",
    "Question",
    "kind_of",
    "target",
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
