"""Packages (zip files): members as the compressed bytes they are, and new packages made of them.

Local headers are written anew, without a data descriptor (flag bit 3), without times and without
extra fields, so that the same members always give the same bytes. There is no zip64: a package
holds fewer than 65,535 members and 4 GiB.
"""

from __future__ import annotations

import io
import struct
import zipfile
import zlib
from collections.abc import Iterable

from refundletters.render.engine.errors import LayoutFailed

__all__ = ["FIRST_MEMBER", "LEVEL", "Member", "deflated", "pack", "read"]

FIRST_MEMBER = "[Content_Types].xml"
"""Comes first: by it a file is told to be of Word."""

LEVEL = 6
"""Of deflate, zlib's own default."""

_LOCAL = struct.Struct("<4s5H3I2H")
_ENTRY = struct.Struct("<4s6H3I5H2I")
_END = struct.Struct("<4s4H2IH")
_VERSION, _UTF8, _FIRST_DAY = 20, 0x800, 0x21  # 2.0: deflate; 1980-01-01
_MOST, _MOST_MEMBERS = 0xFFFFFFFF, 0xFFFF
_STORED, _DEFLATED = zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED


class Member:
    """One member, ready to be written: ``local`` is its header and its data, ``entry`` the fixed part of
    its line in the directory, which ends with the place of ``local`` and the name."""

    __slots__ = ("entry", "local", "name")

    def __init__(self, name: str, data: bytes, crc: int, size: int, method: int = _DEFLATED) -> None:
        """`data` as compressed with `method`, `crc` and `size` of what it holds."""
        if size >= _MOST or len(data) >= _MOST:
            raise LayoutFailed(f"{name} is larger than 4 GiB")
        self.name = encoded = name.encode("utf-8")
        flags = 0 if name.isascii() else _UTF8
        both = (_VERSION, flags, method, 0, _FIRST_DAY, crc, len(data), size, len(encoded), 0)
        self.local = b"".join((_LOCAL.pack(b"PK\3\4", *both), encoded, data))
        self.entry = _ENTRY.pack(b"PK\1\2", _VERSION, *both, 0, 0, 0, 0, 0)[:-4]


def deflated(name: str, content: bytes) -> Member:
    """`content` as a member."""
    compressor = zlib.compressobj(LEVEL, zlib.DEFLATED, -zlib.MAX_WBITS)
    return Member(name, compressor.compress(content) + compressor.flush(), zlib.crc32(content), len(content))


def pack(members: Iterable[Member]) -> bytes:
    """The package of `members`, in their order."""
    body: list[bytes] = []
    directory: list[bytes] = []
    place = 0
    for member in members:
        body.append(member.local)
        directory += member.entry, place.to_bytes(4, "little"), member.name
        place += len(member.local)
        if place >= _MOST:
            raise LayoutFailed("the package is larger than 4 GiB")
    entries = b"".join(directory)
    count = len(body)
    if count >= _MOST_MEMBERS or place + len(entries) >= _MOST:
        raise LayoutFailed("the package has too many members")
    end = _END.pack(b"PK\5\6", 0, 0, count, count, len(entries), place, 0)
    return b"".join((*body, entries, end))


def read(package: bytes) -> dict[str, tuple[Member, bytes]]:
    """The members of `package` by name, each also with what it holds; folders are left out.

    Raises `LayoutFailed` for what is no zip file, is damaged or encrypted.
    """
    try:
        with zipfile.ZipFile(io.BytesIO(package)) as source:
            return {
                info.filename: (_member(package, info, content := source.read(info)), content)
                for info in source.infolist()
                if not info.is_dir()
            }
    except (
        zipfile.BadZipFile,
        zlib.error,
        RuntimeError,
        NotImplementedError,
        EOFError,
        struct.error,
    ) as error:
        raise LayoutFailed(str(error) or "the file is damaged") from error


def _member(package: bytes, info: zipfile.ZipInfo, content: bytes) -> Member:
    """The member as it stands in `package`; one compressed in another way is deflated anew."""
    if info.compress_type not in (_STORED, _DEFLATED):
        return deflated(info.filename, content)
    *_, name_length, extra_length = _LOCAL.unpack_from(package, info.header_offset)
    start = info.header_offset + _LOCAL.size + name_length + extra_length
    data = package[start : start + info.compress_size]
    return Member(info.filename, data, info.CRC, info.file_size, info.compress_type)
