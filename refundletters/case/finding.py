"""What a check of a case finds."""

from __future__ import annotations

from msgspec import Struct

__all__ = ["Finding", "Location"]

Location = tuple[str | int, ...]
"""The way to a value in a case, by English keys and indexes from 0: ``("payment", 0, "amount")``."""


class Finding(Struct, frozen=True):
    """Something that does not fit: where, the fact and the remedy; an error refuses the case, any
    other finding is a caution."""

    at: Location
    fact: str
    remedy: str
    is_error: bool
