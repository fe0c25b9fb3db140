"""Chunks go out to workers and outcomes come back, whatever becomes of the workers."""

from __future__ import annotations

from collections import deque
from collections.abc import Generator, Iterator
from concurrent.futures import FIRST_COMPLETED, Executor, Future, wait

from msgspec.structs import replace

from refundletters.batch.executors import Place, has_died
from refundletters.batch.work import Chunk, Outcome, work
from refundletters.errors import Problem, UserError
from refundletters.messages import _

__all__ = ["Done", "WorkersDie", "worked"]

Done = tuple[tuple[Outcome, ...], int]
"""The outcomes of a chunk, and its number of cases."""

_AHEAD = 3
"""Chunks under way for each worker."""
_MOST_DEATHS = 12
"""In a row without any work done between: it is not the cases then."""
_ALERT_SECONDS = 1.0
"""So often a wait is left for a moment: Windows delivers Ctrl-C only between waits."""


class WorkersDie(UserError):
    """One worker after another ended without having done anything."""

    exit_code = 3


class ClusterLost(UserError):
    """The cluster ended in the middle of the batch, or its workers lack what they need."""

    exit_code = 3


def worked(chunks: Iterator[Chunk], place: Place) -> Generator[Done, None, None]:
    """The outcomes of each chunk, as they come. A chunk whose worker died is taken up again at the end, by
    itself, and case by case if it is lost again; a case that is lost alone as well is given up. Raises
    `WorkersDie` where no worker lives long enough to do anything."""
    lost: deque[Chunk] = deque()
    deaths = 0
    with place.open() as executor:
        for chunk, outcomes in _answered(chunks, executor, place.workers * _AHEAD):
            if outcomes is None:
                deaths = _one_more(deaths)
                lost.append(chunk)
            else:
                deaths = 0
                yield outcomes, len(chunk.tasks)
        while lost:
            ((chunk, outcomes),) = _answered(iter([lost.popleft()]), executor, 1)
            deaths = 0 if outcomes is not None else _one_more(deaths)
            if outcomes is None and len(chunk.tasks) > 1:
                lost.extendleft(reversed(_cases(chunk)))
            else:
                yield _given_up(chunk) if outcomes is None else outcomes, len(chunk.tasks)


def _answered(
    chunks: Iterator[Chunk], executor: Executor, most: int
) -> Iterator[tuple[Chunk, tuple[Outcome, ...] | None]]:
    """Each chunk with its outcomes, none where its worker died; `most` chunks are under way at once."""
    running: dict[Future[tuple[Outcome, ...]], Chunk] = {}
    while True:
        while len(running) < most and (chunk := next(chunks, None)):
            running[executor.submit(work, chunk)] = chunk
        if not running:
            return
        for future in wait(running, _ALERT_SECONDS, FIRST_COMPLETED).done:
            chunk = running.pop(future)
            yield chunk, None if _death(future) else future.result()


def _death(future: Future[tuple[Outcome, ...]]) -> BaseException | None:
    """What `future`, which is done, says of its worker's death; None if it lives. Raises what else went
    wrong: nothing that lies in a case."""
    if future.cancelled():  # by dask alone, which so tells that there is no scheduler any more
        raise _no_more(_("the connection to the scheduler is lost"))
    error = future.exception()
    if isinstance(error, ImportError):
        raise _no_more(str(error)) from error
    if error is not None and not has_died(error):
        raise error
    return error


def _no_more(reason: str) -> ClusterLost:
    fact = _("the cluster does no more work: {reason}").format(reason=reason)
    remedy = _(
        "see that it runs, with the same version of this program on all its workers; "
        "the same command goes on where it stopped"
    )
    return ClusterLost(Problem(fact, remedy))


def _cases(chunk: Chunk) -> list[Chunk]:
    """Each case of `chunk` by itself."""
    return [replace(chunk, tasks=(task,)) for task in chunk.tasks]


def _one_more(deaths: int) -> int:
    if deaths + 1 < _MOST_DEATHS:
        return deaths + 1
    raise WorkersDie(
        Problem(
            _("{count} processes in a row ended before they had done anything").format(count=_MOST_DEATHS),
            _("is there enough memory? --executor serial works without other processes"),
        )
    )


def _given_up(chunk: Chunk) -> tuple[Outcome, ...]:
    told = _("the process that worked on this case ended without an answer, twice")
    return tuple(
        Outcome(item.identity, order, "failed", told=told) for item, orders in chunk.tasks for order in orders
    )
