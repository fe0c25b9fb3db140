from __future__ import annotations

import io
import re
import zipfile
from datetime import UTC, datetime
from pathlib import Path
from typing import get_args

import docx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from refundletters.errors import InputFailed, UserError
from refundletters.letters.letter import (
    Attachments,
    Block,
    ExhibitTable,
    Letter,
    PartyTable,
    Title,
)
from refundletters.render import text, word
from tests.conftest import ROOT, tries
from tests.each import for_each
from tests.render.letters import (
    COMPLAINT,
    ESCALATION,
    HOSTILE,
    W,
    everywhere,
    expected,
    hostile_texts,
    letter,
    paragraph,
    paragraphs,
    part,
    text_of,
)

LAYOUT = ROOT / "templates" / "word" / "letter.docx"


def test_same_words_as_the_text() -> None:
    """Given a letter without tables, its Word file and its text hold the same characters."""
    in_word = "".join(paragraphs(word.render(ESCALATION)))
    assert re.sub(r"\s", "", in_word) == re.sub(r"\s", "", text.render(ESCALATION))


@pytest.mark.parametrize("sample", [ESCALATION, COMPLAINT], ids=["escalation", "complaint"])
def test_every_block_in_its_order(sample: Letter) -> None:
    """Given a letter, `render` sets each text of each block as a paragraph of its own, in order."""
    assert paragraphs(word.render(sample)) == expected(sample)


def test_every_kind_of_block_has_a_layout() -> None:
    """Given the kinds of blocks that a letter can hold, the test letter has each of them."""
    kinds = {block.kind for block in everywhere(["甲", "乙", "丙"]).blocks}
    assert kinds == {kind.kind for kind in get_args(Block)}
    assert len(kinds) > 5


@settings(max_examples=tries(40))
@given(st.lists(hostile_texts, min_size=3, max_size=3))
def test_every_character_comes_out(values: list[str]) -> None:
    """Given any characters XML can hold, `render` prints each of them as it is, in every block."""
    values = [value or "甲" for value in values]
    whole = everywhere(values)
    assert paragraphs(word.render(whole)) == expected(whole)


@for_each("value", HOSTILE)
def test_hostile_values_one_by_one(value: str) -> None:
    """Given one hostile value amid text, `render` prints it whole, in the properties and head too."""
    whole = everywhere([f"甲{value}乙"] * 3)
    made = word.render(whole)
    assert paragraphs(made) == expected(whole)
    subject = re.sub("\r\n?", "\n", f"甲{value}乙")
    assert part(made, "docProps/core.xml").findtext("{http://purl.org/dc/elements/1.1/}subject") == subject
    assert text_of(part(made, "word/header.xml")) == f"投诉书 · {subject}"


def test_five_thousand_characters() -> None:
    """Given values of 5,000 characters, `render` prints them whole."""
    whole = everywhere(["卡密无效<&>" * 1000, "x" * 5000, "𠮷" * 5000])
    assert paragraphs(word.render(whole)) == expected(whole)


@pytest.mark.parametrize("character", ["\x00", "\x07", "\x0b", "\x0c", "\x1f", "\ufffe", "\uffff", "\ud800"])
def test_forbidden_characters_are_named(character: str) -> None:
    """Given a character that XML forbids, `render` says which, in what words and where."""
    blocks = (Title("投诉书"), paragraph("前面没有", f"卡密{character}无效"))
    with pytest.raises(UserError) as raised:
        word.render(letter(*blocks))
    (problem,) = raised.value.problems
    assert f"U+{ord(character):04X}" in problem.fact
    assert "卡密\ufffd无效" in problem.fact
    assert problem.place.path == "blocks[1].sentences[1].text"


def test_all_forbidden_characters_at_once() -> None:
    """Given several such characters, also in the subject, `render` names them all."""
    with pytest.raises(UserError) as raised:
        word.render(letter(Title("甲\x07"), Attachments(("乙\x0c",)), subject="丙\x00"))
    assert [problem.place.path for problem in raised.value.problems] == [
        "subject",
        "blocks[0].text",
        "blocks[1].items[0]",
    ]


def test_nothing_of_the_layout_is_left() -> None:
    """Given letters without braces, no part of the Word file holds a tag or a control paragraph."""
    for sample in (ESCALATION, COMPLAINT):
        with zipfile.ZipFile(io.BytesIO(word.render(sample))) as package:
            names = package.namelist()
            assert "word/document.xml" in names
            for name in names:
                assert not re.search(rb"\{[{%#]|[}%#]\}|python-docx|docxtpl", package.read(name)), name


def test_tables_without_rows_are_left_out() -> None:
    """Given tables and attachments without content, `render` leaves out what Word would refuse."""
    made = word.render(letter(Title("投诉书"), PartyTable(()), ExhibitTable(()), Attachments(())))
    assert paragraphs(made) == ["投诉书"]
    assert part(made).find(f".//{W}tbl") is None


