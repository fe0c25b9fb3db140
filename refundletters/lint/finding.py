"""检查结果: what a check finds."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal

from msgspec import Struct

from refundletters.errors import Place

__all__ = ["Finding", "Severity", "in_order"]

Severity = Literal["error", "warning", "info"]
"""error: the letter is withheld; warning: look at it before sending; info: advice."""

_RANKS: dict[Severity, int] = {"error": 0, "warning": 1, "info": 2}


class Finding(Struct, frozen=True):
    """What the rule `id` (``E1`` …) found at `place`: the words themselves, why they are a fault, and how
    to mend it, in the language in use."""

    id: str
    severity: Severity
    place: Place
    quote: str
    why: str
    remedy: str


def in_order(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """`findings` without repetition, the gravest first, then as they stand in the text."""
    return tuple(sorted(dict.fromkeys(findings), key=_order))


def _order(found: Finding) -> tuple[int, int, int]:
    return _RANKS[found.severity], found.place.line or 0, found.place.column or 0
