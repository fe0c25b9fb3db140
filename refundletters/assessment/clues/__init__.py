"""违法线索: what of this case an authority may look into by itself, apart from the money."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from msgspec import Struct

from refundletters.assessment.assessment import Assessment
from refundletters.assessment.clues.facts import CLUE_FACTS
from refundletters.assessment.facts import Facts
from refundletters.assessment.predicates import holds
from refundletters.tables import frozen, read_table

__all__ = ["ClueRule", "clue_rules", "clues", "signs_of_crime", "tells_of_unlawful_site"]

_FILE = Path(__file__).with_name("clues.yaml")


class ClueRule(Struct, frozen=True, kw_only=True):
    """One clue for the market regulator: it is written (``templates/clues/<id>.txt.j2``) where the situation
    is one of `situations` (any where empty) and all predicates in `requires` hold. `provisions` are those
    of administrative law that it rests on: they belong in a report and never in a request for money."""

    id: str
    situations: tuple[str, ...] = ()
    requires: tuple[str, ...] = ()
    provisions: tuple[str, ...]


@cache
def clue_rules() -> tuple[ClueRule, ...]:
    """Every clue, the strongest first."""
    return tuple(ClueRule(**frozen(record)) for record in read_table(_FILE))


def clues(a: Assessment) -> tuple[ClueRule, ...]:
    """The clues that the facts of this case reach, the strongest first."""
    code = a.case.problem.situation
    return tuple(
        rule
        for rule in clue_rules()
        if (not rule.situations or code in rule.situations)
        and all(_is_so(name, a.facts) for name in rule.requires)
    )


def _is_so(name: str, facts: Facts) -> bool:
    return CLUE_FACTS[name](facts) if name in CLUE_FACTS else holds(name, facts)


def signs_of_crime(a: Assessment) -> bool:
    """Somebody else paid; or nothing came, and the seller vanished, blocked the buyer or knowingly lied."""
    situation, problem = a.situation, a.case.problem
    if situation is None or problem.situation in ("unauthorised-payment", "merchant-unreachable"):
        return situation is not None
    return situation.fault == "nothing-received" and (a.facts.seller_vanished or bool(problem.fraud_facts))


def tells_of_unlawful_site(a: Assessment) -> bool:
    """A site that takes money by deceit: it is known by its address, and there are signs of a crime that
    was not committed by a stranger to it."""
    by_stranger = a.situation is not None and a.situation.respondent == "payment-provider"
    return bool(a.case.merchant.website) and signs_of_crime(a) and not by_stranger
