"""``refundletters new``: a case file, made by questions and answers or to be filled in."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import click

from refundletters.cli._options import force_option, term_of, today_option
from refundletters.messages import N_, _

if TYPE_CHECKING:
    from refundletters.case.models import Case
    from refundletters.interview import Interview
    from refundletters.letters.catalogue import LetterKind

__all__ = ["command"]

_LONGEST = 1_000_000


@click.command(
    "new",
    help=N_(
        "Write a case file: answer a few questions, one at a time. ? says that you do not know, < goes back, "
        "Ctrl-C stops and keeps what you answered. Answers may also come from a file, one a line."
    ),
)
@click.argument(
    "case_file",
    type=click.Path(path_type=Path),
    metavar=N_("FILE"),
    help=N_("The case file to write, such as 案件.yaml."),
)
@click.option(
    "--blank", is_flag=True, help=N_("Ask nothing: write a file with all fields, explained, to fill in.")
)
@click.option(
    "--situation",
    type=term_of("situation"),
    metavar=N_("WORD"),
    help=N_("What went wrong, such as 卡密无效; filled in for you."),
)
@force_option
@today_option
def command(case_file: Path, blank: bool, situation: str | None, force: bool, today: date) -> None:
    """``refundletters new``."""
    from refundletters import files

    if not case_file.suffix:
        case_file = case_file.with_name(f"{case_file.name}.yaml")
    if case_file.is_file() and not (force or blank or situation) and _on_terminal():
        _change(case_file, today)
        return
    files.check_new(case_file, force)
    if blank:
        _write_blank(case_file, situation, force)
        return
    unfinished = _Unfinished(case_file)
    interview = unfinished.begun(today)
    if situation:
        interview.answer("situation", situation)
    unfinished.keep(interview)
    with _kept(unfinished, interview):
        if not _held(interview, unfinished):
            raise EOFError
    files.write_new(case_file, interview.case_text().encode("utf-8"), force)
    unfinished.delete()
    click.echo(_("written: {file}").format(file=case_file), err=True)
    _tell_next(interview.case, interview.wanted, case_file, today)


def _change(case_file: Path, today: date) -> None:
    """Go on with a case file that is there: nothing of it is lost, and nothing written before the end."""
    from refundletters.cli._reopen import Reopened

    reopened, unfinished = Reopened(case_file, today), _Unfinished(case_file)
    interview = unfinished.begun(today) if unfinished.path.exists() else reopened.interview()
    click.echo(
        _("{file} is there already. Below are its answers: change what you like.").format(file=case_file),
        err=True,
    )
    with _kept(unfinished, interview):
        _asked(interview, unfinished)
    case = reopened.write(interview)
    unfinished.delete()
    _tell_next(case, interview.wanted, case_file, today)


def _write_blank(case_file: Path, situation: str | None, force: bool) -> None:
    from refundletters import files
    from refundletters.case import skeleton

    files.write_new(case_file, skeleton.blank(situation).encode("utf-8"), force)
    click.echo(_("written: {file}").format(file=case_file), err=True)
    click.echo(_("Fill it in, then: refundletters check {file}").format(file=case_file), err=True)


# the interview


class _Unfinished:
    """The answers so far, in a file beside the case file for its owner alone (0600)."""

    def __init__(self, case_file: Path) -> None:
        self.path = case_file.with_name(f".{case_file.name}.未完成.json")

    def begun(self, today: date) -> Interview:
        """The interview as it was left, or a new one."""
        from refundletters import files
        from refundletters.interview import Interview

        if not self.path.exists():
            return Interview(today)
        return Interview.from_json(files.read_text(self.path, _LONGEST), today, str(self.path))

    def keep(self, interview: Interview) -> None:
        """Write the answers down."""
        from refundletters import files

        files.write_new(self.path, interview.to_json().encode("utf-8"), force=True)

    def delete(self) -> None:
        """All is answered and written."""
        self.path.unlink(missing_ok=True)


def _held(interview: Interview, unfinished: _Unfinished) -> bool:
    """Ask; whether every question has its answer."""
    if not _on_terminal():
        from refundletters.cli._answers_file import lines_of_input, take

        return take(interview, lines_of_input())
    _greet(interview)
    _asked(interview, unfinished)
    return True


def _on_terminal() -> bool:
    return sys.stdin.isatty() and sys.stderr.isatty()


def _asked(interview: Interview, unfinished: _Unfinished) -> None:
    from refundletters.cli._asking import converse
    from refundletters.cli._terminal import Terminal

    converse(interview, Terminal(interview), lambda: unfinished.keep(interview))


def _greet(interview: Interview) -> None:
    known = len(interview.summary())
    if known:
        click.echo(_("Going on where you stopped: {count} answers are kept.").format(count=known), err=True)
        return
    click.echo(
        _("A few questions, one at a time. Answer what you know; type ? where you do not or doubt it."),
        err=True,
    )


@contextmanager
def _kept(unfinished: _Unfinished, interview: Interview) -> Iterator[None]:
    """Keep the answers whatever ends the interview before its end, and say so."""
    try:
        yield
    except (EOFError, KeyboardInterrupt) as stop:
        _stop(unfinished, interview)
        raise (click.exceptions.Exit(1) if isinstance(stop, EOFError) else click.Abort()) from None
    except Exception:
        unfinished.keep(interview)
        raise


def _stop(unfinished: _Unfinished, interview: Interview) -> None:
    unfinished.keep(interview)
    question = interview.next()
    click.echo(_("Stopped: {count} answers are kept.").format(count=len(interview.summary())), err=True)
    if question:
        click.echo(_("The next question: {question}").format(question=question.text), err=True)
    click.echo(_("Run the same command on a terminal to go on."), err=True)


def _tell_next(case: Case, wanted: LetterKind | None, case_file: Path, today: date) -> None:
    """What does not look right in what was written, and the next command."""
    from refundletters.assessment import assess
    from refundletters.case.checks import cautions
    from refundletters.cli._plan import next_steps, typed
    from refundletters.letters.readiness import readiness

    for problem in cautions(case):
        click.echo(_("caution: {caution}").format(caution=problem), err=True)
    assessment = assess(case, today)
    for line in next_steps(assessment, str(case_file)):
        click.echo(line)
    commands = ["plan"]
    if wanted and readiness(assessment, wanted).ready:
        commands.insert(0, wanted.command)
    for name in commands:
        click.echo(f"   $ refundletters {name} {typed(str(case_file))}")
