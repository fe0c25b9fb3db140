"""材料包: the same bytes for the same input; exhibits renamed, hashed, traced to what cites them."""

from __future__ import annotations

import csv
import hashlib
import io
import os
import zipfile
from pathlib import Path

import pytest
from PIL import Image

from refundletters.bundle import make
from refundletters.bundle.manifest import NAME as MANIFEST
from refundletters.bundle.receivers import NotTheirs, chosen
from refundletters.errors import Withheld
from refundletters.exhibits.files import examine
from refundletters.exhibits.redaction import Box, redacted_picture
from tests.bundle.folders import CODE, EXHIBITS, PHONE, a_bundle, a_folder, holds
from tests.cases import assessed, fitting


def rows(package: bytes) -> list[dict[str, str]]:
    """The rows of the manifest."""
    with zipfile.ZipFile(io.BytesIO(package)) as source:
        return list(csv.DictReader(io.StringIO(source.read(MANIFEST).decode("utf-8-sig"))))


def content(package: bytes, name: str) -> bytes:
    """One member of a ZIP."""
    with zipfile.ZipFile(io.BytesIO(package)) as source:
        return source.read(name)


def test_the_same_input_gives_the_same_bytes(tmp_path: Path) -> None:
    """Given the same case and files, in another folder and with other times of the files, the ZIP is the same
    but for the dates of the files that it tells."""
    (tmp_path / "a").mkdir()
    (tmp_path / "b").mkdir()
    for folder in ("a", "b"):
        a_folder(tmp_path / folder)
        for path in (tmp_path / folder).rglob("*"):
            os.utime(path, (1_700_000_000, 1_700_000_000))
    made = []
    for folder in ("a", "b"):
        a = a_folder(tmp_path / folder)
        for path in (tmp_path / folder).rglob("*"):
            os.utime(path, (1_700_000_000, 1_700_000_000))
        made.append(make(a, examine(a.case, tmp_path / folder), tmp_path / folder, "samr").packed())
    assert made[0] == made[1]


def test_a_bundle_holds_letters_list_exhibits_and_table(tmp_path: Path) -> None:
    """Given a receiver, the ZIP holds the letter as a Word file and for its web form, the list, the table,
    and the exhibits named by number, shop, day, goods and title; the table lists each with its SHA-256."""
    package = a_bundle(tmp_path, "samr", "regulator-complaint").packed()
    with zipfile.ZipFile(io.BytesIO(package)) as source:
        names = source.namelist()
        assert source.testzip() is None
    assert names[:4] == ["1-投诉书.docx", "2-投诉书（网页填写用）.txt", "3-经过与证据清单.docx", MANIFEST]
    assert names[4:] == [
        "证据/01-星点卡盟-20261120-示例游戏点卡-付款详情138xxxx8000.png",
        "证据/02-星点卡盟-20261120-示例游戏点卡-订单页.jpg",
        "证据/03-星点卡盟-20261120-示例游戏点卡-客服聊天卡密xxxx5678.txt",
    ]
    table = {row["文件"]: row for row in rows(package)}
    for name in names:
        if name != MANIFEST:
            row = table[name.removeprefix("证据/")]
            assert row["SHA-256"] == hashlib.sha256(content(package, name)).hexdigest()
            assert int(row["字节数"]) == len(content(package, name))


def test_the_table_traces_each_exhibit(tmp_path: Path) -> None:
    """Given an exhibit, its row tells the original's name and SHA-256, its date and where that comes from,
    what is other than in the original, and the sentences that rest on it."""
    made = a_bundle(tmp_path, "samr", "regulator-complaint")
    paid, page, chat = (row for row in rows(made.packed()) if row["证据编号"])
    original = (tmp_path / "聊天.txt").read_bytes()
    assert chat["原件文件名"] == "聊天.txt"
    assert chat["原件SHA-256"] == hashlib.sha256(original).hexdigest() != chat["SHA-256"]
    assert chat["与原件的差别"] == "遮盖了卡密或者个人号码"
    assert page["与原件的差别"] == "去掉了图片的附带信息，画面不变"
    assert page["日期来源"] == "文件最后修改的时间"
    assert "投诉书：“事实与理由　2026年11月20日10:00" in paid["引用它的句子"]
    assert "已超时，不予退款" in chat["引用它的句子"]


def test_a_cell_is_no_formula(tmp_path: Path) -> None:
    """Given a title that a spreadsheet would run, the table holds it as text."""
    titled = {"exhibits": [EXHIBITS[0] | {"title": "=HYPERLINK(1)"}, *EXHIBITS[1:]]}
    paid = next(
        row
        for row in rows(a_bundle(tmp_path, "samr", "regulator-complaint", titled).packed())
        if row["证据编号"]
    )
    assert paid["名称"] == "'=HYPERLINK(1)"


