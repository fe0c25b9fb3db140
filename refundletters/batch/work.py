"""What a worker does: cases in, finished letters out, as data. It knows neither disk nor ledger, so that it
may run in this process, in another one or on another machine."""

from __future__ import annotations

import gc
from collections.abc import Iterable
from datetime import date
from functools import cache
from pathlib import Path, PurePath
from typing import TYPE_CHECKING, Literal

from msgspec import Struct
from msgspec.structs import replace

from refundletters import messages
from refundletters.batch.carrying import Carried, laid_out
from refundletters.errors import Place, Problem, UserError, Withheld
from refundletters.messages import _

if TYPE_CHECKING:
    from refundletters.assessment import Assessment
    from refundletters.letters.letter import Letter

__all__ = [
    "FORMATS",
    "Chunk",
    "Item",
    "Order",
    "Outcome",
    "Settings",
    "State",
    "parse_order",
    "settle",
    "work",
]

FORMATS = ("docx", "txt", "html", "pdf")
"""The formats a batch can be written in, the usual one first."""

_OBJECTS = 5000
"""New objects between two searches for cycles: a few letters' worth, some MiB."""

State = Literal["written", "withheld", "failed"]


class Order(Struct, frozen=True):
    """One letter asked for of every case: its kind and receiver (``regulator-complaint:samr``)."""

    kind: str
    to: str = ""

    def __str__(self) -> str:
        return f"{self.kind}:{self.to}" if self.to else self.kind


class Item(Struct, frozen=True):
    """One case of the batch, not yet understood: `data` as in its file, `shown` what messages call it, `row`
    the line of a table that it is, `unread` why there is no data."""

    identity: str
    stem: str
    shown: str
    data: bytes = b""
    row: int | None = None
    unread: str = ""


class Settings(Struct, frozen=True):
    """What is the same for all cases of a batch; `templates` are folders with the user's own, `carried` what
    is in them where a worker does not see them; `version` is that of the program."""

    today: date
    form: str
    language: str
    templates: tuple[Path, ...] = ()
    version: str = ""
    carried: tuple[Carried, ...] = ()


class Chunk(Struct, frozen=True):
    """Cases that go to a worker together, each with the letters that it lacks."""

    settings: Settings
    tasks: tuple[tuple[Item, tuple[Order, ...]], ...]


class Outcome(Struct, frozen=True):
    """What became of one letter: its file's bytes, or the reason why there is none."""

    identity: str
    order: Order
    state: State
    data: bytes = b""
    told: str = ""


def parse_order(text: str) -> Order:
    """The order written ``KIND`` or ``KIND:RECEIVER``. Raises `ValueError` with the names that exist."""
    from refundletters.letters.catalogue import letter_variants

    kinds = letter_variants()
    known = dict.fromkeys([*(kind.code for kind in kinds), *(f"{k.code}:{k.to}" for k in kinds if k.to)])
    kind, _colon, to = text.strip().partition(":")
    if text.strip() not in known:
        own = [name for name in known if name.partition(":")[0] == kind]
        raise ValueError(", ".join(own or known))
    return Order(kind, to)


def work(chunk: Chunk) -> tuple[Outcome, ...]:
    """All letters of `chunk`. What goes wrong with one case is told in its outcomes and stops no other."""
    settings = _here(chunk.settings)
    with messages.speaking(settings.language):
        outcomes = [outcome for item, orders in chunk.tasks for outcome in _case(item, orders, settings)]
        done = _printed(outcomes) if settings.form == "pdf" else tuple(outcomes)
    settle()
    return tuple(_as_there(outcome, chunk.settings.carried) for outcome in done) if settings.carried else done


