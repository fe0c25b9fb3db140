"""Regular expressions that are compiled when they are first used: a command uses a tenth of those that the
modules it needs define, and compiling all of them takes longer than writing a message."""

from __future__ import annotations

import re
from typing import Any, cast

__all__ = ["regex"]


class _Late:
    """Stands for a pattern, and turns into it bit by bit: each method is fetched once and kept."""

    def __init__(self, pattern: str, flags: int) -> None:
        self._given = (pattern, flags)

    def __getattr__(self, name: str) -> Any:
        value = getattr(re.compile(*self._given), name)
        setattr(self, name, value)
        return value


def regex(pattern: str, flags: int = 0) -> re.Pattern[str]:
    """`re.compile` of the same arguments, put off until a method of the pattern is asked for. Raises
    `re.error` only then."""
    return cast("re.Pattern[str]", _Late(pattern, flags))
