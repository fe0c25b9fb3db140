"""Workbooks as spreadsheet programs write them."""

from __future__ import annotations

import codecs
import tracemalloc
import zipfile
from collections.abc import Callable
from datetime import date, datetime, time
from pathlib import Path

import openpyxl
import pytest

from refundletters.batch.tables import Row
from refundletters.batch.workbooks import xlsx_rows
from refundletters.errors import InputFailed

SHEET = "xl/worksheets/sheet1.xml"
RELATIONS = "xl/_rels/workbook.xml.rels"
SHARED = (
    '<Relationship Id="t" '
    'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings" '
)
MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'


def book(path: Path, *rows: list[object], change: Callable[[openpyxl.Workbook], None] | None = None) -> Path:
    """Write `rows` as a workbook."""
    workbook = openpyxl.Workbook()
    assert workbook.active is not None
    for row in rows:
        workbook.active.append(row)
    if change:
        change(workbook)
    workbook.save(path)
    return path


def patched(path: Path, texts: str = "", sheet: str = "", **whole: str) -> Path:
    """The workbook `path` with the contents of its `sheet`, with shared `texts`, and with other parts
    replaced: ``sheet1``, ``workbook_rels``."""
    with zipfile.ZipFile(path) as old:
        parts = {name: old.read(name).decode("utf-8") for name in old.namelist()}
    parts |= {name: whole[key] for name in parts if (key := _key(name)) in whole}
    if sheet:
        parts[SHEET] = f"<worksheet {MAIN}><sheetData>{sheet}</sheetData></worksheet>"
    if texts:
        parts["xl/sharedStrings.xml"] = f"<sst {MAIN}>{texts}</sst>"
        parts[RELATIONS] = parts[RELATIONS].replace("</Rel", f'{SHARED}Target="sharedStrings.xml"/></Rel')
    with zipfile.ZipFile(path, "w") as new:
        for name, text in parts.items():
            new.writestr(name, text)
    return path


def _key(name: str) -> str:
    """``sheet1`` of ``xl/worksheets/sheet1.xml``, ``workbook_rels`` of ``xl/_rels/workbook.xml.rels``."""
    return name.rpartition("/")[2].replace(".xml.", "_").removesuffix(".xml")


def cells(path: Path) -> list[list[str]]:
    """The cells of each row."""
    return [row.cells for row in xlsx_rows(path)]


def test_values_read_as_they_are_shown(tmp_path: Path) -> None:
    """Given texts, amounts, days, times, a yes and a number shown with zeros before it, each reads as the
    spreadsheet shows it."""

    def formats(workbook: openpyxl.Workbook) -> None:
        sheet = workbook.active
        assert sheet is not None
        for cell, shown in zip(
            ("A2", "B2", "C2", "D2"),
            ("000000", 'yyyy"年"m"月"d"日"', "[Red]0.00_);(0.00)", "G/通用格式"),
            strict=True,
        ):
            sheet[cell].number_format = shown

    rows: list[list[object]] = [
        [" 月卡 ", 98, 0.1 + 0.2, datetime(2026, 11, 20), date(2026, 11, 20), datetime(2026, 11, 20, 10, 5)],  # noqa: DTZ001  cells
        [123, 46346, 98.5, 7.0, True, time(9, 30)],
    ]
    assert cells(book(tmp_path / "b.xlsx", *rows, change=formats)) == [
        ["月卡", "98", "0.3", "2026-11-20", "2026-11-20", "2026-11-20 10:05"],
        ["000123", "2026-11-20", "98.5", "7", "是", "09:30"],
    ]


def test_days_counted_from_1904_are_the_same_days(tmp_path: Path) -> None:
    """Given a workbook that counts its days from 1904, as old ones of the Macintosh do, a day is the day."""

    def since_1904(workbook: openpyxl.Workbook) -> None:
        workbook.epoch = datetime(1904, 1, 1)  # noqa: DTZ001  cells

    path = book(tmp_path / "b.xlsx", [date(2026, 11, 20)], change=since_1904)
    assert cells(path) == [["2026-11-20"]]


def test_shared_texts_in_pieces_and_with_readings_are_read(tmp_path: Path) -> None:
    """Given texts in several formats, with their pronunciation, and with the return of Windows, just what is
    written is read, whatever their order."""
    path = patched(
        book(tmp_path / "b.xlsx", ["x"]),
        texts="<si><t>好_x000D_\n的</t></si><si><r><rPr/><t>月</t></r><r><t xml:space='preserve'>卡 </t></r>"
        "<rPh sb='0' eb='1'><t>yueka</t></rPh></si><si/>",
        sheet="<row><c t='s'><v>1</v></c><c r='C1' t='s'><v>0</v></c><c t='s'><v>2</v></c></row>",
    )
    assert cells(path) == [["月卡", "", "好\n的", ""]]


