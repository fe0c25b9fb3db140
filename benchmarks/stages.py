"""From case file to Word file, stage by stage, with our engine and with docxtpl at the end of the path."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from functools import partial
from pathlib import Path
from statistics import median
from time import perf_counter
from typing import Any

from benchmarks.cases import LETTER, TODAY, case_files
from benchmarks.engines import LAYOUT
from refundletters import assess, compose, lint_letter, load_case
from refundletters.batch.work import settle
from refundletters.files import put
from refundletters.render import word
from refundletters.render.filling import fill_plainly
from refundletters.render.layout import context

__all__ = ["STAGES", "measure_stages"]

STAGES = ("reading", "assessment", "composing", "lint", "rendering", "docxtpl instead")
ROUNDS = 15
FILES = 10


def measure_stages(folder: Path, rounds: int = ROUNDS) -> dict[str, list[float]]:
    """The seconds that one case takes in each stage, round by round; the first round, in which things are
    read that are kept, is not counted; after it this process is settled as one of a batch is."""
    paths = case_files(folder, FILES)
    counted: dict[str, list[float]] = {stage: [] for stage in STAGES}
    for number in range(rounds + 1):
        target = folder / str(number)
        target.mkdir()
        taken = _round(paths, target)
        shutil.rmtree(target)
        settle()
        for stage, seconds in taken.items() if number else ():
            counted[stage].append(seconds / len(paths))
    return counted


def _round(paths: list[Path], target: Path) -> dict[str, float]:
    taken = dict.fromkeys(STAGES, 0.0)

    def timed(stage: str, do: Callable[..., Any], *arguments: Any) -> Any:
        start = perf_counter()
        done = do(*arguments)
        taken[stage] += perf_counter() - start
        return done

    letters = []
    for path in paths:
        case = timed("reading", load_case, path)
        assessment = timed("assessment", assess, case, TODAY)
        letter = timed("composing", partial(compose, assessment, letter=LETTER))
        timed("lint", lint_letter, letter, assessment)
        timed("rendering", _write, letter, target / f"{path.stem}.docx")
        letters.append(letter)
    for path, letter in zip(paths, letters, strict=True):  # by themselves, as no letter is written both ways
        timed("docxtpl instead", _write_plainly, letter, target / f"{path.stem}-docxtpl.docx")
    return taken


def _write(letter: Any, path: Path) -> None:
    put(path, word.render(letter))


def _write_plainly(letter: Any, path: Path) -> None:
    put(path, fill_plainly(LAYOUT, context(letter), b"<x/>"))


def typical(counted: dict[str, list[float]]) -> dict[str, float]:
    """The median of each stage, in seconds."""
    return {stage: median(seconds) for stage, seconds in counted.items()}
