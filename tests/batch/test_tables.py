"""Tables of cases as spreadsheets save them."""

from __future__ import annotations

import codecs
from pathlib import Path

import openpyxl
import pytest

from refundletters.batch.tables import csv_rows, xlsx_rows
from refundletters.errors import InputFailed


def cells(path: Path) -> list[tuple[int, list[str]]]:
    """Number and cells of each row."""
    return [(row.number, row.cells) for row in csv_rows(path)]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "gb18030", "utf-16"])
def test_a_table_in_any_usual_encoding_is_read(tmp_path: Path, encoding: str) -> None:
    """Given a table as spreadsheets save it, line breaks and commas within cells included, its rows
    are counted as the spreadsheet counts them."""
    path = tmp_path / "t.csv"
    path.write_text('单号,说\r\n1,"好\r\n的,嗯"\r\n\r\n2,"""不"""\r\n', encoding=encoding, newline="")
    assert cells(path) == [(1, ["单号", "说"]), (2, ["1", "好\r\n的,嗯"]), (3, []), (4, ["2", '"不"'])]


def test_chinese_after_a_long_plain_beginning_is_read(tmp_path: Path) -> None:
    """Given GB18030 whose first megabyte is plain letters and digits, the end reads as it was written."""
    path = tmp_path / "t.csv"
    path.write_bytes(b"number,item\n" + b"A0001,card\n" * 120_000 + "A1,月卡\n".encode("gb18030"))
    assert path.stat().st_size > 1_200_000
    assert cells(path)[-1][1] == ["A1", "月卡"]


def test_a_damaged_sign_does_not_make_a_table_another_encoding(tmp_path: Path) -> None:
    """Given UTF-8 with one broken sign that would read as GB18030, its line is told, nothing guessed."""
    path = tmp_path / "t.csv"
    good = "单号,商品\n" + "1,原神月卡原神月卡\n" * 20
    path.write_bytes(good.encode() + b"2,\xc4\xe3\n")
    with pytest.raises(InputFailed, match=r"t\.csv:22"):
        cells(path)


@pytest.mark.parametrize("text", ['单号\n"1\n2\n', '单号\n"1"2\n'])
def test_a_quotation_mark_out_of_place_is_told(tmp_path: Path, text: str) -> None:
    """Given a mark that is not closed, or closed too early, the table is refused, not swallowed."""
    path = tmp_path / "t.csv"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(InputFailed, match=r"t\.csv:"):
        cells(path)


def book(path: Path, *rows: list[object], dimension: str = "") -> Path:
    """Write `rows` as a workbook, which may state a wrong size."""
    workbook = openpyxl.Workbook()
    assert workbook.active is not None
    for row in rows:
        workbook.active.append(row)
    workbook.save(path)
    if dimension:
        import zipfile

        with zipfile.ZipFile(path) as old:
            parts = {name: old.read(name) for name in old.namelist()}
        sheet = parts["xl/worksheets/sheet1.xml"]
        assert sheet.count(b'<dimension ref="A1:B3"') == 1
        parts["xl/worksheets/sheet1.xml"] = sheet.replace(b'ref="A1:B3"', f'ref="{dimension}"'.encode(), 1)
        with zipfile.ZipFile(path, "w") as new:
            for name, data in parts.items():
                new.writestr(name, data)
    return path


def test_formulas_never_calculated_are_refused(tmp_path: Path) -> None:
    """Given a formula without its result, as programs write it, the workbook is refused: it would read as an
    empty cell."""
    with pytest.raises(InputFailed, match=r"b\.xlsx"):
        list(xlsx_rows(book(tmp_path / "b.xlsx", ["单号"], ["=1+1"])))


def test_an_error_in_a_cell_fails_its_row_alone(tmp_path: Path) -> None:
    """Given the result of a formula that failed, its row names the cell and the next one is read."""
    path = book(tmp_path / "b.xlsx", ["单号"], ["#REF!"], ["A1"])
    _head, wrong, right = xlsx_rows(path)
    assert "A2" in wrong.unread
    assert (right.unread, right.cells) == ("", ["A1"])


def test_a_sheet_is_read_whole_whatever_size_it_states(tmp_path: Path) -> None:
    """Given a sheet that states a size of one cell, as some programs do, all its cells are read."""
    path = book(tmp_path / "b.xlsx", ["单号", "商品"], ["1", "卡"], ["2", "券"], dimension="A1")
    assert [row.cells for row in xlsx_rows(path)] == [["单号", "商品"], ["1", "卡"], ["2", "券"]]


@pytest.mark.parametrize("data", [b"", b"PK\3\4junk", codecs.BOM_UTF8 + b"a,b"])
def test_what_is_no_workbook_is_told(tmp_path: Path, data: bytes) -> None:
    """Given a file that only has the ending of a workbook, the message names it and the cure."""
    path = tmp_path / "b.xlsx"
    path.write_bytes(data)
    with pytest.raises(InputFailed, match=r"b\.xlsx"):
        list(xlsx_rows(path))
