"""The compiled engine gives what docxtpl gives, or says that it cannot."""

from __future__ import annotations

import io
import logging
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import docx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from markupsafe import Markup
from msgspec import Struct

from refundletters.letters.letter import Letter
from refundletters.render.engine import Compiled, Forbidden, LayoutFailed, NotCompilable
from refundletters.render.filling import fill, fill_plainly
from tests.conftest import tries
from tests.each import for_each
from tests.render.letters import COMPLAINT, ESCALATION, HOSTILE, everywhere, hostile_texts
from tests.render.word_layouts import (
    LAYOUTS,
    LETTER,
    PROPERTIES,
    canonical,
    layout,
    members,
    paragraph,
    values_of,
)


class Row(Struct, frozen=True):
    """What the layouts below name."""

    text: str = "甲<&>“乙”"
    items: tuple[str, ...] = ("一", "二<w:t>", "三\n四\t五")
    none: tuple[str, ...] = ()


def same_as_docxtpl(path: Path, values: dict[str, Any]) -> dict[str, bytes]:
    """Asserts that `path` compiles and gives what docxtpl gives; returns that."""
    compiled = Compiled.from_file(path)
    ours = canonical(compiled.render(values, {compiled.core_properties: PROPERTIES}, strict=True))
    theirs = canonical(fill_plainly(path, values, PROPERTIES))
    assert ours.keys() == theirs.keys()
    assert "word/document.xml" in ours
    for name, content in theirs.items():
        assert ours[name] == content, name
    return ours


# ---- the same XML as docxtpl's ----


def test_layouts_are_found() -> None:
    """Given the built-in layouts, the tests below look at them."""
    assert LETTER in LAYOUTS


@pytest.mark.parametrize("path", LAYOUTS, ids=lambda path: path.stem)
@pytest.mark.parametrize("sample", [COMPLAINT, ESCALATION, everywhere(["甲", "乙", "丙"])])
def test_built_in_layouts(path: Path, sample: Letter) -> None:
    """Given a letter of any kind of blocks in any layout, the engine gives docxtpl's XML in every part."""
    same_as_docxtpl(path, values_of(sample))


THREES = [HOSTILE[start : start + 3] for start in (*range(0, len(HOSTILE) - 3, 3), len(HOSTILE) - 3)]


@for_each("values", [*THREES, *([f"甲{value}乙" for value in values] for values in THREES[::4])])
def test_hostile_values(values: list[str]) -> None:
    """Given values that could be taken for something else, alone or amid text, the engine gives docxtpl's
    XML."""
    same_as_docxtpl(LETTER, values_of(everywhere(values)))


@settings(max_examples=tries(25))
@given(st.lists(hostile_texts, min_size=3, max_size=3))
def test_any_values(values: list[str]) -> None:
    """Given any characters XML can hold, the engine gives docxtpl's XML."""
    same_as_docxtpl(LETTER, values_of(everywhere([value or "甲" for value in values])))


