"""One run of a batch: what the ledger lacks is worked out in chunks, written and entered."""

from __future__ import annotations

import contextlib
import hashlib
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, wait
from dataclasses import dataclass, replace
from itertools import islice
from pathlib import Path

from refundletters.batch.executors import Place, has_died
from refundletters.batch.ledger import Entry, Ledger
from refundletters.batch.names import apart, letter_name
from refundletters.batch.sources import Source
from refundletters.batch.work import Chunk, Item, Order, Outcome, Settings, work
from refundletters.errors import InputFailed
from refundletters.messages import _

__all__ = ["Progress", "Summary", "run"]

_CHUNK = 16
"""Cases that travel together: enough to make little of the way, few enough to lose when stopped."""
_AHEAD = 3
"""Chunks under way for each worker."""


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a run is: cases done, of how many, and since how many seconds."""

    done: int
    total: int
    seconds: float


@dataclass(frozen=True, slots=True)
class Summary:
    """What a run came to: letters by state, among them those found done by an earlier run (`kept`)."""

    run: int
    totals: dict[str, int]
    kept: int


def run(
    found: Sequence[Source],
    orders: Sequence[Order],
    settings: Settings,
    folder: Path,
    ledger: Ledger,
    place: Place,
    told: Callable[[Progress], None] = lambda progress: None,
) -> Summary:
    """Write the letters `orders` of every case of the sources `found` into `folder`, which exists.

    Letters that the ledger has from an earlier run, of the same case and with their file in place, are kept.
    `told` hears of each chunk. Raises `InputFailed` where a source breaks or the disk fails; what was done is
    in the ledger then.
    """
    batch = _Batch(orders, settings, folder, ledger)
    total = sum(source.count() for source in found)
    begun = time.monotonic()
    chunks = batch.chunks(item for source in found for item in source.items())
    for outcomes, size in _worked(chunks, place):
        batch.enter(outcomes)
        batch.done += size
        told(Progress(batch.done + batch.skipped, total, time.monotonic() - begun))
    ledger.commit()
    return Summary(batch.run, ledger.totals(batch.run), batch.kept)


class _Batch:
    """What one run knows: which letters are to be made, under which names."""

    def __init__(self, orders: Sequence[Order], settings: Settings, folder: Path, ledger: Ledger) -> None:
        self.orders, self.settings, self.folder, self.ledger = orders, settings, folder, ledger
        self.run = ledger.next_run()
        self.kept = self.skipped = self.done = self._position = 0

    def chunks(self, items: Iterable[Item]) -> Iterator[Chunk]:
        """The cases that lack a letter, in chunks; their letters are entered as begun."""
        lacking = self._lacking(items)
        while tasks := tuple(islice(lacking, _CHUNK)):
            self.ledger.commit()
            yield Chunk(self.settings, tasks)

    def _lacking(self, items: Iterable[Item]) -> Iterator[tuple[Item, tuple[Order, ...]]]:
        for item in items:
            self._position += 1
            digest = hashlib.sha256(item.data).hexdigest()
            lacks = tuple(order for order in self.orders if not self._keep(item, order, digest))
            if lacks:
                yield item, lacks
            else:
                self.skipped += 1

    def _keep(self, item: Item, order: Order, digest: str) -> bool:
        """Whether an earlier run has done this letter; if not, it is entered as begun."""
        known = self.ledger.find(item.identity, self._key(order))
        done = known is not None and known.digest == digest and self._stands(known)
        if known is not None and done:
            self.kept += 1
            self.ledger.put(replace(known, run=self.run, position=self._position))
            return True
        shown = item.shown if item.row is None else f"{item.shown}:{item.row}"
        name = known.name if known and known.name else self._name(item, order)
        entry = Entry(item.identity, self._key(order), self.run, self._position, shown, digest, "begun", name)
        self.ledger.put(entry)
        return False

    def _key(self, order: Order) -> str:
        return f"{order} {self.settings.form}"

    def _stands(self, entry: Entry) -> bool:
        """Whether what the ledger says is so: a letter that was written is there, whole. What failed may
        succeed now."""
        if entry.state != "written" or entry.name is None:
            return entry.state == "withheld"
        with contextlib.suppress(OSError):
            return (self.folder / entry.name).stat().st_size == entry.size
        return False

    def _name(self, item: Item, order: Order) -> str:
        """A name that no other letter has. Raises `InputFailed` where a stranger's file has it."""
        name = letter_name(item.stem, order, self.settings.form)
        if self.ledger.taken(name, item.identity, self._key(order)):
            name = apart(name, item.identity)
        if (self.folder / name).exists():
            raise InputFailed(
                _("already exists, and no batch in this folder wrote it"),
                _("choose an empty folder"),
                self.folder / name,
            )
        return name

    def enter(self, outcomes: Iterable[Outcome]) -> None:
        """Write the files and enter how each letter came out."""
        for outcome in outcomes:
            entry = self.ledger.find(outcome.identity, self._key(outcome.order))
            if entry is None or entry.name is None:
                raise ValueError(f"{outcome.identity} came back without having been sent")
            if outcome.state == "written":
                _write(self.folder / entry.name, outcome.data)
            else:
                (self.folder / entry.name).unlink(missing_ok=True)  # of the same case before it was changed
            self.ledger.put(replace(entry, state=outcome.state, size=len(outcome.data), told=outcome.told))


