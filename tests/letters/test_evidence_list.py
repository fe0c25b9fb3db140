"""The list of exhibits for a court: its columns, its groups, and what it leaves to the hand."""

from __future__ import annotations

from typing import Any

from refundletters.letters import compose
from refundletters.letters.letter import Heading, Table
from refundletters.render import text
from tests.cases import assessed
from tests.each import for_each

COLUMNS = ("序号", "证据名称", "证据形式", "证据来源", "证明对象", "页码", "份数")
KINDS = ("payment-record", "order-page", "chat-log", "error-screenshot", "product-page", "rules-page")


def tables(changes: dict[str, Any] | None = None) -> list[Table]:
    """The tables of the list for the complete case with `changes`."""
    blocks = compose(assessed(changes), "evidence-list").blocks
    return [block for block in blocks if isinstance(block, Table)]


def many() -> dict[str, Any]:
    """Changes that give ten exhibits of several kinds."""
    names = [f"证据{letter}" for letter in "甲乙丙丁戊己庚辛壬癸"]
    return {
        "payment.0.exhibits": names[:3],
        "order.exhibits": names[3:4],
        "problem.exhibits": names[4:6],
        "contacts.0.exhibits": names[6:8],
        "exhibits": [
            {"id": name, "kind": KINDS[place % len(KINDS)], "title": f"{name}的截图"}
            for place, name in enumerate(names)
        ],
    }


def test_the_columns_of_practice() -> None:
    """Given exhibits, each has a row with its number, what it shows, an open place for the page and a copy
    for the court and the defendant; the last row adds them up."""
    (table,) = tables()
    assert table.header == COLUMNS
    assert [row[0] for row in table.rows] == ["1", "2", "3"]
    assert all(row[4] and not row[5] and row[6] == "2" for row in table.rows)
    assert "合计3项" in table.total


def test_many_exhibits_are_grouped() -> None:
    """Given many exhibits, they stand in groups by what they bear on, each once under its own number, and
    only the last group adds them up."""
    found = tables(many())
    assert len(found) >= 3
    blocks = compose(assessed(many()), "evidence-list").blocks
    heads = [block.text[:4] for block in blocks if isinstance(block, Heading)]
    assert heads == ["第一组：", "第二组：", "第三组：", "第四组："][: len(found)]
    numbers = [int(row[0]) for table in found for row in table.rows]
    assert sorted(numbers) == list(range(1, 11))
    assert [bool(table.total) for table in found] == [False] * (len(found) - 1) + [True]


def test_form_and_source_follow_from_the_kind() -> None:
    """Given the kind of an exhibit, its form and source are told; given none, they are left to the hand."""
    rows = {row[1]: row for table in tables(many()) for row in table.rows}
    assert rows["证据甲的截图"][2:4] == ("电子数据", "原告的支付宝账户记录")
    unknown = {row[1]: row for table in tables() for row in table.rows}["付款详情"]
    assert unknown[2:4] == ("", "")


@for_each(
    "title, form",
    [("网站经营者公示页", "电子数据"), ("通话录音", "电子数据"), ("报警回执", "书证"), ("其他材料", "")],
)
def test_the_form_of_another_exhibit_follows_from_its_name(title: str, form: str) -> None:
    """Given an exhibit of no kind of its own, its name tells its form where it can."""
    listed = {"id": "材料", "kind": "other", "title": title, "proves": "某事"}
    rows = {row[1]: row for table in tables({"exhibits": [listed]}) for row in table.rows}
    assert rows[title][2] == form


def test_the_numbers_are_those_of_the_claim() -> None:
    """Given the list and the claim of one case, an exhibit has the same number in both."""
    claim = text.render(compose(assessed(), "statement-of-claim", form="letter"))
    for table in tables():
        for row in table.rows:
            assert f"证据{row[0]}　{row[1]}" in claim
