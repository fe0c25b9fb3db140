"""往来: messages grouped into exchanges: what one side asked, and what the other answered to it."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable
from datetime import datetime, time, timedelta

from msgspec import Struct

from refundletters.case.moment import Moment
from refundletters.chats.promises import Promise, promise
from refundletters.chats.reading import Message

__all__ = ["Exchange", "exchanges", "own_names"]

_ASKED_ANEW = timedelta(hours=3)
"""Somebody who writes again after so long without an answer has asked twice."""

_ANSWERED_LATER = timedelta(hours=12)
"""What comes so long after an answer is no part of it."""

_AGENT = re.compile(r"(?:工号|客服|专员)(?:编号|号)?[^0-9A-Za-z\n]{0,3}(?P<number>[0-9]{2,10})(?![0-9])")
_TICKET = re.compile(r"工单(?:编号|号)?[^0-9A-Za-z\n]{0,3}(?P<number>[0-9A-Za-z-]{5,40})")
_SELF = ("我", "本人", "买家", "自己")


class Exchange(Struct, frozen=True):
    """What the user wrote (`mine`) and what was answered (`theirs`), each without the other possible."""

    mine: tuple[Message, ...]
    theirs: tuple[Message, ...]

    @property
    def messages(self) -> tuple[Message, ...]:
        """All messages in their order."""
        return tuple(sorted((*self.mine, *self.theirs), key=lambda message: message.lines[0]))

    @property
    def at(self) -> Moment | None:
        """When it began."""
        return self.messages[0].at

    @property
    def said(self) -> str | None:
        """The user's words, a line for each of the messages' lines."""
        return _joined(self.mine)

    @property
    def reply(self) -> str | None:
        """The answer, word for word."""
        return _joined(self.theirs)

    @property
    def agent(self) -> str | None:
        """工号, where the name or the words of the other side tell it."""
        return _number(_AGENT, [f"{each.who}\n{each.text}" for each in self.theirs])

    @property
    def ticket(self) -> str | None:
        """工单号, where either side names it."""
        return _number(_TICKET, [each.text for each in self.messages])

    @property
    def promise(self) -> Promise | None:
        """The first promise of the other side."""
        found = (promise(each.text, each.at) for each in self.theirs)
        return next((each for each in found if each), None)


def _joined(messages: Iterable[Message]) -> str | None:
    lines = (line.strip() for each in messages for line in each.text.split("\n"))
    return "\n".join(line for line in lines if line) or None


def _number(pattern: re.Pattern[str], texts: Iterable[str]) -> str | None:
    found = (match["number"] for text in texts for match in pattern.finditer(text))
    return next(found, None)


def own_names(names: Collection[str], known: Collection[str | None]) -> tuple[str, ...]:
    """Which of the `names` in a chat are the user's: those that people use for themselves, and those that the
    case knows (name, account)."""
    own = {*_SELF, *(name for name in known if name)}
    return tuple(name for name in names if name in own)


def exchanges(messages: Iterable[Message], mine: Collection[str]) -> tuple[Exchange, ...]:
    """All messages, each in one exchange; `mine` are the names under which the user writes."""
    groups: list[list[Message]] = []
    for message in messages:
        if not groups or _begins(message, groups[-1], mine):
            groups.append([])
        groups[-1].append(message)
    return tuple(
        Exchange(
            tuple(each for each in group if each.who in mine),
            tuple(each for each in group if each.who not in mine),
        )
        for group in groups
    )


def _begins(message: Message, group: list[Message], mine: Collection[str]) -> bool:
    """Whether `message` begins a new exchange after those of `group`."""
    last = group[-1]
    own, last_own = message.who in mine, last.who in mine
    if own != last_own:
        return own
    return _gap(last, message) > (_ASKED_ANEW if own else _ANSWERED_LATER)


def _gap(first: Message, second: Message) -> timedelta:
    """The time between two messages; none where it is not known."""
    if first.at is None or second.at is None:
        return timedelta(0)
    if first.at.clock is None or second.at.clock is None:
        return second.at.day - first.at.day
    start, end = (datetime.combine(at.day, at.clock or time.min) for at in (first.at, second.at))
    return end - start
