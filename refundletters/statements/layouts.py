"""How a source's statements are laid out: which columns it has, and how one row of them is meant."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from decimal import Decimal
from functools import cache
from typing import Protocol

from msgspec import Struct

from refundletters.case.typed import halfwidth
from refundletters.statements.payments import Kind

__all__ = ["Cells", "Header", "Layout", "Meaning", "Source", "heading", "locate"]

Cells = Mapping[str, str]
"""The cells of a row by role (``time``, ``amount`` …), clean; empty where there is no such column."""

ROLES = (
    *("time", "clock", "amount", "paid", "received", "direction", "payee", "item", "remark", "status"),
    *("category", "method", "transaction_number", "merchant_order_number", "refunded", "full_price"),
)
"""What a column may hold. `paid` and `received` stand for an amount where it has a column a direction."""

NUMBERS = ("transaction_number", "merchant_order_number")
"""The columns whose texts are numbers of many digits, which Excel destroys."""


class Meaning(Struct):
    """What a source makes of a row: see :class:`~refundletters.statements.payments.Transaction`."""

    kind: Kind
    amount: Decimal
    refunded: Decimal | None = None
    is_transfer: bool = False
    full_price: Decimal | None = None
    changed: dict[str, str] = {}
    """Texts that mean something else than they say, by role (an item that is a remark)."""


class Interpret(Protocol):
    """Makes sense of one row; None for a row that is no transaction; raises `BadValue`."""

    def __call__(self, cells: Cells, /) -> Meaning | None: ...


class Layout(Struct, frozen=True):
    """The names that the columns of one generation of a statement have, by role, the first that is there
    counting; `needs` are the roles by which it is recognised."""

    columns: Mapping[str, Sequence[str]]
    needs: Sequence[str]


class Source(Struct, frozen=True):
    """A kind of statement: its code, its Chinese name, how it was paid (a code of the case's payment
    methods, or a function of the row), its layouts, the newest first, and what its rows mean."""

    code: str
    name: str
    method: str | Callable[[Cells], str]
    layouts: Sequence[Layout]
    interpret: Interpret
    mark: str = ""
    """Words, one of which must stand above the columns (a pattern); empty where the columns are enough."""
    order_number: str = "merchant_order_number"
    """The role of the number that may be the shop's own order number; empty where there is none."""


class Header(Struct, frozen=True):
    """The row of a table in which its columns are named: whose layout it is, and where each role is."""

    source: Source
    places: Mapping[str, int]
    width: int


_FILLING = re.compile(r"[\s\"'“”]")
_UNIT = re.compile(r"\((?:元|人民币|人民币元|RMB|CNY|[-+])\)$", re.IGNORECASE)


def heading(cell: str) -> str:
    """The name of a column without what varies: blanks, full-width brackets, the unit."""
    return _UNIT.sub("", _FILLING.sub("", halfwidth(cell)))


_accepted = cache(heading)
"""The same, of the few that the layouts name."""


def locate(row: Sequence[str], above: str, sources: Sequence[Source]) -> Header | None:
    """The header that `row` is, of the layout that knows most of its columns; None if it is none. `above`
    is the text of the rows before it."""
    names = [heading(cell) for cell in row]
    best: Header | None = None
    for source in sources:
        if source.mark and not re.search(source.mark, above):
            continue
        for layout in source.layouts:
            places = _places(names, layout)
            if places and (best is None or len(places) > len(best.places)):
                best = Header(source, places, max(places.values()) + 1)
    return best


def _places(names: Sequence[str], layout: Layout) -> dict[str, int]:
    """Where each role of `layout` stands among `names`; empty if one that it needs is missing."""
    places: dict[str, int] = {}
    for role, accepted in layout.columns.items():
        at = (names.index(name) for name in map(_accepted, accepted) if name in names)
        found = next((place for place in at if place not in places.values()), None)
        if found is not None:
            places[role] = found
    return places if all(role in places for role in layout.needs) else {}
