"""How keys and enumerated values may be spelled, as regular expressions for the schema.

They follow what the reader makes equal (:mod:`~refundletters.case.keys`,
:mod:`~refundletters.case.vocabulary`): upper and lower case, full-width letters, ``_`` and ``-``,
a remark in brackets. Editors (ECMA 262) and Python read these expressions alike.
"""

from __future__ import annotations

from collections.abc import Iterable

from refundletters.case.fields import FieldName
from refundletters.case.typed import NOTHING

__all__ = ["key", "nothing", "value"]

_FILL = r"[\s\u200b\ufeff*]*"
_REMARK = "(?:[(（【].*)?"
_QUOTE = "[“”‘’「」\"']?"
_STOP = "[。.!！,，;；]*"
_SPECIAL = frozenset("\\^$.*+?()[]{}|/")


def key(field: FieldName, group: FieldName | None, others: Iterable[FieldName]) -> str:
    """The keys that name `field` in another dress than its plain names; the name of its group may
    stand before it (``网站`` + ``名称``), unless that is a name of one of `others` (``网站地址``)."""
    groups = group.names if group else ()
    prefixed = {f"{name}{own}" for name in groups for own in field.names}
    taken = [name for other in others if other is not field for name in other.names if name in prefixed]
    prefix = f"(?:{_any(groups)})?{_FILL}[_-]?" if groups else ""
    own = f"{_FILL}{prefix}(?:{_any(field.names)}){_FILL}{_REMARK}{_FILL}"
    return f"^(?!(?:{'|'.join((*field.names, *taken))})$){own}$"


def value(words: Iterable[str]) -> str:
    """One of `words`, or two of them for the same (``used-code 卡密已被使用``)."""
    return f"^{_FILL}{_QUOTE}(?:(?:{_any(words)}){_FILL})+{_REMARK}{_STOP}{_QUOTE}{_FILL}$"


def nothing() -> str:
    """A word for nothing, or nothing at all."""
    return f"^{_FILL}{_QUOTE}(?:{'|'.join(map(_word, NOTHING))})?{_STOP}{_QUOTE}{_FILL}$"


def _any(words: Iterable[str]) -> str:
    return "|".join(dict.fromkeys(map(_word, words)))


def _word(word: str) -> str:
    return "".join(map(_sign, word))


def _sign(sign: str) -> str:
    """One sign in every form that is read alike."""
    if sign in "_-":
        return r"[\s_-]?"
    if sign in _SPECIAL:
        return f"\\{sign}"
    if not sign.isascii():
        return sign
    forms = sorted({sign.lower(), sign.upper()})
    return f"[{''.join((*forms, *(chr(ord(form) + 0xFEE0) for form in forms)))}]"
