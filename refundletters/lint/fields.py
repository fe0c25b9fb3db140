"""The field matrix: what a letter must show (E29) and must not show (E10), as data in ``matrix.yaml``."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from msgspec import Struct

from refundletters.case.checks import key_path
from refundletters.case.models import Case
from refundletters.errors import Place
from refundletters.letters.letter import Letter
from refundletters.lint.finding import Finding, Severity
from refundletters.lint.passages import Passage, blank
from refundletters.lint.rules import finding
from refundletters.patterns import regex
from refundletters.tables import frozen, read_table

if TYPE_CHECKING:
    from refundletters.assessment import Assessment

__all__ = ["Datum", "check", "data", "layout_fields", "withheld"]

_FILE = Path(__file__).with_name("matrix.yaml")
_MARKS = regex(r"[\s“”‘’\"'「」]")


class Datum(Struct, frozen=True):
    """One row: the fields of the case that hold it, and the letters (``kind form``, or
    ``kind:receiver form``, ``*`` for any kind or form) that must show it or must not."""

    fields: tuple[str, ...]
    required: tuple[str, ...] = ()
    forbidden: tuple[str, ...] = ()


@cache
def data() -> dict[str, Datum]:
    """The rows by name."""
    return {name: Datum(**frozen(row)) for name, row in read_table(_FILE).items()}


def _marked(letter: Letter, patterns: tuple[str, ...]) -> bool:
    form = "public" if letter.public else letter.form
    kinds = (letter.letter, f"{letter.letter}:{letter.receiver}", "*")
    return any(f"{kind} {shape}" in patterns for kind in kinds for shape in (form, "*"))


_PERSONAL = (
    *(
        "consumer." + name
        for name in ("name", "account", "phone", "email", "address", "id_number", "birth_date")
    ),
    *("order." + name for name in ("number", "code", "refund_number")),
    *("payment." + name for name in ("transaction_number", "merchant_order_number", "payee")),
    *("contacts." + name for name in ("agent", "ticket")),
)
"""What a text for everybody to read never holds."""


def withheld(letter: Letter) -> frozenset[str]:
    """The paths of the fields that this letter must not show."""
    rows = (row.fields for row in data().values() if _marked(letter, row.forbidden))
    return frozenset(path for fields in rows for path in fields) | frozenset(
        _PERSONAL if letter.public else ()
    )


def layout_fields(
    assessment: Assessment, letter: Letter, templates: tuple[Path, ...]
) -> Callable[[], dict[str, Any]]:
    """What a Word layout of the user's own may print in this letter; made when it is asked for."""

    def fields() -> dict[str, Any]:
        from refundletters.letters.plain import plain_fields

        return plain_fields(assessment, letter, withheld=withheld(letter), templates=templates)

    return fields


def check(letter: Letter, passages: tuple[Passage, ...], case: Case) -> Iterator[Finding]:
    """E29 and E10 for the data that `case` holds."""
    whole = _MARKS.sub("", "\n".join(passage.text for passage in passages))
    for row in data().values():
        for path in row.fields:
            value = _value(case, path)
            if not value:
                continue
            place = Place(path=key_path(tuple(path.split("."))))
            if _marked(letter, row.required) and _MARKS.sub("", value) not in whole:
                yield finding("E29", place, value)
            if _marked(letter, row.forbidden):
                yield from _shown(value, passages, _shops(case), "error" if letter.public else "warning")


def _shown(
    value: str, passages: tuple[Passage, ...], shops: tuple[str, ...], severity: Severity
) -> Iterator[Finding]:
    for passage in passages:
        at = blank(passage.text, shops).find(value)
        if at >= 0:
            yield finding("E10", passage.place(at), value, severity=severity)


def _shops(case: Case) -> tuple[str, ...]:
    """Names that may hold the consumer's by chance."""
    merchant = case.merchant
    return tuple(name for name in (merchant.name, merchant.registered_name, case.order.item) if name)


def _value(case: Case, path: str) -> str:
    part, name = path.split(".")
    value = getattr(getattr(case, part), name)
    return str(value) if value else ""
