"""What a file really holds, by its first bytes; its name proves nothing."""

from __future__ import annotations

import codecs
from pathlib import PurePath
from typing import Literal

__all__ = ["ENDINGS", "HEAD", "PICTURES", "Content", "content_of", "expected"]

Content = Literal[
    "png", "jpeg", "gif", "bmp", "webp", "tiff", "heic",
    "pdf", "text", "office", "archive", "video", "audio", "other",
]  # fmt: skip
"""The kind of content: a picture by its format, else what kind of document it is."""

HEAD = 4096
"""Bytes from the beginning of a file that are enough to know its content."""

PICTURES: tuple[Content, ...] = ("png", "jpeg", "gif", "bmp", "webp", "tiff", "heic")

ENDINGS: dict[Content, tuple[str, ...]] = {
    "png": (".png",),
    "jpeg": (".jpg", ".jpeg", ".jpe", ".jfif"),
    "gif": (".gif",),
    "bmp": (".bmp",),
    "webp": (".webp",),
    "tiff": (".tif", ".tiff"),
    "heic": (".heic", ".heif", ".avif"),
    "pdf": (".pdf",),
    "text": (
        ".txt",
        ".csv",
        ".log",
        ".md",
        ".htm",
        ".html",
        ".mht",
        ".eml",
        ".json",
        ".xml",
        ".yaml",
        ".yml",
    ),
    "office": (".docx", ".xlsx", ".pptx", ".doc", ".xls", ".ppt", ".wps", ".et"),
    "archive": (".zip", ".rar", ".7z", ".gz"),
    "video": (".mp4", ".mov", ".m4v", ".3gp", ".avi", ".mkv", ".webm"),
    "audio": (".mp3", ".m4a", ".aac", ".wav", ".amr", ".silk", ".ogg", ".flac"),
}
"""The endings of names that go with each content, the usual one first."""

_SIGNATURES: tuple[tuple[int, bytes, Content], ...] = (
    (0, b"\x89PNG\r\n\x1a\n", "png"),
    (0, b"\xff\xd8\xff", "jpeg"),
    (0, b"GIF87a", "gif"),
    (0, b"GIF89a", "gif"),
    (0, b"BM", "bmp"),
    (8, b"WEBP", "webp"),
    (8, b"WAVE", "audio"),
    (8, b"AVI ", "video"),
    (0, b"II*\0", "tiff"),
    (0, b"MM\0*", "tiff"),
    (4, b"ftyphei", "heic"),
    (4, b"ftyphev", "heic"),
    (4, b"ftypmif", "heic"),
    (4, b"ftypmsf", "heic"),
    (4, b"ftypavi", "heic"),
    (4, b"ftypM4A", "audio"),
    (4, b"ftyp", "video"),
    (0, b"\x1aE\xdf\xa3", "video"),
    (0, b"ID3", "audio"),
    (0, b"\xff\xfb", "audio"),
    (0, b"\xff\xf1", "audio"),
    (0, b"#!AMR", "audio"),
    (0, b"#!SILK", "audio"),
    (1, b"#!SILK", "audio"),
    (0, b"OggS", "audio"),
    (0, b"fLaC", "audio"),
    (0, b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "office"),
    (0, b"PK\x03\x04", "archive"),
    (0, b"Rar!", "archive"),
    (0, b"7z\xbc\xaf\x27\x1c", "archive"),
    (0, b"\x1f\x8b", "archive"),
)
"""Where in the file which bytes stand. The order matters: the narrower comes first."""

_PDF_WITHIN = 1024
"""Readers accept a PDF whose header stands within its first 1024 bytes."""

_CONTROLS = frozenset(range(32)) - frozenset(b"\t\n\r\f\x1b")


def content_of(head: bytes) -> Content:
    """The content of a file that begins with `head` (at least :data:`HEAD` bytes, if it has so many)."""
    if b"%PDF-" in head[:_PDF_WITHIN]:
        return "pdf"
    found = next((kind for at, sign, kind in _SIGNATURES if head[at : at + len(sign)] == sign), None)
    if found == "archive" and head.startswith(b"PK") and b"[Content_Types].xml" in head:
        return "office"
    if found and not (found == "bmp" and _is_text(head)):
        return found
    return "text" if _is_text(head) else "other"


def _is_text(head: bytes) -> bool:
    """Whether `head` can be read as text in UTF-8, UTF-16 with its mark or GB18030."""
    if head.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return True
    if not head or not _CONTROLS.isdisjoint(head):
        return False
    return any(_decodes(head, encoding) for encoding in ("utf-8-sig", "gb18030"))


def _decodes(head: bytes, encoding: str) -> bool:
    """Whether `head` is text in `encoding`; its last character may be cut off."""
    try:
        codecs.getincrementaldecoder(encoding)().decode(head, final=len(head) < HEAD)
    except UnicodeDecodeError:
        return False
    return True


def expected(name: str) -> Content | None:
    """The content that the ending of a file's name announces; None where it announces nothing."""
    ending = PurePath(name).suffix.casefold()
    return next((kind for kind, endings in ENDINGS.items() if ending in endings), None)
