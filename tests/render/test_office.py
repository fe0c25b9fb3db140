"""Letters as LibreOffice opens them. Where it is missing these tests are left out, unless
REFUNDLETTERS_REQUIRE_OFFICE=1 says that they must run."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from dataclasses import replace
from pathlib import Path

import pytest

from refundletters.letters.letter import ExhibitRow, ExhibitTable, Letter
from refundletters.render import word
from tests.render.letters import COMPLAINT, ESCALATION, expected

TOOLS = {name: shutil.which(name) for name in ("soffice", "pdftotext", "pdfinfo")}
REQUIRED = os.environ.get("REFUNDLETTERS_REQUIRE_OFFICE") == "1"

pytestmark = [
    pytest.mark.skipif(not all(TOOLS.values()) and not REQUIRED, reason="needs LibreOffice and poppler"),
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
LETTERS = {"escalation": ESCALATION, "complaint": COMPLAINT, "long": LONG}


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
    for name, letter in LETTERS.items():
        (folder / f"{name}.docx").write_bytes(word.render(letter))
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
