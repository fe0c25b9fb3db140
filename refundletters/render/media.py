"""Pictures that go into a letter: what is shown and nothing else, and as members of a Word file.

What a camera or a telephone writes beside the picture (where and when it was taken, by which device, a small
copy from before something was blacked out) does not leave with the letter. JPEG and PNG keep every bit
of the picture itself; other formats, and pictures that are stored turned, are encoded anew.
"""

from __future__ import annotations

import io
import re
from collections.abc import Iterator, Mapping
from pathlib import Path

from msgspec import Struct

from refundletters.errors import InputFailed
from refundletters.files import read_bytes
from refundletters.letters.letter import Figure
from refundletters.messages import _
from refundletters.render.engine.package import deflated, pack, read

__all__ = ["Medium", "NotShown", "embedded", "medium", "relation"]

MOST_BYTES = 200_000_000

TYPES = {"png": "image/png", "jpeg": "image/jpeg"}
IMAGE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/image"
CONTENT_TYPES = "[Content_Types].xml"
BODY, BODY_RELATIONS = "word/document.xml", "word/_rels/document.xml.rels"

PNG_KEPT = {b"IHDR", b"PLTE", b"tRNS", b"gAMA", b"cHRM", b"sRGB", b"iCCP", b"sBIT", b"IDAT", b"IEND"}
"""The chunks of PNG that say how the picture looks (PNG, third edition, 4.7); text, times, Exif and the
chunks of programs are left out."""

QUALITY = 92


class NotShown(Exception):
    """A layout that has no place for pictures."""


class Medium(Struct, frozen=True):
    """The file of a picture as it is put into a letter: its content and type, ``png`` or ``jpeg``."""

    content: bytes
    type: str


def medium(figure: Figure) -> Medium:
    """The picture of `figure` without metadata. Raises `InputFailed` for a file that cannot be used."""
    data = read_bytes(figure.file, MOST_BYTES)
    try:
        if figure.type in TYPES and not _is_turned(figure.file):
            pieces = _jpeg(data) if figure.type == "jpeg" else _png(data)
            return Medium(b"".join(pieces), figure.type)
        return _encoded(figure.file)
    except (OSError, ValueError, IndexError) as error:
        raise InputFailed(
            _("the picture cannot be put into the letter"),
            _("save it again as PNG or JPEG and name that file in the case file"),
            figure.file,
        ) from error


def relation(figure: Figure) -> str:
    """The identity by which the body of a Word file names the picture of `figure`."""
    return f"exhibit{figure.number}"


def embedded(package: bytes, media: Mapping[str, Medium]) -> bytes:
    """The Word file `package` with the pictures that its body names (relation → picture): as members, with
    their relations and content types. Without any it is as it was. Raises `NotShown` where the body names
    none: none goes along unseen."""
    if not media:
        return package
    members = read(package)
    body = members[BODY][1]
    if not all(f'r:embed="{identity}"'.encode() in body for identity in media):
        raise NotShown
    changed = _changed({name: content for name, (_member, content) in members.items()}, media)
    kept = {name: member for name, (member, _content) in members.items()}
    return pack({**kept, **{name: deflated(name, content) for name, content in changed.items()}}.values())


def _changed(members: Mapping[str, bytes], media: Mapping[str, Medium]) -> dict[str, bytes]:
    """What changes in a package of `members`: new ones, the relations of its body, its content types."""
    names = {identity: f"media/{identity}.{each.type}" for identity, each in media.items()}
    relations = "".join(
        f'<Relationship Id="{identity}" Type="{IMAGE}" Target="{name}"/>' for identity, name in names.items()
    )
    known = members[CONTENT_TYPES].decode("utf-8")
    types = "".join(
        f'<Default Extension="{ending}" ContentType="{TYPES[ending]}"/>'
        for ending in sorted({each.type for each in media.values()})
        if not re.search(f'Extension="{ending}"', known, re.IGNORECASE)
    )
    before = members[BODY_RELATIONS].decode("utf-8")
    return {
        **{f"word/{names[identity]}": each.content for identity, each in media.items()},
        BODY_RELATIONS: before.replace("</Relationships>", relations + "</Relationships>").encode("utf-8"),
        CONTENT_TYPES: re.sub("(<Types[^>]*>)", lambda root: root[1] + types, known, count=1).encode("utf-8"),
    }


def _is_turned(path: Path) -> bool:
    from refundletters.exhibits.pictures import is_turned, opened

    with opened(path) as image:
        return is_turned(image)


def _encoded(path: Path) -> Medium:
    """The picture turned as it is meant to be seen: a photograph as JPEG, all else as PNG."""
    from refundletters.exhibits.pictures import opened, upright

    with opened(path) as image:
        shown = upright(image)
        photograph = image.format in ("JPEG", "MPO")  # telephones put several pictures into one file
        if shown.mode not in ("1", "L", "P", "RGB", "RGBA", "CMYK" if photograph else "LA"):
            shown = shown.convert("RGB")
        # A picture without what it brought along: only its pixels and how their colours are meant.
        profile = shown.info.get("icc_profile")
        shown.info = {key: shown.info[key] for key in ("transparency",) if key in shown.info}
        made = io.BytesIO()
        if photograph:
            shown.save(made, "JPEG", quality=QUALITY, subsampling=0, icc_profile=profile, exif=b"")
        else:
            shown.save(made, "PNG", icc_profile=profile, exif=b"")
    return Medium(made.getvalue(), "jpeg" if photograph else "png")


def _png(data: bytes) -> Iterator[bytes]:
    """Signature and the chunks that are kept; what follows the end is no picture."""
    yield data[:8]
    at = 8
    while at < len(data):
        end = at + 12 + int.from_bytes(data[at : at + 4], "big")
        name = data[at + 4 : at + 8]
        if name in PNG_KEPT:
            yield data[at:end]
        if name == b"IEND":
            return
        at = end
    raise ValueError("no end")


MARKER = re.compile(b"\xff+([^\0\xff\xd0-\xd7])", re.S)
"""Ends the coded data of a scan: there 0xFF stands before 0 or is a restart marker."""


def _jpeg(data: bytes) -> Iterator[bytes]:
    """The segments that make the picture, to its end: a film or a map may hang behind it."""
    yield data[:2]
    at = 2
    while found := MARKER.match(data, at):
        marker, start = found[1], found.end()
        if marker == b"\xd9":
            yield b"\xff\xd9"
            return
        end = start + int.from_bytes(data[start : start + 2], "big")
        yield from _segment(marker, data[start + 2 : end])
        at = end
        if marker == b"\xda":
            scan = MARKER.search(data, end)
            at = scan.start() if scan else len(data)
            yield data[end:at]
    raise ValueError("no end")


def _segment(marker: bytes, payload: bytes) -> Iterator[bytes]:
    """A segment, if it says how the picture looks: of those for applications only the density (without its
    small picture), the colour profile and Adobe's note on colours; no comment."""
    if b"\xe0" <= marker <= b"\xef" or marker == b"\xfe":
        if marker == b"\xe0" and payload[:5] == b"JFIF\0":
            payload = payload[:12] + b"\0\0"
        elif not (
            (marker == b"\xe2" and payload[:12] == b"ICC_PROFILE\0")
            or (marker == b"\xee" and payload[:5] == b"Adobe")
        ):
            return
    yield b"\xff" + marker + (len(payload) + 2).to_bytes(2, "big") + payload
