"""Letters as LibreOffice opens them, in continuous integration."""

from __future__ import annotations

import re
import shutil
import subprocess
from dataclasses import replace
from pathlib import Path

import pytest

from refundletters.letters.letter import (
    Annex,
    ExhibitRow,
    ExhibitTable,
    Figure,
    Letter,
    Signature,
    Table,
    Title,
)
from refundletters.render import word
from tests.conftest import needs_office
from tests.render.letters import COMPLAINT, COURT_FORM, ESCALATION, PICTURE, expected, letter

TOOLS = {name: shutil.which(name) for name in ("soffice", "pdftotext", "pdfinfo")}

pytestmark = [
    needs_office,
    pytest.mark.xdist_group("office"),  # one conversion for all of them
]

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
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    files = sorted(folder.glob("*.docx"))
    run("soffice", profile, "--headless", "--convert-to", "pdf", "--outdir", folder, *files)
    return {
        name: run("pdftotext", "-layout", folder / f"{name}.pdf", "-").split("\f")[:-1] for name in LETTERS
    }


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
