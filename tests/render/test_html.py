from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import cache, lru_cache
from pathlib import Path
from typing import get_args
from xml.etree.ElementTree import Element

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from jinja2 import UndefinedError
from msgspec.structs import replace
from tinyhtml5.parser import HTMLParser

from refundletters.errors import UserError
from refundletters.letters.letter import (
    Attachments,
    Block,
    ExhibitRow,
    ExhibitTable,
    Form,
    Heading,
    Letter,
    Paragraph,
    PartyTable,
    Table,
    Title,
)
from refundletters.render import html, layout, text
from refundletters.render.columns import half_widths
from tests.cases import example_letters
from tests.conftest import ROOT, tries
from tests.each import for_each
from tests.render.letters import (
    CALCULATION,
    COMPLAINT,
    COURT_FORM,
    ESCALATION,
    HOSTILE,
    everywhere,
    expected,
    hostile_texts,
    letter,
    paragraph,
)

FOLDER = ROOT / "templates" / "html"
CSS = (FOLDER / "letter.css").read_text(encoding="utf-8")
PRINTED = {"h1", "h2", "p", "th", "td", "figcaption"}
"""The elements whose text is that of the letter."""

FETCHING = re.compile(
    r"https?:|//|url\s*\(|@import|@charset|expression\(|\b(?:src|href|action|on\w+)\s*=", re.I
)
MESSAGE = letter(
    Title("退款申请"),
    paragraph("您好！我付了98元。", "至今没有收到<点卡>。"),
    paragraph("请退款，\n谢谢。"),
    form="chat",
)


@lru_cache(4)
def parsed(page: str) -> Element:
    """The page as browsers understand it; a page with an error of syntax fails."""
    parser = HTMLParser(namespace_html_elements=False)
    tree: Element = parser.parse(page)
    assert not parser.errors
    return tree


def text_of(element: Element) -> str:
    """The text of an element as a browser shows it where white space is kept: a ``br`` ends a line."""
    return "".join(
        ("\n" if node.tag == "br" else node.text or "") + (node.tail or "" if node is not element else "")
        for node in element.iter()
    )


def texts(page: str) -> list[str]:
    """The texts that the page shows, each element's apart, empty ones left out."""
    printed = (node for node in one(parsed(page), "main").iter() if node.tag in PRINTED)
    shown = (text_of(node) for node in printed if node.find("p") is None)
    return [words for words in shown if words]


def one(tree: Element, tag: str) -> Element:
    """The only element `tag` of the page."""
    (found,) = tree.iter(tag)
    return found


def elements(page: str) -> list[tuple[str, tuple[str, ...]]]:
    """The elements of the page with the names of their attributes, in order, without line breaks."""
    return [(str(node.tag), tuple(node.attrib)) for node in parsed(page).iter() if node.tag != "br"]


def sayable(value: str) -> str:
    """`value` without what HTML cannot hold."""
    return html.FORBIDDEN.sub("", value) or "甲"


# ── what it says ──────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize("sample", [ESCALATION, COMPLAINT], ids=["escalation", "complaint"])
def test_every_block_in_its_order(sample: Letter) -> None:
    """Given a letter, `render` sets the texts of its Word file, each in an element, in their order."""
    assert texts(html.render(sample)) == [words for words in expected(sample) if words]


def test_same_words_as_the_text() -> None:
    """Given a letter without tables, its page and its text hold the same characters."""
    shown = "".join(texts(html.render(ESCALATION)))
    assert re.sub(r"\s", "", shown) == re.sub(r"\s", "", text.render(ESCALATION))


def test_every_sentence_of_the_examples_is_whole() -> None:
    """Given any letter of the examples, its page holds each of its sentences whole, without an error."""
    letters = example_letters()
    assert len(letters) > 10
    for name, sample in letters.items():
        shown = "\n".join(texts(html.render(sample)))
        said = [
            sentence.text
            for block in sample.blocks
            if isinstance(block, Paragraph)
            for sentence in block.sentences
        ]
        assert said, name
        assert not [words for words in said if words not in shown], name


