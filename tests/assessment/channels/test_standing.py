"""Where the case stands with each body."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from refundletters.assessment.channels.standing import answer_by, condition, due, handling, stage
from tests.cases import assessed


@pytest.mark.parametrize(
    ("period", "day"),
    [
        (None, date(2026, 9, 21)),
        ("48小时", date(2026, 9, 20)),
        ("30小时", date(2026, 9, 20)),
        ("7天", date(2026, 9, 25)),
        ("7个工作日", date(2026, 9, 29)),
    ],
)
def test_when_a_letter_should_be_answered(period: str | None, day: date) -> None:
    """Given a letter of 18 September 2026 and a period, its end: working days count the make-up Sunday and
    skip the Mid-Autumn days; without a period, three days."""
    assert answer_by(assessed({"request.reply_within": period}, date(2026, 9, 18))) == day


CONTACT: dict[str, Any] = {"at": "2026-11-20 11:30", "with": "samr", "said": "投诉"}


@pytest.mark.parametrize(
    ("reply", "expected", "handled"),
    [
        (None, "waiting", True),
        ("已受理，正在调解", "waiting", True),
        ("商家拒绝调解，终止调解", "answered", True),
        ("不予受理", "answered", False),
    ],
)
def test_how_far_an_authority_is(reply: str | None, expected: str, handled: bool) -> None:
    """Given an answer of the regulator, it still deals with it, has dealt with it, or declined it; the
    day of its answer is the law's to set."""
    a = assessed({"contacts": [CONTACT | ({"reply": reply} if reply else {})]})
    assert stage(a, "samr") == expected
    assert ("samr" in handling(a)) == handled
    assert due(a, "samr") is None


def test_who_was_only_asked_for_advice_has_not_taken_it() -> None:
    """Given an association asked for advice by a user who declares that none has the dispute, it has not; a
    complaint to it stays one."""
    asked = {"at": "2026-11-20 11:30", "with": "consumer-association", "said": "咨询", "reply": "建议走12315"}
    assert "consumer-association" not in handling(assessed({"contacts": [asked]}))
    assert "consumer-association" in handling(assessed({"contacts": [asked | {"said": "投诉"}]}))


def test_a_day_that_does_not_exist_is_ignored() -> None:
    """Given a demand by a day that no calendar has, the usual three days count."""
    contact = {"at": "2026-11-20 11:30", "with": "merchant", "said": "请在2月30日前退款"}
    assert due(assessed({"contacts": [contact]}), "merchant") == date(2026, 11, 23)


def test_conditions_can_be_turned_round() -> None:
    """Given a condition, ``not`` turns it round; a name that none has is an error."""
    assert condition("not on-a-platform", assessed())
    assert condition("on-a-platform", assessed({"venue": "marketplace"}))
    with pytest.raises(KeyError):
        condition("no-such-thing", assessed())
