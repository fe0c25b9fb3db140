"""What can go wrong with a layout, and with what it prints."""

from __future__ import annotations

__all__ = ["Forbidden", "LayoutFailed", "NotCompilable"]


class LayoutFailed(Exception):
    """The file is no Word file, or what it makes of the values is none."""


class NotCompilable(Exception):
    """The layout needs docxtpl itself; `reasons` name what for, in English."""

    def __init__(self, *reasons: str) -> None:
        self.reasons = reasons
        super().__init__("; ".join(reasons))


class Forbidden(ValueError):
    """A value holds a character that XML cannot hold."""

    def __init__(self, character: str) -> None:
        self.character = character
        super().__init__(f"U+{ord(character):04X} cannot stand in a Word file")
