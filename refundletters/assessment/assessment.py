"""The assessment of one case on one day: situation, remedy, grounds, refusal; facts and rules in,
judgement out."""

from __future__ import annotations

from datetime import date
from typing import Literal

from msgspec import Struct

from refundletters.assessment.facts import Facts
from refundletters.assessment.predicates import holds
from refundletters.assessment.records import (
    GroundRule,
    RefusalRule,
    SituationRule,
    ground_rule,
    refusal_rule,
    situation_rule,
)
from refundletters.assessment.remedies import Remedy, remedy
from refundletters.case.models import Case

__all__ = ["COMMON", "Assessment", "Claim", "assess"]

Claim = Literal["demand", "negotiate"]

COMMON = ("second-hand-business",)
"""Grounds that no situation names, after its own: who the seller is, whatever went wrong."""


class Assessment(Struct, frozen=True):
    """评估. `situation` and `remedy` are None where the case names no situation; `refusal` is None
    where nobody refused in a way the rules know. `grounds` apply to this case, strongest first, and
    `institution_grounds` where something is asked of the payment institution itself."""

    facts: Facts
    situation: SituationRule | None
    remedy: Remedy | None
    grounds: tuple[GroundRule, ...]
    refusal: RefusalRule | None
    institution_grounds: tuple[GroundRule, ...] = ()

    @property
    def claim(self) -> Claim:
        """``demand`` where money is owed; ``negotiate`` where only an agreement can help."""
        rule = self.situation
        if rule is None or rule.claim == "demand":
            return "demand"
        return "demand" if any(holds(name, self.facts) for name in rule.demand_if) else "negotiate"

    @property
    def case(self) -> Case:
        """The case assessed."""
        return self.facts.case

    @property
    def today(self) -> date:
        """The day of the assessment."""
        return self.facts.today


def assess(case: Case, today: date, answering: str | None = None) -> Assessment:
    """Apply the rules to `case` as of `today`; `answering` is the party whose refusal is to be answered
    (that of the seller first if None)."""
    facts = Facts(case, today, answering)
    refusal = refusal_rule(facts.refusal) if facts.refusal else None
    code = case.problem.situation
    if code is None:
        return Assessment(facts, None, None, (), refusal)
    rule = situation_rule(code)
    grounds = _applying(rule.grounds, facts)
    beside = _applying(COMMON, facts) if grounds else ()
    institution = _applying(rule.institution_grounds, facts)
    return Assessment(facts, rule, remedy(rule, facts), (*grounds, *beside), refusal, institution)


def _applying(names: tuple[str, ...], facts: Facts) -> tuple[GroundRule, ...]:
    candidates = (ground_rule(name) for name in names)
    return tuple(ground for ground in candidates if all(holds(name, facts) for name in ground.requires))
