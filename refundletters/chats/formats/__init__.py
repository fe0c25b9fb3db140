"""How programs paste and export conversations: one module a source, all in one registry.

A source is a :class:`~refundletters.chats.formats.format.Format`: the shapes of the line (or the two lines)
above a message. The source whose shapes fit most often reads the conversation; of equals the first.
To add one, write a module with a ``FORMAT`` and name it here.
"""

from refundletters.chats.formats import named, plain, qq, shop, taobao, wechat
from refundletters.chats.formats.format import Format

__all__ = ["FORMATS", "Format"]

FORMATS: tuple[Format, ...] = (
    qq.FORMAT,
    wechat.FORMAT,
    taobao.FORMAT,
    shop.FORMAT,
    plain.FORMAT,
    named.FORMAT,
)
"""All sources, the most particular first."""
