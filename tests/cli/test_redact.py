"""``redact``: a twin beside the original, which stays as it is."""

from __future__ import annotations

import os
import stat
from pathlib import Path

import pytest
from PIL import Image

from tests.cases import path_of_example
from tests.conftest import Run
from tests.exhibits.pictures import photo, screenshot

CASE = "订单:\n  卡密: ABCD-1234-EFGH-5678\n消费者:\n  电话: '13800138000'\n"
CHAT = "11:30 我: 卡密 ABCD1234EFGH5678 无效，电话13800138000\n11:31 客服: 订单202405150001已超时\n"


def test_a_picture_gets_a_twin(tmp_path: Path, refundletters: Run) -> None:
    """Given a screenshot and a box, the twin stands beside it under a name that says what it is."""
    original = screenshot(tmp_path / "聊天.png").read_bytes()
    done = refundletters("redact", tmp_path / "聊天.png", "--box", "10,20,30,40")
    assert done.code == 0
    twin = tmp_path / "聊天.遮盖.png"
    assert str(twin) in done.err
    with Image.open(twin) as image:
        assert image.getpixel((10, 20)) == image.getpixel((39, 59)) == (0, 0, 0)
        assert image.getpixel((9, 20)) == image.getpixel((40, 59)) == (255, 255, 255)
        assert not image.info
    assert os.name == "nt" or stat.S_IMODE(twin.stat().st_mode) == 0o600
    assert (tmp_path / "聊天.png").read_bytes() == original


def test_a_photo_stays_a_jpeg(tmp_path: Path, refundletters: Run) -> None:
    """Given a photo, its twin is a JPEG too, or what the ending of ``-o`` says."""
    photo(tmp_path / "a.png")
    assert refundletters("redact", tmp_path / "a.png", "--box", "1,1,5,5").code == 0
    assert (tmp_path / "a.遮盖.jpg").read_bytes().startswith(b"\xff\xd8")
    assert refundletters("redact", tmp_path / "a.png", "--box", "1,1,5,5", "-o", tmp_path / "b.png").code == 0
    assert (tmp_path / "b.png").read_bytes().startswith(b"\x89PNG")


def test_a_text_is_masked_by_its_case(tmp_path: Path, refundletters: Run) -> None:
    """Given a chat log and the case, the code and the phone number are masked, the order number stays, and
    the first line says that it is a redacted copy."""
    (tmp_path / "案件.yaml").write_text(CASE, encoding="utf-8")
    (tmp_path / "聊天.txt").write_text(CHAT, encoding="gb18030")
    done = refundletters("redact", tmp_path / "聊天.txt", "--case", tmp_path / "案件.yaml")
    assert done.code == 0
    assert "卡密：遮盖1处" in done.err
    twin = (tmp_path / "聊天.遮盖.txt").read_text(encoding="utf-8")
    assert twin.startswith("【遮盖件")
    assert "****5678" in twin
    assert "202405150001" in twin
    assert "13800138000" not in twin
    assert (tmp_path / "聊天.txt").read_text(encoding="gb18030") == CHAT


def test_a_text_with_nothing_to_cover(tmp_path: Path, refundletters: Run) -> None:
    """Given a text without secrets, no twin is written and it is said."""
    (tmp_path / "a.txt").write_text("已超时", encoding="utf-8")
    done = refundletters("redact", tmp_path / "a.txt")
    assert done.code == 1
    assert "--case" in done.err
    assert len(list(tmp_path.iterdir())) == 1


def test_the_original_is_never_overwritten(tmp_path: Path, refundletters: Run) -> None:
    """Given the original's own name, a link to it or an existing file as output, nothing is written."""
    data = screenshot(tmp_path / "a.png").read_bytes()
    os.link(tmp_path / "a.png", tmp_path / "link.png")
    for name in ("a.png", "link.png"):
        done = refundletters(
            "redact", tmp_path / "a.png", "--box", "1,1,5,5", "-o", tmp_path / name, "--force"
        )
        assert done.code == 3
    other = screenshot(tmp_path / "b.png", colour="red").read_bytes()
    assert refundletters("redact", tmp_path / "a.png", "--box", "1,1,5,5", "-o", tmp_path / "b.png").code == 3
    assert (tmp_path / "a.png").read_bytes() == data
    assert (tmp_path / "b.png").read_bytes() == other


@pytest.mark.parametrize(
    ("name", "data", "cure"),
    [
        ("a.pdf", b"%PDF-1.4\n%%EOF", "截图"),
        ("a.docx", b"PK\x03\x04" + b"\0" * 26 + b"[Content_Types].xml", ".txt"),
        ("a.mp4", b"\0\0\0\x18ftypmp42", "截图"),
        ("a.heic", b"\0\0\0\x18ftypheic\0\0\0\0", "JPEG"),
    ],
)
def test_what_cannot_be_redacted_safely(
    tmp_path: Path, name: str, data: bytes, cure: str, refundletters: Run
) -> None:
    """Given a PDF, a document, a video or a format that cannot be read, it is refused with the way round."""
    (tmp_path / name).write_bytes(data)
    done = refundletters("redact", tmp_path / name, "--box", "1,1,5,5")
    assert done.code == 3
    assert cure in done.err
    assert len(list(tmp_path.iterdir())) == 1


def test_wrong_use(tmp_path: Path, refundletters: Run) -> None:
    """Given a picture without boxes or with a case, a text with boxes, a box that is none or another ending,
    the usage is explained."""
    screenshot(tmp_path / "a.png")
    (tmp_path / "a.txt").write_text(CHAT, encoding="utf-8")
    case = path_of_example("01-used-code")
    for arguments in (
        ("a.png",),
        ("a.png", "--box", "1,1,5,5", "--case", case),
        ("a.txt", "--box", "1,1,5,5"),
        ("a.png", "--box", "1,1,5"),
        ("a.png", "--box", "1,1,5,5", "-o", "x.pdf"),
    ):
        done = refundletters("redact", tmp_path / arguments[0], *arguments[1:])
        assert done.code == 2
        assert "--" in done.err
