"""Statements that are damaged, hostile or something else: told by place, fact and cure, never a traceback."""

from __future__ import annotations

import io
import random
import struct
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from refundletters.errors import UserError
from refundletters.statements.payments import Transaction
from refundletters.statements.reading import Log, transactions
from refundletters.statements.tables import Damaged
from tests.case.tried import tried
from tests.conftest import tries
from tests.each import for_each
from tests.statements import samples

GOOD = samples.ALIPAY_APP.encode("gb18030")
Refuse = Callable[..., Damaged]


@pytest.fixture
def refuse(tmp_path: Path) -> Refuse:
    """The complaint about a file with some content."""

    def refused(data: bytes, name: str = "账单.csv") -> Damaged:
        path = tmp_path / name
        path.write_bytes(data)
        with pytest.raises(Damaged) as complaint:
            list(transactions(path, Log()))
        (problem,) = complaint.value.problems
        assert problem.fact
        assert problem.remedy
        assert name in problem.place.file
        assert complaint.value.exit_code == 3
        return complaint.value

    return refused


def read(tmp_path: Path, data: bytes, name: str = "账单.csv") -> tuple[list[Transaction], Log]:
    """The transactions in a file with some content, and the log."""
    path = tmp_path / name
    path.write_bytes(data)
    log = Log()
    return list(transactions(path, log)), log


@for_each(
    "data",
    [
        b"", b" \n", b"%PDF-1.7 ...", b"<!DOCTYPE html><html></html>", b"<html><table></table></html>",
        b"\xef\xbb\xbf<?xml version='1.0'?><Workbook/>", b"Rar!\x1a\x07\x00", b"7z\xbc\xaf\x27\x1c",
        b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff\xe0", b"\x1f\x8b\x08\x00",
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600),
        b"PK\x03\x04", b"hello", b"\x00" * 100, b"a,b,c\n" * 500,
    ],
)  # fmt: skip
def test_no_table(refuse: Refuse, data: bytes) -> None:
    """Given what is no statement, it is refused with what to do instead."""
    refuse(data)


def test_unknown_columns_are_named(refuse: Refuse) -> None:
    """Given a table of another layout, its columns are named and how to say which is which."""
    (problem,) = refuse("序号,入账时间,入账金额xx,店铺\n1,2026-11-20,98,a\n".encode()).problems
    assert "入账时间、入账金额xx" in problem.fact
    assert "--columns" in problem.remedy
    assert problem.place.line == 1


@pytest.mark.parametrize("data", [GOOD, samples.ALIPAY_APP.encode("utf-8")], ids=["GB18030", "UTF-8"])
@pytest.mark.parametrize("cut", range(1, 40))
def test_cut_off(tmp_path: Path, data: bytes, cut: int) -> None:
    """Given a bill that breaks off at any byte, in the middle of a character too, that is told."""
    rows, log = read(tmp_path, data[: -cut - 120])
    assert len(rows) in (4, 5, 6)
    assert any(word in log.warnings[-1] for word in ("共 6 笔", "中断"))


def test_fewer_rows_than_declared(tmp_path: Path) -> None:
    """Given a bill with fewer rows than it says, the difference is told with both numbers."""
    rows, log = read(tmp_path, samples.ALIPAY_APP.replace("共6笔", "共60笔").encode("gb18030"))
    assert len(rows) == 6
    assert "60" in log.warnings[0]
    assert "6 笔" in log.warnings[0]


def test_a_wrong_byte_is_told_by_its_line(refuse: Refuse) -> None:
    """Given a byte that no encoding has, its line is told."""
    lines = GOOD.split(b"\n")
    lines[27] = lines[27][:30] + b"\xff\xff" + lines[27][32:]
    assert refuse(b"\n".join(lines)).problems[0].place.line == 28


@pytest.mark.parametrize(
    "data",
    [
        samples.ALIPAY_APP.encode("utf-8").decode("gb18030", "ignore").encode("utf-8"),
        samples.ALIPAY_APP.encode("gb18030").decode("utf-8", "replace").encode("utf-8"),
    ],
    ids=["read as GBK", "signs replaced"],
)
def test_garbled(refuse: Refuse, data: bytes) -> None:
    """Given a bill whose Chinese was destroyed when it was saved, that is told."""
    assert "乱码" in refuse(data).problems[0].fact


