"""Which field a key names: Chinese, English or a synonym; and a guess where it names none."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from refundletters.case.fields import FieldName, Record, fields_of
from refundletters.case.models import Case
from refundletters.case.typed import halfwidth
from refundletters.patterns import regex

__all__ = ["field_called", "fold", "glued_key", "groups_with", "guess", "in_script_of"]

_REMARK = regex(r"\([^)]*\)|【[^】]*】")
_FILLING = regex(r"[\s_*]|(?<=[a-z])-(?=[a-z])")
_CLOSE = 0.6
_LONG = 40


def fold(written: str) -> str:
    """A key without what does not matter: full-width forms, remarks in brackets, spaces, case."""
    return _FILLING.sub("", _REMARK.sub("", halfwidth(written[:_LONG])).casefold())


@cache
def _names(record: type[Record]) -> dict[str, FieldName]:
    """The fields of a record by folded name; a proper name comes before a synonym of another field."""
    synonyms = {fold(name): field for field in fields_of(record) for name in field.also}
    proper = {fold(name): field for field in fields_of(record) for name in (field.key, field.zh)}
    as_declared = {field.zh: field for field in fields_of(record)}
    return synonyms | proper | as_declared


def field_called(written: str, record: type[Record], group: FieldName | None) -> FieldName | None:
    """The field of `record` called `written`; the name of the group may stand before it
    (``商家名称``, ``order_number``)."""
    names = _names(record)
    if written in names:
        return names[written]
    folded = fold(written)
    if folded in names:
        return names[folded]
    prefixes = (fold(name) for name in (group.names if group else ()))
    shorter = (folded.removeprefix(prefix) for prefix in prefixes if folded.startswith(prefix))
    return next((names[name] for name in shorter if name in names), None)


def groups_with(written: str) -> tuple[FieldName, ...]:
    """The groups of a case that have a field called `written`; if it is a proper name in some of them,
    these alone."""
    found = [
        (group, field)
        for group in fields_of(Case)
        if group.record and (field := field_called(written, group.record, group))
    ]
    proper = [group for group, field in found if fold(written) in (fold(field.key), fold(field.zh))]
    return tuple(proper or (group for group, _field in found))


def guess(written: str, record: type[Record]) -> FieldName | None:
    """The field of `record` whose name is closest to `written`, if one is close."""
    import difflib  # here, for a mistake alone

    names = _names(record)
    close = difflib.get_close_matches(fold(written), names, n=1, cutoff=_CLOSE)
    return names[close[0]] if close else None


def in_script_of(written: str, field: FieldName) -> str:
    """The name of `field` in the language in which `written` is: ``order`` or ``订单``."""
    return field.key if written.strip().isascii() else field.zh


def _every_name() -> Iterator[str]:
    for group in fields_of(Case):
        yield from group.names
        for field in fields_of(group.record) if group.record else ():
            yield from field.names


@cache
def _glued() -> re.Pattern[str]:
    names = "|".join(map(re.escape, sorted(set(_every_name()), key=len, reverse=True)))
    remark = r"(?:[（(][^）)]{0,30}[）)])?"
    return re.compile(
        rf"(?P<head>[ \t\u3000]*(?:- +)*)(?P<key>(?:{names}){remark})[ ]*(?:：|:(?=\S))[ ]*(?P<value>.*)"
    )


def glued_key(line: str) -> re.Match[str] | None:
    """The parts (head, key, value) of a line that begins with a known key and a full-width colon, or
    an ordinary one without a space (``姓名：李明``, ``姓名:李明``): YAML sees no key in it."""
    return _glued().fullmatch(line.rstrip())
