"""遮盖: what is under a box is gone, and the twin says nothing of where it came from."""

from __future__ import annotations

import contextlib
import io
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PIL import Image, ImageOps

from refundletters.errors import InputFailed
from refundletters.exhibits.redaction import Box, redacted_picture
from tests.conftest import tries
from tests.exhibits.pictures import photo, screenshot

CHUNKS = {b"IHDR", b"IDAT", b"IEND"}


def chunks(png: bytes) -> set[bytes]:
    """The kinds of chunk in a PNG file."""
    found, at = set(), 8
    while at < len(png):
        length = int.from_bytes(png[at : at + 4], "big")
        found.add(png[at + 4 : at + 8])
        at += length + 12
    return found


def segments(jpeg: bytes) -> set[int]:
    """The markers before the picture data of a JPEG file."""
    found, at = set(), 2
    while jpeg[at + 1] != 0xDA:
        found.add(jpeg[at + 1])
        at += 2 + int.from_bytes(jpeg[at + 2 : at + 4], "big")
    return found


BOXES = st.builds(Box, st.integers(0, 39), st.integers(0, 29), st.integers(1, 60), st.integers(1, 60))


@settings(max_examples=tries(60), suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(boxes=st.lists(BOXES, max_size=4), noise=st.integers(0, 1000))
def test_no_pixel_of_a_box_survives(boxes: list[Box], noise: int, tmp_path: Path) -> None:
    """Given any boxes, all their pixels are black, all others as they were; what is added is below."""
    original = Image.frombytes("RGB", (40, 30), bytes((n * noise + n // 3) % 251 for n in range(3600)))
    original.save(tmp_path / "a.png")
    twin = Image.open(io.BytesIO(redacted_picture(tmp_path / "a.png", boxes)))
    assert twin.width == 40
    assert twin.height > 30
    for x in range(40):
        for y in range(30):
            inside = any(b.x <= x < b.x + b.width and b.y <= y < b.y + b.height for b in boxes)
            assert twin.getpixel((x, y)) == ((0, 0, 0) if inside else original.getpixel((x, y)))


def test_no_metadata_is_left(tmp_path: Path) -> None:
    """Given a screenshot with notes and a photo with Exif data, the twins hold pixels and nothing else."""
    png = redacted_picture(screenshot(tmp_path / "a.png"), [Box(0, 0, 5, 5)])
    assert chunks((tmp_path / "a.png").read_bytes()) > CHUNKS
    assert chunks(png) == CHUNKS
    assert b"13800138000" not in png
    jpeg = redacted_picture(photo(tmp_path / "a.jpg"), [Box(0, 0, 5, 5)], ".jpg")
    assert 0xE1 in segments((tmp_path / "a.jpg").read_bytes())
    assert not {0xE1, 0xE2, 0xED, 0xEE, 0xFE} & segments(jpeg)
    assert b"ACME" not in jpeg


@pytest.mark.parametrize("format_", ["PNG", "JPEG", "TIFF", "WEBP"])
def test_colour_profiles_and_comments_go(tmp_path: Path, format_: str) -> None:
    """Given a picture in any format with a colour profile and Exif data, none of it is in the twin."""
    exif = Image.Exif()
    exif[0x013B] = "LI MING"
    path = tmp_path / "a"
    Image.new("RGB", (9, 9)).save(path, format_, exif=exif, icc_profile=b"PROFILE-OF-LI-MING" * 9)
    assert b"LI" in path.read_bytes()
    for ending in (".png", ".jpg"):
        twin = redacted_picture(path, [Box(0, 0, 2, 2)], ending)
        with Image.open(io.BytesIO(twin)) as image:
            assert not image.getexif()
            assert not {"icc_profile", "exif", "comment", "xmp"} & set(image.info)


def test_boxes_are_counted_as_the_picture_is_seen(tmp_path: Path) -> None:
    """Given a photo that is turned by its Exif data, a box covers what is seen there."""
    twin = Image.open(io.BytesIO(redacted_picture(photo(tmp_path / "a.jpg", turned=6), [Box(0, 70, 60, 10)])))
    assert twin.width == 60
    assert {twin.getpixel((x, y)) for x in range(60) for y in range(70, 80)} == {(0, 0, 0)}
    assert len({twin.getpixel((x, y)) for x in range(60) for y in range(70)}) > 50


@pytest.mark.parametrize("turned", range(10))
def test_every_orientation(tmp_path: Path, turned: int) -> None:
    """Given any orientation in the Exif data, known or not, the twin is seen as Pillow shows the original."""
    exif = Image.Exif()
    exif[0x0112] = turned
    original = Image.frombytes("RGB", (3, 2), bytes(range(0, 180, 10)))
    original.save(tmp_path / "a.png", exif=exif)
    with Image.open(tmp_path / "a.png") as image:
        seen = ImageOps.exif_transpose(image).convert("RGB")
    twin = Image.open(io.BytesIO(redacted_picture(tmp_path / "a.png", [])))
    assert twin.crop((0, 0, *seen.size)).tobytes() == seen.tobytes()


@pytest.mark.parametrize("mode", ["1", "L", "LA", "P", "RGBA", "CMYK", "I;16", "F"])
def test_any_kind_of_pixels(tmp_path: Path, mode: str) -> None:
    """Given a picture in any mode, its twin is a plain colour picture with the box black."""
    format_ = "TIFF" if mode in ("CMYK", "F") else "PNG"
    Image.new(mode, (20, 20)).save(tmp_path / "a", format_)
    twin = Image.open(io.BytesIO(redacted_picture(tmp_path / "a", [Box(3, 3, 4, 4)])))
    assert twin.mode == "RGB"
    assert twin.getpixel((4, 4)) == (0, 0, 0)


def test_the_twin_says_what_it_is(tmp_path: Path) -> None:
    """Given a picture of any width, there is a mark below it that is neither blank nor black."""
    for width in (3, 80, 1080):
        Image.new("RGB", (width, 10), "white").save(tmp_path / "a.png")
        twin = Image.open(io.BytesIO(redacted_picture(tmp_path / "a.png", [])))
        strip = twin.crop((0, 10, width, twin.height)).convert("1")
        assert strip.height >= 9
        if width >= 80:
            dark = strip.histogram()[0]
            assert width * 0.5 < dark < strip.width * strip.height / 2


def test_a_box_outside_is_refused(tmp_path: Path) -> None:
    """Given a box that lies wholly outside, nothing is made and the size of the picture is told."""
    screenshot(tmp_path / "a.png")
    with pytest.raises(InputFailed, match="54×120"):
        redacted_picture(tmp_path / "a.png", [Box(54, 0, 5, 5)])


def test_what_is_no_picture_is_refused(tmp_path: Path) -> None:
    """Given a broken picture, it is refused in words."""
    data = screenshot(tmp_path / "a.png", (200, 200)).read_bytes()
    (tmp_path / "a.png").write_bytes(data[:70])
    with pytest.raises(InputFailed):
        redacted_picture(tmp_path / "a.png", [Box(0, 0, 5, 5)])


@pytest.mark.parametrize("text", ["", "1,2,3", "1,2,3,4,5", "-1,2,3,4", "1,2,0,4", "a,b,c,d"])
def test_what_is_no_box(text: str) -> None:
    """Given anything but four numbers that make an area, it is no box."""
    with pytest.raises((ValueError, TypeError)):
        Box.parse(text)


def test_a_box_as_typed() -> None:
    """Given four numbers with ordinary or full-width commas, they are a box."""
    assert Box.parse("1,2,3,4") == Box.parse("1， 2，3，4") == Box(1, 2, 3, 4)


@settings(max_examples=tries(150), suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    format_=st.sampled_from(["PNG", "JPEG", "GIF", "BMP", "WEBP", "TIFF"]),
    changes=st.lists(st.tuples(st.floats(0, 0.999), st.integers(0, 255)), max_size=6),
    kept=st.floats(0.01, 1),
)
def test_damaged_pictures_are_refused_in_words(
    format_: str, changes: list[tuple[float, int]], kept: float, tmp_path: Path
) -> None:
    """Given a picture with any bytes changed or cut off, it is either redacted or refused with a reason."""
    exif = Image.Exif()
    exif[0x0112] = 6
    out = io.BytesIO()
    Image.new("RGB", (12, 8), "red").save(out, format_, exif=exif)
    data = bytearray(out.getvalue())
    for place, value in changes:
        data[int(place * len(data))] = value
    (tmp_path / "a").write_bytes(data[: max(int(kept * len(data)), 1)])
    twin = None
    with contextlib.suppress(InputFailed):
        twin = redacted_picture(tmp_path / "a", [Box(0, 0, 1, 1)])
    assert twin is None or chunks(twin) == CHUNKS
