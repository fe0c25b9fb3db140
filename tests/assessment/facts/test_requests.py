"""Where a request stands with the seller or the platform."""

from __future__ import annotations

from typing import Any

import pytest

from refundletters.assessment.facts.requests import (
    awaited,
    has_time,
    last_refusal,
    performance_can_be_demanded,
    refusals,
)
from tests.cases import assessed

ASKED: dict[str, Any] = {"at": "2026-11-20 11:30", "with": "merchant", "said": "要求退款"}
REFUSED = ASKED | {"reply": "已超时，不予退款"}


@pytest.mark.parametrize(
    ("contacts", "awaits"),
    [
        ([], False),
        ([ASKED], True),
        ([REFUSED], False),
        ([REFUSED, ASKED | {"at": "2026-11-21"}], False),
        ([REFUSED, ASKED | {"at": "2026-11-21", "letter": "升级处理"}], True),
        ([ASKED | {"reply": "系统处理中"}], True),
        ([ASKED | {"with": "platform"}], False),
    ],
)
def test_a_refusal_stays_one_but_a_letter_has_its_own_answer_to_come(
    contacts: list[dict[str, Any]], awaits: bool
) -> None:
    """Given the log, an answer of the seller is awaited where it has not refused, or a letter followed."""
    assert (awaited(assessed({"contacts": contacts}).facts) is not None) is awaits


@pytest.mark.parametrize(
    ("changes", "time"),
    [
        ({}, False),
        ({"at": "2026-11-22 08:00"}, True),
        ({"reply_by": "2026-11-22"}, True),
        ({"reply_by": "2026-11-21"}, False),
        ({"reply": "处理中，5天内答复"}, True),
        ({"reply": "处理中，5天内答复", "at": "2026-11-10"}, False),
        ({"reply": "处理中"}, False),
        ({"at": None}, False),
    ],
)
def test_a_time_that_runs_is_waited_for(changes: dict[str, Any], time: bool) -> None:
    """Given a time that was set or named, it is waited for to its last day; without one, not past today."""
    facts = assessed({"contacts": [ASKED | changes]}).facts
    assert has_time(facts, facts.asked[0]) is time


def test_refusals_by_whom() -> None:
    """Given refusals of both, each is found by its party, and the last is the last of either."""
    both = [REFUSED, REFUSED | {"with": "platform", "at": "2026-11-21"}, ASKED | {"at": "2026-11-22"}]
    facts = assessed({"contacts": both}).facts
    last = last_refusal(facts)
    assert last is not None
    assert last.with_ == "platform"
    assert [contact.with_ for contact in refusals(facts)] == ["merchant", "platform"]
    assert len(refusals(facts, "merchant")) == 1


@pytest.mark.parametrize(
    ("changes", "can"),
    [
        ({}, True),
        ({"order.promise": None}, True),
        ({"order.promise": "付款后30天内发货"}, False),
        ({"request.remedy": "reissue"}, False),
        ({"contacts.0.reply": "无货，发不了货"}, False),
        ({"contacts.0.at": "2026-11-20 11:30", "contacts.0.reply_by": "2026-11-21"}, False),
    ],
)
def test_performance_is_demanded_once_it_is_due(changes: dict[str, Any], can: bool) -> None:
    """Given that delivery is due, money back is wanted and no demand has run out, a demand may set a period
    after which the contract ends (民法典 563(1)(3), 565(1))."""
    assert performance_can_be_demanded(assessed(changes).facts) is can