SPLIT = (
    "<w:p><w:pPr><w:jc w:val='right'/></w:pPr><w:r><w:t>甲{</w:t></w:r><w:proofErr w:type='spellStart'/>"
    "<w:r><w:rPr><w:b/></w:rPr><w:t>{ row.</w:t></w:r><w:r><w:t>te</w:t></w:r><w:r><w:t>xt }</w:t></w:r>"
    "<w:r><w:t>}乙</w:t></w:r></w:p>"
)
TABLE = (
    "<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w='10'/><w:gridCol w:w='20'/></w:tblGrid>"
    "<w:tr><w:tc><w:p><w:r><w:t>{%tr for x in row.items %}</w:t></w:r></w:p></w:tc></w:tr>"
    "<w:tr><w:tc><w:p><w:r><w:t>{{ x }}</w:t></w:r></w:p></w:tc><w:tc><w:p/></w:tc></w:tr>"
    "<w:tr><w:tc><w:tcPr><w:gridSpan w:val='2'/></w:tcPr><w:p><w:r><w:t>{{ loop.index }}</w:t></w:r></w:p>"
    "</w:tc></w:tr><w:tr><w:tc><w:p><w:r><w:t>{%tr endfor %}</w:t></w:r></w:p></w:tc></w:tr></w:tbl>"
)
DRAWN = (
    '<w:p><w:r><w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/'
    'wordprocessingDrawing"><wp:docPr name="图" id="7"/></wp:inline></w:drawing></w:r></w:p>'
)
LOOP = (
    paragraph("{%p for x in row.items %}")
    + paragraph("{{ loop.index }} {{ x }}")
    + paragraph("{%p endfor %}")
)
BODIES = {
    "tag split over runs": SPLIT,
    "paragraph loop": LOOP,
    "run loop": "<w:p><w:r><w:t>{%r for x in row.items %}</w:t></w:r><w:r><w:t>{{ x }}</w:t></w:r>"
    "<w:r><w:t>{%r endfor %}</w:t></w:r></w:p>",
    "rows in a loop": TABLE,
    "branch within a text": paragraph("甲{% if row.none %}乙{% else %}丙{{ row.text }}{% endif %}丁"),
    "branch over paragraphs": paragraph("甲{% if row.none %}乙") + paragraph("丙{% endif %}丁"),
    "merging": paragraph("甲") + paragraph("{%- if row.text -%}") + paragraph("乙{% endif %}"),
    "comments": paragraph("甲{# 乙 #}丙") + paragraph("{#p 丁 #}"),
    "escaped tests": paragraph("{% if 1 &lt; 2 and “a” == ‘a’ %}甲{% endif %}"),
    "macro": paragraph("{% macro m(x) %}甲{{ x }}{% endmacro %}{{ m(row.text) }}{{ m('&amp;') }}"),
    "set": paragraph("{% set x = row.text %}{{ x }}{% set y %}{{ x }}乙{% endset %}{{ y }}"),
    "filters": paragraph("{{ row.text|length }}{{ row.items[:2]|join('、') }}{{ row.text|upper|e }}"),
    "joined": paragraph("{{ row.text ~ '&amp;' ~ 1.5 ~ row.text|e }}{{ [row.text] }}{{ 3 }}{{ true }}"),
    "dictionaries": paragraph(
        "{% set d = {'text': row.text, 'items': 1, '_x': 2} %}"
        "{{ d.text }}{{ d._x }}{{ d.items()|length }}{{ d['items'] }}"
    ),
    "constants": paragraph("{{ '&lt;甲&gt;' }}{{ 'a\nb' }}{{ 1 + 1 }}"),
    "in an attribute": "<w:p><w:r><w:rPr><w:color w:val='{{ row.text }}'/></w:rPr><w:t>甲</w:t></w:r></w:p>",
    "drawings in a loop": LOOP.replace(paragraph("{{ loop.index }} {{ x }}"), DRAWN * 2) + DRAWN,
    "text without tags": paragraph("甲 % } { 乙"),
    "braces written out": paragraph("{% raw %}{{ 甲 }}{% endraw %}"),
}  # fmt: skip


@pytest.mark.parametrize("body", BODIES.values(), ids=BODIES)
def test_layouts_of_all_sorts(tmp_path: Path, body: str) -> None:
    """Given a layout with tags of some sort, the engine gives docxtpl's XML."""
    path = layout(tmp_path / "mine.docx", body)
    same_as_docxtpl(path, {"row": Row(), "running_head": "丙&丁"})


def test_head_and_foot(tmp_path: Path) -> None:
    """Given tags in head and feet, the engine fills each of them as docxtpl does."""
    texts = {
        f"word/{name}.xml": members(LETTER.read_bytes())[f"word/{name}.xml"]
        .decode()
        .replace("— <", "{{ row.text }}<")
        .replace("{{ running_head }}", "{% for x in row.items %}{{ x }}{% endfor %}")
        for name in ("header", "footer", "first_footer")
    }  # fmt: skip
    made = same_as_docxtpl(layout(tmp_path / "mine.docx", paragraph("甲"), texts), {"row": Row()})
    for name in texts:
        assert "甲&lt;&amp;&gt;".encode() in made[name] or "二&lt;w:t&gt;".encode() in made[name]


