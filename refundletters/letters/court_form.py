"""要素式起诉状: the court's form as data (``court-form.yaml``), and a sheet of it to fill in."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from datetime import date
from functools import cache
from pathlib import Path

from msgspec import Struct, convert

from refundletters.patterns import regex
from refundletters.tables import read_table

__all__ = ["CourtForm", "FormRecord", "FormSection", "Sheet", "court_form"]

_FILE = Path(__file__).with_name("court-form.yaml")
_PLACE = regex(r"\{([a-z_]+)\}")
_OPEN, _TICKED, _BOX = "☐", "☑", "□"
_ROOM = "\u3000\u3000"
"""What is left for a hand where nothing is filled in."""


class FormRecord(Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """One row: its label and its lines, with □ behind what can be ticked and {names} of what is filled in."""

    id: str
    label: str
    lines: tuple[str, ...]


class FormSection(Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """One section with its rows in order."""

    title: str
    rows: tuple[FormRecord, ...]


class CourtForm(Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """The form: the `document` that issued it, in use `since`; `certainty` as for channels (M: read in
    secondary sources); `preface` its own remarks, `prevails` ours."""

    title: str
    subtitle: str
    document: str
    since: date
    certainty: str
    checked: date
    preface: tuple[str, ...]
    prevails: str
    sections: tuple[FormSection, ...]
    signature: str


@cache
def court_form() -> CourtForm:
    """《民事起诉状（买卖合同纠纷）》."""
    return convert(read_table(_FILE), CourtForm)


class Sheet:
    """One form being filled in. Its methods are for templates: they take the `id` of a row, and an unknown
    row, box or place is an error. What is not filled in stays open."""

    def __init__(self, form: CourtForm) -> None:
        self.form = form
        self._rows = {row.id: row for section in form.sections for row in section.rows}
        self._ticked: dict[str, list[str]] = {}
        self._filled: dict[str, dict[str, list[str]]] = {}

    def tick(self, row: str, *boxes: str, **values: object) -> str:
        """Tick `boxes` of `row` and fill in `values`; empty ones are passed over."""
        lines = "\n".join(self._rows[row].lines)
        for box in filter(None, boxes):
            if box + _BOX not in lines:
                raise KeyError(f"{row}: no box {box!r}")
            self._ticked.setdefault(row, []).append(box)
        for place, value in values.items():
            self._fill(row, place, "" if value is None else str(value))
        return ""

    def say(self, row: str, place: str = "text", *, caller: Callable[[], str]) -> str:
        """A line of words at `place` of `row`; further ones stand below it."""
        self._fill(row, place, caller())
        return ""

    def _fill(self, row: str, place: str, words: str) -> None:
        if f"{{{place}}}" not in "".join(self._rows[row].lines):
            raise KeyError(f"{row}: no place {place!r}")
        if words.strip():
            self._filled.setdefault(row, {}).setdefault(place, []).append(words.strip())

    def sections(self) -> list[tuple[str, list[tuple[str, list[str]]]]]:
        """Every section with its title and every row as label and lines, for the writer's ``form_table``."""
        return [
            (section.title, [(row.label, list(self._lines(row))) for row in section.rows])
            for section in self.form.sections
        ]

    def _lines(self, row: FormRecord) -> Iterator[str]:
        lines = list(row.lines)
        for box in self._ticked.get(row.id, ()):
            at = next(number for number, line in enumerate(lines) if box + _BOX in line)
            lines[at] = lines[at].replace(box + _BOX, box + _TICKED, 1)
        values = self._filled.get(row.id, {})
        for line in lines:
            yield from self._filled_in(line.replace(_BOX, _OPEN), values)

    def _filled_in(self, line: str, values: dict[str, list[str]]) -> list[str]:
        def words(found: re.Match[str]) -> str:
            return "\n".join(values.get(found[1], [_ROOM]))

        return [part.rstrip() for part in _PLACE.sub(words, line).split("\n")]
