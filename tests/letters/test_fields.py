"""What each kind of letter must hold and must not hold (letter-style, field matrix): one table, checked."""

from __future__ import annotations

from functools import cache
from typing import Any

import pytest

from refundletters.letters import Letter
from refundletters.render import text
from tests.cases import EXAMPLES, KINDS, SHOP, VARIANTS, assessed, attempt, fitting, outcome
from tests.each import for_each
from tests.letters.field_columns import COLUMNS, Mark

FIRST, UP, PAY, OFFICE = "first-contact", "escalation", "payment-dispute", "regulator-complaint"

# The rows of the field matrix: a form of words that shows the datum, and what each kind does with it.
# Two rows are stricter than the matrix: a message and a dispute give no phone and no address, which
# these readers do not need.
MATRIX: dict[str, tuple[tuple[str, ...], dict[str, Mark]]] = {
    "own name": (("李明",), {FIRST: "-", UP: "o", PAY: "o", OFFICE: "R"}),
    "ID number": (("110101199003077758", "3077758"), {FIRST: "-", UP: "-", PAY: "-", OFFICE: "o"}),
    "phone": (("13800138000",), {FIRST: "-", UP: "o", PAY: "-", OFFICE: "R"}),
    "address": (("北京市海淀区示例路1号",), {FIRST: "-", UP: "-", PAY: "-", OFFICE: "R"}),
    "e-mail": (("liming@example.com",), {FIRST: "-", UP: "o", PAY: "-", OFFICE: "o"}),
    "the seller": (("星点卡盟", "贵站", "贵店"), {FIRST: "R", UP: "R", PAY: "R", OFFICE: "R"}),
    "the seller by its registered name": (
        ("示例网络科技有限公司",),
        {FIRST: "-", UP: "o", PAY: "o", OFFICE: "R"},
    ),
    "the seller's address": (
        ("四川省成都市武侯区示例大道2号",),
        {FIRST: "-", UP: "-", PAY: "o", OFFICE: "R"},
    ),
    "the seller's credit code": (("91510107MA6CXXXX01",), {FIRST: "-", UP: "-", PAY: "o", OFFICE: "o"}),
    "order number": (("202405150001",), {FIRST: "R", UP: "R", PAY: "R", OFFICE: "R"}),
    "time of payment": (("11月20日10:00",), {FIRST: "R", UP: "R", PAY: "R", OFFICE: "R"}),
    # The institution knows its own name.
    "way of payment": (("支付宝",), {FIRST: "R", UP: "R", PAY: "o", OFFICE: "R"}),
    "amount": (("98元", "98.00元"), {FIRST: "R", UP: "R", PAY: "R", OFFICE: "R"}),
    "payment number": (("2026112022001400001234567890",), {FIRST: "o", UP: "o", PAY: "R", OFFICE: "o"}),
    "item": (("示例游戏点卡",), {FIRST: "R", UP: "R", PAY: "R", OFFICE: "R"}),
    "promise": (("付款后5分钟内自动发货",), {FIRST: "R", UP: "R", PAY: "R", OFFICE: "R"}),
    "what was seen": (("订单显示异常",), {FIRST: "R", UP: "R", PAY: "R", OFFICE: "R"}),
    "when they were asked": (("11:30",), {FIRST: "o", UP: "R", PAY: "R", OFFICE: "R"}),
    "agent": (("1001）",), {FIRST: "o", UP: "R", PAY: "o", OFFICE: "R"}),
    "what was answered": (("已超时，不予退款",), {FIRST: "o", UP: "R", PAY: "R", OFFICE: "R"}),
    "the request": (
        ("退还98元", "退还98.00元", "退款98.00元", "退还价款98.00元"),
        dict.fromkeys((FIRST, UP, PAY, OFFICE), "R"),
    ),
    "one alternative": (("补发",), {FIRST: "R", UP: "R", PAY: "o", OFFICE: "o"}),
    "a time to answer by": (("48小时内",), {FIRST: "R", UP: "R", PAY: "o", OFFICE: "-"}),
    "law": (("《中华人民共和国", "》第"), {FIRST: "-", UP: "o", PAY: "o", OFFICE: "R"}),
    "exhibits": (("付款详情",), {FIRST: "o", UP: "R", PAY: "R", OFFICE: "R"}),
    "declaration of daily use": (("生活消费",), {FIRST: "-", UP: "-", PAY: "-", OFFICE: "R"}),
    "declaration of truth": (("真实性负责",), {FIRST: "-", UP: "-", PAY: "-", OFFICE: "R"}),
    "card code": (("ABCD-1234-EFGH-5678", "1234-EFGH"), dict.fromkeys(VARIANTS, "-")),
}

