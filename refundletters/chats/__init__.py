"""聊天记录: a pasted or exported conversation → messages → exchanges, for the user to confirm."""

from refundletters.chats.reading import Chat, Message, read_chat

__all__ = ["Chat", "Message", "read_chat"]
