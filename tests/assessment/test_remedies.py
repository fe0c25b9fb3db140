from __future__ import annotations

from decimal import Decimal
from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from refundletters.assessment.records import rule_codes, situation_rule
from refundletters.assessment.remedies import Remedy
from refundletters.case.values import Money
from refundletters.case.vocabulary import vocabulary
from tests.cases import assessed
from tests.conftest import tries
from tests.each import for_each

PAYS_BACK = ("full-refund", "partial-refund", "fee-refund", "cancel")


def asked_for(**changes: Any) -> Remedy:
    """The remedy of the complete case with `changes` (``problem__refunded`` for a dotted path)."""
    found = assessed({path.replace("__", "."): value for path, value in changes.items()}).remedy
    assert found is not None
    return found


def yuan(text: str) -> Money:
    """An amount in 元."""
    return Money.parse(text)


# ── the share of a price that was not delivered ───────────────────────────────────────────────────


@for_each(
    "price, due, received, amount",
    [
        ("49.50", "50", "30", "19.80"),
        ("50", "50", "30", "20.00"),
        ("98", "100", "0", "98.00"),
        ("100", "100", "50", "50.00"),
        ("10", "3", "1", "6.67"),
        ("10", "3", "2", "3.33"),
        ("0.05", "2", "1", "0.03"),
        ("0.01", "2", "1", "0.01"),
        ("99.99", "648", "328", "49.38"),
        ("30", "12.5", "2.5", "24.00"),
    ],
)
@for_each("situation", ["partial-delivery", "wrong-value"])
def test_share(situation: str, price: str, due: str, received: str, amount: str) -> None:
    """Given what was due and what arrived, the refund is the price × missing ÷ due, rounded half up."""
    found = asked_for(
        problem__situation=situation,
        request__remedy="partial-refund",
        order__price=price,
        payment__0__amount=price,
        order__face_value=due,
        problem__received_value=received,
    )
    assert found.amount == yuan(amount)
    assert found.share is not None
    assert found.share.amount == yuan(amount)
    assert found.share.missing == Decimal(due) - Decimal(received)


@pytest.mark.parametrize(
    ("due", "received"), [(None, "30"), ("50", None), ("50", "50"), ("50", "60"), ("0", "0")]
)
def test_no_share_without_its_figures(due: str | None, received: str | None) -> None:
    """Given figures that are missing or leave nothing missing, no arithmetic is made up."""
    found = asked_for(
        problem__situation="partial-delivery",
        request__remedy="partial-refund",
        order__face_value=due,
        **({"problem__received_value": received} if received else {}),
    )
    assert (found.amount, found.share) == (None, None)


def test_a_full_refund_of_a_part_is_the_whole_price() -> None:
    """Given a part delivered and the whole price asked back, no share is reckoned."""
    found = asked_for(
        problem__situation="partial-delivery", problem__received_value="30", request__remedy="full-refund"
    )
    assert (found.amount, found.share) == (yuan("98"), None)


CENTS = st.integers(1, 10_000_00).map(lambda cents: Decimal(cents) / 100)


@settings(max_examples=tries(200), derandomize=True)
@given(CENTS, st.integers(1, 2000), st.integers(0, 2000))
def test_shares_add_up(price: Decimal, due: int, received: int) -> None:
    """Given any price and counts, the share lies within half a 分 of the exact one and never exceeds the
    price, and what arrived and what did not make up the price to the 分."""
    share = Money(price).times(Fraction(max(due - received, 0), due))
    exact = Fraction(price) * max(due - received, 0) / due
    assert abs(Fraction(share.amount) - exact) <= Fraction(1, 200)
    assert share.amount <= price
    rest = Money(price).times(Fraction(min(received, due), due))
    assert abs(share.amount + rest.amount - price) <= Decimal("0.01")


# ── never more than is owed ───────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    ("price", "paid", "refunded", "amount"),
    [
        ("98", "98", None, "98"),
        ("98", "98", "20", "78"),
        ("98", "98", "98", "0"),
        ("98", "98", "120", "0"),
        ("100", "90", None, "90"),  # a coupon: only what was paid comes back
        ("100", "90", "10", "80"),
        ("98", "196", None, "98"),  # paid for two things: this order cost 98
        (None, "98", None, "98"),
        ("98", None, None, "98"),
    ],
)
def test_what_was_paid_and_not_returned(
    price: str | None, paid: str | None, refunded: str | None, amount: str
) -> None:
    """Given price, payment and what came back, a full refund is what the order cost and is still owed."""
    changes: dict[str, Any] = {"order__price": price, "payment__0__amount": paid}
    if refunded:
        changes["problem__refunded"] = refunded
    assert asked_for(**changes).amount == yuan(amount)


def test_what_was_returned_is_taken_off_a_share() -> None:
    """Given a part that was returned already, it is taken off the share that was not delivered."""
    found = asked_for(
        problem__situation="partial-delivery",
        request__remedy="partial-refund",
        order__face_value="50",
        problem__received_value="30",
        problem__refunded="10",
    )
    assert found.share is not None
    assert (found.share.amount, found.amount) == (yuan("39.20"), yuan("29.20"))


def test_several_payments_are_one_price() -> None:
    """Given an order paid in two parts, the refund is their sum."""
    parts = [{"amount": "50", "paid_at": "2026-11-20 10:00"}, {"amount": "48", "paid_at": "2026-11-20 10:01"}]
    assert asked_for(payment=parts, order__price=None).amount == yuan("98")


def test_one_of_two_payments() -> None:
    """Given an order charged twice, one payment is asked back."""
    twice = [{"amount": "98", "paid_at": "2026-11-20 10:00"}, {"amount": "98", "paid_at": "2026-11-20 10:01"}]
    assert asked_for(payment=twice, problem__situation="duplicate-charge").amount == yuan("98")


