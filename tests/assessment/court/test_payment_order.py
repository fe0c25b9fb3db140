"""When a debt is plain enough for a payment order."""

from __future__ import annotations

from typing import Any

import pytest

from refundletters.assessment.court.payment_order import (
    admission,
    has_counter_duty,
    names_other_amount,
    withdrawn,
)
from tests.cases import assessed, fitting


def replied(reply: str | None) -> dict[str, Any]:
    """One contact of long ago with this reply."""
    contact = {"at": "2026-11-03 10:00", "with": "merchant", "said": "要求退款"}
    return {"contacts": [contact | ({"reply": reply} if reply else {})]}


@pytest.mark.parametrize(
    "reply",
    [
        "同意退款98元，5天内原路退回", "已为您提交退款，预计3个工作日到账", "退款已受理，请耐心等待",
        "好的，我们会尽快退款",
        "多扣的一笔会退给您", "您好，已申请退款", "7天内退回原账户",
    ],
)  # fmt: skip
def test_a_reply_that_agrees(reply: str) -> None:
    """Given a reply that agrees to pay back, it is an admission."""
    assert admission(assessed(replied(reply)))


@pytest.mark.parametrize(
    "reply",
    [
        "已超时，不予退款", "不能退款", "如果核实无误会退款", "审核后给您退款",
        "虚拟商品不支持退款", "正在核实，请等待",
        "能否协商退一半", "可以补发", None,
    ],
)  # fmt: skip
def test_a_reply_that_does_not_agree(reply: str | None) -> None:
    """Given a refusal, a condition or silence, nothing is admitted."""
    assert admission(assessed(replied(reply))) is None


@pytest.mark.parametrize(("reply", "due"), [("同意退款，3天内到账", True), ("同意退款，30天内到账", False)])
def test_an_admission_is_due_when_its_time_is_over(reply: str, due: bool) -> None:
    """Given a time that the seller took to pay, the debt is due after it."""
    found = admission(assessed(replied(reply)))
    assert found is not None
    assert found.due is due


def test_a_later_refusal_takes_the_admission_back() -> None:
    """Given a refusal after the admission, or the answer that all is paid, it is disputed; given silence or
    delay, not."""
    replies = [("虚拟商品不退", True), ("已退款，请查收", True), ("处理中，请等待", False), (None, False)]
    for reply, disputed in replies:
        later = {"at": "2026-11-10 10:00", "with": "merchant", "said": "再次要求退款"}
        contacts = [*replied("同意退款，3天内到账")["contacts"], later | ({"reply": reply} if reply else {})]
        case = assessed({"contacts": contacts})
        found = admission(case)
        assert found is not None
        assert withdrawn(case, found) is disputed


def test_the_sum_agreed_to_is_the_sum_asked_for() -> None:
    """Given a reply that names a sum, it is another one where it is not the amount asked for."""
    for reply, other in [("同意退款98元", False), ("同意退款49元", True), ("同意退款", False)]:
        case = assessed(replied(reply))
        found = admission(case)
        assert found is not None
        assert names_other_amount(case, found) is other


def test_who_holds_the_goods_owes_something_in_return() -> None:
    """Given goods of use that are not yet returned, there is a counter-duty; once returned, none."""
    wrong = {"problem.situation": "wrong-item"}
    assert has_counter_duty(assessed(wrong))
    returned = {"events": [{"at": "2026-11-20 12:00", "what": "把错发的卡密退回商家"}]}
    assert not has_counter_duty(assessed(wrong | returned))
    assert not has_counter_duty(fitting("payment-order"))
