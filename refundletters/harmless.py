"""What other programs would misread: names of files, and cells of a table."""

from __future__ import annotations

import re
import unicodedata

from refundletters.patterns import regex

__all__ = ["cell", "file_stem"]

_UNSAFE = regex(r'[<>:"/\\|?*\x00-\x1f\x7f\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]')
_RESERVED = regex(r"(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)", re.IGNORECASE)
_FORMULA = ("=", "+", "-", "@", "\t", "\r")

MOST_BYTES = 150
"""Of a stem: with what a program adds to it a name stays under the 255 that file systems allow."""


def file_stem(stem: str, most: int = MOST_BYTES) -> str:
    """`stem` without what some system forbids or what would hide its ending, at most `most` bytes of UTF-8;
    never empty."""
    name = _UNSAFE.sub("_", unicodedata.normalize("NFC", stem)).strip(" .")
    if _RESERVED.match(name):
        name = f"_{name}"
    short = name.encode("utf-8")[:most].decode("utf-8", errors="ignore").rstrip(" .")
    return short or "_"


def cell(text: str) -> str:
    """`text` for a cell of a table: never what a spreadsheet would take for a formula."""
    return f"'{text}" if text.startswith(_FORMULA) else text
