"""``joint-complaint``: one complaint of several buyers against the same seller."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import click

from refundletters.cli._options import (
    draft_option,
    force_option,
    output_option,
    templates_option,
    today_option,
)
from refundletters.messages import N_

__all__ = ["command"]


@click.command("joint-complaint", help=N_("Write one complaint of several buyers: a case FILE of each."))
@click.argument(
    "case_files",
    type=click.Path(path_type=Path),
    nargs=-1,
    required=True,
    metavar=N_("FILE..."),
    help=N_("The case files, one of each complainant; the order is that of the complaint."),
)
@click.option(
    "--representative",
    "representatives",
    metavar=N_("NAME"),
    multiple=True,
    help=N_("One of the two who represent all (give it twice); the first two complainants if not given."),
)
@output_option
@force_option
@today_option
@draft_option
@templates_option
def command(
    case_files: tuple[Path, ...],
    representatives: tuple[str, ...],
    output: Path | None,
    force: bool,
    today: date,
    draft: bool,
    templates: tuple[Path, ...],
) -> None:
    """Load every case, compose, check against each case, deliver."""
    from refundletters.assessment import assess
    from refundletters.case.reading import load_case
    from refundletters.cli._templates import folders
    from refundletters.cli.letters import deliver
    from refundletters.letters.joint import compose_joint
    from refundletters.lint.verdict import passed_jointly

    assessments = [assess(load_case(path), today) for path in case_files]
    own = folders(templates)
    composed = compose_joint(assessments, representatives, templates=own)
    letter, findings = passed_jointly(composed, assessments, draft=draft)
    # No fields: what is one complainant's would stand for all.
    deliver(letter, output, force, findings, templates=own)
