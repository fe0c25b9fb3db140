"""The time limits of the law as data: ``deadlines.yaml``, validated when read."""

from __future__ import annotations

from datetime import date
from functools import cache
from pathlib import Path
from typing import Literal

from msgspec import Struct, convert, field

from refundletters.assessment.records import Fault, Told
from refundletters.law.periods import CIVIL, COURT, MARKET, PLAIN, Counting, Unit
from refundletters.tables import read_table

__all__ = ["COUNTINGS", "DeadlineRule", "DeadlineSource", "Who", "deadline_rules"]

Who = Literal["user", "merchant", "platform", "payment-provider", "authority"]
"""Who must act: 消费者、经营者、平台、支付机构、机关."""

COUNTINGS: dict[str, Counting] = {"civil": CIVIL, "court": COURT, "market": MARKET, "plain": PLAIN}
"""Whose way of counting a rule names."""

_FILE = Path(__file__).parent / "deadlines.yaml"


class DeadlineSource(Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """Where a limit that no law sets was read, and on which day."""

    url: str
    checked: date


class DeadlineRule(Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """期限: `count` `unit`s from `start`, a day that the case gives (without one the rule is general
    information). It applies where all predicates in `requires` hold and the situation's fault is in
    `faults` (any, if empty), from `since` to before `until` by the day of the start (or by today,
    where `dated_by` says so). With `renews` the period of that rule begins anew with each start that
    falls within it; with `after`, where the case gives no start, it is the latest end of that rule; with
    `proof` the result is sure only if the user can prove the start."""

    code: str
    title: Told
    who: Who
    start: str | None = None
    from_: Told = field(name="from")
    assumed: Told | None = None
    count: int
    unit: Unit
    counting: Literal["civil", "court", "market", "plain"]
    provisions: tuple[str, ...] = ()
    source: DeadlineSource | None = None
    note: Told | None = None
    requires: tuple[str, ...] = ()
    faults: tuple[Fault, ...] = ()
    since: date = date.min
    until: date = date.max
    dated_by: Literal["start", "today"] = field(default="start", name="dated-by")
    renews: str | None = None
    after: str | None = None
    proof: bool = False


@cache
def deadline_rules() -> tuple[DeadlineRule, ...]:
    """All rules, in the order of the file."""
    return tuple(convert(entry, DeadlineRule) for entry in read_table(_FILE))
