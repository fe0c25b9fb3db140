"""Real picture files, made in code."""

from __future__ import annotations

from pathlib import Path

from PIL import Image
from PIL.PngImagePlugin import PngInfo

__all__ = ["TAKEN", "photo", "screenshot"]

TAKEN = "2026:11:20 11:00:07"


def screenshot(path: Path, size: tuple[int, int] = (54, 120), colour: str = "white") -> Path:
    """A screenshot as PNG with some text among its metadata."""
    path.parent.mkdir(parents=True, exist_ok=True)
    notes = PngInfo()
    notes.add_text("Comment", "13800138000")
    Image.new("RGB", size, colour).save(path, "PNG", pnginfo=notes)
    return path


def photo(path: Path, taken: str = TAKEN, offset: str = "", turned: int = 1) -> Path:
    """A photo as JPEG with its Exif data: when it was taken, and which way up it is."""
    path.parent.mkdir(parents=True, exist_ok=True)
    exif = Image.Exif()
    exif[0x0112], exif[0x010F] = turned, "ACME"
    inner = exif.get_ifd(0x8769)
    inner[0x9003] = taken
    if offset:
        inner[0x9011] = offset
    Image.effect_noise((80, 60), 90).convert("RGB").save(path, "JPEG", exif=exif)
    return path