@pytest.mark.parametrize("number", ["2.02611E+27", "2E+27", "1.0000500012E+30"])
def test_a_power_of_ten_is_no_order_number(refuse: Refuse, number: str) -> None:
    """Given an order number that Excel has made a power of ten, it is refused with row and cure."""
    text = samples.ALIPAY_APP.replace("2026112022001400000000000001\t", number)
    complaint = refuse(text.encode("gb18030"))
    assert number in complaint.problems[0].fact
    assert complaint.problems[0].place.line == 29


def test_rounded_numbers(tmp_path: Path, refuse: Refuse) -> None:
    """Given numbers that Excel has all cut to 15 digits, they are refused; one that ends in zeros is not."""
    text = samples.WECHAT
    for row in samples.WECHAT_ROWS:
        if len(row[8]) > 20:
            text = text.replace(row[8], row[8][:15] + "0" * 13)
    assert refuse(text.encode("utf-8")).problems[0].place.line
    one = samples.ALIPAY_APP.replace("2026112022001400000000000001", "2026112022001400000000000000")
    assert len(read(tmp_path, one.encode("gb18030"))[0]) == 6


def test_a_number_in_a_workbook(refuse: Refuse) -> None:
    """Given a workbook whose order number is a number, its last digits are lost, and it is refused."""
    rows = [samples.WECHAT_HEADER, [*samples.WECHAT_ROWS[1][:8], 4.200002026112e27, "x", "/"]]
    assert refuse(samples.workbook(rows), "账单.xlsx").problems[0].place.line == 2


@pytest.mark.parametrize("column", [0, 5, 8])
def test_a_formula_is_no_value(refuse: Refuse, column: int) -> None:
    """Given a formula where a time, an amount or a number should stand, it is refused with its row."""
    row = [*samples.WECHAT_ROWS[1]]
    row[column] = "=1+1"
    assert refuse(samples.workbook([samples.WECHAT_HEADER, row]), "账单.xlsx").problems[0].place.line == 2
    text = "\n".join(",".join(map(str, cells)) for cells in (samples.WECHAT_HEADER, row))
    assert refuse(text.encode("utf-8")).problems[0].place.line == 2


def test_an_open_quotation_mark(refuse: Refuse) -> None:
    """Given a quotation mark that is never closed, the line where it stands is told."""
    text = samples.ALIPAY_APP.replace("示例通信", '"示例通信') + "2026-11-01 00:00:00,a\n" * 400
    assert refuse(text.encode("utf-8")).problems[0].place.line == 27


def test_a_row_that_cannot_be_read_is_told(tmp_path: Path) -> None:
    """Given single rows whose amount or time is none, the others are read and these are told by number."""
    text = samples.WECHAT.replace("¥50.00", "五十").replace("2026-11-18 08:00:00", "2026-13-18 08:00:00")
    rows, log = read(tmp_path, text.encode("utf-8"))
    assert len(rows) == 4
    assert "20" in log.warnings[0]
    assert "23" in log.warnings[0]


def test_nothing_but_rows_that_cannot_be_read(refuse: Refuse) -> None:
    """Given a bill of which no row can be read, it is refused."""
    refuse(
        "交易时间,交易类型,交易对方,商品,收/支,金额(元),当前状态\n2026-11-20,商户消费,a,b,支出,x,y\n".encode()
    )


# ── archives and workbooks ────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    "name", ["../账单.csv", "/etc/账单.csv", "a/../../b.csv", "..\\账单.csv", "C:\\账单.csv"]
)
def test_names_that_climb_out(refuse: Refuse, name: str) -> None:
    """Given an archive with a name that leads out of it, it is refused."""
    refuse(samples.plain_zip(name, GOOD), "账单.zip")


def bomb(name: str, size: int, lie: int | None = None) -> bytes:
    """An archive whose member unpacks to `size` zeros, and says `lie` of itself."""
    data = samples.plain_zip(name, bytes(size))
    if lie is not None:
        for sign, offset in ((b"PK\x03\x04", 22), (b"PK\x01\x02", 24)):
            at = data.index(sign) + offset
            data = data[:at] + struct.pack("<I", lie) + data[at + 4 :]
    return data


@pytest.mark.parametrize("lie", [None, 1000])
def test_a_bomb(refuse: Refuse, lie: int | None) -> None:
    """Given an archive that unpacks to far more than any statement has, or lies about it, it is refused."""
    assert refuse(bomb("账单.csv", 160_000_000, lie), "账单.zip").problems[0].fact


