"""What the engine prints is what docxtpl, left to itself, prints: no setting of ours on its side."""

from __future__ import annotations

import io
from collections.abc import Callable
from pathlib import Path
from typing import Any

import docx
import pytest
from docx.shared import Mm
from docxtpl import DocxTemplate, InlineImage, Listing, RichText, RichTextParagraph
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from refundletters.render.engine import Compiled, Forbidden, LayoutFailed, NotCompilable
from refundletters.render.filling import fill
from tests.conftest import tries
from tests.render.word_layouts import PROPERTIES, canonical, layout, members, paragraph

RUN = "<w:r><w:rPr><w:b/><w:sz w:val='30'/></w:rPr><w:t>甲 {{ x }} 乙</w:t></w:r>"
BOX = (
    "<w:r><w:pict><v:textbox xmlns:v='urn:schemas-microsoft-com:vml'><w:txbxContent>"
    f"<w:p>{RUN}</w:p><w:p/></w:txbxContent></v:textbox></w:pict></w:r>"
)
BODIES = {
    "a text": f"<w:p w:rsidR='00AA'><w:pPr><w:jc w:val='right'/></w:pPr>{RUN}{RUN}</w:p>",
    "a text box": f"<w:p>{RUN}{BOX}{RUN}</w:p>" + paragraph("{{ x }}"),
    "an attribute": f"<w:p>{RUN.replace('30', '{{ x }}')}</w:p>",
    "a field": "<w:p><w:r><w:instrText>{{ x }}</w:instrText></w:r></w:p>",
    "a macro": paragraph("{% macro m(a) %}丙{{ a }}{% endmacro %}{{ m(x) }}"),
    "a block": paragraph("{% set y %}甲{{ x }}{% endset %}{{ y }}{{ y|replace('甲', '乙') }}"),
}  # fmt: skip
SIGNS = ["甲\n乙", "\t", "甲\t乙\n\n\t丙", "甲\r\n乙\r丙", "&\n<\t>\"'", "{{ x }}\n{% raw %}"]
PAGES = ["甲\a乙", "甲\f乙", "一\a二\f三\t四\n五\a"]

Values = Callable[[DocxTemplate], dict[str, Any]]


def both(path: Path, values: Values) -> tuple[dict[str, bytes], dict[str, bytes]]:
    """What the engine and docxtpl make of `path`, as canonical XML."""
    template = DocxTemplate(str(path))
    template.render(values(template), autoescape=True)
    written = io.BytesIO()
    template.save(written)
    made = Compiled.from_file(path).render(values(DocxTemplate(str(path))))
    return canonical(made), canonical(written.getvalue())


def assert_same(path: Path, values: Values) -> None:
    """Every part of both is the same."""
    ours, theirs = both(path, values)
    assert ours.keys() == theirs.keys()
    for name, content in theirs.items():
        assert ours[name] == content, name


@pytest.mark.parametrize("value", SIGNS)
@pytest.mark.parametrize("body", BODIES.values(), ids=BODIES)
def test_line_signs(tmp_path: Path, body: str, value: str) -> None:
    """Given line ends and tabs in a value, wherever it is printed, the engine gives docxtpl's XML."""
    assert_same(layout(tmp_path / "mine.docx", body), lambda _template: {"x": value, "running_head": value})


@pytest.mark.parametrize("value", PAGES)
@pytest.mark.parametrize("body", [BODIES["a text"], BODIES["a macro"]])
def test_signs_of_paragraphs_and_pages(tmp_path: Path, body: str, value: str) -> None:
    """Given the signs by which docxtpl begins a paragraph or a page, the engine begins the same."""
    assert_same(layout(tmp_path / "mine.docx", body), lambda _template: {"x": value, "running_head": value})


@pytest.mark.parametrize("body", [BODIES["an attribute"], BODIES["a field"], BODIES["a text box"]])
def test_signs_where_no_paragraph_is(tmp_path: Path, body: str) -> None:
    """Given such a sign where no paragraph could begin, the engine refuses it."""
    compiled = Compiled.from_file(layout(tmp_path / "mine.docx", body))
    with pytest.raises(Forbidden):
        compiled.render({"x": "甲\a乙", "running_head": "丙"})


@settings(max_examples=tries(30))
@given(st.text(st.characters(exclude_categories=["Cs", "Cc", "Cn"], include_characters="\t\n\r\a\f")))
def test_any_text(text: str) -> None:
    """Given any text, line signs included, the engine gives docxtpl's XML (which rewrites ``{_{``)."""
    document = docx.Document()
    document.add_paragraph("甲 {{ x }} 乙", style="List Bullet").add_run("{{ x }}").bold = True
    document.sections[0].header.paragraphs[0].text = "头 {{ x }}"
    written = io.BytesIO()
    document.save(written)
    template = DocxTemplate(io.BytesIO(written.getvalue()))
    value = text.replace("_", "-")
    template.render({"x": value}, autoescape=True)
    filled = io.BytesIO()
    template.save(filled)
    assert canonical(Compiled(written.getvalue()).render({"x": value})) == canonical(filled.getvalue())


