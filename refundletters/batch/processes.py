"""Processes of this machine that work on chunks. One that dies, at whatever moment, loses only its own chunk.

The pools of the standard library share one pipe and one lock among their processes: where one dies while it
sends its result, all others and the program itself wait for ever. Here each has pipes of its own.
"""

from __future__ import annotations

import contextlib
import os
import pickle
import subprocess
import sys
from collections.abc import Callable
from concurrent.futures import Executor, Future
from queue import SimpleQueue
from threading import Thread
from typing import Any

__all__ = ["Died", "Processes"]

_LEAVE_SECONDS = 3.0
"""How long a process may take to leave in order before it is made to."""
_AGAIN_SECONDS = 0.1
_OWN_GROUP = getattr(subprocess, "CREATE_NEW_PROCESS_GROUP", 0)


class Died(Exception):
    """A process ended in the middle of its work, which may be done again."""


class Processes(Executor):
    """At most `count` processes, each started when there is work for it, and anew after it died."""

    def __init__(self, count: int) -> None:
        self._waiting: SimpleQueue[tuple[Future[Any], bytes] | None] = SimpleQueue()
        self._stopped = False
        self._workers = [_Worker() for _number in range(count)]
        self._threads = [Thread(target=self._serve, args=(each,), daemon=True) for each in self._workers]
        for thread in self._threads:
            thread.start()

    def submit(self, fn: Callable[..., Any], /, *args: Any, **kwargs: Any) -> Future[Any]:
        """The future of ``fn(*args)``; it raises `Died` where the process that worked on it ended."""
        future: Future[Any] = Future()
        self._waiting.put((future, pickle.dumps((fn, args, kwargs))))
        return future

    def shutdown(self, wait: bool = True, *, cancel_futures: bool = False) -> None:
        """End the processes when all that was submitted is done."""
        for _thread in self._threads:
            self._waiting.put(None)
        for thread in self._threads if wait else ():
            thread.join()

    def stop(self) -> None:
        """End the processes at once, in order if they can; what was submitted is left undone."""
        self._stopped = True
        self.shutdown(wait=False)
        at_work = dict(zip(self._threads, self._workers, strict=True))
        while at_work := {thread: worker for thread, worker in at_work.items() if thread.is_alive()}:
            for worker in at_work.values():
                worker.terminate()  # again and again: one may just be starting
            next(iter(at_work)).join(_AGAIN_SECONDS)

    def _serve(self, worker: _Worker) -> None:
        while (task := self._waiting.get()) is not None and not self._stopped:
            future, call = task
            try:
                answer = worker.answer(call)
            except (OSError, EOFError, pickle.UnpicklingError):
                worker.end()
                answer = Died()
            if isinstance(answer, BaseException):
                future.set_exception(answer)
            else:
                future.set_result(answer)
        worker.end()


class _Worker:
    """One process, which :mod:`refundletters.batch.worker` runs in."""

    def __init__(self) -> None:
        self._process: subprocess.Popen[bytes] | None = None

    def answer(self, call: bytes) -> Any:
        """What `call` comes to, an exception being returned. Raises `OSError`, `EOFError` and
        `UnpicklingError` where the process ends before it has answered."""
        process = self._process = self._process or _started()
        assert process.stdin is not None
        assert process.stdout is not None
        process.stdin.write(call)
        process.stdin.flush()
        return pickle.load(process.stdout)  # noqa: S301  our own process

    def terminate(self) -> None:
        """Ask the process to leave."""
        if process := self._process:
            process.terminate()

    def end(self) -> None:
        """Let the process go, which it does when it is told nothing any more."""
        process, self._process = self._process, None
        if process is None:
            return
        with contextlib.suppress(OSError), process:
            assert process.stdin is not None
            with contextlib.suppress(OSError):
                process.stdin.close()
            try:
                process.wait(_LEAVE_SECONDS)
            except subprocess.TimeoutExpired:
                process.kill()


def _started() -> subprocess.Popen[bytes]:
    """A process that finds the modules which this one finds. It does not hear Ctrl-C, which is this one's."""
    path = os.pathsep.join(filter(None, sys.path))
    return subprocess.Popen(
        [sys.executable, "-P", "-m", "refundletters.batch.worker"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        env={**os.environ, "PYTHONPATH": path},
        start_new_session=True,
        creationflags=_OWN_GROUP,
    )
