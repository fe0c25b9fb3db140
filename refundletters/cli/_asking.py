"""An interview on a terminal: question by question, then the summary, where answers can be corrected."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterator
from typing import Protocol

import click

from refundletters.case.skeleton import columns, padded
from refundletters.interview import BadAnswer, Interview, Question, heard
from refundletters.messages import _

__all__ = ["BACK", "Desk", "converse", "described", "numbered", "one_line", "review_lines"]

_MANY = 8

BACK = ("<", "＜", "back", "上一题", "返回")
"""What goes to the question before."""


class Desk(Protocol):
    """Where the answers come from. Both methods raise `EOFError` where there are no more."""

    def read(self, question: Question, number: int) -> str:
        """What is typed at `question`, the `number`-th: an answer that it takes, or one of :data:`BACK`."""

    def review(self) -> str:
        """What is typed under the summary: the number of an answer, one of :data:`BACK`, or nothing."""


def converse(interview: Interview, desk: Desk, keep: Callable[[], None]) -> None:
    """Ask until every question has its answer and nothing is to be changed any more; `keep` is called after
    each answer. Raises what `desk` raises."""
    step = ""
    while True:
        question = interview.next()
        if question is None:
            step = ""
            if _accepted(interview, desk):
                return
            continue
        if question.step != step:
            step = question.step
            _say(_heading(interview, step))
        _ask(interview, question, desk)
        keep()


def _ask(interview: Interview, question: Question, desk: Desk) -> None:
    for line in described(question):
        _say(line)
    typed = desk.read(question, interview.questions.index(question) + 1)
    if typed.strip().casefold() in BACK:
        interview.back()
        return
    interview.answer(question.id, typed)
    if taken := heard(interview.question(question.id), typed):
        _say(f"  → {taken}")


def _accepted(interview: Interview, desk: Desk) -> bool:
    """Show the summary; False where an answer is to be changed, which is asked next."""
    for line in review_lines(interview):
        _say(line)
    typed = desk.review().strip()
    if not typed:
        return True
    if typed.casefold() in BACK:
        interview.back()
    else:
        interview.go_to(numbered(interview, typed).id)
    return False


def numbered(interview: Interview, typed: str) -> Question:
    """The answer of the summary that has the number `typed`; raises `BadAnswer` where none has."""
    answered = interview.summary()
    number = typed.strip().rstrip(".、。")
    if not number.isdecimal() or not 0 < int(number) <= len(answered):
        raise BadAnswer(
            _("no answer has the number “{text}”").format(text=typed),
            _("type a number from 1 to {last}, or nothing to write the file").format(last=len(answered)),
        )
    return answered[int(number) - 1]


# what is shown


def _say(line: str) -> None:
    click.echo(line, err=True, color=False if os.environ.get("NO_COLOR") else None)


def _heading(interview: Interview, step: str) -> str:
    name = next(str(each.name) for each in interview.steps if each.id == step)
    return "\n" + click.style(f"── {name} ──", bold=True)


def described(question: Question) -> Iterator[str]:
    """The question with all that helps to answer it."""
    yield ""
    yield click.style(question.text, bold=True)
    yield from _listed([f"{number:2}  {option.label}" for number, option in enumerate(question.options, 1)])
    if question.example:
        yield "  " + _("e.g. {example}").format(example=question.example)
    yield from (f"  {help_}" for help_ in (question.hint, question.without) if help_)
    if question.answer is not None:
        yield "  " + _("now: {answer} (Enter keeps it)").format(answer=one_line(question.shown))


def _listed(options: list[str]) -> Iterator[str]:
    """The options, in columns where there are many: the question must not leave the screen."""
    width = max(map(columns, options), default=0) + 3
    beside = max((shutil.get_terminal_size().columns - 2) // width, 1) if len(options) > _MANY else 1
    rows = -(-len(options) // beside)
    for row in range(rows):
        yield "  " + "".join(padded(option, width) for option in options[row::rows]).rstrip()


def review_lines(interview: Interview) -> Iterator[str]:
    """The answers with their numbers, step by step."""
    step = ""
    for number, question in enumerate(interview.summary(), 1):
        if question.step != step:
            step = question.step
            yield _heading(interview, step)
        yield f"  {number:2}  {question.text} {click.style(one_line(question.shown), fg='cyan')}"
    yield ""


def one_line(text: str) -> str:
    """`text` on one line."""
    return " / ".join(text.splitlines())