def test_same_bytes() -> None:
    """Given the same letter twice, `render` gives the same bytes, without a time in the package."""
    first, second = word.render(COMPLAINT), word.render(COMPLAINT)
    assert first == second
    with zipfile.ZipFile(io.BytesIO(first)) as package:
        assert package.namelist()[0] == "[Content_Types].xml"
        assert {info.date_time for info in package.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        assert package.testzip() is None


def test_properties_are_the_letters() -> None:
    """Given a letter, the document's properties are its title, author and day, not the machine's."""
    properties = docx.Document(io.BytesIO(word.render(COMPLAINT))).core_properties
    assert (properties.title, properties.author, properties.language) == ("投诉书", "李明", "zh-CN")
    assert properties.subject == "关于订单的投诉"
    assert properties.last_modified_by == "李明"
    assert properties.created == properties.modified == datetime(2026, 11, 22, tzinfo=UTC)


def test_a_message_without_title_is_named_by_its_subject() -> None:
    """Given a chat without a title, the document's title is the subject."""
    made = word.render(replace(COMPLAINT, title=""))
    assert docx.Document(io.BytesIO(made)).core_properties.title == "关于订单的投诉"


@pytest.mark.parametrize(
    ("title", "subject", "head"),
    [
        ("投诉书", "示例游戏点卡", "投诉书 · 示例游戏点卡"),
        ("请求复核订单202405150001的处理结果的申请", "示例游戏点卡", "示例游戏点卡"),
        ("投诉书", "", "投诉书"),
        ("", "示例游戏点卡", "示例游戏点卡"),
        ("投诉书", "投诉书", "投诉书"),
    ],
)
def test_running_head(title: str, subject: str, head: str) -> None:
    """Given a letter, its pages are headed by title and subject, without a title that is a sentence."""
    made = word.render(replace(COMPLAINT, title=title, subject=subject))
    assert text_of(part(made, "word/header.xml")) == head


def test_particulars_two_to_a_row() -> None:
    """Given parties, short particulars share a row and a long one has a row of its own."""
    (table, _) = part(word.render(COMPLAINT)).iter(f"{W}tbl")
    rows = [["".join(cell.itertext()) for cell in row.iter(f"{W}tc")] for row in table.iter(f"{W}tr")]
    assert rows == [
        ["投诉人", "李明", "电话", "13800138000"],
        ["通讯地址", "北京市海淀区示例路1号"],
        ["被投诉人", "示例网络科技有限公司（网站“星点卡盟”）"],
        ["地址", "四川省成都市示例大道1号"],
    ]


def test_closing_stays_together() -> None:
    """Given the end of a letter, each paragraph from the last of the body on keeps with the next."""
    styles = part(word.render(COMPLAINT), "word/styles.xml")
    kept_styles = {
        style.get(f"{W}styleId") for style in styles if style.find(f"{W}pPr/{W}keepNext") is not None
    }
    *_, last_body, closing, office, name, day = part(word.render(COMPLAINT)).iter(f"{W}p")

    def kept(element: object) -> bool:
        properties = element.find(f"{W}pPr")  # type: ignore[attr-defined]  # an element
        style = properties.find(f"{W}pStyle").get(f"{W}val")
        return properties.find(f"{W}keepNext") is not None or style in kept_styles

    assert [kept(element) for element in (last_body, closing, office, name)] == [True] * 4
    assert not kept(day)


def test_attachments_fill_their_lines() -> None:
    """Given attachments, they follow one another as far as the line goes, and none is broken off."""
    names = ("付款详情", "订单页", "激活失败提示页", "客服聊天记录", "退款规则页")
    assert paragraphs(word.render(letter(Attachments(names)))) == [
        "附件：1. 付款详情　2. 订单页　3. 激活失败提示页",
        "4. 客服聊天记录　5. 退款规则页",
    ]


def altered(tmp_path: Path, old: str, new: str) -> Path:
    """The built-in layout with one text replaced."""
    path = tmp_path / "mine.docx"
    with zipfile.ZipFile(LAYOUT) as source, zipfile.ZipFile(path, "w") as target:
        for name in source.namelist():
            xml = source.read(name).decode("utf-8")
            target.writestr(name, xml.replace(old, new))
            assert name != "word/document.xml" or old in xml
    return path


def test_own_layout(tmp_path: Path) -> None:
    """Given a layout of the user's own, `render` uses it."""
    mine = altered(tmp_path, "此致", "谨呈")
    assert "谨呈" in paragraphs(word.render(COMPLAINT, mine))


@pytest.mark.parametrize(
    "tag",
    [
        "{{ block.texts }}",
        "{{ nothing }}",
        "{% set x = none %}{{ x }}",
        "{{ letter.__class__ }}",
        "{{ block.text",
        "{% if %}",
    ],
)
def test_faulty_layout_is_refused(tmp_path: Path, tag: str) -> None:
    """Given a layout that names what is not there, or reaches out, `render` refuses it by name."""
    with pytest.raises(InputFailed, match=r"mine\.docx"):
        word.render(COMPLAINT, altered(tmp_path, "{{ block.text }}", tag))


def test_layout_that_lacks_a_kind_is_refused(tmp_path: Path) -> None:
    """Given a layout that does not know a kind of block, `render` does not leave the block out."""
    with pytest.raises(InputFailed, match="kind_without_layout"):
        word.render(COMPLAINT, altered(tmp_path, '"addressee"', '"somebody"'))


@pytest.mark.parametrize("content", [None, b"", b"PK", b"\xd0\xcf\x11\xe0 an old .doc"])
def test_file_that_is_no_layout(tmp_path: Path, content: bytes | None) -> None:
    """Given a file that is missing or no Word file, `render` says so."""
    path = tmp_path / "mine.docx"
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(InputFailed, match=r"mine\.docx"):
        word.render(COMPLAINT, path)