def rich() -> RichText:
    """Formatted text with everything in it."""
    text = RichText("粗<&>\n行\t点 {{ x }}", bold=True, color="#ff0000")
    text.add("大", size=40, font="eastAsia:宋体")
    return text


def rich_paragraphs() -> RichTextParagraph:
    """Two paragraphs of formatted text."""
    text = RichTextParagraph()
    text.add(rich(), parastyle="Heading1")
    text.add("二&\n三")
    return text


MADE = {
    "RichText": (paragraph("甲{{r x }}乙"), rich),
    "RichTextParagraph": (paragraph("{{p x }}") + paragraph("乙"), rich_paragraphs),
    "Listing": (BODIES["a text"], lambda: Listing("一<\n二&\t三\a四\f五")),
}


@pytest.mark.parametrize(("body", "make"), MADE.values(), ids=MADE)
def test_values_of_docxtpl(tmp_path: Path, body: str, make: Callable[[], object]) -> None:
    """Given formatted text or a listing of docxtpl's, the engine prints it as docxtpl does."""
    path = layout(tmp_path / "mine.docx", body)
    assert_same(path, lambda _template: {"x": make(), "running_head": "丙"})


def test_pictures_of_docxtpl(tmp_path: Path) -> None:
    """Given pictures of docxtpl's, which belong to its template, docxtpl puts them into the file."""
    path = layout(
        tmp_path / "mine.docx",
        paragraph("{%p for x in y %}") + paragraph("{{ x }}") + paragraph("{%p endfor %}"),
    )
    files = [io.BytesIO() for _number in range(2)]
    for number, file in enumerate(files):
        Image.new("RGB", (10 + number, 10)).save(file, "PNG")

    def values(template: DocxTemplate) -> dict[str, Any]:
        return {"y": [InlineImage(template, file, width=Mm(20)) for file in files], "running_head": "丙"}

    with pytest.raises(NotCompilable, match="pictures"):
        both(path, values)
    template = DocxTemplate(str(path))
    template.render(values(template), autoescape=True)
    written = io.BytesIO()
    template.save(written)
    ours = canonical(fill(path, values(DocxTemplate(str(path))), PROPERTIES))
    theirs = canonical(written.getvalue())
    assert ours["word/document.xml"].count(b"<pic:pic") == len(files)
    assert {name: ours[name] for name in ours if name != "docProps/core.xml"} == {
        name: theirs[name] for name in theirs if name != "docProps/core.xml"
    }


def test_links_of_docxtpl(tmp_path: Path) -> None:
    """Given a link made for another template, which the letter would name and not hold, it is refused."""
    path = layout(tmp_path / "mine.docx", paragraph("甲{{r x }}乙"))
    template = DocxTemplate(str(path))
    link = RichText("链接", url_id=template.build_url_id("https://example.com"))
    with pytest.raises(LayoutFailed, match="link"):
        Compiled.from_file(path).render({"x": link, "running_head": "丙"})


def test_properties_are_docxtpls(tmp_path: Path) -> None:
    """Given properties with and without tags, the engine writes those that docxtpl writes, and no others."""
    path = tmp_path / "mine.docx"
    document = docx.Document()
    document.core_properties.title = "题 {{ x }} {% if 1 < 2 %}乙{% endif %}"
    document.core_properties.keywords = "{{ x }}"
    document.save(str(path))
    assert_same(path, lambda _template: {"x": "甲"})
    document.core_properties.title = "题"
    document.save(str(path))
    assert_same(path, lambda _template: {"x": "甲"})
    made = docx.Document(io.BytesIO(Compiled.from_file(path).render({}))).core_properties
    assert (made.title, made.keywords) == ("题", "{{ x }}")


def test_what_looks_like_a_tag_beside_the_body(tmp_path: Path) -> None:
    """Given a tag outside of the body, where docxtpl does not look, the layout is left to docxtpl."""
    plain = members(layout(tmp_path / "plain.docx", paragraph("{{ x }}")).read_bytes())["word/document.xml"]
    noted = plain.decode("utf-8").replace("<w:body>", "<!-- {{ y }} --><w:body>")
    path = layout(tmp_path / "mine.docx", "", {"word/document.xml": noted})
    with pytest.raises(NotCompilable, match="outside of the body"):
        Compiled.from_file(path)


def test_a_table_without_columns(tmp_path: Path) -> None:
    """Given a table that says nothing of its columns, at which docxtpl breaks off, the fault is named."""
    body = f"<w:tbl><w:tblPr/><w:tr><w:tc>{paragraph('{{ x }}')}</w:tc></w:tr></w:tbl>"
    with pytest.raises(LayoutFailed, match="tblGrid"):
        Compiled.from_file(layout(tmp_path / "mine.docx", body))
