"""Typed or tidied by hand: time, name and message on one line.

``2026-11-20 11:30 客服: 已超时``, ``[11:30] 我：在吗``, ``客服 11:30：已超时``, ``11月20日 客服：已超时``,
or the columns of a table.
"""

from __future__ import annotations

from refundletters.chats.formats.format import NAME, Format, constant
from refundletters.chats.times import DATE, STAMP

_WHEN = rf"(?P<stamp>{STAMP}|{DATE}(?![ \tT,，]{{0,3}}{STAMP}))"
_TEXT = r"(?P<text>[^\n]*)"

FORMAT = Format(
    "plain",
    constant(
        rf"[\[【(（]?{_WHEN}[\]】)）]?[ \t,，–—-]*(?P<who>{NAME})[ \t]*[:：][ \t]*{_TEXT}",
        rf"(?P<who>{NAME})[ \t]*[\[【(（]?{_WHEN}[\]】)）]?[ \t]*[:：][ \t]*{_TEXT}",
        rf"{_WHEN} *[\t,] *(?P<who>{NAME}) *[\t,] *{_TEXT}",
    ),
)
