"""``refundletters new``: a case file to fill in."""

from __future__ import annotations

from pathlib import Path

import click

from refundletters.cli._options import force_option
from refundletters.messages import N_, _

__all__ = ["command"]


@click.command("new", help=N_("Write a case file to fill in: FILE with all fields, explained."))
@click.argument(
    "case_file",
    type=click.Path(path_type=Path),
    metavar=N_("FILE"),
    help=N_("The case file to write, such as 案件.yaml."),
)
@click.option("--blank", is_flag=True, help=N_("Write the skeleton alone, without asking questions."))
@click.option(
    "--situation", metavar=N_("WORD"), help=N_("What went wrong, such as 卡密无效; filled in for you.")
)
@force_option
def command(case_file: Path, blank: bool, situation: str | None, force: bool) -> None:
    """Write the skeleton of a case file."""
    from refundletters import files
    from refundletters.case import skeleton

    if not blank:
        raise click.UsageError(
            _("Asking the questions one by one is not built yet; add --blank for a file to fill in.")
        )
    text = skeleton.blank(_code(situation) if situation else None)
    files.write_new(case_file, text.encode("utf-8"), force)
    click.echo(_("Written: {file}").format(file=case_file), err=True)
    click.echo(_("Fill it in, then: refundletters check {file}").format(file=case_file), err=True)


def _code(situation: str) -> str:
    """The code of the situation that the user named; a usage error if there is none."""
    from refundletters.case.vocabulary import vocabulary

    words = vocabulary("situation")
    term = words.find(situation)
    if term is not None:
        return term.code
    guess = words.guess(situation)
    advice = _("did you mean “{guess}”?").format(guess=guess.short) + " " if guess else ""
    names = "、".join(term.short for term in words.terms.values())
    raise click.BadParameter(
        advice + _("use one of: {allowed}").format(allowed=names), param_hint="--situation"
    )
