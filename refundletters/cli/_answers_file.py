"""An interview with answers from a file or another program: one answer a line, no terminal."""

from __future__ import annotations

import sys
from collections.abc import Iterator

import click

from refundletters.cli._asking import BACK, numbered, one_line
from refundletters.errors import InputFailed
from refundletters.interview import BadAnswer, Interview, Question
from refundletters.messages import _

__all__ = ["lines_of_input", "take"]


def lines_of_input() -> Iterator[str]:
    """The lines of standard input as they come, in UTF-8 or, as Windows may save them, GB18030."""
    encoding = "utf-8-sig"
    for line in sys.stdin.buffer:
        try:
            yield line.decode(encoding).rstrip("\r\n")
        except UnicodeDecodeError:
            yield line.decode("gb18030", errors="replace").rstrip("\r\n")
            encoding = "gb18030"


def take(interview: Interview, lines: Iterator[str]) -> bool:
    """Give the `lines` to the questions, from the first one on, whatever was answered before: the same file
    makes the same answers. An empty line keeps an answer that is there. When all is answered, a line with a
    number of the summary and one with the new answer change it.

    Returns whether every question has its answer when the lines are over. Raises `InputFailed` with the
    number of the line for an answer that its question does not take.
    """
    told: list[str] = []
    changing = False
    number = 0
    while True:
        question = interview.next() if changing else _first(interview, told)
        if question:
            click.echo(f"{question.text} ", nl=False, err=True)
        line = next(lines, None)
        if line is None:
            click.echo(err=True)
            return interview.complete
        number += 1
        try:
            changing = _took(interview, question, line, told)
        except BadAnswer as error:
            click.echo(one_line(line), err=True)
            problem = error.problems[0]
            raise InputFailed(problem.fact, problem.remedy, _("answers"), number) from None


def _first(interview: Interview, told: list[str]) -> Question | None:
    return next((question for question in interview.questions if question.id not in told), None)


def _took(interview: Interview, question: Question | None, line: str, told: list[str]) -> bool:
    """Take one line; True where the next one changes an answer of the summary."""
    if question is None:
        if line.strip():
            interview.go_to(numbered(interview, line).id)
        return bool(line.strip())
    if line.strip().casefold() in BACK:
        click.echo("<", err=True)
        del told[-1:]
        return False
    typed = line if line.strip() or question.answer is None else question.answer
    interview.answer(question.id, typed)
    click.echo(one_line(interview.question(question.id).shown), err=True)
    told.append(question.id)
    return False
