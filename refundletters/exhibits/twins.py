"""遮盖件: the redacted twin that stands beside an original, and how it is known."""

from __future__ import annotations

from pathlib import Path

from refundletters.exhibits.content import ENDINGS, PICTURES, Content
from refundletters.exhibits.located import NotUsable, located

__all__ = ["TWIN_HEADER", "is_twin", "twin_name", "twin_of"]

_MARK = ".遮盖"

TWIN_HEADER = "【遮盖件：带 * 号处为遮盖内容，原件另存】"
"""Stands above a masked text, which goes to Chinese readers."""


def twin_name(original: Path, ending: str) -> Path:
    """Where the twin of `original` goes: ``聊天.遮盖.png`` beside it."""
    return original.with_name(f"{original.stem}{_MARK}{ending}")


def is_twin(path: Path) -> bool:
    """Whether the file calls itself a twin."""
    return path.stem.endswith(_MARK)


def twin_of(original: Path, content: Content, folder: Path) -> Path | None:
    """The twin of `original`, which holds `content`, if there is one inside `folder`, that of the case; None
    where there is none, or it is a link out of it. That of a picture is PNG or JPEG."""
    kinds: tuple[Content, ...] = ("png", "jpeg") if content in PICTURES else (content,)
    endings = [ending for kind in kinds for ending in ENDINGS.get(kind, ())]
    for ending in dict.fromkeys((original.suffix, *endings)):
        path = twin_name(original, ending)
        if path.is_file():
            try:
                return located(str(path), folder)
            except NotUsable:
                return None
    return None
