"""Where the work is done: in this process, in processes of this machine, or on a dask cluster.

All three take :func:`refundletters.batch.work.work` with a chunk and give a future: nothing else knows which
it is.
"""

from __future__ import annotations

import logging
import os
import signal
from collections.abc import Callable, Iterator
from concurrent.futures import Executor, Future
from contextlib import AbstractContextManager, contextmanager
from importlib import import_module
from typing import Any, Literal

from msgspec import Struct

from refundletters.batch.processes import Died, Processes
from refundletters.errors import Problem, UserError
from refundletters.messages import _

__all__ = ["ExecutorName", "Inline", "Place", "has_died", "place"]

ExecutorName = Literal["process", "serial", "dask"]


_CLUSTER = 16
"""Workers of a cluster that are kept busy; more join and leave as they please."""


_START_SECONDS = 0.3
_USUAL_SECONDS = 0.0045
_SECONDS = {"pdf": 0.4}
"""How long processes take to be at work, and how long a letter takes: roughly, as measured."""


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


class Place(Struct, frozen=True):
    """A place of work: how it is opened, and how many work there at once."""

    open: Callable[[], AbstractContextManager[Executor]]
    workers: int
    start: float = 0.0
    """Seconds until it is at work, if that matters."""
    far: bool = False
    """Whether workers may not see the folders of this machine."""

    def fit(self, letters: int, form: str) -> Place:
        """This place, or this process alone where `letters` are too few for others to pay."""
        spared = letters * _SECONDS.get(form, _USUAL_SECONDS) * (1 - 1 / self.workers)
        return self if spared >= self.start else Place(Inline, 1)


def place(name: ExecutorName, jobs: int | None = None, scheduler: str = "") -> Place:
    """The place called `name`. `jobs` are its processes; if None, one a core, and only where they pay.
    `scheduler` is the address of the cluster."""
    if name == "dask":
        return Place(lambda: _cluster(scheduler), _CLUSTER, far=True)
    processes = jobs or _cores()
    if name == "serial" or processes == 1:
        return Place(Inline, 1)
    return Place(lambda: _processes(processes), processes, 0 if jobs else _START_SECONDS)


def _cores() -> int:
    """Those that this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def has_died(error: BaseException) -> bool:
    """Whether `error` says that a worker ended in the middle of its work, which may be done again."""
    return isinstance(error, Died) or type(error).__name__ == "KilledWorker"


@contextmanager
def _processes(count: int) -> Iterator[Executor]:
    """Where the user or an error stops the batch, nothing is waited for: what is begun is done next time."""
    pool = Processes(count)
    try:
        yield pool
    except BaseException:
        with _interrupts_held():
            pool.stop()
        raise
    pool.shutdown()


@contextmanager
def _interrupts_held() -> Iterator[None]:
    """Ctrl-C, pressed once more, waits until this is done (where a system can do so)."""
    if not hasattr(signal, "pthread_sigmask"):
        yield
        return
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


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
    # What goes wrong is told by this program; a lost connection would be told with a traceback besides.
    logging.getLogger("distributed.client").setLevel(logging.CRITICAL + 1)
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
