"""``python -m benchmarks``: measures, and writes ``results.md`` and ``results.svg`` beside this file."""

from __future__ import annotations

import os
import sys
import tempfile
from pathlib import Path

from benchmarks.report import plot, report
from benchmarks.stages import measure_stages
from benchmarks.texts import TextsDiffer
from benchmarks.word import measure

HERE = Path(__file__).parent


def main() -> None:
    """Everything on one core, the last one."""
    if hasattr(os, "sched_setaffinity"):
        os.sched_setaffinity(0, {max(os.sched_getaffinity(0))})
    with tempfile.TemporaryDirectory(prefix="bench-") as name:
        folder = Path(name)
        try:
            measured, compared = measure(folder)
        except TextsDiffer as error:
            sys.exit(f"no ratio: {error}")
        (folder / "stages").mkdir()
        page = report(measured, compared, measure_stages(folder / "stages"))
    (HERE / "results.svg").write_text(plot(measured), encoding="utf-8", newline="\n")
    (HERE / "results.md").write_text(page, encoding="utf-8", newline="\n")
    sys.stdout.write(page)


if __name__ == "__main__":
    main()