def test_too_many_files(refuse: Refuse) -> None:
    """Given an archive with hundreds of files, it is refused."""
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        for number in range(60):
            archive.writestr(f"{number}.csv", GOOD)
    refuse(stream.getvalue(), "账单.zip")


def test_no_table_in_an_archive(refuse: Refuse) -> None:
    """Given an archive without a table, or with another archive only, it is refused."""
    refuse(samples.plain_zip("说明.pdf", b"%PDF"), "账单.zip")
    refuse(samples.plain_zip("内.zip", samples.plain_zip("账单.csv", GOOD)), "账单.zip")


def test_a_note_beside_the_bill(tmp_path: Path) -> None:
    """Given an archive with a note beside the bill, the bill is read; a bill that ends in .txt is one too."""
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        archive.writestr("说明.txt", "解压密码见 App")
        archive.writestr("账单.csv", GOOD)
    assert len(read(tmp_path, stream.getvalue(), "账单.zip")[0]) == 6
    assert len(read(tmp_path, samples.plain_zip("账单.txt", GOOD), "账单.zip")[0]) == 6


@pytest.mark.parametrize("locked", [samples.locked_zip, samples.aes_zip])
def test_a_damaged_archive(tmp_path: Path, locked: Callable[[str, bytes, str], bytes]) -> None:
    """Given a locked archive with a wrong byte or cut off, that is told, though the password is right."""
    whole = locked("账单.csv", GOOD, "123456")
    for data in (whole[:200] + b"\x00\x01" + whole[202:], whole[:-40], whole[:300]):
        path = tmp_path / "账单.zip"
        path.write_bytes(data)
        with pytest.raises(Damaged):
            list(transactions(path, Log(), lambda _file, _again: "123456"))


@pytest.mark.parametrize("cell", ["XFD1048576", "A1048576", "XFD1", "ZZ2"])
def test_a_far_corner_of_a_sheet(refuse: Refuse, cell: str) -> None:
    """Given a workbook with a cell so far away that its sheet would fill the memory, it is refused."""
    import openpyxl

    book = openpyxl.Workbook()
    assert book.active is not None
    book.active["A1"] = "x"
    book.active[cell] = "y"
    stream = io.BytesIO()
    book.save(stream)
    refuse(stream.getvalue(), "账单.xlsx")


def test_a_text_repeated_without_end(refuse: Refuse) -> None:
    """Given a workbook in which very many cells share a very long text, it is refused."""
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as book:
        book.writestr("[Content_Types].xml", "<Types/>")
        book.writestr("xl/sharedStrings.xml", f"<sst><si><t>{'长' * 20_000}</t></si></sst>")
        book.writestr("xl/worksheets/sheet1.xml", '<c r="A1" t="s"><v>0</v></c>' * 30_000)
    assert "MB" in refuse(stream.getvalue(), "账单.xlsx").problems[0].fact


def test_a_workbook_cut_off(refuse: Refuse) -> None:
    """Given a workbook that breaks off, it is refused as a damaged one."""
    refuse(samples.wechat_xlsx(2)[:-200], "账单.xlsx")


WHOLE = {
    "账单.csv": GOOD,
    "微信.csv": samples.WECHAT.encode("utf-8-sig"),
    "账单.xlsx": samples.wechat_xlsx(2),
    "流水.xls": samples.old_workbook(samples.BANKS["交通银行"]),
    "账单.zip": samples.aes_zip("账单.csv", GOOD, "123456"),
    "旧.zip": samples.locked_zip("账单.csv", GOOD, "123456"),
}


@settings(max_examples=tries(300))
@given(st.sampled_from(sorted(WHOLE)), st.integers(0, 2**32), st.integers(1, 8), st.booleans())
def test_any_damage_is_told(
    tmp_path_factory: pytest.TempPathFactory, name: str, seed: int, wrong: int, cut: bool
) -> None:
    """Given a statement with any wrong bytes or cut anywhere, it is read, or refused for its user."""
    dice = random.Random(seed)
    data = bytearray(WHOLE[name])
    for _number in range(wrong):
        data[dice.randrange(len(data))] = dice.randrange(256)
    path = tmp_path_factory.getbasetemp() / name
    path.write_bytes(data[: dice.randrange(len(data))] if cut else data)
    read = tried(UserError, lambda: list(transactions(path, Log(), lambda _file, _again: "123456")))
    if isinstance(read, UserError):
        assert all(problem.fact and problem.remedy for problem in read.problems)
