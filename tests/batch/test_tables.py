"""Tables of cases as spreadsheets save them."""

from __future__ import annotations

from pathlib import Path

import pytest

from refundletters.batch.tables import csv_rows
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
    assert cells(path) == [(1, ["单号", "说"]), (2, ["1", "好\n的,嗯"]), (3, []), (4, ["2", '"不"'])]


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
