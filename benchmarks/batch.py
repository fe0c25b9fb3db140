"""``python -m benchmarks.batch [CASES ...]``: how long ``batch`` takes on one core, on two, and on a cluster.

Writes ``batch.md`` and ``batch.svg`` beside this file. The cluster is one of this machine: two dask workers,
a scheduler and the command itself on the same cores, so it shows what the way to a cluster costs, not what
more machines gain. Rounds are taken in turn, since the speed of a machine drifts.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from importlib import import_module
from io import StringIO
from pathlib import Path
from statistics import median
from typing import Any

from msgspec import Struct, field

from benchmarks.cases import LETTER, TODAY, case_files
from benchmarks.report import machine

HERE = Path(__file__).parent
SIZES = (100, 300, 1000)
ROUNDS = 3
PLACES = ("one process", "two processes", "dask, two workers")
COLOURS = dict(zip(PLACES, ("#9aa5b1", "#1f5f99", "#c2703d"), strict=True))


class Runs(Struct):
    """What the runs of one place and size took: seconds each, and the peak of the largest process in MiB, the
    command itself first, then any that it started."""

    seconds: list[float] = []
    peaks: list[float] = field(default_factory=lambda: [0.0, 0.0])


Measured = dict[tuple[str, int], Runs]


def measure(folder: Path, sizes: Sequence[int]) -> Measured:
    """Every place at every size, in turn."""
    measured: Measured = {(place, size): Runs() for size in sizes for place in PLACES}
    for size in sizes:
        (folder / str(size)).mkdir()
        case_files(folder / str(size), size)
    with _cluster() as address:
        options = dict(zip(PLACES, (["--executor", "serial"], ["--jobs", "2"], _dask(address)), strict=True))
        for _round in range(ROUNDS):
            for (place, size), runs in measured.items():
                with tempfile.TemporaryDirectory(dir=folder) as out:
                    _run(folder / str(size), Path(out) / "out", options[place], runs)
    return measured


def _dask(address: str) -> list[str]:
    return ["--executor", "dask", "--scheduler", address]


@contextmanager
def _cluster() -> Iterator[str]:
    """The address of a dask cluster of two worker processes."""
    distributed: Any = import_module("distributed")
    with distributed.LocalCluster(
        n_workers=2, threads_per_worker=1, dashboard_address=None, silence_logs=50
    ) as cluster, distributed.Client(cluster) as client:  # fmt: skip
        client.run(__import__, "refundletters.letters")
        yield cluster.scheduler_address


def _run(cases: Path, out: Path, options: list[str], runs: Runs) -> None:
    command = [sys.executable, "-m", "refundletters", "batch", str(cases), "--letter", LETTER, *options]
    begun = time.perf_counter()
    with subprocess.Popen(  # noqa: S603  our own command
        [*command, "-o", str(out), "--today", TODAY.isoformat()],
        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
    ) as process:  # fmt: skip
        while process.poll() is None:
            for number, peak in enumerate(_memory(process.pid)):
                runs.peaks[number] = max(runs.peaks[number], peak)
            time.sleep(0.02)
    runs.seconds.append(time.perf_counter() - begun)
    written, wanted = len(list(out.glob("*.docx"))), len(list(cases.iterdir()))
    if written != wanted:
        sys.exit(f"{written} letters of {wanted} cases: nothing is reported of such a run")


def _memory(process: int) -> tuple[float, float]:
    """Resident MiB of `process`, and of the largest that it started; 0 where a system does not tell."""

    def resident(number: int | str) -> float:
        try:
            lines = Path(f"/proc/{number}/status").read_text(encoding="utf-8").splitlines()
        except OSError:
            return 0.0
        return next((int(line.split()[1]) / 1024 for line in lines if line.startswith("VmRSS")), 0.0)

    try:
        lists = Path(f"/proc/{process}/task").glob("*/children")
        children = [child for each in lists for child in each.read_text(encoding="ascii").split()]
    except OSError:
        children = []
    return resident(process), max(map(resident, children), default=0.0)


def page(measured: Measured) -> str:
    """The tables."""
    sizes = sorted({size for _place, size in measured})
    lines = [
        "# A batch, measured",
        "",
        "Written by `python -m benchmarks.batch`. One Word complaint of each case, from the start of the",
        f"command to its end; {ROUNDS} rounds in turn. The dask workers run on the same machine, beside the",
        "command and the scheduler.",
        "",
        *machine(),
        "",
        "![Letters a second](batch.svg)",
        "",
        "| where | cases | s, median | least to greatest | letters a second | × one process |"
        " peak MiB, command | largest process |",
        "|---|---|---|---|---|---|---|---|",
    ]
    for place in PLACES:
        for size in sizes:
            lines.append(_line(place, size, measured))
    return "\n".join(lines) + "\n"


def _line(place: str, size: int, measured: Measured) -> str:
    runs = measured[place, size]
    gains = [one / own for one, own in zip(measured[PLACES[0], size].seconds, runs.seconds, strict=True)]
    typical = median(runs.seconds)
    child = f"{runs.peaks[1]:.0f}" if place == PLACES[1] else ""
    return (
        f"| {place} | {size:,} | {typical:.1f} | {min(runs.seconds):.1f} to {max(runs.seconds):.1f}"
        f" | {size / typical:,.0f} | {median(gains):.2f} | {runs.peaks[0]:.0f} | {child} |"
    )


def plot(measured: Measured) -> str:
    """Letters a second over the number of cases, as SVG."""
    import matplotlib as mpl

    mpl.use("svg")
    mpl.rcParams.update({"svg.hashsalt": "refundletters", "svg.fonttype": "none", "font.size": 9})
    from matplotlib import pyplot

    sizes = sorted({size for _place, size in measured})
    figure, axes = pyplot.subplots(figsize=(7, 3), layout="constrained")
    for place in PLACES:
        every = [[size / seconds for seconds in measured[place, size].seconds] for size in sizes]
        axes.plot(sizes, list(map(median, every)), color=COLOURS[place], marker="o", label=place)
        axes.fill_between(
            sizes, list(map(min, every)), list(map(max, every)), color=COLOURS[place], alpha=0.2
        )
    axes.set_xscale("log")
    axes.set_xticks(sizes, [f"{size:,}" for size in sizes])
    axes.minorticks_off()
    axes.set_ylim(bottom=0)
    axes.set_xlabel("cases")
    axes.set_ylabel("letters a second, start included")
    axes.legend(frameon=False)
    for side in ("top", "right"):
        axes.spines[side].set_visible(False)
    written = StringIO()
    figure.savefig(written, format="svg", metadata={"Date": None, "Creator": None})
    return "\n".join(line.rstrip() for line in written.getvalue().splitlines()) + "\n"


def main() -> None:
    """Measure the sizes named on the command line, or the usual ones."""
    sizes = tuple(map(int, sys.argv[1:])) or SIZES
    with tempfile.TemporaryDirectory(prefix="bench-") as name:
        measured = measure(Path(name), sizes)
    (HERE / "batch.svg").write_text(plot(measured), encoding="utf-8", newline="\n")
    (HERE / "batch.md").write_text(page(measured), encoding="utf-8", newline="\n")
    sys.stdout.write(page(measured))


if __name__ == "__main__":
    main()
