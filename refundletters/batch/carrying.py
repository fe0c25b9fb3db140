"""The user's own templates as data, for workers that do not see the user's folders."""

from __future__ import annotations

import atexit
import shutil
import tempfile
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from msgspec import Struct

from refundletters.errors import InputFailed
from refundletters.files import put
from refundletters.messages import _

__all__ = ["Carried", "carried", "laid_out", "template_files"]

_MOST_BYTES = 5_000_000
"""Of all templates together: they go out with every chunk."""


class Carried(Struct, frozen=True):
    """A folder of templates: what its owner calls it, and its files by their paths in it, with ``/``."""

    folder: str
    files: tuple[tuple[str, bytes], ...]


def template_files(folder: Path) -> Iterator[tuple[str, bytes]]:
    """The files in `folder` and below it that are not hidden, by name: path with ``/`` and contents."""
    for path in sorted(folder.rglob("*")):
        inside = path.relative_to(folder)
        if path.is_file() and not any(part.startswith(".") for part in inside.parts):
            yield inside.as_posix(), path.read_bytes()


def carried(folders: tuple[Path, ...]) -> tuple[Carried, ...]:
    """The templates in `folders`. Raises `InputFailed` for more than can travel with every chunk."""
    found = tuple(Carried(str(folder), tuple(template_files(folder))) for folder in folders)
    if sum(len(data) for each in found for _name, data in each.files) > _MOST_BYTES:
        raise InputFailed(
            _("larger than {limit} KB").format(limit=_MOST_BYTES // 1000),
            _("keep nothing but templates in the folder: they are sent to the workers of the cluster"),
            folders[0],
        )
    return found


@cache
def laid_out(templates: Carried) -> Path:
    """A folder with `templates`, which is there as long as this process."""
    folder = Path(tempfile.mkdtemp(prefix="refundletters-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    for name, data in templates.files:
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        put(path, data)
    return folder
