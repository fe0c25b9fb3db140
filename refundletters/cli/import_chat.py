"""``import-chat``: a pasted conversation → exchanges in the case, each of them confirmed by the user."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import click

from refundletters.cli._options import case_argument, day, term_of, today_option
from refundletters.errors import InputFailed
from refundletters.messages import N_, _

if TYPE_CHECKING:
    from refundletters.case.editing import CaseFile
    from refundletters.chats import Chat
    from refundletters.cli._chat import Proposal

__all__ = ["command"]

_MOST_BYTES = 5_000_000
"""A chat of a year has less."""


def _numbers(text: object) -> tuple[int, ...]:
    """The type of ``--pick``: ``1,3`` or ``1、3``."""
    try:
        return tuple(int(part) for part in str(text).replace("，", ",").replace("、", ",").split(","))
    except ValueError:
        raise click.BadParameter(
            _("“{text}” names no proposals; write their numbers, like 1,3").format(text=text)
        ) from None


@click.command(
    "import-chat",
    help=N_(
        "Read the conversation in CHAT (from 微信, QQ, 旺旺, a shop's window, or typed) and propose its "
        "exchanges for the case in FILE. Nothing is added before you say so."
    ),
)
@click.argument(
    "chat_file", type=click.Path(path_type=Path), metavar=N_("CHAT"), help=N_("The conversation as text.")
)
@case_argument
@click.option(
    "--me", "mine", metavar=N_("NAME"), multiple=True, help=N_("Your name in the chat; may be given again.")
)
@click.option(
    "--with",
    "party",
    type=term_of("party"),
    metavar=N_("WHO"),
    default="merchant",
    help=N_("Whom the others speak for: 经营者 (if not given), 平台 …"),
)
@click.option("--via", metavar=N_("TEXT"), help=N_("By which way, such as 微信 or 在线客服."))
@click.option(
    "--on",
    "copied",
    type=day,
    metavar=N_("DATE"),
    help=N_("The day on which it was copied; needed for 昨天, 星期五 and times without a date."),
)
@click.option(
    "--exhibit", metavar=N_("NAME"), help=N_("The exhibit that shows it (found by its file if not given).")
)
@click.option("--pick", type=_numbers, metavar="1,3", help=N_("Add the proposals with these numbers."))
@click.option("--yes", is_flag=True, help=N_("Add all that matters: refusals, promises, what you asked for."))
@today_option
def command(
    chat_file: Path,
    case_file: Path,
    mine: tuple[str, ...],
    party: str,
    via: str | None,
    copied: date | None,
    exhibit: str | None,
    pick: tuple[int, ...] | None,
    yes: bool,
    today: date,
) -> None:
    """``refundletters import-chat``."""
    from refundletters import files
    from refundletters.case.editing import CaseFile
    from refundletters.chats.exchanges import exchanges
    from refundletters.cli._chat import Aim, proposals

    file = CaseFile(case_file)
    chat = _read(files.read_text(chat_file, _MOST_BYTES), chat_file, today, copied)
    own = _own(chat, mine, file)
    aim = Aim(party, via or chat.via, _shown_by(file, chat_file, exhibit))
    found = proposals(exchanges(chat.messages, own), file.case, aim)
    chosen = _chosen(found, pick, yes)
    if chosen is None:
        click.echo(_("nothing added yet; choose with --pick 1,3, or --yes for all that matters"), err=True)
        return
    _add(chosen, file, chat_file, exhibit)
    click.echo(_("added to {file}: {count}").format(file=case_file, count=len(chosen)), err=True)
    promised = next((each.promised for each in chosen if each.promised), None)
    if promised and not file.case.order.promise:
        click.echo(
            _(
                "note: “{words}” was promised before you paid; if you relied on it, write it under {field}"
            ).format(words=promised, field="订单.承诺原文 (order.promise)"),
            err=True,
        )
    if chosen:
        click.echo(_("now: refundletters check {file}").format(file=case_file), err=True)


def _add(chosen: Sequence[Proposal], file: CaseFile, chat_file: Path, exhibit: str | None) -> None:
    """Add what was chosen; the chat too, as an exhibit, where it was named as one and lies with the case."""
    from refundletters.case.models import Contact, Exhibit
    from refundletters.case.references import declared_names

    for proposal in chosen:
        file.append("contacts" if isinstance(proposal.record, Contact) else "events", proposal.record)
    home, chat = file.path.parent.resolve(), chat_file.resolve()
    if chosen and exhibit and chat.is_relative_to(home) and exhibit not in declared_names(file.case):
        name = chat.relative_to(home).as_posix()
        file.append("exhibits", Exhibit(id=exhibit, kind="chat-log", file=name))
    if chosen:
        file.save()


def _read(text: str, file: Path, today: date, copied: date | None) -> Chat:
    """The chat, with its day asked for where it is needed and there is somebody to ask."""
    from refundletters.chats import read_chat

    chat = read_chat(text, today, copied)
    if not chat.messages:
        raise InputFailed(
            _("no messages were recognised in it"),
            _("copy them with names and times, a line each, like “2026-11-20 11:30 客服: 已超时”"),
            file,
        )
    if chat.needs_day:
        if not _somebody_there():
            raise click.UsageError(
                _(
                    "Some times in the chat have no date (昨天, 11:30): say with --on DATE on which day it "
                    "was copied."
                )
            )
        answer = click.prompt(_("On which day did you copy this chat? (like 2026-11-22)"), value_proc=day)
        chat = read_chat(text, today, answer)
    return chat


def _own(chat: Chat, mine: tuple[str, ...], file: CaseFile) -> tuple[str, ...]:
    """The names in the chat that are the user's: as named, as the case knows, else asked for."""
    from refundletters.chats.exchanges import own_names

    names = "、".join(chat.names)
    unknown = [name for name in mine if name not in chat.names]
    if unknown:
        raise click.BadParameter(
            _("“{name}” does not speak in this chat; names: {names}").format(name=unknown[0], names=names),
            param_hint="--me",
        )
    person = file.case.consumer
    if own := mine or own_names(chat.names, (person.name, person.account)):
        return own
    if not _somebody_there():
        raise click.UsageError(_("Which name is yours? Say it with --me: {names}").format(names=names))
    for number, name in enumerate(chat.names, 1):
        click.echo(f"{number}. {name}", err=True)
    choice = click.prompt(_("Which of them are you?"), type=click.IntRange(1, len(chat.names)), err=True)
    return (chat.names[choice - 1],)


