"""Where the work is done: in this process, in processes of this machine, or on a dask cluster.

All three take :func:`refundletters.batch.work.work` with a chunk and give a future: nothing else knows which
it is.
"""

from __future__ import annotations

import logging
import multiprocessing
import os
import signal
import threading
import time
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import BrokenExecutor, Executor, Future, ProcessPoolExecutor
from contextlib import AbstractContextManager, contextmanager
from importlib import import_module
from multiprocessing.process import BaseProcess
from typing import Any, Literal

from msgspec import Struct

from refundletters.errors import Problem, UserError
from refundletters.messages import _

__all__ = ["ExecutorName", "Inline", "Place", "has_died", "place"]

ExecutorName = Literal["process", "serial", "dask"]


_CLUSTER = 16
"""Workers of a cluster that are kept busy; more join and leave as they please."""


_START_SECONDS = 0.8
_USUAL_SECONDS = 0.006
_SECONDS = {"pdf": 0.4}
"""How long processes take to be at work, and how long a letter takes: roughly, as measured."""
_ATTEMPTS, _ATTEMPT_SECONDS = 10, 0.2
"""How often, and at which intervals, a process tells itself to leave before it is made to."""


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
    """A place of work: how it is opened, again and again where a process of it has died, and how many work
    there at once."""

    open: Callable[[], AbstractContextManager[Executor]]
    workers: int
    start: float = 0.0
    """Seconds until it is at work, if that matters."""

    def fit(self, letters: int, form: str) -> Place:
        """This place, or this process alone where `letters` are too few for others to pay."""
        spared = letters * _SECONDS.get(form, _USUAL_SECONDS) * (1 - 1 / self.workers)
        return self if spared >= self.start else Place(Inline, 1)


def place(name: ExecutorName, jobs: int | None = None, scheduler: str = "") -> Place:
    """The place called `name`. `jobs` are its processes; if None, one a core, and only where they pay.
    `scheduler` is the address of the cluster."""
    if name == "dask":
        return Place(lambda: _cluster(scheduler), _CLUSTER)
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
    return isinstance(error, BrokenExecutor) or type(error).__name__ == "KilledWorker"


@contextmanager
def _processes(count: int) -> Iterator[Executor]:
    """Where the user or an error stops the batch, nothing is waited for: what is begun is done next time."""
    others = set(multiprocessing.active_children())
    pool = _Pool(count, multiprocessing.get_context("spawn"), initializer=_begin)
    try:
        yield pool
    except BaseException:
        with _interrupts_held():
            _stop([process for process in multiprocessing.active_children() if process not in others])
        raise
    finally:
        pool.shutdown(cancel_futures=True)


class _Pool(ProcessPoolExecutor):
    """Starts its processes deaf to Ctrl-C, which could reach them before :func:`_begin` does."""

    def submit(self, fn: Callable[..., Any], /, *args: Any, **kwargs: Any) -> Future[Any]:
        """As any executor does; processes are started here."""
        with _interrupts_held():
            return super().submit(fn, *args, **kwargs)


@contextmanager
def _interrupts_held() -> Iterator[None]:
    """Ctrl-C waits until this is done (where a system can do so); processes started meanwhile inherit it."""
    if not hasattr(signal, "pthread_sigmask"):
        yield
        return
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def _begin() -> None:
    """First of all in each process. Ctrl-C is the parent's to hear. Where the parent ends, even by force,
    this process does: a pool's own would wait for work for ever."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    signal.signal(signal.SIGTERM, _leave)
    threading.Thread(target=_end_with_the_parent, daemon=True).start()


def _leave(number: int, frame: object) -> None:
    """Leave what is being done in order, so that a LibreOffice at work is stopped and its folder removed."""
    signal.signal(signal.SIGTERM, _leave_this)
    threading.Thread(target=_insist, daemon=True).start()
    _leave_this(number, frame)


def _leave_this(number: int, frame: object) -> None:
    raise SystemExit(128 + number)


def _insist() -> None:
    """A pool takes any exception for the outcome of a chunk and goes on with the next one."""
    for _attempt in range(_ATTEMPTS):
        time.sleep(_ATTEMPT_SECONDS)
        os.kill(os.getpid(), signal.SIGTERM)
    os._exit(1)


def _end_with_the_parent() -> None:
    parent = multiprocessing.parent_process()
    if parent is not None:
        parent.join()
        os.kill(os.getpid(), signal.SIGTERM)


def _stop(processes: Iterable[BaseProcess]) -> None:
    """End `processes`, in order if they can."""
    ends = time.monotonic() + (_ATTEMPTS + 2) * _ATTEMPT_SECONDS
    for process in processes:
        process.terminate()
    for process in processes:
        process.join(max(ends - time.monotonic(), 0))
        if process.is_alive():
            process.kill()


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
