"""The exhibits as they are handed in: pictures without metadata, texts masked, a redacted twin where there is
one; everything else as it is. The files themselves are only read."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from pathlib import Path
from typing import Literal

from msgspec import Struct

from refundletters import files
from refundletters.bundle.names import exhibit_name
from refundletters.case.models import Case
from refundletters.errors import InputFailed, Withheld
from refundletters.exhibits.content import ENDINGS, HEAD, Content, content_of, expected
from refundletters.exhibits.files import ExhibitFile
from refundletters.exhibits.pictures import picture
from refundletters.exhibits.secrets import masked
from refundletters.exhibits.twins import TWIN_HEADER, is_twin, twin_of
from refundletters.letters.letter import Figure
from refundletters.messages import _
from refundletters.render.media import medium

__all__ = ["Change", "Copy", "copies"]

Change = Literal["none", "metadata", "masked", "twin"]
"""What is other than in the original: nothing, no metadata, secrets of a text masked, or it is a twin that
its user redacted."""

_MOST_BYTES = 200_000_000
_MOST_TEXT = 20_000_000


class Copy(Struct, frozen=True):
    """One exhibit in the bundle: its `title` without secrets, its `name` there and its `data`; both empty
    where the case names no file. `figure` is the picture as a letter can show it."""

    file: ExhibitFile
    title: str
    name: str = ""
    data: bytes = b""
    content: Content | None = None
    change: Change = "none"
    figure: Figure | None = None

    @property
    def masked(self) -> bool:
        """Whether something of the original cannot be seen in it."""
        return self.change in ("masked", "twin")


def copies(
    found: Sequence[ExhibitFile], case: Case, folder: Path, *, keep_code: bool = False
) -> tuple[Copy, ...]:
    """The exhibits `found` in the `folder` of the case, in the order of their numbers.

    Raises `Withheld` for files that cannot be used, `InputFailed` for one that is too large.
    """
    blocked = [problem for file in found if not _usable(file) for problem in file.problems]
    if blocked:
        raise Withheld(*blocked)
    return tuple(_copy(file, case, folder, keep_code) for file in found)


def _usable(file: ExhibitFile) -> bool:
    return file.exhibit.file is None or (file.path is not None and file.content != "heic")


def _copy(file: ExhibitFile, case: Case, folder: Path, keep_code: bool) -> Copy:
    title = masked(file.exhibit.title or file.exhibit.id or "", case).text
    if file.path is None or file.content is None:
        return Copy(file, title)
    twin = twin_of(file.path, file.content, folder)
    path = twin or file.path
    redacted = twin is not None or is_twin(file.path)
    if file.is_picture:
        return _picture(file, title, path, case, "twin" if redacted else "metadata")
    if file.content == "text":
        return _text(file, title, path, case, keep_code, redacted)
    ending = path.suffix if expected(path.name) == file.content else ENDINGS.get(file.content, (".bin",))[0]
    return Copy(
        file, title, _name(file, case, ending), _bytes(path), file.content, "twin" if redacted else "none"
    )


def _name(file: ExhibitFile, case: Case, ending: str) -> str:
    return exhibit_name(file.number, file.exhibit, case, ending.lower())


def _picture(file: ExhibitFile, title: str, path: Path, case: Case, change: Change) -> Copy:
    """Only PNG and JPEG keep the bytes of the picture itself; other formats become PNG."""
    shown = content_of(files.read_head(path, HEAD))
    try:
        pixels = picture(path).pixels
    except (OSError, ValueError) as error:
        raise InputFailed(
            _("the picture cannot be opened"), _("save it as PNG or JPEG and try again"), path
        ) from error
    figure = Figure(file.number, title, path, shown, *pixels)
    bare = medium(figure)
    ending = ".jpg" if bare.type == "jpeg" else ".png"
    content: Content = "jpeg" if bare.type == "jpeg" else "png"
    if change == "metadata" and hashlib.sha256(bare.content).hexdigest() == file.sha256:
        change = "none"
    return Copy(file, title, _name(file, case, ending), bare.content, content, change, figure)


def _text(file: ExhibitFile, title: str, path: Path, case: Case, keep_code: bool, redacted: bool) -> Copy:
    """The text with its secrets masked and a first line that says so, in UTF-8; as it is where there is
    nothing to mask."""
    ending = path.suffix if expected(path.name) == "text" else ".txt"
    done = masked(files.read_text(path, _MOST_TEXT), case, keep_code=keep_code)
    name = _name(file, case, ending)
    if not done.found:
        return Copy(file, title, name, _bytes(path), "text", "twin" if redacted else "none")
    head = "" if done.text.startswith(TWIN_HEADER) else TWIN_HEADER + "\n\n"
    return Copy(
        file, title, name, (head + done.text).encode("utf-8"), "text", "twin" if redacted else "masked"
    )


def _bytes(path: Path) -> bytes:
    data = files.read_head(path, _MOST_BYTES + 1)
    if len(data) > _MOST_BYTES:
        raise InputFailed(
            _("larger than {limit} MB").format(limit=_MOST_BYTES // 1_000_000),
            _("hand it in by itself, and take 文件 (file) out of this exhibit"),
            path,
        )
    return data
