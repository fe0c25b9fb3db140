"""``plan``: what to do next, in which order, by when and why."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import click

from refundletters.cli._options import case_argument, force_option, today_option
from refundletters.messages import N_, _

if TYPE_CHECKING:
    from refundletters.assessment import Assessment

__all__ = ["command"]


@click.command(
    "plan", help=N_("Tell what to do next about the case in FILE, in which order, by when and why.")
)
@case_argument
@today_option
@click.option(
    "--format",
    "form",
    type=click.Choice(["text", "md", "json", "html"]),
    default="text",
    show_default=True,
    help=N_("Print text, Markdown, JSON for programs, or the line of time as a web page that prints."),
)
@click.option(
    "--ics",
    type=click.Path(path_type=Path),
    metavar=N_("FILE"),
    help=N_("Write the deadlines to FILE as a calendar with alarms."),
)
@force_option
def command(case_file: Path, today: date, form: str, ics: Path | None, force: bool) -> None:
    """One page; exit code 0 whatever it says."""
    from refundletters.assessment import assess
    from refundletters.case.reading import load_case
    from refundletters.cli import _plan_forms
    from refundletters.files import check_new

    if ics:
        check_new(ics, force)
    assessment = assess(load_case(case_file), today)
    click.echo(_plan_forms.FORMS[form](assessment, str(case_file)), nl=form != "html")
    if ics:
        _write_calendar(assessment, ics, case_file.stem, force)


def _write_calendar(assessment: Assessment, path: Path, name: str, force: bool) -> None:
    from refundletters.assessment.deadlines import deadlines
    from refundletters.files import write_new
    from refundletters.render.ics import ics

    write_new(path, ics(deadlines(assessment), name, assessment.today), force)
    click.echo(_("written: {file}").format(file=path), err=True)
