"""Chunks go out and outcomes come back, whatever becomes of the workers."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from concurrent.futures import Executor, Future
from datetime import date
from pathlib import Path
from typing import Any, TypeVar

import pytest

from refundletters.batch.executors import Inline, Place, place
from refundletters.batch.sending import ClusterLost, WorkersDie, worked
from refundletters.batch.work import Chunk, Item, Order, Settings
from tests.batch.deadly import deadly
from tests.conftest import ROOT

CASE = (ROOT / "examples" / "01-used-code.yaml").read_bytes()
Found = TypeVar("Found")
UNIX = pytest.mark.skipif(sys.platform == "win32", reason="there is no such signal")


def chunk(*names: str) -> Chunk:
    """Cases of these names with one letter each."""
    settings = Settings(date(2026, 11, 22), "txt", "zh")
    return Chunk(settings, tuple((Item(name, name, name, CASE), (Order("first-contact"),)) for name in names))


def states(chunks: list[Chunk], at: Place) -> dict[str, str]:
    """What becomes of each case."""
    outcomes = [outcome for done, _size in worked(iter(chunks), at) for outcome in done]
    found: dict[str, str] = {outcome.identity: outcome.state for outcome in outcomes}
    assert len(found) == len(outcomes)
    return found


def test_a_case_that_kills_its_process_is_given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    """Given cases at which a process dies each time, all others are done and those are told as failed."""
    monkeypatch.setattr("refundletters.batch.sending.work", deadly)
    chunks = [chunk("die", "b"), *(chunk(f"c{number}", f"d{number}") for number in range(20)), chunk("die2")]
    found = states(chunks, place("process", 2))
    assert len(found) == 43
    assert {name for name, state in found.items() if state == "failed"} == {"die", "die2"}


def test_where_every_process_dies_the_batch_ends(monkeypatch: pytest.MonkeyPatch) -> None:
    """Given processes that all die, the run ends with the advice to look at the memory, not with a hundred
    thousand failed cases."""
    monkeypatch.setattr("refundletters.batch.sending.work", deadly)
    monkeypatch.setattr("refundletters.batch.sending._MOST_DEATHS", 3)
    with pytest.raises(WorkersDie, match="serial"):
        states([chunk(f"die{number}") for number in range(200)], place("process", 2))


class Lost(Executor):
    """A cluster that is lost, as dask tells it: all that was sent is cancelled; or what `error` says."""

    def __init__(self, error: Exception | None = None) -> None:
        self.error = error

    def submit(self, fn: Callable[..., Any], /, *args: Any, **kwargs: Any) -> Future[Any]:
        """A future that comes to nothing."""
        future: Future[Any] = Future()
        future.cancel()
        future.set_running_or_notify_cancel()
        if self.error is None:
            return future
        failed: Future[Any] = Future()
        failed.set_exception(self.error)
        return failed


@pytest.mark.parametrize("error", [None, ModuleNotFoundError("No module named 'refundletters'")])
def test_a_cluster_that_is_lost_is_told(error: Exception | None) -> None:
    """Given a scheduler that is gone, or workers without this program, the message says how to go on."""
    with pytest.raises(ClusterLost, match="继续"):
        states([chunk("a")], Place(lambda: Lost(error), 1))


@UNIX
def test_a_process_killed_from_outside_holds_nothing_up(tmp_path: Path) -> None:
    """Given a process killed in the middle, the run ends soon, with every letter."""
    out = tmp_path / "out"
    with _started(tmp_path, out) as batch:
        (victim, *_others) = _until(lambda: _workers(batch.pid) if list(out.glob("*.txt")) else [])
        os.kill(victim, signal.SIGKILL)
        assert batch.wait(60) == 0
    assert len(list(out.glob("*.txt"))) == 300


@UNIX
@pytest.mark.parametrize("number", ["SIGKILL", "SIGTERM", "SIGINT"])
def test_processes_end_with_their_parent(tmp_path: Path, number: str) -> None:
    """Given a batch that ends, by whatever force, its processes end too; one asked to end says how
    to go on."""
    out = tmp_path / "out"
    with _started(tmp_path, out) as batch:
        workers = _until(lambda: _workers(batch.pid) if list(out.glob("*.txt")) else [])
        assert len(workers) == 2
        batch.send_signal(getattr(signal, number))
        code = batch.wait(20)
        said = batch.stderr.read().decode() if batch.stderr else ""
        _until(lambda: not any(map(_alive, workers)))
    assert "Traceback" not in said
    if number != "SIGKILL":
        assert (code, "继续" in said) == (130, True)


def _started(tmp_path: Path, out: Path) -> subprocess.Popen[bytes]:
    cases = tmp_path / "cases"
    cases.mkdir()
    for index in range(300):
        (cases / f"{index:03}.yaml").write_bytes(CASE + b"# %d" % index)
    command = [sys.executable, "-m", "refundletters", "batch", str(cases), "--letter", "first-contact"]
    return subprocess.Popen(
        [*command, "--format", "txt", "-o", str(out), "--jobs", "2", "--today", "2026-11-22"],
        cwd=ROOT, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, start_new_session=True,
        # Where the tests themselves were started deaf to Ctrl-C, the batch would be too.
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL) and None,
    )  # fmt: skip


def _until(found: Callable[[], Found]) -> Found:
    """What `found` gives as soon as it gives something."""
    for _attempt in range(1000):
        if value := found():
            return value
        time.sleep(0.02)
    raise AssertionError("it did not happen")


def _workers(parent: int) -> list[int]:
    if not Path(f"/proc/{parent}/task/{parent}/children").exists():
        pytest.skip("the children of a process cannot be listed here")
    lists = Path(f"/proc/{parent}/task").glob("*/children")
    found = [int(child) for each in lists for child in each.read_text(encoding="ascii").split()]
    return [child for child in found if b"batch.worker" in Path(f"/proc/{child}/cmdline").read_bytes()]


def _alive(process: int) -> bool:
    try:
        return Path(f"/proc/{process}/stat").read_text(encoding="utf-8").rpartition(")")[2].split()[0] != "Z"
    except OSError:
        return False


def test_few_letters_are_written_without_other_processes() -> None:
    """Given few letters, no processes are started, unless their number was asked for; a PDF takes longer."""
    usual = Place(place("process", 2).open, 2, start=0.8)
    assert usual.fit(20, "docx").workers == 1
    assert usual.fit(2000, "docx") == usual
    assert usual.fit(20, "pdf") == usual
    asked = place("process", 2)
    assert asked.fit(1, "docx") == asked
    assert Place(Inline, 1).fit(10_000, "docx").workers == 1