@cache
def settle() -> None:
    """Once, when this process has read what all letters need: that stays, and Python's search for cycles need
    not walk through it again and again, which took a sixth of the time."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(_OBJECTS)


def _here(settings: Settings) -> Settings:
    """`settings` with the carried templates in folders that this process sees."""
    if not settings.carried:
        return settings
    return replace(settings, templates=tuple(map(laid_out, settings.carried)))


def _as_there(outcome: Outcome, carried: tuple[Carried, ...]) -> Outcome:
    """`outcome`, telling of templates under the names that their owner knows."""
    told = outcome.told
    for each in carried:
        told = told.replace(str(laid_out(each)), each.folder)
    return replace(outcome, told=told)


def _case(item: Item, orders: tuple[Order, ...], settings: Settings) -> Iterable[Outcome]:
    from refundletters.assessment import assess
    from refundletters.case.reading import parse_case
    from refundletters.case.source import MAX_BYTES, decode
    from refundletters.errors import InputFailed

    if item.unread:
        return [Outcome(item.identity, order, "failed", told=item.unread) for order in orders]
    try:
        if len(item.data) > MAX_BYTES:
            raise InputFailed(_("larger than {limit} KB").format(limit=MAX_BYTES // 1000), file=item.shown)
        case = parse_case(decode(item.data, PurePath(item.shown)), item.shown)
        assessment = assess(case, settings.today)
    except UserError as error:
        told = _told(error, item)
        return [Outcome(item.identity, order, "failed", told=told) for order in orders]
    except Exception as error:  # a flaw of ours must not stop the other cases
        told = _flaw(error)
        return [Outcome(item.identity, order, "failed", told=told) for order in orders]
    return [_letter(item, order, assessment, settings) for order in orders]


def _letter(item: Item, order: Order, assessment: Assessment, settings: Settings) -> Outcome:
    from refundletters.letters import compose
    from refundletters.lint.verdict import passed

    try:
        composed = compose(assessment, order.kind, to=order.to or None, templates=settings.templates)
        letter, _findings = passed(composed, assessment, draft=False)
        return Outcome(item.identity, order, "written", _bytes(letter, assessment, settings))
    except Withheld as error:
        return Outcome(item.identity, order, "withheld", told=_told(error, item))
    except UserError as error:
        return Outcome(item.identity, order, "failed", told=_told(error, item))
    except Exception as error:
        return Outcome(item.identity, order, "failed", told=_flaw(error))


def _bytes(letter: Letter, assessment: Assessment, settings: Settings) -> bytes:
    """The file; for a PDF the Word file that becomes one."""
    from refundletters.lint.fields import layout_fields
    from refundletters.render import as_bytes

    fields = layout_fields(assessment, letter, settings.templates)
    path = PurePath(f"letter.{'docx' if settings.form == 'pdf' else settings.form}")
    return as_bytes(letter, path, templates=settings.templates, fields=fields)


def _printed(outcomes: list[Outcome]) -> tuple[Outcome, ...]:
    """The Word files of `outcomes` as PDF, in one call of LibreOffice; where that fails, one by one, so that
    one file which it cannot print stops no other."""
    from refundletters.render.pdf import convert

    written = [outcome for outcome in outcomes if outcome.state == "written"]
    try:
        printed = dict(zip(map(id, written), convert([outcome.data for outcome in written]), strict=True))
    except UserError as error:
        if len(written) > 1:
            return tuple(each for outcome in outcomes for each in _printed([outcome]))
        told = "\n".join(map(str, error.problems))
        return tuple(
            replace(each, state="failed", data=b"", told=told) if each.state == "written" else each
            for each in outcomes
        )
    return tuple(replace(each, data=printed.get(id(each), b"")) for each in outcomes)


def _told(error: UserError, item: Item) -> str:
    """The problems of a case; those of a row of a table are placed at the row."""
    return "\n".join(str(_at_row(problem, item)) for problem in error.problems)


def _at_row(problem: Problem, item: Item) -> Problem:
    if item.row is None or not problem.place.file:
        return problem
    return replace(problem, place=Place(problem.place.file, item.row, path=problem.place.path))


def _flaw(error: Exception) -> str:
    return _("a flaw of this program: {kind}: {text}; please report it with the case").format(
        kind=type(error).__name__, text=error
    )
