"""Reasons not to send a letter: what one is; those of one kind of receiver each have a module."""

from __future__ import annotations

from collections.abc import Callable

from msgspec import Struct

from refundletters.assessment.assessment import Assessment

__all__ = ["Obstacle"]


class Obstacle(Struct, frozen=True):
    """`applies` says whether it stands in the way; `reason` and `instead` are English message
    sources, `taken` what is said instead of the latter where a body deals with the dispute already;
    `letters` are the kinds to send instead, as far as they can be sent."""

    applies: Callable[[Assessment], bool]
    reason: str
    instead: str = ""
    letters: tuple[str, ...] = ()
    taken: str = ""
