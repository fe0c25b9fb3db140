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
import tracemalloc
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from refundletters.batch import sending
from refundletters.batch.executors import Inline, Place
from refundletters.batch.ledger import LEDGER, Ledger
from refundletters.batch.report import reasons, write
from refundletters.batch.run import run
from refundletters.batch.sources import sources
from refundletters.batch.work import Chunk, Order, Settings
from refundletters.batch.work import Outcome as Letter
from tests.cases import EXAMPLES
from tests.conftest import ROOT, Outcome

DAY = "2026-11-22"
CASES = 60
SIZE = 30_000
"""Bytes of a letter that is made up."""


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
    assert "上次" in done.out


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
    assert {(row[1], row[2]) for row in refused} == {("首次联系（first-contact）", "失败")}
    assert len(letters(out)) > CASES


def test_a_cell_never_becomes_a_formula(
    refundletters: Callable[..., Outcome], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Given a case whose name begins as a formula does, the report holds it as text."""
    monkeypatch.chdir(tmp_path)
    Path("=1+1.yaml").write_text("订单: [", encoding="utf-8")
    refundletters("batch", "=1+1.yaml", "--letter", "first-contact", "-o", "out", "--executor", "serial")
    assert rows(tmp_path / "out")[1][0] == "'=1+1.yaml"


def test_cases_of_one_name_from_several_folders_are_all_written(
    refundletters: Callable[..., Outcome], tmp_path: Path
) -> None:
    """Given cases of one name in several folders, each gets a letter of its own, the same ones each time; a
    case that is named twice is written once."""
    named = []
    for number, example in enumerate(EXAMPLES[:3]):
        case = tmp_path / str(number) / "案件.yaml"
        case.parent.mkdir()
        case.write_bytes((ROOT / "examples" / f"{example}.yaml").read_bytes())
        named.append(str(case))
    order = ["--letter", "first-contact", "--format", "txt", "--executor", "serial", "--today", DAY]
    for out in ("one", "two", "one"):
        assert refundletters("batch", *named, named[1], *order, "-o", str(tmp_path / out)).code == 0
    assert letters(tmp_path / "one") == letters(tmp_path / "two")
    assert len(set(letters(tmp_path / "one").values())) == 4  # and the report
    assert [row[0] for row in rows(tmp_path / "one")[1:]] == named


def test_another_template_writes_the_letters_anew(
    refundletters: Callable[..., Outcome], tmp_path: Path
) -> None:
    """Given own wording that is changed after a batch, the same command writes the letters anew."""
    own = tmp_path / "own" / "letters" / "first-contact.txt.j2"
    own.parent.mkdir(parents=True)
    told = []
    for wording in ("请退款。", "请退款。", "请全额退款。"):
        text = "{% call paragraph() %}示例：{{ order.item }}，订单{{ order.number }}，WORDING{% endcall %}"
        own.write_text(text.replace("WORDING", wording), encoding="utf-8")
        done = refundletters(
            "batch", str(ROOT / "examples" / "01-used-code.yaml"), "--letter", "first-contact",
            "--templates", str(tmp_path / "own"), "--format", "txt", "-o", str(tmp_path / "out"),
            "--today", DAY, "--jobs", "2",
        )  # fmt: skip
        told.append("上次" in done.out)
        (letter,) = (data for name, data in letters(tmp_path / "out").items() if name.endswith(".txt"))
        assert wording in letter.decode("utf-8")
    assert told == [False, True, False]


def test_a_strangers_report_is_never_replaced(
    refundletters: Callable[..., Outcome], cases: Path, tmp_path: Path
) -> None:
    """Given a folder with a report.csv that no batch wrote, nothing is begun there."""
    out = tmp_path / "out"
    out.mkdir()
    (out / "report.csv").write_text("我的", encoding="utf-8")
    assert refundletters(*arguments(cases, out, "--executor", "serial")).code == 3
    assert letters(out) == {"report.csv": "我的".encode()}


def test_letters_beside_the_cases_are_no_cases(
    refundletters: Callable[..., Outcome], cases: Path, tmp_path: Path
) -> None:
    """Given a folder for the letters within that of the cases, a second run finds the same cases."""
    out = cases / "文书"
    first, second = (refundletters(*arguments(cases, out, "--executor", "serial")) for _run in range(2))
    assert first.code == second.code == 1
    assert len(rows(out)) == 1 + 2 * CASES


def test_the_summary_says_what_is_missing_and_what_to_do(
    refundletters: Callable[..., Outcome], tmp_path: Path
) -> None:
    """Given cases that lack the same, the summary counts the letters, then the fields that are missing, and
    says how to go on."""
    (tmp_path / "c.jsonl").write_text('{"订单": {"订单号": "A1"}}\n' * 3, encoding="utf-8")
    done = refundletters(
        "batch", str(tmp_path / "c.jsonl"), "--letter", "demand", "-o", str(tmp_path / "out"),
        "--executor", "serial",
    )  # fmt: skip
    counted = [line.split(" × ")[0].strip() for line in done.out.splitlines() if " × " in line]
    assert counted == ["3"] * 4
    assert "缺少：问题.情形" in done.out
    assert "再运行" in done.out.splitlines()[-1]


def test_memory_does_not_grow_with_the_cases(tmp_path: Path) -> None:
    """Given ten times as many cases, the run, its report and its summary take no more memory."""
    counts = (30, 100, 1000)
    # In a process of its own: Python's tables of names grow by leaps where much else has been imported.
    code = "import sys; from tests.batch.test_run import peaks; print(*peaks(*sys.argv[1:]))"
    done = subprocess.run(
        [sys.executable, "-c", code, str(tmp_path), *map(str, counts)],
        cwd=ROOT, capture_output=True, encoding="utf-8", check=True,
    )  # fmt: skip
    _first, few, many = map(int, done.stdout.split())
    assert few > 16 * SIZE
    assert many < few + 1_000_000 < 1000 * SIZE / 5


def peaks(folder: str, *counts: str) -> list[int]:
    """The most bytes that Python held during runs of so many cases each, without the work itself."""
    vars(sending)["work"] = _made_up
    return [_peak(Path(folder) / count, int(count)) for count in counts]


def _made_up(chunk: Chunk) -> tuple[Letter, ...]:
    """Outcomes without the work: every third one failed for a reason of its own."""
    return tuple(
        Letter(item.identity, order, "failed", told=f"{item.shown}:{item.row}  {item.row} " + "长" * SIZE)
        if (item.row or 0) % 3 == 0
        else Letter(item.identity, order, "written", b"x" * SIZE)
        for item, orders in chunk.tasks
        for order in orders
    )


def _peak(folder: Path, count: int) -> int:
    folder.mkdir()
    (folder / "cases.jsonl").write_text("{}\n" * count, encoding="utf-8")
    tracemalloc.start()
    with Ledger(folder) as ledger:
        settings = Settings(date.fromisoformat(DAY), "txt", "zh")
        found, order = sources([str(folder / "cases.jsonl")], {}), Order("first-contact")
        summary = run(found, [order], settings, folder, ledger, Place(Inline, 1))
        assert sum(summary.totals.values()) == count
        write(ledger, summary.run, folder)
        assert len(list(reasons(ledger.entries(summary.run)))) == 10
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    return peak