FULL: dict[str, Any] = {"request.alternative": "reissue"}
for _kind, _marks in COLUMNS.items():
    for _field, _mark in _marks.items():
        MATRIX[_field][1][_kind] = _mark
CELLS = [(field, kind, mark) for field, (_words, marks) in MATRIX.items() for kind, mark in marks.items()]


def said(kind: str, changes: dict[str, Any] | None = None) -> str:
    """The letter of a kind for the complete case with `changes`."""
    found = attempt(fitting(kind, FULL | (changes or {})), kind)
    assert isinstance(found, Letter), str(found)
    return text.render(found)


def test_the_matrix_is_whole() -> None:
    """Given the matrix, every kind has its column, and each requires and forbids something."""
    assert all(set(marks) == set(VARIANTS) for _words, marks in MATRIX.values())
    for kind in VARIANTS:
        assert {"R", "-"} <= {mark for _field, other, mark in CELLS if other == kind}


@cache
def complete(kind: str) -> str:
    """The letter of a kind for the complete case."""
    return said(kind)


@for_each("field, kind, mark", CELLS)
def test_field(field: str, kind: str, mark: Mark) -> None:
    """Given a complete case, a kind of letter holds what its reader needs and nothing that it must not."""
    words = MATRIX[field][0]
    shown = [word for word in words if word in complete(kind)]
    if mark == "R":
        assert shown, f"{field} is missing"
    elif mark == "-":
        assert not shown, f"{field} appears"


@pytest.mark.parametrize("kind", [kind for kind in KINDS if kind != "evidence-list"])
def test_without_an_order_number_the_payment_identifies(kind: str) -> None:
    """Given no order number, the letter names the payment's own numbers, time and amount instead."""
    letter = said(kind, {"order.number": None, "payment.0.merchant_order_number": "SH-7788"})
    assert "SH-7788" in letter
    assert "订单号2" not in letter
    assert "11月20日10:00" in letter
    assert "98" in letter


@pytest.mark.parametrize("kind", [FIRST, UP, OFFICE])
def test_a_part_is_reckoned_before_the_reader(kind: str) -> None:
    """Given a part delivered, the letter shows what was due, what arrived and how the amount is reached."""
    letter = said(
        kind,
        {
            "problem.situation": "partial-delivery",
            "request.remedy": "partial-refund",
            "order.face_value": "100",
            "problem.received_value": "30",
        },
    )
    assert all(words in letter for words in ("应到账100元", "实际到账30元", "×70÷100", "68.6"))


@for_each("stem", EXAMPLES)
@for_each("kind", KINDS)
def test_no_letter_of_an_example_shows_a_card_code(stem: str, kind: str) -> None:
    """Given an example, no letter shows the code of a card, not even a part of it."""
    found = outcome(stem, kind)
    codes = ["ABCD-1234-EFGH-5678", SHOP["order"]["code"]]
    assert not isinstance(found, Letter) or not [code for code in codes if code[:9] in text.render(found)]


@pytest.mark.parametrize(
    "declared", [{"declarations.daily_use": None}, {"declarations.handled_elsewhere": None}]
)
def test_declarations_are_asked_for_and_never_assumed(declared: dict[str, Any]) -> None:
    """Given a declaration that the user did not make, the complaint is withheld until it is made."""
    assert not isinstance(attempt(assessed(declared), OFFICE), Letter)
