"""Fields by their path (``payment.amount``): the value a case has there, and the names on the way."""

from __future__ import annotations

from refundletters.case.fields import FieldName, fields_of
from refundletters.case.models import Case

__all__ = ["names_at", "value_at"]


def value_at(case: Case, path: str) -> object:
    """The value of the field at `path`, of a list of records the first that is stated; None where nothing is
    stated."""
    part, _dot, name = path.partition(".")
    record: object = getattr(case, part)
    if not name:
        return record
    if isinstance(record, tuple):
        return next((value for item in record if (value := getattr(item, name)) is not None), None)
    return getattr(record, name)


def names_at(path: str) -> tuple[FieldName, ...]:
    """The names on the way to the field at `path`: 订单, 商品; `StopIteration` if there is no such field."""
    part, _dot, name = path.partition(".")
    group = next(field for field in fields_of(Case) if field.key == part)
    if group.record is None or not name:
        return (group,)
    return group, next(field for field in fields_of(group.record) if field.key == name)
