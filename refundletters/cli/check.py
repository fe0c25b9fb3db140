"""``check``: which letter can be written, what each still needs, and what looks like a slip."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import click

from refundletters.cli._options import case_argument, today_option
from refundletters.messages import N_, _

if TYPE_CHECKING:
    from refundletters.assessment import Assessment
    from refundletters.letters.readiness import Readiness

__all__ = ["command"]


@click.command(
    "check", help=N_("Tell whether the case in FILE is consistent, and what each letter still needs.")
)
@case_argument
@today_option
@click.pass_context
def command(context: click.Context, case_file: Path, today: date) -> None:
    """Exit code 1 when a letter that could be sent still needs something or would not be written as it is."""
    from refundletters.assessment import assess
    from refundletters.assessment.evidence import evidence
    from refundletters.case.checks import cautions
    from refundletters.case.reading import load_case
    from refundletters.cli import _exhibit_files
    from refundletters.cli._evidence_lines import keys
    from refundletters.cli._findings import about_case, in_letters
    from refundletters.letters.history import unknown_letters
    from refundletters.letters.readiness import all_readiness
    from refundletters.lint.verdict import as_problem, has_errors

    case = load_case(case_file)
    assessment = assess(case, today)
    states = all_readiness(assessment)
    letters = tuple(in_letters(assessment))
    faulty = {(kind, form) for kind, form, finding in letters if finding.severity == "error"}
    for state in states:
        _tell(state, assessment, faulty=(state.kind.command, state.kind.form) in faulty)
    for caution in (*cautions(case), *unknown_letters(case), *_exhibit_files.cautions(case, case_file)):
        click.echo(_("caution: {caution}").format(caution=caution))
    for line in (*_judgement(assessment), *keys(evidence(assessment), case)):
        click.echo(line)
    findings = tuple(about_case(assessment, letters, case_file))
    for finding in findings:
        click.echo(str(as_problem(finding)))
    if has_errors(findings) or not all(state.ready or state.obstacle for state in states):
        context.exit(1)


def _tell(state: Readiness, assessment: Assessment, *, faulty: bool) -> None:
    from refundletters.letters.readiness import alternatives

    name = f"{state.kind.command} {state.kind.name}"
    if state.obstacle:
        click.echo(
            _("✗ {letter}: not to be sent: {reason}").format(letter=name, reason=_(state.obstacle.reason))
        )
        advice = alternatives(state.obstacle, assessment)
        if advice:
            click.echo(f"    → {advice}")
    elif state.missing:
        click.echo(_("… {letter}: needs").format(letter=name))
        for gap in state.missing:
            click.echo("    " + str(gap.problem()).replace("\n", "\n    "))
    elif faulty:
        click.echo(_("✗ {letter}: not to be sent before the errors below are mended").format(letter=name))
    else:
        click.echo(_("✓ {letter}: ready").format(letter=name))


def _judgement(assessment: Assessment) -> list[str]:
    """What the tool assumed, and when the other side would be right."""
    from refundletters.cli._findings import right_if
    from refundletters.letters.notices import unrecognised_reply

    lines = []
    if assessment.case.merchant.is_business is None and assessment.case.venue:
        kind = _("a business") if assessment.facts.seller_is_business else _("a private person")
        lines.append(
            _(
                "assumed: the seller is {kind}, by where you bought; if not so, write 是否经营者 "
                "(is_business)"
            ).format(kind=kind)
        )
    if assessment.situation:
        lines += [_("note: {notice}").format(notice=caution) for caution in assessment.situation.cautions]
    if assessment.refusal:
        lines.append(right_if(assessment.refusal))
    elif unknown := unrecognised_reply(assessment):
        lines.append(_("note: {notice}").format(notice=unknown))
    return lines
