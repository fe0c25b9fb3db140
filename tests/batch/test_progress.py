"""How a batch tells how far it is."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from refundletters.batch.run import Progress
from tests.conftest import ROOT, Outcome

CASES = len(list((ROOT / "examples").glob("*.yaml")))
ARGUMENTS = ["batch", str(ROOT / "examples"), "--letter", "first-contact", "--format", "txt"]


def test_rate_and_rest_are_of_the_cases_worked_on() -> None:
    """Given cases kept as they are, the rate is that of the others, and the rest is told by it."""
    progress = Progress(done=60, total=100, kept=40, seconds=10)
    assert (progress.rate, progress.left) == (2, 20)
    assert Progress(40, 100, 40, 10).left is None


def test_lines_are_plain_where_there_is_no_terminal(
    refundletters: Callable[..., Outcome], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Given errors that go to a file, lines tell how many cases are done, the rate and the remaining time."""
    monkeypatch.setattr("refundletters.cli.batch._EVERY", 0)
    done = refundletters(*ARGUMENTS, "-o", str(tmp_path))
    first, line = done.err.splitlines()
    assert "0 / " in first
    assert line.startswith(f"已完成 {CASES} / {CASES} 个案件，每秒 ")
    assert line.endswith("，还需 0:00")


@pytest.mark.skipif(sys.platform == "win32", reason="there are no such terminals")
def test_a_terminal_shows_a_bar(tmp_path: Path) -> None:
    """Given a terminal, a bar stands there with rate and remaining time."""
    import pty

    ours, theirs = pty.openpty()
    with subprocess.Popen(
        [sys.executable, "-m", "refundletters", *ARGUMENTS, "-o", str(tmp_path)],
        cwd=ROOT, stdout=subprocess.DEVNULL, stderr=theirs, env={**os.environ, "COLUMNS": "100"},
    ) as process:  # fmt: skip
        os.close(theirs)
        shown = b""
        try:
            while part := os.read(ours, 10_000):
                shown += part
        except OSError:  # the other end is closed
            pass
        process.wait(30)
    os.close(ours)
    assert f"{CASES}/{CASES}  每秒 " in shown.decode("utf-8")
    assert "还需 0:00" in shown.decode("utf-8")
