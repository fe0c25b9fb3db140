"""The report of a run: a table for a spreadsheet, and a summary in words."""

from __future__ import annotations

import codecs
import csv
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path

from refundletters.batch.ledger import Entry, Ledger
from refundletters.batch.names import called
from refundletters.batch.work import Order
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
_LONG, _LOOKED_AT = 200, 4000
"""Characters of a reason, and of all that is told of a letter, which are looked at."""
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
    return entry.shown, _letter(entry.letter), _(STATES[entry.state]), name, entry.told


def _letter(key: str) -> str:
    """``投诉书-人民银行（regulator-complaint:pboc）``: as it is called, and as it is ordered."""
    order, _form = key.split()
    kind, _colon, to = order.partition(":")
    return f"{called(Order(kind, to))}（{order}）"


def reasons(
    entries: Iterable[Entry], most: int = 10, parts: int = 3
) -> Iterator[tuple[int, str, list[tuple[int, str]]]]:
    """The commonest reasons why letters were withheld or failed, each with its number of letters, and what
    was told most often together with it (which fields are missing)."""
    told: Counter[str] = Counter()
    besides: dict[str, Counter[str]] = {}
    for entry in entries:
        if entry.state in ("withheld", "failed"):
            first, *others = _facts(entry)
            told[first] += 1
            besides[first] = _kept(besides.get(first, Counter()) + Counter(others))
        if len(told) > _MANY:
            told = _kept(told)
            besides = {reason: besides[reason] for reason in told}
    for reason, count in told.most_common(most):
        yield count, reason, [(often, part) for part, often in besides[reason].most_common(parts)]


def _kept(told: Counter[str]) -> Counter[str]:
    """The commonest, where there are many: of reasons that are all different none is common."""
    return Counter(dict(told.most_common(_MANY // 2))) if len(told) > _MANY else told


def _facts(entry: Entry) -> list[str]:
    """What is told, without places and remedies; something always is."""
    lines = [line for line in entry.told[:_LOOKED_AT].splitlines() if line.strip() and not line[0].isspace()]
    return [_fact(line) for line in lines] or [""]


def _fact(line: str) -> str:
    place, _gap, fact = line.partition("  ")
    return (fact.strip() or place)[:_LONG]
