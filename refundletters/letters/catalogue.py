"""文书目录: the kinds of letter as data."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Any, Literal

import yaml
from pydantic import BaseModel, ConfigDict

from refundletters.letters.letter import Form

__all__ = [
    "SHAPES",
    "FormName",
    "LetterKind",
    "Voice",
    "letter_kind",
    "letter_kinds",
    "letter_variants",
]

FormName = Literal["chat", "letter", "form", "public"]

SHAPES: dict[FormName, Form] = {"chat": "chat", "letter": "letter", "form": "form", "public": "chat"}
"""How each form that ``--as`` names is laid out; a public text has the lines of a message."""

Voice = Literal["seller", "others", "complaint", "report", "court", "payment-order"]
"""Who speaks to whom: to the seller (我、贵站), to somebody else about the seller (我、商家), or as a party
of a formal paper (投诉人、被投诉人 and the like)."""

_FILE = Path(__file__).with_name("catalogue.yaml")
_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


class LetterKind(BaseModel):
    """One kind of letter: Chinese name, form, title of the document, what it needs, what stands
    against it, and what the user is told beside it. `to` is its receiver where there are several; each may
    have needs and obstacles of its own."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    code: str
    name: str
    forms: tuple[FormName, ...]
    title: str
    voice: Voice = "seller"
    receivers: tuple[str, ...] = ()
    to: str = ""
    needs: tuple[tuple[str, ...], ...]
    obstacles: tuple[str, ...]
    notices: tuple[str, ...] = ()

    @property
    def form(self) -> FormName:
        """The form it takes where none is asked for."""
        return self.forms[0]

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
    raw = yaml.load(_FILE.read_text(encoding="utf-8"), Loader=_LOADER)  # noqa: S506  safe loader
    return {code: _by_receiver(code, fields) for code, fields in raw.items()}


def _by_receiver(code: str, fields: dict[str, Any]) -> dict[str, LetterKind]:
    """What stands beneath a receiver takes the place of what the kind says for all."""
    receivers = fields.pop("receivers", None) or {"": None}
    return {
        to: LetterKind(code=code, to=to, receivers=tuple(filter(None, receivers)), **(fields | (own or {})))
        for to, own in receivers.items()
    }


def letter_kinds() -> tuple[LetterKind, ...]:
    """All kinds for their usual receiver, in the order of the road."""
    return tuple(next(iter(variants.values())) for variants in _all().values())


def letter_variants() -> tuple[LetterKind, ...]:
    """All kinds for each of their receivers."""
    return tuple(kind for variants in _all().values() for kind in variants.values())


def letter_kind(code: str, to: str | None = None) -> LetterKind:
    """The kind called `code`, for the receiver `to` (the usual one if None); `KeyError` if there is none."""
    variants = _all()[code]
    return variants[to] if to else next(iter(variants.values()))
