"""From finished letter to written file, beside other engines: in one run, on one core, in turn."""

from __future__ import annotations

import json
import os
import pickle
import shutil
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from statistics import median
from typing import Any, Self

from msgspec import Struct, to_builtins
from msgspec.structs import replace

from benchmarks.cases import letters
from benchmarks.engines import ENGINES, LAYOUT
from benchmarks.layouts import for_docxtemplater
from benchmarks.texts import same
from refundletters.letters.letter import Letter
from refundletters.render.engine.prepared import prepare
from refundletters.render.layout import context

__all__ = ["NODE", "OURS", "Measured", "measure"]

HERE = Path(__file__).parent
NODE, OURS = "docxtemplater", "refundletters"
ROUNDS, BLOCK = 21, 0.25
"""Rounds, and the seconds that each engine works in one of them, about."""


class Measured(Struct, frozen=True):
    """The seconds a letter took in each round, and the peak of memory in MiB, of one engine."""

    seconds: list[float] = []
    peak: float = 0.0

    @property
    def typical(self) -> float:
        """The median, in seconds."""
        return median(self.seconds)

    def times(self, other: Self) -> list[float]:
        """How many times as fast as this the `other` was, round by round."""
        return [mine / theirs for mine, theirs in zip(self.seconds, other.seconds, strict=True)]


class Worker:
    """The process of one engine."""

    def __init__(
        self, command: list[str], folder: Path, environment: Mapping[str, str] | None = None
    ) -> None:
        self._folder = folder
        folder.mkdir()
        self._process = subprocess.Popen(  # noqa: S603  our own workers
            command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            encoding="utf-8",
            env={**os.environ, **(environment or {})},
        )
        self._count = 1

    def write(self, count: int) -> tuple[float, float, list[bytes]]:
        """`count` letters: the seconds one took, the peak of memory, and the files, which are removed."""
        folder = self._folder / "letters"
        folder.mkdir()
        assert self._process.stdin
        assert self._process.stdout
        self._process.stdin.write(f"{count} {folder}\n")
        self._process.stdin.flush()
        answer = json.loads(self._process.stdout.readline())
        files = [path.read_bytes() for path in sorted(folder.iterdir())]
        shutil.rmtree(folder)
        return answer["seconds"] / count, answer["peak"], files

    def close(self) -> None:
        """Ends the process."""
        self._process.communicate()


def measure(folder: Path, rounds: int = ROUNDS) -> tuple[dict[str, Measured], int]:
    """The engines by name, and how many paragraphs of theirs were compared first.

    Raises `TextsDiffer` if they did not write the same.
    """
    (folder / "cases").mkdir()
    cases = letters(folder / "cases")
    workers = _workers(folder, cases)
    try:
        compared = same({name: worker.write(len(cases))[2] for name, worker in workers.items()})
        counts = {name: max(2, round(BLOCK / worker.write(5)[0])) for name, worker in workers.items()}
        for name, worker in workers.items():
            worker.write(counts[name])  # engines that compile while they run are warm by now
        measured = {name: Measured() for name in workers}
        written: dict[str, list[bytes]] = {}
        for number in range(1, rounds + 1):
            sys.stderr.write(f"round {number} of {rounds}\n")
            for name, worker in workers.items():
                seconds, peak, written[name] = worker.write(counts[name])
                measured[name].seconds.append(seconds)
                measured[name] = Measured(measured[name].seconds, peak)
        least = min(counts.values())
        same({name: files[:least] for name, files in written.items()})  # what was timed is still the same
    finally:
        for worker in workers.values():
            worker.close()
    return measured, compared


def _workers(folder: Path, cases: list[Letter]) -> dict[str, Worker]:
    pickled = folder / "letters.pickle"
    pickled.write_bytes(pickle.dumps(cases))
    workers = {
        name: Worker([sys.executable, "-m", "benchmarks.worker", name, str(pickled)], folder / name)
        for name in ENGINES
    }
    modules = HERE.parent / "build" / "bench" / "node_modules"
    node = shutil.which("node")
    if node and (modules / "docxtemplater").is_dir():
        command = [node, str(HERE / "worker.js"), *_for_node(folder, cases)]
        workers[NODE] = Worker(command, folder / NODE, {"NODE_PATH": str(modules)})
    return workers


def _for_node(folder: Path, cases: list[Letter]) -> tuple[str, str]:
    """docxtemplater's layout, and its values as JSON."""
    layout = LAYOUT.read_bytes()
    kinds = {block.kind for case in cases for block in case.blocks}
    made, values = folder / "layout.docx", folder / "values.json"
    made.write_bytes(for_docxtemplater(layout, prepare(layout), kinds))
    seen = [_plain(context(case)) for case in cases]
    values.write_text(json.dumps(seen, ensure_ascii=False, default=str), encoding="utf-8")
    return str(made), str(values)


def _plain(told: dict[str, Any]) -> dict[str, Any]:
    """What layouts are given, as plain data."""
    blocks = [to_builtins(block) for block in told["blocks"]]
    return {**told, "letter": to_builtins(replace(told["letter"], blocks=())), "blocks": blocks}
