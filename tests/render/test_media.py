"""What of a picture leaves with a letter."""

from __future__ import annotations

import io
import struct
import zipfile
from pathlib import Path

import docx
import pytest
from msgspec.structs import replace
from PIL import Image, ImageOps, PngImagePlugin

from refundletters.errors import InputFailed
from refundletters.letters.letter import Annex, Figure, Letter
from refundletters.render import html, media, word
from tests.render.letters import COMPLAINT, W, part

SECRET = b"Haidian-39.9N"
"""Stands for all that a picture says beside what it shows."""

WP = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}"
A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
RELATION = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}embed"


def image(width: int = 60, height: int = 40) -> Image.Image:
    """A picture whose corners differ, so that a turn can be seen."""
    made = Image.new("RGB", (width, height), "white")
    made.paste((200, 30, 30), (0, 0, width // 2, height // 2))
    made.paste((30, 30, 200), (width // 2, height // 2, width, height))
    return made


def exif(orientation: int = 1) -> Image.Exif:
    """Metadata with the place where the picture was taken."""
    data = Image.Exif()
    data[0x0112] = orientation
    data[0x010F] = SECRET.decode()
    data[0x8825] = {1: "N", 2: (39.0, 54.0, 20.0), 29: SECRET.decode()}
    return data


def jpeg(folder: Path, orientation: int = 1, progressive: bool = False) -> Path:
    """A JPEG with Exif, a comment and a film behind its end."""
    path = folder / "photo.jpg"
    image().save(path, "JPEG", quality=80, progressive=progressive, exif=exif(orientation), comment=SECRET)
    path.write_bytes(path.read_bytes() + b"\0\0\0 ftypmp42" + SECRET)
    assert path.read_bytes().count(SECRET) >= 3
    return path


def png(folder: Path) -> Path:
    """A PNG with texts, a time, Exif and something behind its end."""
    path = folder / "shot.png"
    info = PngImagePlugin.PngInfo()
    info.add_text("Comment", SECRET.decode())
    info.add_itxt("Place", SECRET.decode())
    info.add(b"tIME", b"\x07\xea\x0b\x14\x0a\x00\x00")
    image().save(path, "PNG", pnginfo=info, exif=exif())
    path.write_bytes(path.read_bytes() + SECRET)
    assert path.read_bytes().count(SECRET) >= 3
    return path


def figure(path: Path, kind: str, width: int = 60, height: int = 40, number: int = 1) -> Figure:
    """The figure of a file."""
    return Figure(number, "付款详情", path, kind, width, height)


def pixels(content: bytes) -> bytes:
    """What the picture shows."""
    with Image.open(io.BytesIO(content)) as opened:
        return opened.convert("RGB").tobytes()


def corners(shown: Image.Image) -> list[int]:
    """The colours near three corners."""
    places = ((2, 2), (shown.width - 3, 2), (2, shown.height - 3))
    return [value for x, y in places for value in shown.convert("RGB").crop((x, y, x + 1, y + 1)).tobytes()]


@pytest.mark.parametrize("progressive", [False, True])
def test_jpeg_keeps_its_bits_and_nothing_else(tmp_path: Path, progressive: bool) -> None:
    """Given a JPEG with place, device, comment and a film behind it, the letter holds the same picture bit by
    bit, and nothing of those."""
    path = jpeg(tmp_path, progressive=progressive)
    found = media.medium(figure(path, "jpeg"))
    assert found.type == "jpeg"
    assert SECRET not in found.content
    assert b"Exif" not in found.content
    assert pixels(found.content) == pixels(path.read_bytes())
    scan = path.read_bytes().index(b"\xff\xda")
    assert path.read_bytes()[scan : scan + 200] in found.content
    assert found.content.endswith(b"\xff\xd9")


def test_png_keeps_its_bits_and_nothing_else(tmp_path: Path) -> None:
    """Given a PNG with texts, time and Exif, the letter holds its picture data as they are, and nothing of
    those."""
    path = png(tmp_path)
    found = media.medium(figure(path, "png"))
    assert SECRET not in found.content
    assert not [name for name in (b"tEXt", b"iTXt", b"tIME", b"eXIf") if name in found.content]
    assert pixels(found.content) == pixels(path.read_bytes())
    start = path.read_bytes().index(b"IDAT")
    assert path.read_bytes()[start : start + 60] in found.content


@pytest.mark.parametrize("orientation", range(2, 9))
def test_turned_photograph_stands_upright(tmp_path: Path, orientation: int) -> None:
    """Given a photograph that is stored turned or mirrored, the letter shows it as it is meant to be seen."""
    path = jpeg(tmp_path, orientation)
    found = media.medium(figure(path, "jpeg"))
    with Image.open(path) as stored, Image.open(io.BytesIO(found.content)) as shown:
        meant = ImageOps.exif_transpose(stored)
        assert shown.size == meant.size
        near = zip(corners(shown), corners(meant), strict=True)
        assert all(abs(one - other) < 40 for one, other in near)
        assert not shown.getexif()
    assert SECRET not in found.content


@pytest.mark.filterwarnings("ignore::UserWarning")
def test_damaged_metadata_does_not_keep_a_picture_out(tmp_path: Path) -> None:
    """Given a photograph that is stored turned and has Exif data that cannot be written again, the letter
    shows it upright all the same."""
    path = jpeg(tmp_path, 6)
    before = path.read_bytes()
    path.write_bytes(before.replace(b"\x01\x0f\0\x02", b"\x01\0\0\x02", 1))  # a width that is a text
    assert path.read_bytes() != before
    with Image.open(path) as stored, pytest.raises(struct.error):
        ImageOps.exif_transpose(stored)
    with Image.open(io.BytesIO(media.medium(figure(path, "jpeg")).content)) as shown:
        assert shown.size == (40, 60)


@pytest.mark.parametrize(
    ("kind", "mode"), [("webp", "RGB"), ("gif", "P"), ("bmp", "RGB"), ("tiff", "RGB"), ("tiff", "CMYK")]
)
def test_other_formats_become_png(tmp_path: Path, kind: str, mode: str) -> None:
    """Given a picture that Word does not know or shows badly, the letter holds it as PNG without metadata."""
    path = tmp_path / f"shot.{kind}"
    extra = {"exif": exif(), "lossless": True} if kind == "webp" else {}
    image().convert(mode).save(path, kind.upper(), **extra)
    found = media.medium(figure(path, kind))
    assert found.type == "png"
    assert SECRET not in found.content
    assert b"eXIf" not in found.content
    assert pixels(found.content) == pixels(path.read_bytes())


@pytest.mark.parametrize("damage", [b"", b"\xff\xd8\xff", b"no picture at all"])
def test_file_that_changed_meanwhile(tmp_path: Path, damage: bytes) -> None:
    """Given a file that is no picture any more, the user is told which, and how to mend it."""
    path = tmp_path / "photo.jpg"
    path.write_bytes(damage)
    with pytest.raises(InputFailed, match=r"photo\.jpg"):
        media.medium(figure(path, "jpeg"))


def test_missing_file(tmp_path: Path) -> None:
    """Given a file that is gone, the user is told which."""
    with pytest.raises(InputFailed, match=r"gone\.png"):
        media.medium(figure(tmp_path / "gone.png", "png"))


# ── in a letter ───────────────────────────────────────────────────────────────────────────────────


@pytest.fixture
def illustrated(tmp_path: Path) -> Letter:
    """A complaint with an annex of a JPEG, a PNG and a long chat."""
    long = tmp_path / "long.png"
    image(60, 600).save(long)
    figures = (
        figure(jpeg(tmp_path), "jpeg"),
        figure(png(tmp_path), "png", number=2),
        figure(long, "png", 60, 600, number=4),
    )
    annex = Annex("附：证据图片", figures, ("证据3　聊天记录（文本文件，另附）",))
    return replace(COMPLAINT, blocks=(*COMPLAINT.blocks, annex))


def test_pictures_are_in_the_file(illustrated: Letter) -> None:
    """Given an annex, the Word file holds each picture once, with its type and relation, and the body shows
    those and no others, each described."""
    made = word.render(illustrated)
    with zipfile.ZipFile(io.BytesIO(made)) as package:
        names = [name for name in package.namelist() if name.startswith("word/media/")]
        assert len(names) == 3
        assert not [name for name in package.namelist() if SECRET in package.read(name)]
        assert SECRET not in made
    types = {
        node.get("Extension"): node.get("ContentType")
        for node in part(made, "[Content_Types].xml")
        if node.get("Extension")
    }
    assert (types["png"], types["jpeg"]) == ("image/png", "image/jpeg")
    targets = {node.get("Id"): node.get("Target") for node in part(made, "word/_rels/document.xml.rels")}
    body = part(made)
    shown = [targets[blip.get(RELATION)] for blip in body.iter(f"{A}blip")]
    assert {f"word/{target}" for target in shown} == set(names)
    drawings = list(body.iter(f"{WP}docPr"))
    assert len(drawings) == len(shown) > 3
    assert len({drawing.get("id") for drawing in drawings}) == len(drawings)
    assert all((drawing.get("descr") or "").startswith("证据") for drawing in drawings)


def test_pieces_show_their_part(illustrated: Letter) -> None:
    """Given a long chat, each of its pieces shows another part of the same picture."""
    hidden = [rect.attrib for rect in part(word.render(illustrated)).iter(f"{A}srcRect")]
    assert len(hidden) > 1
    assert hidden[0]["t"] == hidden[-1]["b"] == "0"
    assert [int(each["t"]) for each in hidden] == sorted({int(each["t"]) for each in hidden})


def test_picture_stays_with_its_caption(illustrated: Letter) -> None:
    """Given an annex, it begins a page, each picture keeps with its caption, and a row does not break."""
    body = part(word.render(illustrated))
    styles = part(word.render(illustrated), "word/styles.xml")
    (style,) = (each for each in styles if each.get(f"{W}styleId") == "Figure")
    assert style.find(f"{W}pPr/{W}keepNext") is not None
    (start,) = body.iter(f"{W}pageBreakBefore")
    assert start is not None
    names = [each.get(f"{W}val") for each in body.iter(f"{W}pStyle")]
    assert names.count("Figure") == names.count("Caption") > 3


def test_same_bytes_with_pictures(illustrated: Letter) -> None:
    """Given the same letter with pictures twice, Word and HTML give the same bytes."""
    assert word.render(illustrated) == word.render(replace(illustrated))
    assert html.render(illustrated) == html.render(replace(illustrated))


def test_no_picture_goes_along_unseen(illustrated: Letter, tmp_path: Path) -> None:
    """Given a layout of the user's own without a place for pictures, the letter is not written: they would be
    in the file, and nobody would see them."""
    layout = tmp_path / "mine.docx"
    docx.Document().save(str(layout))
    assert word.render(COMPLAINT, layout)
    with pytest.raises(InputFailed, match=r"mine\.docx"):
        word.render(illustrated, layout)


def test_page_with_pictures_needs_no_other_file(illustrated: Letter) -> None:
    """Given an annex, the page of HTML holds the pictures itself, whole and described, and may load no
    others."""
    page = html.render(illustrated)
    assert page.count("<img ") == page.count('src="data:image/') == page.count('alt="证据') == 3
    assert "default-src 'none'; style-src 'unsafe-inline'; img-src data:" in page
    assert "段，共" not in page
    assert "img-src" not in html.render(COMPLAINT)
