"""Letters as LibreOffice opens them, in continuous integration."""

from __future__ import annotations

import re
import shutil
import subprocess
from pathlib import Path

import pytest
from msgspec.structs import replace

from refundletters.letters.joint import compose_joint
from refundletters.letters.letter import (
    Annex,
    ExhibitRow,
    ExhibitTable,
    Figure,
    Heading,
    Letter,
    Signature,
    Table,
    Title,
)
from refundletters.render import word
from tests.cases import example, example_letters
from tests.conftest import needs_office
from tests.render.letters import COMPLAINT, COURT_FORM, ESCALATION, PICTURE, expected, letter

TOOLS = {name: shutil.which(name) for name in ("soffice", "pdftotext", "pdfinfo")}

pytestmark = needs_office

ROWS = tuple(
    ExhibitRow(
        number, f"客服聊天记录第{number}部分", "聊天记录", "https://example.com/" + "x" * 300 * (number == 7)
    )
    for number in range(1, 41)
)
LONG = replace(
    COMPLAINT,
    blocks=tuple(
        ExhibitTable(ROWS) if isinstance(block, ExhibitTable) else block for block in COMPLAINT.blocks
    ),
)
PEOPLE = Table(
    "投诉人名单",
    ("序号", "姓名", "联系电话", "订单号", "付款时间", "付款金额", "请求退还"),
    tuple(
        (
            str(n),
            "李明",
            f"138001380{n:02}",
            f"202405150001887766{n:02}",
            "2026年11月20日10:00",
            "98.00元",
            "98.00元",
        )
        for n in range(10, 50)
    ),
    (1,) * 7,
    ("", "合计", "", "", "", "3920.00元", "3920.00元"),
)
FORM = letter(
    Title("民事起诉状"),
    *(replace(COURT_FORM, title=f"第{number}部分") for number in range(1, 4)),
    Signature(("具状人（签名）：",), by_hand=True),
)
"""The wide and the official tables, and the pictures of an annex."""

LETTERS = {
    "escalation": ESCALATION,
    "complaint": COMPLAINT,
    "long": LONG,
    "people": letter(Title("共同投诉书"), PEOPLE),
    "form": FORM,
    "annex": letter(
        Title("证据目录"),
        Annex("附：证据图片", tuple(Figure(n, f"截图{n}", PICTURE, "png", 100, 200) for n in range(1, 10))),
    ),
}


def run(tool: str, *arguments: str | Path) -> str:
    """What `tool` writes to its standard output."""
    path = TOOLS[tool]
    assert path, f"{tool} is required and missing"
    done = subprocess.run([path, *arguments], capture_output=True, encoding="utf-8", check=True, timeout=300)
    return done.stdout


@pytest.fixture(scope="module")
def pages(tmp_path_factory: pytest.TempPathFactory) -> dict[str, list[str]]:
    """The text of each page of each letter."""
    folder = tmp_path_factory.mktemp("office")
    for name, sample in LETTERS.items():
        (folder / f"{name}.docx").write_bytes(word.render(sample))
    convert(folder, sorted(folder.glob("*.docx")))
    return {name: pages_of(folder / f"{name}.pdf") for name in LETTERS}


def convert(folder: Path, files: list[Path]) -> None:
    """Have LibreOffice make a PDF of each file, into the folder."""
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    run("soffice", profile, "--headless", "--convert-to", "pdf", "--outdir", folder, *files)


def pages_of(pdf: Path) -> list[str]:
    """The text of each page."""
    return run("pdftotext", "-layout", pdf, "-").split("\f")[:-1]


@pytest.fixture(scope="module")
def examples(tmp_path_factory: pytest.TempPathFactory) -> dict[str, tuple[Letter, list[str]]]:
    """The signed letters of the examples with the text of their pages, by name."""
    letters = {
        name: found
        for name, found in (*example_letters().items(), joint())
        if signed(found) and "consumer-association" not in name  # as to the market regulator
    }
    folder = tmp_path_factory.mktemp("examples")
    for name, found in letters.items():
        (folder / f"{name}.docx").write_bytes(word.render(found))
    files = [f"{name}.docx" for name in letters]
    convert(folder, [folder / file for file in files])
    return {name: (found, pages_of(folder / f"{name}.pdf")) for name, found in letters.items()}


def joint() -> tuple[str, Letter]:
    """The letter of two examples."""
    return "joint-complaint", compose_joint([example("01-used-code"), example("12-same-seller")])


def signed(found: Letter) -> bool:
    """Whether a letter has a text above its signature, and no official form, which ends with a row of its
    own."""
    kinds = {block.kind for block in found.blocks}
    return {"signature", "paragraph"} <= kinds and "form" not in kinds


def squeezed(text: str) -> str:
    """`text` without spaces and line ends, where pages put their own."""
    return re.sub(r"\s", "", text)


@pytest.mark.parametrize(("name", "count"), [("escalation", 1), ("complaint", 2), ("long", 5)])
def test_number_of_pages(pages: dict[str, list[str]], name: str, count: int) -> None:
    """Given a letter, LibreOffice sets it on the pages it should need, each with its number."""
    assert len(pages[name]) == count
    for number, page in enumerate(pages[name], 1):
        assert squeezed(page).endswith(f"—{number}—")


