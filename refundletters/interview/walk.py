"""Walks through the questions: which are asked, in which order, and what data the answers make."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any

from msgspec.structs import replace

from refundletters.case.vocabulary import vocabulary
from refundletters.interview.answering import accepted, value_of
from refundletters.interview.conditions import State, is_asked, wanted_letter
from refundletters.interview.question import (
    UNKNOWN,
    BadAnswer,
    Option,
    Question,
    kind_of,
    target,
    words_of,
    yes_no,
)
from refundletters.interview.rules import Loop, ProofRule, QuestionRule, questions
from refundletters.letters.catalogue import letter_variants
from refundletters.letters.naming import kind_name
from refundletters.letters.readiness import readiness
from refundletters.messages import _

__all__ = ["GOAL", "NO_LETTER", "Walk", "record_at"]

GOAL = "goal"
"""The question which letter is wanted besides the first message."""

NO_LETTER = "none"
_MOST_ITEMS = 50
"""Items of one loop; nobody has more, and a page must not grow for ever."""


class Walk:
    """One way through the questions with the answers so far.

    After it is made: `asked` are the questions in their order, `data` the case that their answers make (by
    English keys), and `unknown` the fields whose answer is “I don't know”.
    """

    def __init__(self, answers: Mapping[str, str], today: date) -> None:
        self.answers, self.today = answers, today
        self.asked: list[Question] = []
        self.unknown: list[str] = []
        self.state = State(today, wanted_letter(answers.get(GOAL)))
        for rule in questions():
            if isinstance(rule, Loop):
                self._loop(rule)
            else:
                self._question(rule, rule.id, 0)

    @property
    def data(self) -> dict[str, Any]:
        """The data of the case."""
        return self.state.data

    def _loop(self, loop: Loop) -> None:
        start = max(loop.start, len(self.state.data.get(loop.loop, ())))
        self.state.item = start
        if not is_asked(loop, self.state):
            return
        for number in range(1, _MOST_ITEMS + 1):
            name, item = f"{loop.id}.{number}", start + number - 1
            gate = self._ask(self._made(_gate(loop, again=number > 1), name, item))
            if gate.answer != "yes":
                return
            self.state.item = item
            record_at(self.state.data, f"{loop.loop}.{item}")
            self.state.changed()
            for rule in loop.questions:
                self._question(rule, f"{name}.{rule.id}", item)

    def _question(self, rule: QuestionRule, name: str, item: int) -> None:
        if is_asked(rule, self.state):
            self._fill(self._ask(self._made(rule, name, item)), item)

    def _ask(self, question: Question) -> Question:
        self.asked.append(question)
        return question

    def _made(self, rule: QuestionRule, name: str, item: int) -> Question:
        fills = rule.fills
        names = target(fills)[1] if fills else None
        question = Question(
            id=name,
            rule=rule,
            kind=kind_of(rule),
            step=rule.step,
            field=fills.replace("*", str(item)) if fills else None,
            text=str(rule.ask),
            example=rule.example if rule.example is not None else (names.example if names else ""),
            hint=str(rule.hint) if rule.hint else (_(names.hint) if names and names.hint else ""),
            without=str(rule.without) if rule.without else "",
            options=self._options(rule),
        )
        return replace(question, answer=self._answer(question))

    def _answer(self, question: Question) -> str | None:
        """The answer so far in canonical form; None where there is none, or none that can be given now."""
        text = self.answers.get(question.id)
        try:
            return None if text is None else accepted(question, text, self.today)
        except BadAnswer:
            return None

    def _options(self, rule: QuestionRule) -> tuple[Option, ...]:
        if rule.choices == "letters":
            return tuple(_letters(self.state))
        if kind_of(rule) == "yes-no":
            return yes_no()
        words = target(rule.fills)[1].vocabulary if rule.fills else ""
        options = words_of(words) if words else ()
        if rule.choices is None:
            return options
        state = self.state
        offered = state.alternatives if rule.choices == "alternatives" else state.remedies
        offered = offered or tuple(vocabulary(words).terms)
        return tuple(sorted(
            (option for option in options if option.value in offered),
            key=lambda option: offered.index(option.value),
        ))  # fmt: skip

    def _fill(self, question: Question, item: int) -> None:
        """Put the answer where it belongs in the data."""
        if question.answer is None:
            return
        if question.rule.proof:
            if question.answer == "yes":
                _prove(self.state.data, question.rule.proof, item)
                self.state.changed()
        elif question.field and question.answer == UNKNOWN:
            self.unknown.append(question.field)
        elif question.field:
            way, _dot, name = question.field.rpartition(".")
            record_at(self.state.data, way)[name] = value_of(question.field, question.answer)
            self.state.changed()


def _gate(loop: Loop, again: bool) -> QuestionRule:
    """The question that opens a loop, or asks for one more item."""
    return QuestionRule(id=loop.id, step=loop.step, ask=loop.again if again else loop.ask)


def _letters(state: State) -> Iterator[Option]:
    """The letters against which nothing stands but what is missing, and none."""
    yield Option(NO_LETTER, _("none for now: the first message only"))
    for kind in letter_variants():
        if kind.code == "first-contact" or readiness(state.assessment, kind).obstacle:
            continue
        yield Option(f"{kind.code}:{kind.to}" if kind.to else kind.code, kind_name(kind))


def record_at(data: dict[str, Any], way: str) -> dict[str, Any]:
    """The record at `way` (``payment.0``; "" is the case itself) in `data`, made where it is missing."""
    record: Any = data
    steps = way.split(".") if way else []
    for number, step in enumerate(steps):
        if isinstance(record, list):
            record += [{} for _each in range(int(step) + 1 - len(record))]
            record = record[int(step)]
        else:
            listed = number + 1 < len(steps) and steps[number + 1].isdecimal()
            record = record.setdefault(step, [] if listed else {})
    assert isinstance(record, dict)
    return record


def _prove(data: dict[str, Any], proof: ProofRule, item: int) -> None:
    """Declare the exhibit and let the fact name it; in a loop those after the first have a number."""
    name = f"{proof.name}{item + 1}" if "*" in proof.of and item else proof.name
    way, _dot, key = proof.of.replace("*", str(item)).rpartition(".")
    record_at(data, way).setdefault(key, []).append(name)
    data.setdefault("exhibits", []).append({"id": name, "kind": proof.kind})
