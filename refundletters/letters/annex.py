"""附图: the pictures of the exhibits that a letter names, appended to it."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace

from refundletters.errors import Problem, Withheld
from refundletters.exhibits.files import ExhibitFile
from refundletters.letters.letter import Annex, Figure, Letter
from refundletters.messages import _

__all__ = ["TITLE", "with_annex"]

TITLE = "附：证据图片"

_BESIDE = {
    "pdf": "PDF文件，另附",
    "text": "文本文件，另附",
    "office": "电子文档，另附",
    "archive": "压缩文件，另附",
    "video": "视频文件，另附",
    "audio": "录音文件，另附",
}
"""What is said of an exhibit that is no picture."""


def with_annex(letter: Letter, files: Sequence[ExhibitFile]) -> Letter:
    """`letter` with the pictures of the exhibits that it names, in the order of their numbers; what is no
    picture is named.

    `files` are those of the case (:func:`refundletters.exhibits.files.examine`). Raises `Withheld` for a
    message or the field of a form, for a file that cannot be used, and where there is no picture.
    """
    if letter.form != "letter":
        fact = _("pictures can only be added to a letter, not to a message or the field of a form")
        raise Withheld(Problem(fact, _("choose the letter with --as letter, or leave out --annex")))
    own = [file for file in files if file.number in letter.exhibits]
    blocked = [problem for file in own if not _usable(file) for problem in file.problems]
    if blocked:
        raise Withheld(*blocked)
    figures = tuple(_figure(file) for file in own if file.is_picture)
    if not figures:
        fact = _("none of the exhibits of this letter is a picture")
        raise Withheld(Problem(fact, _("name the files under 证据 (exhibits) in the case file")))
    named = tuple(_named(file) for file in own if not file.is_picture)
    return replace(letter, blocks=(*letter.blocks, Annex(TITLE, figures, named)))


def _usable(file: ExhibitFile) -> bool:
    """Whether it is a picture that can be shown, or goes beside the letter."""
    return file.is_picture or file.exhibit.file is None or (file.path is not None and file.content != "heic")


def _figure(file: ExhibitFile) -> Figure:
    if file.path is None or file.pixels is None or file.content is None:
        raise ValueError(f"exhibit {file.number} is no picture")
    return Figure(file.number, _title(file), file.path, file.content, *file.pixels)


def _named(file: ExhibitFile) -> str:
    return f"证据{file.number}\u3000{_title(file)}（{_BESIDE.get(file.content or '', '另附')}）"


def _title(file: ExhibitFile) -> str:
    return file.exhibit.title or file.exhibit.id or ""
