from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from refundletters.letters.letter import Table
from refundletters.render.columns import LINE, columns, half_widths
from refundletters.render.layout import context
from tests.render.letters import letter


@st.composite
def tables(draw: st.DrawFn) -> Table:
    """Tables of any texts."""
    count = draw(st.integers(1, 9))
    texts = st.text(st.characters(codec="utf-8", exclude_categories=["Cs"]), max_size=40)
    row = st.lists(texts, min_size=count, max_size=count).map(tuple)
    widths = draw(st.lists(st.integers(1, 20), min_size=count, max_size=count))
    rows = draw(st.lists(row, min_size=1, max_size=4))
    return Table("表", draw(row), tuple(rows), tuple(widths), draw(row | st.just(())))


@given(tables())
def test_columns_fill_the_line(table: Table) -> None:
    """Given any table, its columns are as wide together as the line, and none has no width."""
    found = columns(table)
    assert sum(found.widths) == LINE
    assert len(found.widths) == len(found.centred) == len(table.header)
    assert min(found.widths) > 0


def test_widths_are_as_wished_where_all_fits() -> None:
    """Given short texts, the columns have the widths that the letter wishes, in type of the usual size."""
    found = columns(Table("表", ("项目", "金额"), (("点卡", "9.80元"),), (3, 1)))
    assert found.widths == (LINE * 3 // 4, LINE // 4)
    assert not found.small


def test_numbers_stay_whole() -> None:
    """Given seven columns with telephone and order numbers, each is wide enough for its number."""
    row = (
        "1",
        "欧阳示例",
        "13800138000",
        "20240515000188776655",
        "2026年11月20日10:00",
        "1298.00元",
        "98.00元",
    )
    head = ("序号", "姓名", "联系电话", "订单号", "付款时间", "付款金额", "请求退还")
    found = columns(Table("名单", head, (row,), (1,) * 7, ("", "合计", "", "", "", "12980.00元", "98.00元")))
    assert found.small
    for index, text in ((0, "序号"), (2, row[2]), (3, row[3]), (5, "12980.00元")):
        assert found.widths[index] >= half_widths(text) * 90 + 120, text


def test_short_columns_leave_room_to_long_ones() -> None:
    """Given one column of sentences among short ones, those are as wide as their texts, it has the rest."""
    head = ("序号", "名称", "内容")
    found = columns(Table("表", head, (("1", "付款详情", "客服答复不予退款。" * 9),), (1, 1, 1)))
    assert found.widths[1] < LINE // 5
    assert found.widths[2] > LINE * 2 // 3


def test_number_longer_than_the_line() -> None:
    """Given numbers longer than the line, the columns are as the letter wishes, and they break."""
    found = columns(Table("表", ("甲", "乙"), (("x" * 300, "y" * 300),), (1, 1)))
    assert found.widths == (LINE // 2, LINE // 2)


def test_tables_of_one_head_look_alike() -> None:
    """Given two tables with the same head, one of which needs small type, both have it; another has not.
    Their columns stand beneath each other."""
    head = ("序号", "名称", "形式", "来源", "证明对象", "页码", "份数")
    long = ("1", "客服聊天记录", "电子数据", "在线客服的沟通记录", "客服答复不予退款。" * 9, "", "2")
    tables = [
        Table("表", head, (row,), (1,) * 7)
        for row in (long, ("1", "付款详情", "电子数据", "账单", "付款", "", "2"))
    ]
    other = Table("表", ("项目", "金额"), (("点卡", "9.80元"),), (3, 1))
    laid = context(letter(*tables, other))["blocks"]
    assert [columns(table).small for table in tables] == [True, False]
    assert [block.small for block in laid] == [True, True, False]
    assert columns(tables[0]).widths != columns(tables[1]).widths
    assert laid[0].widths == laid[1].widths
    assert laid[0].centred == laid[1].centred


@pytest.mark.parametrize(("text", "centred"), [("98.00元", True), ("首次激活即提示已被使用", False)])
def test_short_texts_are_centred(text: str, centred: bool) -> None:
    """Given a column of short texts it is centred, one of sentences is not."""
    assert columns(Table("表", ("甲", "乙"), ((text, "1"),), (1, 1))).centred == (centred, True)
