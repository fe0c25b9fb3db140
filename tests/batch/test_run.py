"""Runs of a batch: complete, restartable, and not stopped by one bad case."""

from __future__ import annotations

import csv
import os
import random
import signal
import stat
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from refundletters.batch.ledger import LEDGER
from tests.cases import EXAMPLES
from tests.conftest import ROOT, Outcome

DAY = "2026-11-22"
CASES = 60


@pytest.fixture
def cases(tmp_path: Path) -> Path:
    """A folder with sixty cases, one of them broken, two of one name."""
    folder = tmp_path / "案件"
    (folder / "另一批").mkdir(parents=True)
    examples = [(ROOT / "examples" / f"{name}.yaml").read_text(encoding="utf-8") for name in EXAMPLES]
    for number in range(CASES - 2):
        (folder / f"案件{number:02}.yaml").write_text(examples[number % len(examples)], encoding="utf-8")
    (folder / "另一批" / "案件00.yaml").write_text(examples[1], encoding="utf-8")
    (folder / "坏.yaml").write_text("订单: [", encoding="utf-8")
    return folder


def arguments(cases: Path, out: Path, *more: str) -> list[str]:
    """What is typed for two letters of each case."""
    letters = ["--letter", "first-contact", "--letter", "regulator-complaint:samr"]
    return ["batch", str(cases), *letters, "--format", "txt", "-o", str(out), *more]


def letters(folder: Path) -> dict[str, bytes]:
    """What a batch has written, report included."""
    return {path.name: path.read_bytes() for path in folder.iterdir() if not path.name.startswith(".")}


def rows(folder: Path) -> list[list[str]]:
    """The report."""
    with (folder / "report.csv").open(encoding="utf-8-sig", newline="") as stream:
        return list(csv.reader(stream))


def test_one_bad_case_does_not_stop_the_others(
    refundletters: Callable[..., Outcome], cases: Path, tmp_path: Path
) -> None:
    """Given one broken file among sixty, all other letters are written and the report tells its place."""
    done = refundletters(*arguments(cases, tmp_path / "out", "--executor", "serial", "--today", DAY))
    assert done.code == 1
    report = rows(tmp_path / "out")
    assert len(report) == 1 + 2 * CASES
    failed = [row for row in report if row[2] == "失败"]
    assert [Path(row[0]).name for row in failed] == ["坏.yaml", "坏.yaml"]
    assert "坏.yaml:1:" in failed[0][4]
    written = [row[3] for row in report if row[2] == "已写"]
    assert len(set(written)) == len(written) > CASES
    assert set(written) | {"report.csv"} == set(letters(tmp_path / "out"))
    assert {stat.S_IMODE((tmp_path / "out" / name).stat().st_mode) for name in written} == {0o600}


def test_processes_write_the_same_bytes_as_one(
    refundletters: Callable[..., Outcome], cases: Path, tmp_path: Path
) -> None:
    """Given two processes, the letters and the report are those of one process."""
    for name, more in (("one", ["--executor", "serial"]), ("two", ["--jobs", "2"])):
        assert refundletters(*arguments(cases, tmp_path / name, "--today", DAY, *more)).code == 1
    assert letters(tmp_path / "one") == letters(tmp_path / "two")
    assert len(letters(tmp_path / "one")) > CASES


@pytest.mark.skipif(sys.platform == "win32", reason="there is no such signal")
def test_a_killed_batch_goes_on_to_the_same_letters(
    refundletters: Callable[..., Outcome], cases: Path, tmp_path: Path
) -> None:
    """Given a batch killed at several random moments, the last run finishes the rest: the same bytes as a run
    that was not disturbed, no half file, and the day on which it began."""
    whole = tmp_path / "whole"
    assert refundletters(*arguments(cases, whole, "--executor", "serial", "--today", DAY)).code == 1
    out = tmp_path / "out"
    chance = random.Random(20261122)
    day = ["--today", DAY]
    for _attempt in range(6):
        with subprocess.Popen(
            [sys.executable, "-m", "refundletters", *arguments(cases, out, "--jobs", "2", *day)],
            cwd=ROOT, start_new_session=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
        ) as process:  # fmt: skip
            while process.poll() is None and not (out / LEDGER).exists():
                time.sleep(0.01)
            time.sleep(chance.uniform(0, 1.2))
            os.killpg(process.pid, signal.SIGKILL)
        day = []
    last = refundletters(*arguments(cases, out, "--executor", "serial"))
    assert last.code == 1
    assert letters(out) == letters(whole)
    assert not list(out.glob("*.part")) + list(out.glob(".*.part"))


def test_a_second_run_only_does_what_changed(
    refundletters: Callable[..., Outcome], cases: Path, tmp_path: Path
) -> None:
    """Given a finished batch, one case that is changed and one letter that is deleted, just these are written
    anew."""
    out = tmp_path / "out"
    refundletters(*arguments(cases, out, "--executor", "serial", "--today", DAY))
    before = {path: path.stat().st_mtime_ns for path in out.glob("*.txt")}
    changed = cases / "案件00.yaml"
    changed.write_text(changed.read_text(encoding="utf-8").replace("98", "97"), encoding="utf-8")
    (out / "案件01-首次联系.txt").unlink()
    done = refundletters(*arguments(cases, out, "--executor", "serial"))
    again = {path.name for path in out.glob("*.txt") if path.stat().st_mtime_ns != before[path]}
    assert again == {"案件00-首次联系.txt", "案件00-投诉书.txt", "案件01-首次联系.txt"}
    assert "以前" in done.out


def test_another_day_in_the_same_folder_is_refused(
    refundletters: Callable[..., Outcome], cases: Path, tmp_path: Path
) -> None:
    """Given a folder with letters of one day, another day asked for is wrong usage."""
    refundletters(*arguments(cases, tmp_path / "out", "--executor", "serial", "--today", DAY))
    other = refundletters(
        *arguments(cases, tmp_path / "out", "--executor", "serial", "--today", "2026-11-23")
    )
    assert other.code == 2
    assert DAY in other.err


def test_a_strangers_file_is_never_overwritten(
    refundletters: Callable[..., Outcome], cases: Path, tmp_path: Path
) -> None:
    """Given a folder that holds a file with the name of a letter, it is left as it is and told; the other
    letters are written."""
    out = tmp_path / "out"
    out.mkdir()
    mine = out / "案件00-首次联系.txt"
    mine.write_text("我的", encoding="utf-8")
    done = refundletters(*arguments(cases, out, "--executor", "serial"))
    assert done.code == 1
    assert mine.read_text(encoding="utf-8") == "我的"
    refused = [row for row in rows(out) if mine.name in row[4]]
    assert {(row[1], row[2]) for row in refused} == {("first-contact", "失败")}
    assert len(letters(out)) > CASES


def test_a_cell_never_becomes_a_formula(
    refundletters: Callable[..., Outcome], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Given a case whose name begins as a formula does, the report holds it as text."""
    monkeypatch.chdir(tmp_path)
    Path("=1+1.yaml").write_text("订单: [", encoding="utf-8")
    refundletters("batch", "=1+1.yaml", "--letter", "first-contact", "-o", "out", "--executor", "serial")
    assert rows(tmp_path / "out")[1][0] == "'=1+1.yaml"
