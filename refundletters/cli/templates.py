"""``templates``: wording and Word layouts of one's own: what there is, a copy to edit, and its check."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Literal

import click

from refundletters.cli._options import force_option, templates_option, today_option
from refundletters.cli._templates import configured, folders
from refundletters.messages import N_, _

__all__ = ["command"]

Part = Literal["all", "wording", "word"]


@click.group(
    help=N_("Make it yours: letters in your own words, on your own paper. Copy, edit, check, use."),
)
def command() -> None:
    """``refundletters templates``."""


@command.command("list", help=N_("All templates, what each is for, and which of them you have replaced."))
@templates_option
def list_(templates: tuple[Path, ...]) -> None:
    """``refundletters templates list``."""
    from refundletters import resources
    from refundletters.lint.templates.names import about, layouts, used

    names = [*used(), *layouts()]
    width = max(map(len, names))
    looked_in = folders(templates)
    for name in names:
        own = next((folder / name for folder in looked_in if (folder / name).is_file()), None)
        if own is None and not (resources.templates() / name).is_file():
            continue
        mark = _("  ← {file}").format(file=own) if own else ""
        click.echo(f"{name.ljust(width)}  {about(name)}{mark}".rstrip())
    told = _("Your own go into {folder} (used for every letter) or any folder named with --templates.")
    click.echo("\n" + told.format(folder=configured()))


@command.command(
    help=N_("Copy the templates of the letters of KIND to DIR, to be edited. Nothing is overwritten.")
)
@click.argument("kind", metavar=N_("KIND"))
@click.argument("folder", type=click.Path(path_type=Path, file_okay=False), metavar=N_("DIR"))
@click.option(
    "--only",
    "part",
    type=click.Choice(["wording", "word"]),
    help=N_("Only the wording, or only the Word layout."),
)
@click.option(
    "--alone", is_flag=True, help=N_("Only the wording of the letter itself, without the parts it shares.")
)
def copy(kind: str, folder: Path, part: Part | None, alone: bool) -> None:
    """``refundletters templates copy``."""
    from refundletters.lint.templates.copying import copy_templates

    for path in copy_templates(kind, folder, part or "all", alone=alone):
        click.echo(_("written: {file}").format(file=path), err=True)
    click.echo(
        _(
            "edit them, then: refundletters templates check {folder} and use them with --templates {folder}"
        ).format(folder=folder),
        err=True,
    )


@command.command(
    help=N_("Check templates of your own: fields that do not exist, split tags, typed provisions.")
)
@click.argument(
    "path", type=click.Path(path_type=Path), metavar=N_("FILE|DIR"), help=N_("A template, or a folder.")
)
@click.option(
    "--comments",
    type=click.Path(path_type=Path, dir_okay=False),
    metavar=N_("OUT.docx"),
    help=N_("Write the findings as comments into a copy of the Word file."),
)
@force_option
@today_option
@click.pass_context
def check(context: click.Context, path: Path, comments: Path | None, force: bool, today: date) -> None:
    """``refundletters templates check``."""
    from refundletters.lint.templates import check as check_templates
    from refundletters.lint.verdict import as_problem, has_errors

    findings = check_templates(path, today)
    for finding in findings:
        click.echo(str(as_problem(finding)))
    if comments:
        _write_comments(path, comments, force, today)
    if not findings:
        click.echo(_("nothing found"), err=True)
    if has_errors(findings):
        context.exit(1)


def _write_comments(path: Path, target: Path, force: bool, today: date) -> None:
    from refundletters.files import write_new
    from refundletters.lint.templates.comments import commented
    from refundletters.lint.templates.word import look_into

    if path.suffix.lower() != ".docx":
        raise click.UsageError(_("--comments needs a Word file (.docx) to check"))
    write_new(target, commented(path, look_into(path, today)), force)
    click.echo(_("written: {file}").format(file=target), err=True)


@command.command("fields", help=N_("All fields of Word layouts and of wording, each with an example."))
def fields() -> None:
    """``refundletters templates fields``."""
    from refundletters.lint.templates.listing import listing

    click.echo(listing(), nl=False)
