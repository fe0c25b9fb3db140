"""The interview: what is asked next, what was answered, and the case that the answers make."""

from __future__ import annotations

import contextlib
import json
from collections.abc import Mapping
from datetime import date
from typing import Any

from refundletters.case.checks import cross_check, key_path
from refundletters.case.finding import Finding
from refundletters.case.models import Case
from refundletters.errors import InputFailed
from refundletters.interview.answering import accepted
from refundletters.interview.paper import written
from refundletters.interview.question import BadAnswer, Question
from refundletters.interview.rules import Step, steps
from refundletters.interview.walk import Walk
from refundletters.letters.catalogue import LetterKind
from refundletters.messages import _

__all__ = ["Interview"]

_MOST_SIGNS = 1_000_000
"""Signs of a saved interview; a case file is not longer either."""


class Interview:
    """Questions one at a time, over the answers given so far.

    `answers` are texts by the id of the question, canonical or as typed; what a question does not take is
    left out and asked again. `today` is the day: nothing happened after it, and 昨天 is the day before it.
    Every answer stays, even of a question that a later change makes idle: it is there again when the change
    is taken back. Nothing is kept anywhere else; :meth:`to_json` is the whole state.
    """

    def __init__(self, today: date, answers: Mapping[str, str] | None = None, at: str | None = None) -> None:
        self.today = today
        self._answers: dict[str, str] = {}
        self._at: str | None = None
        self._walk = Walk({}, today)
        self._take(answers or {})
        if at and self._asked(at):
            self._at = at

    # asking and answering

    @property
    def questions(self) -> tuple[Question, ...]:
        """All questions that the answers so far lead to, in order, with their answers."""
        return tuple(self._walk.asked)

    @property
    def steps(self) -> tuple[Step, ...]:
        """The steps in which there is something to ask."""
        used = {question.step for question in self._walk.asked}
        return tuple(step for step in steps() if step.id in used)

    @property
    def complete(self) -> bool:
        """Whether every question has its answer."""
        return all(question.answer is not None for question in self._walk.asked)

    def next(self) -> Question | None:
        """The question to ask now: the one gone to by :meth:`back` or :meth:`go_to`, else the first without
        an answer; None when all have one."""
        if self._at and (question := self._asked(self._at)):
            return question
        return next((question for question in self._walk.asked if question.answer is None), None)

    def answer(self, name: str, text: str) -> None:
        """Take `text` as the answer to the question `name`. Raises `BadAnswer` (fact and remedy), and changes
        nothing, where the question does not take it or it does not fit what was answered before; `KeyError`
        where the question is not asked."""
        self._answers, self._walk = self._tried(name, text)
        self._at = None

    def check(self, name: str, text: str) -> None:
        """Raise what :meth:`answer` would, and change nothing."""
        self._tried(name, text)

    def _tried(self, name: str, text: str) -> tuple[dict[str, str], Walk]:
        """The answers with one more, and the way they lead."""
        answers = self._answers | {name: accepted(self.question(name), text, self.today)}
        walk = Walk(answers, self.today)
        misfit = _misfit(walk.state.case)
        if misfit:
            place = key_path(misfit.at)
            raise BadAnswer(f"{place}: {misfit.fact}", misfit.remedy)
        return answers, walk

    def back(self) -> Question | None:
        """Go to the question before the one that is asked now, and return it; the first stays the first."""
        current = self.next()
        names = [question.id for question in self._walk.asked]
        place = names.index(current.id) if current else len(names)
        self._at = names[max(place - 1, 0)]
        return self.next()

    def go_to(self, name: str) -> Question:
        """Ask the question `name` again; `KeyError` where it is not asked."""
        question = self.question(name)
        self._at = name
        return question

    def summary(self) -> tuple[Question, ...]:
        """The questions that have an answer, in order."""
        return tuple(question for question in self._walk.asked if question.answer is not None)

    # what comes of it

    @property
    def case(self) -> Case:
        """The case that the answers make."""
        return self._walk.state.case

    @property
    def wanted(self) -> LetterKind | None:
        """The letter that is wanted besides the first message."""
        return self._walk.state.wanted

    def case_text(self) -> str:
        """The commented case file, in Chinese; it reads back as the case."""
        return written(self._walk)

    def to_json(self) -> str:
        """The state, to go on with another time."""
        return json.dumps({"answers": self._answers, "at": self._at}, ensure_ascii=False, indent=1) + "\n"

    @classmethod
    def from_json(cls, text: str, today: date, file: str = "") -> Interview:
        """The interview that :meth:`to_json` wrote into `file`. Raises `InputFailed` for any other text."""
        state: Any = None
        with contextlib.suppress(ValueError, RecursionError):
            state = json.loads(text) if len(text) <= _MOST_SIGNS else None
        state = state if isinstance(state, dict) else {}
        answers, at = state.get("answers"), state.get("at")
        if not isinstance(answers, dict) or not all(isinstance(value, str) for value in answers.values()):
            raise InputFailed(_("these are no answers of an interview"), _("delete it and begin anew"), file)
        return cls(today, answers, at if isinstance(at, str) else None)

    def question(self, name: str) -> Question:
        """The question `name` as it stands; `KeyError` where it is not asked."""
        question = self._asked(name)
        if question is None:
            raise KeyError(name)
        return question

    def _asked(self, name: str) -> Question | None:
        return next((question for question in self._walk.asked if question.id == name), None)

    def _take(self, answers: Mapping[str, str]) -> None:
        """Begin with `answers`; where they do not fit together, with as many as do, the first ones first."""
        walk = Walk(answers, self.today)
        if not _misfit(walk.state.case):
            self._answers, self._walk = dict(answers) | _given(walk), walk
            return
        for question in walk.asked:
            if question.id in answers and self._asked(question.id):
                with contextlib.suppress(BadAnswer):
                    self.answer(question.id, answers[question.id])


def _given(walk: Walk) -> dict[str, str]:
    """The answers in their canonical form."""
    return {question.id: question.answer for question in walk.asked if question.answer is not None}


def _misfit(case: Case) -> Finding | None:
    """What does not fit together in the case, if anything."""
    return next((finding for finding in cross_check(case) if finding.is_error), None)
