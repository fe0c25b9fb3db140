"""The letter commands: one function each, all the same path from case file to letter."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click
from msgspec import Struct

from refundletters.cli._options import (
    Decorator,
    Receivers,
    annex_option,
    case_argument,
    draft_option,
    force_option,
    max_chars_option,
    output_option,
    templates_option,
    today_option,
)
from refundletters.cli._templates import explained, folders
from refundletters.messages import N_, _

if TYPE_CHECKING:
    from refundletters.letters.catalogue import FormName
    from refundletters.letters.letter import Letter
    from refundletters.lint import Finding

__all__ = [
    "appeal",
    "cancellation_notice",
    "deliver",
    "demand",
    "escalation",
    "evidence_list",
    "first_contact",
    "follow_up",
    "payment_dispute",
    "payment_order",
    "platform_intervention",
    "regulator_complaint",
    "require_pictures",
    "statement_of_claim",
    "violation_report",
]


def _as_option(about: str, *forms: str) -> Decorator:
    """``--as``: the forms of one kind (tested against the catalogue), the usual one first."""
    return click.option(
        "--as",
        "form",
        type=click.Choice(forms),
        default=forms[0],
        show_default=True,
        help=about,
    )


def _to_option(about: str, *receivers: str) -> Decorator:
    """``--to``: who may receive letters of one kind (tested against the catalogue), the usual one first."""
    return click.option(
        "--to",
        type=Receivers(receivers),
        default=receivers[0],
        show_default=True,
        help=about,
    )


def deliver(
    letter: Letter, output: Path | None, force: bool, findings: tuple[Finding, ...], **layout: Any
) -> None:
    """Print the letter, or write it in the form that the ending of `output` names, with the user's own
    `layout` if there is one; what its user should know goes to standard error."""
    from refundletters.lint.verdict import as_problem
    from refundletters.render import as_bytes, as_text

    if output is None:
        click.echo(as_text(letter), nl=False)
    else:
        from refundletters.files import check_new, write_new

        check_new(output, force)  # a PDF takes seconds
        write_new(output, as_bytes(letter, output, **layout), force)
        click.echo(_("written: {file}").format(file=output), err=True)
    for notice in letter.notices:
        click.echo(_("note: {notice}").format(notice=notice), err=True)
    for finding in findings:
        click.echo(str(as_problem(finding)), err=True)


def require_pictures(annex: bool, output: Path | None) -> None:
    """Raises `UsageError` where an annex is asked for in a form that cannot hold pictures."""
    if annex and (output is None or output.suffix.lower() == ".txt"):
        raise click.UsageError(
            _("--annex adds pictures: name a file with -o that ends in .docx, .pdf or .html")
        )


class Choices(Struct, frozen=True, kw_only=True):
    """What a letter command was called with, by the names of its options; those with a value here are
    options of some kinds only."""

    case_file: Path
    today: date
    output: Path | None
    force: bool
    max_chars: int | None
    draft: bool
    templates: tuple[Path, ...]
    to: str | None = None
    form: FormName | None = None
    cite: bool = False
    annex: bool = False


def _write(kind: str, chosen: Choices) -> None:
    from refundletters.assessment import assess
    from refundletters.case.reading import load_case
    from refundletters.cli import _exhibit_files
    from refundletters.letters import compose
    from refundletters.lint.fields import layout_fields
    from refundletters.lint.verdict import passed

    require_pictures(chosen.annex, chosen.output)
    assessment, own = assess(load_case(chosen.case_file), chosen.today), folders(chosen.templates)
    case = assessment.case
    composed = compose(assessment, kind, to=chosen.to, form=chosen.form, cite=chosen.cite, templates=own)
    letter, findings = passed(composed, assessment, draft=chosen.draft)
    fields = layout_fields(assessment, letter, own)
    if chosen.max_chars:
        from refundletters.render.fitting import fit

        letter = fit(letter, chosen.max_chars)
    letter = _exhibit_files.annexed(letter, case, chosen.case_file) if chosen.annex else letter
    deliver(letter, chosen.output, chosen.force, findings, templates=own, fields=fields)
    for caution in _exhibit_files.cautions(case, chosen.case_file, letter.exhibits):
        click.echo(_("caution: {caution}").format(caution=caution), err=True)


_SHARED: tuple[Decorator, ...] = (
    case_argument,
    output_option,
    force_option,
    today_option,
    max_chars_option,
    draft_option,
    templates_option,
)
"""What every letter command takes."""


def _letter(kind: str, about: str, *own: Decorator) -> click.Command:
    """The command that writes letters of `kind`: it takes what all do, and its `own` options."""

    @explained
    def write(**choices: Any) -> None:
        _write(kind, Choices(**choices))

    command: Callable[..., None] = write
    for decorate in reversed((*_SHARED, *own)):
        command = decorate(command)
    return click.command(kind, help=about)(command)


first_contact = _letter(
    "first-contact",
    N_("Write the first message to the seller about the case in FILE."),
    click.option("--cite", is_flag=True, help=N_("Add one short reference to the law.")),
)

follow_up = _letter("follow-up", N_("Remind the seller of what was asked and is still open."))

escalation = _letter(
    "escalation",
    N_("Write to a supervisor or the ticket system: answers the refusal."),
    _as_option(
        N_("A letter, a chat message, or a public text without private data."), "letter", "chat", "public"
    ),
    annex_option,
)

appeal = _letter(
    "appeal",
    N_("Ask for a review of the refusal: to the seller or the platform, whichever refused last."),
    _as_option(N_("A letter or a chat message."), "letter", "chat"),
    annex_option,
)

cancellation_notice = _letter(
    "cancellation-notice",
    N_("Notify the seller that the contract ends: only where the case gives a right to it."),
    annex_option,
)

demand = _letter(
    "demand",
    N_("Demand performance formally (催告函): period, consequence, proof of delivery."),
    annex_option,
)

platform_intervention = _letter(
    "platform-intervention",
    N_("Ask the platform to step in, short enough for its form."),
    _as_option(N_("One field of a web form, or a letter."), "form", "letter"),
    annex_option,
)

payment_dispute = _letter(
    "payment-dispute",
    N_("Write to the payment institution, short enough for its form."),
    _as_option(N_("One field of a web form, or a letter."), "form", "letter"),
    annex_option,
)

regulator_complaint = _letter(
    "regulator-complaint",
    N_("Write a formal complaint (投诉书) to an authority or a consumer association."),
    _to_option(
        N_(
            "samr: the market regulator; consumer-association: the consumer association; pboc: the central "
            "bank, about the payment institution."
        ),
        "samr",
        "consumer-association",
        "pboc",
    ),
    _as_option(N_("A document to send, or one field of the 12315 web form."), "letter", "form"),
    annex_option,
)

violation_report = _letter(
    "violation-report",
    N_("Report what may break the law (举报信): clues only, no claim for money."),
    _to_option(
        N_("samr: the market regulator; cac: the internet report centre (12377); police: the police."),
        "samr",
        "cac",
        "police",
    ),
    annex_option,
)

statement_of_claim = _letter(
    "statement-of-claim",
    N_("Fill in the court's form for an action (民事起诉状), or write the classic paper."),
    _as_option(N_("The court's form by elements (要素式), or the classic paper."), "elements", "letter"),
    annex_option,
)

payment_order = _letter(
    "payment-order",
    N_("Apply for a payment order (支付令): only for a debt that the seller admitted in words."),
    annex_option,
)

evidence_list = _letter("evidence-list", N_("List the exhibits for a court (证据目录)."), annex_option)