def _shown_by(file: CaseFile, chat_file: Path, named: str | None) -> tuple[str, ...]:
    """The exhibit as named, else the one that the case has in this very file."""
    from refundletters.exhibits.files import examine

    if named:
        return (named,)
    if not any(exhibit.file for exhibit in file.case.exhibits):
        return ()
    files = examine(file.case, file.path.parent)
    return tuple(each.exhibit.id for each in files if each.path == chat_file.resolve() and each.exhibit.id)


def _chosen(found: Sequence[Proposal], pick: tuple[int, ...] | None, yes: bool) -> list[Proposal] | None:
    """The proposals that the user chose; None where there was no choice made and nobody to ask."""
    asking = _somebody_there() and not yes and pick is None
    chosen = []
    for number, proposal in enumerate(found, 1):
        lines = list(proposal.told())
        click.echo("\n".join((f"{number}. {lines[0]}", *lines[1:])))
        if asking and click.confirm(_("Add this to the case?"), default=proposal.matters, err=True):
            chosen.append(proposal)
    if asking:
        return chosen
    if pick is not None:
        wrong = [number for number in pick if not 1 <= number <= len(found)]
        if wrong:
            raise click.BadParameter(
                _("there is no proposal {number}").format(number=wrong[0]), param_hint="--pick"
            )
        return [proposal for number, proposal in enumerate(found, 1) if number in pick]
    return [proposal for proposal in found if proposal.matters] if yes else None


def _somebody_there() -> bool:
    """Whether questions can be asked."""
    return sys.stdin.isatty()
