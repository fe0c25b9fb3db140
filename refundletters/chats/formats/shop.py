"""The windows of shops (京东、拼多多、闲鱼、抖店): the whole time above the name, the message below them.
(The name above the time is how 微信 does it.)
"""

from __future__ import annotations

from refundletters.chats.formats.format import END, NAME, Format, constant
from refundletters.chats.times import DATE, STAMP

FORMAT = Format("shop", constant(rf"(?P<stamp>(?={DATE}){STAMP}){END}\n(?P<who>{NAME})[:：]?{END}(?=\n)"))
