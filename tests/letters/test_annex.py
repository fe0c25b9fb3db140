from __future__ import annotations

from pathlib import Path
from typing import Any

import click
import pytest
from msgspec.structs import replace

from refundletters.assessment import assess
from refundletters.case.models import Case
from refundletters.cli import letters as commands
from refundletters.errors import Withheld
from refundletters.exhibits.files import examine
from refundletters.letters import compose
from refundletters.letters.annex import TITLE, with_annex
from refundletters.letters.catalogue import SHAPES, letter_kinds
from refundletters.letters.letter import Annex
from refundletters.render import pdf
from tests.cases import TODAY, a_case
from tests.conftest import Run
from tests.exhibits.pictures import photo, screenshot

NAMES = ("订单页", "付款详情", "客服聊天")
CASE_FILE = """\
消费者: {{姓名: 李明, 平台账号: liming88, 电话: "13800138000"}}
经营者: {{名称: 星点卡盟（示例）}}
交易场所: 独立站
订单: {{订单号: "202405150001", 商品: 示例游戏点卡, 类别: 游戏点卡, 数量: 1, 价款: 98.00}}
支付: {{支付方式: 支付宝, 金额: 98.00, 支付时间: 2026-11-20 10:00, 证据: [付款详情]}}
问题: {{情形: 未收到, 发现时间: 2026-11-20 11:00, 现象: 没有收到点卡}}
沟通:
  - {{时间: 2026-11-20 11:30, 对方: 商家, 方式: 在线客服, 我方: 要求退款, 对方答复: 已超时，不予退款}}
证据:
  - {{编号: 付款详情, 名称: 付款详情, 文件: {file}}}
诉求: {{请求: 全额退款}}
"""


def case_of(*files: str | None) -> Case:
    """The complete case with its three exhibits, each with its file, if any."""
    named = zip(NAMES, files, strict=True)
    exhibits: list[dict[str, Any]] = [
        {"id": name, "title": f"{name}截图"} | ({"file": file} if file else {}) for name, file in named
    ]
    return a_case({"exhibits": exhibits})


def annexed(folder: Path, *files: str | None, kind: str = "escalation") -> Annex:
    """The annex of a letter of the case with these files."""
    case = case_of(*files)
    letter = compose(assess(case, TODAY), kind)
    *blocks, annex = with_annex(letter, examine(case, folder)).blocks
    assert tuple(blocks) == letter.blocks
    assert isinstance(annex, Annex)
    return annex


def test_pictures_in_the_order_of_their_numbers(tmp_path: Path) -> None:
    """Given exhibits with pictures, the annex holds each with number, name, type and size as it is shown, in
    the order of the numbers of the letter."""
    screenshot(tmp_path / "a.png")
    photo(tmp_path / "b.jpg", turned=6)
    screenshot(tmp_path / "c.png", (100, 50))
    annex = annexed(tmp_path, "a.png", "b.jpg", "c.png")
    assert annex.title == TITLE
    assert [figure.number for figure in annex.figures] == [1, 2, 3]
    found = {figure.caption: (figure.type, figure.width, figure.height) for figure in annex.figures}
    assert found == {
        "订单页截图": ("png", 54, 120),
        "付款详情截图": ("jpeg", 60, 80),
        "客服聊天截图": ("png", 100, 50),
    }
    assert not annex.named


def test_what_is_no_picture_is_named(tmp_path: Path) -> None:
    """Given a PDF, and an exhibit without a file, both are named as going beside the letter."""
    screenshot(tmp_path / "a.png")
    (tmp_path / "b.pdf").write_bytes(b"%PDF-1.7\n%%EOF\n")
    annex = annexed(tmp_path, "a.png", "b.pdf", None)
    assert [figure.caption for figure in annex.figures] == ["订单页截图"]
    assert sorted(line.partition("\u3000")[2] for line in annex.named) == [
        "付款详情截图（PDF文件，另附）",
        "客服聊天截图（另附）",
    ]


def test_only_what_the_letter_names(tmp_path: Path) -> None:
    """Given an exhibit that the letter does not name, its picture stays out: it may show what is nobody
    else's business."""
    screenshot(tmp_path / "a.png")
    case = case_of("a.png", "a.png", "a.png")
    letter = replace(compose(assess(case, TODAY), "escalation"), exhibits=(2,))
    annex = with_annex(letter, examine(case, tmp_path)).blocks[-1]
    assert isinstance(annex, Annex)
    assert [figure.number for figure in annex.figures] == [2]


