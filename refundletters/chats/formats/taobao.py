"""旺旺／千牛: ``店铺:小美 (2026-11-20 11:30:05):``, the time in brackets after the name, which may hold a
colon; the message stands behind it or below."""

from __future__ import annotations

import re

from refundletters.chats.formats.format import END, Format, constant
from refundletters.chats.times import STAMP

FORMAT = Format(
    "taobao",
    constant(
        rf"(?P<who>[^\s(（][^\n(（]{{0,38}}?)[ \t]*[(（](?P<stamp>{STAMP})[)）][ \t]*[:：]?"
        rf"(?:{END}|[ \t]*(?P<text>[^\n]+))"
    ),
    via="旺旺",
    sign=re.compile("旺旺|千牛"),
)
