"""Columns of a table as fields of a case: which field a header names, and the case that a row writes."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from refundletters.case.fields import FieldName, Record
from refundletters.case.keys import field_called, groups_with, guess
from refundletters.case.models import Case
from refundletters.errors import Place, Problem, UserError
from refundletters.messages import _

__all__ = ["fields_of_columns", "nested"]


def fields_of_columns(headers: Sequence[str], columns: Mapping[str, str], file: str) -> list[str]:
    """The field that each of `headers` of the table `file` names, by itself or mapped in `columns`; empty for
    a column that is left out. Raises `UserError` with all headers at once that name no field or the same."""
    fields = [columns.get(header, header).replace("．", ".") for header in headers]
    wrong = [*_unknown(headers, fields), *_twice(headers, fields)]
    if wrong:
        raise UserError(*(Problem(fact, remedy, Place(file, 1)) for fact, remedy in wrong))
    return list(_agreed(fields))


def _unknown(headers: Iterable[str], fields: Iterable[str]) -> Iterator[tuple[str, str]]:
    for header, field in zip(headers, fields, strict=True):
        if field and _path(field) is None:
            if field != header:
                fact = _("there is no field called “{field}”, which the column “{header}” is mapped to")
            else:
                fact = _("the column “{header}” names no field")
            near = _near(field)
            remedy = (
                _("did you mean “{guess}”? then add: --column {header}={guess}")
                if near
                else _("name its field with --column {header}=FIELD, or leave it out with --column {header}=")
            )
            yield fact.format(field=field, header=header), remedy.format(guess=near, header=header)


def _twice(headers: Iterable[str], fields: Iterable[str]) -> Iterator[tuple[str, str]]:
    named = [(header, path) for header, field in zip(headers, fields, strict=True) if (path := _path(field))]
    counted = Counter(path for _header, path in named)
    for path in (path for path, count in counted.items() if count > 1):
        both = "、".join(f"“{header}”" for header, other in named if other == path)
        fact = _("the columns {headers} hold the same field").format(headers=both)
        yield fact, _("leave one of them out: --column HEADER=")


def _agreed(fields: Iterable[str]) -> Iterator[str]:
    """`fields` with one word for a group, the first: ``订单.商品`` and ``order.number`` are one order."""
    words: dict[tuple[str, ...], str] = {}
    for field in fields:
        path = _path(field) or ()
        steps = (step.strip() for step in field.split("."))
        yield ".".join(words.setdefault(path[: depth + 1], step) for depth, step in enumerate(steps))


def _path(field: str) -> tuple[str, ...] | None:
    """The keys on the way to `field` (``contacts``, ``2``, ``reply``); None if there is no such field."""
    record: type[Record] | None = Case
    group: FieldName | None = None
    way = []
    for step in (step.strip() for step in field.split(".")):
        if group is not None and group.shape in ("groups", "values") and step.isdecimal():
            way.append(step)
            continue
        group = field_called(step, record, group) if record else None
        if group is None:
            return None
        record = group.record
        way.append(group.key)
    return tuple(way)


def _near(field: str) -> str:
    """The path of a field that may be meant, where just one comes near."""
    first, *_between, last = (step.strip() for step in f"{field}.{field}".split("."))
    group = field_called(first, Case, None)
    if group and group.record and (meant := guess(last, group.record)):
        return f"{group.zh}.{meant.zh}"
    groups = groups_with(last)
    if len(groups) == 1 and groups[0].record and (found := field_called(last, groups[0].record, groups[0])):
        return f"{groups[0].zh}.{found.zh}"
    return ""


def nested(cells: Iterable[tuple[str, str]]) -> dict[str, Any]:
    """The case that the cells of a row write: ``contacts.2.reply`` is the reply of the second contact."""
    case: dict[str, Any] = {}
    for path, value in cells:
        if value and path:
            _set(case, [step.strip() for step in path.split(".")], value)
    return {key: _lists(each) for key, each in case.items()}


def _set(case: dict[str, Any], steps: list[str], value: str) -> None:
    for step in steps[:-1]:
        case = case.setdefault(step, {})
    case[steps[-1]] = value


def _lists(value: Any) -> Any:
    """Groups whose keys are all numbers are lists."""
    if not isinstance(value, dict):
        return value
    below: dict[str, Any] = {key: _lists(each) for key, each in value.items()}
    if below and all(key.isdecimal() for key in below):
        return [below[key] for key in sorted(below, key=int)]
    return below
