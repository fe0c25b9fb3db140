"""Names of the files of a batch: safe on every system."""

from __future__ import annotations

import hashlib
import re
import unicodedata

from refundletters.batch.work import Order

__all__ = ["apart", "file_stem", "letter_name"]

_UNSAFE = re.compile(r'[<>:"/\\|?*\x00-\x1f\x7f\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]')
_RESERVED = re.compile(r"(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)", re.IGNORECASE)
_MOST_BYTES = 150
"""Of a stem: with letter, receiver and ending it stays under the 255 that file systems allow."""


def file_stem(stem: str) -> str:
    """`stem` without what some system forbids or what would hide its ending; never empty."""
    name = _UNSAFE.sub("_", unicodedata.normalize("NFC", stem)).strip(" .")
    if _RESERVED.match(name):
        name = f"_{name}"
    short = name.encode("utf-8")[:_MOST_BYTES].decode("utf-8", errors="ignore").rstrip(" .")
    return short or "_"


def letter_name(stem: str, order: Order, ending: str) -> str:
    """``案件01-投诉书.docx``; a receiver that is not the usual one stands behind the kind."""
    from refundletters.case.vocabulary import vocabulary
    from refundletters.letters.catalogue import letter_kind

    kind = letter_kind(order.kind, order.to or None)
    other = order.to and order.to != kind.receivers[0]
    receivers = vocabulary("party")
    receiver = receivers[order.to].short if other else ""
    return "-".join(filter(None, (file_stem(stem), kind.name.replace("／", "、"), receiver))) + f".{ending}"


def apart(name: str, identity: str) -> str:
    """`name` told apart from another case's by a short sum of the case's identity."""
    stem, dot, ending = name.rpartition(".")
    return f"{stem}-{hashlib.sha256(identity.encode()).hexdigest()[:8]}{dot}{ending}"
