"""What a text must hold for a rule of words to find anything in it.

Most of the rules find nothing in most letters, and compiling their patterns takes longer than writing the
letter. So of each pattern its *signs* are known beforehand (``signs.prepared.json``, written by ``make
templates``): groups of pieces of text, case-folded; every match holds one of each group. A pattern without
any, or one that has changed since, is simply searched for.
"""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path

__all__ = ["PREPARED", "Signs", "signs_of"]

Signs = tuple[tuple[str, ...], ...]

PREPARED = Path(__file__).with_name("signs.prepared.json")


@cache
def _all() -> dict[str, list[list[str]]]:
    try:
        held: dict[str, list[list[str]]] = json.loads(PREPARED.read_bytes())
    except FileNotFoundError:
        return {}
    return held


def signs_of(pattern: str) -> Signs:
    """The signs of `pattern`; none where none are known."""
    return tuple(map(tuple, _all().get(pattern, ())))
