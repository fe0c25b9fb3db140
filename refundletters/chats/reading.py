"""A conversation as text → messages. Every line of the text is in one message or is told to be in none."""

from __future__ import annotations

import re
from collections import Counter
from datetime import date

from msgspec import Struct
from msgspec.structs import replace

from refundletters.case.moment import Moment
from refundletters.chats.formats import FORMATS, Format
from refundletters.chats.times import DATE, STAMP, Stamp, after

__all__ = ["Chat", "Message", "read_chat"]

_RULED = re.compile(rf"^[-—–=*_ \t]*(?P<stamp>{DATE}(?:[ \tT]{{0,3}}{STAMP})?|{STAMP})[-—–=*_ \t]*$")
"""A line with nothing but a time, between the messages."""

_NOISE = re.compile(
    r"[\[【(（]?(?:已读|未读|送达|已送达)[\]】)）]?|.{0,40}撤回了一条消息|[-—–=\s]*以[上下](?:为|是).{0,8}(?:历史|新)?消息[-—–=\s]*"
    "|以上是打招呼的内容|展开|收起|查看更多(?:历史)?消息"
)
"""Lines that programs put between messages and nobody wrote."""

_MOST_LINES = 200_000


class Message(Struct, frozen=True):
    """One message: who, when as far as it is known, the words (lines joined by ``\\n``), and the lines of the
    text (from 0) that it takes up, those with name and time included."""

    who: str
    at: Moment | None
    text: str
    lines: tuple[int, ...]


class Chat(Struct, frozen=True):
    """A conversation: its messages in the order of the text; the numbers (from 0) of the lines that belong
    to none (above the first, a date alone, 撤回了一条消息, empty lines); the source that fits; the
    way (微信) where that is certain. `needs_day`: a time means nothing until it is said on which day it was
    copied."""

    messages: tuple[Message, ...]
    loose: tuple[int, ...]
    source: str = ""
    via: str | None = None
    needs_day: bool = False

    @property
    def names(self) -> tuple[str, ...]:
        """Who speaks, the most talkative first."""
        return tuple(name for name, _count in Counter(each.who for each in self.messages).most_common())


class _Header(Struct, frozen=True):
    """What stands above a message: who, the time as written, the words beside it, how many lines it takes."""

    who: str
    stamp: Stamp | None
    text: str | None
    lines: int


def read_chat(text: str, today: date, copied: date | None = None) -> Chat:
    """The conversation in `text`. 昨天, 星期五 and a clock time without a date are seen from the day on which
    it was `copied`; without that day they stay without a date. A date without its year is the latest one
    that is not after that day, else not after `today`."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")[:_MOST_LINES]
    whole = "\n".join(lines)
    found = [(_headers(source, whole, lines), source) for source in FORMATS]
    headers, source = max(found, key=lambda each: _fit(each[0], each[1], whole))
    if not headers:
        return Chat((), tuple(range(len(lines))))
    chat = _Reading(lines, headers, today, copied).chat()
    via = source.via if source.sign and source.sign.search(whole) else None
    return replace(chat, source=source.code, via=via)


def _fit(headers: dict[int, _Header], source: Format, text: str) -> tuple[int, bool]:
    """How well a source fits: the messages found, and whether the text bears its sign."""
    return len(headers), bool(source.sign and source.sign.search(text))


def _headers(source: Format, text: str, lines: list[str]) -> dict[int, _Header]:
    """The headers by the number of their first line."""
    patterns = source.headers(text)
    found: dict[int, _Header] = {}
    number = 0
    while number < len(lines):
        header = _header(patterns, "\n".join(lines[number : number + 3]))
        if header and (header.lines > 1 or not _RULED.match(lines[number])):
            found[number] = header
            number += header.lines
        else:
            number += 1
    return found


def _header(patterns: tuple[re.Pattern[str], ...], block: str) -> _Header | None:
    for pattern in patterns:
        if match := pattern.match(block):
            parts = match.groupdict()
            stamp, text = parts.get("stamp"), parts.get("text")
            return _Header(
                match["who"].strip(), Stamp(stamp) if stamp else None, text, match[0].count("\n") + 1
            )
    return None


class _Reading:
    """Walks through the lines once, and keeps the time that holds."""

    def __init__(
        self, lines: list[str], headers: dict[int, _Header], today: date, copied: date | None
    ) -> None:
        self._lines, self._headers = lines, headers
        self._today, self._copied = today, copied
        self._now: Moment | None = None
        self._fresh = False
        """Whether a line with a clock time has just been read: it is the time of the next message."""
        self._needs_day = False
        self._messages: list[Message] = []
        self._loose: list[int] = []

    def chat(self) -> Chat:
        number = 0
        while number < len(self._lines):
            if header := self._headers.get(number):
                self._begin(header, number)
                number += header.lines
                continue
            if ruled := _RULED.match(self._lines[number]):
                self._rule(Stamp(ruled["stamp"]), number)
            elif self._messages and not _NOISE.fullmatch(self._lines[number].strip()):
                self._go_on(number)
            else:
                self._loose.append(number)
            number += 1
        messages = tuple(map(self._ended, self._messages))
        return Chat(messages, tuple(sorted(self._loose)), needs_day=self._needs_day)

    def _ended(self, message: Message) -> Message:
        """`message` without the empty lines below it."""
        lines = list(message.lines)
        while len(lines) > 1 and not self._lines[lines[-1]].strip():
            self._loose.append(lines.pop())
        return replace(message, text=message.text.strip("\n"), lines=tuple(lines))

    def _begin(self, header: _Header, number: int) -> None:
        at = self._moment(header.stamp) if header.stamp else self._inherited()
        taken = tuple(range(number, number + header.lines))
        self._messages.append(Message(header.who, at, header.text or "", taken))

    def _go_on(self, number: int) -> None:
        last = self._messages[-1]
        text = f"{last.text}\n{self._lines[number].rstrip()}" if last.text else self._lines[number].rstrip()
        self._messages[-1] = replace(last, text=text, lines=(*last.lines, number))

    def _rule(self, stamp: Stamp, number: int) -> None:
        self._loose.append(number)
        moment = self._moment(stamp)
        self._fresh = moment is not None and moment.clock is not None

    def _moment(self, stamp: Stamp) -> Moment | None:
        """What a time means here; it is the one above for those that follow."""
        self._fresh = False
        if stamp.is_relative and self._copied is None and (stamp.names_day or self._now is None):
            self._needs_day, self._now = True, None
            return None
        self._now = after(stamp, self._now, self._copied or self._today)
        return self._now

    def _inherited(self) -> Moment | None:
        """The time of a message that has none: that of the line above it, else only its day."""
        moment = self._now if self._fresh or self._now is None else Moment(self._now.day)
        self._fresh = False
        return moment