@settings(max_examples=tries(60))
@given(st.lists(hostile_texts, min_size=3, max_size=3))
def test_every_character_comes_out(values: list[str]) -> None:
    """Given any characters HTML can hold, `render` prints each of them as it is, in every block."""
    whole = everywhere([sayable(value) for value in values])
    assert texts(html.render(whole)) == [words for words in expected(whole) if words]


@cache
def plain(width: int) -> list[tuple[str, tuple[str, ...]]]:
    """The elements of the page with so many plain letters."""
    return elements(html.render(everywhere([f"甲{'x' * width}乙"] * 3)))


@for_each("value", lambda: [value for value in HOSTILE if sayable(value) == value])
def test_nothing_of_a_value_is_markup(value: str) -> None:
    """Given one hostile value amid text, in the title and author too, the page has the elements it has with
    plain letters as wide, and no other attribute."""
    whole = replace(everywhere([f"甲{value}乙"] * 3), title=f"甲{value}乙", author=f"甲{value}乙")
    page = html.render(whole)
    assert elements(page) == plain(round(half_widths(value)))
    assert texts(page) == [words for words in expected(whole) if words]
    on_one_line = " ".join(f"甲{value}乙".split())
    assert one(parsed(page), "title").text == on_one_line
    (author,) = (node.get("content") for node in parsed(page).iter("meta") if node.get("name") == "author")
    assert author == on_one_line


def test_hostile_values_are_hostile() -> None:
    """Given the values of the test above, printed as they are they would become elements."""
    page = html.render(everywhere(["甲"] * 3)).replace("甲", "<img src=x onerror=alert(1)>")
    assert ("img", ("src", "onerror")) in elements(page)
    assert FETCHING.search(page)


@pytest.mark.parametrize(("value", "breaks"), [("\n", 1), ("\r\n", 1), ("\r", 1), ("\n\n", 2)])
def test_line_ends_are_breaks(value: str, breaks: int) -> None:
    """Given a value with line ends, each is a break on the page, and none is left in the text."""
    page = html.render(letter(Title("投诉书"), paragraph(f"甲{value}乙")))
    (shown,) = one(parsed(page), "main").iter("p")
    assert len(list(shown.iter("br"))) == breaks
    assert "\r" not in page


def test_spaces_are_kept() -> None:
    """Given elements with text of the letter, the page keeps their spaces and tabs."""
    assert all("white-space: pre-wrap" in rules(tag) for tag in PRINTED)


@pytest.mark.parametrize(
    "character", ["\x00", "\x0b", "\x1f", "\x7f", "\x85", "\ufdd0", "\U0001ffff", "\ud800"]
)
def test_forbidden_characters_are_named(character: str) -> None:
    """Given a character that HTML forbids, `render` says which, in what words and where."""
    with pytest.raises(UserError) as raised:
        html.render(letter(Title("投诉书"), paragraph("前面没有", f"卡密{character}无效")))
    (problem,) = raised.value.problems
    assert f"U+{ord(character):04X}" in problem.fact
    assert "卡密\ufffd无效" in problem.fact
    assert problem.place.path == "blocks[1].sentences[1].text"


@given(st.characters())
def test_what_html_forbids(character: str) -> None:
    """Given any character, `render` refuses it or the page with it has no error of syntax."""
    if not html.FORBIDDEN.match(character):
        parsed(html.render(letter(Title("投诉书"), paragraph(f"甲{character}乙"))))


def test_none_is_refused() -> None:
    """Given a value that is absent, `render` fails instead of printing None."""
    row = ExhibitRow(1, None, "截图", "无效")  # type: ignore[arg-type]  # on purpose
    with pytest.raises(UndefinedError, match="None"):
        html.render(letter(Title("投诉书"), ExhibitTable((row,))))


