"""From the tree of a case file to the data of the models: keys and shapes, with a spot for each value.

What cannot be used is reported and left out, so that the rest can still be checked.
"""

from __future__ import annotations

from msgspec import Struct
from pydantic import ValidationError

from refundletters.case import misfits
from refundletters.case.fields import FieldName, Record
from refundletters.case.finding import Location
from refundletters.case.keys import field_called
from refundletters.case.models import Case
from refundletters.case.source import Source
from refundletters.case.tree import Mapping, Node, Scalar, Sequence
from refundletters.case.typed import is_nothing, shown

__all__ = ["Spot", "Translation"]

_NULLS = {"", "~", "null", "Null", "NULL"}
_WIDE_SPACES = ("\u3000", "\xa0")


class Spot(Struct, frozen=True):
    """Where a value stands: its key path as the user wrote it, and its index in the text (None: not
    known, as in JSON)."""

    path: str
    index: int | None


def is_absent(node: Node) -> bool:
    """True for an empty value, ``null`` and ``~``, and for a list or group of nothing else."""
    if isinstance(node, Scalar):
        return not node.text.strip() or (node.plain and node.text in _NULLS)
    if isinstance(node, Sequence):
        return all(map(is_absent, node.items))
    return not node.entries


class Translation:
    """The data of one case file, and the spot of every value in it."""

    def __init__(self, source: Source) -> None:
        self.source = source
        self.spots: dict[Location, Spot] = {(): Spot("", 0)}
        self._wide = False

    def case(self, root: Node | None) -> dict[str, object]:
        """The data of the whole file, as the model `Case` takes it."""
        if root is None or (is_absent(root) and not isinstance(root, Sequence)):
            return {}
        if isinstance(root, Mapping):
            return self._record(root, Case, (), None)
        misfits.no_case(self.source, root)
        return {}

    def _enter(self, at: Location, path: str, node: Node) -> None:
        self.spots[at] = Spot(path, node.start if node.start >= 0 else None)

    # keys

    def _record(
        self, node: Mapping, record: type[Record], at: Location, group: FieldName | None
    ) -> dict[str, object]:
        data: dict[str, object] = {}
        seen: dict[str, Scalar] = {}
        above = self.spots[at].path
        for key, value in node.entries:
            path = f"{above}.{_name(key)}" if above else _name(key)
            field = self._field(key, record, group, path)
            if field is None or not isinstance(key, Scalar):
                continue
            if field.key in seen:
                misfits.duplicate(self.source, key, seen[field.key], path)
                continue
            seen[field.key] = key
            location = (*at, field.key)
            self._enter(location, path, value)
            read = self._value(value, field, location)
            if read is not None:
                data[field.key] = read
        return data

    def _field(self, key: Node, record: type[Record], group: FieldName | None, path: str) -> FieldName | None:
        if not isinstance(key, Scalar):
            misfits.no_key(self.source, key, path)
            return None
        if key.text.startswith(_WIDE_SPACES):
            if not self._wide:
                misfits.wide_indent(self.source, key)
            self._wide = True
            return None
        field = field_called(key.text, record, group)
        if field is None:
            misfits.unknown_key(self.source, key, record, group, path)
        return field

    # what stands after a key

    def _value(self, node: Node, field: FieldName, at: Location) -> object:
        if field.shape == "value":
            return self._one(node, field, at)
        if field.shape == "values":
            return self._several(node, field, at)
        if is_absent(node):
            return None
        assert field.record is not None
        if field.shape == "group":
            return self._group(node, field, field.record, at)
        return self._groups(node, field, field.record, at)

    def _one(self, node: Node, field: FieldName, at: Location) -> str | None:
        """The one text after a key; a list of one is taken for it, but brackets around a text may be
        a part of it (``[图片]``)."""
        if isinstance(node, Scalar):
            text = self._text(node, field, at)
            nothing = field.kind != "yes-or-no" and is_nothing(text)
            return None if nothing or not text else text
        if is_absent(node):
            return None
        items = _present(node)
        if len(items) == 1 and not isinstance(items[0], Mapping) and not (node.flow and field.is_text):
            return self._one(items[0], field, at)
        misfits.not_one(self.source, node, field, self.spots[at].path)
        return None

    def _text(self, node: Scalar, field: FieldName, at: Location) -> str:
        """The text of a scalar, empty where it is absent or damaged."""
        if misfits.is_damaged(self.source, node, field, self.spots[at].path) or is_absent(node):
            return ""
        return node.text

    def _several(self, node: Node, field: FieldName, at: Location) -> list[str] | None:
        """A list of texts; one text is a list of one. Only ``[]`` itself is an empty list, a list of
        empty lines is absent."""
        texts: list[str] = []
        for number, item in enumerate(node.items if isinstance(node, Sequence) else [node], 1):
            location = (*at, len(texts))
            self._enter(location, f"{self.spots[at].path}[{number}]", item)
            if isinstance(item, Scalar):
                text = self._text(item, field, location)
                texts += [text] if text else []
            elif not is_absent(item):
                misfits.not_a_text(self.source, item, field, self.spots[location].path)
        return texts if texts or (isinstance(node, Sequence) and not node.items) else None

    def _group(
        self, node: Node, field: FieldName, record: type[Record], at: Location
    ) -> dict[str, object] | None:
        """A group of keys; a list with one group in it is taken for it."""
        items = _present(node)
        if len(items) == 1 and isinstance(items[0], Mapping):
            return self._record(items[0], record, at, field) or None
        if isinstance(items[0], Scalar):
            misfits.bare_text(self.source, items[0], field, record, self.spots[at].path)
        else:
            misfits.one_group(self.source, node, field, self.spots[at].path)
        return None

    def _groups(
        self, node: Node, field: FieldName, record: type[Record], at: Location
    ) -> list[dict[str, object]] | None:
        """A list of groups; one group is a list of one, groups with only empty lines are left out."""
        data: list[dict[str, object]] = []
        listed = isinstance(node, Sequence)
        for number, item in enumerate(node.items if isinstance(node, Sequence) else [node], 1):
            if is_absent(item):
                continue
            location = (*at, len(data))
            path = self.spots[at].path
            self._enter(location, f"{path}[{number}]" if listed else path, item)
            if isinstance(item, Mapping):
                read = self._record(item, record, location, field)
                data += [] if _says_nothing(read, record) else [read]
            else:
                misfits.bare_text(self.source, item, field, record, self.spots[location].path)
        return data or None


def _says_nothing(data: dict[str, object], record: type[Record]) -> bool:
    """True for a group without any value, but perhaps with empty lists (``证据: [无]``)."""
    if not all(isinstance(value, list) for value in data.values()):
        return False
    try:
        return record.model_validate(data) == record()
    except ValidationError:
        return False


def _present(node: Node) -> list[Node]:
    """The items of a list that are not absent; anything else as a list of itself."""
    if isinstance(node, Sequence):
        return [item for item in node.items if not is_absent(item)]
    return [node]


def _name(key: Node) -> str:
    return shown(key.text) if isinstance(key, Scalar) else "?"
