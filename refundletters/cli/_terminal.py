"""The terminal as the desk of an interview: editing, choice and validation by prompt_toolkit.

Click's prompt edits a line as the terminal itself does: in many of them one backspace leaves half of a
Chinese character standing, a wrong answer has to be typed anew, and a pasted answer of several lines
answers the next questions too. prompt_toolkit knows wide characters, keeps a wrong answer to be corrected,
and takes a paste as one text. It is imported here alone: other commands, and answers from a file, do
without it.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable
from typing import Any

import click
from prompt_toolkit import PromptSession
from prompt_toolkit.completion import CompleteEvent, Completer, Completion
from prompt_toolkit.document import Document
from prompt_toolkit.key_binding import KeyBindings, KeyPressEvent
from prompt_toolkit.output import create_output
from prompt_toolkit.utils import is_dumb_terminal
from prompt_toolkit.validation import ValidationError, Validator

from refundletters.cli._asking import BACK, numbered
from refundletters.interview import UNKNOWN, BadAnswer, Interview, Question
from refundletters.messages import _

__all__ = ["Terminal"]


_CHOSEN = ("choice", "yes-no")
_MENU = 5
"""Lines kept free below the answer for the options that fit what is typed."""


class Terminal:
    """A desk (:class:`refundletters.cli._asking.Desk`) on the terminal of the process."""

    def __init__(self, interview: Interview) -> None:
        self._interview = interview
        screen = None if is_dumb_terminal() else create_output(stdout=sys.stderr)
        self._session: PromptSession[str] = PromptSession(output=screen, key_bindings=_keys())

    def read(self, question: Question, number: int) -> str:
        """The answer typed; one that the question refuses stays on the line to be corrected."""

        def check(text: str) -> None:
            if text.strip() or question.answer is None:
                self._interview.check(question.id, text)

        known = question.answer not in (None, UNKNOWN) and question.kind not in _CHOSEN
        known = known and not question.is_secret
        typed = self._prompt(
            f"{number}> ",
            check,
            default=(question.answer or "") if known else "",
            completer=_Options(question),
            reserve_space_for_menu=_MENU if question.options else 0,
            multiline=question.kind == "lines",
        )
        return typed if typed.strip() or question.answer is None else question.answer

    def review(self) -> str:
        """The number typed under the summary."""

        def check(text: str) -> None:
            if text.strip():
                numbered(self._interview, text)

        return self._prompt(_("Number of an answer to change, or Enter to write the file:") + " ", check)

    def _prompt(self, message: str, check: Callable[[str], None], **how: Any) -> str:
        usual: dict[str, Any] = {
            "default": "",
            "completer": None,
            "multiline": False,
            "reserve_space_for_menu": 0,
        }
        return self._session.prompt(
            message,
            validator=_Checked(check),
            validate_while_typing=False,
            bottom_toolbar=_("Enter: on   ?: I don't know   <: back   Ctrl-C: stop, all answers are kept"),
            **usual | how,
        )


def _keys() -> KeyBindings:
    """Enter ends the answer, also one of several lines; Alt-Enter begins a new line."""
    keys = KeyBindings()

    @keys.add("enter")
    def _end(event: KeyPressEvent) -> None:
        event.current_buffer.validate_and_handle()

    @keys.add("escape", "enter")
    def _break(event: KeyPressEvent) -> None:
        event.current_buffer.insert_text("\n")

    return keys


class _Checked(Validator):
    """Refuses what `check` refuses, with fact and remedy at the foot of the screen."""

    def __init__(self, check: Callable[[str], None]) -> None:
        self._check = check

    def validate(self, document: Document) -> None:
        """Raise `ValidationError` for an answer that is none."""
        if document.text.strip().casefold() in BACK:
            return
        try:
            self._check(document.text)
        except BadAnswer as error:
            problem = error.problems[0]
            if is_dumb_terminal():  # it has no foot of the screen
                click.echo(f"\n{problem}", err=True)
            raise ValidationError(len(document.text), f"{problem.fact} → {problem.remedy}") from None


class _Options(Completer):
    """Offers the options of a question that hold what is typed."""

    def __init__(self, question: Question) -> None:
        self._labels = [option.label for option in question.options]

    def get_completions(self, document: Document, _event: CompleteEvent) -> Iterable[Completion]:
        """The options that fit the text before the cursor."""
        typed = document.text_before_cursor.strip().casefold()
        if typed and not typed.isdecimal():
            yield from (
                Completion(label, -len(document.text_before_cursor))
                for label in self._labels
                if typed in label.casefold()
            )
