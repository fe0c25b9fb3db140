"""``log``: one exchange with the other side, added to the case file as soon as it is over."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from refundletters.cli._options import case_argument, no_such, today_option
from refundletters.messages import N_, _

if TYPE_CHECKING:
    from refundletters.assessment import Assessment
    from refundletters.case.models import Contact

__all__ = ["command"]

_TELLING = ("letter", "said", "reply", "refusal")
"""Without one of these there is nothing to note."""


def _letter(text: object) -> str:
    """The type of ``--letter``: the code of the kind that the user named by code or name."""
    from refundletters.letters.catalogue import letter_kinds

    names = {name: kind.code for kind in letter_kinds() for name in (kind.code, kind.name)}
    if str(text) in names:
        return names[str(text)]
    raise no_such(str(text), names, [kind.code for kind in letter_kinds()])


@click.command(
    "log",
    help=N_(
        "Add one exchange with the seller, the platform, an institution or an authority to the case in FILE. "
        "Its other lines and comments stay."
    ),
)
@case_argument
@click.option(
    "--with", "with_", metavar=N_("WHO"), help=N_("With whom: 经营者 (if not given), 平台, 支付机构 …")
)
@click.option("--via", metavar=N_("TEXT"), help=N_("By which way: 在线客服, 电话, 12315 …"))
@click.option("--agent", metavar=N_("NUMBER"), help=N_("The number of the agent."))
@click.option("--ticket", metavar=N_("NUMBER"), help=N_("The number of the ticket."))
@click.option("--at", metavar=N_("TIME"), help=N_("When, like “2026-11-20 11:30”, “今天 11:30” or “昨天”."))
@click.option("--said", metavar=N_("TEXT"), help=N_("What you asked for."))
@click.option(
    "--reply", metavar=N_("TEXT"), help=N_("What they answered, word for word; leave it out if nothing.")
)
@click.option(
    "--refusal", metavar=N_("WORD"), help=N_("Why they refused, such as 已超时, if the answer does not tell.")
)
@click.option(
    "--letter",
    type=_letter,
    metavar=N_("KIND"),
    help=N_("The letter you sent, such as first-contact, if one was."),
)
@click.option(
    "--reply-by", metavar=N_("TIME"), help=N_("Until when they were asked, or promised, to answer.")
)
@click.option(
    "--exhibit", "exhibits", metavar=N_("NAME"), multiple=True, help=N_("An exhibit that shows it.")
)
@today_option
def command(case_file: Path, today: date, **told: Any) -> None:
    """``refundletters log``."""
    from refundletters.assessment import assess
    from refundletters.case.editing import CaseFile

    if not any(told[name] for name in _TELLING):
        raise click.UsageError(_("Say what there is to note: --said, --reply, --refusal or --letter."))
    contact = _contact(told, today)
    file = CaseFile(case_file)
    file.append("contacts", contact)
    file.save()
    added = _("added to {file}: exchange {number}").format(file=case_file, number=len(file.case.contacts))
    click.echo(added, err=True)
    if contact.at is None:
        click.echo(_("caution: it has no time; letters need one (--at)"), err=True)
    assessment = assess(file.case, today)
    click.echo(_recognised(contact, assessment))
    _tell_next(assessment, case_file)


def _contact(told: dict[str, Any], today: date) -> Contact:
    """The exchange as typed; a usage error names the option whose value it does not take."""
    from pydantic import ValidationError

    from refundletters.case.models import Contact
    from refundletters.case.typed import BadValue
    from refundletters.chats.times import absolute

    data = {name.removesuffix("_"): value for name, value in told.items() if value}
    data |= {name: absolute(data[name], today) for name in ("at", "reply_by") if name in data}
    try:
        return Contact.model_validate(data)
    except ValidationError as error:
        detail = error.errors(include_url=False)[0]
    cause = detail.get("ctx", {}).get("error")
    fact = _("; ").join((cause.fact, cause.remedy)) if isinstance(cause, BadValue) else detail["msg"]
    raise click.BadParameter(fact, param_hint="--" + str(detail["loc"][0]).replace("_", "-"))


def _recognised(contact: Contact, assessment: Assessment) -> str:
    """What the tool makes of the answer."""
    from refundletters.assessment.records import refusal_rule
    from refundletters.case.vocabulary import vocabulary

    code = assessment.facts.refusal_of(contact)
    if code is None:
        return _("the answer is not one of the known refusals; if it is one, name it with --refusal")
    told = _("refusal: {name}").format(name=vocabulary("refusal")[code].typed)
    reason = refusal_rule(code).right_if
    return "\n".join((told, "    " + _("they are right if: {reason}").format(reason=reason)))


def _tell_next(assessment: Assessment, case_file: Path) -> None:
    from refundletters.cli._plan import next_steps

    for line in next_steps(assessment, str(case_file)):
        click.echo(line)
