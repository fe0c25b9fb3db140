"""证据编号: exhibits numbered in the order of the facts they prove, the same in every letter."""

from __future__ import annotations

from collections.abc import Iterator

from msgspec import Struct

from refundletters.case.chronology import chronology
from refundletters.case.models import Case, Exhibit
from refundletters.case.references import all_exhibits
from refundletters.case.vocabulary import vocabulary

__all__ = ["Numbering", "numbering"]


class Numbering(Struct, frozen=True):
    """The exhibits of a case by number, from `first` on: 1, but in a letter of several cases, where the
    numbers run on."""

    exhibits: tuple[Exhibit, ...]
    first: int = 1

    def numbered(self) -> Iterator[tuple[int, Exhibit]]:
        """Number and exhibit, in order."""
        return iter(enumerate(self.exhibits, self.first))

    def number(self, name: str) -> int:
        """The number of the exhibit called `name`; `StopIteration` cannot happen, every name that a
        case mentions is an exhibit of it."""
        return next(number for number, exhibit in self.numbered() if exhibit.id == name)

    def title(self, name: str) -> str:
        """The title of the exhibit called `name`, or the name itself."""
        exhibit = self.exhibits[self.number(name) - self.first]
        return exhibit.title or name

    def form(self, number: int) -> str:
        """证据形式: what kind of exhibit it is, in Chinese; empty where the user did not say."""
        kind = self.exhibits[number - self.first].kind
        return vocabulary("exhibit-kind")[kind].zh if kind and kind != "other" else ""


def numbering(case: Case) -> Numbering:
    """Number the exhibits: first those of the facts by time, then of the rules, then the rest."""
    exhibits = {exhibit.id: exhibit for exhibit in all_exhibits(case)}
    used = [name for fact in chronology(case) for name in fact.exhibits]
    used += [name for rule in case.rules for name in rule.exhibits]
    order = dict.fromkeys([*used, *exhibits])
    return Numbering(tuple(exhibits[name] for name in order))
