from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest

from refundletters.assessment.facts import Facts
from refundletters.case.values import Moment
from tests.cases import assessed

PAID = "2026-11-20 10:00"


def facts(changes: dict[str, Any], *contacts: dict[str, str]) -> Facts:
    """The facts of the complete case with `changes` and these contacts."""
    return assessed(changes | {"contacts": list(contacts)}).facts


@pytest.mark.parametrize(
    ("paid", "found", "asked", "since_paying", "since_finding", "days"),
    [
        (PAID, "2026-11-20 11:00", "2026-11-20 11:30", timedelta(minutes=90), timedelta(minutes=30), 0),
        (PAID, "2026-11-20 11:00", "2026-11-21 11:00", timedelta(hours=25), timedelta(hours=24), 1),
        (PAID, "2026-11-20", "2026-11-20 11:30", timedelta(minutes=90), None, 0),
        ("2026-11-20", "2026-11-20 11:00", "2026-11-20 11:30", None, timedelta(minutes=30), 0),
        (PAID, "2026-11-20 11:00", "2026-11-27", None, None, 7),
        (PAID, "2026-11-20 12:00", "2026-11-20 11:30", timedelta(minutes=90), None, 0),
        (PAID, "2026-11-20 11:00", "2026-11-19 09:00", None, None, -1),
        (PAID, "2026-11-20 11:00", None, None, None, None),
    ],
)
def test_elapsed_spans(
    paid: str,
    found: str,
    asked: str | None,
    since_paying: timedelta | None,
    since_finding: timedelta | None,
    days: int | None,
) -> None:
    """Given clock times on both sides, spans are exact; without them only days are counted, and a time
    that runs backwards is no span."""
    contact = {"said": "退款", "reply": "不退"} | ({"at": asked} if asked else {})
    seen = facts({"payment.0.paid_at": paid, "problem.found_at": found}, contact)
    assert seen.purchase_to_asking == since_paying
    assert seen.finding_to_asking == since_finding
    assert seen.days_to_refund_request == days


def test_days_count_from_delivery_where_it_is_shown() -> None:
    """Given the time at which the order page shows delivery, the days to the request count from there."""
    contact = {"at": "2026-11-25 09:00", "said": "退款"}
    assert facts({"order.shown_delivered_at": "2026-11-21 10:00"}, contact).days_to_refund_request == 4


def test_first_asked() -> None:
    """Given contacts in any order and with others too, the seller or platform was first asked at the
    earliest of theirs."""
    seen = facts(
        {},
        {"at": "2026-11-21", "with": "platform", "said": "退款"},
        {"at": "2026-11-20 12:00", "with": "merchant", "said": "退款"},
        {"at": "2026-11-20 11:00", "with": "payment-provider", "said": "查询"},
        {"said": "退款"},
    )
    assert seen.first_asked_at == Moment.parse("2026-11-20 12:00")
    assert len(seen.asked) == 3


def test_a_contact_without_a_party_is_the_seller() -> None:
    """Given a contact that names nobody, it was with the seller."""
    assert len(facts({}, {"at": "2026-11-20 12:00", "said": "退款"}).asked) == 1


def test_nobody_was_asked() -> None:
    """Given no contact, nothing was asked and nothing refused."""
    seen = facts({})
    assert (seen.asked, seen.first_asked_at, seen.refused, seen.refusal) == ((), None, None, None)


REFUSED = {"at": "2026-11-20 12:00", "reply": "已超时，不予退款"}
REFUSED_LATER = {"at": "2026-11-21 12:00", "reply": "卡密显示已被您使用"}
SILENT = {"at": "2026-11-22 09:00", "said": "再次要求退款"}
KIND = {"at": "2026-11-22 10:00", "reply": "您好，请问有什么可以帮您？"}


@pytest.mark.parametrize(
    ("contacts", "refusal", "at"),
    [
        ([REFUSED], "overdue", "2026-11-20 12:00"),
        ([REFUSED_LATER, REFUSED], "already-used", "2026-11-21 12:00"),
        ([REFUSED, SILENT], "overdue", "2026-11-20 12:00"),
        ([REFUSED, KIND], "overdue", "2026-11-20 12:00"),
        ([SILENT], "no-answer", "2026-11-22 09:00"),
        ([KIND], None, None),
        ([KIND | {"refusal": "passed-on"}], "passed-on", "2026-11-22 10:00"),
        ([REFUSED | {"refusal": "virtual-goods"}], "virtual-goods", "2026-11-20 12:00"),
        ([REFUSED | {"with": "payment-provider"}], None, None),
    ],
)
def test_the_refusal_to_be_answered(
    contacts: list[dict[str, str]], refusal: str | None, at: str | None
) -> None:
    """Given several contacts, the latest refusal with a reason is answered; silence only where there is no
    other; what the user calls it goes before what the reply seems to say."""
    seen = facts({}, *contacts)
    assert seen.refusal == refusal
    assert str(seen.refused.at if seen.refused else None) == str(at)


@pytest.mark.parametrize(
    ("reply", "silent"), [(None, True), ("没有回复", True), ("无", True), ("已超时", False), ("您好", False)]
)
def test_a_note_of_silence_is_no_answer(reply: str | None, silent: bool) -> None:
    """Given a note such as 没有回复 in the place of the answer, nothing was answered."""
    found = facts({}, {"at": "2026-11-20 12:00", "said": "退款"} | ({"reply": reply} if reply else {}))
    assert found.silent(found.asked[0]) is silent


@pytest.mark.parametrize(
    ("reply", "text", "span"),
    [
        ("已超过24小时，不予退款", "24小时", timedelta(hours=24)),
        ("超过 7 天不退", "7 天", timedelta(days=7)),
        ("请在3日内反馈，已超时", "3日", timedelta(days=3)),
        ("超过2个小时了，已超时", "2个小时", timedelta(hours=2)),
        ("已超时，不予退款", None, None),
        ("您11月20日才联系我们，已超时", None, None),
        ("2026年11月20日的订单已超时", None, None),
        ("已超过3个工作日", None, None),
    ],
)
def test_the_limit_that_a_refusal_names(reply: str, text: str | None, span: timedelta | None) -> None:
    """Given a refusal, the time limit is read from its own words; a date is no limit, and working days are
    not turned into hours."""
    found = facts({}, {"at": "2026-11-20 12:00", "reply": reply}).stated_limit
    assert found == (None if text is None else (text, span))
