"""From the answers of the page to a case: each is taken as the interview takes it, or refused."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from functools import cached_property
from typing import Any

from msgspec import Struct

from refundletters.assessment import Assessment, assess
from refundletters.case.checks import cross_check, key_path
from refundletters.case.models import Case
from refundletters.interview.answering import accepted, heard
from refundletters.interview.merging import merged
from refundletters.interview.question import UNKNOWN, BadAnswer, Question
from refundletters.interview.walk import GOAL, Walk

__all__ = ["Filled", "filled"]


class Filled(Struct, frozen=True, dict=True):
    """What the answers make: the questions as they stand, why answers were refused (by the id of the
    question), what others were taken for where they were said in words, and the data of the case (by English
    keys)."""

    today: date
    questions: tuple[Question, ...]
    refused: dict[str, str]
    heard: dict[str, str]
    data: dict[str, Any]

    @cached_property
    def case(self) -> Case:
        """The case."""
        return Case.model_validate(self.data)

    @cached_property
    def assessment(self) -> Assessment:
        """Its assessment."""
        return assess(self.case, self.today)

    def question_of(self, path: str) -> Question | None:
        """The question that fills the field at `path` (English keys; the places in lists do not matter)."""
        plain = _plain(path)
        return next((each for each in self.questions if each.field and _plain(each.field) == plain), None)


def filled(
    typed: Mapping[str, str | None], rest: Mapping[str, Any], today: date, goal: str | None = None
) -> Filled:
    """Take the answers `typed` (by question; None for “I don't know”) and the `rest` of a case that no
    question asks for. `goal` is the letter that is looked at: the questions that it needs are asked too."""
    answers = {name: UNKNOWN if text is None else text for name, text in typed.items()}
    walk = Walk({name: text for name, text in answers.items() if text.strip()} | {GOAL: goal or ""}, today)
    questions, refused = tuple(walk.asked), dict[str, str]()
    for question in questions:
        if question.answer is None and answers.get(question.id, "").strip():
            refused[question.id] = _refusal(question, answers[question.id], today)
    said = {
        each.id: heard(each, answers[each.id]) for each in questions if each.answer and each.id in answers
    }
    found = Filled(today, questions, refused, said, merged(rest, walk.data))
    for misfit in cross_check(found.case):
        if misfit.is_error:
            asked = found.question_of(".".join(map(str, misfit.at)))
            place = asked.id if asked else ""
            refused.setdefault(
                place, f"{'' if asked else key_path(misfit.at)} {misfit.fact} {misfit.remedy}".strip()
            )
    return found


def _refusal(question: Question, text: str, today: date) -> str:
    """Why `text` is no answer to the question."""
    try:
        accepted(question, text, today)
    except BadAnswer as error:
        return " ".join(filter(None, (error.problems[0].fact, error.problems[0].remedy)))
    return ""


def _plain(path: str) -> str:
    return ".".join(step for step in path.split(".") if not step.isdecimal())
