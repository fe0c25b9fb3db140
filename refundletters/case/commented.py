"""A case as a commented file: what is known, and beside what is not known yet where it is found.

Like :mod:`refundletters.case.writing`, but fields that somebody was asked for and could not tell stand
there empty with a comment, so that they are seen and can be filled in later. Keys are Chinese.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import chain

from refundletters.case.fields import FieldName, Record, fields_of
from refundletters.case.models import Case
from refundletters.case.skeleton import comment, padded
from refundletters.case.writing import dumped, entries

__all__ = ["commented"]


def commented(
    case: Case,
    open_fields: Mapping[str, str],
    heading: Sequence[str] = (),
    below: Mapping[str, Sequence[str]] | None = None,
) -> str:
    """The file that holds `case`, under comment lines of `heading`.

    `open_fields` are fields that are still empty by path (``contacts.0.agent``), each with its comment;
    `below` are comment lines to stand after a group, by its English key. The file reads back as `case`.
    """
    lines = [comment(line) for line in heading]
    for group in fields_of(Case):
        more = [comment(line) for line in (below or {}).get(group.key, ())]
        block = [*_group(group, case, open_fields), *more]
        lines += ["", *block] if block else []
    return "\n".join(lines).lstrip("\n") + "\n"


def _group(group: FieldName, case: Case, open_fields: Mapping[str, str]) -> Iterator[str]:
    """The lines of one part of the case; none where nothing is known or asked."""
    if group.shape == "value":
        yield from _field(entries(case, "zh"), group, group.key, open_fields)
        return
    held = getattr(case, group.key)
    if isinstance(held, Record):
        lines = list(_record(held, group.key, open_fields))
    else:
        items = (_item(item, f"{group.key}.{number}", open_fields) for number, item in enumerate(held))
        lines = list(chain.from_iterable(items))
    if lines:
        yield f"{group.zh}:"
        yield from (f"  {line}" if line else "" for line in lines)


def _item(item: Record, way: str, open_fields: Mapping[str, str]) -> Iterator[str]:
    for number, line in enumerate(_record(item, way, open_fields)):
        yield f"{'  ' if number else '- '}{line}"


def _record(record: Record, way: str, open_fields: Mapping[str, str]) -> Iterator[str]:
    written = entries(record, "zh")
    for field in fields_of(type(record)):
        yield from _field(written, field, f"{way}.{field.key}", open_fields)


def _field(
    written: Mapping[str, object], field: FieldName, way: str, open_fields: Mapping[str, str]
) -> Iterator[str]:
    """The lines of one field: its value, or its key alone and the comment."""
    if field.zh in written:
        yield from dumped({field.zh: written[field.zh]}).rstrip("\n").split("\n")
    elif way in open_fields:
        yield (padded(f"{field.zh}:") + comment(open_fields[way])).rstrip()
