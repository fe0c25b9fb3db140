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
_AMONG = "letters"
"""The module of most commands that write one."""

COMMANDS = (
    Entry("new", N_("Write a case file by answering questions."), _CASE),
    Entry("serve", N_("Fill in a case in the browser, on this computer only."), _CASE),
    Entry("check", N_("Say what each letter still needs."), _CASE),
    Entry("lint", N_("Tell what a case, its letters or a text should not say."), _CASE),
    Entry("plan", N_("Tell what to do next, in which order, by when."), _CASE),
    Entry("exhibits", N_("List the exhibits: number, file, date, hash, what they show."), _CASE),
    Entry("redact", N_("Cover private data in a copy of a picture or text."), _CASE),
    Entry("find-payment", N_("Find the payment in a statement of your app or bank."), _CASE),
    Entry("import-chat", N_("Take exchanges out of a pasted conversation."), _CASE),
    Entry("log", N_("Add an exchange with the other side to the case."), _CASE),
    Entry("schema", N_("Print the JSON Schema of the case file, for editors."), _CASE),
    Entry("first-contact", N_("The first message to the seller, for a chat window."), _LETTERS, _AMONG),
    Entry(
        "follow-up",
        N_("To the seller again, where it did not answer or kept you waiting."),
        _LETTERS,
        _AMONG,
    ),
    Entry("escalation", N_("To a supervisor or the ticket system, after a refusal."), _LETTERS, _AMONG),
    Entry("appeal", N_("For a review of the refusal, to whoever refused."), _LETTERS, _AMONG),
    Entry(
        "cancellation-notice",
        N_("That the contract ends, where there is a right to it."),
        _LETTERS,
        _AMONG,
    ),
    Entry("demand", N_("A formal demand with a period (催告函)."), _LETTERS, _AMONG),
    Entry("platform-intervention", N_("To the platform: a request to step in."), _LETTERS, _AMONG),
    Entry("payment-dispute", N_("To Alipay, WeChat Pay, UnionPay or your bank."), _LETTERS, _AMONG),
    Entry("regulator-complaint", N_("A formal complaint to the market regulator (12315)."), _LETTERS, _AMONG),
    Entry(
        "violation-report",
        N_("Clues for the market regulator, the internet report centre or the police."),
        _LETTERS,
        _AMONG,
    ),
    Entry("joint-complaint", N_("One complaint of several buyers, with two representatives."), _LETTERS),
    Entry("statement-of-claim", N_("The court's form for an action (民事起诉状)."), _LETTERS, _AMONG),
    Entry("payment-order", N_("An application for a payment order (支付令)."), _LETTERS, _AMONG),
    Entry("evidence-list", N_("The list of exhibits for a court (证据目录)."), _LETTERS, _AMONG),
    Entry("bundle", N_("All that one receiver needs, in one ZIP."), _LETTERS),
    Entry("batch", N_("The letters of many cases, on all cores, restartable."), _LETTERS),
    Entry("templates", N_("Your own wording and Word layouts: list, copy, check."), _LETTERS),
    Entry("laws", N_("Look up the provisions the letters cite."), _LAW),
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
        epilog=_("Begin with: refundletters new 案件.yaml"),
        params=[lang_option()],
        options_metavar=_("[OPTIONS]"),
        subcommand_metavar=_("COMMAND [ARGS]..."),
        context_settings={"help_option_names": ["-h", "--help"]},
    )
    return click.version_option(__version__, message="%(prog)s %(version)s")(group)
