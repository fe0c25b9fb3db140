"""Brings a case file to what a changed case says, field by field; all else in it stays as it is."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from refundletters.case.editing import CaseFile
from refundletters.case.models import Case
from refundletters.case.writing import entries

__all__ = ["bring"]


def bring(file: CaseFile, new: Case) -> tuple[str, ...]:
    """Change `file` until it says what `new` says; it is not saved. Returns the paths of what is listed there
    and not in `new` (``contacts.2``), which is for its user to take out. Raises as :meth:`CaseFile.set`."""
    return tuple(_group(file, new, "", entries(file.case, "en"), entries(new, "en")))


def _group(file: CaseFile, new: Case, way: str, old: dict[str, Any], wanted: dict[str, Any]) -> Iterator[str]:
    for key in dict.fromkeys((*wanted, *old)):
        path = f"{way}.{key}" if way else key
        if old.get(key) != wanted.get(key):
            yield from _value(file, new, path, old.get(key), wanted.get(key))


def _value(file: CaseFile, new: Case, path: str, old: Any, wanted: Any) -> Iterator[str]:
    if isinstance(wanted if wanted is not None else old, dict):
        yield from _group(file, new, path, old or {}, wanted or {})
    elif old is None and not _has_records(wanted):
        file.set(path, wanted)
    elif isinstance(wanted if wanted is not None else old, list):
        yield from _list(file, new, path, old or [], wanted or [])
    elif wanted is None:
        file.clear(path)
    else:
        file.set(path, wanted)


def _has_records(value: Any) -> bool:
    return isinstance(value, list) and any(isinstance(each, dict) for each in value)


def _list(file: CaseFile, new: Case, path: str, old: list[Any], wanted: list[Any]) -> Iterator[str]:
    if not _has_records([*old, *wanted]):
        for text in wanted:
            if text not in old:
                file.append(path, text)
        if gone := [text for text in old if text not in wanted]:
            yield f"{path} ({'、'.join(map(str, gone))})"
        return
    for number, (one, other) in enumerate(zip(old, wanted, strict=False)):
        yield from _group(file, new, f"{path}.{number}", one, other)
    for number in range(len(old), len(wanted)):
        file.append(path, getattr(new, path)[number])
    yield from (f"{path}.{number}" for number in range(len(wanted), len(old)))
