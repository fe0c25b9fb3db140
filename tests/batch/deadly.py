"""Work that is deadly, by itself: a process that is started to do it need not import the tests."""

from __future__ import annotations

import os

from refundletters.batch.work import Chunk, Outcome, work


def deadly(given: Chunk) -> tuple[Outcome, ...]:
    """Work that ends the process at a case called so."""
    if any(item.identity.startswith("die") for item, _orders in given.tasks):
        os._exit(9)
    return work(given)
