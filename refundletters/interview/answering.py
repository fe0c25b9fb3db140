"""Answers as they are typed, made canonical or refused with a reason."""

from __future__ import annotations

import contextlib
import re
from datetime import date

from pydantic import ValidationError

from refundletters.case.kinds import NO, YES
from refundletters.case.moment import Moment
from refundletters.case.typed import BadValue, is_nothing, shown, tidy
from refundletters.case.vocabulary import vocabulary
from refundletters.interview import spoken
from refundletters.interview.question import UNKNOWN, BadAnswer, Question, target
from refundletters.messages import _, language

__all__ = ["accepted", "checked", "heard", "value_of"]

_NONE = ("没有", "无", "都没有", "none", *NO)
_SEPARATOR = re.compile("[、，,；;]")

_WEEK = "一二三四五六日"
_DOUBT = re.compile("不(?:知|清|确|记|太|晓|一定)|可能|好像|应该|大概|也许|忘")
_YES_OR_NO = re.compile("(?P<yes>有|是|对|嗯|联系|截|用过|问过|发过)|没|无|不|否|未")
"""How an answer to a yes-no question begins."""


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
        return _chosen(question, plain)
    return _stated(question, plain, today)


def _stated(question: Question, plain: str, today: date) -> str:
    """The words or figures of an answer that is not chosen from options."""
    path = question.rule.fills
    assert path
    if _is_list(path) and tidy(plain).casefold() in _NONE:
        return _NONE[0]
    if is_nothing(plain):
        return UNKNOWN
    if tidy(plain).casefold() in YES and question.kind in ("text", "identifier", "lines"):
        raise BadAnswer(
            _("“{text}” tells only that there is one").format(text=shown(plain)),
            _("write it itself, or ? if you do not know it"),
        )
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
    if is_nothing(plain):
        return UNKNOWN
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
