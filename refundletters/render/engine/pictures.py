"""Pictures that a letter brings along: a member of the package, a relation to it, and where it stands.

A layout prints a :class:`Picture` like any value, ``{{ figure.picture }}``, in the text of the body.
Each picture is kept once, however often it is printed.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from contextvars import ContextVar
from dataclasses import dataclass
from functools import partial
from hashlib import sha1
from typing import Self
from xml.sax.saxutils import quoteattr

from refundletters.render.engine.errors import NotCompilable
from refundletters.render.engine.relations import relation_ids, relations_of

__all__ = ["SHEET", "Picture", "Pictures", "Sheet", "doubt", "placed"]

_TYPES = {
    "png": "image/png",
    "jpeg": "image/jpeg",
    "jpg": "image/jpeg",
    "gif": "image/gif",
    "bmp": "image/bmp",
}
_IMAGE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/image"
_IDS = re.compile(r'\sid="([0-9]+)"')

# As python-docx writes it, line ends included: docxtpl keeps those.
_INLINE = """</w:t></w:r><w:r><w:drawing>\
<wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" \
xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" \
xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture" \
xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">
  <wp:extent cx="{width}" cy="{height}"/>
  <wp:docPr id="0" name="Picture {number}"{described}/>
  <wp:cNvGraphicFramePr>
    <a:graphicFrameLocks noChangeAspect="1"/>
  </wp:cNvGraphicFramePr>
  <a:graphic>
    <a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture">
      <pic:pic>
        <pic:nvPicPr>
          <pic:cNvPr id="0" name="image.{extension}"/>
          <pic:cNvPicPr/>
        </pic:nvPicPr>
        <pic:blipFill>
          <a:blip r:embed="{relation}"/>
          <a:stretch>
            <a:fillRect/>
          </a:stretch>
        </pic:blipFill>
        <pic:spPr>
          <a:xfrm>
            <a:off x="0" y="0"/>
            <a:ext cx="{width}" cy="{height}"/>
          </a:xfrm>
          <a:prstGeom prst="rect"/>
        </pic:spPr>
      </pic:pic>
    </a:graphicData>
  </a:graphic>
</wp:inline>
</w:drawing></w:r><w:r><w:t xml:space="preserve">"""


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture to print: its file's content and kind (png, jpg, gif, bmp), how large it is shown, in
    EMU (914,400 to the inch, 36,000 to the millimetre), and what it shows, for those who cannot see it."""

    content: bytes
    extension: str
    width: int
    height: int
    description: str = ""


class Pictures:
    """Those of one letter, as they are printed. Without any it is false."""

    def __init__(self, relations: frozenset[str], media: frozenset[str], number: int) -> None:
        """`relations` and `media` are the relation ids and the member names, without their endings, that
        are taken; `number` is the one in each picture's name."""
        self._relations, self._media, self._number = relations, media, number
        self._placed: dict[bytes, tuple[str, str, Picture]] = {}

    @classmethod
    def beside(cls, contents: Mapping[str, bytes], body: str) -> partial[Self]:
        """Makes the pictures of one letter after another, in `body` of the package of `contents`."""
        taken = relation_ids(contents.get(relations_of(body), b"").decode("utf-8"))
        media = {name.rpartition(".")[0] for name in contents if name.startswith("word/media/")}
        numbers = [int(number) for number in _IDS.findall(contents[body].decode("utf-8"))]
        return partial(cls, frozenset(taken), frozenset(media), max(numbers, default=0) + 1)

    def __bool__(self) -> bool:
        return bool(self._placed)

    def place(self, picture: Picture) -> str:
        """The markup that closes the run it stands in, shows `picture`, and opens another run."""
        if picture.extension not in _TYPES:
            raise NotCompilable(f"a picture of kind {picture.extension}")
        key = sha1(picture.content, usedforsecurity=False).digest()
        if key not in self._placed:
            relation, stem = self._free("rId", self._relations), self._free("word/media/image", self._media)
            self._relations, self._media = self._relations | {relation}, self._media | {stem}
            self._placed[key] = (relation, f"{stem}.{picture.extension}", picture)
        return _INLINE.format(
            width=picture.width,
            height=picture.height,
            number=self._number,
            extension=picture.extension,
            relation=self._placed[key][0],
            described=f" descr={quoteattr(picture.description)}" if picture.description else "",
        )

    @staticmethod
    def _free(stem: str, taken: frozenset[str]) -> str:
        """`stem` with the first number that is not taken."""
        return next(name for n in range(1, len(taken) + 2) if (name := f"{stem}{n}") not in taken)

    def members(self) -> Mapping[str, bytes]:
        """The new members by name."""
        return {name: picture.content for _relation, name, picture in self._placed.values()}

    def related(self, relations: str) -> str:
        """`relations`, the XML of the part's relations, with those to the pictures."""
        new = "".join(
            f'<Relationship Id="{relation}" Type="{_IMAGE}" Target="{name.removeprefix("word/")}"/>'
            for relation, name, _picture in self._placed.values()
        )
        return relations.replace("</Relationships>", f"{new}</Relationships>")

    def typed(self, content_types: str) -> str:
        """`content_types`, the XML of the package's content types, with those of the pictures."""
        known = {name.lower() for name in re.findall(r'<Default [^>]*?Extension="([^"]*)"', content_types)}
        needed = sorted({picture.extension for *_, picture in self._placed.values()} - known)
        new = "".join(f'<Default Extension="{name}" ContentType="{_TYPES[name]}"/>' for name in needed)
        return re.sub("(<Types[^>]*>)", lambda found: found[1] + new, content_types, count=1)


@dataclass(slots=True)
class Sheet:
    """The part that is being rendered: its pictures (none outside of a body), and whether something was
    printed that holds markup."""

    pictures: Pictures | None
    doubtful: bool = False


SHEET: ContextVar[Sheet] = ContextVar("sheet")


def placed(picture: Picture) -> str:
    """The markup of `picture` in the part that is being rendered."""
    sheet = SHEET.get()
    if sheet.pictures is None:
        raise NotCompilable("a picture outside of the body")
    return sheet.pictures.place(picture)


def doubt() -> None:
    """Remember that what was printed holds markup (constants are printed once, outside of a part)."""
    if sheet := SHEET.get(None):
        sheet.doubtful = True
