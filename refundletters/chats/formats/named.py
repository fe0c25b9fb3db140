"""Names without times: ``客服：已超时``, or the name and a colon above the message, as 微信 on desktops
copies several; the time, if any, on a line of its own above.

Much else looks like that (``提示：无效``), so a name must come twice, be one that people use for a side, or
stand alone on its line among others that do.
"""

from __future__ import annotations

import re
from collections import Counter

from refundletters.chats.formats.format import NAME, Format, Headers

_NAMED = re.compile(rf"^(?P<who>{NAME})[ \t]*[:：]", re.MULTILINE)
_ALONE = re.compile(rf"(?:\A|(?<=\n\n))(?P<who>{NAME})[ \t]*[:：][ \t]*\n(?=[^\n])")
_SIDES = re.compile("(?:我|本人|买家|(?:官方|在线|人工)?客服[0-9A-Za-z]{0,8}|商家|卖家|店家|店主|老板|对方)$")
_LABELS = re.compile(
    "(?:提示|注意|备注|温馨提示|订单|订单号|单号|卡号|卡密|密码|金额|时间|地址|电话|链接|网址|https?|问|答|商品|状态|原因)$"
)
"""What stands before a colon in messages and is nobody's name."""

_TIME = re.compile("[-0-9/.年月日 ]+$")
"""What stands before the colon of a clock."""


def _headers(text: str) -> Headers:
    counted = Counter(found["who"] for found in _NAMED.finditer(text))
    alone = [found["who"] for found in _ALONE.finditer(text)]
    names = [
        name
        for name, count in counted.items()
        if (count > 1 and not _LABELS.match(name) and not _TIME.match(name))
        or (len(alone) > 1 and name in alone)
        or _SIDES.match(name)
    ]
    if not names:
        return ()
    known = "|".join(re.escape(name) for name in sorted(names, key=len, reverse=True))
    return (re.compile(rf"(?P<who>{known})[ \t]*[:：][ \t]*(?P<text>[^\n]*)"),)


FORMAT = Format("named", _headers)
