"""文书目录: the kinds of letter as data."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any, Literal

from msgspec import Struct

from refundletters.letters.letter import Form
from refundletters.tables import frozen, read_table

__all__ = [
    "COURTS",
    "SHAPES",
    "FormName",
    "LetterKind",
    "Voice",
    "joint_kind",
    "letter_kind",
    "letter_kinds",
    "letter_variants",
]

FormName = Literal["chat", "letter", "form", "public", "elements"]

SHAPES: dict[FormName, Form] = {
    "chat": "chat",
    "letter": "letter",
    "form": "form",
    "public": "chat",
    "elements": "letter",
}
"""How each form that ``--as`` names is laid out; a public text has the lines of a message, one by elements
(要素式) is a document with the sections of the court's form (``form`` is one field of a web form)."""

Voice = Literal["seller", "others", "complaint", "institution", "report", "police", "court", "payment-order"]
"""Who speaks to whom: to the seller (我、贵站), to somebody else about the seller (我、商家), or as a party
of a formal paper (投诉人、被投诉人 and the like); in a complaint about the payment ``institution`` it is
the other party."""

COURTS: tuple[Voice, ...] = ("court", "payment-order")
"""The voices of papers for a court."""

_FILE = Path(__file__).with_name("catalogue.yaml")


class LetterKind(Struct, frozen=True, kw_only=True):
    """One kind of letter: Chinese name, form, title of the document, what it needs, what stands
    against it, and what the user is told beside it (`form_notices`: beside one form only). `to` is its
    receiver where there are several; each may have needs and obstacles of its own. `reader` is whom the
    letter goes to where there are no receivers: a party of the case, or ``refuser`` for whoever refused
    last. `reply_days` are given for an answer where the user names no time. `known_as` is what a later letter
    calls it, and `also` what a user may call it.
    `joint`: written of several cases by :func:`refundletters.letters.joint.compose_joint`."""

    code: str
    name: str
    forms: tuple[FormName, ...]
    title: str
    voice: Voice = "seller"
    reader: str = "merchant"
    reply_days: int = 3
    known_as: str = ""
    also: tuple[str, ...] = ()
    receivers: tuple[str, ...] = ()
    to: str = ""
    needs: tuple[tuple[str, ...], ...]
    obstacles: tuple[str, ...]
    notices: tuple[str, ...] = ()
    form_notices: Mapping[FormName, tuple[str, ...]] = {}
    joint: bool = False

    @property
    def form(self) -> FormName:
        """The form it takes where none is asked for."""
        return self.forms[0]

    def notices_beside(self, form: FormName) -> tuple[str, ...]:
        """What the user is told beside it in the form `form`: not what concerns another form only."""
        of_others = {name for other, names in self.form_notices.items() if other != form for name in names}
        return tuple(name for name in self.notices if name not in of_others)

    @property
    def names(self) -> tuple[str, ...]:
        """All names by which a user may mean it."""
        return tuple(filter(None, (self.code, self.name, self.title, self.known_as, *self.also)))

    @property
    def template(self) -> str:
        """The name of its wording: the code, and the receiver where it is not the first."""
        return self.code if self.to in ("", *self.receivers[:1]) else f"{self.code}.{self.to}"

    @property
    def command(self) -> str:
        """What is typed for it: ``regulator-complaint --to pboc``."""
        return self.code if self.to in ("", *self.receivers[:1]) else f"{self.code} --to {self.to}"


@cache
def _all() -> dict[str, dict[str, LetterKind]]:
    """By code, and by receiver ("" where there is but one); the first is the usual one."""
    raw = frozen(read_table(_FILE))
    return {code: _by_receiver(code, fields) for code, fields in raw.items()}


def _by_receiver(code: str, fields: dict[str, Any]) -> dict[str, LetterKind]:
    """What stands beneath a receiver takes the place of what the kind says for all."""
    receivers = fields.pop("receivers", None) or {"": None}
    return {
        to: LetterKind(code=code, to=to, receivers=tuple(filter(None, receivers)), **(fields | (own or {})))
        for to, own in receivers.items()
    }


def _single() -> dict[str, dict[str, LetterKind]]:
    """The kinds that are written of one case."""
    return {code: variants for code, variants in _all().items() if not next(iter(variants.values())).joint}


def letter_kinds() -> tuple[LetterKind, ...]:
    """All kinds for their usual receiver, in the order of the road; not those of several cases."""
    return tuple(next(iter(variants.values())) for variants in _single().values())


def joint_kind() -> LetterKind:
    """The kind that is written of several cases (共同投诉书)."""
    return next(kind for variants in _all().values() for kind in variants.values() if kind.joint)


def letter_variants() -> tuple[LetterKind, ...]:
    """All kinds for each of their receivers."""
    return tuple(kind for variants in _single().values() for kind in variants.values())


def letter_kind(code: str, to: str | None = None) -> LetterKind:
    """The kind called `code`, for the receiver `to` (the usual one if None); `KeyError` if there is none."""
    variants = _single()[code]
    return variants[to] if to else next(iter(variants.values()))
