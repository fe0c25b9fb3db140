"""``python -m benchmarks.cold``: how long commands take from the start of their process; writes ``cold.md``.

All commands run in turn, round by round, with the same interpreter; a round gives one ratio.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path
from statistics import median
from time import perf_counter
from typing import Any

from msgspec import Struct, to_builtins

from benchmarks.cases import TODAY, letters
from benchmarks.engines import LAYOUT
from benchmarks.report import machine
from refundletters import resources
from refundletters.render.layout import context

__all__ = ["COMPARED", "cold_page", "measure_cold"]

HERE = Path(__file__).parent
ROUNDS = 21
CASE = str(resources.examples() / "01-used-code.yaml")
PEER = "docxtpl, one Word letter"

COMPARED = (
    ("a message", "the imports", 1.5),
    ("the help", "an empty process", 6.0),
    ("a message, to Word", "a message", 1.2),
    ("a complaint, to Word", "a complaint", 1.2),
    (PEER, "a complaint, to Word", None),
    ("pybabel --help", "the help", None),
)
"""What is divided by what, and what the ratio may be at most."""

Times = dict[str, list[float]]


def commands(folder: Path) -> dict[str, list[str]]:
    """What is run, by name; `folder` takes what is written."""
    python = [sys.executable]
    ours = [*python, "-m", "refundletters"]
    values = folder / "values.json"
    (letter,) = letters(folder, 1)
    values.write_text(json.dumps(context(letter), ensure_ascii=False, default=_plain), encoding="utf-8")
    word = ["--force", "-o", str(folder / "letter.docx")]
    return {
        "an empty process": [*python, "-c", "pass"],
        "the imports": [*python, "-c", "import click, jinja2, yaml; from pydantic import BaseModel"],
        "the help": [*ours, "--help"],
        "a message": [*ours, "first-contact", CASE],
        "a message, to Word": [*ours, "first-contact", CASE, *word],
        "a complaint": [*ours, "regulator-complaint", CASE],
        "a complaint, to Word": [*ours, "regulator-complaint", CASE, *word],
        PEER: [*python, "-m", "docxtpl", "-o", "-q", str(LAYOUT), str(values), str(folder / "peer.docx")],
        "pybabel --help": [*python, "-m", "babel.messages.frontend", "--help"],
    }


def _plain(value: Any) -> object:
    return to_builtins(value, enc_hook=str) if isinstance(value, Struct) else str(value)


def measure_cold(folder: Path, rounds: int = ROUNDS) -> Times:
    """The seconds that each command took, round by round; the first round, which compiles what is imported,
    is not counted."""
    run = commands(folder)
    counted: Times = {name: [] for name in run}
    for number in range(rounds + 1):
        for name, command in run.items():
            seconds = _run(command, folder)
            counted[name] += [seconds] if number else []
    return counted


def _run(command: list[str], folder: Path) -> float:
    """The wall-clock seconds of one process; the interpreter may keep what it compiles."""
    environment = os.environ | {"REFUNDLETTERS_TODAY": str(TODAY), "PYTHONPYCACHEPREFIX": str(folder / "pyc")}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    start = perf_counter()
    subprocess.run(command, env=environment, cwd=HERE.parent, capture_output=True, check=True)  # noqa: S603  our own
    return perf_counter() - start


def cold_page(measured: Times) -> str:
    """What was measured, as Markdown."""
    rounds = len(measured["the help"])
    return "\n".join([
        "# From the start of the process",
        "",
        "Written by `make bench`; how, says [README.md](README.md).",
        "",
        *machine(),
        "",
        f"{rounds} rounds in turn; wall-clock milliseconds of the whole process.",
        "",
        *_times(measured),
        "",
        *_ratios(measured),
        "",
    ])  # fmt: skip


def _times(measured: Times) -> list[str]:
    rows = ["| command | ms, median | least to greatest |", "|---|---|---|"]
    for name, seconds in measured.items():
        least, typical, greatest = (1e3 * each for each in (min(seconds), median(seconds), max(seconds)))
        rows.append(f"| {name} | {typical:.0f} | {least:.0f} to {greatest:.0f} |")
    return rows


def _ratios(measured: Times) -> list[str]:
    rows = ["| ratio | median of rounds | least to greatest | wanted |", "|---|---|---|---|"]
    for ours, other, most in COMPARED:
        ratios = [mine / its for mine, its in zip(measured[ours], measured[other], strict=True)]
        wanted = f"at most {most:g}" if most else ""
        spread = f"{min(ratios):.2f} to {max(ratios):.2f}"
        rows.append(f"| {ours} ÷ {other} | {median(ratios):.2f} | {spread} | {wanted} |")
    return rows


def main() -> None:
    """Measure, and write ``cold.md`` beside this file."""
    with tempfile.TemporaryDirectory(prefix="bench-") as name:
        page = cold_page(measure_cold(Path(name)))
    (HERE / "cold.md").write_text(page, encoding="utf-8", newline="\n")
    sys.stdout.write(page)


if __name__ == "__main__":
    main()
