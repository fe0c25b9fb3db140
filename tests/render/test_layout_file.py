"""The built-in layouts: made by their script, small, and well-made Word files."""

from __future__ import annotations

import importlib
import io
import zipfile
from pathlib import Path
from xml.etree import ElementTree

import pytest

from refundletters.letters.letter import Table
from refundletters.render import word
from refundletters.render.measures import CLOSE, USUAL, Measures
from tests.conftest import ROOT
from tests.render.letters import CALCULATION, COMPLAINT, COURT_FORM, W, letter, part

FOLDER = ROOT / "templates" / "word"
W14 = "{http://schemas.microsoft.com/office/word/2010/wordml}"
LAYOUT = FOLDER / "letter.docx"
CLOSE_LAYOUT = FOLDER / "letter-close.docx"
BOTH = pytest.mark.parametrize("layout", [LAYOUT, CLOSE_LAYOUT], ids=lambda path: str(path.stem))


def members(package: bytes) -> dict[str, bytes]:
    """The content of each member of a package by its name."""
    with zipfile.ZipFile(io.BytesIO(package)) as source:
        return {name: source.read(name) for name in source.namelist()}


@pytest.fixture(scope="module")
def made() -> bytes:
    """A complaint."""
    return word.render(COMPLAINT)


@pytest.fixture
def styles(made: bytes) -> dict[str, ElementTree.Element]:
    """The styles of the complaint by their identity."""
    return {style.get(f"{W}styleId", ""): style for style in part(made, "word/styles.xml").iter(f"{W}style")}


def value(element: ElementTree.Element | None, name: str = "val") -> str | None:
    """An attribute of an element that must be there."""
    assert element is not None
    return element.get(f"{W}{name}")


def value_of_2010(element: ElementTree.Element | None) -> str | None:
    """The value of an element that came with Word 2010."""
    assert element is not None
    return element.get(f"{W14}val")


@pytest.mark.parametrize(("layout", "measures"), [(LAYOUT, USUAL), (CLOSE_LAYOUT, CLOSE)])
def test_file_is_what_its_script_makes(
    monkeypatch: pytest.MonkeyPatch, layout: Path, measures: Measures
) -> None:
    """Given the script beside it, a layout is what the script makes, member by member."""
    monkeypatch.syspath_prepend(FOLDER)
    fresh = members(importlib.import_module("make_letter").make(measures))
    shipped = members(layout.read_bytes())
    assert list(shipped) == list(fresh)
    assert shipped == fresh, "run python templates/word/make_letter.py"


@BOTH
def test_file_is_small_and_whole(layout: Path) -> None:
    """Given a layout, it has no ballast, and every part is well-formed XML that its package lists."""
    content = layout.read_bytes()
    parts = members(content)
    assert len(content) < 14_000
    assert len(parts) >= 10
    for name, xml in parts.items():
        ElementTree.fromstring(xml)
        assert (
            name.endswith((".rels", "_Types].xml")) or f'"/{name}"' in parts["[Content_Types].xml"].decode()
        )


def test_styles_are_those_in_use(styles: dict[str, ElementTree.Element]) -> None:
    """Given the parts of the layout and a table of many columns, which the letter brings along, each style
    that they name is defined, and no other."""
    wide = word.render(letter(Table("名单", ("列",) * 9, (("20240515000188776655",) * 9,), (1,) * 9)))
    used = {
        style.get(f"{W}val", "")
        for name, xml in (*members(LAYOUT.read_bytes()).items(), *members(wide).items())
        if name.startswith("word/")
        for tag in ("pStyle", "tblStyle")
        for style in ElementTree.fromstring(xml).iter(f"{W}{tag}")
    }
    assert {"Title", "Heading1"} <= used
    assert set(styles) == used | {"Normal", "DefaultParagraphFont", "TableNormal"}


def test_headings_are_headings(styles: dict[str, ElementTree.Element]) -> None:
    """Given headings, they are of the level that a word processor lists, and never end a page."""
    heading = styles["Heading1"]
    assert value(heading.find(f"{W}name")) == "heading 1"
    assert value(heading.find(f"{W}pPr/{W}outlineLvl")) == "0"
    assert heading.find(f"{W}pPr/{W}keepNext") is not None


def test_fonts_have_chinese_names(made: bytes) -> None:
    """Given any fonts named in the styles, each names one for Chinese and one for Latin text."""
    named = [fonts for fonts in part(made, "word/styles.xml").iter(f"{W}rFonts") if fonts.get(f"{W}ascii")]
    assert len(named) >= 3
    assert {value(fonts, "eastAsia") for fonts in named} == {"SimSun", "SimHei"}
    assert {value(fonts, "ascii") for fonts in named} == {"Times New Roman"}
    table = part(made, "word/fontTable.xml")
    assert [value(font.find(f"{W}altName")) for font in table] == ["宋体", "黑体"]


def test_language_is_chinese(made: bytes) -> None:
    """Given a letter, its Chinese text is marked zh-CN."""
    assert value(part(made, "word/styles.xml").find(f".//{W}lang"), "eastAsia") == "zh-CN"


def test_first_line_is_indented_by_characters(styles: dict[str, ElementTree.Element]) -> None:
    """Given body text, its first line is indented by two characters, whatever its size."""
    assert value(styles["BodyTextFirstIndent"].find(f"{W}pPr/{W}ind"), "firstLineChars") == "200"


