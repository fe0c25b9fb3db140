"""The packages the engine reads and writes, and the prepared text it is shipped with."""

from __future__ import annotations

import io
import struct
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from refundletters.render.engine import Compiled, LayoutFailed, package
from refundletters.render.engine.prepared import beside, dump, load, prepare
from tests.conftest import ROOT, tries
from tests.render.letters import COMPLAINT
from tests.render.word_layouts import LAYOUTS, LETTER, PROPERTIES, layout, members, paragraph, values_of


def made() -> bytes:
    """A complaint."""
    compiled = Compiled.from_file(LETTER)
    return compiled.render(values_of(COMPLAINT), {compiled.core_properties: PROPERTIES})


def raw(content: bytes) -> dict[str, bytes]:
    """The compressed bytes of each member."""
    with zipfile.ZipFile(io.BytesIO(content)) as source:
        return {
            info.filename: content[start : start + info.compress_size]
            for info in source.infolist()
            if (start := info.header_offset + 30 + len(info.filename.encode()) + len(info.extra))
        }


# ---- packages ----


def test_untouched_members_are_copied() -> None:
    """Given a letter, the members without tags are the compressed bytes of the layout."""
    before, after = raw(LETTER.read_bytes()), raw(made())
    same = {name for name in before if before[name] == after[name]}
    assert {"word/styles.xml", "word/settings.xml", "[Content_Types].xml"} <= same
    assert set(before) - same == {"word/document.xml", "word/header.xml", "docProps/core.xml"}


def test_headers_are_plain() -> None:
    """Given a letter, its members have no data descriptor, no time and no extra field, types first."""
    content = made()
    with zipfile.ZipFile(io.BytesIO(content)) as source:
        infos = source.infolist()
    assert infos[0].filename == "[Content_Types].xml"
    for info in infos:
        fields = struct.unpack_from("<4s5H3I2H", content, info.header_offset)
        assert fields == (b"PK\3\4", 20, 0, 8, 0, 33, info.CRC, info.compress_size, info.file_size,
                          len(info.filename), 0)  # fmt: skip
        assert (info.flag_bits, info.date_time, info.create_system) == (0, (1980, 1, 1, 0, 0, 0), 0)


@settings(max_examples=tries(50))
@given(st.dictionaries(st.text(st.characters(exclude_categories=["Cs", "Cc"]), min_size=1), st.binary()))
def test_packages_are_read_back(contents: dict[str, bytes]) -> None:
    """Given members of any name and content, what is packed is read back the same, by others too."""
    contents = {name.replace("/", ""): content for name, content in contents.items() if name.strip("/")}
    packed = package.pack(package.deflated(name, content) for name, content in contents.items())
    assert members(packed) == contents
    again = package.read(packed)
    assert {name: content for name, (_member, content) in again.items()} == contents
    assert package.pack(member for member, _content in again.values()) == packed


@pytest.mark.parametrize("method", [zipfile.ZIP_STORED, zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA])
def test_layouts_packed_otherwise(tmp_path: Path, method: int) -> None:
    """Given a layout whose members are stored or compressed in another way, its letters are the same."""
    path = tmp_path / "mine.docx"
    with zipfile.ZipFile(path, "w", method) as target:
        target.mkdir("word")
        for name, content in members(LETTER.read_bytes()).items():
            target.writestr(name, content)
    compiled = Compiled.from_file(path)
    again = compiled.render(values_of(COMPLAINT), {compiled.core_properties: PROPERTIES})
    assert members(again) == members(made())


def damaged() -> list[bytes]:
    """Files that are no layouts."""
    whole = LETTER.read_bytes()
    middle = len(whole) // 2
    other = io.BytesIO()
    with zipfile.ZipFile(other, "w") as target:
        target.writestr("a.txt", "甲")
    return [b"", b"PK", whole[:-30], whole[:middle] + b"\0" * 40 + whole[middle + 40 :], other.getvalue()]


@pytest.mark.parametrize("content", damaged(), ids=["empty", "two bytes", "cut off", "damaged", "other"])
def test_files_that_are_no_layouts(content: bytes) -> None:
    """Given a file that is none, is damaged or is of another kind, the engine refuses it."""
    with pytest.raises(LayoutFailed):
        Compiled(content)


def test_encrypted_members() -> None:
    """Given a member marked as encrypted, the engine refuses the layout."""
    content = bytearray(LETTER.read_bytes())
    for sign, offset in ((b"PK\3\4", 6), (b"PK\1\2", 8)):
        content[content.index(sign) + offset] |= 1
    with pytest.raises(LayoutFailed, match="encrypted"):
        package.read(bytes(content))


def test_layout_without_core_properties(tmp_path: Path) -> None:
    """Given a layout without core properties, the letter's are added with relation and content type."""
    parts = members(layout(tmp_path / "mine.docx", paragraph("甲")).read_bytes())
    del parts["docProps/core.xml"]
    for name, begin in (("_rels/.rels", "<Relationship "), ("[Content_Types].xml", "<Override ")):
        xml = parts[name].decode()
        start = xml.rindex(begin)
        parts[name] = (xml[:start] + xml[xml.index("/>", start) + 2 :]).encode()
    compiled = Compiled(package.pack(package.deflated(name, content) for name, content in parts.items()))
    again = members(compiled.render({"running_head": "丙"}, {compiled.core_properties: PROPERTIES}))
    assert again[compiled.core_properties] == PROPERTIES
    assert b'Target="docProps/core.xml"' in again["_rels/.rels"]
    assert b'PartName="/docProps/core.xml"' in again["[Content_Types].xml"]


# ---- prepared text ----


@pytest.mark.parametrize("path", LAYOUTS, ids=lambda path: path.stem)
def test_prepared_text_is_fresh(path: Path) -> None:
    """Given a built-in layout, the prepared text beside it is what docxtpl makes of it now."""
    fresh = dump(prepare(path.read_bytes()))
    assert beside(path).read_text(encoding="utf-8") == fresh, "run make layouts"


def test_prepared_text_of_another_file_is_not_used(tmp_path: Path) -> None:
    """Given prepared text of an older layout, or no such text, the layout itself counts."""
    prepared = prepare(LETTER.read_bytes())
    path = tmp_path / "mine.prepared.json"
    path.write_text(dump(prepared), encoding="utf-8")
    assert load(path, LETTER.read_bytes()) == prepared
    assert load(path, LETTER.read_bytes() + b"\0") is None
    for broken in ("", "[]", "{}", '{"parts": [1]}'):
        path.write_text(broken, encoding="utf-8")
        assert load(path, LETTER.read_bytes()) is None
    assert load(tmp_path / "none", b"") is None


def test_built_in_layouts_need_neither_docxtpl_nor_lxml() -> None:
    """Given a built-in layout, a letter is written without docxtpl, python-docx and lxml."""
    code = (
        "import sys; sys.modules.update(dict.fromkeys(('docxtpl', 'docx', 'lxml')))\n"
        "from tests.render.letters import COMPLAINT\n"
        "from refundletters.render import word\n"
        "sys.stdout.buffer.write(word.render(COMPLAINT))"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, check=True)
    assert members(done.stdout) == members(made())
