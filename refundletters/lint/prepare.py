"""``python -m refundletters.lint.prepare``: finds the signs of the rules of words anew."""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from typing import Any

from refundletters.lint.rules import rules
from refundletters.lint.signs import PREPARED

__all__ = ["prepared", "signs"]

_MOST_GROUPS, _MOST = 3, 40
"""More groups, and more signs in one, are no quicker to look for than the pattern itself."""

Group = frozenset[str]


def prepared() -> str:
    """The text of the prepared file."""
    patterns = [pattern for rule in rules() for pattern in rule.patterns]
    known = {pattern: [sorted(group) for group in signs(pattern)] for pattern in patterns}
    return json.dumps(known, ensure_ascii=False, indent=1) + "\n"


def signs(pattern: str) -> list[Group]:
    """The signs of one pattern, those that tell most first; empty where it has none."""
    parser: Any = getattr(re, "_parser")  # noqa: B009  what a pattern is made of only Python itself can tell
    return _of_sequence(parser.parse(pattern).data)[:_MOST_GROUPS]


def _of_sequence(parts: Sequence[tuple[Any, Any]]) -> list[Group]:
    """The groups that the parts of a pattern have which follow each other."""
    found: list[Group] = []
    run = ""
    for kind, value in [*parts, (None, None)]:
        if str(kind) == "LITERAL":
            run += chr(value).casefold()
        else:
            found += [frozenset((run,))] if run else []
            found += _of_part(str(kind), value)
            run = ""
    usable = dict.fromkeys(group for group in found if len(group) <= _MOST)
    return sorted(usable, key=lambda group: (-min(map(len, group)), len(group)))


def _of_part(kind: str, value: Any) -> list[Group]:
    if kind == "IN" and all(str(each) == "LITERAL" for each, _code in value):
        return [frozenset(chr(code).casefold() for _each, code in value)]
    if kind == "SUBPATTERN":
        return _of_sequence(value[3])
    if kind in ("MAX_REPEAT", "MIN_REPEAT") and value[0]:
        return _of_sequence(value[2])
    if kind == "BRANCH":
        branches = [_of_sequence(branch) for branch in value[1]]
        return [frozenset().union(*(branch[0] for branch in branches))] if all(branches) else []
    return []


if __name__ == "__main__":
    PREPARED.write_text(prepared(), encoding="utf-8", newline="\n")
