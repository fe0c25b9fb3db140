"""The report of a run: a table for a spreadsheet, and a summary in words."""

from __future__ import annotations

import codecs
import csv
import io
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path

from refundletters.batch.ledger import Entry, Ledger
from refundletters.errors import InputFailed
from refundletters.files import put, replacing
from refundletters.harmless import cell
from refundletters.messages import N_, _

__all__ = ["REPORT", "STATES", "check", "reasons", "write"]

REPORT = "report.csv"

STATES = {
    "written": N_("written"),
    "withheld": N_("withheld"),
    "failed": N_("failed"),
    "begun": N_("not finished"),
}
_MANY = 500
"""Different reasons that are counted."""
_LONG = 200
"""Characters of a reason that are looked at."""
_HEADER = (N_("case"), N_("letter"), N_("result"), N_("file"), N_("reason and remedy"))


def check(ledger: Ledger, folder: Path) -> None:
    """Raise `InputFailed` where a stranger's file has the name of the report."""
    if (folder / REPORT).exists() and not ledger.has("report"):
        raise InputFailed(
            _("already exists, and no batch in this folder wrote it"),
            _("choose an empty folder"),
            folder / REPORT,
        )


def write(ledger: Ledger, run: int, folder: Path) -> Path:
    """Write ``report.csv`` for `run` into `folder`: one row a letter, in the order of the cases. It replaces
    that of the run before, and never holds what a spreadsheet would take for a formula."""
    path = folder / REPORT
    ledger.setting("report", REPORT)
    ledger.commit()
    try:
        with replacing(path) as part:
            put(part, codecs.BOM_UTF8, over=True)  # by which spreadsheets know that it is UTF-8
            with part.open("a", encoding="utf-8", newline="") as stream:
                table = csv.writer(stream)
                table.writerow([_(head) for head in _HEADER])
                for entry in ledger.entries(run):
                    table.writerow([cell(text) for text in _row(entry)])
    except OSError as error:
        fact = _("the report cannot be written: {reason}").format(reason=error.strerror or error)
        raise InputFailed(fact, _("make room, then run the same command again"), path) from error
    return path


def _row(entry: Entry) -> tuple[str, ...]:
    name = entry.name if entry.state == "written" and entry.name else ""
    return entry.shown, entry.letter.split()[0], _(STATES[entry.state]), name, entry.told


def reasons(entries: Iterable[Entry], most: int = 10) -> Iterator[tuple[int, str]]:
    """The commonest reasons why letters were withheld or failed, each with its number of letters."""
    told: Counter[str] = Counter()
    for entry in entries:
        if entry.state in ("withheld", "failed"):
            told[_reason(entry)] += 1
        if len(told) > _MANY:  # of reasons that are all different none is common
            told = Counter(dict(told.most_common(_MANY // 2)))
    return ((count, reason) for reason, count in told.most_common(most))


def _reason(entry: Entry) -> str:
    """What is told first, without the place."""
    place, _gap, fact = io.StringIO(entry.told).readline().strip().partition("  ")
    return (fact.strip() or place)[:_LONG]
