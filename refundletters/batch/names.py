"""Names of the files of a batch."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from functools import cache

from refundletters.batch.work import Order
from refundletters.harmless import file_stem

__all__ = ["called", "folded", "letter_names"]

_LENGTHS = (8, 16, 32)
"""Of the sum that tells two cases of one name apart: longer where the shorter one is taken as well."""


def letter_names(stem: str, order: Order, ending: str, identity: str) -> Iterator[str]:
    """``案件01-投诉书.docx``; a receiver that is not the usual one stands behind the kind. Then names told
    apart from those of other cases by a sum of the case's `identity`, the same each time."""
    start = f"{file_stem(stem)}-{called(order)}"
    yield f"{start}.{ending}"
    digest = hashlib.sha256(identity.encode("utf-8", errors="surrogateescape")).hexdigest()
    for length in _LENGTHS:
        yield f"{start}-{digest[:length]}.{ending}"


@cache
def called(order: Order) -> str:
    """What a letter is called in the name of its file: ``投诉书-人民银行``."""
    from refundletters.case.vocabulary import vocabulary
    from refundletters.letters.catalogue import letter_kind

    kind = letter_kind(order.kind, order.to or None)
    other = order.to and order.to != kind.receivers[0]
    party = vocabulary("party").terms.get(order.to)
    receiver = (party.short if party else order.to) if other else ""
    return "-".join(filter(None, (kind.name.replace("／", "、"), receiver)))


def folded(name: str) -> str:
    """`name` as file systems compare it that do not tell capitals from small letters."""
    return name.casefold()
