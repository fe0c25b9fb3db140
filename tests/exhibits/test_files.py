from __future__ import annotations

import hashlib
import os
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PIL import Image

from refundletters.case.models import Case
from refundletters.exhibits.files import ExhibitFile, examine
from tests.cases import a_case
from tests.conftest import tries
from tests.exhibits.pictures import photo, screenshot

BARE = {
    "order.exhibits": None,
    "payment.0.exhibits": None,
    "problem.exhibits": None,
    "contacts.0.exhibits": None,
}
needs_links = pytest.mark.skipif(os.name == "nt", reason="Windows lets only administrators make links")


def naming(*files: str) -> Case:
    """A case whose exhibits are these files."""
    return a_case({**BARE, "exhibits": [{"id": f"甲{n}", "file": file} for n, file in enumerate(files)]})


def examined(folder: Path, *files: str) -> list[ExhibitFile]:
    """What is found of these files."""
    found = examine(naming(*files), folder)
    assert len(found) == len(files)
    return list(found)


def only_problem(found: ExhibitFile) -> str:
    """The fact of the one problem that a file has."""
    assert len(found.problems) == 1
    return found.problems[0].fact


def test_a_screenshot_is_known(tmp_path: Path) -> None:
    """Given a screenshot, its path, content, size, pixels, hash and time of change are told."""
    path = screenshot(tmp_path / "证据/付款.png")
    os.utime(path, (1_795_143_600, 1_795_143_600))  # 2026-11-20 09:00 in China
    (found,) = examined(tmp_path, "证据/付款.png")
    data = path.read_bytes()
    assert (found.path, found.content, found.size) == (path.resolve(), "png", len(data))
    assert found.pixels == (54, 120)
    assert found.sha256 == hashlib.sha256(data).hexdigest()
    assert found.dated
    assert (str(found.dated.at), found.dated.origin) == ("2026-11-20 11:00", "file")
    assert not found.problems
    assert found.is_picture
    assert path.read_bytes() == data


def test_a_photo_tells_when_it_was_taken(tmp_path: Path) -> None:
    """Given a photo with Exif data, its date is when it was taken, in China's time, and said to be so."""
    photo(tmp_path / "a.jpg")
    photo(tmp_path / "b.jpg", offset="+09:00")
    photo(tmp_path / "c.jpg", taken="0000:00:00 00:00:00")
    told = [
        (found.dated.origin, str(found.dated.at))
        for found in examined(tmp_path, "a.jpg", "b.jpg", "c.jpg")
        if found.dated
    ]
    assert told[:2] == [("exif", "2026-11-20 11:00:07"), ("exif", "2026-11-20 10:00:07")]
    assert told[2][0] == "file"


def test_a_photo_is_measured_as_shown(tmp_path: Path) -> None:
    """Given a photo that its Exif data turns by a quarter, width and height are those of what is seen."""
    photo(tmp_path / "a.jpg", turned=6)
    photo(tmp_path / "b.jpg", turned=3)
    assert [found.pixels for found in examined(tmp_path, "a.jpg", "b.jpg")] == [(60, 80), (80, 60)]


@pytest.mark.parametrize("format_", ["PNG", "JPEG", "GIF", "BMP", "WEBP", "TIFF"])
def test_pictures_are_known_by_content(tmp_path: Path, format_: str) -> None:
    """Given a picture in any usual format under any other ending, it is known for what it is."""
    Image.new("RGB", (7, 5)).save(tmp_path / "x.dat", format_)
    (found,) = examined(tmp_path, "x.dat")
    assert (found.content, found.pixels, found.problems) == (format_.lower(), (7, 5), ())


def test_a_picture_under_another_ending_is_told(tmp_path: Path) -> None:
    """Given a JPEG called .png, as chat programs save it, it is used and the ending is told."""
    photo(tmp_path / "a.png")
    (found,) = examined(tmp_path, "a.png")
    assert found.path
    assert found.pixels
    assert "JPEG" in only_problem(found)
    assert ".jpg" in found.problems[0].remedy


@pytest.mark.parametrize(
    ("data", "content"),
    [
        (b"%PDF-1.7\n%%EOF\n", "pdf"),
        ("11:30 客服: 已超时".encode(), "text"),
        ("11:30 客服: 已超时".encode("gb18030"), "text"),
        ("11:30".encode("utf-16"), "text"),
        (b"PK\x03\x04" + b"\0" * 26 + b"[Content_Types].xml", "office"),
        (b"PK\x03\x04" + b"\0" * 40, "archive"),
        (b"\0\0\0\x18ftypheic", "heic"),
        (b"\0\0\0\x18ftypmp42", "video"),
        (b"\x02#!SILK_V3", "audio"),
        (b"BMW is a text", "text"),
        (b"\0\1\2", "other"),
    ],
)
def test_other_content_is_known(tmp_path: Path, data: bytes, content: str) -> None:
    """Given the beginning of any usual kind of file, its content is known."""
    (tmp_path / "x").write_bytes(data)
    (found,) = examined(tmp_path, "x")
    assert found.path
    assert (found.content, found.pixels) == (content, None)