def test_the_picture_is_the_same_without_its_metadata(tmp_path: Path) -> None:
    """Given a photo, its copy shows the same pixels, and the original is not touched."""
    made = a_bundle(tmp_path, "samr", "regulator-complaint")
    copy = made.copies[1]
    with Image.open(io.BytesIO(copy.data)) as ours, Image.open(tmp_path / "订单" / "订单页.jpg") as theirs:
        assert ours.tobytes() == theirs.tobytes()
        assert not ours.getexif()
    paths = [each.file.path for each in made.copies if each.file.path]
    assert len(paths) == len(EXHIBITS)
    sums = [hashlib.sha256(path.read_bytes()).hexdigest() for path in paths]
    assert sums == [each.file.sha256 for each in made.copies]


def test_a_redacted_twin_is_taken_instead(tmp_path: Path) -> None:
    """Given a twin beside a picture, it goes into the bundle and is called what it is."""
    a_folder(tmp_path)
    twin = redacted_picture(tmp_path / f"{PHONE}付款.png", [Box(0, 0, 50, 50)])
    (tmp_path / f"{PHONE}付款.遮盖.png").write_bytes(twin)
    made = a_bundle(tmp_path, "samr", "regulator-complaint")
    with Image.open(io.BytesIO(made.copies[0].data)) as image:
        assert image.getpixel((10, 10)) in ((0, 0, 0), 0)
    paid = next(row for row in rows(made.packed()) if row["证据编号"])
    assert paid["与原件的差别"] == "遮盖件"
    assert paid["原件SHA-256"] == hashlib.sha256((tmp_path / f"{PHONE}付款.png").read_bytes()).hexdigest()


def test_a_twin_that_leads_out_is_not(tmp_path: Path) -> None:
    """Given a twin that is a link to a file outside the folder of the case, it is not taken."""
    (tmp_path / "case").mkdir()
    Image.new("RGB", (9, 9)).save(tmp_path / "out.png")
    a_folder(tmp_path / "case")
    (tmp_path / "case" / f"{PHONE}付款.遮盖.png").symlink_to(tmp_path / "out.png")
    made = a_bundle(tmp_path / "case", "samr", "regulator-complaint")
    assert made.copies[0].change == "metadata"


@pytest.mark.parametrize("name", ["../订单.png", "没有.png", "空.png"])
def test_a_file_that_cannot_be_used_stops_it(name: str, tmp_path: Path) -> None:
    """Given an exhibit whose file is missing, empty or outside the folder, nothing is packed and the reason
    is told."""
    (tmp_path / "case").mkdir()
    (tmp_path / "订单.png").write_bytes(b"x")
    (tmp_path / "case" / "空.png").write_bytes(b"")
    a = a_folder(tmp_path / "case", {"exhibits": [EXHIBITS[0] | {"file": name}, *EXHIBITS[1:]]})
    with pytest.raises(Withheld) as told:
        make(a, examine(a.case, tmp_path / "case"), tmp_path / "case", "samr")
    assert name in str(told.value)


def test_an_exhibit_without_a_file_is_listed(tmp_path: Path) -> None:
    """Given an exhibit that names no file, the list and the table say that none is attached."""
    bare = {"exhibits": [{key: value for key, value in EXHIBITS[0].items() if key != "file"}, *EXHIBITS[1:]]}
    made = a_bundle(tmp_path, "samr", "regulator-complaint", bare)
    assert not made.copies[0].name
    assert next(row for row in rows(made.packed()) if row["证据编号"])["内容类型"] == "没有附文件"


def test_the_letter_follows_the_plan(tmp_path: Path) -> None:
    """Given no letter by name, it is what the plan has next for the receiver; one that the receiver does not
    get is refused, one that cannot be written withheld."""
    refused = assessed()
    assert chosen(refused, "merchant").code == "escalation"
    assert chosen(assessed({"contacts": []}), "merchant").code == "first-contact"
    assert chosen(refused, "samr").code == "regulator-complaint"
    assert chosen(refused, "court").code == "statement-of-claim"
    assert chosen(fitting("violation-report --to cac"), "cac").to == "cac"
    assert chosen(refused, "court", "evidence-list").code == "evidence-list"
    with pytest.raises(NotTheirs):
        chosen(refused, "samr", "demand")
    with pytest.raises(Withheld):
        chosen(refused, "merchant", "follow-up")


def test_without_a_number_the_list_says_how_to_find_it(tmp_path: Path) -> None:
    """Given a case without an order number, the list begins with what tells the purchase apart, each with its
    exhibits, and then tells what happened when."""
    made = a_bundle(tmp_path, "samr", "regulator-complaint", {"order.number": None})
    listed = content(made.packed(), "3-经过与证据清单.docx")
    with zipfile.ZipFile(io.BytesIO(listed)) as document:
        body = document.read("word/document.xml")
    for words in ("没有找到订单号", "支付单号：2026112022001400001234567890", "经过（2026年）", "11:30"):
        assert holds(body, words), words
    assert not holds(body, CODE)
