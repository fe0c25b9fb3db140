"""Which exhibits show what, and what is missing."""

from __future__ import annotations

from typing import Any

import pytest

from refundletters.assessment.evidence import Evidence, evidence, evidence_rules
from refundletters.assessment.records import rule_codes, situation_rule
from refundletters.case.models import Case
from refundletters.case.paths import names_at
from refundletters.case.vocabulary import vocabulary
from tests.cases import EXAMPLES, TODAY, assessed, example

RULES = evidence_rules()


def of(changes: dict[str, Any] | None = None) -> Evidence:
    """The evidence of a small case."""
    return evidence(assessed(changes))


def gaps(found: Evidence) -> list[str]:
    """The slots that are not both stated and shown."""
    return [slot.rule.code for slot in found.slots if not (slot.stated and slot.exhibits)]


def test_every_situation_has_its_evidence() -> None:
    """Given every situation, its kind of fault has core evidence; every kind and field named exists."""
    assert {situation_rule(code).fault for code in rule_codes("situations")} == set(RULES.faults)
    assert all(any(want.tier == "core" for want in wants) for wants in RULES.faults.values())
    kinds = set(vocabulary("exhibit-kind").terms)
    tables = (*RULES.faults.values(), *RULES.situations.values())
    wants = [*RULES.common, *(want for table in tables for want in table)]
    assert set(RULES.situations) <= set(rule_codes("situations"))
    shown = {kind for slot in RULES.slots for kind in slot.kinds}
    assert shown | {kind for want in wants for kind in want.kinds} <= kinds
    assert all(names_at(path) for slot in RULES.slots for path in slot.fields)
    assert [slot.code for slot in RULES.slots] == ["who", "when", "how", "what", "how-much"]


@pytest.mark.parametrize("stem", EXAMPLES)
def test_examples_are_complete(stem: str) -> None:
    """Given a shipped example, all five slots are filled, every fact is shown and every exhibit used."""
    found = evidence(example(stem))
    assert found.complete
    assert not found.unproved
    assert not found.unused


def test_an_empty_case_lacks_everything() -> None:
    """Given an empty case, all five slots and all basic evidence are missing, and no fact is unproved."""
    from refundletters.assessment import assess

    found = evidence(assess(Case(), TODAY))
    assert gaps(found) == [slot.code for slot in RULES.slots]
    assert found.missing == RULES.common
    assert not found.complete
    assert not found.unproved


def test_what_is_missing_is_told_by_tier() -> None:
    """Given a case without a picture of the failure, that is missing as core evidence, after the basic and
    before the supporting."""
    found = of({"problem.situation": "invalid-code", "payment.0.exhibits": []})
    assert [rule.tier for rule in found.missing] == ["basic", "core", "supporting", "supporting"]
    assert found.missing[0].kinds == ("payment-record",)
    assert found.missing[1].kinds == ("error-screenshot",)
    assert "how" in gaps(found)


def test_a_situation_may_want_more() -> None:
    """Given a payment not authorised, the receipt of having reported it is wanted too; else it is not."""
    wanted = [rule.kinds for rule in of({"problem.situation": "unauthorised-payment"}).missing]
    assert ("official-reply",) in wanted
    assert ("official-reply",) not in [rule.kinds for rule in of().missing]


def test_a_stated_field_is_not_yet_shown() -> None:
    """Given a payment without an exhibit and an order page, how it was paid is stated but not shown."""
    found = of({"payment.0.exhibits": []})
    slot = next(slot for slot in found.slots if slot.rule.code == "how")
    assert slot.stated
    assert not slot.exhibits


def test_a_fact_without_exhibit_is_found() -> None:
    """Given an event without an exhibit, it is unproved; given one, it is not."""
    event = {"at": "2026-11-20 10:30", "what": "再次登录查看，仍未到账"}
    assert [fact.kind for fact in of({"events": [event]}).unproved] == ["event"]
    assert not of({"events": [event | {"exhibits": ["订单页"]}]}).unproved


def test_an_unused_exhibit_is_found() -> None:
    """Given an exhibit that no fact names and that does not say what it proves, it is unused."""
    exhibit = {"id": "别的截图", "kind": "other"}
    assert of({"exhibits": [exhibit]}).unused == ("别的截图",)
    assert not of({"exhibits": [exhibit | {"proves": "网站的经营者"}]}).unused


def test_the_bill_may_hold_the_order_number() -> None:
    """Given no order number, the merchant's number in the bill is named as a possible one, else where to
    look; given a chat, neither; given a number, nothing is said."""
    assert any("202405150001" in hint for hint in of({"order.number": None}).hints)
    bare = {"order.number": None, "payment.0.merchant_order_number": None}
    assert any("商户单号" in hint for hint in of(bare).hints)
    assert not of(bare | {"venue": "private-transfer"}).hints
    assert not of().hints


@pytest.mark.parametrize(
    ("payee", "words"),
    [
        ("张*", "个人"),
        ("某某信息部", "不一致"),
        ("某某支付有限公司", "不一致"),
        ("星点卡盟", None),
        ("示例网络科技有限公司", None),
    ],
)
def test_another_payee_needs_a_link(payee: str, words: str | None) -> None:
    """Given a payee that is a person or another company, evidence of the link is asked for; given the seller,
    nothing."""
    hints = of({"payment.0.payee": payee}).hints
    assert bool(hints) == (words is not None)
    assert words is None or words in hints[0]