def test_unknown_kind_of_block_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    """Given a kind of block that the page does not know, `render` does not leave it out."""
    blocks = [layout.Laid("title", "投诉书"), layout.Laid("poem", "春眠不觉晓")]
    monkeypatch.setattr(html, "context", lambda letter: {"letter": letter, "subject": "", "blocks": blocks})
    with pytest.raises(UndefinedError, match="kind_without_layout"):
        html.render(COMPLAINT)


def test_tables_without_rows_are_left_out() -> None:
    """Given tables and attachments without content, `render` leaves them out."""
    page = html.render(letter(Title("投诉书"), PartyTable(()), ExhibitTable(()), Attachments(())))
    assert texts(page) == ["投诉书"]
    assert not list(parsed(page).iter("table"))


def test_same_text() -> None:
    """Given the same letter twice, `render` gives the same page, with plain line ends."""
    assert html.render(COMPLAINT) == html.render(replace(COMPLAINT))
    assert "\r" not in html.render(COMPLAINT)


# ── messages ──────────────────────────────────────────────────────────────────────────────────────


def pasted(page: str) -> Element:
    """The block that holds what is to be pasted."""
    (block,) = (node for node in parsed(page).iter("p") if node.get("class") == "pasted")
    return block


@pytest.mark.parametrize("form", ["chat", "form"])
def test_message_is_one_block(form: Form) -> None:
    """Given a message or a field of a form, its text, and no more, stands in one block of the page."""
    sample = replace(MESSAGE, form=form)
    assert text_of(pasted(html.render(sample))) + "\n" == text.render(sample)


@settings(max_examples=tries(40))
@given(st.lists(hostile_texts, min_size=3, max_size=3), st.sampled_from(["chat", "form"]))
def test_message_comes_out_whole(values: list[str], form: Form) -> None:
    """Given any characters HTML can hold in a message, the block holds each of them as it is."""
    sample = replace(everywhere([sayable(value) for value in values]), form=form)
    assert text_of(pasted(html.render(sample))) == text.render(sample).removesuffix("\n")


def rules(selector: str) -> str:
    """What the style says of a selector."""
    found = re.findall(r"^([^\n{}@]+) \{([^}]*)\}", CSS, re.M)
    return "".join(body for selectors, body in found if selector in selectors.split(", "))


def test_message_is_what_gets_selected() -> None:
    """Given the page of a message, a click takes its block whole, and its title and hint are not taken."""
    assert "user-select: all" in rules(".pasted")
    assert "user-select: none" in rules(".message h1")
    assert "user-select: none" in rules(".how")
    main = one(parsed(html.render(MESSAGE)), "main")
    assert [(node.tag, node.get("class")) for node in main] == [("h1", None), ("p", "how"), ("p", "pasted")]


def test_length_of_a_field_is_said() -> None:
    """Given the field of a form, the page says how long its text is, as a limit counts it."""
    sample = replace(MESSAGE, form="form")
    count = len(text.render(sample).removesuffix("\n"))
    assert f"共{count}字" in html.render(sample)
    assert "字。" not in html.render(MESSAGE)


# ── a page on its own ─────────────────────────────────────────────────────────────────────────────


@pytest.fixture(params=[ESCALATION, COMPLAINT, MESSAGE], ids=["escalation", "complaint", "message"])
def page(request: pytest.FixtureRequest) -> str:
    """The page of a letter."""
    return html.render(request.param)


def test_nothing_is_fetched(page: str) -> None:
    """Given a page, nothing in it leads elsewhere: no address, no script, no style or image from afar."""
    assert not FETCHING.search(page)
    tags = {node.tag for node in parsed(page).iter()}
    assert {"style", "main", "h1"} <= tags
    assert not tags & {"script", "link", "img", "iframe", "object", "embed", "form", "base", "a"}