def _write(path: Path, data: bytes) -> None:
    """Beside its name first, then under it in one step; for the owner's eyes only."""
    part = path.with_name(f".{path.name}.part")
    part.unlink(missing_ok=True)
    part.touch(mode=0o600, exist_ok=False)
    part.write_bytes(data)
    part.replace(path)


def _worked(chunks: Iterator[Chunk], place: Place) -> Iterator[tuple[tuple[Outcome, ...], int]]:
    """The outcomes of each chunk with its number of cases, as they come. A chunk whose process died is taken
    up again case by case, and a case that kills its process twice is given up."""
    again: list[Chunk] = []
    with contextlib.ExitStack() as stack:
        executor = stack.enter_context(place.open())
        running: dict[Future[tuple[Outcome, ...]], Chunk] = {}
        while True:
            for chunk in islice(chunks, max(place.workers * _AHEAD - len(running), 0)):
                running[executor.submit(work, chunk)] = chunk
            if not running:
                break
            for future in wait(running, return_when=FIRST_COMPLETED).done:
                chunk = running.pop(future)
                error = future.exception()
                if error is None:
                    yield future.result(), len(chunk.tasks)
                elif has_died(error):
                    again += [chunk, *running.values()]
                    running = {}
                    stack.close()
                    executor = stack.enter_context(place.open())
                    break
                else:
                    raise error
    yield from _one_by_one(again, place)


def _one_by_one(chunks: Iterable[Chunk], place: Place) -> Iterator[tuple[tuple[Outcome, ...], int]]:
    """Each case of `chunks` alone in an executor of its own where the one before has died."""
    for chunk in chunks:
        for task in chunk.tasks:
            single = replace(chunk, tasks=(task,))
            yield (_attempted(single, place) or _attempted(single, place) or _given_up(single)), 1


def _attempted(chunk: Chunk, place: Place) -> tuple[Outcome, ...]:
    try:
        with place.open() as executor:
            outcomes: tuple[Outcome, ...] = executor.submit(work, chunk).result()
    except Exception as error:
        if has_died(error):
            return ()
        raise
    return outcomes


def _given_up(chunk: Chunk) -> tuple[Outcome, ...]:
    told = _("the process that worked on this case ended without an answer, twice")
    return tuple(
        Outcome(item.identity, order, "failed", told=told) for item, orders in chunk.tasks for order in orders
    )
