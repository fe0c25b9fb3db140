"""微信: copied from the desktop (name and time, or name above time), and the e-mail of a conversation, which
has a line with the date above the messages of each day (``—————  2026-11-20  —————``)."""

from __future__ import annotations

import re

from refundletters.chats.formats.format import END, NAME, Format, constant
from refundletters.chats.times import STAMP

FORMAT = Format(
    "wechat",
    constant(
        # The e-mail puts two blanks before the time; the name before them may hold any sign.
        rf"(?P<who>[^\s][^\n]{{0,58}}?)[ \t]{{2,4}}(?P<stamp>{STAMP}){END}",
        rf"(?P<who>{NAME})[:：]?[ \t]+(?P<stamp>{STAMP}){END}",
        rf"(?P<who>{NAME})[:：]?[ \t]*\n(?P<stamp>{STAMP}){END}",
    ),
    via="微信",
    sign=re.compile(
        r"的聊天记录如下|^[—–-]{3,}\s*[0-9]{4}-[0-9]{2}-[0-9]{2}\s*[—–-]{3,}$|^微信", re.MULTILINE
    ),
)
