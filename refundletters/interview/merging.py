"""A case file that is opened again: what questions ask for becomes answers, the rest comes along.

The file of an exhibit or the e-mail address of a person has no question; they must not be lost when the case
is saved again.
"""

from __future__ import annotations

from collections.abc import Mapping
from copy import deepcopy
from datetime import date
from typing import Any

from refundletters.case.models import Case
from refundletters.case.writing import entries
from refundletters.interview.question import Question
from refundletters.interview.rules import Loop, questions
from refundletters.interview.walk import Walk

__all__ = ["merged", "opened"]

_MOST_ROUNDS = 200


def merged(rest: Mapping[str, Any], made: Mapping[str, Any]) -> dict[str, Any]:
    """The data `made` of answers, with what else the case has: groups key by key, exhibits by their name,
    other lists item by item, lists of names joined."""
    whole = {**rest, **made}
    for key in rest.keys() & made.keys():
        whole[key] = _joined(rest[key], made[key])
    return deepcopy(whole)


def _joined(old: Any, new: Any) -> Any:
    if isinstance(old, Mapping) and isinstance(new, Mapping):
        return merged(old, new)
    if not isinstance(old, list) or not isinstance(new, list):
        return new
    if not all(isinstance(each, Mapping) for each in (*old, *new)):
        return list(dict.fromkeys((*old, *new)))
    if any("id" in each for each in (*old, *new)):
        return _by_name(old, new)
    pairs = [merged(one, other) for one, other in zip(old, new, strict=False)]
    return [*pairs, *new[len(pairs) :], *old[len(pairs) :]]


def _by_name(old: list[Any], new: list[Any]) -> list[Any]:
    made = {each.get("id"): each for each in new}
    kept = [merged(each, made.pop(each.get("id"), {})) for each in old]
    return [*kept, *made.values()]


def opened(case: Case, today: date) -> tuple[dict[str, str], dict[str, Any]]:
    """The answers that `case` gives to the questions, by question, and the rest of its data."""
    data, answers = entries(case, "en"), dict[str, str]()
    for _round in range(_MOST_ROUNDS):
        known = len(answers)
        for question in Walk(answers, today).asked:
            if question.id not in answers and (answer := _answer(question, data)) is not None:
                answers[question.id] = answer
        if len(answers) == known:
            break
    rest = deepcopy(data)
    for question in Walk(answers, today).asked:
        if question.field and question.id in answers:
            _without(rest, question.field.split("."))
    return answers, rest


def _answer(question: Question, data: dict[str, Any]) -> str | None:
    """What `data` says to the question; None where it says nothing."""
    if question.field:
        return _said(_at(data, question.field))
    loop = _loop_of(question)
    if loop:
        number = int(question.id.rpartition(".")[2])
        items = _at(data, loop.loop) or []
        if loop.loop == "exhibits":  # those stand in the rest, by name
            return None
        return "yes" if len(items) >= loop.start + number else None
    if question.rule.proof:
        named = question.rule.proof.name
        if "*" in question.rule.proof.of:
            place = question.id.split(".")[1]
            named += place if place != "1" else ""
        return "yes" if any(each.get("id") == named for each in data.get("exhibits", [])) else None
    return None


def _loop_of(question: Question) -> Loop | None:
    name = question.id.rpartition(".")[0]
    return next((each for each in questions() if isinstance(each, Loop) and each.id == name), None)


def _said(value: Any) -> str | None:
    if value is None:
        return None
    if isinstance(value, list):
        return "没有" if not value else str(value[0]) if len(value) == 1 else None
    return str(value)


def _at(data: Any, path: str) -> Any:
    for step in path.split("."):
        if isinstance(data, list):
            data = data[int(step)] if int(step) < len(data) else None
        else:
            data = data.get(step) if isinstance(data, dict) else None
    return data


def _without(data: Any, way: list[str]) -> None:
    for step in way[:-1]:
        data = data[int(step)] if isinstance(data, list) else data[step]
    del data[way[-1]]
