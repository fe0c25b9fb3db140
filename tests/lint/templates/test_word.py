from __future__ import annotations

import zipfile
from collections.abc import Sequence
from pathlib import Path

import pytest

from refundletters.lint import Finding
from refundletters.lint.templates import check
from tests.cases import TODAY
from tests.lint.templates.layouts import Run, layout

BROKEN: dict[str, tuple[list[str | Sequence[Run]], str, str, str, int]] = {
    "a field misspelt": (["标题", "订单{{ order.nubmer }}"], "T1", "order.nubmer", "order.number", 2),
    "a Chinese field misspelt": (["{{ 订单.订单编号 }}"], "T1", "订单.订单编号", "订单.订单号", 1),
    "a field of another group": (
        ["{{ order.amount }}"], "T1", "order.amount", ".amount", 1,
    ),
    "a field of a list": (["{{ contacts.repply }}"], "T1", "contacts.repply", "contacts.reply", 1),
    "a computed field misspelt": (["{{ amount_payd }}"], "T1", "amount_payd", "amount_paid", 1),
    "a filter misspelt": (["{{ order.item | uper }}"], "T2", "uper", "upper", 1),
    "if without endif": (["甲", "{% if order.item %}", "乙"], "T3", "{% if order.item %}", "endif", 2),
    "Chinese quotes in a tag": (["{{ order.number | default(“无”) }}"], "T4", "“", '"无"', 1),
    "a tag over two paragraphs": (["{{ order.number", "正文"], "T5", "{{ order.number", "一段", 1),
    "a tag of two formattings": ([["{{ order", (".number",), " }}"]], "T6", "{{ order.number }}", "格式", 1),
    "a tag split by Word": ([["{{ order", ".number", " }}"]], "T16", "{{ order.number }}", "一次", 1),
    "two paragraph tags in one paragraph": (
        ["{%p if order.number %}{%p endif %}"], "T7", "{%p if order.number %}", "单独", 1,
    ),
    "text beside a paragraph tag": (
        ["订单：{%p if order.number %}", "甲", "{%p endif %}"], "T8", "订单：", "另一段", 1,
    ),
    "a provision typed by hand": (["依照《民法典》第五百零九条"], "T9", "《民法典》第五百零九条", "cite", 1),
    "a comment over two paragraphs": (["{# 甲"], "T5", "{#", "一段", 1),
    "a group of fields": (["{{ order }}"], "T17", "order", "order.number", 1),
    "a list of groups": (["{{ contacts }}"], "T17", "contacts", "contacts.at", 1),
    "a loop's name outside of loops": (["{{ loop.index }}"], "T1", "loop", "字段", 1),
    "the machinery behind a value": (["{{ order.__class__ }}"], "T10", "order.__class__", "", 1),
}  # fmt: skip


def test_many_ways_to_break_a_layout() -> None:
    """Given the broken layouts below, they are more than ten of different rules."""
    assert len(BROKEN) > 12
    assert len({rule for _runs, rule, *_rest in BROKEN.values()}) > 10


@pytest.mark.parametrize("flaw", BROKEN)
def test_each_fault_is_told_with_its_paragraph(flaw: str, tmp_path: Path) -> None:
    """Given a Word layout with one flaw, its check tells that one: rule, words, paragraph, a cure."""
    paragraphs, rule, words, cure, number = BROKEN[flaw]
    file = layout(tmp_path / "word/letter.docx", *paragraphs)
    (finding,) = check(file, TODAY)
    assert (finding.id, finding.place.file) == (rule, str(file))
    assert words in finding.quote
    assert cure in finding.remedy + finding.why
    assert finding.place.path == f"正文第{number}段"


def texts(findings: Sequence[Finding]) -> list[tuple[str, str]]:
    """Where each is and what it is about."""
    return [(finding.place.path, finding.quote) for finding in findings]


def test_headers_and_tables_are_looked_at(tmp_path: Path) -> None:
    """Given flaws in a header and in a cell, each is told with its part, table and row."""
    file = layout(
        tmp_path / "letter.docx", "甲", header="{{ consumer.nmae }}", rows=[["{{ a }}", "{{ today }}"]]
    )
    assert texts(check(file, TODAY)) == [("正文第2段（表1第1行）", "a"), ("页眉1第1段", "consumer.nmae")]


def test_two_row_tags_in_one_row(tmp_path: Path) -> None:
    """Given a loop that begins and ends in one row of a table, its second tag is told."""
    file = layout(tmp_path / "letter.docx", rows=[["{%tr for x in events %}", "{%tr endfor %}"]])
    assert [finding.id for finding in check(file, TODAY)] == ["T7"]


def test_a_good_layout_passes(tmp_path: Path) -> None:
    """Given a layout with fields, tests, loops over paragraphs and rows, nothing is found."""
    file = layout(
        tmp_path / "letter.docx",
        "订单号{{ order.number }}，{{ 支付.金额 }}，{{ consumer.email | default('无') }}",
        "{%p for line in paragraphs %}", "{{ loop.index }}. {{ line }}", "{%p endfor %}",
        "{% if order.refund_number %}退款编号{{ order.refund_number }}{% endif %}",
        "{%p for block in blocks %}", "{{ block.text }}", "{%p endfor %}",
        "{{ letter.title }}{{ subject }}",
        rows=[
            ["{%tr for contact in contacts %}", ""],
            ["{{ contact.at }}", "{{ contact.对方答复 }}"],
            ["{%tr endfor %}", ""],
        ],
    )  # fmt: skip
    assert not check(file, TODAY)


@pytest.mark.parametrize("data", [b"", b"PK\x03\x04", b"text", b"\xd0\xcf\x11\xe0" * 200])
def test_a_file_that_is_no_word_file(data: bytes, tmp_path: Path) -> None:
    """Given a .docx that is none, its check says so."""
    file = tmp_path / "letter.docx"
    file.write_bytes(data)
    (finding,) = check(file, TODAY)
    assert (finding.id, finding.severity) == ("T14", "error")


def test_a_package_without_a_document(tmp_path: Path) -> None:
    """Given a package of something else, its check says that it is no Word file."""
    file = tmp_path / "letter.docx"
    with zipfile.ZipFile(file, "w") as package:
        package.writestr("xl/workbook.xml", "<a/>")
    (finding,) = check(file, TODAY)
    assert finding.id == "T14"


def test_an_entity_of_the_file_system_is_not_read(tmp_path: Path) -> None:
    """Given a document that names a file as an XML entity, its content is not read."""
    secret = tmp_path / "secret"
    secret.write_text("{{ secret_field }}", encoding="utf-8")
    text = (
        f'<!DOCTYPE d [<!ENTITY e SYSTEM "{secret.as_uri()}">]>'
        '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">'
        "<w:body><w:p><w:r><w:t>&e;</w:t></w:r></w:p></w:body></w:document>"
    )
    file = tmp_path / "letter.docx"
    with zipfile.ZipFile(file, "w") as package:
        package.writestr("word/document.xml", text)
    assert not [finding for finding in check(file, TODAY) if "secret" in finding.quote]
