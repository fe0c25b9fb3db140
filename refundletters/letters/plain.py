"""Plain fields: the case, and what follows from it, as text for the Word layouts that users make.

A layout names them as the case file does, in English (``{{ order.number }}``) or Chinese
(``{{ 订单.订单号 }}``). Dates and amounts are formatted: nothing has to be known of types or filters. What
the case does not state is false in a test (``{% if order.number %}``) and an error where it is printed, never
a blank.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from decimal import Decimal
from difflib import get_close_matches
from pathlib import Path
from typing import Any, NoReturn

from jinja2 import StrictUndefined

from refundletters.assessment.assessment import Assessment
from refundletters.case.fields import FieldName, Record, fields_of
from refundletters.case.models import Case
from refundletters.case.values import Moment, Money, ReplyPeriod
from refundletters.case.vocabulary import vocabulary
from refundletters.errors import Problem, UserError, Withheld
from refundletters.letters.computed import COMPUTED
from refundletters.letters.letter import Letter
from refundletters.letters.readiness import Missing
from refundletters.messages import _
from refundletters.wording.filters import number, when, yuan

__all__ = ["Absent", "Group", "Groups", "plain", "plain_fields"]

_CODE = "order.code"
_SHOWN = 4
"""Signs of a card code that may be read: the whole of it goes to the handling party alone."""


class Absent(StrictUndefined):
    """A field without a value: false where it is tested, an error that names it where it is printed."""

    __slots__ = ()

    def __bool__(self) -> bool:  # type: ignore[override]  # jinja2 declares that its own never return
        """Nothing is stated."""
        return False

    def __eq__(self, other: object) -> bool:  # type: ignore[override]  # likewise
        """No text is equal to nothing."""
        return isinstance(other, Absent)

    def __ne__(self, other: object) -> bool:  # type: ignore[override]  # likewise
        return not self == other

    def __hash__(self) -> int:  # type: ignore[override]  # likewise
        return id(type(self))


def absent(problem: Problem) -> Any:
    """A field that has no value for the reason that `problem` tells."""
    error: Any = lambda _message: Withheld(problem)  # noqa: E731  jinja2 calls it as it would a class
    return Absent(name=problem.fact, exc=error)


class Group:
    """A record of the case: its fields by their English and their Chinese names."""

    __slots__ = ("_names", "_path", "_values")

    def __init__(self, path: str, record: type[Record], values: dict[str, Any]) -> None:
        self._path = path
        self._names = {name: field.key for field in fields_of(record) for name in (field.key, field.zh)}
        self._values = values

    def __getattr__(self, name: str) -> Any:
        if name.startswith("_"):
            raise AttributeError(name)
        if name not in self._names:
            self._refuse(name)
        return self._values[self._names[name]]

    def _refuse(self, name: str) -> NoReturn:
        fact = _("there is no field {path}").format(path=f"{self._path}.{name}")
        close = get_close_matches(name, self._names, n=1)
        guess = _("did you mean “{guess}”?").format(guess=f"{self._path}.{close[0]}") if close else ""
        raise UserError(Problem(fact, guess or _("refundletters templates fields lists them all")))

    def __str__(self) -> str:
        keys = list(dict.fromkeys(self._names.values()))
        fact = _("{path} is a group of fields and cannot be printed").format(path=self._path)
        named = " ".join(f"{self._path}.{key}" for key in keys)
        raise UserError(Problem(fact, _("name one of its fields: {fields}").format(fields=named)))


class Groups(Group):
    """A list of records, to loop over; its fields are those of the first record that states them."""

    __slots__ = ("_members",)

    def __init__(self, path: str, record: type[Record], members: list[Group], none: Group) -> None:
        super().__init__(path, record, {})
        self._members = members
        keys = dict.fromkeys(self._names.values())
        self._values = {
            key: next(filter(None, (_of(each, key) for each in members)), _of(none, key)) for key in keys
        }

    def __iter__(self) -> Iterator[Group]:
        return iter(self._members)

    def __len__(self) -> int:
        return len(self._members)

    def __getitem__(self, index: int) -> Group:
        return self._members[index]


def _of(group: Group, key: str) -> Any:
    return getattr(group, key)


def plain(value: object) -> str:
    """A value as a document shows it: ``2026年11月20日10:00``, ``98.00元``, ``48小时``, ``是``."""
    match value:
        case bool():
            return "是" if value else "否"
        case Money():
            return yuan(value)
        case Moment():
            return when(value)
        case Decimal():
            return number(value)
        case tuple():
            return "、".join(map(str, value)) or "无"
        case ReplyPeriod() | str():
            return str(value)
        case _:
            raise TypeError(f"no plain form: {value!r}")


def plain_fields(
    assessment: Assessment,
    letter: Letter,
    *,
    withheld: Collection[str] = (),
    templates: tuple[Path, ...] = (),
) -> dict[str, Any]:
    """All fields by name: the groups of the case, and what is computed (:data:`COMPUTED`).

    `withheld` are the paths (``consumer.id_number``) of what the reader of this letter must not be given;
    `templates` the user's own wording, from which the request is made.
    """
    values = _Values(frozenset(withheld))
    groups = values.of(assessment.case, Case, "")
    named = {name: groups[field.key] for field in fields_of(Case) for name in (field.key, field.zh)}
    for entry in COMPUTED:
        value = entry.value(assessment, letter, templates)
        named |= dict.fromkeys(
            (entry.name, entry.zh), absent(_missing(entry.needs)) if value is None else value
        )
    return named


class _Values:
    """Turns records into plain values, but for what is withheld."""

    def __init__(self, withheld: frozenset[str]) -> None:
        self._withheld = withheld

    def of(self, record: Record | None, kind: type[Record], path: str) -> dict[str, Any]:
        names = {info.alias or name: name for name, info in kind.model_fields.items()}
        return {
            field.key: self._value(
                getattr(record, names[field.key]) if record else None, field, f"{path}.{field.key}".strip(".")
            )
            for field in fields_of(kind)
        }

    def _value(self, value: Any, field: FieldName, path: str) -> Any:
        if field.record and field.shape == "group":
            return Group(path, field.record, self.of(value, field.record, path))
        if field.record:
            return self._groups(value or (), field.record, path)
        if path in self._withheld:
            return absent(_withheld(path))
        if value is None or (value == () and path != "declarations.handled_elsewhere"):
            return absent(_missing(path))
        if path == _CODE:
            return "****" + value[-_SHOWN:]
        return vocabulary(field.vocabulary)[value].short if field.vocabulary else plain(value)

    def _groups(self, records: tuple[Record, ...], kind: type[Record], path: str) -> Groups:
        members = [Group(path, kind, self.of(each, kind, path)) for each in records]
        return Groups(path, kind, members, Group(path, kind, self.of(None, kind, path)))


def _missing(path: str) -> Problem:
    """What is told where a field is printed that the case does not state."""
    gap = Missing.of((path,)).problem()
    remedy = _("write it in the case file, or print it only where it is stated: {test}").format(
        test=f"{{% if {path} %}}…{{% endif %}}"
    )
    return Problem(gap.fact, _("; ").join(filter(None, (gap.remedy, remedy))))


def _withheld(path: str) -> Problem:
    fact = _("{path} does not belong in this letter: its reader does not need it").format(path=path)
    return Problem(fact, _("take it out of the layout for this kind of letter"))
