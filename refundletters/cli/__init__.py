"""The command line: one table of commands; every other module of this package is one of them.

Nothing of a command is imported before it is asked for, so ``--help`` and a typing error cost
nothing. :mod:`refundletters.cli._shell` runs the group and turns errors into words.
"""

from __future__ import annotations

import click

from refundletters import __version__
from refundletters.cli._group import Entry, LazyGroup, lang_option
from refundletters.messages import N_, _

__all__ = ["COMMANDS", "assemble"]

_CASE = N_("Your case")
_LETTERS = N_("Letters")
_LAW = N_("The law")

COMMANDS = (
    Entry("new", N_("Write a case file by answering questions."), "refundletters.cli.new:command", _CASE),
    Entry(
        "serve",
        N_("Fill in a case in the browser, on this computer only."),
        "refundletters.cli.serve:command",
        _CASE,
    ),
    Entry("check", N_("Say what each letter still needs."), "refundletters.cli.check:command", _CASE),
    Entry(
        "lint",
        N_("Tell what a case, its letters or a text should not say."),
        "refundletters.cli.lint:command",
        _CASE,
    ),
    Entry(
        "plan", N_("Tell what to do next, in which order, by when."), "refundletters.cli.plan:command", _CASE
    ),
    Entry(
        "exhibits",
        N_("List the exhibits: number, file, date, hash, what they show."),
        "refundletters.cli.exhibits:command",
        _CASE,
    ),
    Entry(
        "redact",
        N_("Cover private data in a copy of a picture or text."),
        "refundletters.cli.redact:command",
        _CASE,
    ),
    Entry(
        "find-payment",
        N_("Find the payment in a statement of your app or bank."),
        "refundletters.cli.find_payment:command",
        _CASE,
    ),
    Entry(
        "import-chat",
        N_("Take exchanges out of a pasted conversation."),
        "refundletters.cli.import_chat:command",
        _CASE,
    ),
    Entry(
        "log", N_("Add an exchange with the other side to the case."), "refundletters.cli.log:command", _CASE
    ),
    Entry(
        "schema",
        N_("Print the JSON Schema of the case file, for editors."),
        "refundletters.cli.schema:command",
        _CASE,
    ),
    Entry(
        "first-contact",
        N_("The first message to the seller, for a chat window."),
        "refundletters.cli.letters:first_contact",
        _LETTERS,
    ),
    Entry(
        "follow-up",
        N_("To the seller again, where it did not answer or kept you waiting."),
        "refundletters.cli.letters:follow_up",
        _LETTERS,
    ),
    Entry(
        "escalation",
        N_("To a supervisor or the ticket system, after a refusal."),
        "refundletters.cli.letters:escalation",
        _LETTERS,
    ),
    Entry(
        "appeal",
        N_("For a review of the refusal, to whoever refused."),
        "refundletters.cli.letters:appeal",
        _LETTERS,
    ),
    Entry(
        "cancellation-notice",
        N_("That the contract ends, where there is a right to it."),
        "refundletters.cli.letters:cancellation_notice",
        _LETTERS,
    ),
    Entry(
        "demand",
        N_("A formal demand with a period (催告函)."),
        "refundletters.cli.letters:demand",
        _LETTERS,
    ),
    Entry(
        "platform-intervention",
        N_("To the platform: a request to step in."),
        "refundletters.cli.letters:platform_intervention",
        _LETTERS,
    ),
    Entry(
        "payment-dispute",
        N_("To Alipay, WeChat Pay, UnionPay or your bank."),
        "refundletters.cli.letters:payment_dispute",
        _LETTERS,
    ),
    Entry(
        "regulator-complaint",
        N_("A formal complaint to the market regulator (12315)."),
        "refundletters.cli.letters:regulator_complaint",
        _LETTERS,
    ),
    Entry(
        "violation-report",
        N_("Clues for the market regulator, the internet report centre or the police."),
        "refundletters.cli.letters:violation_report",
        _LETTERS,
    ),
    Entry(
        "joint-complaint",
        N_("One complaint of several buyers, with two representatives."),
        "refundletters.cli.joint_complaint:command",
        _LETTERS,
    ),
    Entry(
        "batch",
        N_("The letters of many cases, on all cores, restartable."),
        "refundletters.cli.batch:command",
        _LETTERS,
    ),
    Entry(
        "templates",
        N_("Your own wording and Word layouts: list, copy, check."),
        "refundletters.cli.templates:command",
        _LETTERS,
    ),
    Entry(
        "statement-of-claim",
        N_("The court's form for an action (民事起诉状)."),
        "refundletters.cli.letters:statement_of_claim",
        _LETTERS,
    ),
    Entry(
        "payment-order",
        N_("An application for a payment order (支付令)."),
        "refundletters.cli.letters:payment_order",
        _LETTERS,
    ),
    Entry(
        "evidence-list",
        N_("The list of exhibits for a court (证据目录)."),
        "refundletters.cli.letters:evidence_list",
        _LETTERS,
    ),
    Entry(
        "bundle",
        N_("All that one receiver needs, in one ZIP."),
        "refundletters.cli.bundle:command",
        _LETTERS,
    ),
    Entry("laws", N_("Look up the provisions the letters cite."), "refundletters.cli.laws:command", _LAW),
)


def assemble() -> click.Group:
    """The whole command line, in the language in use (:func:`refundletters.messages.use`)."""
    group = LazyGroup(
        name="refundletters",
        entries=COMMANDS,
        help=_(
            "Write the letters that ask for your money back: for game cards, top-ups and activation codes "
            "that were paid for and not delivered or do not work."
        ),
        epilog=_("Begin with: refundletters new --blank 案件.yaml"),
        params=[lang_option()],
        options_metavar=_("[OPTIONS]"),
        subcommand_metavar=_("COMMAND [ARGS]..."),
        context_settings={"help_option_names": ["-h", "--help"]},
    )
    return click.version_option(__version__, message="%(prog)s %(version)s")(group)
