from __future__ import annotations

import pytest

from refundletters.assessment.bodies import body, taken_by
from tests.cases import a_case


@pytest.mark.parametrize(
    ("name", "party"),
    [
        ("江岸区市场监管局", "samr"),
        ("12315", "samr"),
        ("省消费者权益保护委员会", "consumer-association"),
        ("市消费者委员会", "consumer-association"),
        ("北京互联网法院", "court"),
        ("仲裁委员会", "court"),
        ("某派出所", "police"),
        ("某商会", "other"),
    ],
)
def test_bodies_are_recognised(name: str, party: str) -> None:
    """Given a body as a user names it, it is recognised."""
    assert body(name) == party


def test_who_has_taken_a_dispute() -> None:
    """Given what the user declared, the bodies that have taken the dispute are known, each once."""
    declared = ["某市消协", "某派出所", "某市消费者协会"]
    found = taken_by(a_case({"declarations.handled_elsewhere": declared}))
    assert found == {"consumer-association", "police"}
    assert taken_by(a_case({"declarations.handled_elsewhere": []})) == frozenset()
