"""``exhibits``: the exhibits of a case by number, with what their files hold."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from refundletters.cli._options import case_argument
from refundletters.messages import N_, _

if TYPE_CHECKING:
    from refundletters.case.models import Case
    from refundletters.exhibits.files import ExhibitFile

__all__ = ["command"]

_ORIGINS = {"exif": N_("when the picture says it was taken"), "file": N_("when the file was last changed")}


@click.command(
    "exhibits",
    help=N_(
        "List the exhibits of the case in FILE as letters number them: what each file holds, its size, "
        "date and SHA-256, and which facts rest on it. No file is changed."
    ),
)
@case_argument
@click.option(
    "--format",
    "form",
    type=click.Choice(["text", "json"]),
    default="text",
    show_default=True,
    help=N_("Print text, or JSON for programs."),
)
@click.pass_context
def command(context: click.Context, case_file: Path, form: str) -> None:
    """Exit code 1 when a file cannot be used."""
    from refundletters.case.reading import load_case
    from refundletters.exhibits.files import examine

    case = load_case(case_file)
    found = examine(case, case_file.parent)
    if form == "json":
        click.echo(json.dumps([_record(each, case) for each in found], ensure_ascii=False, indent=2))
    else:
        click.echo("\n\n".join("\n".join(_lines(each, case)) for each in found) or _("no exhibits yet"))
    if any(each.problems and not each.path for each in found):
        context.exit(1)


def _lines(each: ExhibitFile, case: Case) -> Iterator[str]:
    from refundletters.case.vocabulary import vocabulary

    exhibit = each.exhibit
    kind = vocabulary("exhibit-kind")[exhibit.kind].short if exhibit.kind else ""
    yield "  ".join(filter(None, (_("exhibit {number}").format(number=each.number), exhibit.title, kind)))
    yield "  " + (exhibit.file or _("no file is named"))
    if each.path:
        yield "  " + " · ".join(_properties(each))
        yield f"  SHA-256 {each.sha256}"
    facts = _facts(exhibit.id or "", case)
    yield "  " + _("shows: {facts}").format(facts="；".join(facts) or _("no fact names it"))
    for problem in each.problems:
        yield "  ! " + "\n      → ".join(filter(None, (problem.fact, problem.remedy)))


def _properties(each: ExhibitFile) -> Iterator[str]:
    """Content, pixels, size, date and where the date comes from."""
    from refundletters.exhibits.files import named

    if each.content:
        yield named(each.content)
    if each.pixels:
        yield "{}×{}".format(*each.pixels)
    if each.size is not None:
        yield _size(each.size)
    if each.dated:
        yield _("{date} ({origin})").format(date=each.dated.at, origin=_(_ORIGINS[each.dated.origin]))


def _size(size: int) -> str:
    """Bytes as people read them, in thousands as most file managers do."""
    if size < 1000:
        return _("{size} bytes").format(size=size)
    return f"{size / 1000:,.0f} KB" if size < 1_000_000 else f"{size / 1_000_000:,.1f} MB"


def _facts(name: str, case: Case) -> list[str]:
    """The facts and rules that name this exhibit, in few words each."""
    from refundletters.case.chronology import chronology
    from refundletters.cli._evidence_lines import said

    facts = [said(fact) for fact in chronology(case) if name in fact.exhibits]
    rules = [
        _("the rule {title}").format(title=rule.title or "") for rule in case.rules if name in rule.exhibits
    ]
    return facts + rules


def _record(each: ExhibitFile, case: Case) -> dict[str, Any]:
    """One exhibit for programs; what is not known is null."""
    exhibit, dated = each.exhibit, each.dated
    return {
        "number": each.number,
        "id": exhibit.id,
        "title": exhibit.title,
        "kind": exhibit.kind,
        "file": exhibit.file,
        "usable": each.path is not None,
        "content": each.content,
        "width": each.pixels[0] if each.pixels else None,
        "height": each.pixels[1] if each.pixels else None,
        "bytes": each.size,
        "sha256": each.sha256,
        "date": str(dated.at) if dated else None,
        "date_from": dated.origin if dated else None,
        "shows": _facts(exhibit.id or "", case),
        "problems": [{"fact": problem.fact, "remedy": problem.remedy} for problem in each.problems],
    }
