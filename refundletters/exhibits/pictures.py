"""Pictures: their size, when they were taken, and whether they can be read to the end."""

from __future__ import annotations

import struct
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec import Struct

from refundletters.case.moment import CHINA, Moment
from refundletters.patterns import regex

if TYPE_CHECKING:
    from PIL import Image

__all__ = ["MOST_PIXELS", "Picture", "as_seen", "is_turned", "opened", "picture", "upright"]

MOST_PIXELS = 100_000_000
"""A stitched screenshot of a long chat has up to some 90 million pixels; more is not read."""

_ORIENTATION, _EXIF_IFD, _TAKEN, _OFFSET = 0x0112, 0x8769, 0x9003, 0x9011
"""Orientation, the Exif directory, DateTimeOriginal and OffsetTimeOriginal (Exif 2.31)."""
_TURNS = {
    2: "FLIP_LEFT_RIGHT",
    3: "ROTATE_180",
    4: "FLIP_TOP_BOTTOM",
    5: "TRANSPOSE",
    6: "ROTATE_270",
    7: "TRANSVERSE",
    8: "ROTATE_90",
}
"""How pixels are turned to be seen as meant, by orientation."""
_SIDEWAYS = (5, 6, 7, 8)

_ZONE = regex("[+-][0-9]{2}:[0-9]{2}")


class Picture(Struct, frozen=True):
    """Width and height in pixels as it is shown (turned as its Exif data says), when it was taken as far
    as it says so, and whether all of it could be read."""

    pixels: tuple[int, int]
    taken: Moment | None
    whole: bool


@contextmanager
def opened(path: Path) -> Iterator[Image.Image]:
    """The picture in `path`, its header read. Raises `OSError` or `ValueError` where it is none or too
    large."""
    from PIL import Image

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # damaged metadata is no news; the size is looked at below
        try:
            with Image.open(path) as image:
                if image.width * image.height > MOST_PIXELS:
                    raise ValueError("too many pixels")
                yield image
        except (Image.DecompressionBombError, SyntaxError, EOFError, struct.error) as error:
            raise ValueError(str(error)) from error


def picture(path: Path) -> Picture:
    """What is known of the picture in `path`; nothing of it is kept. Raises as :func:`opened` does."""
    with opened(path) as image:
        width, height = image.size
        exif = image.getexif()
        turned = exif.get(_ORIENTATION) in _SIDEWAYS
        return Picture((height, width) if turned else (width, height), _taken(exif), _can_be_read(image))


def as_seen(image: Image.Image) -> Image.Image:
    """The pixels of `image` alone (RGB), turned as its Exif data says, what is transparent on white. Nothing
    is written into that data, which may be damaged."""
    from PIL import Image

    if image.has_transparency_data:
        layer = image.convert("RGBA")
        plain = Image.new("RGB", image.size, "white")
        plain.paste(layer, mask=layer.getchannel("A"))
    else:
        plain = image.convert("RGB")
        plain.info = {}
    return upright(plain, like=image)


def is_turned(image: Image.Image) -> bool:
    """Whether the Exif data of `image` says that it is to be turned to be seen as meant."""
    return image.getexif().get(_ORIENTATION) in _TURNS


def upright(image: Image.Image, like: Image.Image | None = None) -> Image.Image:
    """The pixels of `image` turned as its Exif data says, or that of `like`. Pillow's own function
    writes that data anew and fails where any of it is damaged."""
    from PIL import Image

    image.load()  # Pillow turns a TIFF by itself then
    turn = _TURNS.get((like or image).getexif().get(_ORIENTATION, 1))
    return image.transpose(Image.Transpose[turn]) if turn else image


def _can_be_read(image: Image.Image) -> bool:
    """Whether the picture can be decoded to its end, a JPEG at an eighth of its size (which reads it all)."""
    try:
        image.draft("RGB", (max(image.width // 8, 1), max(image.height // 8, 1)))
        image.load()
    except (OSError, ValueError, SyntaxError, EOFError):
        return False
    return True


def _taken(exif: Image.Exif) -> Moment | None:
    """DateTimeOriginal in China Standard Time; the camera's own time where it names no offset."""
    inner = exif.get_ifd(_EXIF_IFD)
    text, offset = (str(inner.get(tag, "")).strip("\0 ") for tag in (_TAKEN, _OFFSET))
    zone = offset if _ZONE.fullmatch(offset) else "+08:00"
    try:
        taken = datetime.strptime(text[:19] + zone, "%Y:%m:%d %H:%M:%S%z").astimezone(CHINA)
    except (ValueError, OverflowError):
        return None
    return Moment(taken.date(), taken.time())
