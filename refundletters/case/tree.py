"""A case file as a tree of nodes that know where they stand: YAML by events, JSON by its own parser.

YAML is read event by event, not composed: only so can depth and size be limited before anything is
built (composing recurses in C and crashes on 100,000 brackets), and anchors, aliases and tags be
seen at all. Every scalar stays the text that was typed.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import yaml
from msgspec import Struct
from yaml.events import (
    AliasEvent,
    DocumentEndEvent,
    MappingEndEvent,
    ScalarEvent,
    SequenceEndEvent,
    SequenceStartEvent,
    StreamEndEvent,
)

__all__ = ["Mapping", "Node", "Refused", "Scalar", "Sequence", "TooLarge", "Tree", "from_json", "from_yaml"]

MAX_DEPTH = 20
MAX_NODES = 20_000

_LOADERS: tuple[Any, ...] = tuple(
    getattr(yaml, name) for name in ("CBaseLoader", "BaseLoader") if hasattr(yaml, name)
)
"""The C parser, and the pure one where PyYAML was built without it."""


class Scalar(Struct):
    """A text; `plain` if it stands without quotes. `start` and `end` are indexes into the text of
    the file, -1 where they are not known (JSON)."""

    start: int
    end: int
    text: str
    plain: bool


class Sequence(Struct):
    """A list; `flow` if it is written in brackets."""

    start: int
    items: list[Node]
    flow: bool


class Mapping(Struct):
    """Keys with their values, in order, duplicates included; `flow` if it is written in braces."""

    start: int
    entries: list[tuple[Node, Node]]
    flow: bool


Node = Scalar | Sequence | Mapping


class Refused(Struct, frozen=True):
    """A sign of YAML that a case file must not use: ``&`` anchor, ``*`` alias, ``!`` tag, ``---`` a
    second document; `on_text` if it stands before a text, of which it may be meant to be a part."""

    index: int
    sign: str
    on_text: bool = False


class Tree(Struct):
    """What a file holds: its root (None: nothing at all), and what it uses of YAML that a case file
    must not use."""

    root: Node | None
    refused: list[Refused]


class TooLarge(Exception):
    """More nodes or deeper nesting than any case file has; `deep` says which, `index` where."""

    def __init__(self, index: int, deep: bool) -> None:
        super().__init__(index)
        self.index = index
        self.deep = deep


def from_yaml(text: str) -> Tree:
    """The tree of a YAML text. Raises `yaml.YAMLError` and `TooLarge`."""
    loader = _LOADERS[0](text)
    try:
        return _Builder(loader).tree()
    finally:
        loader.dispose()


class _Builder:
    def __init__(self, loader: Any) -> None:
        self.next: Callable[[], Any] = loader.get_event
        self.refused: list[Refused] = []
        self.count = 0

    def refuse(self, event: Any, sign: str) -> None:
        on_text = isinstance(event, ScalarEvent | AliasEvent)
        self.refused.append(Refused(event.start_mark.index, sign, on_text))

    def tree(self) -> Tree:
        self.next()  # the start of the stream
        if isinstance(self.next(), StreamEndEvent):
            return Tree(None, [])
        root = self.node(self.next(), 0)
        event = self.next()
        while isinstance(event, DocumentEndEvent):
            event = self.next()
        if not isinstance(event, StreamEndEvent):
            self.refuse(event, "---")
        return Tree(root, self.refused)

    def node(self, event: Any, depth: int) -> Node:
        start = event.start_mark.index
        self.count += 1
        if depth > MAX_DEPTH or self.count > MAX_NODES:
            raise TooLarge(start, depth > MAX_DEPTH)
        if isinstance(event, AliasEvent):
            self.refuse(event, "*")
            return Scalar(start, start, "", True)
        if event.anchor or event.tag:
            self.refuse(event, "&" if event.anchor else "!")
        if isinstance(event, ScalarEvent):
            end: int = event.end_mark.index  # type: ignore[union-attr]  # the parser always sets it
            return Scalar(start, end, event.value, not event.style)
        if isinstance(event, SequenceStartEvent):
            return Sequence(start, self.items(depth + 1), bool(event.flow_style))
        return Mapping(start, self.entries(depth + 1), bool(event.flow_style))

    def items(self, depth: int) -> list[Node]:
        items = []
        while not isinstance(event := self.next(), SequenceEndEvent):
            items.append(self.node(event, depth))
        return items

    def entries(self, depth: int) -> list[tuple[Node, Node]]:
        entries = []
        while not isinstance(event := self.next(), MappingEndEvent):
            key = self.node(event, depth)
            entries.append((key, self.node(self.next(), depth)))
        return entries


class _Pairs(list[tuple[str, Any]]):
    """A JSON object with its duplicate keys."""


def from_json(text: str) -> Tree:
    """The tree of a JSON text, numbers as they are written. Raises `ValueError`
    (`json.JSONDecodeError`) and `TooLarge`."""
    try:
        value = json.loads(text, object_pairs_hook=_Pairs, parse_float=str, parse_int=str, parse_constant=str)
    except RecursionError:
        raise TooLarge(-1, deep=True) from None
    return Tree(_json_node(value, 0, iter(range(MAX_NODES))), [])


def _json_node(value: Any, depth: int, numbers: Any) -> Node:
    if depth > MAX_DEPTH or next(numbers, None) is None:
        raise TooLarge(-1, depth > MAX_DEPTH)
    if isinstance(value, _Pairs):
        entries = [
            (_json_node(key, depth + 1, numbers), _json_node(item, depth + 1, numbers)) for key, item in value
        ]
        return Mapping(-1, [*entries], False)
    if isinstance(value, list):
        return Sequence(-1, [_json_node(item, depth + 1, numbers) for item in value], False)
    if value is None:
        return Scalar(-1, -1, "", True)
    return Scalar(-1, -1, str(value).lower() if isinstance(value, bool) else value, False)
