from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from refundletters.case.chronology import chronology, purchased_at
from refundletters.case.models import Case
from tests.conftest import tries

PAID = {"amount": "98", "paid_at": "2026-11-20 10:00", "exhibits": ["付款"]}


def case(**parts: Any) -> Case:
    """A case of `parts`."""
    return Case.model_validate(parts)


def told(of: Case) -> list[tuple[str, str]]:
    """The kinds and times of its facts, in their order."""
    return [(fact.kind, str(fact.at or "")) for fact in chronology(of)]


def test_facts_stand_in_the_order_of_time() -> None:
    """Given facts written in any order, the chronology sorts them by time."""
    found = case(
        order={"shown_delivered_at": "2026-11-20 10:01"},
        payment=[PAID],
        contacts=[{"at": "2026-11-21", "said": "退款"}, {"at": "2026-11-20 11:30", "said": "核实"}],
        events=[
            {"at": "2026-11-20 11:20", "what": "再试一次"},
            {"at": "2026-11-20 09:50", "what": "咨询客服"},
        ],
        problem={"found_at": "2026-11-20 11:00"},
    )
    assert told(found) == [
        ("event", "2026-11-20 09:50"),
        ("purchase", "2026-11-20 10:00"),
        ("shown-delivered", "2026-11-20 10:01"),
        ("found", "2026-11-20 11:00"),
        ("event", "2026-11-20 11:20"),
        ("contact", "2026-11-20 11:30"),
        ("contact", "2026-11-21"),
    ]


def test_facts_of_one_moment_stand_in_the_order_of_the_file() -> None:
    """Given several facts of one moment, the purchase comes first and the rest as they were written."""
    found = case(
        payment=[PAID],
        events=[{"at": "2026-11-20 10:00", "what": "甲"}, {"at": "2026-11-20 10:00", "what": "乙"}],
    )
    assert [getattr(fact.record, "what", fact.kind) for fact in chronology(found)] == ["purchase", "甲", "乙"]


def test_an_event_at_the_moment_of_the_problem_tells_it() -> None:
    """Given an event at the very moment the problem was found, the problem is not told a second time, and
    its exhibits go to the event, each once."""
    found = case(
        payment=[PAID],
        problem={"found_at": "2026-11-20 11:00", "description": "提示已使用", "exhibits": ["截图", "录屏"]},
        events=[{"at": "2026-11-20 11:00", "what": "第一次激活", "exhibits": ["截图"]}],
    )
    assert [fact.kind for fact in chronology(found)] == ["purchase", "event"]
    assert chronology(found)[-1].exhibits == ("截图", "录屏")


@pytest.mark.parametrize("at", ["2026-11-20", "2026-11-20 11:01"])
def test_another_moment_does_not_tell_the_problem(at: str) -> None:
    """Given an event of another moment, be it the same day, the problem is told by itself."""
    found = case(
        payment=[PAID],
        problem={"found_at": "2026-11-20 11:00", "description": "提示已使用"},
        events=[{"at": at, "what": "第一次激活"}],
    )
    assert sorted(fact.kind for fact in chronology(found)) == ["event", "found", "purchase"]


def test_an_undated_fact_keeps_its_place() -> None:
    """Given facts without a time, each follows the one written before it."""
    found = case(
        payment=[PAID],
        events=[
            {"at": "2026-11-20 12:00", "what": "乙"},
            {"what": "丙"},
            {"at": "2026-11-20 11:00", "what": "甲"},
        ],
    )
    events = [fact.record for fact in chronology(found) if fact.kind == "event"]
    assert [getattr(record, "what", None) for record in events] == ["甲", "乙", "丙"]


def test_an_undated_problem_and_contact_come_last() -> None:
    """Given a problem and contacts without a time, they follow the purchase, the contacts last."""
    found = case(
        payment=[PAID],
        problem={"description": "没有到账"},
        events=[{"at": "2026-11-21 09:00", "what": "刷新订单"}],
        contacts=[{"said": "退款", "reply": "不退"}],
    )
    assert [fact.kind for fact in chronology(found)][-1] == "contact"
    assert len(chronology(found)) == 4


def test_an_undated_problem_stands_before_the_first_dated_contact() -> None:
    """Given a problem without a time and a contact with one, the problem led to the contact, not to what
    came after it."""
    found = case(
        payment=[PAID],
        problem={"description": "提示已被兑换"},
        events=[
            {"at": "2026-11-20 10:10", "what": "第一次兑换"},
            {"at": "2026-11-21", "what": "被拉黑"},
        ],
        contacts=[{"at": "2026-11-20 10:20", "said": "退款"}],
    )
    assert [fact.kind for fact in chronology(found)] == ["purchase", "event", "found", "contact", "event"]


def test_what_says_nothing_is_no_fact() -> None:
    """Given events without words and contacts without time or words, none is told."""
    found = case(
        payment=[PAID], events=[{"at": "2026-11-21"}], contacts=[{"with": "经营者", "via": "在线客服"}]
    )
    assert [fact.kind for fact in chronology(found)] == ["purchase"]


def test_further_payments_are_facts_of_their_own() -> None:
    """Given two payments, the first is the purchase with the proof of the order, the second stands alone."""
    second = {"amount": "98", "paid_at": "2026-11-20 10:05", "exhibits": ["第二笔"]}
    found = case(payment=[PAID, second], order={"exhibits": ["订单页", "付款"]})
    assert told(found) == [("purchase", "2026-11-20 10:00"), ("payment", "2026-11-20 10:05")]
    assert [fact.exhibits for fact in chronology(found)] == [("付款", "订单页"), ("第二笔",)]


@pytest.mark.parametrize(
    ("payments", "placed_at", "expected"),
    [
        ([PAID], "2026-11-19", "2026-11-20 10:00"),
        ([{"paid_at": "2026-11-21"}, PAID], None, "2026-11-20 10:00"),
        ([{"amount": "98"}], "2026-11-19 08:00", "2026-11-19 08:00"),
        ([], None, "None"),
    ],
)
def test_purchased_at(payments: list[dict[str, str]], placed_at: str | None, expected: str) -> None:
    """Given payments and an order, the purchase is at the first payment, else when it was ordered."""
    order = {"placed_at": placed_at} if placed_at else {}
    assert str(purchased_at(case(payment=payments, order=order))) == expected


MOMENTS = st.none() | st.builds(
    "2026-11-{:02}{}".format, st.integers(18, 22), st.sampled_from(["", " 09:00", " 10:00", " 23:59"])
)


@settings(max_examples=tries(150), derandomize=True)
@given(st.lists(MOMENTS, max_size=6), st.lists(MOMENTS, max_size=4), MOMENTS, MOMENTS)
def test_nothing_is_lost_and_time_never_runs_back(
    events: list[str | None], contacts: list[str | None], found: str | None, paid: str | None
) -> None:
    """Given any facts, each is told exactly once (the problem perhaps by an event), in order of time."""
    whole = case(
        payment=[{"amount": "98", "paid_at": paid} if paid else {"amount": "98"}],
        problem={"description": "没有到账"} | ({"found_at": found} if found else {}),
        events=[{"what": f"事{n}"} | ({"at": at} if at else {}) for n, at in enumerate(events)],
        contacts=[{"said": f"话{n}"} | ({"at": at} if at else {}) for n, at in enumerate(contacts)],
    )
    facts = chronology(whole)
    merged = found is not None and found in events
    assert len(facts) == 1 + len(events) + len(contacts) + (not merged)
    assert len({(fact.kind, id(fact.record)) for fact in facts}) == len(facts)
    known = [fact.at for fact in facts if fact.at]
    assert known == sorted(known)