def test_subject_from_the_second_page_on(pages: dict[str, list[str]]) -> None:
    """Given a letter of two pages, the second bears title and subject, the first does not."""
    first, second = pages["complaint"]
    assert squeezed(second).startswith(f"投诉书·{COMPLAINT.subject}")
    assert COMPLAINT.subject not in squeezed(first)


@pytest.mark.parametrize("letter", [ESCALATION, COMPLAINT], ids=["escalation", "complaint"])
def test_every_text_is_on_a_page(pages: dict[str, list[str]], letter: Letter) -> None:
    """Given a letter, each of its lines can be read on the pages."""
    name = next(name for name, known in LETTERS.items() if known is letter)
    written = squeezed("".join(pages[name]))
    assert written
    missing = [text for text in expected(letter) if squeezed(text)[:12] not in written]
    assert not missing


def test_numbers_of_a_wide_table_are_whole(pages: dict[str, list[str]]) -> None:
    """Given seven columns, each telephone and order number is whole on a line, the head stands on each page,
    and the total with a row of the list."""
    assert len(pages["people"]) > 2
    lines = [line for page in pages["people"] for line in page.splitlines()]
    for number in (11, 49):
        (line,) = (line for line in lines if f"138001380{number}" in line)
        assert f"202405150001887766{number}" in line
        assert line.count("98.00元") == 2 or line.count("98.00 元") == 2
    assert all("联系电话" in page for page in pages["people"])
    assert "合计" in pages["people"][-1]
    assert "20240515000188776649" in pages["people"][-1]


def test_boxes_are_seen(pages: dict[str, list[str]]) -> None:
    """Given boxes in an official form, LibreOffice shows each as it is, in its place."""
    written = squeezed("".join(pages["form"]))
    assert written.count("性别：男☑女☐") == 3
    assert written.count("有☐无☑") == 3


def test_form_is_headed_on_each_page(pages: dict[str, list[str]]) -> None:
    """Given a section that runs over a page, its title heads both."""
    titles = [re.findall("第(.)部分", squeezed(page)) for page in pages["form"]]
    assert len(titles) >= 2
    assert all(titles)


def test_pictures_have_their_captions(pages: dict[str, list[str]]) -> None:
    """Given nine pictures, they begin on a page of their own, each with its caption, in their order."""
    _letter, *annex = pages["annex"]
    assert squeezed(annex[0]).startswith("投诉书·关于订单的投诉附：证据图片")
    assert re.findall("证据([1-9])", squeezed("".join(annex))) == list("123456789")
    assert all("截图" in page for page in annex)


def test_head_of_the_exhibits_on_each_page(pages: dict[str, list[str]]) -> None:
    """Given forty exhibits, the head of their table stands on each page that has some of them."""
    with_rows = [page for page in pages["long"] if "客服聊天记录第" in page]
    assert len(with_rows) >= 2
    assert all("证明内容" in page for page in with_rows)


def test_signature_is_not_alone(pages: dict[str, list[str]]) -> None:
    """Given any of the letters, the signature stands on one page with the end of the body."""
    for name in ("complaint", "long"):
        last = squeezed(pages[name][-1])
        assert all(text in last for text in ("投诉人对其真实性负责。", "此致", "投诉人（签名）", "年月日"))


def lines_of(page: str) -> list[str]:
    """The lines of a page of an example without its foot."""
    *lines, _number = [squeezed(line) for line in page.splitlines() if line.strip()]
    return lines


def test_last_page_of_an_example_holds_more_than_the_end(
    examples: dict[str, tuple[Letter, list[str]]],
) -> None:
    """Given any signed letter of the examples that takes several pages, four lines or more stand on the last
    one above the closing."""
    several = {name: pages for name, (_letter, pages) in examples.items() if len(pages) > 1}
    assert len(several) > 20
    for name, pages in several.items():
        _head, *lines = lines_of(pages[-1])
        closing = next(
            place for place, line in enumerate(lines) if re.match("附件：|此致|.*（签名）：", line)
        )
        assert closing >= 4, name


def test_no_page_of_an_example_ends_with_a_heading(examples: dict[str, tuple[Letter, list[str]]]) -> None:
    """Given any signed letter of the examples, no page ends with a heading or with words that lead on."""
    for name, (found, pages) in examples.items():
        heads = {squeezed(block.number + block.text) for block in found.blocks if isinstance(block, Heading)}
        for page in pages[:-1]:
            last = lines_of(page)[-1]
            assert last not in heads, name
            assert not last.endswith("："), name


def test_examples_take_no_more_pages_than_they_need(examples: dict[str, tuple[Letter, list[str]]]) -> None:
    """Given the letters of the examples, nine in ten of those to a seller's service and to a payment provider
    take one page, and complaints two."""
    counts = {name: len(pages) for name, (_letter, pages) in examples.items()}
    single = [counts[name] for name in counts if re.search("escalation|payment-dispute|appeal", name)]
    assert len(single) > 20
    assert sum(count == 1 for count in single) >= 0.9 * len(single)
    assert {counts[name] for name in counts if "regulator-complaint" in name} == {2}
