from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from refundletters.case.fields import fields_of
from refundletters.case.models import Case
from refundletters.case.values import Moment, Money, ReplyPeriod
from refundletters.errors import UserError
from refundletters.letters import compose
from refundletters.letters.computed import COMPUTED
from refundletters.letters.plain import Absent, Group, Groups, plain, plain_fields
from refundletters.lint.fields import withheld
from refundletters.render import layout
from tests.cases import assessed
from tests.each import for_each


def fields(changes: Mapping[str, Any] | None = None, **options: Any) -> dict[str, Any]:
    """The plain fields of an escalation for the complete case with `changes`."""
    assessment = assessed(changes)
    return plain_fields(assessment, compose(assessment, "escalation"), **options)


def printed(names: Mapping[str, Any], path: str) -> str:
    """What a layout prints for a dotted path."""
    value: Any = names
    for step in path.split("."):
        value = value[step] if isinstance(value, dict) else getattr(value, step)
    return str(value)


SHOWN = {
    "order.number": "202405150001",
    "订单.订单号": "202405150001",
    "order.price": "98.00元",
    "order.placed_at": "2026年11月20日10:00",
    "order.quantity": "1",
    "order.category": "游戏点卡",
    "order.exhibits": "订单页",
    "payment.amount": "98.00元",
    "支付.支付方式": "支付宝",
    "venue": "独立站",
    "交易场所": "独立站",
    "problem.situation": "未到账",
    "contacts.with": "经营者",
    "declarations.daily_use": "是",
    "declarations.handled_elsewhere": "无",
    "request.reply_within": "48小时",
    "today": "2026年11月22日",
    "letter_name": "升级处理",
    "amount_paid_in_words": "人民币玖拾捌元整",
    "请求金额": "98.00元",
    "demand": "退还价款98.00元（大写：人民币玖拾捌元整）",
    "office": "成都市武侯区市场监督管理局",
}


@for_each("path", SHOWN)
def test_a_field_is_printed_as_a_document_shows_it(path: str) -> None:
    """Given a field of the case or a computed one, a layout prints it formatted, by either name."""
    changes = {"contacts.0.with": "merchant"}
    assert printed(fields(changes), path) == SHOWN[path]


def test_every_field_of_the_case_has_both_names() -> None:
    """Given the fields of the case file, each is there by its English and its Chinese name, and agrees."""
    names = fields()
    seen = 0
    for group in fields_of(Case):
        assert names[group.key] is names[group.zh]
        for field in fields_of(group.record) if group.record else ():
            assert getattr(names[group.key], field.key) is getattr(names[group.key], field.zh)
            seen += 1
    assert seen > 60


def test_no_name_means_two_things() -> None:
    """Given the names of layouts, no computed field takes that of the case or of the letter's parts."""
    case = {name for field in fields_of(Case) for name in (field.key, field.zh)}
    computed = [name for entry in COMPUTED for name in (entry.name, entry.zh)]
    parts = set(layout.context(compose(assessed(), "escalation")))
    assert len(computed) == len(set(computed)) > 20
    assert len(parts) >= 3
    assert not set(computed) & case
    assert not (set(computed) | case) & parts


def test_a_list_is_walked_and_stands_for_its_first() -> None:
    """Given two payments, of which the first states no payee, a layout walks both and finds the payee."""
    more = {"method": "wechat", "amount": "2.00", "paid_at": "2026-11-20 10:05", "payee": "示例收款方"}
    payments = [{"method": "alipay", "amount": "98.00", "paid_at": "2026-11-20 10:00"}, more]
    payment = fields({"payment": payments})["payment"]
    assert isinstance(payment, Groups)
    assert [str(each.amount) for each in payment] == ["98.00元", "2.00元"]
    assert (str(payment.amount), payment.payee, len(payment), payment[1].金额) == (
        "98.00元",
        "示例收款方",
        2,
        "2.00元",
    )


def test_an_absent_value_is_false_and_equal_to_nothing() -> None:
    """Given a field that the case does not state, a test of it is false, and no text is equal to it."""
    value = fields({"order.number": None})["order"].number
    assert isinstance(value, Absent)
    assert not value
    assert value != "甲"
    assert value == fields()["order"].refund_number


@pytest.mark.parametrize("use", [str, list, len, lambda value: value + "甲", lambda value: value.more])
def test_an_absent_value_is_not_printed(use: Any) -> None:
    """Given a field that the case does not state, printing it names the field and where to write it."""
    with pytest.raises(UserError, match=r"订单\.订单号（order\.number）") as error:
        use(fields({"order.number": None})["order"].number)
    assert "{% if order.number %}" in error.value.problems[0].remedy


def test_a_field_that_does_not_exist() -> None:
    """Given a name that no field has, the error guesses the one meant."""
    with pytest.raises(UserError, match=r"order\.nubmer") as error:
        fields()["order"].nubmer  # noqa: B018  jinja2 asks for it so
    assert "order.number" in error.value.problems[0].remedy


def test_a_group_is_not_printed() -> None:
    """Given a group of fields printed as it is, the error names its fields."""
    group = fields()["order"]
    assert isinstance(group, Group)
    with pytest.raises(UserError, match="order") as error:
        str(group)
    assert "order.item" in error.value.problems[0].remedy


def test_a_card_code_is_never_printed_whole() -> None:
    """Given a card code, a layout prints its last four signs."""
    assert fields()["order"].code == "****5678"


def test_what_a_letter_must_not_show_is_withheld() -> None:
    """Given an escalation, whose reader needs no ID number, a layout cannot print it; a complaint may."""
    assessment = assessed()
    letter = compose(assessment, "escalation")
    names = plain_fields(assessment, letter, withheld=withheld(letter))
    with pytest.raises(UserError, match=r"consumer\.id_number"):
        str(names["consumer"].id_number)
    complaint = compose(assessment, "regulator-complaint")
    shown = plain_fields(assessment, complaint, withheld=withheld(complaint))
    assert shown["consumer"].id_number == "110101199003077758"


def test_a_public_text_shows_nobody() -> None:
    """Given a text for everybody to read, neither the consumer nor a number of the order can be printed."""
    assessment = assessed()
    letter = compose(assessment, "escalation", form="public")
    names = plain_fields(assessment, letter, withheld=withheld(letter))
    private = (
        "consumer.name",
        "consumer.phone",
        "order.number",
        "payment.transaction_number",
        "contacts.agent",
    )
    for path in private:
        with pytest.raises(UserError, match=path):
            printed(names, path)


def test_a_value_of_no_kind_is_our_mistake() -> None:
    """Given something that is no value of a case, it is not printed somehow."""
    with pytest.raises(TypeError):
        plain(object())


@given(st.one_of(st.booleans(), st.text(), st.tuples(st.text()), st.decimals(0, 10**6, places=2).map(Money)))
def test_every_value_has_a_text(value: object) -> None:
    """Given any value that a case holds, it has a plain form."""
    assert isinstance(plain(value), str)


def test_values_of_time_have_a_text() -> None:
    """Given a moment, a period and a number, each is written as in a sentence."""
    values = (Moment.parse("2026-11-20"), ReplyPeriod(3, "day"), Decimal("12.50"))
    assert [plain(value) for value in values] == ["2026年11月20日", "3日", "12.5"]
