"""台账: what a batch has done so far, in one SQLite file beside the letters. Stopped at any time, it goes on.

A letter's name is entered before its file is written and marked when it is there: what stands half-way is
done again, and no file is touched that the ledger does not know.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Self

from refundletters.errors import InputFailed
from refundletters.messages import _

__all__ = ["LEDGER", "Entry", "Ledger"]

LEDGER = ".refundletters-batch.sqlite"
"""Its name in the folder of the letters."""

_TABLES = """
CREATE TABLE IF NOT EXISTS setting (name TEXT PRIMARY KEY, value TEXT NOT NULL);
CREATE TABLE IF NOT EXISTS entry (
    identity TEXT NOT NULL,
    letter TEXT NOT NULL,
    run INTEGER NOT NULL,
    position INTEGER NOT NULL,
    shown TEXT NOT NULL,
    digest TEXT NOT NULL,
    state TEXT NOT NULL,
    name TEXT COLLATE NOCASE UNIQUE,
    size INTEGER,
    told TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (identity, letter)
) WITHOUT ROWID;
"""


@dataclass(frozen=True, slots=True)
class Entry:
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
            self._base.execute("PRAGMA synchronous=NORMAL")
            self._base.execute("PRAGMA locking_mode=EXCLUSIVE")
            self._base.executescript(_TABLES)
            self._base.execute("BEGIN IMMEDIATE")
        except (OSError, sqlite3.Error) as error:
            raise InputFailed(
                _("the ledger of the batch cannot be used: {reason}").format(reason=error),
                _("is another batch writing to this folder? otherwise choose an empty folder"),
                self.path,
            ) from error

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.commit()
        self._base.execute("COMMIT")
        self._base.close()

    def commit(self) -> None:
        """Make sure of what was entered so far."""
        self._base.execute("COMMIT")
        self._base.execute("BEGIN IMMEDIATE")

    def setting(self, name: str, value: str) -> str:
        """The value kept under `name`; `value`, which is kept from now on, where there was none."""
        self._base.execute("INSERT OR IGNORE INTO setting VALUES (?, ?)", (name, value))
        (kept,) = self._base.execute("SELECT value FROM setting WHERE name = ?", (name,)).fetchone()
        return str(kept)

    def find(self, identity: str, letter: str) -> Entry | None:
        """What is known of one letter."""
        row = self._base.execute(
            f"SELECT {_COLUMNS} FROM entry WHERE identity = ? AND letter = ?",  # noqa: S608  our own names
            (identity, letter),
        ).fetchone()
        return Entry(*row) if row else None

    def taken(self, name: str, identity: str, letter: str) -> bool:
        """Whether `name` is the file of another letter."""
        row = self._base.execute("SELECT identity, letter FROM entry WHERE name = ?", (name,)).fetchone()
        return row is not None and row != (identity, letter)

    def put(self, entry: Entry) -> None:
        """Enter or change one letter."""
        values = tuple(getattr(entry, name) for name in Entry.__slots__)
        self._base.execute(
            f"INSERT OR REPLACE INTO entry ({_COLUMNS}) VALUES ({', '.join('?' * len(values))})",  # noqa: S608
            values,
        )

    def entries(self, run: int) -> Iterator[Entry]:
        """The letters of one run in the order of their cases."""
        query = f"SELECT {_COLUMNS} FROM entry WHERE run = ? ORDER BY position, letter"  # noqa: S608
        return (Entry(*row) for row in self._base.execute(query, (run,)))

    def totals(self, run: int) -> dict[str, int]:
        """How many letters of one run are in each state."""
        query = "SELECT state, COUNT(*) FROM entry WHERE run = ? GROUP BY state"
        return dict(self._base.execute(query, (run,)))

    def next_run(self) -> int:
        """The number of a new run."""
        number = int(self.setting("run", "0")) + 1
        self._base.execute("UPDATE setting SET value = ? WHERE name = 'run'", (str(number),))
        return number


_COLUMNS = ", ".join(Entry.__slots__)
