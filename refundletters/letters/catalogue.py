"""文书目录: the kinds of letter as data."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Literal

import yaml
from pydantic import BaseModel, ConfigDict

from refundletters.letters.letter import Form

__all__ = ["SHAPES", "FormName", "LetterKind", "letter_kind", "letter_kinds"]

FormName = Literal["chat", "letter", "form", "public"]

SHAPES: dict[FormName, Form] = {"chat": "chat", "letter": "letter", "form": "form", "public": "chat"}
"""How each form that ``--as`` names is laid out; a public text has the lines of a message."""

_FILE = Path(__file__).with_name("catalogue.yaml")
_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


class LetterKind(BaseModel):
    """One kind of letter: Chinese name, form, title of the document, what it needs, what stands
    against it, and what the user is told beside it."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    code: str
    name: str
    forms: tuple[FormName, ...]
    title: str
    receivers: tuple[str, ...] = ()
    needs: tuple[tuple[str, ...], ...]
    obstacles: tuple[str, ...]
    notices: tuple[str, ...] = ()

    @property
    def form(self) -> FormName:
        """The form it takes where none is asked for."""
        return self.forms[0]


@cache
def _all() -> dict[str, LetterKind]:
    raw = yaml.load(_FILE.read_text(encoding="utf-8"), Loader=_LOADER)  # noqa: S506  safe loader
    return {code: LetterKind(code=code, **fields) for code, fields in raw.items()}


def letter_kinds() -> tuple[LetterKind, ...]:
    """All kinds, in the order of the road."""
    return tuple(_all().values())


def letter_kind(code: str) -> LetterKind:
    """The kind called `code`; `KeyError` if there is none."""
    return _all()[code]
