"""Changes the text of a case file at one place and leaves every other character as it is.

Comments, blank lines, quotes and indentation are the user's own; a library that reads a file and
writes it anew moves some of them. What is written here is read again by :mod:`~.editing` before it
replaces anything, so that a place that is understood wrongly can do no harm.
"""

from __future__ import annotations

import unicodedata

from refundletters.case.tree import Mapping, Node, Scalar, Sequence
from refundletters.patterns import regex

__all__ = ["Awkward", "column_of", "item_after", "line_after", "listed", "value_put"]

_CLOSING = regex(r"(?:[\s,]|#[^\n]*\n)*[\]}]")
_PADDING = regex(r" {2,}(?=#)")


class Awkward(Exception):
    """A place written in a way (in braces, for one) that is left to its user to change."""


def value_put(text: str, key: Scalar, value: Node, new: str) -> str:
    """`text` with `new` after `key`, where `value` was. `new` is what YAML has after a colon: `` x``,
    `` |`` with lines, or lines alone, at the left margin."""
    start, end = value.start, max(_end(text, value), value.start)
    first, line_end, others = new.rstrip("\n").partition("\n")
    first = first.strip()
    spaced = f" {first}" if first and start == end else first
    text = text[:start] + _beside(text[end:], spaced) if first else text[:start].rstrip(" ") + text[end:]
    if not line_end:
        return text
    # A comment may stand between ``|`` and the lines of a text, and between a key and its group.
    return _lines_after(text, start if first else key.end, others, column_of(text, key))


def line_after(text: str, node: Node, line: str, column: int) -> str:
    """`text` with one more key and what belongs to it after the last line of `node`, at `column`."""
    return _lines_after(text, _end(text, node), line, column)


def item_after(text: str, items: Sequence, item: str) -> str:
    """`text` with one more `item` in a list that is not empty: in brackets, or with a dash."""
    last = items.items[-1]
    if not items.flow:
        first, *others = item.rstrip("\n").split("\n")
        lines = "\n".join([f"- {first}", *(f"  {line}" if line else line for line in others)])
        return _lines_after(text, _end(text, last), lines, column_of(text, items))
    if "\n" in item.rstrip("\n"):
        raise Awkward
    end = _end(text, last)
    return f"{text[:end]}, {item.rstrip()}{text[end:]}"


def listed(text: str, group: Mapping) -> str:
    """`text` with the one `group` below a key made the first of a list: a dash before it."""
    if group.flow:
        raise Awkward
    start, end = text.rfind("\n", 0, group.start) + 1, _end(text, group)
    first, *others = text[start:end].split("\n")
    column = group.start - start
    lines = [f"{first[:column]}- {first[column:]}", *(f"  {line}" if line else line for line in others)]
    return text[:start] + "\n".join(lines) + text[end:]


def column_of(text: str, node: Node) -> int:
    """How many characters stand before `node` in its line."""
    return node.start - (text.rfind("\n", 0, node.start) + 1)


def _end(text: str, node: Node) -> int:
    """Where `node` ends, before the line ends that belong to a block of lines."""
    if isinstance(node, Scalar):
        return node.start + len(text[node.start : node.end].rstrip("\n"))
    parts = node.items if isinstance(node, Sequence) else [value for _key, value in node.entries]
    end = _end(text, parts[-1]) if parts else node.start + 1
    if not node.flow:
        return end
    closing = _CLOSING.match(text, end)
    if not closing:
        raise Awkward
    return closing.end()


def _lines_after(text: str, index: int, lines: str, column: int) -> str:
    """`text` with `lines` after the line of `index`, all but the empty ones moved right by `column`."""
    stop = text.find("\n", index)
    stop = len(text) if stop < 0 else stop
    moved = (" " * column + line if line else line for line in lines.rstrip("\n").split("\n"))
    return "\n".join([text[:stop], *moved]) + text[stop:]


def _beside(rest: str, new: str) -> str:
    """`new` before the `rest` of a text, whose comment stays in its column as far as there is room."""
    if padding := _PADDING.match(rest):
        width = sum(2 if unicodedata.east_asian_width(sign) in "WF" else 1 for sign in new)
        rest = " " * max(len(padding[0]) - width, 2) + rest[padding.end() :]
    return new + rest
