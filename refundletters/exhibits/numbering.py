"""证据编号: exhibits numbered in the order of the facts they prove, the same in every letter."""

from __future__ import annotations

from collections.abc import Iterator

from msgspec import Struct

from refundletters.case.chronology import chronology
from refundletters.case.models import Case, Exhibit
from refundletters.case.references import all_exhibits
from refundletters.case.vocabulary import vocabulary
from refundletters.patterns import regex

__all__ = ["Numbering", "form_by_name", "numbering"]

_STORED = regex("截[图屏]|录[屏音像]|音频|照片|视频|监控|短信|邮件|聊天|日志|快照|页")
_ON_PAPER = regex("户口|出生|证明|证书|回执|身份证|单据|发票|小票|收据|通知书|作息")
"""What the name of an exhibit tells of its form (民事诉讼法第六十六条: 书证, 电子数据)."""


def form_by_name(exhibit: Exhibit) -> str:
    """证据形式 by the name of an exhibit of no kind of its own, or by its file; empty where neither tells."""
    name = exhibit.title or exhibit.id or ""
    paper = bool(_ON_PAPER.search(name))
    stored = bool(_STORED.search(name)) or bool(exhibit.file and not paper)
    return "、".join(["书证"] * paper + ["电子数据"] * stored)


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
        """证据形式: what kind of exhibit it is, in Chinese; empty where neither user nor name says."""
        exhibit = self.exhibits[number - self.first]
        if exhibit.kind and exhibit.kind != "other":
            return vocabulary("exhibit-kind")[exhibit.kind].zh
        return form_by_name(exhibit) if exhibit.kind else ""


def numbering(case: Case) -> Numbering:
    """Number the exhibits: first those of the facts by time, then of the rules, then the rest."""
    exhibits = {exhibit.id: exhibit for exhibit in all_exhibits(case)}
    used = [name for fact in chronology(case) for name in fact.exhibits]
    used += [name for rule in case.rules for name in rule.exhibits]
    order = dict.fromkeys([*used, *exhibits])
    return Numbering(tuple(exhibits[name] for name in order))
