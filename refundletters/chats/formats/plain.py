"""Typed or tidied by hand: time, name and message on one line.

``2026-11-20 11:30 客服: 已超时``, ``[11:30] 我：在吗``, ``客服 11:30：已超时``.
"""

from __future__ import annotations

from refundletters.chats.formats.format import NAME, Format, constant
from refundletters.chats.times import STAMP

FORMAT = Format(
    "plain",
    constant(
        rf"[\[【(（]?(?P<stamp>{STAMP})[\]】)）]?[ \t,，]*(?P<who>{NAME})[ \t]*[:：][ \t]*(?P<text>[^\n]*)",
        rf"(?P<who>{NAME})[ \t]*[\[【(（]?(?P<stamp>{STAMP})[\]】)）]?[ \t]*[:：][ \t]*(?P<text>[^\n]*)",
    ),
)
