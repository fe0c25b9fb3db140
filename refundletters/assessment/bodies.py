"""Bodies as users name them in their own words: 江岸区市监局 is the market regulator."""

from __future__ import annotations

from refundletters.case.models import Case
from refundletters.case.vocabulary import vocabulary
from refundletters.patterns import regex

__all__ = ["body", "taken_by"]

_BODIES = {
    "samr": regex("市场监督|市场监管|市监|工商|12315"),
    "consumer-association": regex("消费者协会|消费者(?:权益保护)?委员会|消协|消委|消保委"),
    "court": regex("法院|法庭|仲裁"),
    "pboc": regex("人民银行|央行|12363"),
    "police": regex("公安|派出所|警"),
}


def body(name: str) -> str:
    """The party that a body is by its name: ``江岸区市监局`` → ``samr``; ``other`` where it is unknown."""
    term = vocabulary("party").find(name)
    if term:
        return term.code
    return next((party for party, pattern in _BODIES.items() if pattern.search(name)), "other")


def taken_by(case: Case) -> frozenset[str]:
    """The bodies that have taken the dispute, as the user declared (已受理)."""
    return frozenset(body(name) for name in case.declarations.handled_elsewhere or ())
