"""What a template of the user's own may take: some seconds, and some memory more than there was before.

The sandbox refuses what names its size. Loops within loops, macros that call themselves twice and texts that
are doubled do not: they are stopped.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from refundletters.messages import _

__all__ = ["MORE", "SECONDS", "TakesTooLong", "limited"]

SECONDS = 10.0
"""A letter takes hundredths of one."""

MORE = 1 << 30
"""Bytes. They are limited on Linux only, elsewhere no process can be told."""

_within: list[tuple[int, int]] = []
"""The limits as they were before, one entry for each block that is being carried out."""


class TakesTooLong(Exception):
    """Raised amid what takes longer than it may."""

    def __str__(self) -> str:
        return _("it does not come to an end, or calculates for too long")


@contextmanager
def limited() -> Iterator[None]:
    """Carries out a block for :data:`SECONDS` at most: then `TakesTooLong` is raised amid it. Beyond
    :data:`MORE` it raises `MemoryError`, with a message."""
    with _limited_memory(), _limited_time():
        try:
            yield
        except MemoryError as error:
            error.args = (_("it fills the memory"),)
            raise


@contextmanager
def _limited_time() -> Iterator[None]:
    import ctypes
    from threading import Lock, Timer, get_ident

    thread, lock, finished = get_ident(), Lock(), False

    def stop() -> None:
        with lock:
            if not finished:
                ctypes.pythonapi.PyThreadState_SetAsyncExc(
                    ctypes.c_ulong(thread), ctypes.py_object(TakesTooLong)
                )

    timer = Timer(SECONDS, stop)
    timer.daemon = True
    timer.start()
    try:
        yield
    finally:
        with lock:
            finished = True
        timer.cancel()


@contextmanager
def _limited_memory() -> Iterator[None]:
    """The limit is the whole process's: the first block sets it, the last one takes it back."""
    try:
        import resource

        now = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[0]) * resource.getpagesize()
    except (ImportError, OSError, ValueError):  # not Linux
        yield
        return
    before = _within[0] if _within else resource.getrlimit(resource.RLIMIT_AS)
    _within.append(before)
    soft, hard = before
    most = now + MORE if soft == resource.RLIM_INFINITY else min(now + MORE, soft)
    with suppress(ValueError, OSError):
        resource.setrlimit(resource.RLIMIT_AS, (most, hard))
    try:
        yield
    finally:
        _within.pop()
        if not _within:
            resource.setrlimit(resource.RLIMIT_AS, before)
