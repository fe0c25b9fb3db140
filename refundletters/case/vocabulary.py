"""The case's enumerated words (情形、拒绝理由、交易场所 …), read from ``vocabulary.yaml``."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from pathlib import Path

import yaml

__all__ = ["Term", "Vocabulary", "vocabulary"]

_FILE = Path(__file__).with_name("vocabulary.yaml")
_LOADER = getattr(yaml, "CBaseLoader", yaml.BaseLoader)


@dataclass(frozen=True, slots=True)
class Term:
    """One enumerated value: its code, its Chinese name, and other ways people write it."""

    code: str
    zh: str
    also: tuple[str, ...] = ()

    @property
    def short(self) -> str:
        """The Chinese name without its remark in brackets."""
        return self.zh.partition("（")[0]

    @property
    def spellings(self) -> tuple[str, ...]:
        """All that is accepted for this value; the remark in brackets may be left out."""
        return (self.code, self.zh, self.short, *self.also)


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """One enumeration, by code."""

    name: str
    terms: dict[str, Term]

    def find(self, written: str) -> Term | None:
        """The term that `written` names, by code, Chinese name or synonym."""
        return self._by_spelling().get(_fold(written))

    def _by_spelling(self) -> dict[str, Term]:
        return _spellings(self.name)

    def __getitem__(self, code: str) -> Term:
        return self.terms[code]


def _fold(written: str) -> str:
    return written.strip().replace("(", "（").replace(")", "）").replace("_", "-").casefold()


@cache
def _all() -> dict[str, Vocabulary]:
    raw = yaml.load(_FILE.read_text(encoding="utf-8"), Loader=_LOADER)  # noqa: S506  all scalars are text
    return {
        name: Vocabulary(
            name,
            {code: Term(code, term["zh"], tuple(term.get("also", ()))) for code, term in terms.items()},
        )
        for name, terms in raw.items()
    }


@cache
def _spellings(name: str) -> dict[str, Term]:
    return {
        _fold(spelling): term
        for term in reversed(_all()[name].terms.values())
        for spelling in reversed(term.spellings)
    }


def vocabulary(name: str) -> Vocabulary:
    """The enumeration called `name` (``situation``, ``refusal``, ``venue`` …); `KeyError` if none."""
    return _all()[name]
