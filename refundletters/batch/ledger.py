"""台账: what a batch has done so far, in one SQLite file beside the letters. Stopped at any time, it goes on.

A letter's name is entered before its file is written and marked when it is there: what stands half-way is
done again, and no file is touched that the ledger does not know.
"""

from __future__ import annotations

import contextlib
import sqlite3
from collections.abc import Iterator, Sequence
from operator import attrgetter
from pathlib import Path
from types import TracebackType
from typing import Self

from msgspec import Struct

from refundletters.batch.names import folded
from refundletters.errors import InputFailed
from refundletters.messages import _

__all__ = ["LEDGER", "Entry", "Ledger"]

LEDGER = ".refundletters-batch.sqlite"
"""Its name in the folder of the letters."""

_SETTINGS = (
    "PRAGMA locking_mode=EXCLUSIVE",
    # One write to the disk for each commit, which is there even if the power fails.
    "PRAGMA journal_mode=WAL",
    "PRAGMA synchronous=FULL",
    # In KiB, so that a hundred thousand cases take no more memory than a thousand.
    "PRAGMA cache_size=-1000",
)
_VERSION = 1
"""Of the tables; to be raised when they change."""
_TABLES = (
    "CREATE TABLE IF NOT EXISTS setting (name TEXT PRIMARY KEY, value TEXT NOT NULL)",
    """CREATE TABLE IF NOT EXISTS entry (
    identity TEXT NOT NULL,
    letter TEXT NOT NULL,
    run INTEGER NOT NULL,
    position INTEGER NOT NULL,
    shown TEXT NOT NULL,
    digest TEXT NOT NULL,
    state TEXT NOT NULL,
    name TEXT,
    size INTEGER,
    told TEXT NOT NULL DEFAULT '',
    folded TEXT UNIQUE,
    PRIMARY KEY (identity, letter)
) WITHOUT ROWID""",
)


class Entry(Struct, frozen=True):
    """One letter (``first-contact docx``) of one case, as the `run` counted last saw it: `state` is begun,
    written, withheld or failed; `name` its file and `size` its bytes."""

    identity: str
    letter: str
    run: int
    position: int
    shown: str
    digest: str
    state: str
    name: str | None = None
    size: int | None = None
    told: str = ""


class Ledger:
    """The ledger of the folder `folder`; a context manager. Raises `InputFailed` where it cannot be kept or
    another batch has it open."""

    def __init__(self, folder: Path) -> None:
        self.path = folder / LEDGER
        try:
            self.path.touch(mode=0o600)
            self._base = sqlite3.connect(self.path, timeout=1, isolation_level=None)
        except (OSError, sqlite3.Error) as error:
            raise self._failed(error) from error
        try:
            for statement in _SETTINGS:
                self._do(statement)
            self._check_version()
            for statement in (*_TABLES, "BEGIN IMMEDIATE"):
                self._do(statement)
        except InputFailed:
            self._base.close()
            raise

    def _check_version(self) -> None:
        (kept,) = self._do("PRAGMA user_version").fetchone()
        (tables,) = self._do("SELECT COUNT(*) FROM sqlite_schema").fetchone()
        if tables and kept != _VERSION:
            raise InputFailed(
                _("the ledger was kept by another version of this program"),
                _("go on with that version, or choose another folder"),
                self.path,
            )
        self._do(f"PRAGMA user_version = {_VERSION}")

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        with contextlib.closing(self._base):
            try:
                self._base.execute("COMMIT")
            except sqlite3.Error as failed:
                if error is None:  # else it is told already, and the batch goes on from the last commit
                    raise self._failed(failed) from failed

    def _do(self, statement: str, values: Sequence[object] = ()) -> sqlite3.Cursor:
        try:
            return self._base.execute(statement, values)
        except sqlite3.Error as error:
            raise self._failed(error) from error

    def _failed(self, error: Exception) -> InputFailed:
        if getattr(error, "sqlite_errorcode", 0) & 0xFF == sqlite3.SQLITE_BUSY:  # of whatever kind
            remedy = _("another batch is writing to this folder: wait for it, or choose another folder")
        elif isinstance(error, sqlite3.DatabaseError) and not isinstance(error, sqlite3.OperationalError):
            remedy = _("this file is no ledger any more: choose an empty folder")
        else:
            remedy = _("is there room, and may you write there? else choose another folder")
        reason = getattr(error, "strerror", None) or error
        return InputFailed(
            _("the ledger of the batch cannot be used: {reason}").format(reason=reason), remedy, self.path
        )

    def commit(self) -> None:
        """Make sure of what was entered so far."""
        self._do("COMMIT")
        self._do("BEGIN IMMEDIATE")

    def setting(self, name: str, value: str) -> str:
        """The value kept under `name`; `value`, which is kept from now on, where there was none."""
        self._do("INSERT OR IGNORE INTO setting VALUES (?, ?)", (name, value))
        (kept,) = self._do("SELECT value FROM setting WHERE name = ?", (name,)).fetchone()
        return str(kept)

    def has(self, setting: str) -> bool:
        """Whether a value is kept under `setting`."""
        return self._do("SELECT 1 FROM setting WHERE name = ?", (setting,)).fetchone() is not None

    def find(self, identity: str, letter: str) -> Entry | None:
        """What is known of one letter."""
        row = self._do(_FIND, (identity, letter)).fetchone()
        return Entry(*row) if row else None

    def taken(self, name: str) -> bool:
        """Whether `name` is the file of a letter, capitals and small letters being the same."""
        return self._do("SELECT 1 FROM entry WHERE folded = ?", (folded(name),)).fetchone() is not None

    def put(self, entry: Entry) -> None:
        """Enter or change one letter."""
        self._do(_PUT, (*_values(entry), entry.name and folded(entry.name)))

    def begun(self) -> list[str]:
        """The names of the files that are not known to be finished."""
        found = self._do("SELECT name FROM entry WHERE state = 'begun' AND name IS NOT NULL")
        return [name for (name,) in found]

    def entries(self, run: int) -> Iterator[Entry]:
        """The letters of one run in the order of their cases."""
        return (Entry(*row) for row in self._do(_OF_RUN, (run,)))

    def totals(self, run: int) -> dict[str, int]:
        """How many letters of one run are in each state."""
        query = "SELECT state, COUNT(*) FROM entry WHERE run = ? GROUP BY state"
        return dict(self._do(query, (run,)))

    def next_run(self) -> int:
        """The number of a new run."""
        number = int(self.setting("run", "0")) + 1
        self._do("UPDATE setting SET value = ? WHERE name = 'run'", (str(number),))
        return number


_FIELDS = Entry.__struct_fields__
_COLUMNS = ", ".join(_FIELDS)
_values = attrgetter(*_FIELDS)
_KEY = ("identity", "letter")
_FIND = f"SELECT {_COLUMNS} FROM entry WHERE identity = ? AND letter = ?"  # noqa: S608  our own names
_OF_RUN = f"SELECT {_COLUMNS} FROM entry WHERE run = ? ORDER BY position, letter"  # noqa: S608  likewise
_CHANGED = ", ".join(f"{name} = excluded.{name}" for name in (*_FIELDS, "folded") if name not in _KEY)
_PUT = (
    f"INSERT INTO entry ({_COLUMNS}, folded) VALUES ({'?, ' * len(_FIELDS)}?) "  # noqa: S608  likewise
    f"ON CONFLICT ({', '.join(_KEY)}) DO UPDATE SET {_CHANGED}"
)