@pytest.mark.parametrize(
    "content", [None, b"", b"\x89PNG\r\n\x1a\nhalf a picture", b"\0\0\0\x18ftypheic" + b"\0" * 99]
)
def test_file_that_cannot_be_shown(tmp_path: Path, content: bytes | None) -> None:
    """Given a file that is missing, empty, damaged or of a format that Word cannot show, no annex is made,
    and the user is told which file and what to do."""
    screenshot(tmp_path / "a.png")
    if content is not None:
        (tmp_path / "b.png").write_bytes(content)
    with pytest.raises(Withheld) as withheld:
        annexed(tmp_path, "a.png", "b.png", "a.png")
    assert any("b.png" in problem.fact and problem.remedy for problem in withheld.value.problems)


def test_no_picture_at_all(tmp_path: Path) -> None:
    """Given exhibits without pictures, no annex is made, and the user is told where to name them."""
    with pytest.raises(Withheld, match="证据"):
        annexed(tmp_path, None, None, None)


def test_a_message_has_no_annex(tmp_path: Path) -> None:
    """Given a message, no annex is made, and the user is told of the letter."""
    screenshot(tmp_path / "a.png")
    with pytest.raises(Withheld, match="--as letter"):
        annexed(tmp_path, "a.png", None, None, kind="first-contact")


# ── on the command line ───────────────────────────────────────────────────────────────────────────


def options(kind: str) -> set[str]:
    """The options of the command for letters of `kind`."""
    command: click.Command = getattr(commands, kind.replace("-", "_"))
    return {option for parameter in command.params for option in parameter.opts}


@pytest.mark.parametrize("kind", letter_kinds(), ids=lambda kind: str(kind.code))
def test_letters_offer_an_annex_and_messages_do_not(kind: Any) -> None:
    """Given a kind that can be a letter, its command has ``--annex``; one that is only a message has not."""
    offered = "--annex" in options(kind.code)
    assert offered == any(SHAPES[form] == "letter" for form in kind.forms)


def written(folder: Path, file: str) -> Path:
    """A case file whose exhibit is `file`."""
    path = folder / "案件.yaml"
    path.write_text(CASE_FILE.format(file=file), encoding="utf-8")
    return path


@pytest.mark.parametrize(("ending", "sign"), [(".docx", b"media/exhibit1.png"), (".html", b"data:image/png")])
def test_command_appends_the_pictures(refundletters: Run, tmp_path: Path, ending: str, sign: bytes) -> None:
    """Given ``--annex``, the file holds the picture, found beside the case file; without, it does not."""
    screenshot(tmp_path / "付款.png")
    case = written(tmp_path, "付款.png")
    plain, with_pictures = tmp_path / f"a{ending}", tmp_path / f"b{ending}"
    for path, more in ((plain, ()), (with_pictures, ("--annex",))):
        done = refundletters("escalation", case, "--today", "2026-11-22", "-o", path, *more)
        assert done.code == 0, done.err
    assert [sign in path.read_bytes() for path in (plain, with_pictures)] == [False, True]


def test_problem_is_told_with_its_place(refundletters: Run, tmp_path: Path) -> None:
    """Given a picture that is missing, the command names the line of the case file and writes nothing."""
    case = written(tmp_path, "无.png")
    done = refundletters("escalation", case, "--today", "2026-11-22", "--annex", "-o", tmp_path / "a.docx")
    assert done.code == 1
    assert "案件.yaml:10:" in done.err
    assert not (tmp_path / "a.docx").exists()


@pytest.mark.parametrize("output", [(), ("-o", "a.txt")])
def test_annex_needs_a_file_that_can_hold_it(
    refundletters: Run, tmp_path: Path, output: tuple[str, ...]
) -> None:
    """Given ``--annex`` on the screen or into plain text, the command says which files can hold pictures."""
    done = refundletters(
        "escalation", written(tmp_path, "a.png"), "--today", "2026-11-22", "--annex", *output
    )
    assert (done.code, done.out) == (2, "")
    assert ".docx" in done.err


def test_taken_name_is_told_before_a_pdf_is_made(
    refundletters: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Given a PDF that exists already, the user is told at once: LibreOffice is not started for nothing."""

    def never(*_arguments: object) -> bytes:
        raise AssertionError("converted")

    monkeypatch.setattr(pdf, "convert", never)
    taken = tmp_path / "a.pdf"
    taken.write_bytes(b"mine")
    done = refundletters("escalation", written(tmp_path, "a.png"), "--today", "2026-11-22", "-o", taken)
    assert done.code == 3
    assert "--force" in done.err
    assert taken.read_bytes() == b"mine"


def test_every_letter_is_a_letter() -> None:
    """Given the kinds of letters, most of them can carry an annex."""
    kinds = letter_kinds()
    assert sum("--annex" in options(kind.code) for kind in kinds) > len(kinds) / 2
