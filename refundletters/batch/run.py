"""One run of a batch: what the ledger lacks is worked out in chunks, written and entered."""

from __future__ import annotations

import contextlib
import hashlib
import os
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import islice
from pathlib import Path

from msgspec import Struct
from msgspec.structs import replace

from refundletters.batch.carrying import carried, template_files
from refundletters.batch.executors import Place
from refundletters.batch.ledger import Entry, Ledger
from refundletters.batch.names import letter_names
from refundletters.batch.sending import worked
from refundletters.batch.sources import Source
from refundletters.batch.work import Chunk, Item, Order, Outcome, Settings
from refundletters.errors import InputFailed
from refundletters.files import part_of, put, replacing
from refundletters.messages import _

__all__ = ["Progress", "Summary", "run"]

_CHUNK = 16
"""Cases that travel together: enough to make little of the way, few enough to lose when stopped."""
_OFTEN = 100
"""Cases that need nothing are told of in such steps."""


class Progress(Struct, frozen=True):
    """How far a run is: cases done, of how many, how many of them were `kept` as they are, and since how many
    seconds."""

    done: int
    total: int
    kept: int
    seconds: float

    @property
    def rate(self) -> float:
        """Cases worked on in a second; 0 as long as there is none."""
        return (self.done - self.kept) / max(self.seconds, 0.001)

    @property
    def left(self) -> float | None:
        """Seconds that the rest will take at this rate, if there is one."""
        return max(self.total - self.done, 0) / self.rate if self.rate else None


class Summary(Struct, frozen=True):
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
    total = sum(source.count() for source in found)
    begun = time.monotonic()

    def tell() -> None:
        done = batch.done + batch.skipped
        told(Progress(done, total, batch.skipped, time.monotonic() - begun))

    batch = _Batch(orders, settings, folder, ledger, tell)
    if place.far:
        batch.sent = replace(settings, templates=(), carried=carried(settings.templates))
    tell()
    chunks = batch.chunks(item for source in found for item in source.items())
    with contextlib.closing(worked(chunks, place.fit(total * len(orders), settings.form))) as arriving:
        for outcomes, size in arriving:
            batch.enter(outcomes)
            batch.done += size
            tell()
    ledger.commit()
    return Summary(batch.run, ledger.totals(batch.run), batch.kept)


class _Batch:
    """What one run knows: which letters are to be made, under which names."""

    def __init__(
        self,
        orders: Sequence[Order],
        settings: Settings,
        folder: Path,
        ledger: Ledger,
        tell: Callable[[], None],
    ) -> None:
        self.orders, self.settings, self.folder, self.ledger, self.tell = (
            orders,
            settings,
            folder,
            ledger,
            tell,
        )
        self.sent = settings
        self.run = ledger.next_run()
        self.kept = self.skipped = self.done = self._position = 0
        self._makers = _makers(settings)
        for name in ledger.begun():
            part_of(folder / name).unlink(missing_ok=True)

    def chunks(self, items: Iterable[Item]) -> Iterator[Chunk]:
        """The cases that lack a letter, in chunks; their letters are entered as begun."""
        lacking = self._lacking(items)
        while tasks := tuple(islice(lacking, _CHUNK)):
            self.ledger.commit()
            yield Chunk(self.sent, tasks)

    def _lacking(self, items: Iterable[Item]) -> Iterator[tuple[Item, tuple[Order, ...]]]:
        for item in map(self._distinct, items):
            self._position += 1
            digest = hashlib.sha256(self._makers + item.data).hexdigest()
            lacks = tuple(order for order in self.orders if not self._keep(item, order, digest))
            if lacks:
                yield item, lacks
            else:
                self.skipped += 1
                if self.skipped % _OFTEN == 0:
                    self.tell()

    def _distinct(self, item: Item) -> Item:
        """`item`, under its whole path where another one of this run has the same identity (``甲/1.yaml``
        and ``乙/1.yaml``, both named on the command line)."""
        known = self.ledger.find(item.identity, self._key(self.orders[0]))
        if known and known.run == self.run and known.shown != _shown(item):
            return replace(item, identity=_shown(item))
        return item

    def _keep(self, item: Item, order: Order, digest: str) -> bool:
        """Whether this letter needs no work: an earlier run has done it, the same case was named before, or a
        stranger's file has its name; if it needs some, it is entered as begun."""
        known = self.ledger.find(item.identity, self._key(order))
        if known is not None and known.run == self.run:
            return True
        if known is not None and known.digest == digest and self._stands(known):
            self.kept += 1
            self.ledger.put(replace(known, run=self.run, position=self._position))
            return True
        place = item.identity, self._key(order), self.run, self._position, _shown(item), digest
        name = known.name if known and known.name else self._name(item, order)
        if not (known and known.name) and os.path.lexists(self.folder / name):
            self.ledger.put(Entry(*place, "failed", told=_strangers(self.folder / name)))
            return True
        self.ledger.put(Entry(*place, "begun", name))
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
        """A name that no other letter has."""
        names = letter_names(item.stem, order, self.settings.form, item.identity)
        return next(name for name in names if not self.ledger.taken(name))

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


def _makers(settings: Settings) -> bytes:
    """What makes a letter besides the case, as a digest: the version, and the user's own templates."""
    digest = hashlib.sha256(settings.version.encode())
    for folder in settings.templates:
        for name, data in template_files(folder):
            digest.update(name.encode())
            digest.update(data)
    return digest.digest()


def _shown(item: Item) -> str:
    return item.shown if item.row is None else f"{item.shown}:{item.row}"


def _strangers(path: Path) -> str:
    fact, remedy = _("already exists, and no batch in this folder wrote it"), _("choose an empty folder")
    return str(InputFailed(fact, remedy, path))


def _write(path: Path, data: bytes) -> None:
    try:
        with replacing(path) as part:
            put(part, data, over=True)
    except OSError as error:
        raise InputFailed(
            _("the letter cannot be written: {reason}").format(reason=error.strerror or error),
            _("make room, then run the same command again: it goes on where it stopped"),
            path,
        ) from error
