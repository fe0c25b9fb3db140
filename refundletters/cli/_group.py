"""A group of commands that are known by name and imported only when one of them is used."""

from __future__ import annotations

from collections.abc import Sequence
from copy import copy
from importlib import import_module
from itertools import groupby
from typing import Any, NamedTuple, cast

import click

from refundletters import messages
from refundletters.cli._help import HelpContext
from refundletters.messages import _

__all__ = ["Entry", "LazyGroup", "lang_option", "localised"]


class Entry(NamedTuple):
    """One command: its name, its one line of help and its section (English message sources).

    It is the ``command`` of the module of its name (``find-payment``: `find_payment`), or stands under its
    name in the module `among` of several.
    """

    name: str
    help: str
    section: str
    among: str = ""

    @property
    def module(self) -> str:
        """Where it is defined."""
        return f"refundletters.cli.{self.among or self._identifier}"

    @property
    def _identifier(self) -> str:
        return self.name.replace("-", "_")

    def load(self) -> click.Command:
        """The command itself; imports its module."""
        attribute = self._identifier if self.among else "command"
        return cast(click.Command, getattr(import_module(self.module), attribute))


def lang_option() -> click.Option:
    """``--lang zh|en``, before or after the name of a command: here to be explained and checked; the
    shell has acted on it before there was a group."""
    return click.Option(
        ["--lang"],
        type=click.Choice(list(messages.LANGUAGES)),
        expose_value=False,
        help=_("Language of the tool's messages; letters are always in Chinese."),
    )


def localised(command: click.Command) -> click.Command:
    """A copy of `command` whose help is in the language in use, with ``--lang`` among its options.

    Commands declare their help with ``N_``: a module is imported once, the language may differ
    from call to call.
    """
    twin = copy(command)
    twin.help, twin.epilog = _translated(command.help), _translated(command.epilog)
    twin.context_class = HelpContext
    twin.options_metavar = _translated(command.options_metavar)
    twin.params = [_localised_parameter(parameter) for parameter in command.params] + [lang_option()]
    if isinstance(twin, click.Group):
        twin.subcommand_metavar = _(twin.subcommand_metavar)
        twin.commands = {name: localised(sub) for name, sub in twin.commands.items()}
    return twin


def _localised_parameter(parameter: click.Parameter) -> click.Parameter:
    twin = copy(parameter)
    twin.metavar, twin.help = _translated(parameter.metavar), _translated(parameter.help)
    return twin


def _translated(text: str | None) -> str | None:
    return _(text) if text else text


def _letter_called(name: str) -> str:
    """The command for the letter with this Chinese name (投诉书), or one that is close; "" for none."""
    import difflib  # here, for a mistake alone

    from refundletters.letters.catalogue import letter_kinds

    codes = {kind.name: kind.code for kind in letter_kinds()}
    close = difflib.get_close_matches(name, codes, n=1)
    return codes[close[0]] if close else ""


class LazyGroup(click.Group):
    """A :class:`click.Group` made from :class:`Entry` records; lists them without importing them."""

    context_class = HelpContext

    def __init__(self, entries: Sequence[Entry], **attributes: Any) -> None:
        super().__init__(**attributes)
        self.entries = {entry.name: entry for entry in entries}

    def list_commands(self, ctx: click.Context) -> list[str]:
        """The names in the order of the table."""
        return list(self.entries)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """The command called `cmd_name`, imported now; `None` if there is none."""
        entry = self.entries.get(cmd_name)
        return localised(entry.load()) if entry else None

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """As Click does it, but an unknown name is answered with a guess."""
        name = args[0]
        if name not in self.entries and not name.startswith("-") and not ctx.resilient_parsing:
            raise click.UsageError(self._unknown(name), ctx)
        return super().resolve_command(ctx, args)

    def _unknown(self, name: str) -> str:
        fact = _("There is no command “{name}”.").format(name=name)
        import difflib  # here, for a mistake alone

        close = difflib.get_close_matches(name.casefold(), self.entries, n=1)
        if close:
            guess = _("Did you mean “{guess}”?").format(guess=close[0])
            return _("{fact} {advice}").format(fact=fact, advice=guess)
        from refundletters.files import CASE_ENDINGS

        if name.casefold().endswith(CASE_ENDINGS):
            order = _("A command comes before the file: refundletters check {file}").format(file=name)
            return _("{fact} {advice}").format(fact=fact, advice=order)
        if kind := _letter_called(name):
            guess = _("Did you mean “{guess}”?").format(guess=kind)
            return _("{fact} {advice}").format(fact=fact, advice=guess)
        return fact

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """The commands by section, from the table alone."""
        width = max(len(name) for name in self.entries)
        for section, entries in groupby(self.entries.values(), key=lambda entry: entry.section):
            with formatter.section(_(section)):
                formatter.write_dl([(entry.name.ljust(width), _(entry.help)) for entry in entries])
