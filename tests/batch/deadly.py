"""Work that is deadly, by itself: a process that is started to do it need not import the tests."""

from __future__ import annotations

import os
import sys

from refundletters.batch.work import Chunk, Outcome, work


def deadly(given: Chunk) -> tuple[Outcome, ...]:
    """Work that ends the process at a case called so."""
    if any(item.identity.startswith("die") for item, _orders in given.tasks):
        os._exit(9)
    return work(given)


class _Half:
    """What ends the process that sends it."""

    def __reduce__(self) -> str:
        os._exit(9)


def half_sent(size: int) -> tuple[bytes, _Half]:
    """An answer that ends its process when so many bytes of it are on their way."""
    return b"x" * size, _Half()


def said(text: str) -> str:
    """`text`, also printed; what is asked for on standard input is not there."""
    sys.stdout.write(text)
    sys.stdout.flush()
    return text + sys.stdin.read()


def refused(text: str) -> str:
    """Raises `ValueError`."""
    raise ValueError(text)
