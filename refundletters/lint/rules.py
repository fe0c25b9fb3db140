"""The rules as data: ``rules.yaml`` and the known false claims; tests validate them."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any, Literal

from msgspec import Struct

from refundletters.assessment.records import Told
from refundletters.errors import Place
from refundletters.lint.finding import Finding, Severity
from refundletters.messages import language
from refundletters.tables import frozen, read_table

__all__ = ["Rule", "finding", "rule", "rules"]

_FOLDER = Path(__file__).parent

_DENIED = (
    "没有(?:规定|这样|依据)", "并未规定", "并没有", "未规定", "不等于", "不是", "并非", "不能(?:以|因|认为)",
    "不成立", "不免除", "(?:规定|条款|说法)(?:是)?无效", "错误", "误以为", "只能调解",
    "不(?:能|可以?|会)强制",
    r"\b(?:no|not|never|cannot|nobody|false|wrong)\b",
)  # fmt: skip
_REPORTED = (
    "答复", "回复", "[声宣]?称", "表示", "(?:客服|商家|卖家|平台|对方)[^，。；]{0,4}告知",
    "客服说", "[商卖]家说", "为由", "主张", "写着?", "载明",
)  # fmt: skip
_LET_PASS = (*_DENIED, *_REPORTED)
"""A sentence with one of these denies a claim, or says that the other side made it."""


class Rule(Struct, frozen=True, kw_only=True):
    """One entry of ``rules.yaml``, which explains the fields; `claim` names a known false claim."""

    id: str
    severity: Severity
    patterns: tuple[str, ...] = ()
    unless: tuple[str, ...] = ()
    kinds: tuple[str, ...] = ()
    title: str = ""
    since: date | None = None
    excused_by: Literal["fraud-facts", "sourced-limit"] | None = None
    claim: str = ""
    why: Told
    remedy: Told

    @classmethod
    def read(cls, entry: Mapping[str, Any]) -> Rule:
        """From an entry of the file; `TypeError` for a field that a rule does not have."""
        since = entry.get("since")
        made = {"why": Told(**entry["why"]), "remedy": Told(**entry["remedy"])}
        return cls(**frozen(entry) | made | {"since": date.fromisoformat(since) if since else None})


@cache
def rules() -> tuple[Rule, ...]:
    """All rules in order, the false claims last."""
    return tuple(Rule.read(entry) for entry in _read("rules.yaml")) + _claims()


@cache
def rule(name: str) -> Rule:
    """The first rule called `name`; `StopIteration` if there is none."""
    return next(entry for entry in rules() if entry.id == name)


def _claims() -> tuple[Rule, ...]:
    home = next(entry for entry in _read("rules.yaml") if entry["id"] == "E16")
    return tuple(
        Rule.read(
            home
            | {
                "claim": entry["claim"],
                "patterns": entry["patterns"],
                "unless": (*entry.get("unless", ()), *_LET_PASS),
                "why": entry["truth"],
            }
        )
        for entry in _read("false-claims.yaml")
    )


def _read(name: str) -> Any:
    return read_table(_FOLDER / name)


def finding(
    found: Rule | str, place: Place, quote: str, *, severity: Severity | None = None, fact: str = ""
) -> Finding:
    """What a rule, or the rule so called, found at `place`; with another `severity` than the rule's, and a
    `fact` that says more than the rule, where they are given."""
    source = rule(found) if isinstance(found, str) else found
    why = f"{source.why}{_colon()}{fact}" if fact else str(source.why)
    return Finding(source.id, severity or source.severity, place, quote, why, str(source.remedy))


def _colon() -> str:
    return ": " if language() == "en" else "："
