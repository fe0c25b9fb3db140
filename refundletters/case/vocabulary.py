"""The case's enumerated words (情形、拒绝理由、交易场所 …), read from ``vocabulary.yaml``."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from msgspec import Struct

from refundletters.case.traditional import simplified
from refundletters.case.typed import tidy
from refundletters.messages import language
from refundletters.patterns import regex
from refundletters.tables import read_table

__all__ = ["Term", "Vocabulary", "vocabulary"]

_FILE = Path(__file__).with_name("vocabulary.yaml")
_REMARK = regex(r"\(.*\)?$")
_CLOSE = 0.5


class Term(Struct, frozen=True):
    """One enumerated value: its code, its Chinese name, its name in an English question, and other ways
    people write it."""

    code: str
    zh: str
    en: str
    also: tuple[str, ...] = ()

    @property
    def short(self) -> str:
        """The Chinese name without its remark in brackets."""
        return self.zh.partition("（")[0]

    @property
    def told(self) -> str:
        """Its name in the language in use, for somebody who does not know the codes."""
        return self.en if language() == "en" else self.short

    @property
    def typed(self) -> str:
        """Its name in the language in use as it is typed, into a case file or for an option."""
        return self.code if language() == "en" else self.short

    @property
    def spellings(self) -> tuple[str, ...]:
        """All that is accepted for this value; the remark in brackets may be left out."""
        return (self.code, self.zh, self.short, *self.also)


class Vocabulary(Struct, frozen=True):
    """One enumeration, by code."""

    name: str
    terms: dict[str, Term]

    def find(self, written: str) -> Term | None:
        """The term that `written` names: by code, Chinese name or synonym, with or without a remark
        in brackets, or by two of them at once (``used-code 卡密已被使用``)."""
        spellings = _spellings(self.name)
        folded = _fold(written)
        if found := spellings.get(folded) or spellings.get(_REMARK.sub("", folded)):
            return found
        named = {spellings.get(_fold(word)) for word in written.split()}
        return named.pop() if len(named) == 1 else None

    def guess(self, written: str) -> Term | None:
        """The term whose spelling is closest to `written`, if one is close."""
        import difflib  # here, for a mistake alone

        spellings = _spellings(self.name)
        close = difflib.get_close_matches(_fold(written)[:_LONG], spellings, n=1, cutoff=_CLOSE)
        return spellings[close[0]] if close else None

    def near(self, written: str) -> tuple[Term, ...]:
        """The terms of which a spelling stands in `written`, the longest first; else one that is close."""
        folded = _fold(written)[:_LONG]
        within = [spelling for spelling in _spellings(self.name) if len(spelling) > 1 and spelling in folded]
        found = [_spellings(self.name)[spelling] for spelling in sorted(within, key=len, reverse=True)]
        guess = None if found else self.guess(written)
        return tuple(dict.fromkeys(found)) or ((guess,) if guess else ())

    def __getitem__(self, code: str) -> Term:
        return self.terms[code]


_LONG = 40
"""No spelling is longer; a pasted page is not compared with each of them."""


def _fold(written: str) -> str:
    return simplified("".join(tidy(written).split())).replace("_", "-").rstrip("。.!,;").casefold()


@cache
def _all() -> dict[str, Vocabulary]:
    raw = read_table(_FILE)
    return {
        name: Vocabulary(
            name,
            {
                code: Term(code, term["zh"], term["en"], tuple(term.get("also", ())))
                for code, term in terms.items()
            },
        )
        for name, terms in raw.items()
    }


@cache
def _spellings(name: str) -> dict[str, Term]:
    """Every spelling folded; where two terms share one, the first has it."""
    terms = _all()[name].terms.values()
    return {_fold(spelling): term for term in reversed(terms) for spelling in reversed(term.spellings)}


def vocabulary(name: str) -> Vocabulary:
    """The enumeration called `name` (``situation``, ``refusal``, ``venue`` …); `KeyError` if none."""
    return _all()[name]
