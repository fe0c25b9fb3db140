"""``bundle``: all that one receiver needs in one ZIP: letters, list, exhibits, and a table of hashes."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import click

from refundletters.cli._options import (
    Receivers,
    case_argument,
    draft_option,
    force_option,
    templates_option,
    today_option,
)
from refundletters.cli._templates import explained, folders
from refundletters.errors import UserError
from refundletters.messages import N_, _

if TYPE_CHECKING:
    from refundletters.bundle import Bundle

__all__ = ["command"]

_TO = (
    "merchant", "platform", "payment-provider", "samr", "consumer-association", "pboc", "court", "police",
    "cac",
)  # fmt: skip
"""Who may get one (tested against the package, which is imported late)."""


@click.command(
    "bundle",
    help=N_(
        "Pack what one receiver needs about the case in FILE into a ZIP: the letter, a list of the exhibits, "
        "the exhibits renamed, and a table with the SHA-256 of each and the sentences that rest on it. "
        "Private data is masked; no file of yours is changed."
    ),
)
@case_argument
@click.option(
    "--to",
    type=Receivers(_TO),
    required=True,
    metavar=N_("RECEIVER"),
    help=N_(
        "Who gets it: merchant, platform, payment-provider, samr, consumer-association, pboc, court, police "
        "or cac."
    ),
)
@click.option(
    "--letter", metavar="KIND", help=N_("The letter to send (if not given, what the plan has next).")
)
@click.option(
    "-o",
    "--output",
    type=click.Path(path_type=Path),
    required=True,
    metavar=N_("FILE"),
    help=N_("Write to FILE, which ends in .zip."),
)
@click.option(
    "--pdf/--no-pdf",
    default=None,
    help=N_(
        "Add one PDF of everything, exhibits marked and pages numbered (made where LibreOffice is installed)."
    ),
)
@force_option
@today_option
@draft_option
@templates_option
@explained
def command(
    case_file: Path,
    to: str,
    letter: str | None,
    output: Path,
    pdf: bool | None,
    force: bool,
    today: date,
    draft: bool,
    templates: tuple[Path, ...],
) -> None:
    """``refundletters bundle``."""
    from refundletters.assessment import assess
    from refundletters.bundle import make
    from refundletters.case.reading import load_case
    from refundletters.cli import _exhibit_files
    from refundletters.files import check_new, write_new

    if output.suffix.lower() != ".zip":
        raise click.BadParameter(_("the name of a bundle ends in .zip"), param_hint="--output")
    check_new(output, force)
    assessment = assess(load_case(case_file), today)
    found = _exhibit_files.placed(assessment.case, case_file)
    made = make(
        assessment, found, case_file.parent, to, letter=letter, templates=folders(templates), draft=draft
    )
    merged = _merged(made, insist=pdf) if pdf is not False else None
    write_new(output, made.packed(merged), force)
    click.echo(_("written: {file}").format(file=output), err=True)
    for line in _told(made, case_file.parent):
        click.echo(line, err=True)


def _merged(made: Bundle, insist: bool | None) -> bytes | None:
    """The PDF of everything; None, with the reason told, where it cannot be made here and nobody insists."""
    try:
        return made.merged()
    except UserError as reason:
        if insist:
            raise
        for problem in reason.problems:
            click.echo(_("without the merged PDF: {reason}").format(reason=problem.fact), err=True)
        return None


def _told(made: Bundle, folder: Path) -> Iterator[str]:
    """What is inside, and what its user should know before it is sent."""
    from refundletters.bundle.cautions import cautions, doubtful, lacking

    for name in made.written:
        yield f"  {name}"
    for copy in lacking(made):
        beside = _("exhibit {number} has no file: hand it in by itself, or name it under 文件 (file)")
        yield _("caution: {caution}").format(caution=beside.format(number=copy.file.number))
    yield from cautions(made)
    looked_at = doubtful(made)
    for copy in looked_at:
        yield f"  {copy.name}"
    first = next((copy for copy in looked_at if copy.file.is_picture), None)
    if first:
        yield "  " + _(
            "to cover a place: refundletters redact {file} --box X,Y,W,H, then bundle again; the redacted "
            "twin is then taken"
        ).format(file=folder / (first.file.exhibit.file or ""))
