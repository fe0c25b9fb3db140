"""``python -m refundletters.lint.prepare``: finds the signs of the rules of words anew."""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from typing import Any

from refundletters.lint.rules import rules
from refundletters.lint.signs import PREPARED

__all__ = ["prepared", "signs"]

_MOST = 40
"""More signs than these are no quicker to look for than the pattern itself."""


def prepared() -> str:
    """The text of the prepared file."""
    patterns = [pattern for rule in rules() for pattern in rule.patterns]
    known = {pattern: sorted(signs(pattern)) for pattern in patterns if signs(pattern)}
    return json.dumps(known, ensure_ascii=False, indent=1) + "\n"


def signs(pattern: str) -> frozenset[str]:
    """The signs of one pattern; empty where it has none."""
    parser: Any = getattr(re, "_parser")  # noqa: B009  what a pattern is made of only Python itself can tell
    return _of_sequence(parser.parse(pattern).data)


def _of_sequence(parts: Sequence[tuple[Any, Any]]) -> frozenset[str]:
    """The best signs among the parts of a pattern that follow each other: any of them will do."""
    found: list[frozenset[str]] = []
    run = ""
    for kind, value in [*parts, (None, None)]:
        if str(kind) == "LITERAL":
            run += chr(value).casefold()
        else:
            found += [frozenset((run,))] if run else []
            found.append(_of_part(str(kind), value))
            run = ""
    usable = [signs for signs in found if signs and len(signs) <= _MOST]
    return max(usable, key=lambda signs: (min(map(len, signs)), -len(signs)), default=frozenset())


def _of_part(kind: str, value: Any) -> frozenset[str]:
    if kind == "IN" and all(str(each) == "LITERAL" for each, _code in value):
        return frozenset(chr(code).casefold() for _each, code in value)
    if kind == "SUBPATTERN":
        return _of_sequence(value[3])
    if kind in ("MAX_REPEAT", "MIN_REPEAT") and value[0]:
        return _of_sequence(value[2])
    if kind == "BRANCH":
        branches = [_of_sequence(branch) for branch in value[1]]
        return frozenset().union(*branches) if all(branches) else frozenset()
    return frozenset()


if __name__ == "__main__":
    PREPARED.write_text(prepared(), encoding="utf-8", newline="\n")
