"""What runs in a process of :mod:`refundletters.batch.processes`: calls come in, what they come to goes out.

The process ends with the one that started it, even if that is killed: then nothing more can come in.
"""

from __future__ import annotations

import _thread
import os
import pickle
import signal
import sys
import time
from queue import SimpleQueue
from threading import Thread
from typing import IO, Any, NoReturn

__all__ = ["main"]

_Call = tuple[Any, tuple[Any, ...], dict[str, Any]]
_GRACE_SECONDS = 0.3
"""To finish a chunk; then it is left half-way, in order, so that a LibreOffice at work is stopped."""


def main() -> NoReturn:
    """Answer calls until there are no more."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    signal.signal(signal.SIGTERM, _leave)
    os.environ.pop("PYTHONPATH", None)  # set for this process, not for a LibreOffice with a Python of its own
    calls, answers = _streams()
    waiting: SimpleQueue[_Call | None] = SimpleQueue()
    Thread(target=_listen, args=(calls, waiting), daemon=True).start()
    try:
        while (call := waiting.get()) is not None:
            pickle.dump(_answer(*call), answers)
            answers.flush()
    except (SystemExit, BrokenPipeError):
        pass
    os._exit(0)


def _leave(_number: int, _frame: object) -> None:
    signal.signal(signal.SIGTERM, signal.SIG_IGN)
    sys.exit()


def _streams() -> tuple[IO[bytes], IO[bytes]]:
    """Where calls come from and answers go to; nothing else here can read the one or print into the other."""
    calls, answers = os.fdopen(os.dup(0), "rb"), os.fdopen(os.dup(1), "wb")
    with open(os.devnull, "rb") as nothing:  # noqa: PTH123  a device
        os.dup2(nothing.fileno(), 0)
    os.dup2(2, 1)
    return calls, answers


def _listen(calls: IO[bytes], waiting: SimpleQueue[_Call | None]) -> None:
    try:
        while True:
            waiting.put(pickle.load(calls))  # noqa: S301  from the process that started this one
    except (EOFError, pickle.UnpicklingError):
        pass
    finally:
        waiting.put(None)
    time.sleep(_GRACE_SECONDS)
    _thread.interrupt_main(signal.SIGTERM)


def _answer(function: Any, arguments: tuple[Any, ...], named: dict[str, Any]) -> Any:
    try:
        return function(*arguments, **named)
    except Exception as error:  # raised again where the answer is awaited
        return error


if __name__ == "__main__":
    main()
