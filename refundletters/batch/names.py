"""Names of the files of a batch."""

from __future__ import annotations

import hashlib

from refundletters.batch.work import Order
from refundletters.harmless import file_stem

__all__ = ["apart", "letter_name"]


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
