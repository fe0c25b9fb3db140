"""The case files in a folder, by name, however many there are."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

from refundletters.errors import InputFailed
from refundletters.messages import _

__all__ = ["case_files"]

_ENDINGS = (".yaml", ".yml", ".json")


def case_files(folder: Path) -> Iterator[str]:
    """The paths, with ``/``, of the case files in `folder` and in the folders below it: its own first, all by
    name. What is hidden is left out, and links to folders, which may lead in a circle, are not followed.
    Raises `InputFailed` for a folder that cannot be read.

    No list of them is held, so that a hundred thousand take no more memory than a hundred.
    """
    return _below(os.fsencode(folder), b"")


def _below(folder: bytes, inside: bytes) -> Iterator[str]:
    # Without a name SQLite keeps what does not fit into its cache in a file that goes with the connection.
    with closing(sqlite3.connect("", isolation_level=None)) as names:
        names.execute(
            "CREATE TABLE name (folder INTEGER, name BLOB, PRIMARY KEY (folder, name)) WITHOUT ROWID"
        )
        names.execute("PRAGMA cache_size=-500")
        names.execute("BEGIN")
        names.executemany("INSERT INTO name VALUES (?, ?)", _entries(folder))
        for is_folder, name in names.execute("SELECT folder, name FROM name ORDER BY folder, name"):
            if is_folder:
                yield from _below(os.path.join(folder, name), inside + name + b"/")  # noqa: PTH118  bytes
            else:
                yield os.fsdecode(inside + name)


def _entries(folder: bytes) -> Iterator[tuple[bool, bytes]]:
    try:
        with os.scandir(folder) as entries:
            for entry in entries:
                is_folder = entry.is_dir(follow_symlinks=False)
                if not entry.name.startswith(b".") and (is_folder or _may_be_a_case(entry)):
                    yield is_folder, entry.name
    except OSError as error:
        fact = _("the folder cannot be read: {reason}").format(reason=error.strerror or error)
        raise InputFailed(fact, _("may you read it?"), os.fsdecode(folder)) from error


def _may_be_a_case(entry: os.DirEntry[bytes]) -> bool:
    linked = entry.is_symlink() and os.path.isdir(entry.path)  # noqa: PTH112  a circle of links is none
    return os.fsdecode(entry.name).lower().endswith(_ENDINGS) and not linked
