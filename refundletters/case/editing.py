"""Changes a case file by its fields: a value is set, an item added to a list, all else left as it is.

What a command adds is written in the file's own language (Chinese or English keys); comments and
order stay. Before the file is replaced, the new text is read as a case: it must say what it said
before and what was added, and nothing else.
"""

from __future__ import annotations

import os
from collections.abc import Sequence as Several
from itertools import pairwise
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from refundletters import files
from refundletters.case import splicing
from refundletters.case.checks import key_path
from refundletters.case.fields import Record
from refundletters.case.finding import Location
from refundletters.case.models import Case
from refundletters.case.outline import Outline, fields_at
from refundletters.case.reading import parse_case
from refundletters.case.source import MAX_BYTES, Source, decode
from refundletters.case.translate import is_absent
from refundletters.case.tree import Mapping, Scalar, Sequence
from refundletters.case.typed import BadValue, is_nothing
from refundletters.case.writing import Language, dumped, entries, to_json
from refundletters.errors import CaseInvalid, InputFailed, Place, Problem
from refundletters.messages import _

__all__ = ["CaseFile", "Value"]

Value = str | Several[str] | Record


class CaseFile:
    """A case file open for changes; nothing reaches the disk before :meth:`save`.

    Raises as :func:`~refundletters.case.reading.load_case` does if the file holds no case.
    """

    def __init__(self, path: str | os.PathLike[str]) -> None:
        self.path = Path(path)
        self._bytes = files.read_bytes(self.path, MAX_BYTES)
        text = decode(self._bytes, self.path)
        self.case: Case = parse_case(text, str(self.path))
        """The case with the changes made so far."""
        self._text = Source(str(self.path), text).text
        self._json = text.lstrip("\ufeff \t\r\n").startswith("{")
        self.language: Language = Outline(self._text).language
        """The language of the file's keys, in which new ones are written."""

    def set(self, field: str, value: Value) -> None:
        """Give `field` (by English keys: ``problem.found_at``, ``payment.0.amount``) the `value`, written
        as in a case file; enumerated values may be codes. An old value is replaced, a group on the way is
        made where it is missing; a value that says nothing (empty, 无) changes nothing.

        Raises `CaseInvalid` for a value that the field does not take, `KeyError` for a field or an item
        that is not there.
        """
        self._change(_location(field), value)

    def clear(self, field: str) -> None:
        """Take the value of `field` out: its key stays, and the comment beside it. Raises as :meth:`set`, and
        `InputFailed` for a list or group, which is left to its user."""
        at = _location(field)
        self.case = _changed(self.case, at, None)
        if self._json:
            self._text = to_json(self.case, self.language)
        elif (entry := Outline(self._text).entry(at)) and isinstance(entry[1], Scalar):
            self._text = splicing.value_put(self._text, *entry, "")
        else:
            raise self._by_hand()

    def append(self, field: str, value: Value) -> None:
        """Add `value` to the list `field` (``contacts``, ``payment.0.exhibits``): a record to a list of
        records, where an empty one is filled in first; a text to a list of texts. Raises as :meth:`set`.
        """
        at = _location(field)
        held = _found(entries(self.case, "en"), at, "en") or []
        self._change((*at, len(held)), value)

    def save(self) -> None:
        """Read the result again and replace the file in one step (0600); its line ends and byte order
        mark stay. Raises `CaseInvalid` if the parts would not fit together, `InputFailed` if the file
        changed meanwhile, cannot be written, or is written in a way that is left to its user to change.
        """
        try:
            read = parse_case(self._text, str(self.path))
        except CaseInvalid as error:
            fact = _("not changed: with the new values the case would not fit together")
            raise CaseInvalid(Problem(fact, "", Place(str(self.path))), *error.problems) from error
        if read != self.case:
            raise self._by_hand()
        if files.read_bytes(self.path, MAX_BYTES) != self._bytes:
            raise InputFailed(
                _("another program changed the file meanwhile"), _("run the command again"), self.path
            )
        text = self._text.replace("\n", "\r\n") if b"\r\n" in self._bytes else self._text
        mark = "\ufeff" if self._bytes.startswith(b"\xef\xbb\xbf") else ""
        self._bytes = (mark + text).encode("utf-8")
        files.write_new(self.path.resolve(), self._bytes, force=True)

    def _by_hand(self) -> InputFailed:
        return InputFailed(
            _("it is written in a way that cannot be changed without touching the rest of it"),
            _("write the new values into the file yourself; nothing was changed"),
            self.path,
        )

    def _change(self, at: Location, value: Value) -> None:
        new = _stated(value)
        if not new and value != []:  # an empty list says that there is none
            return
        self.case = _changed(self.case, at, new)
        if self._json:
            self._text = to_json(self.case, self.language)
            return
        try:
            self._write(at, _found(entries(self.case, self.language), at, self.language))
        except splicing.Awkward:
            raise self._by_hand() from None

    # The text, one place at a time; `new` is what is to be read there.

    def _write(self, at: Location, new: Any) -> None:
        if not at:
            self._text = "\n".join(part for part in (self._text.rstrip("\n"), dumped(new)) if part)
        elif isinstance(at[-1], str):
            self._write_value(at, new)
        else:
            self._write_item(at, new)

    def _write_value(self, at: Location, new: Any) -> None:
        outline, name = Outline(self._text), self._name(at)
        entry, group = outline.entry(at), outline.group(at[:-1])
        if group and group.flow:
            raise splicing.Awkward
        if entry:
            if not isinstance(entry[1], Scalar) and not is_absent(entry[1]):
                raise splicing.Awkward
            self._text = splicing.value_put(self._text, *entry, dumped({name: new}).removeprefix(f"{name}:"))
        elif group and (before := outline.before(at)):
            column = splicing.column_of(self._text, group)
            self._text = splicing.line_after(self._text, before[1], dumped({name: new}), column)
        else:
            self._write(at[:-1], {name: new})

    def _write_item(self, at: Location, new: Any) -> None:
        """Write an item: into an empty one that is there, else after the last, else as the first."""
        items, item = Outline(self._text).node(at[:-1]), Outline(self._text).node(at)
        if isinstance(items, Mapping):
            self._text = splicing.listed(self._text, items)
            self._write_item(at, new)
        elif isinstance(item, Mapping):
            for key in _found(entries(self.case, "en"), at, "en"):
                way = (*at, key)
                self._write_value(way, _found(entries(self.case, self.language), way, self.language))
        elif isinstance(items, Sequence) and not is_absent(items):
            self._text = splicing.item_after(self._text, items, _item(new))
        else:
            held = _found(entries(self.case, self.language), at[:-1], self.language)
            self._write_value(at[:-1], held)

    def _name(self, at: Location) -> str:
        field = fields_at(at)[-1]
        return field.zh if self.language == "zh" else field.key


