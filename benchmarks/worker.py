"""One engine in a process of its own: ``python -m benchmarks.worker ENGINE CASES``.

For each line ``COUNT FOLDER`` on its input it writes that many letters into the folder, one case after
another, and answers with the seconds this took and the peak of its memory in MiB.
"""

from __future__ import annotations

import json
import pickle
import sys
from pathlib import Path
from time import perf_counter

from benchmarks.engines import ENGINES

__all__ = ["main"]


def main(engine: str, cases: str) -> None:
    """Serves until its input ends."""
    letters = pickle.loads(Path(cases).read_bytes())  # noqa: S301  written by the benchmark itself
    write = ENGINES[engine](letters)
    for line in sys.stdin:
        count, folder = line.rstrip("\n").split(" ", 1)
        paths = [Path(folder) / f"{number:05}.docx" for number in range(int(count))]
        start = perf_counter()
        for number, path in enumerate(paths):
            write(number % len(letters), path)
        seconds = perf_counter() - start
        print(json.dumps({"seconds": seconds, "peak": _peak()}), flush=True)  # noqa: T201  to the parent


def _peak() -> float:
    try:
        import resource
    except ImportError:  # Windows
        return float("nan")
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak / (2**20 if sys.platform == "darwin" else 2**10)


if __name__ == "__main__":
    main(*sys.argv[1:])
