from __future__ import annotations

import io
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import docx
import pytest

from refundletters.errors import InputFailed, UserError, Withheld
from refundletters.letters import compose
from refundletters.letters.plain import plain_fields
from refundletters.lint.fields import withheld
from refundletters.render import as_bytes, layouts, word
from tests.cases import assessed
from tests.lint.templates.layouts import layout


def made(file: Path, changes: Mapping[str, Any] | None = None) -> docx.document.Document:
    """The escalation of the complete case with `changes` on the layout `file`."""
    assessment = assessed(changes)
    letter = compose(assessment, "escalation")
    fields = plain_fields(assessment, letter, withheld=withheld(letter))
    return docx.Document(io.BytesIO(word.render(letter, file, fields)))


def texts(file: Path, changes: Mapping[str, Any] | None = None) -> list[str]:
    """The texts of its paragraphs."""
    return [paragraph.text for paragraph in made(file, changes).paragraphs]


def test_fields_in_english_and_chinese(tmp_path: Path) -> None:
    """Given a .docx with plain fields by either name, it shows them formatted."""
    file = layout(
        tmp_path / "a.docx", "{{ order.number }}，{{ 订单.下单时间 }}，{{ payment.amount }}，{{ 今天 }}"
    )
    assert texts(file) == ["202405150001，2026年11月20日10:00，98.00元，2026年11月22日"]


def test_a_tag_that_word_has_split(tmp_path: Path) -> None:
    """Given a field in several runs, as Word leaves it behind after a correction, it is filled."""
    file = layout(tmp_path / "a.docx", ["订单号：{", "{ ord", "er.num", ("ber",), " }", "}。"])
    assert texts(file) == ["订单号：202405150001。"]


def test_loops_tests_and_headers(tmp_path: Path) -> None:
    """Given loops over paragraphs and rows, a test and a header, all are carried out."""
    file = layout(
        tmp_path / "a.docx",
        "{%p for line in exhibit_list %}", "{{ line }}", "{%p endfor %}",
        "{% if order.refund_number %}退款编号{{ order.refund_number }}{% endif %}{{ order.item }}",
        rows=[
            ["{%tr for contact in contacts %}", ""],
            ["{{ contact.at }}", "{{ contact.reply }}"],
            ["{%tr endfor %}", ""],
        ],
        header="{{ consumer.name }}",
    )  # fmt: skip
    document = made(file)
    assert [each.text for each in document.paragraphs] == [
        "1. 付款详情",
        "2. 订单页",
        "3. 客服聊天",
        "示例游戏点卡",
    ]
    assert [[cell.text for cell in row.cells] for row in document.tables[0].rows] == [
        ["2026年11月20日11:30", "已超时，不予退款"]
    ]
    assert document.sections[0].header.paragraphs[0].text == "李明"


def test_the_text_of_the_letter_in_ones_own_paper(tmp_path: Path) -> None:
    """Given a layout with the body of the letter, each of its sentences is there, lines kept apart."""
    file = layout(tmp_path / "a.docx", "{{ heading }}", "{{ salutation }}", "{{ body }}", "{{ signature }}")
    assessment = assessed()
    letter = compose(assessment, "escalation")
    shown = texts(file)
    assert shown[0] == letter.title
    assert shown[2].split("\n") == plain_fields(assessment, letter)["paragraphs"]
    assert "请求" in shown[2]


@pytest.mark.parametrize(
    "hostile", ["{{ 7 * 7 }}", "{% raw %}", "<w:br/>&amp;", "{{ order.__class__ }}", "]]>"]
)
def test_the_case_is_never_template_code(hostile: str, tmp_path: Path) -> None:
    """Given tags and markup in what the user wrote in the case, they are printed as they are."""
    file = layout(tmp_path / "a.docx", "商品：{{ order.item }}")
    assert texts(file, {"order.item": hostile}) == [f"商品：{hostile}"]


def test_a_missing_value_is_named(tmp_path: Path) -> None:
    """Given a field that the case does not state, the letter is withheld with its name and the layout."""
    file = layout(tmp_path / "a.docx", "{{ order.refund_number }}")
    with pytest.raises(Withheld, match=r"order\.refund_number") as error:
        made(file)
    assert error.value.problems[0].place.file == str(file)