def _location(field: str) -> Location:
    """``payment.0.amount`` as a location; `KeyError` for a field there is not."""
    at = tuple(int(step) if step.isdecimal() else step for step in field.split("."))
    fields_at(at)
    return at


def _found(data: Any, at: Location, language: Language) -> Any:
    """What `data`, with keys in `language`, has at `at`; None where it has nothing."""
    fields = iter(fields_at(at))
    for step in at:
        if isinstance(step, int):
            data = data[step] if step < len(data) else None
        else:
            field = next(fields)
            data = data.get(field.zh if language == "zh" else field.key)
        if data is None:
            return None
    return data


def _stated(value: Value) -> Any:
    """A value as the file's data, without the texts that say that there is nothing to say (无)."""
    if isinstance(value, Record):
        data = entries(value, "en")
        return {key: part for key, part in data.items() if not (isinstance(part, str) and is_nothing(part))}
    if isinstance(value, str):
        return "" if is_nothing(value) else value
    return [text for text in value if not is_nothing(text)]


def _changed(case: Case, at: Location, new: Any) -> Case:
    """`case` with `new` at `at`; an index one past the end of a list adds to it."""
    data = entries(case, "en")
    holder: Any = data
    for step, following in pairwise(at):
        if isinstance(step, int):
            if step >= len(holder):
                raise KeyError(step)
            holder = holder[step]
        else:
            holder = holder.setdefault(step, [] if isinstance(following, int) else {})
    last = at[-1]
    if isinstance(last, int) and last == len(holder):
        holder.append(new)
    else:
        holder[last] = new
    try:
        return Case.model_validate(data)
    except ValidationError as error:
        raise CaseInvalid(*map(_refused, error.errors(include_url=False))) from None


def _refused(detail: Any) -> Problem:
    cause = detail.get("ctx", {}).get("error")
    fact, remedy = (cause.fact, cause.remedy) if isinstance(cause, BadValue) else (detail["msg"], "")
    return Problem(fact, remedy, Place(path=key_path(detail["loc"])))


def _item(new: Any) -> str:
    """An item of a list as YAML: the keys of a record, or a text as it stands in brackets."""
    return dumped(new) if isinstance(new, dict) else dumped({"_": [new]}).removeprefix("_: [").rstrip("\n]")
