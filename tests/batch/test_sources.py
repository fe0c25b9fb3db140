"""Where the cases of a batch come from."""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from pathlib import Path

import pytest

from refundletters.batch.sources import sources
from refundletters.batch.work import Item
from refundletters.case.models import Case
from refundletters.case.reading import parse_case
from refundletters.errors import InputFailed

HEADER = (
    "order.number",
    "商品",
    "支付.金额",
    "支付.支付时间",
    "问题.情形",
    "contacts.1.said",
    "contacts.2.said",
)
ROW = ("202405150001", "示例月卡", "98.00", "2026-11-20 10:00", "卡密已被使用", "要求退款", "再次要求退款")
COLUMNS = {"商品": "order.item"}


def items(*names: Path | str, columns: dict[str, str] | None = None) -> list[Item]:
    """The cases that `names` name."""
    found = sources([str(name) for name in names], columns or {})
    listed = [item for source in found for item in source.items()]
    assert len(listed) == sum(source.count() for source in found)
    return listed


def read(item: Item) -> Case:
    """The case of an item."""
    return parse_case(item.data.decode("utf-8"), item.shown)


def test_a_folder_gives_its_case_files_in_order(tmp_path: Path) -> None:
    """Given a folder with folders in it, each case file comes once, by name, and nothing else does."""
    for name in ("b.yaml", "a.yml", "子/c.json", ".d.yaml", "e.txt", ".git/f.yaml"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text("{}", encoding="utf-8")
    assert [item.identity for item in items(tmp_path)] == ["a.yml", "b.yaml", "子/c.json"]


def test_a_pattern_gives_the_files_it_fits(tmp_path: Path) -> None:
    """Given a pattern in quotes, as typed where the shell does not expand it, the files it fits come."""
    for name in ("x1.yaml", "x2.yaml", "y.yaml"):
        (tmp_path / name).write_text("", encoding="utf-8")
    assert [item.stem for item in items(tmp_path / "x*.yaml")] == ["x1", "x2"]


def test_each_line_of_json_is_a_case(tmp_path: Path) -> None:
    """Given lines of JSON with an empty one among them, each other line is a case, told by its number."""
    path = tmp_path / "cases.jsonl"
    lines = [json.dumps({"order": {"number": str(number)}}) for number in (1, 2)]
    path.write_text("\ufeff" + f"{lines[0]}\n\n{lines[1]}\n", encoding="utf-8")
    assert [(item.row, read(item).order.number) for item in items(path)] == [(1, "1"), (3, "2")]


def table(path: Path, rows: Sequence[Sequence[object]]) -> Path:
    """Write `rows` as the kind of table that the ending names."""
    if path.suffix == ".xlsx":
        import openpyxl

        book = openpyxl.Workbook()
        assert book.active is not None
        for row in rows:
            book.active.append(list(row))
        book.save(path)
        return path
    text = "\n".join(",".join(map(str, row)) for row in rows) + "\n"
    path.write_bytes(text.encode("gb18030" if path.stem == "gb" else "utf-8-sig"))
    return path


@pytest.mark.parametrize("name", ["utf.csv", "gb.csv", "book.xlsx"])
def test_a_row_of_a_table_is_a_case(tmp_path: Path, name: str) -> None:
    """Given a table whose headers name fields or are mapped to them, a row is read as a case file is."""
    (item,) = items(table(tmp_path / name, [HEADER, ROW]), columns=COLUMNS)
    case = read(item)
    assert (case.order.number, case.order.item) == ("202405150001", "示例月卡")
    assert case.payment[0].amount is not None
    assert [contact.said for contact in case.contacts] == ["要求退款", "再次要求退款"]
    assert item.row == 2


def test_numbers_and_dates_of_a_workbook_are_read_as_they_are_seen(tmp_path: Path) -> None:
    """Given cells that a spreadsheet keeps as numbers and dates, they read as a person would type them."""
    from datetime import datetime

    rows = [("支付.金额", "支付.支付时间", "订单.数量"), (98.5, datetime(2026, 11, 20, 10, 5), 2)]  # noqa: DTZ001  cells have no zone
    case = read(items(table(tmp_path / "book.xlsx", rows))[0])
    payment = case.payment[0]
    assert str(payment.amount) == "98.50"
    assert payment.paid_at is not None
    assert str(payment.paid_at.clock) == "10:05:00"
    assert case.order.quantity == 2


def test_an_order_number_kept_as_a_number_is_refused(tmp_path: Path) -> None:
    """Given an order number that the spreadsheet has rounded, the row is named and the cure is told."""
    path = table(tmp_path / "book.xlsx", [("订单.订单号",), (2026112022001400001234567890,), ("A1",)])
    rounded, whole = items(path)
    assert "book.xlsx:2" in rounded.unread
    assert read(whole).order.number == "A1"


@pytest.mark.parametrize("name", ["none.yaml", "empty", "letter.docx", "*.none"])
def test_what_holds_no_case_is_refused(tmp_path: Path, name: str) -> None:
    """Given a name that leads to no case, the message says what may be named."""
    (tmp_path / "empty").mkdir()
    (tmp_path / "letter.docx").write_bytes(b"PK")
    with pytest.raises(InputFailed) as refused:
        items(tmp_path / name)
    assert ".jsonl" in refused.value.problems[0].remedy


@pytest.mark.parametrize(("name", "text"), [("t.csv", "order.number\n\n"), ("l.jsonl", "\n \n")])
def test_a_file_without_a_case_is_told(tmp_path: Path, name: str, text: str) -> None:
    """Given a table with nothing under its headers, or no lines, that is told: nothing would be done."""
    (tmp_path / name).write_text(text, encoding="utf-8")
    with pytest.raises(InputFailed, match=re.escape(name)):
        items(tmp_path / name)


def test_a_pattern_takes_folders_and_tables_too(tmp_path: Path) -> None:
    """Given a pattern that fits case files, a folder, a table and what is hidden, all but that come; one that
    fits nothing, or a file of another kind, is told."""
    (tmp_path / "甲").mkdir()
    for path in ("b.yaml", "a.json", ".c.yaml", "甲/d.yaml", "甲/e.txt"):
        (tmp_path / path).write_text("{}", encoding="utf-8")
    (tmp_path / "f.csv").write_text("order.number\nA1\n", encoding="utf-8")
    found = items(tmp_path / "*")
    assert [item.identity for item in found] == ["a.json", "b.yaml", "f.csv#2", "d.yaml"]
    assert [item.identity for item in items(tmp_path / "**" / "?.yaml")] == ["b.yaml", "d.yaml"]
    assert [item.identity for item in items(tmp_path / "甲" / "**")] == ["d.yaml"]
    for pattern in ("x*", "甲/*.txt", "乙/*.yaml"):
        with pytest.raises(InputFailed):
            items(tmp_path / pattern)
