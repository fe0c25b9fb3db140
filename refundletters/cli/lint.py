"""``lint``: what a case, its letters or any text should not say."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import click
from msgspec.structs import replace

from refundletters.cli._findings import about_case, in_letters
from refundletters.cli._options import today_option
from refundletters.files import CASE_ENDINGS
from refundletters.lint.verdict import as_problem, has_errors
from refundletters.messages import N_, _

if TYPE_CHECKING:
    from refundletters.lint import Finding

__all__ = ["command"]

_MOST_BYTES = 1_000_000


@click.command(
    "lint",
    help=N_(
        "Check FILE for what a letter should not say: a case file (with every letter that can be written for "
        "it), or any text."
    ),
)
@click.argument(
    "file",
    type=click.Path(path_type=Path),
    metavar=N_("FILE"),
    help=N_("A case file (.yaml, .json) or a text."),
)
@today_option
@click.pass_context
def command(context: click.Context, file: Path, today: date) -> None:
    """Exit code 1 when an error is found."""
    findings = tuple(_in_case(file, today) if file.suffix.lower() in CASE_ENDINGS else _in_text(file, today))
    for finding in findings:
        click.echo(str(as_problem(finding)))
    if not findings:
        click.echo(_("nothing found"), err=True)
    if has_errors(findings):
        context.exit(1)


def _in_text(file: Path, today: date) -> Iterator[Finding]:
    from refundletters import files
    from refundletters.case.source import decode
    from refundletters.lint import lint_text

    text = decode(files.read_bytes(file, _MOST_BYTES), file)
    for finding in lint_text(text, today):
        yield replace(finding, place=replace(finding.place, file=str(file)))


def _in_case(file: Path, today: date) -> Iterator[Finding]:
    from refundletters.assessment import assess
    from refundletters.case.reading import load_case

    assessment = assess(load_case(file), today)
    yield from about_case(assessment, in_letters(assessment), file)
