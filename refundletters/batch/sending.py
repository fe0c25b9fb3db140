"""Chunks go out to workers and outcomes come back, whatever becomes of the workers."""

from __future__ import annotations

from collections import deque
from collections.abc import Generator, Iterator
from concurrent.futures import FIRST_COMPLETED, BrokenExecutor, Executor, Future, wait

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
    """The outcomes of each chunk, as they come. A chunk whose worker died is taken up again at the end, and
    case by case if it is lost again; a case that is lost alone as well is given up. Raises `WorkersDie` where
    no worker lives long enough to do anything."""
    lost: list[Chunk] = []
    deaths = 0
    while True:
        before = len(lost)
        with place.open() as executor:
            for done in _streamed(chunks, executor, place.workers * _AHEAD, lost):
                deaths = 0
                yield done
        if len(lost) == before:
            break
        deaths = _one_more(deaths)
    yield from _alone(deque(lost), place)


def _streamed(chunks: Iterator[Chunk], executor: Executor, most: int, lost: list[Chunk]) -> Iterator[Done]:
    """Keep `most` chunks under way until there are none left or `executor` breaks; `lost` gets those whose
    worker died."""
    running: dict[Future[tuple[Outcome, ...]], Chunk] = {}
    broken = False
    while True:
        while not broken and len(running) < most and (chunk := next(chunks, None)):
            running[_sent(chunk, executor)] = chunk
        if not running:
            return
        for future in wait(running, _ALERT_SECONDS, FIRST_COMPLETED).done:
            chunk = running.pop(future)
            error = _death(future)
            if error is None:
                yield future.result(), len(chunk.tasks)
                continue
            lost.append(chunk)
            broken = broken or isinstance(error, BrokenExecutor)


def _sent(chunk: Chunk, executor: Executor) -> Future[tuple[Outcome, ...]]:
    """A broken executor refuses at once; that too is told by the future."""
    try:
        return executor.submit(work, chunk)
    except BrokenExecutor as error:
        refused: Future[tuple[Outcome, ...]] = Future()
        refused.set_exception(error)
        return refused


def _alone(lost: deque[Chunk], place: Place) -> Iterator[Done]:
    """One at a time, so that it is known which of them a worker dies of."""
    deaths = 0
    while lost:
        with place.open() as executor:
            while lost:
                chunk = lost.popleft()
                future = _sent(chunk, executor)
                while not wait([future], _ALERT_SECONDS).done:
                    pass
                if _death(future) is None:
                    deaths = 0
                    yield future.result(), len(chunk.tasks)
                    continue
                deaths = _one_more(deaths)
                if len(chunk.tasks) == 1:
                    yield _given_up(chunk), 1
                lost.extendleft(reversed(_cases(chunk)))
                break


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
    """Each case of `chunk` by itself; none where it is by itself already."""
    return [replace(chunk, tasks=(task,)) for task in chunk.tasks] if len(chunk.tasks) > 1 else []


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
