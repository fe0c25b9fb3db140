from __future__ import annotations

from collections import Counter
from itertools import chain

import pytest

from refundletters.case.fields import FieldName, Record, fields_of
from refundletters.case.keys import field_called, fold
from refundletters.case.models import Case
from refundletters.case.vocabulary import vocabulary
from tests.each import for_each

RECORDS: list[tuple[type[Record], FieldName | None]] = [(Case, None)]
RECORDS += [(field.record, field) for field in fields_of(Case) if field.record]
FIELDS = [(group, field) for record, group in RECORDS for field in fields_of(record)]


def test_the_parts_of_the_contract_are_there() -> None:
    """Given the models, a case has the thirteen parts of the contract by their Chinese names."""
    names = [
        "消费者",
        "经营者",
        "交易场所",
        "平台",
        "订单",
        "支付",
        "问题",
        "规则",
        "经过",
        "沟通记录",
        "证据",
        "声明",
        "诉求",
    ]
    assert [field.zh for field in fields_of(Case)] == names


@pytest.mark.parametrize(("record", "group"), RECORDS, ids=[record.__name__ for record, _group in RECORDS])
def test_no_name_names_two_fields(record: type[Record], group: FieldName | None) -> None:
    """Given a record, no key, Chinese key or synonym is shared by two of its fields."""
    names = chain.from_iterable({fold(name) for name in field.names} for field in fields_of(record))
    assert not [name for name, count in Counter(names).items() if count > 1]


@for_each("group, field", FIELDS)
def test_each_name_names_its_field(group: FieldName | None, field: FieldName) -> None:
    """Given any name of a field, with a remark, in full width or behind its group's, it is found."""
    record = group.record if group and group.record else Case
    for name in field.names:
        for written in (name, f"{name}（选填）", f" {name.upper()} ", name.replace("_", "-")):
            found = field_called(written, record, group)
            assert found
            assert found.key == field.key
    if group:
        found = field_called(f"{group.zh}{field.zh}", record, group)
        assert found
        assert found.key == field.key


def test_an_enumeration_that_a_field_names_exists() -> None:
    """Given the fields with an enumeration, each of them exists, and so do the situations they name."""
    named = [field for _group, field in FIELDS if field.vocabulary]
    assert len(named) >= 12
    assert all(vocabulary(field.vocabulary).terms for field in named)
    situations = set(vocabulary("situation").terms)
    assert all(set(field.situations) <= situations for _group, field in FIELDS)


def test_an_empty_case_has_every_part() -> None:
    """Given nothing, a case has all its groups, empty, and its lists without items."""
    case = Case()
    assert case.order.price is None
    assert (case.payment, case.exhibits, case.problem.fraud_facts) == ((), (), ())
    assert case.declarations.handled_elsewhere is None
