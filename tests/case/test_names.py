from __future__ import annotations

import pytest

from refundletters.case.fields import fields_of
from refundletters.case.keys import field_called
from refundletters.case.models import Case
from refundletters.case.names import other_names
from tests.each import for_each

GROUPS = {field.key: field for field in fields_of(Case) if field.record}
RECORDS = {"Case": Case} | {field.record.__name__: field.record for field in GROUPS.values() if field.record}


def test_other_names_are_of_declared_fields() -> None:
    """Given the other names, each belongs to a field that is declared, and is written once."""
    assert set(other_names()) == set(RECORDS)
    for record, names in other_names().items():
        fields = {field.key: field for field in fields_of(RECORDS[record])}
        assert not set(names) - set(fields)
        for key, others in names.items():
            assert fields[key].also == tuple(others)
            assert len(set(fields[key].names)) == len(others) + 2, (record, key)


@for_each(
    "group, typed, key",
    [
        ("order", "价钱", "price"),
        ("order", "多少钱", "price"),
        ("order", "订单金额", "price"),
        ("order", "订单ＩＤ", "number"),
        ("order", "买了什么", "item"),
        ("merchant", "店铺名", "name"),
        ("merchant", "卖家昵称", "name"),
        ("merchant", "微信号", "contact"),
        ("merchant", "客服QQ", "contact"),
        ("merchant", "店铺链接", "website"),
        ("consumer", "手机号码", "phone"),
        ("consumer", "联系方式", "phone"),
        ("payment", "钱数", "amount"),
        ("payment", "付款日期", "paid_at"),
        ("payment", "交易订单号", "transaction_number"),
        ("problem", "报错", "description"),
        ("problem", "实际收到", "received_value"),
        ("contacts", "客服说", "reply"),
        ("contacts", "投诉单号", "ticket"),
        ("events", "发生了什么", "what"),
        ("request", "退多少钱", "amount"),
        ("exhibits", "照片", "file"),
    ],
)
def test_what_people_type_is_understood(group: str, typed: str, key: str) -> None:
    """Given a name that a tired person types on a phone, it is the field that is meant."""
    record = GROUPS[group].record
    assert record
    field = field_called(typed, record, GROUPS[group])
    assert field
    assert field.key == key


@pytest.mark.parametrize(
    ("group", "typed"),
    [
        ("order", "单价"),  # not the total
        ("order", "充值金额"),  # what was paid, or what should have arrived
        ("problem", "退款金额"),  # what came back, or what is asked
        ("problem", "是否使用"),  # 是 or 否 is no answer to how much was used
        ("consumer", "游戏账号"),  # not the account on the site
    ],
)
def test_what_may_mean_two_things_is_asked_back(group: str, typed: str) -> None:
    """Given a name that may mean two things, no field is taken for it."""
    record = GROUPS[group].record
    assert record
    assert field_called(typed, record, GROUPS[group]) is None
