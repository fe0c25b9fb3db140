"""The payment that is looked for comes first, with the reasons; what cannot be it is left out."""

from __future__ import annotations

from datetime import timedelta
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from refundletters.case.moment import Moment
from refundletters.statements.payments import Transaction
from refundletters.statements.search import Wanted, search
from tests.statements.test_refunds import BACK, PAID

AMOUNT = Decimal("98.00")
AROUND = Moment.parse("2026-11-20 10:02")


def rows_found(*rows: Transaction, wanted: Wanted) -> list[int]:
    """The rows of the candidates, the best first."""
    return [candidate.payment.row for candidate in search(rows, wanted).candidates]


def at(text: str, row: int, **changes: object) -> Transaction:
    """A payment at another time."""
    return replace(PAID, at=Moment.parse(text), row=row, transaction_number=f"N{row}", **changes)


def test_the_nearest_comes_first() -> None:
    """Given payments of the same amount, the one at the time comes first, those far away are left out."""
    rows = [
        at("2026-11-22 10:00", 1),
        at("2026-11-20 10:00", 2),
        at("2026-11-20 18:00", 3),
        at("2026-11-27", 4),
    ]
    assert rows_found(*rows, wanted=Wanted(AMOUNT, AROUND)) == [2, 3, 1]
    assert rows_found(*rows, wanted=Wanted(AMOUNT, AROUND, timedelta(days=9))) == [2, 3, 1, 4]
    assert rows_found(*rows, wanted=Wanted(AMOUNT, AROUND, timedelta(hours=1))) == [2]


def test_the_payee_only_ranks() -> None:
    """Given an amount, the payee decides the order; given the payee alone, it decides what is shown."""
    rows = [
        at("2026-11-20", 1),
        at("2026-11-20", 2, payee="星点网络"),
        at("2026-11-20", 3, remark="星点 买卡"),
    ]
    assert rows_found(*rows, wanted=Wanted(AMOUNT, payee="星点")) == [2, 3, 1]
    assert rows_found(*rows, wanted=Wanted(payee="星 点")) == [2, 3]


def test_the_row_that_says_more_comes_first() -> None:
    """Given the same payment in two lists, that with numbers comes before the bank's."""
    bank = replace(PAID, row=1, source="银行流水", transaction_number="", payee="星点", remark="财付通-星点")
    service = replace(PAID, row=2, payee="星点", order_number="M1")
    assert rows_found(bank, service, wanted=Wanted(AMOUNT, payee="星点")) == [2, 1]


def test_a_discount_is_explained() -> None:
    """Given goods named with the amount, and less paid, it is a candidate with that reason."""
    wanted = Wanted(Decimal(20))
    for name in ("交费20.00元", "20元点卡", "充值（20元）"):
        (found,) = search([replace(PAID, item=name, amount=Decimal("14.95"))], wanted).candidates
        assert "14.95" in found.reasons[0]
    for name in ("交费120.00元", "20天会员", "20.50元"):
        assert not search([replace(PAID, item=name, amount=Decimal("14.95"))], wanted).candidates
    (found,) = search([replace(PAID, full_price=Decimal("20.00"), amount=Decimal(18))], wanted).candidates
    assert "18" in found.reasons[0]


def test_reasons() -> None:
    """Given what fits, each reason names it."""
    (found,) = search(
        [replace(PAID, payee="星点网络", item="月卡")], Wanted(AMOUNT, AROUND, payee="月卡")
    ).candidates
    assert found.reasons == ("金额一致", "时间一致（相差不到 2 分钟）", "商品含有“月卡”")


def test_nothing_that_a_terminal_would_obey() -> None:
    """Given a text with control characters and line ends, the candidate has it on one line without them."""
    (found,) = search(
        [replace(PAID, item="点\x1b[2J卡\n第二行", payee="\u3000示例店")], Wanted(AMOUNT)
    ).candidates
    assert (found.payment.item, found.payment.payee) == ("点 [2J卡 第二行", "示例店")


def test_what_came_back_is_told() -> None:
    """Given a payment that was refunded, the candidate says so, wherever the refund stands."""
    for rows in ((PAID, BACK), (BACK, PAID)):
        (found,) = search(rows, Wanted(AMOUNT)).candidates
        assert found.refund
        assert found.refund.amount == AMOUNT


def test_overlapping_statements() -> None:
    """Given the same payment and refund in two statements, they count once."""
    again = [replace(row, file="另一份.csv") for row in (PAID, BACK)]
    (found,) = search([PAID, BACK, *again], Wanted(AMOUNT)).candidates
    assert found.refund
    assert found.refund.amount == AMOUNT


def test_near_misses_are_counted() -> None:
    """Given payments of the amount at another time, and of another amount at the time, both are counted."""
    found = search([at("2026-10-01", 1), at("2026-11-20", 2, amount=Decimal(5))], Wanted(AMOUNT, AROUND))
    assert (found.candidates, found.same_amount, found.same_time) == ((), 1, 1)


def test_very_many_candidates() -> None:
    """Given more payments that fit than anybody reads, the best are kept and the rest counted."""
    rows = [at("2026-11-20", row) for row in range(1_000)]
    found = search([*rows, at("2026-11-20 10:00", 1_000)], Wanted(AMOUNT, AROUND))
    assert found.candidates[0].payment.row == 1_000
    assert len(found.candidates) + found.more == 1_001


@given(
    st.lists(st.tuples(st.integers(1, 28), st.sampled_from([98, 50, 20])), max_size=30),
    st.integers(1, 28),
    st.integers(0, 10),
)
def test_every_candidate_fits(rows: list[tuple[int, int]], day: int, within: int) -> None:
    """Given any payments, the candidates are exactly those of the amount within the time."""
    made = [at(f"2026-11-{of:02}", row, amount=Decimal(yuan)) for row, (of, yuan) in enumerate(rows)]
    wanted = Wanted(AMOUNT, Moment.parse(f"2026-11-{day:02}"), timedelta(days=within))
    fitting = {row for row, (of, yuan) in enumerate(rows) if yuan == 98 and abs(of - day) <= within}
    assert set(rows_found(*made, wanted=wanted)) == fitting


@pytest.mark.parametrize("kind", ["refund", "other"])
def test_only_payments_are_candidates(kind: str) -> None:
    """Given what is no payment, it is no candidate."""
    assert not search([replace(PAID, kind=kind)], Wanted(AMOUNT)).candidates
