"""The pages of the exhibits as a Word file: every kind of picture and text has its place."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path
from typing import Any

import pytest
from docx import Document
from PIL import Image

from refundletters.bundle.sheets import sheets
from tests.bundle.folders import EXHIBITS, a_bundle

EXIF = Image.Exif()
EXIF[0x010F] = "ACME"


def saved(image: Image.Image, form: str, **how: Any) -> bytes:
    """`image` as the bytes of a file."""
    out = io.BytesIO()
    image.save(out, form, **how)
    return out.getvalue()


def camera_jpeg() -> bytes:
    """A photo as cameras write it: Exif data right at its beginning, and no JFIF segment."""
    data = saved(Image.new("RGB", (60, 40), "red"), "JPEG", exif=EXIF)
    assert data[6:10] == b"JFIF"
    return data[:2] + data[2 + 18 :]


PICTURES = {
    "a.jpg": camera_jpeg(),
    "b.jpg": saved(Image.new("CMYK", (60, 800)), "JPEG"),
    "c.webp": saved(Image.new("RGB", (60, 40)), "WEBP", exif=EXIF),
    "d.gif": saved(Image.new("P", (60, 40)), "GIF"),
    "e.bmp": saved(Image.new("1", (60, 400)), "BMP"),
    "f.png": saved(Image.new("I;16", (60, 400)), "PNG"),
    "g.tif": saved(Image.new("LA", (60, 400)), "TIFF"),
}


@pytest.mark.parametrize("name", PICTURES)
def test_every_picture_stands_on_its_page(name: str, tmp_path: Path) -> None:
    """Given a picture of any format and mode, its pages hold it whole, a long one in pieces, and nothing of
    what the camera wrote."""
    (tmp_path / name).write_bytes(PICTURES[name])
    added = {"exhibits": [*EXHIBITS, {"id": "图", "title": "图", "file": name}]}
    copy = a_bundle(tmp_path, "samr", "regulator-complaint", added).copies[-1]
    assert copy.name.endswith((".png", ".jpg"))
    assert b"ACME" not in copy.data
    package = sheets([copy], {})
    assert Document(io.BytesIO(package)).sections[0].header.paragraphs[0].text.startswith("证据4")
    with zipfile.ZipFile(io.BytesIO(package)) as source:
        media = [source.read(each) for each in source.namelist() if each.startswith("word/media/")]
    assert media
    assert not any(b"ACME" in each for each in media)


def test_a_text_stands_line_by_line(tmp_path: Path) -> None:
    """Given a chat, each of its lines is a paragraph, masked as in its file."""
    copy = a_bundle(tmp_path, "samr", "regulator-complaint").copies[-1]
    texts = [line.text for line in Document(io.BytesIO(sheets([copy], {}))).paragraphs]
    assert "11:31 客服: 卡密 ****5678" in texts
    assert any(line.startswith("【遮盖件") for line in texts)


def test_what_cannot_be_laid_out_is_named(tmp_path: Path) -> None:
    """Given a recording, its page says where it is."""
    (tmp_path / "通话.mp3").write_bytes(b"ID3\x04" + bytes(64))
    added = {"exhibits": [*EXHIBITS, {"id": "通话", "title": "通话录音", "file": "通话.mp3"}]}
    copy = a_bundle(tmp_path, "samr", "regulator-complaint", added).copies[-1]
    texts = [line.text for line in Document(io.BytesIO(sheets([copy], {}))).paragraphs]
    assert "通话录音（录音，见“证据”文件夹）" in texts