def test_page_is_a4_with_number_and_running_head(made: bytes) -> None:
    """Given a letter, its page is A4, numbered on each page, with the subject from the second on."""
    section = part(made).find(f".//{W}sectPr")
    assert section is not None
    size = section.find(f"{W}pgSz")
    assert (value(size, "w"), value(size, "h")) == ("11906", "16838")
    assert section.find(f"{W}titlePg") is not None
    assert "".join(part(made, "word/header.xml").itertext()) == f"投诉书 · {COMPLAINT.subject}"
    for name in ("footer", "first_footer"):
        assert "PAGE" in (value(part(made, f"word/{name}.xml").find(f".//{W}fldSimple"), "instr") or "")


def test_tables_are_for_every_reader(made: bytes) -> None:
    """Given tables, their heads are marked, their columns fixed, and their rows do not split."""
    parties, exhibits = part(made).iter(f"{W}tbl")
    assert value(parties.find(f"{W}tblPr/{W}tblLook"), "firstColumn") == "1"
    assert value(exhibits.find(f"{W}tblPr/{W}tblLook"), "firstRow") == "1"
    heads = [row.find(f"{W}trPr/{W}tblHeader") is not None for row in exhibits.iter(f"{W}tr")]
    assert heads == [True, False, False]
    for table in (parties, exhibits):
        assert value(table.find(f"{W}tblPr/{W}tblLayout"), "type") == "fixed"
        assert value(table.find(f"{W}tblPr/{W}tblCaption"))
        assert all(row.find(f"{W}trPr/{W}cantSplit") is not None for row in table.iter(f"{W}tr"))


def test_table_of_the_letter_is_for_every_reader() -> None:
    """Given a table that the letter brings along, it has a caption, its head is marked, its rows do not
    split, and neither head nor total is parted from the rows beside it."""
    (table,) = part(word.render(letter(CALCULATION))).iter(f"{W}tbl")
    assert value(table.find(f"{W}tblPr/{W}tblCaption")) == "退款计算"
    assert value(table.find(f"{W}tblPr/{W}tblLook"), "firstRow") == "1"
    rows = list(table.iter(f"{W}tr"))
    assert [row.find(f"{W}trPr/{W}tblHeader") is not None for row in rows] == [True, False, False, False]
    assert all(row.find(f"{W}trPr/{W}cantSplit") is not None for row in rows)
    kept = [row.find(f".//{W}keepNext") is not None for row in rows]
    assert kept == [True, True, True, False]


def test_form_is_for_every_reader() -> None:
    """Given a section of an official form, its title heads it on each page and is its caption; a row stays
    whole unless it takes much of a page."""
    (table,) = part(word.render(letter(COURT_FORM))).iter(f"{W}tbl")
    assert value(table.find(f"{W}tblPr/{W}tblCaption")) == "当事人信息"
    title, *rows = table.iter(f"{W}tr")
    assert title.find(f"{W}trPr/{W}tblHeader") is not None
    assert value(title.find(f".//{W}gridSpan")) == "2"
    assert [row.find(f"{W}trPr/{W}cantSplit") is not None for row in rows] == [True, True, True, False]


def test_boxes_can_be_ticked() -> None:
    """Given boxes in an official form, each is one to click in Word, ticked or not as the letter says, in a
    font that has the sign, which programs without such boxes show as text."""
    boxes = list(part(word.render(letter(COURT_FORM))).iter(f"{W}sdt"))
    states = [value_of_2010(box.find(f".//{W14}checked")) for box in boxes]
    assert states == ["1", "0", "0", "1"]
    assert ["".join(box.itertext()) for box in boxes] == ["☑", "☐", "☐", "☑"]
    for box in boxes:
        assert value(box.find(f"{W}sdtContent//{W}rFonts"), "eastAsia") == "Segoe UI Symbol"
        assert value_of_2010(box.find(f".//{W14}checkedState")) == f"{ord('☑'):04X}"
    root = part(word.render(letter(COURT_FORM)))
    assert root.get("{http://schemas.openxmlformats.org/markup-compatibility/2006}Ignorable") == "w14"


def test_chinese_lines(styles: dict[str, ElementTree.Element]) -> None:
    """Given any text, closing marks do not begin a line, opening ones do not end it, and a comma may hang."""
    normal = styles["Normal"].find(f"{W}pPr")
    assert normal is not None
    for rule in ("kinsoku", "overflowPunct", "widowControl"):
        assert normal.find(f"{W}{rule}") is not None


def test_columns_fill_the_line(made: bytes) -> None:
    """Given tables, the columns are as wide together as the text, and the cells of each row too."""
    section = part(made).find(f".//{W}sectPr")
    assert section is not None
    margins = section.find(f"{W}pgMar")
    width = 11906 - int(value(margins, "left") or 0) - int(value(margins, "right") or 0)
    tables = list(part(made).iter(f"{W}tbl"))
    assert len(tables) == 2
    for table in tables:
        assert sum(int(value(column, "w") or 0) for column in table.iter(f"{W}gridCol")) == width
        for row in table.iter(f"{W}tr"):
            assert sum(int(value(cell, "w") or 0) for cell in row.iter(f"{W}tcW")) == width
