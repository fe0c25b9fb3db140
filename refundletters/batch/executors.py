"""Where the work is done: in this process, in processes of this machine, or on a dask cluster.

All three take :func:`refundletters.batch.work.work` with a chunk and give a future: nothing else knows which
it is.
"""

from __future__ import annotations

import multiprocessing
import os
import signal
from collections.abc import Callable, Iterator
from concurrent.futures import BrokenExecutor, Executor, Future, ProcessPoolExecutor
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass
from importlib import import_module
from typing import Any, Literal

from refundletters.errors import Problem, UserError
from refundletters.messages import _

__all__ = ["ExecutorName", "Inline", "Place", "has_died", "place"]

ExecutorName = Literal["process", "serial", "dask"]


_CLUSTER = 16
"""Workers of a cluster that are kept busy; more join and leave as they please."""


class NoCluster(UserError):
    """No cluster can be reached at the address given, or what speaks to clusters is not installed."""

    exit_code = 3


class Inline(Executor):
    """Does the work at once, in this process."""

    def submit(self, fn: Callable[..., Any], /, *args: Any, **kwargs: Any) -> Future[Any]:
        """The finished future of ``fn(*args)``."""
        future: Future[Any] = Future()
        try:
            future.set_result(fn(*args, **kwargs))
        except Exception as error:  # handed on by the future
            future.set_exception(error)
        return future


@dataclass(frozen=True)
class Place:
    """A place of work: how it is opened, again and again where a process of it has died, and how many work
    there at once."""

    open: Callable[[], AbstractContextManager[Executor]]
    workers: int


def place(name: ExecutorName, jobs: int | None = None, scheduler: str = "") -> Place:
    """The place called `name`. `jobs` are its processes (one a core if None), `scheduler` the address of the
    cluster."""
    if name == "dask":
        return Place(lambda: _cluster(scheduler), _CLUSTER)
    processes = jobs or os.cpu_count() or 1
    if name == "serial" or processes == 1:
        return Place(Inline, 1)
    return Place(lambda: _processes(processes), processes)


def has_died(error: BaseException) -> bool:
    """Whether `error` says that a worker ended in the middle of its work, which may be done again."""
    return isinstance(error, BrokenExecutor) or type(error).__name__ == "KilledWorker"


@contextmanager
def _processes(count: int) -> Iterator[Executor]:
    """Where the user stops the batch, what waits is dropped."""
    context = multiprocessing.get_context("spawn")
    pool = ProcessPoolExecutor(count, context, initializer=_leave_interrupts_to_the_parent)
    try:
        yield pool
    finally:
        pool.shutdown(cancel_futures=True)


def _leave_interrupts_to_the_parent() -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)


@contextmanager
def _cluster(address: str) -> Iterator[Executor]:
    try:
        distributed: Any = import_module("distributed")
    except ImportError:
        raise NoCluster(
            Problem(
                _("work on a cluster needs dask.distributed, which is not installed"),
                _("install it with: pip install 'refundletters[cluster]'"),
            )
        ) from None
    try:
        client = distributed.Client(address, timeout="10s")
    except (OSError, ValueError) as error:
        raise NoCluster(
            Problem(
                _("no cluster answers at {address}: {reason}").format(address=address, reason=error),
                _("start one (dask scheduler, dask worker) and give the address that it prints"),
            )
        ) from error
    with client, client.get_executor(pure=False) as executor:
        yield executor
