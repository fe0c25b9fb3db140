"""The rules as data: one YAML file a situation, a refusal and a ground; tests validate them."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from functools import cache
from pathlib import Path
from typing import Any, Literal

from msgspec import Struct

from refundletters.messages import language
from refundletters.tables import frozen, read_table

__all__ = [
    "GroundRule",
    "RefusalRule",
    "SituationRule",
    "ground_rule",
    "refusal_rule",
    "rule_codes",
    "situation_rule",
]

_FOLDER = Path(__file__).parent


Fault = Literal[
    "nothing-received",
    "late",
    "nonconforming",
    "not-as-shown",
    "short",
    "payment",
    "account",
    "refund",
    "choice",
]
"""What kind of fault a situation is (没有交付、迟延、质量不符、与说明不符、数量不足、支付、账号、退款、
本人选择)."""


class Told(Struct, frozen=True):
    """A sentence for the user, in both languages of the tool; never part of a letter."""

    zh: str
    en: str

    def __str__(self) -> str:
        """The sentence in the language in use."""
        return self.en if language() == "en" else self.zh


class SituationRule(Struct, frozen=True, kw_only=True):
    """情形: what it supports.

    `fault` is what kind of fault it is. `claim` is ``demand`` where money is owed and ``negotiate``
    where only an agreement can help, unless one of the predicates in `demand_if` holds. `measure` says
    which share of the price is at stake; with `unused_only` what was used up is not asked back.
    `remedies` are those the situation supports, the usual one first; those in `remedies_if` only where
    all the predicates hold. `needs` are fields without which nothing can be said (as in the catalogue
    of letters), `court_needs` those that papers for a court want besides, `lacks`
    those that such a case cannot have, whatever a letter needs. `grounds` are in order of strength,
    those against the seller and, where something is asked of the payment institution itself,
    `institution_grounds` against it; `cautions` are what the user should know before sending anything.
    """

    code: str
    fault: Fault
    claim: Literal["demand", "negotiate"] = "demand"
    demand_if: tuple[str, ...] = ()
    measure: Literal["price", "missing-share", "fee", "one-payment", "refund-due", "none"] = "price"
    respondent: Literal["seller", "payment-provider"] = "seller"
    remedies: tuple[str, ...]
    remedies_if: Mapping[str, tuple[str, ...]] = {}
    unused_only: bool = False
    needs: tuple[tuple[str, ...], ...] = ()
    court_needs: tuple[tuple[str, ...], ...] = ()
    lacks: tuple[str, ...] = ()
    grounds: tuple[str, ...] = ()
    institution_grounds: tuple[str, ...] = ()
    cautions: tuple[Told, ...] = ()


class RefusalRule(Struct, frozen=True, kw_only=True):
    """拒绝理由: how it is recognised in a reply (regular expressions, first match in file order by
    `rank`, lower first) and when the other side is right (shown to the user, never printed)."""

    code: str
    rank: int = 50
    patterns: tuple[str, ...] = ()
    right_if: Told


class GroundRule(Struct, frozen=True, kw_only=True):
    """依据: a unit of provisions that is argued together. `requires` names predicates
    (:mod:`refundletters.assessment.predicates`) that must all hold; `provisions` are listed for the
    user and for tests, the wording cites them. `multiple` of the price and at least `floor` 元 are the
    damages that the provision adds, if it adds any. One that stands `beside` the strongest is always
    cited where it applies: it says why the others reach this seller."""

    id: str
    requires: tuple[str, ...] = ()
    provisions: tuple[str, ...]
    beside: bool = False
    multiple: int | None = None
    floor: Decimal | None = None


def _read(kind: str, name: str) -> Any:
    return frozen(read_table(_FOLDER / kind / f"{name}.yaml"))


@cache
def situation_rule(code: str) -> SituationRule:
    """The rule of the situation `code`; `FileNotFoundError` if there is none."""
    raw = _read("situations", code)
    return SituationRule(**raw | {"cautions": tuple(Told(**each) for each in raw.get("cautions", ()))})


@cache
def refusal_rule(code: str) -> RefusalRule:
    """The rule of the refusal `code`."""
    raw = _read("refusals", code)
    return RefusalRule(**raw | {"right_if": Told(**raw["right_if"])})


@cache
def ground_rule(name: str) -> GroundRule:
    """The ground called `name`."""
    raw = _read("grounds", name)
    return GroundRule(**raw | {"floor": Decimal(raw["floor"]) if "floor" in raw else None})


@cache
def rule_codes(kind: Literal["situations", "refusals", "grounds"]) -> tuple[str, ...]:
    """All rules of one kind, by file name, sorted."""
    return tuple(sorted(path.stem for path in (_FOLDER / kind).glob("*.yaml")))
