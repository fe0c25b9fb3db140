from __future__ import annotations

import io
import subprocess
import zipfile
from pathlib import Path

import docx
import pytest
from lxml import etree

from refundletters.lint.templates.comments import commented
from refundletters.lint.templates.word import BODY, W, look_into
from tests.cases import TODAY
from tests.conftest import needs_office
from tests.lint.templates.layouts import layout


@pytest.fixture
def broken(tmp_path: Path) -> Path:
    """A layout with flaws in two paragraphs, a cell and the header."""
    return layout(
        tmp_path / "letter.docx",
        "标题",
        ["订单号 ", "{{ order.nubmer }}", "，商品 {{ order.item }}"],
        "依照《民法典》第五百零九条",
        header="{{ consumer.nmae }}",
        rows=[["{{ payment.amuont }}", "甲"]],
    )


def part(data: bytes, name: str) -> etree._Element:
    """One part of a package, parsed."""
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        return etree.fromstring(package.read(name))


def test_each_finding_is_a_comment(broken: Path) -> None:
    """Given the findings about a Word file, python-docx reads each of them back as a comment of the copy."""
    found = list(look_into(broken, TODAY))
    copy = commented(broken, found)
    comments = list(docx.Document(io.BytesIO(copy)).comments)
    assert len(comments) == len(found) == 4
    for comment, each in zip(comments, found, strict=True):
        assert each.flaw.words in comment.text
        assert each.finding(broken).remedy in comment.text
        assert comment.author == "refundletters"
    assert "页眉" in comments[-1].text


def test_a_comment_stands_at_its_words(broken: Path) -> None:
    """Given a finding about one run, its comment begins before that run and ends behind it."""
    document = part(commented(broken, look_into(broken, TODAY)), BODY)
    (start,) = document.iterfind(f".//{W}commentRangeStart[@{W}id='0']")
    (end,) = document.iterfind(f".//{W}commentRangeEnd[@{W}id='0']")
    after = list(start.itersiblings())
    inside = [text.text for each in after[: after.index(end)] for text in each.iter(f"{W}t")]
    assert inside == ["{{ order.nubmer }}"]
    ids = {each.get(f"{W}id") for each in document.iter(f"{W}commentReference")}
    assert ids == {each.get(f"{W}id") for each in document.iter(f"{W}commentRangeStart")}


def test_the_text_of_the_copy_is_that_of_the_file(broken: Path) -> None:
    """Given a copy with comments, its paragraphs are those of the file, which is left as it was."""
    before = broken.read_bytes()
    copy = docx.Document(io.BytesIO(commented(broken, look_into(broken, TODAY))))
    assert [each.text for each in copy.paragraphs] == [
        each.text for each in docx.Document(str(broken)).paragraphs
    ]
    assert broken.read_bytes() == before


def test_comments_hold_no_clock(broken: Path) -> None:
    """Given the same file twice, the comments are the same and carry no time."""
    first, second = (part(commented(broken, look_into(broken, TODAY)), "word/comments.xml") for _turn in "ab")
    assert etree.tostring(first) == etree.tostring(second)
    assert not [each for each in first.iter(f"{W}comment") if each.get(f"{W}date")]


@needs_office
def test_libreoffice_opens_the_copy(broken: Path, tmp_path: Path) -> None:
    """Given a copy with comments, LibreOffice reads it with the comments in it."""
    copy = tmp_path / "copy.docx"
    copy.write_bytes(commented(broken, look_into(broken, TODAY)))
    command = [
        "soffice", f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}", "--headless", "--norestore",
        "--convert-to", "odt", "--outdir", str(tmp_path), str(copy),
    ]  # fmt: skip
    subprocess.run(command, check=True, capture_output=True, timeout=300)
    with zipfile.ZipFile(tmp_path / "copy.odt") as package:
        content = package.read("content.xml").decode("utf-8")
    assert content.count("<office:annotation ") == 4
    assert "order.nubmer" in content
