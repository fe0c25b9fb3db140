from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from tests.cases import TODAY, assessed


@pytest.mark.parametrize(
    ("venue", "stated", "registered", "business", "private"),
    [
        ("marketplace", None, None, True, False),
        ("independent-site", None, None, True, False),
        ("second-hand", None, None, False, True),
        ("private-transfer", None, None, False, True),
        ("private-transfer", "是", None, True, False),
        ("marketplace", "否", None, False, True),
        (None, None, None, False, False),
        (None, None, "示例有限公司", True, False),
        (None, "否", "示例有限公司", False, True),
    ],
)
def test_seller(
    venue: str | None, stated: str | None, registered: str | None, business: bool, private: bool
) -> None:
    """Given what the user says and where it was bought, the seller is a business, a private person, or
    neither is known."""
    found = assessed(
        {
            "venue": venue,
            "merchant.registered_name": registered,
            **({"merchant.is_business": stated} if stated else {}),
        }
    ).facts
    assert (found.seller_is_business, found.seller_is_private) == (business, private)


@pytest.mark.parametrize(
    ("changes", "day"),
    [
        ({}, date(2026, 11, 20)),
        ({"payment.0.paid_at": "2026-11-19"}, date(2026, 11, 19)),
        ({"payment.0.paid_at": None, "order.placed_at": "2026-11-18"}, date(2026, 11, 18)),
        ({"payment.0.paid_at": None, "order.placed_at": None}, date(2026, 11, 20)),
        ({"payment.0.paid_at": None, "order.placed_at": None, "problem.found_at": None}, TODAY),
        ({"problem.renewed_at": "2026-10-01"}, date(2026, 10, 1)),
        ({"payment.0.paid_at": "2026-12-24"}, TODAY),
    ],
)
def test_the_day_of_the_act(changes: dict[str, Any], day: date) -> None:
    """Given payment, order and finding, the act is judged by the law of the first that is known, never by a
    law of the future."""
    assert assessed(changes).facts.act_on == day


@pytest.mark.parametrize(
    ("birth", "age"),
    [
        ("2018-11-20", 8),
        ("2018-11-21", 7),
        ("2008-11-20", 18),
        ("2008-11-21", 17),
        ("2026-01-01", 0),
        (None, None),
    ],
)
def test_age_in_full_years(birth: str | None, age: int | None) -> None:
    """Given a date of birth, the minor's age on the day of payment counts full years (周岁)."""
    assert assessed({"problem.minor_birth_date": birth} if birth else {}).facts.minor_age == age
