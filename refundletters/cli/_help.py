"""Help texts set in columns on a terminal, where a Chinese sign is two columns wide."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable

import click

__all__ = ["HelpContext"]

_FILLER = "\0"
"""Stands after each wide sign while Click, which counts signs, breaks and aligns the text."""


def _stretched(text: str) -> str:
    """`text` with as many signs as it takes columns."""
    return "".join(sign + _FILLER if unicodedata.east_asian_width(sign) in "WF" else sign for sign in text)


class _Formatter(click.HelpFormatter):
    def write(self, string: str) -> None:
        super().write(string.replace(_FILLER, ""))

    def write_text(self, text: str) -> None:
        super().write_text(_stretched(text))

    def write_dl(self, rows: Iterable[tuple[str, str]], col_max: int = 30, col_spacing: int = 2) -> None:
        stretched = [(_stretched(term), _stretched(text)) for term, text in rows]
        super().write_dl(stretched, col_max, col_spacing)


class HelpContext(click.Context):
    """A context whose help is set in columns, not in signs."""

    formatter_class = _Formatter
