"""The case files in a folder, and those that a pattern fits: by name, however many there are.

No list of them is held, so that a hundred thousand take no more memory than a hundred.
"""

from __future__ import annotations

import fnmatch
import glob
import os
import re
import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import closing
from pathlib import Path

from refundletters.errors import InputFailed
from refundletters.files import CASE_ENDINGS
from refundletters.messages import _

__all__ = ["case_files", "fitting"]


def case_files(folder: Path) -> Iterator[str]:
    """The paths, with ``/``, of the case files in `folder` and in the folders below it: its own first, all by
    name. What is hidden is left out, and links to folders, which may lead in a circle, are not followed.
    Raises `InputFailed` for a folder that cannot be read."""
    return _below(os.fsencode(folder), b"")


def fitting(pattern: str) -> Iterator[tuple[bool, str]]:
    """The paths that `pattern` fits, as :func:`glob.glob` has it, by folder and name; each with whether it is
    a folder. ``**`` at the end stands for the folder before it. Raises as :func:`case_files` does."""
    before, name = os.path.split(pattern)
    folders = sorted(glob.glob(os.path.join(before, ""), recursive=True)) if before else [""]  # noqa: PTH118, PTH207  text
    if name == "**":
        yield from ((True, folder or os.curdir) for folder in folders)
        return
    fits = re.compile(fnmatch.translate(os.path.normcase(name))).match
    for folder in folders:
        found = (
            (entry.is_dir(), entry.name)
            for entry in _entries(os.fsencode(folder or os.curdir), hidden=name.startswith("."))
            if fits(os.path.normcase(os.fsdecode(entry.name)))
        )
        for is_folder, each in _by_name(found):
            yield is_folder, os.path.join(folder, os.fsdecode(each))  # noqa: PTH118  likewise


def _below(folder: bytes, inside: bytes) -> Iterator[str]:
    for is_folder, name in _by_name(_folders_and_cases(folder)):
        if is_folder:
            yield from _below(os.path.join(folder, name), inside + name + b"/")  # noqa: PTH118  bytes
        else:
            yield os.fsdecode(inside + name)


def _by_name(entries: Iterable[tuple[bool, bytes]]) -> Iterator[tuple[bool, bytes]]:
    """`entries`, whether each is a folder and its name: files first, all by name."""
    # Without a name SQLite keeps what does not fit into its cache in a file that goes with the connection.
    with closing(sqlite3.connect("", isolation_level=None)) as names:
        names.execute(
            "CREATE TABLE name (folder INTEGER, name BLOB, PRIMARY KEY (folder, name)) WITHOUT ROWID"
        )
        names.execute("PRAGMA cache_size=-500")
        names.execute("BEGIN")
        names.executemany("INSERT INTO name VALUES (?, ?)", entries)
        yield from names.execute("SELECT folder, name FROM name ORDER BY folder, name")


def _folders_and_cases(folder: bytes) -> Iterator[tuple[bool, bytes]]:
    for entry in _entries(folder):
        is_folder = entry.is_dir(follow_symlinks=False)
        if is_folder or _may_be_a_case(entry):
            yield is_folder, entry.name


def _entries(folder: bytes, hidden: bool = False) -> Iterator[os.DirEntry[bytes]]:
    """What is in `folder`; what is hidden only if that is wanted."""
    try:
        with os.scandir(folder) as entries:
            yield from (entry for entry in entries if hidden or not entry.name.startswith(b"."))
    except OSError as error:
        fact = _("the folder cannot be read: {reason}").format(reason=error.strerror or error)
        raise InputFailed(fact, _("may you read it?"), os.fsdecode(folder)) from error


def _may_be_a_case(entry: os.DirEntry[bytes]) -> bool:
    linked = entry.is_symlink() and os.path.isdir(entry.path)  # noqa: PTH112  a circle of links is none
    return os.fsdecode(entry.name).lower().endswith(CASE_ENDINGS) and not linked