def test_nothing_could_be_fetched(page: str) -> None:
    """Given a page, its policy forbids to load anything, and stands before all that is the letter's."""
    head = list(one(parsed(page), "head"))
    policy = [node.get("http-equiv") for node in head].index("Content-Security-Policy")
    assert head[policy].get("content") == "default-src 'none'; style-src 'unsafe-inline'"
    assert policy < [node.tag for node in head].index("style")
    assert policy < [node.get("name") for node in head].index("author")


def test_page_says_what_it_is(page: str) -> None:
    """Given a page, it declares UTF-8 at once, its language, a title, and the width of the device."""
    tree = parsed(page)
    assert tree.get("lang") == "zh-CN"
    assert page.startswith('<!DOCTYPE html>\n<html lang="zh-CN">\n<head>\n<meta charset="utf-8">\n')
    assert one(tree, "title").text
    names = {node.get("name"): node.get("content") for node in tree.iter("meta")}
    assert names["viewport"] == "width=device-width, initial-scale=1"
    assert names["author"] == "李明"


@pytest.mark.parametrize(
    ("title", "subject", "name"),
    [("投诉书", "点卡", "投诉书"), ("", "点卡", "点卡"), ("", "", "文书"), ("甲\n乙", "", "甲 乙")],
)
def test_title_of_the_page(title: str, subject: str, name: str) -> None:
    """Given a letter with or without title and subject, its page has a title of one line."""
    assert one(parsed(html.render(replace(COMPLAINT, title=title, subject=subject))), "title").text == name


def levels(page: str) -> list[int]:
    """The levels of the headings in their order."""
    return [int(str(node.tag)[1]) for node in parsed(page).iter() if re.fullmatch("h[1-6]", str(node.tag))]


def test_headings_are_in_order(page: str) -> None:
    """Given a page, it has one heading of the first level, first, and none leaves out a level."""
    found = levels(page)
    assert found.count(1) == 1
    assert found[0] == 1
    assert set(found) <= {1, 2}


def test_heading_of_a_letter_without_title() -> None:
    """Given a letter that begins without a title, its page has one to be read aloud."""
    page = html.render(letter(Heading("经过", "一、"), paragraph("甲")))
    assert levels(page) == [1, 2]
    assert '<h1 class="unseen">投诉书</h1>' in page


def tables() -> Iterator[Element]:
    """The tables of a complaint."""
    yield from parsed(html.render(COMPLAINT)).iter("table")


def test_tables_have_captions_and_heads() -> None:
    """Given the tables of a complaint, each has a caption, and each head says for which cells it stands."""
    captions = [one(table, "caption").text for table in tables()]
    assert captions == ["当事人", "证据清单"]
    for table in tables():
        rows = list(table.iter("tr"))
        assert len(rows) > 2
        for row in rows:
            column_heads = [cell.get("scope") for cell in row] == ["col"] * len(row)
            assert column_heads or [cell.get("scope") for cell in row.iter("th")] == ["row"]
        assert len({len(row) for row in rows}) == 1


def test_tables_of_the_letter_have_captions_and_heads() -> None:
    """Given a table that the letter brings along and a section of an official form, both have captions, heads
    that say for which cells they stand, and the total its own group."""
    made = parsed(html.render(letter(Title("起诉状"), CALCULATION, COURT_FORM)))
    calculation, form = made.iter("table")
    assert [one(table, "caption").text for table in (calculation, form)] == ["退款计算", "当事人信息"]
    assert [head.get("scope") for head in calculation.iter("th")] == ["col"] * 4
    assert [text_of(cell) for cell in one(calculation, "tfoot").iter("td")] == ["应退", "6张", "", "58.80元"]
    scopes = [head.get("scope") for head in form.iter("th")]
    assert scopes == ["colgroup"] + ["row"] * 4


def test_wide_tables_move_sideways_on_a_telephone() -> None:
    """Given a table of five columns, it stands in an element that can be moved sideways, one of four does
    not; neither parts its few rows when it is printed."""
    for columns, sideways in ((4, False), (5, True)):
        found = Table("名单", ("列",) * columns, (("甲",) * columns,), (1,) * columns)
        tree = parsed(html.render(letter(found)))
        assert any("wide" in part.get("class", "").split() for part in tree.iter("div")) == sideways
        assert "whole" in one(tree, "table").get("class", "").split()


