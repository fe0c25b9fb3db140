"""The ledger of a batch."""

from __future__ import annotations

import contextlib
import re
import sqlite3
from pathlib import Path

import pytest
from msgspec.structs import replace

from refundletters.batch.ledger import LEDGER, Entry, Ledger
from refundletters.errors import InputFailed

ENTRY = Entry("a.yaml", "first-contact txt", 1, 1, "a.yaml", "0", "begun", "a-首次联系.txt")


def test_what_was_entered_is_there_again(tmp_path: Path) -> None:
    """Given a letter entered and changed, a ledger opened later tells how it is now."""
    done = replace(ENTRY, state="written", size=7)
    with Ledger(tmp_path) as ledger:
        ledger.put(ENTRY)
        assert ledger.begun() == [ENTRY.name]
        ledger.put(done)
    with Ledger(tmp_path) as ledger:
        assert ledger.find(ENTRY.identity, ENTRY.letter) == done
        assert ledger.begun() == []


def test_a_name_is_taken_in_capitals_too(tmp_path: Path) -> None:
    """Given a file name that differs in capitals only, it is taken: some systems tell no difference; and
    nothing is lost where it is entered all the same."""
    upper = replace(ENTRY, identity="b.yaml", name="Ä.txt")
    with Ledger(tmp_path) as ledger:
        ledger.put(upper)
        assert ledger.taken("ä.txt")
        assert not ledger.taken("a.txt")
        with pytest.raises(InputFailed):
            ledger.put(replace(ENTRY, name="ä.txt"))
        assert ledger.find(upper.identity, upper.letter) == upper


def test_what_is_no_ledger_is_left_alone(tmp_path: Path) -> None:
    """Given a file of another kind with the name of the ledger, it is told and stays as it is."""
    (tmp_path / LEDGER).write_text("我的" * 2000, encoding="utf-8")
    with pytest.raises(InputFailed, match=re.escape(LEDGER)):
        Ledger(tmp_path)
    assert (tmp_path / LEDGER).read_text(encoding="utf-8") == "我的" * 2000


def test_a_ledger_of_another_version_is_told(tmp_path: Path) -> None:
    """Given a ledger with other tables than this version's, the message says so, not that room is lacking."""
    with contextlib.closing(sqlite3.connect(tmp_path / LEDGER)) as other:
        other.execute("CREATE TABLE entry (name TEXT)")
    with pytest.raises(InputFailed, match="版本"):
        Ledger(tmp_path)


def test_two_batches_do_not_share_a_folder(tmp_path: Path) -> None:
    """Given a ledger in use, a second one for the same folder is refused."""
    with Ledger(tmp_path), pytest.raises(InputFailed, match="另一"):
        Ledger(tmp_path)


def test_a_disk_without_room_is_told(tmp_path: Path) -> None:
    """Given a ledger that cannot grow, what is asked of it says so, and closing it does not fail on top."""
    with pytest.raises(InputFailed, match="full"):
        _fill(tmp_path)


def _fill(folder: Path) -> None:
    with Ledger(folder) as ledger:
        ledger._do("PRAGMA max_page_count = 8")
        for number in range(1000):
            ledger.put(replace(ENTRY, identity=str(number), name=None, told="x" * 1000))
