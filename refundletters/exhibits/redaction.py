"""遮盖: a new picture in which boxes are black, without any of the original's metadata.

The original is only read. Under the picture stands a strip with the mark 已遮盖, so that nobody takes
the twin for the original; the strip covers nothing.
"""

from __future__ import annotations

import io
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from refundletters.errors import InputFailed
from refundletters.exhibits.mark import MARK
from refundletters.exhibits.pictures import as_seen, opened
from refundletters.messages import _

if TYPE_CHECKING:
    from PIL import Image

__all__ = ["FORMATS", "Box", "redacted_picture"]

FORMATS = {".png": "PNG", ".jpg": "JPEG", ".jpeg": "JPEG"}
"""What a redacted picture can be saved as, by ending."""

_STRIP = 30
"""The strip is one thirtieth of the picture's width high, and never lower than the mark itself."""

_MARGIN = 4


class Box(NamedTuple):
    """A part of a picture in pixels: the left upper corner, width and height (both at least 1)."""

    x: int
    y: int
    width: int
    height: int

    @classmethod
    def parse(cls, text: str) -> Box:
        """``120,300,400,60`` (full-width commas are accepted). Raises `ValueError` for anything else."""
        box = cls(*(int(part) for part in text.replace("，", ",").split(",")))
        if box.x < 0 or box.y < 0 or box.width < 1 or box.height < 1:
            raise ValueError(text)
        return box


def redacted_picture(path: Path, boxes: Iterable[Box], ending: str = ".png") -> bytes:
    """The picture in `path` as it is shown (of a moving one the first), with `boxes` black, the mark below it
    and nothing else, in the format of `ending` (a key of :data:`FORMATS`).

    Raises `InputFailed` where it cannot be read, or where a box lies outside it.
    """
    try:
        with opened(path) as image:
            plain = as_seen(image)
    except (OSError, ValueError) as error:
        raise InputFailed(
            _("the picture cannot be opened"), _("save it as PNG or JPEG and try again"), path
        ) from error
    for box in boxes:
        if box.x >= plain.width or box.y >= plain.height:
            raise InputFailed(
                _("the box {box} lies outside the picture, which is {width}×{height} pixels").format(
                    box=",".join(map(str, box)), width=plain.width, height=plain.height
                ),
                _("x and y are counted from the left upper corner; a picture viewer shows them"),
                path,
            )
        plain.paste((0, 0, 0), (box.x, box.y, box.x + box.width, box.y + box.height))
    out = io.BytesIO()
    _marked(plain).save(out, FORMATS[ending], quality=95)
    return out.getvalue()


def _marked(plain: Image.Image) -> Image.Image:
    """`plain` above a white strip with the mark."""
    from PIL import Image

    rows = MARK.split()
    signs = bytes(0 if sign == "#" else 255 for row in rows for sign in row)
    mark = Image.frombytes("L", (len(rows[0]), len(rows)), signs)
    scale = min(max(plain.width / _STRIP / mark.height, 1), plain.width / mark.width)
    mark = mark.resize((max(round(mark.width * scale), 1), max(round(mark.height * scale), 1)))
    whole = Image.new("RGB", (plain.width, plain.height + mark.height + 2 * _MARGIN), "white")
    whole.paste(plain, (0, 0))
    whole.paste(mark, (0, plain.height + _MARGIN))
    return whole
