"""``laws``: the provisions that letters cite, to be read and compared before anything is sent."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from typing import TYPE_CHECKING

import click

from refundletters.cli._options import day, today_option
from refundletters.errors import Problem, UserError
from refundletters.messages import N_, _

if TYPE_CHECKING:
    from refundletters.law.catalogue import Provision
    from refundletters.law.edition import Edition, Source

__all__ = ["command"]

_CONTEXT = 24
"""Characters shown on either side of what was searched for."""

_on_option = click.option(
    "--on", type=day, metavar=N_("DATE"), help=N_("The text in force on that day (if not given, today).")
)


@click.group(
    help=N_("The provisions the letters cite: verbatim, with the days they are in force and their source."),
)
def command() -> None:
    """``refundletters laws``."""


@command.command("list", help=N_("All statutes held, and whether they are in force."))
@_on_option
@today_option
def list_(on: date | None, today: date) -> None:
    """``refundletters laws list``."""
    from refundletters.law.catalogue import catalogue
    from refundletters.law.citation import book_title

    laws = catalogue()
    editions = [edition for slug in laws.slugs for edition in laws.editions(slug)]
    width = max(len(edition.slug) for edition in editions)
    for edition in editions:
        ends = str(edition.expires or "").ljust(10)
        about = " ".join(filter(None, (book_title(edition.title), edition.document_number)))
        state = _state(edition, on or today)
        click.echo(f"{edition.effective} – {ends}  {edition.slug.ljust(width)}  {about} · {state}")
    click.echo("\n" + _("Known, but the text is not held:"))
    for other in laws.others:
        reason = other.note or _("not in force since {day}").format(day=other.repealed)
        click.echo(f"{book_title(other.title)}  {reason}")


@command.command(help=N_("Print one article: laws show 消费者权益保护法 55, or 48(1)(八) for an item."))
@click.argument("name", metavar=N_("NAME"))
@click.argument("article", metavar=N_("ARTICLE"))
@_on_option
@today_option
def show(name: str, article: str, on: date | None, today: date) -> None:
    """``refundletters laws show``."""
    from refundletters.law.catalogue import catalogue
    from refundletters.law.citation import book_title

    place = _place(article)
    with _refusals():
        provision = catalogue().provision(name, *place, on=on or today)
    click.echo(book_title(provision.edition.title) + provision.chinese)
    click.echo(_about(provision.edition, on or today) + "\n")
    click.echo(_text(provision) + "\n")
    for remark in _remarks(provision.edition):
        click.echo(remark)
    click.echo(_("Sources (confirmed up to {day}):").format(day=provision.edition.checked))
    for source in provision.edition.sources:
        click.echo(_source(source))


@command.command(help=N_("Find words in the provisions in force."))
@click.argument("text", metavar=N_("TEXT"))
@_on_option
@today_option
def search(text: str, on: date | None, today: date) -> None:
    """``refundletters laws search``."""
    from refundletters.law.catalogue import catalogue
    from refundletters.law.citation import book_title

    hits = catalogue().search(text, on or today)
    if not hits:
        raise _refused(
            _("No provision in force on {day} contains “{text}”.").format(day=on or today, text=text),
            _("Try fewer words, or a shorter one."),
            exit_code=1,
        )
    for hit in hits:
        click.echo(
            f"{book_title(hit.edition.short_title)}{hit.chinese}  {_context(hit.text, text.split()[0])}"
        )


def _place(article: str) -> tuple[int, int | None, int | None]:
    from refundletters.law.numerals import parse_place

    try:
        return parse_place(article)
    except ValueError:
        fact = _("“{text}” does not name an article.").format(text=article)
        raise _refused(fact, _("Write it like 55, 第五十五条, 55(1) or 48(1)(八)."), exit_code=2) from None


@contextmanager
def _refusals() -> Iterator[None]:
    """What the law cannot answer, as an error for a person: 2 for a mistaken question, else 1."""
    from refundletters.law.errors import LawError, NoSuchProvision, UnknownStatute

    try:
        yield
    except LawError as error:
        mistaken = isinstance(error, (UnknownStatute, NoSuchProvision))
        raise _refused(error.fact, error.remedy, exit_code=2 if mistaken else 1) from None


def _refused(fact: str, remedy: str, exit_code: int) -> UserError:
    error = UserError(Problem(fact, remedy))
    error.exit_code = exit_code
    return error


def _state(edition: Edition, on: date) -> str:
    if edition.in_force(on):
        return _("in force")
    return _("not yet in force") if on < edition.effective else _("no longer in force")


def _about(edition: Edition, on: date) -> str:
    facts = [
        edition.issuer,
        edition.document_number,
        _("in force from {day}").format(day=edition.effective),
        _("until {day}").format(day=edition.expires) if edition.expires else "",
        _("text as of {day}").format(day=on),
    ]
    return " · ".join(filter(None, facts))


def _text(provision: Provision) -> str:
    if provision.id.item is None:
        return provision.text
    lead, _item = provision.passages  # an item is not to be read without the words it hangs on
    return f"{lead}\n{provision.text}"


def _remarks(edition: Edition) -> Iterator[str]:
    if not edition.complete:
        yield _("Only some articles of this statute are held.")
    if edition.caution:
        yield _("Caution: {text}").format(text=edition.caution)


def _source(source: Source) -> str:
    where = source.publisher + (f" {source.path}" if source.path else "")
    where += f" @{source.commit}" if source.commit else ""
    return "- " + " ".join(filter(None, (where, source.url, f"（{source.note}）" if source.note else "")))


def _context(text: str, word: str) -> str:
    line = text.replace("\n", "")
    found = line.find(word)
    start, end = max(found - _CONTEXT, 0), found + len(word) + _CONTEXT
    return ("…" if start else "") + line[start:end] + ("…" if end < len(line) else "")
