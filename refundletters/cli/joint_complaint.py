"""``joint-complaint``: one complaint of several buyers against the same seller."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import click
from msgspec.structs import replace

from refundletters.cli._options import (
    annex_option,
    draft_option,
    force_option,
    output_option,
    templates_option,
    today_option,
)
from refundletters.messages import N_

if TYPE_CHECKING:
    from refundletters.assessment import Assessment
    from refundletters.exhibits.files import ExhibitFile
    from refundletters.letters.letter import Letter

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
@annex_option
def command(
    case_files: tuple[Path, ...],
    representatives: tuple[str, ...],
    output: Path | None,
    force: bool,
    today: date,
    draft: bool,
    templates: tuple[Path, ...],
    annex: bool,
) -> None:
    """Load every case, compose, check against each case, deliver."""
    from refundletters.assessment import assess
    from refundletters.case.reading import load_case
    from refundletters.cli._templates import folders
    from refundletters.cli.letters import deliver, require_pictures
    from refundletters.letters.joint import compose_joint
    from refundletters.lint.verdict import passed_jointly

    require_pictures(annex, output)
    assessments = [assess(load_case(path), today) for path in case_files]
    own = folders(templates)
    composed = compose_joint(assessments, representatives, templates=own)
    letter, findings = passed_jointly(composed, assessments, draft=draft)
    letter = _annexed(letter, assessments, case_files) if annex else letter
    # No fields: what is one complainant's would stand for all.
    deliver(letter, output, force, findings, templates=own)


def _annexed(letter: Letter, assessments: list[Assessment], case_files: tuple[Path, ...]) -> Letter:
    """`letter` with the pictures of everybody's exhibits, under the numbers that run on, each with whose it
    is. Raises `Withheld`."""
    from refundletters.cli._exhibit_files import placed
    from refundletters.letters.annex import with_annex
    from refundletters.letters.joint import owned

    files: list[ExhibitFile] = []
    for assessment, path in zip(assessments, case_files, strict=True):
        before = len(files)
        for file in placed(assessment.case, path):
            title = owned(file.exhibit, assessment.case.consumer.name or "")
            exhibit = file.exhibit.model_copy(update={"title": title})
            files.append(replace(file, number=file.number + before, exhibit=exhibit))
    return with_annex(letter, files)