def test_a_heic_photo_needs_a_copy(tmp_path: Path) -> None:
    """Given a photo in the format of phones that Word cannot show, a JPEG copy is advised."""
    (tmp_path / "x.heic").write_bytes(b"\0\0\0\x18ftypheic")
    (found,) = examined(tmp_path, "x.heic")
    assert found.path
    assert not found.is_picture
    assert found.problems


def test_useless_files_are_told(tmp_path: Path) -> None:
    """Given a file that is missing, empty, a folder, cut off or a picture by name only, it is not used."""
    whole = photo(tmp_path / "a.jpg").read_bytes()
    (tmp_path / "cut.jpg").write_bytes(whole[: len(whole) // 2])
    png = screenshot(tmp_path / "b.png", (300, 300)).read_bytes()
    (tmp_path / "cut.png").write_bytes(png[:60])
    (tmp_path / "empty.png").touch()
    (tmp_path / "text.png").write_text("没有图", encoding="utf-8")
    (tmp_path / "folder").mkdir()
    names = ["cut.jpg", "cut.png", "empty.png", "text.png", "folder", "no.png"]
    found = examined(tmp_path, *names)
    assert [each.path for each in found] == [None] * len(names)
    assert len({only_problem(each).partition("：")[2] for each in found}) >= 5
    assert all(each.problems[0].remedy and each.problems[0].place.path for each in found)


def test_a_slip_in_a_name_is_guessed(tmp_path: Path) -> None:
    """Given a name that nearly names a file that is there, that file is proposed."""
    screenshot(tmp_path / "证据/付款详情.png")
    (found,) = examined(tmp_path, "证据/付款详情.jpg")
    assert "付款详情.png" in found.problems[0].remedy


@needs_links
def test_nothing_outside_the_folder_is_opened(tmp_path: Path) -> None:
    """Given names and links that lead out of the folder of the case, each is refused and not read."""
    folder = tmp_path / "案件"
    folder.mkdir()
    secret = screenshot(tmp_path / "secret.png")
    (folder / "link.png").symlink_to(secret)
    (folder / "up").symlink_to(tmp_path)
    names = ["../secret.png", str(secret), "link.png", "up/secret.png", "证据/../../secret.png"]
    for found in examined(folder, *names):
        assert (found.path, found.sha256) == (None, None)
        assert "外" in only_problem(found)


@needs_links
def test_a_link_within_the_folder_is_followed(tmp_path: Path) -> None:
    """Given a link to a file in the same folder, and a name with the other slash, the file is found."""
    screenshot(tmp_path / "证据/a.png")
    screenshot(tmp_path / "证据/b.png", colour="red")
    (tmp_path / "link.png").symlink_to(tmp_path / "证据/a.png")
    found = examined(tmp_path, "link.png", "证据\\b.png")
    assert [each.path and each.path.name for each in found] == ["a.png", "b.png"]


PARTS = st.one_of(
    st.sampled_from(
        ["..", ".", "", "~", "a.png", "证据", "/", "\\", "C:", "NUL", "x" * 300, "link.png", "*"]
    ),
    st.text(st.characters(exclude_categories=["Cc", "Cn", "Co", "Cs"]), max_size=8),
)


@settings(max_examples=tries(200), suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(PARTS, min_size=1, max_size=5), st.sampled_from(["/", "\\"]))
def test_any_name_is_looked_for_inside_only(tmp_path: Path, parts: list[str], slash: str) -> None:
    """Given any name of a file, what is found lies in the folder, and what is not found is told."""
    screenshot(tmp_path / "证据/a.png")
    screenshot(tmp_path / "a.png", colour="red")
    case = naming(slash.join(parts))
    (found,) = examine(case, tmp_path)
    assert found.problems or found.path or not case.exhibits[0].file
    assert found.path is None or found.path.is_relative_to(tmp_path.resolve())


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes here")
def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    """Given the name of a pipe, it is refused instead of read for ever."""
    os.mkfifo(tmp_path / "x.png")
    (found,) = examined(tmp_path, "x.png")
    assert found.path is None


def test_the_same_file_twice_is_told(tmp_path: Path) -> None:
    """Given two exhibits of the same bytes, the second says so and both are used."""
    screenshot(tmp_path / "a.png")
    screenshot(tmp_path / "b.png")
    first, second = examined(tmp_path, "a.png", "b.png")
    assert not first.problems
    assert second.path
    assert "1" in only_problem(second)
    assert "2" in only_problem(second)


def test_an_exhibit_without_a_file_is_no_problem(tmp_path: Path) -> None:
    """Given an exhibit of which no file is named, it is listed and nothing is said against it."""
    case = a_case({**BARE, "order.exhibits": ["订单页"], "exhibits": [{"id": "付款"}]})
    assert [(each.number, each.path, each.problems) for each in examine(case, tmp_path)] == [
        (1, None, ()),
        (2, None, ()),
    ]
