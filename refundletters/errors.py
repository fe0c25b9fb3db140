"""What went wrong, told to a person: place, fact, remedy.

Two families, kept apart: a :class:`UserError` is something the user can mend and is printed
without a traceback; anything else is our own mistake and is allowed to crash.
"""

from __future__ import annotations

from pathlib import PurePath

from msgspec import Struct

__all__ = ["CaseInvalid", "InputFailed", "Place", "Problem", "UserError", "Withheld"]


class Place(Struct, frozen=True):
    """Where something stands: a file, and as far as known a line and column (both from 1)
    and the key path as the user wrote it (``订单.价款``)."""

    file: str = ""
    line: int | None = None
    column: int | None = None
    path: str = ""

    def __str__(self) -> str:
        position = ":".join(str(n) for n in (self.line, self.column) if n is not None)
        where = ":".join(part for part in (self.file, position) if part)
        return " ".join(part for part in (where, self.path) if part)


class Problem(Struct, frozen=True):
    """One thing to mend: the place, what is wrong there, and how to mend it."""

    fact: str
    remedy: str = ""
    place: Place = Place()

    def __str__(self) -> str:
        where = str(self.place)
        lines = [f"{where}  {self.fact}" if where else self.fact]
        if self.remedy:
            lines.append(f"    → {self.remedy}")
        return "\n".join(lines)


class UserError(Exception):
    """Base of all errors that are the user's to mend; carries one or more problems.

    ``exit_code`` is what the command line returns: 1 withheld, 2 wrong usage, 3 input or output.
    """

    exit_code = 3

    def __init__(self, *problems: Problem) -> None:
        self.problems = problems
        super().__init__("\n".join(str(problem) for problem in problems))


class InputFailed(UserError):
    """A file that cannot be read or written, or a line (from 1) of it."""

    exit_code = 3

    def __init__(
        self, fact: str, remedy: str = "", file: str | PurePath = "", line: int | None = None
    ) -> None:
        super().__init__(Problem(fact, remedy, Place(str(file), line)))


class CaseInvalid(UserError):
    """A case file that was read but does not hold a case; all its problems at once."""

    exit_code = 3


class Withheld(UserError):
    """A letter that is not written: it cannot be sent, or something it needs is missing."""

    exit_code = 1