def test_footnotes(tmp_path: Path) -> None:
    """Given tags in footnotes, the engine fills them as docxtpl does."""
    word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    kind = "application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml"
    relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/footnotes"
    own = {name: content.decode() for name, content in members(LETTER.read_bytes()).items()}
    types, relations = "[Content_Types].xml", "word/_rels/document.xml.rels"
    note = f'<w:footnote w:id="1">{paragraph("注{{ row.text }}")}</w:footnote>'
    texts = {
        "word/footnotes.xml": f'<w:footnotes xmlns:w="{word}">{note}</w:footnotes>',
        types: own[types].replace(
            "</Types>", f'<Override PartName="/word/footnotes.xml" ContentType="{kind}"/></Types>'
        ),
        relations: own[relations].replace(
            "</Relationships>",
            f'<Relationship Id="rId99" Type="{relation}" Target="footnotes.xml"/></Relationships>',
        ),
    }
    made = same_as_docxtpl(
        layout(tmp_path / "mine.docx", paragraph("甲"), texts), {"row": Row(), "running_head": "丙"}
    )
    assert "注甲".encode() in made["word/footnotes.xml"]


def test_properties(tmp_path: Path) -> None:
    """Given tags in the core properties, they are filled, unless the letter's own stand in for them."""
    path = tmp_path / "mine.docx"
    document = docx.Document()
    document.core_properties.title = "甲 {{ row.text }} {% if 1 < 2 %}乙{% endif %}"
    document.save(str(path))
    compiled, values = Compiled.from_file(path), {"row": Row()}
    made = docx.Document(io.BytesIO(compiled.render(values))).core_properties
    assert made.title == f"甲 {Row().text} 乙"
    assert (
        members(compiled.render({}, {compiled.core_properties: PROPERTIES}))["docProps/core.xml"]
        == PROPERTIES
    )


# ---- left to docxtpl, and said ----

NEEDS_DOCXTPL = {
    "cells": (TABLE.replace("tr for", "tc for").replace("tr endfor", "tc endfor"), "tags for cells"),
    "cellbg": (TABLE.replace("{{ x }}", "{% cellbg '00FF00' %}{{ x }}"), "tags for cells"),
    "colspan": (TABLE.replace("{{ x }}", "{% colspan 1 %}{{ x }}"), "tags for cells"),
    "hm": (TABLE.replace("{{ x }}", "{% hm %}{{ x }}"), "tags for cells"),
    "vm": (TABLE.replace("{{ x }}", "{% vm %}{{ x }}"), "tags for cells"),
    "ragged rows": (TABLE.replace("<w:tc><w:p/></w:tc>", ""), "rows do not fill"),
    "short grid": (TABLE.replace("<w:gridCol w:w='20'/>", ""), "rows do not fill"),
    "rewritten braces": (paragraph("{_{ 甲 }_}"), "underscore"),
    "line ends in text": (paragraph("甲\n乙{{ row.text }}"), "line ends"),
    "half a paragraph": (
        paragraph("{%p if row.none %}甲") + paragraph("{% if row.text %}乙") + paragraph("{%p endif %}")
        + "<w:p><w:r><w:t>丙</w:t></w:r>{% endif %}</w:p>",
        "begins in one element|break an element",
    ),
    "other prefix": (DRAWN.replace("wp:", "d:").replace("xmlns:wp", "xmlns:d"), "another prefix"),
}  # fmt: skip


@pytest.mark.parametrize(("body", "reason"), NEEDS_DOCXTPL.values(), ids=NEEDS_DOCXTPL)
def test_layouts_for_docxtpl(tmp_path: Path, body: str, reason: str) -> None:
    """Given a layout that needs docxtpl itself, the engine says what for and does not fill it."""
    with pytest.raises(NotCompilable, match=reason):
        Compiled.from_file(layout(tmp_path / "mine.docx", body))