def test_only_the_fee() -> None:
    """Given a fee kept back, the fee is asked for and not the price."""
    assert asked_for(
        problem__situation="fee-deducted", problem__fee="4.90", request__remedy="fee-refund"
    ).amount == yuan("4.90")


REMEDIES = tuple(vocabulary("remedy").terms)
AMOUNTS = st.none() | st.integers(1, 30000).map(lambda cents: f"{cents // 100}.{cents % 100:02}")


@settings(max_examples=tries(300), derandomize=True)
@given(
    st.sampled_from(rule_codes("situations")),
    st.none() | st.sampled_from(REMEDIES),
    st.none() | st.sampled_from(REMEDIES),
    st.tuples(AMOUNTS, AMOUNTS, AMOUNTS, AMOUNTS, AMOUNTS),
    st.none() | st.integers(0, 120).map(str),
)
def test_no_refund_exceeds_what_was_paid(
    situation: str,
    remedy: str | None,
    alternative: str | None,
    amounts: tuple[str | None, ...],
    received: str | None,
) -> None:
    """Given any situation, request and figures, money asked back is at most what was paid, what the user
    asked for is never exceeded, and the remedy is one that the situation supports."""
    price, paid, refunded, fee, wanted = amounts
    changes: dict[str, Any] = {
        "problem.situation": situation,
        "order.price": price,
        "payment.0.amount": paid,
        "request.remedy": remedy,
    }
    for path, value in (
        ("problem.refunded", refunded),
        ("problem.fee", fee),
        ("problem.received_value", received),
        ("request.amount", wanted),
        ("request.alternative", alternative),
    ):
        changes |= {path: value} if value else {}
    found = assessed(changes)
    assert found.remedy is not None
    assert found.remedy.code in situation_rule(situation).remedies
    assert found.remedy.alternative in (None, *situation_rule(situation).remedies)
    assert found.remedy.alternative != found.remedy.code
    amount = found.remedy.amount
    if amount is not None and found.remedy.code in PAYS_BACK:
        assert found.facts.paid is None or amount <= found.facts.paid
        assert wanted is None or amount <= yuan(wanted)


# ── what is asked ─────────────────────────────────────────────────────────────────────────────────


@for_each("situation", lambda: rule_codes("situations"))
def test_the_usual_remedy(situation: str) -> None:
    """Given no request, the remedy is the first that the situation supports."""
    found = asked_for(problem__situation=situation, request__remedy=None)
    assert found.code == situation_rule(situation).remedies[0]
    assert found.declined is None


@for_each("situation", lambda: rule_codes("situations"))
@for_each("remedy", REMEDIES)
def test_a_remedy_that_does_not_fit_is_declined(situation: str, remedy: str) -> None:
    """Given a remedy that the situation does not support, the usual one is asked for and the user told; one
    of two like payments is the refund of a part and all that is owed."""
    found = asked_for(problem__situation=situation, request__remedy=remedy)
    supported = situation_rule(situation).remedies
    if remedy == "partial-refund" and situation_rule(situation).measure == "one-payment":
        assert (found.code, found.declined) == ("full-refund", None)
    elif remedy in supported:
        assert (found.code, found.declined) == (remedy, None)
    else:
        assert (found.code, found.declined) == (supported[0], remedy)


def test_an_alternative_that_is_no_alternative() -> None:
    """Given an alternative equal to the request or not supported, there is none."""
    assert asked_for(request__alternative="full-refund").alternative is None
    assert asked_for(request__alternative="unfreeze").alternative is None
    assert asked_for(request__alternative="reissue").alternative == "reissue"


def test_a_prepaid_balance_is_in_proportion() -> None:
    """Given what was paid, what it was worth with the gift, and what was used, the rest of the price is asked
    back in proportion (预付式消费解释第十八条), also where all was asked for; a stated amount stays."""
    balance = {"order__price": "1000", "payment__0__amount": "1000", "order__face_value": "1200"}
    used = balance | {"problem__situation": "prepaid-closed", "problem__received_value": "300"}
    found = asked_for(**used)
    assert (found.code, found.amount) == ("partial-refund", yuan("750"))
    assert asked_for(**used | {"problem__received_value": "0"}).amount == yuan("1000")
    assert asked_for(**used, request__amount="700").amount == yuan("700")


def test_several_renewals_are_asked_back() -> None:
    """Given several renewals at one price, the stated sum of them is asked for, never more than was paid."""
    debited = [{"amount": "25", "paid_at": f"2026-{month}-02 03:00"} for month in ("09", "10", "11")]
    renewed = {"problem__situation": "auto-renewal", "order__price": "25", "payment": debited}
    assert asked_for(**renewed, request__amount="75").amount == yuan("75")
    assert asked_for(**renewed, request__amount="90").amount == yuan("75")
    assert asked_for(**renewed).amount == yuan("25")


def test_a_stated_part_of_the_price_is_a_refund_of_less() -> None:
    """Given a part of the price and its amount where all may be asked for, that amount is asked for."""
    part = {"request__remedy": "partial-refund", "request__amount": "40"}
    found = asked_for(problem__situation="invalid-code", **part)
    assert (found.code, found.amount, found.declined) == ("full-refund", yuan("40"), None)
    other = {"request__remedy": "reissue", "request__alternative": "partial-refund", "request__amount": "40"}
    found = asked_for(problem__situation="invalid-code", **other)
    assert (found.code, found.alternative, found.amount) == ("reissue", "full-refund", yuan("40"))


def test_less_may_be_asked() -> None:
    """Given a request below what is owed, that is what is asked."""
    assert asked_for(request__amount="50").amount == yuan("50")
    assert asked_for(request__amount="500").amount == yuan("98")
