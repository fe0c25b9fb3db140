"""QQ: the export of 消息管理器 as text, and what is copied from a window.

``2026-11-20 11:30:05 张三(12345678)``, ``张三 2026/11/20 11:30:05``, ``张三: 11-20 11:30:05``; the message
begins on the next line.
"""

from __future__ import annotations

import re

from refundletters.chats.formats.format import END, NAME, Format, constant
from refundletters.chats.times import STAMP

_NUMBER = r"(?:[(（][0-9]{5,12}[)）]|<[^<>\s]{3,60}>)"
_ROLE = "(?:【[^【】]{1,10}】)?"

FORMAT = Format(
    "qq",
    constant(
        # Before its number a name may hold any sign, or be missing.
        rf"(?P<stamp>{STAMP}) +{_ROLE}(?P<who>[^\n]{{1,60}}?){_NUMBER}{END}",
        rf"(?P<stamp>{STAMP}) +{_ROLE}(?P<who>{_NUMBER}|{NAME}){END}",
        rf"{_ROLE}(?P<who>{NAME}){_NUMBER}?[:：]?[ \t]+(?P<stamp>{STAMP}){END}",
    ),
    via="QQ",
    sign=re.compile("^消息记录（此消息记录为文本格式|^消息对象[:：]", re.MULTILINE),
)