def test_each_party_is_a_group_of_rows() -> None:
    """Given two parties, each has its own group of rows, which begins with its role."""
    parties, _exhibits = tables()
    groups = [[text_of(head) for head in group.iter("th")] for group in parties.iter("tbody")]
    assert groups == [["投诉人", "电话", "通讯地址"], ["被投诉人", "地址"]]


def test_every_kind_of_block_has_a_branch() -> None:
    """Given the kinds of blocks that a letter can hold, the page has a branch for each of them."""
    template = (FOLDER / "blocks.html.j2").read_text(encoding="utf-8")
    branches = re.findall(r'block\.kind == "(\w+)"', template)
    assert sorted(branches) == sorted(kind.kind for kind in get_args(Block))


# ── looks ─────────────────────────────────────────────────────────────────────────────────────────


def colours() -> dict[str, dict[str, str]]:
    """The colours by name, light and dark."""
    light, dark = (
        dict(re.findall(r"--(\w+): (#\w{6});", body)) for body in re.findall(r":root \{([^}]*)\}", CSS)
    )
    return {"light": light, "dark": dark}


def luminance(colour: str) -> float:
    """Relative luminance (WCAG 2.2)."""
    parts = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    red, green, blue = (p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """Contrast of two colours (WCAG 2.2)."""
    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_colours_can_be_read(scheme: str) -> None:
    """Given light or dark, text stands out from what it stands on by 7:1, small notes and lines enough."""
    assert contrast("#ffffff", "#000000") == pytest.approx(21)
    named = colours()[scheme]
    assert contrast(named["ink"], named["paper"]) >= 7
    assert contrast(named["ink"], named["fill"]) >= 7
    assert contrast(named["quiet"], named["paper"]) >= 4.5
    assert contrast(named["line"], named["paper"]) >= 3


def test_colours_have_names() -> None:
    """Given the style, each colour is named once, light and dark, so that no text stays dark on dark."""
    light, dark = colours().values()
    assert set(light) == set(dark)
    assert len(re.findall(r"#[0-9a-f]{3,8}\b", CSS)) == len(light) + len(dark)


def test_print_is_light_on_a4() -> None:
    """Given the style, darkness is for screens alone, and the page is A4 with its number."""
    assert re.findall(r"@media [^{]*prefers-color-scheme[^{]*", CSS) == [
        "@media screen and (prefers-color-scheme: dark) "
    ]
    assert re.search(r"@page \{\s*size: A4;", CSS)
    assert "counter(page)" in CSS


def test_fonts_are_those_of_the_reader() -> None:
    """Given the style, its fonts are Chinese ones that systems have, found there and nowhere else."""
    song = re.search(r"--song: ([^;]*);", CSS)
    assert song
    for name in ("SimSun", '"Songti SC"', '"Noto Serif CJK SC"', "serif"):
        assert name in re.split(r",\s*", song[1])
    sources = re.findall(r"src: ([^;]*);", CSS)
    assert sources
    assert all(re.fullmatch(r'local\("[^"]+"\)', part) for part in re.split(r",\s*", "".join(sources)))


# ── on the command line ───────────────────────────────────────────────────────────────────────────


def test_command_writes_a_page(refundletters: Callable[..., tuple[int, str, str]], tmp_path: Path) -> None:
    """Given a name that ends in .html, a letter command writes the page, in UTF-8, under that name."""
    path = tmp_path / "升级.HTML"
    code, _out, _err = refundletters(
        "escalation", ROOT / "examples" / "01-used-code.yaml", "--today", "2026-11-22", "-o", path
    )
    assert code == 0
    assert "已超时" in "".join(texts(path.read_bytes().decode("utf-8")))
