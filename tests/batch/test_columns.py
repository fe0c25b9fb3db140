"""Columns of a table as fields of a case."""

from __future__ import annotations

from pathlib import Path

import pytest

from refundletters.batch.columns import fields_of_columns, nested
from refundletters.batch.sources import sources
from refundletters.errors import InputFailed, UserError


def test_headers_name_fields_in_both_languages() -> None:
    """Given headers in either language, items of a list, mapped ones and one left out, each is taken."""
    headers = ["order.number", "支付．金额", "contacts.2.reply", "问题.情形", "款", "备注列", ""]
    found = fields_of_columns(headers, {"款": "支付.支付时间", "备注列": ""}, "t.csv")
    assert found == ["order.number", "支付.金额", "contacts.2.reply", "问题.情形", "支付.支付时间", "", ""]


def test_a_group_named_in_both_languages_is_one() -> None:
    """Given one group named in Chinese by a header and in English by another, a row writes it once."""
    headers = ["订单.商品", "单号", "contacts.1.said", "沟通记录.1.reply", "", "备注"]
    fields = fields_of_columns(headers, {"单号": "order.number", "备注": ""}, "t.csv")
    case = nested(zip(fields, ["卡", "1", "甲", "乙", "", "丙"], strict=True))
    assert case == {"订单": {"商品": "卡", "number": "1"}, "contacts": [{"said": "甲", "reply": "乙"}]}


@pytest.mark.parametrize(
    ("header", "remedy"),
    [
        ("订单号", "--column 订单号=订单.订单号"),
        ("订单.订号", "--column 订单.订号=订单.订单号"),
        ("我的备注列", "--column 我的备注列="),
        ("contacts.two.reply", "--column contacts.two.reply="),
    ],
)
def test_a_header_that_names_no_field_is_told_with_its_cure(header: str, remedy: str) -> None:
    """Given a header that is no field, the message holds the option that mends it."""
    with pytest.raises(UserError) as refused:
        fields_of_columns(["order.item", header], {}, "t.csv")
    (problem,) = refused.value.problems
    assert str(problem.place) == "t.csv:1"
    assert header in problem.fact
    assert remedy in problem.remedy


def test_two_columns_of_one_field_are_refused() -> None:
    """Given the same field in two columns, in whichever language, both are named."""
    with pytest.raises(UserError, match=r"order\.number.*单号"):
        fields_of_columns(["order.number", "单号"], {"单号": "订单.订单号"}, "t.csv")


def test_a_table_is_told_once_and_before_any_work(tmp_path: Path) -> None:
    """Given a table with two unknown headers and many rows, both are told at once when it is counted."""
    table = tmp_path / "t.csv"
    table.write_text("甲乙,丙丁\n" + "1,2\n" * 100, encoding="utf-8")
    (source,) = sources([str(table)], {})
    with pytest.raises(UserError) as refused:
        source.count()
    assert len(refused.value.problems) == 2


def test_a_mapped_header_that_no_table_has_is_told(tmp_path: Path) -> None:
    """Given a slip in the header of a mapping, the headers that there are are named."""
    table = tmp_path / "t.csv"
    table.write_text("单号\n1\n", encoding="utf-8")
    with pytest.raises(InputFailed, match="单号") as refused:
        sources([str(table)], {"单好": "order.number"})
    assert "单好" in str(refused.value)


def test_items_are_put_in_the_order_of_their_numbers() -> None:
    """Given cells of several items of a list, one of them absent, the others are the list."""
    cells = [
        ("contacts.10.said", "丙"),
        ("contacts.2.said", "乙"),
        ("contacts.1.said", ""),
        ("order.item", "卡"),
    ]
    assert nested(cells) == {"contacts": [{"said": "乙"}, {"said": "丙"}], "order": {"item": "卡"}}
