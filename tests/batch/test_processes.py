"""Processes that work on chunks, and their death."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from refundletters.batch.processes import Died, Processes
from tests.batch.deadly import half_sent, refused, said


@pytest.fixture
def processes() -> Iterator[Processes]:
    """Two of them."""
    with Processes(2) as pool:
        yield pool


def test_a_process_that_dies_while_it_answers_harms_no_other(processes: Processes) -> None:
    """Given processes that end when half of an answer is sent, these calls alone are lost; work goes on."""
    lost = [processes.submit(half_sent, 10_000_000) for _number in range(2)]
    done = [processes.submit(said, str(number)) for number in range(6)]
    for future in lost:
        with pytest.raises(Died):
            future.result(20)
    assert [future.result(20) for future in done] == list("012345")


def test_what_work_raises_is_raised_where_it_is_awaited(processes: Processes) -> None:
    """Given work that raises an error, the error arrives and the process goes on."""
    with pytest.raises(ValueError, match="so"):
        processes.submit(refused, "so").result(20)
    assert processes.submit(said, "weiter").result(20) == "weiter"


def test_stopping_waits_for_no_work() -> None:
    """Given more work than was done, stopping ends the processes and leaves the rest."""
    pool = Processes(1)
    futures = [pool.submit(said, "x") for _number in range(3000)]
    futures[0].result(20)
    pool.stop()
    assert not futures[-1].done()
