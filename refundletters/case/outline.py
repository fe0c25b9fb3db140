"""Where the fields of a case stand in the text of its file: each field or item with its node."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from refundletters.case.fields import FieldName, Record, fields_of
from refundletters.case.finding import Location
from refundletters.case.keys import field_called
from refundletters.case.models import Case
from refundletters.case.source import Source
from refundletters.case.translate import Translation, is_absent
from refundletters.case.tree import Mapping, Node, Scalar, Sequence, from_yaml
from refundletters.case.writing import Language

__all__ = ["Entry", "Outline", "fields_at"]

Entry = tuple[Scalar, Node]
"""A key and what stands after it."""


def fields_at(at: Location) -> tuple[FieldName, ...]:
    """The fields on the way to `at`, the numbers of items left out; `KeyError` for a field there is not."""
    record: type[Record] | None = Case
    found = []
    for step in at:
        if isinstance(step, int):
            continue
        field = next((field for field in fields_of(record) if field.key == step), None) if record else None
        if field is None:
            raise KeyError(step)
        found.append(field)
        record = field.record
    return tuple(found)


class Outline:
    """The tree of a case file in YAML, by field. The file is one that reads without complaint."""

    def __init__(self, text: str) -> None:
        source = Source("", text)
        self._root = from_yaml(source.text).root
        self._spots = Translation(source)
        self._spots.case(self._root)

    @property
    def language(self) -> Language:
        """The language of most keys; Chinese for a file without any."""
        keys = Counter(key.text.isascii() for key in _keys(self._root))
        return "en" if keys[True] > keys[False] else "zh"

    def node(self, at: Location) -> Node | None:
        """What stands at `at`: the group, the list, the item or the value; None where nothing does."""
        if not at:
            return None if self._root is None or is_absent(self._root) else self._root
        *above, last = at
        if isinstance(last, str):
            entry = self.entry(at)
            return entry[1] if entry else None
        items = self.node(tuple(above))
        if not isinstance(items, Sequence):
            return items if last == 0 else None
        spot = self._spots.spots.get(at)
        return next((item for item in items.items if spot and item.start == spot.index), None)

    def entry(self, at: Location) -> Entry | None:
        """The key of the field at `at` with what stands after it."""
        fields = fields_at(at)
        group = self.group(at[:-1])
        above = fields[-2] if len(fields) > 1 else None
        return (
            next((entry for entry in _entries(group) if _names(entry[0], fields[-1], above)), None)
            if group
            else None
        )

    def group(self, at: Location) -> Mapping | None:
        """The group of keys at `at`; a list with one group in it is taken for it."""
        node = self.node(at)
        if isinstance(node, Sequence):
            items = [item for item in node.items if not is_absent(item)]
            node = items[0] if len(items) == 1 else None
        return node if isinstance(node, Mapping) else None

    def before(self, at: Location) -> Entry | None:
        """The entry after which the missing field at `at` belongs: the last of those that come before it in
        the order of the fields, else the last of its group."""
        group, fields = self.group(at[:-1]), fields_at(at)
        if group is None or not group.entries:
            return None
        record = (fields[-2].record if len(fields) > 1 else None) or Case
        order = [field.key for field in fields_of(record)]
        earlier = [self.entry((*at[:-1], key)) for key in order[: order.index(fields[-1].key)]]
        found = [entry for entry in earlier if entry]
        return max(found, key=lambda entry: entry[0].start) if found else list(_entries(group))[-1]


def _entries(group: Mapping) -> Iterator[Entry]:
    return ((key, value) for key, value in group.entries if isinstance(key, Scalar))


def _names(key: Scalar, field: FieldName, above: FieldName | None) -> bool:
    record = above.record if above and above.record else Case
    return field_called(key.text, record, above) == field


def _keys(node: Node | None) -> Iterator[Scalar]:
    if isinstance(node, Mapping):
        for key, value in _entries(node):
            yield key
            yield from _keys(value)
    elif isinstance(node, Sequence):
        for item in node.items:
            yield from _keys(item)