@pytest.mark.parametrize(
    ("source", "words"),
    [
        ("{{ order.nubmer }}", "order.nubmer"),
        ("{{ ordr.number }}", "ordr"),
        ("{{ order }}", "order.number"),
        ("{{ order.number | nofilter }}", "nofilter"),
        ("{{ order.number + 1 }}", "str"),
        ("{{ order.number", "templates check"),
        ("{% if order %}甲", "endif"),
        ("{{ order.__class__ }}", "__class__"),
        ("{{ letter.__class__.__mro__ }}", "__class__"),
        ("{{ order.number.__class__.__base__.__subclasses__() }}", "__class__"),
        ("{{ '{0.__class__}'.format(order) }}", "__class__"),
        ("{{ '甲' * 1000000000 }}", "可能生成极长的内容"),
        ("{{ contacts[99].reply }}", "templates check"),
        ("{% include '../../etc/hostname' %}", "templates check"),
        ("{{ consumer.id_number }}", "consumer.id_number"),
    ],
)
def test_a_mistake_in_the_layout_is_told(source: str, words: str, tmp_path: Path) -> None:
    """Given a layout with a mistake or of unknown origin, the error names it and the file."""
    file = layout(tmp_path / "a.docx", source)
    with pytest.raises(UserError) as error:
        made(file)
    assert words in str(error.value)
    assert error.value.problems[0].place.file == str(file)


@pytest.mark.parametrize("data", [b"", b"no package", b"PK\x05\x06" + b"\0" * 18])
def test_a_layout_that_is_no_word_file(data: bytes, tmp_path: Path) -> None:
    """Given a layout that is no Word file, the error says so."""
    file = tmp_path / "a.docx"
    file.write_bytes(data)
    with pytest.raises(InputFailed, match=r"a\.docx"):
        made(file)


def test_the_files_of_an_annex_cannot_be_touched(tmp_path: Path) -> None:
    """Given a path among the values, a layout can print it and do nothing with it."""
    victim = tmp_path / "victim"
    victim.touch()
    file = layout(tmp_path / "a.docx", "{{ path.unlink() }}")
    with pytest.raises(UserError, match="unlink"):
        word.render(compose(assessed(), "escalation"), file, {"path": victim})
    assert victim.exists()


# ---- which layout ----


def test_the_layout_of_the_kind_before_the_common_one(tmp_path: Path) -> None:
    """Given layouts in two folders, that of the kind goes before the common one, then the first folder."""
    first, second = tmp_path / "1", tmp_path / "2"
    common = layout(first / "word/letter.docx", "甲")
    special = layout(second / "word/escalation.docx", "乙")
    assert layouts.own("escalation", (first, second)) == special
    assert layouts.own("first-contact", (first, second)) == common
    assert layouts.own("escalation", ()) is None
    assert layouts.find("escalation").name == "letter.docx"


def test_the_ending_chooses_and_the_folder_is_used(tmp_path: Path) -> None:
    """Given a folder with a layout, a .docx is made on it with the fields, which a .txt never asks for."""
    layout(tmp_path / "word/letter.docx", "{{ order.number }}")
    assessment = assessed()
    letter = compose(assessment, "escalation")
    asked: list[str] = []

    def fields() -> dict[str, Any]:
        asked.append("fields")
        return plain_fields(assessment, letter)

    as_bytes(letter, Path("a.txt"), templates=(tmp_path,), fields=fields)
    assert not asked
    data = as_bytes(letter, Path("a.docx"), templates=(tmp_path,), fields=fields)
    assert docx.Document(io.BytesIO(data)).paragraphs[0].text == "202405150001"


def test_the_same_bytes_for_the_same_case(tmp_path: Path) -> None:
    """Given a layout of one's own, the same case gives the same bytes twice."""
    file = layout(tmp_path / "a.docx", "{{ order.number }}")
    assessment = assessed()
    letter = compose(assessment, "escalation")
    first, second = (word.render(letter, file, plain_fields(assessment, letter)) for _turn in "ab")
    assert first == second
