"""The same batch on a real dask cluster of several worker processes."""

from __future__ import annotations

import os
import signal
import threading
import time
from collections.abc import Callable
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

from refundletters.batch import work
from tests.conftest import ROOT, Outcome

if not os.environ.get("REFUNDLETTERS_REQUIRE_CLUSTER"):
    pytest.importorskip("distributed", reason="the extra [cluster] is not installed")
pytestmark = [
    pytest.mark.skipif(os.name == "nt", reason="there is no such signal"),
    # Closing a cluster whose worker was killed leaves sockets to the collector.
    pytest.mark.filterwarnings("ignore::ResourceWarning", "ignore::pytest.PytestUnraisableExceptionWarning"),
]
CASES = 120


@pytest.fixture
def cluster() -> Any:
    """Three worker processes; one that dies is started again by its nanny."""
    distributed: Any = import_module("distributed")
    with distributed.LocalCluster(
        n_workers=3, threads_per_worker=1, processes=True, dashboard_address=None, silence_logs=50
    ) as cluster:
        yield cluster


def test_a_killed_worker_loses_nothing(
    refundletters: Callable[..., Outcome], cluster: Any, tmp_path: Path
) -> None:
    """Given a worker killed in the middle, every letter is there, the same as from one process."""
    cases = tmp_path / "案件"
    cases.mkdir()
    text = (ROOT / "examples" / "01-used-code.yaml").read_text(encoding="utf-8")
    for number in range(CASES):
        (cases / f"{number:03}.yaml").write_text(
            text.replace("202405150001", f"2024{number:08}"), encoding="utf-8"
        )

    def run(name: str, *more: str) -> dict[str, bytes]:
        done = refundletters(
            "batch", str(cases), "--letter", "first-contact", "--letter", "regulator-complaint",
            "-o", str(tmp_path / name), "--today", "2026-11-22", *more,
        )  # fmt: skip
        assert done.code == 0, done
        return {path.name: path.read_bytes() for path in (tmp_path / name).glob("*.docx")}

    victim = next(iter(cluster.workers.values())).pid
    killed = threading.Thread(target=_kill_at_work, args=(victim, tmp_path / "cluster"))
    killed.start()
    spread = run("cluster", "--executor", "dask", "--scheduler", cluster.scheduler_address)
    killed.join()
    assert not _alive(victim)
    assert len(spread) == 2 * CASES
    assert spread == run("one", "--executor", "serial")


def _kill_at_work(process: int, out: Path) -> None:
    """Kill `process` when the first letters have arrived."""
    while not list(out.glob("*.docx")):
        time.sleep(0.01)
    os.kill(process, signal.SIGKILL)


def _alive(process: int) -> bool:
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    return Path(f"/proc/{process}/stat").read_text(encoding="utf-8").split()[2] != "Z"


def test_own_templates_travel_with_the_cases(
    refundletters: Callable[..., Outcome], cluster: Any, tmp_path: Path
) -> None:
    """Given wording of the user's own, right for one letter and wrong for the other, a cluster writes and
    tells what one process does."""
    own = tmp_path / "own" / "letters"
    own.mkdir(parents=True)
    for kind, text in (
        ("first-contact", "示例：{{ order.item }}，订单{{ order.number }}，请退款。"),
        ("demand", "{{ nothing.at.all }}"),
    ):
        wording = f"{{% call paragraph() %}}{text}{{% endcall %}}"
        (own / f"{kind}.txt.j2").write_text(wording, encoding="utf-8")
    found = {}
    for name, more in (("one", ["serial"]), ("far", ["dask", "--scheduler", cluster.scheduler_address])):
        refundletters(
            "batch", str(ROOT / "examples" / "01-used-code.yaml"), "--letter", "first-contact",
            "--letter", "demand", "--format", "txt", "-o", str(tmp_path / name), "--today", "2026-11-22",
            "--templates", str(own.parent), "--executor", *more,
        )  # fmt: skip
        found[name] = {
            path.name: path.read_text(encoding="utf-8") for path in (tmp_path / name).glob("[!.]*")
        }
    assert "请退款。" in found["far"]["01-used-code-首次联系.txt"]
    assert str(own / "demand.txt.j2") in found["far"]["report.csv"]
    assert found["far"] == found["one"]


def test_no_cluster_is_told(refundletters: Callable[..., Outcome], tmp_path: Path) -> None:
    """Given an address at which nothing answers, the message says so and how a cluster is started."""
    done = refundletters(
        "batch", str(ROOT / "examples"), "--letter", "first-contact", "-o", str(tmp_path / "out"),
        "--executor", "dask", "--scheduler", "tcp://127.0.0.1:9",
    )  # fmt: skip
    assert done.code == 3
    assert "dask scheduler" in done.err


def test_what_travels_is_a_function_of_the_package() -> None:
    """Given the function that workers call, it is found by its name on any machine with the package."""
    assert work.work.__module__ == "refundletters.batch.work"