def test_docxtpl_stands_in_and_is_named(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    """Given a layout for docxtpl, it is filled by docxtpl, and the log says so once, by name and reason."""
    path = layout(tmp_path / "mine.docx", TABLE.replace("<w:tc><w:p/></w:tc>", ""))
    with caplog.at_level(logging.WARNING):
        made = [fill(path, {"row": Row(), "running_head": "丙"}, PROPERTIES) for _ in range(2)]
    assert made[0] == made[1] == fill_plainly(path, {"row": Row(), "running_head": "丙"}, PROPERTIES)
    (record,) = caplog.records
    assert "mine.docx" in record.getMessage()
    assert "表格的行没有填满各列" in record.getMessage()


def test_broken_bodies_are_told(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    """Given a layout that comes out broken, which docxtpl mends without a word, the log says so."""
    body = paragraph("甲{% if row.text %}") + "<w:p><w:r><w:t>乙</w:t></w:r>{% endif %}</w:p>"
    path = layout(tmp_path / "mine.docx", body.replace("<w:r>", "<w:r>{% if row.none %}", 1) + "{% endif %}")
    with caplog.at_level(logging.WARNING):
        fill(path, {"row": Row(), "running_head": "丙"}, PROPERTIES)
    assert any("可能丢失" in record.getMessage() for record in caplog.records)


def test_values_for_docxtpl(tmp_path: Path) -> None:
    """Given values that leave a table without rows, which docxtpl mends, the engine leaves it to docxtpl."""
    compiled = Compiled.from_file(layout(tmp_path / "mine.docx", TABLE))
    with pytest.raises(NotCompilable, match="without rows"):
        compiled.render({"running_head": "丙", "row": Row(items=())})


# ---- well formed whatever is printed ----


@pytest.mark.parametrize("character", ["\x00", "\x0b", "\x1f", "\ufffe", "\ud800"])
def test_forbidden_characters(character: str) -> None:
    """Given a character that XML cannot hold, the engine refuses it."""
    with pytest.raises(Forbidden, match=f"{ord(character):04X}"):
        Compiled.from_file(LETTER).render(values_of(everywhere(["甲", f"乙{character}", "丙"])))


@pytest.mark.parametrize(
    ("body", "x"),
    [
        (paragraph("{{ x|safe }}"), "</w:p>"),
        (paragraph("{{p x }}"), Markup("<w:p>")),
        (paragraph("{{ x }}"), Markup("</w:t></w:r>")),
        (paragraph("{{ x }}"), Markup("甲&nbsp;")),
        ("<w:p><w:hyperlink><w:r><w:t>{{ x }}</w:t></w:r></w:hyperlink></w:p>", "甲\a乙"),
        (paragraph("{% macro m() %}<w:tab/></w:t>{{ x }}<w:t>{% endmacro %}") + "<w:p>{{ m() }}</w:p>", "甲"),
    ],
)  # fmt: skip
def test_what_would_be_broken_is_refused(tmp_path: Path, body: str, x: str) -> None:
    """Given a value that would break the file where the layout prints it, no broken file comes out."""
    with pytest.raises((LayoutFailed, NotCompilable)):
        Compiled.from_file(layout(tmp_path / "mine.docx", body)).render({"x": x, "running_head": "丙"})


# ---- the same bytes, by any way ----


def test_same_bytes_in_threads() -> None:
    """Given one compiled layout in several threads, each letter is the same bytes as alone."""
    compiled = Compiled.from_file(LETTER)
    letters = [values_of(sample) for sample in (COMPLAINT, ESCALATION, everywhere(["\n", "<", "丙"]))]
    alone = [compiled.render(values) for values in letters]
    with ThreadPoolExecutor(4) as pool:
        assert list(pool.map(compiled.render, letters * 20)) == alone * 20


def test_written_straight_to_a_file(tmp_path: Path) -> None:
    """Given a path, `write` puts there what `render` gives, and nothing over another file."""
    compiled, values = Compiled.from_file(LETTER), values_of(COMPLAINT)
    compiled.write(tmp_path / "a.docx", values)
    assert (tmp_path / "a.docx").read_bytes() == compiled.render(values)
    with pytest.raises(FileExistsError):
        compiled.write(tmp_path / "a.docx", values)