def test_cells_without_their_place_stand_one_after_another(tmp_path: Path) -> None:
    """Given rows and cells that do not say where they are, and a prefix on every name, they are counted."""
    path = patched(
        book(tmp_path / "b.xlsx", ["x"]),
        sheet1=f"<m:worksheet {MAIN.replace('xmlns', 'xmlns:m')}><m:sheetData><m:row/><m:row>"
        "<m:c><m:v>1</m:v></m:c><m:c t='inlineStr'><m:is><m:t>卡</m:t></m:is></m:c><m:c t='d'>"
        "<m:v>2026-11-20T10:05:00</m:v></m:c></m:row></m:sheetData></m:worksheet>",
    )
    assert list(xlsx_rows(path)) == [Row(1, []), Row(2, ["1", "卡", "2026-11-20 10:05"])]


def test_the_first_sheet_is_the_first_in_the_workbook(tmp_path: Path) -> None:
    """Given a sheet put before the one that was made first, it is the one that is read."""

    def another(workbook: openpyxl.Workbook) -> None:
        workbook.create_sheet("前", 0).append(["前"])

    assert cells(book(tmp_path / "b.xlsx", ["后"], change=another)) == [["前"]]


def test_parts_named_from_the_root_are_found(tmp_path: Path) -> None:
    """Given a workbook that names its parts by whole paths or by those from where it is, it is read."""
    path = book(tmp_path / "b.xlsx", ["卡"])
    with zipfile.ZipFile(path) as old:
        relations = old.read(RELATIONS).decode()
    assert '"/xl/worksheets/' in relations
    assert cells(path) == cells(patched(path, workbook_rels=relations.replace('"/xl/', '"'))) == [["卡"]]


@pytest.mark.parametrize("cell", ["<c r='A1'><f>1+1</f></c>", "<c r='A1'><f>1+1</f><v/></c>", "<c><f/></c>"])
def test_a_formula_never_calculated_is_refused(tmp_path: Path, cell: str) -> None:
    """Given a formula without its result, as programs write it, the workbook is refused: it would read as an
    empty cell."""
    with pytest.raises(InputFailed, match=r"b\.xlsx:1"):
        cells(patched(book(tmp_path / "b.xlsx", ["x"]), sheet=f"<row>{cell}</row>"))


def test_an_empty_text_that_was_calculated_is_one(tmp_path: Path) -> None:
    """Given a formula whose result is an empty text, its cell is empty and the others are read."""
    row = "<row><c t='str'><f>A2</f><v></v></c><c t='str'><f>A3</f><v>卡</v></c></row>"
    assert cells(patched(book(tmp_path / "b.xlsx", ["x"]), sheet=row)) == [["", "卡"]]


@pytest.mark.parametrize(("value", "told"), [("#REF!", "#REF!"), (1234567890123456, "A2")])
def test_a_cell_of_no_use_fails_its_row_alone(tmp_path: Path, value: object, told: str) -> None:
    """Given the result of a formula that failed, or a number that lost its last digits, the row names the
    cell and the next one is read."""
    _head, wrong, right = xlsx_rows(book(tmp_path / "b.xlsx", ["单号"], [value], ["A1"]))
    assert told in wrong.unread
    assert "A2" in wrong.unread
    assert (right.unread, right.cells) == ("", ["A1"])


@pytest.mark.parametrize(
    "data", [b"", b"PK\3\4junk", codecs.BOM_UTF8 + b"a,b", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600)]
)
def test_what_is_no_workbook_is_told(tmp_path: Path, data: bytes) -> None:
    """Given a file that only has the ending of a workbook, the message names it and the cure."""
    path = tmp_path / "b.xlsx"
    path.write_bytes(data)
    with pytest.raises(InputFailed, match=r"b\.xlsx.*\n.*xlsx"):
        cells(path)


@pytest.mark.parametrize(
    "row",
    [
        "<row><c t='s'><v>7</v></c></row>",
        "<row><c r='AAAAA1'><v>1</v></c></row>",
        "<row><c><v>x</v></c></row>",
        "<row r='x'/>",
        "<row>",
    ],
)
def test_a_damaged_sheet_is_told(tmp_path: Path, row: str) -> None:
    """Given a sheet that refers to what is not there, or is cut off, the message names the file and the
    cure."""
    with pytest.raises(InputFailed, match=r"b\.xlsx"):
        cells(patched(book(tmp_path / "b.xlsx", ["x"]), sheet=row))


def test_a_large_workbook_takes_no_more_memory_than_a_small_one(tmp_path: Path) -> None:
    """Given ten times as many rows, each with a text of its own, reading them takes no more memory."""
    peaks = []
    for count in (400, 4000):
        path = patched(
            book(tmp_path / f"{count}.xlsx", ["x"]),
            texts="".join(f"<si><t>{number}{'长' * 90}</t></si>" for number in range(count)),
            sheet="".join(f"<row><c t='s'><v>{number}</v></c></row>" for number in range(count)),
        )
        tracemalloc.start()
        assert sum(1 for _row in xlsx_rows(path)) == count
        peaks.append(tracemalloc.get_traced_memory()[1])
        tracemalloc.stop()
    assert peaks[1] < peaks[0] + 200_000
