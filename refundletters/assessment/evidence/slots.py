"""五要素: who, when, how, what and how much: what tells a purchase apart where it has no order number."""

from __future__ import annotations

from msgspec import Struct

from refundletters.assessment.records import Told
from refundletters.case.fields import FieldName
from refundletters.case.models import Case, Exhibit
from refundletters.case.paths import names_at
from refundletters.case.vocabulary import vocabulary

__all__ = ["Slot", "SlotRule", "Stated", "slot"]


class SlotRule(Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """One of 谁、何时、方式、买什么、付多少: the `fields` that state it, any one of them; `keys`, by which a
    clerk finds it besides; the `kinds` of exhibit that show it; and where to `get` one."""

    code: str
    name: Told
    fields: tuple[str, ...]
    keys: tuple[str, ...] = ()
    kinds: tuple[str, ...]
    get: Told


class Stated(Struct, frozen=True):
    """One value that a slot is filled with, and the field that holds it."""

    field: FieldName
    value: object

    def __str__(self) -> str:
        words = self.field.vocabulary
        return vocabulary(words)[str(self.value)].short if words else str(self.value)


class Slot(Struct, frozen=True):
    """One slot in this case: what fills it, `stated` where a field of its own does, and the names of the
    exhibits that show it."""

    rule: SlotRule
    stated: bool
    values: tuple[Stated, ...]
    exhibits: tuple[str, ...]

    @property
    def open(self) -> bool:
        """Whether it is still to be filled: not stated, or shown by no exhibit."""
        return not (self.stated and self.exhibits)


def slot(rule: SlotRule, case: Case, exhibits: tuple[Exhibit, ...]) -> Slot:
    """How `case` fills the slot of `rule`; each value stands once."""
    values = [each for path in (*rule.fields, *rule.keys) for each in _values(case, path)]
    once: dict[str, Stated] = {}
    for each in values:
        once.setdefault(str(each.value), each)
    shown = tuple(exhibit.id or "" for exhibit in exhibits if exhibit.kind in rule.kinds)
    stated = any(_values(case, path) for path in rule.fields)
    return Slot(rule, stated, tuple(once.values()), shown)


def _values(case: Case, path: str) -> list[Stated]:
    """What the field at `path` holds; of payments, in every one of them."""
    part, _dot, name = path.partition(".")
    record = getattr(case, part)
    records = record if isinstance(record, tuple) else (record,)
    found = (getattr(each, name) for each in records)
    return [Stated(names_at(path)[-1], value) for value in found if value is not None]
