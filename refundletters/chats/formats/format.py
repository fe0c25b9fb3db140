"""What a source of conversations is."""

from __future__ import annotations

import re
from collections.abc import Callable

from msgspec import Struct

__all__ = ["END", "NAME", "Format", "constant"]

NAME = r"[^\s:：,，。！!？?；;、\[【(（<《][^\n:：，。！!？?；;]{0,38}?"
"""A name before a time: no sentence, and not too long."""

END = r"[ \t]*(?=\n|\Z)"

Headers = tuple[re.Pattern[str], ...]


class Format(Struct, frozen=True):
    """A source: its code, the shapes of what stands above a message, and the way (微信) that is certain where
    the text bears the `sign` of this source.

    `headers` gives, for a whole text, patterns with the groups ``who``, ``stamp`` (may be missing) and
    ``text`` (may be missing: the message begins on the next line). They match from the beginning of a line,
    over one line or two.
    """

    code: str
    headers: Callable[[str], Headers]
    via: str | None = None
    sign: re.Pattern[str] | None = None


def constant(*patterns: str) -> Callable[[str], Headers]:
    """The same headers for every text."""
    compiled = tuple(re.compile(pattern) for pattern in patterns)
    return lambda _text: compiled
