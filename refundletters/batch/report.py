"""The report of a run: a table for a spreadsheet, and a summary in words."""

from __future__ import annotations

import csv
import io
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path

from refundletters.batch.ledger import Entry, Ledger
from refundletters.harmless import cell
from refundletters.messages import N_, _

__all__ = ["REPORT", "STATES", "reasons", "write"]

REPORT = "report.csv"

STATES = {
    "written": N_("written"),
    "withheld": N_("withheld"),
    "failed": N_("failed"),
    "begun": N_("not finished"),
}
_HEADER = (N_("case"), N_("letter"), N_("result"), N_("file"), N_("reason and remedy"))


def write(ledger: Ledger, run: int, folder: Path) -> Path:
    """Write ``report.csv`` for `run` into `folder`: one row a letter, in the order of the cases. It replaces
    that of the run before, and never holds what a spreadsheet would take for a formula."""
    path = folder / REPORT
    part = path.with_name(f".{path.name}.part")
    part.unlink(missing_ok=True)
    part.touch(mode=0o600)
    # The byte order mark tells spreadsheets that it is UTF-8.
    with part.open("w", encoding="utf-8-sig", newline="") as stream:
        table = csv.writer(stream)
        table.writerow([_(head) for head in _HEADER])
        for entry in ledger.entries(run):
            table.writerow([cell(text) for text in _row(entry)])
    part.replace(path)
    return path


def _row(entry: Entry) -> tuple[str, ...]:
    name = entry.name if entry.state == "written" and entry.name else ""
    return entry.shown, entry.letter.split()[0], _(STATES[entry.state]), name, entry.told


def reasons(entries: Iterable[Entry], most: int = 10) -> Iterator[tuple[int, str]]:
    """The commonest reasons why letters were withheld or failed, each with its number of letters."""
    told: Counter[str] = Counter()
    for entry in entries:
        if entry.state in ("withheld", "failed"):
            told[io.StringIO(entry.told).readline().strip().removeprefix(entry.shown).strip()] += 1
    return ((count, reason) for reason, count in told.most_common(most))
