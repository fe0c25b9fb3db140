"""The files of the exhibits: looked for, looked into, hashed and dated; never altered.

What makes a file useless (missing, outside the folder of the case, empty, not what its name says) is told
as its problem and it has no `path`; what only weakens it is a problem of a file that has one.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Literal

from msgspec import Struct
from msgspec.structs import replace

from refundletters.case.checks import key_path
from refundletters.case.models import Case, Exhibit
from refundletters.case.moment import CHINA, Moment
from refundletters.case.references import declared_names
from refundletters.errors import Place, Problem
from refundletters.exhibits.content import ENDINGS, HEAD, PICTURES, Content, content_of, expected
from refundletters.exhibits.located import NotUsable, located, unreadable
from refundletters.exhibits.numbering import numbering
from refundletters.messages import _

__all__ = ["Dated", "ExhibitFile", "examine", "named"]

_CHUNK = 1 << 20
_PDF_TAIL = 2048


class Dated(Struct, frozen=True):
    """A date of a file and where it comes from: ``exif`` is when the picture says it was taken, ``file`` when
    the file was last changed (copying or unpacking may change that). Neither proves anything alone."""

    at: Moment
    origin: Literal["exif", "file"]


class ExhibitFile(Struct, frozen=True):
    """An exhibit and its file.

    `path` is absolute, without links, inside the folder of the case; None where no file is named or the one
    named is of no use (then `problems` says why). `pixels` are width and height as shown, of pictures only;
    `size` is in bytes, `sha256` in lower-case hexadecimal digits.
    """

    number: int
    exhibit: Exhibit
    path: Path | None = None
    content: Content | None = None
    size: int | None = None
    pixels: tuple[int, int] | None = None
    sha256: str | None = None
    dated: Dated | None = None
    problems: tuple[Problem, ...] = ()

    @property
    def is_picture(self) -> bool:
        """Whether it is a picture whose size is known, so that it can be shown."""
        return self.path is not None and self.pixels is not None


def examine(case: Case, folder: Path) -> tuple[ExhibitFile, ...]:
    """Every exhibit of `case` by its number (from 1), with what is known of its file; `folder` is that of the
    case file. Nothing is written, and nothing outside `folder` is opened."""
    declared = {name: place for place, name in enumerate(declared_names(case))}
    known = (ExhibitFile(number, exhibit) for number, exhibit in numbering(case).numbered())
    found = [_examined(each, folder, _place(each, declared)) for each in known]
    return tuple(_twins_told(found, declared))


def _place(known: ExhibitFile, declared: dict[str, int]) -> Place:
    """Where the case names the file of an exhibit; only `declared` ones have files."""
    place = declared.get(known.exhibit.id or "")
    return Place() if place is None else Place(path=key_path(("exhibits", place, "file")))


def _examined(known: ExhibitFile, folder: Path, at: Place) -> ExhibitFile:
    name = known.exhibit.file
    if name is None:
        return known

    def problem(fact: str, remedy: str) -> Problem:
        told = _("exhibit {number} ({file}): {fact}").format(number=known.number, file=name, fact=fact)
        return Problem(told, remedy, at)

    try:
        path = located(name, folder)
        read = _read(replace(known, path=path), path)
    except NotUsable as error:
        return replace(known, problems=(problem(error.fact, error.remedy),))
    return replace(read, problems=tuple(problem(*weak) for weak in _weaknesses(read, path)))


def _read(known: ExhibitFile, path: Path) -> ExhibitFile:
    """All that the file at `path` tells. Raises `NotUsable`."""
    try:
        head, digest, size = _hashed(path)
        changed = datetime.fromtimestamp(path.stat().st_mtime, UTC).astimezone(CHINA)
    except (OSError, ValueError, OverflowError) as error:
        raise unreadable(error) from error
    if not size:
        raise NotUsable(_("the file is empty"), _("save or export it again"))
    content, announced = content_of(head), expected(path.name)
    if announced in (*PICTURES, "pdf") and content not in (*PICTURES, "pdf"):
        raise NotUsable(
            _("it is not what its ending says: it holds {content}").format(content=named(content)),
            _("save or export it again, or give it the ending that it should have"),
        )
    dated = Dated(Moment(changed.date(), changed.time().replace(second=0, microsecond=0)), "file")
    known = replace(known, content=content, size=size, sha256=digest, dated=dated)
    return _seen(known, path) if content in PICTURES and content != "heic" else known


def _seen(known: ExhibitFile, path: Path) -> ExhibitFile:
    """What a picture tells by itself. Raises `NotUsable` where it cannot be read to its end."""
    from refundletters.exhibits.pictures import picture

    remedy = _("save or send the original once more; compare the size of the file with the original's")
    try:
        seen = picture(path)
    except (OSError, ValueError) as error:
        raise NotUsable(_("the picture cannot be opened"), remedy) from error
    if not seen.whole:
        raise NotUsable(_("the picture is cut off or damaged"), remedy)
    dated = Dated(seen.taken, "exif") if seen.taken else known.dated
    return replace(known, pixels=seen.pixels, dated=dated)


def _hashed(path: Path) -> tuple[bytes, str, int]:
    """The first bytes of a file, its SHA-256 and its size, in one reading."""
    digest, size, head = hashlib.sha256(), 0, b""
    with path.open("rb") as stream:
        while chunk := stream.read(_CHUNK):
            head = head or chunk[:HEAD]
            digest.update(chunk)
            size += len(chunk)
    return head, digest.hexdigest(), size


def _weaknesses(read: ExhibitFile, path: Path) -> Iterator[tuple[str, str]]:
    """What is wrong with a file that can be used all the same."""
    announced, content = expected(path.name), read.content
    if content and announced and content != announced:
        yield (
            _("by its ending it is {announced}, but it holds {content}").format(
                announced=named(announced), content=named(content)
            ),
            _("hand in a copy with the ending {ending}; keep the original as it is").format(
                ending=ENDINGS[content][0] if content in ENDINGS else ".bin"
            ),
        )
    if content == "heic":
        yield (
            _("many authorities and Word cannot show this picture format of phones"),
            _("hand in a copy saved as JPEG; keep the original as it is"),
        )
    if content == "pdf" and not _pdf_ends(path):
        yield _("the PDF seems to be cut off"), _("open it to its last page; if that fails, save it again")


def _pdf_ends(path: Path) -> bool:
    with path.open("rb") as stream:
        stream.seek(0, 2)
        stream.seek(max(stream.tell() - _PDF_TAIL, 0))
        return b"%%EOF" in stream.read()


def _twins_told(found: list[ExhibitFile], declared: dict[str, int]) -> Iterator[ExhibitFile]:
    """`found`, each later one of two exhibits with the same bytes with a problem that says so."""
    first: dict[str, int] = {}
    for each in found:
        twin = first.setdefault(each.sha256, each.number) if each.sha256 else each.number
        if twin == each.number:
            yield each
            continue
        fact = _("exhibits {first} and {second} are the same file").format(first=twin, second=each.number)
        remedy = _("keep one of them under 证据 and name it wherever it is needed")
        yield replace(each, problems=(*each.problems, Problem(fact, remedy, _place(each, declared))))


def named(content: Content) -> str:
    """A kind of content in words, in the language in use."""
    words = {
        "text": _("text"),
        "office": _("a Word, Excel or PowerPoint document"),
        "archive": _("an archive"),
        "video": _("a video"),
        "audio": _("a sound recording"),
        "other": _("something unknown"),
    }
    return words.get(content, content.upper())
