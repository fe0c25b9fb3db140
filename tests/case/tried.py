"""Parsing whose failure is a result, for properties that hold of both."""

from __future__ import annotations

from collections.abc import Callable
from typing import ParamSpec, TypeVar

P = ParamSpec("P")
T = TypeVar("T")
E = TypeVar("E", bound=Exception)


def tried(error: type[E], read: Callable[P, T], *arguments: P.args, **named: P.kwargs) -> T | E:
    """What `read` gives, or the `error` meant for the user that it raises; others pass through."""
    try:
        return read(*arguments, **named)
    except error as raised:
        return raised
