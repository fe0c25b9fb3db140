"""Letters hold the other side to what it answered, and put no words into its mouth."""

from __future__ import annotations

from typing import Any

import pytest

from refundletters.letters.catalogue import FormName
from tests import cases

PAID = {
    "payment.0.paid_at": "2026-11-05 10:00",
    "problem.found_at": "2026-11-05 11:00",
    "problem.situation": "not-delivered",
    "order.shown_delivered_at": None,
}
AGREED = "好的，周五退给您"
LOG = [
    {"at": "2026-11-05 11:30", "with": "merchant", "via": "QQ", "letter": "first-contact",
     "said": "要求发货", "reply": "处理中"},
    {"at": "2026-11-08 09:00", "with": "merchant", "via": "QQ", "said": "到不了就退钱", "reply": AGREED},
    {"at": "2026-11-16 09:00", "with": "merchant", "via": "QQ", "letter": "follow-up", "said": "要求退款"},
]  # fmt: skip


def written(kind: str, changes: dict[str, Any], form: FormName | None = None) -> str:
    """The text of the letter of `kind` after that log, with `changes`."""
    return cases.written(kind, PAID | {"contacts": LOG} | changes, form)


@pytest.mark.parametrize("kind", ["follow-up", "escalation", "demand", "payment-dispute", "payment-order"])
def test_an_agreed_refund_is_told(kind: str) -> None:
    """Given a reply between two letters that agreed to pay back, each later letter tells it in its words."""
    assert AGREED in written(kind, {"declarations.plain_debt": "是"})


@pytest.mark.parametrize("kind", ["demand", "statement-of-claim"])
def test_an_agreed_refund_is_the_first_ground(kind: str) -> None:
    """Given an agreed refund whose time is over, the debt is pleaded before the breach, and a demand offers
    no choice of delivery."""
    letter = written(kind, {})
    debt = letter.index("第五百七十九条")
    assert debt < letter.index("第五百七十七条")
    assert f"答复“{AGREED}”，款项至今没有退还" in letter
    assert "自期限届满时解除" not in letter


def test_a_day_named_in_a_promise_is_a_time() -> None:
    """Given “明天中午前到账”, no provision for agreements without a time is cited."""
    letter = written("demand", {"order.promise": "明天中午前到账", "contacts": LOG[:1]})
    assert "第五百一十一条" not in letter
    assert "“明天中午前到账”，没有做到" in letter


def test_no_provision_stands_twice_in_a_demand() -> None:
    """Given an answer that passes the buyer on, the provision that answers it is not pleaded once more."""
    reply = {"reply": "你找上游供应商，我们只是中介"}
    letter = written("demand", {"problem.situation": "wrong-account", "contacts": [LOG[0] | reply]})
    assert letter.count("第五百九十三条") == 1


def test_silence_noted_in_the_place_of_an_answer_is_silence() -> None:
    """Given 已读未回 as the reply, the letter says that there was none and quotes nothing."""
    letter = written("demand", {"contacts": [LOG[0], LOG[2] | {"reply": "已读未回"}]})
    assert "已读未回" not in letter
    assert "没有收到答复" in letter


def test_a_report_to_the_police_waits_for_no_answer() -> None:
    """Given a report at a police station, the letter says where it was made, not that nothing came of it."""
    report = {"at": "2026-11-18 09:00", "with": "police", "via": "派出所", "said": "报案"}
    letter = written("payment-dispute", {"contacts": [*LOG, report]})
    assert "我到派出所报案。" in letter


def test_a_name_with_quotation_marks_gets_no_more() -> None:
    """Given a seller whose name the user wrote with quotation marks, the demand sets none around them."""
    changes = {
        "merchant.name": "微信好友“A代充”",
        "merchant.registered_name": "王某",
        "venue": "private-transfer",
    }
    letter = written("demand", changes | {"venue": "private-transfer"})
    assert "致：王某（微信好友“A代充”）" in letter


def test_a_second_choice_is_reckoned_too() -> None:
    """Given that the rest is asked for or else its price, the price is shown with its arithmetic."""
    short: dict[str, Any] = {
        "problem.situation": "partial-delivery",
        "order.face_value": "98",
        "problem.received_value": "58",
    }
    short |= {"request.remedy": "reissue", "request.alternative": "partial-refund", "request.amount": None}
    short |= {"contacts": LOG[:1]}
    assert "×40÷98" in written("demand", short)
    assert "×40÷98" in written("escalation", short)


def test_what_the_answer_did_not_say_is_not_answered() -> None:
    """Given a refusal that names no virtual goods, the letter does not speak of them."""
    reply = {"reply": "已扣费不支持退款"}
    letter = written("escalation", {"contacts": [LOG[0] | reply]})
    assert "虚拟" not in letter


def test_who_was_sent_to_the_institution_tells_its_answer() -> None:
    """Given a seller that passes the buyer on to the payment institution, what the institution answered
    stands among the points against it, and the ground of the claim with it."""
    asked = {"at": "2026-11-06 10:00", "with": "payment-provider", "via": "95188", "said": "反映重复扣款"}
    log = [LOG[0] | {"reply": "我们只收到一笔，找支付宝"}, asked | {"reply": "两笔都已付给商户"}]
    letter = written("escalation", {"problem.situation": "duplicate-charge", "contacts": log})
    assert "我已联系支付机构，支付宝客服答复“两笔都已付给商户”。" in letter
    assert "第九百八十五条" in letter


def test_a_verified_payment_is_not_taken_for_an_authorised_one() -> None:
    """Given an institution that says the password was right, the letter answers with who bears the loss."""
    asked = {"at": "2026-11-06 10:00", "with": "payment-provider", "via": "电话", "said": "报告盗刷"}
    log = [asked | {"reply": "支付密码正确，系本人操作"}]
    changes = {"problem.situation": "unauthorised-payment", "contacts": log}
    letter = written("payment-dispute", changes, form="letter")
    assert "第五十七条第二款" in letter
    assert "不等于付款经我授权" in letter


def test_a_later_refusal_undoes_no_agreement() -> None:
    """Given a seller that agreed to pay back and then refused, the agreement is held against the refusal."""
    refused = LOG[2] | {"letter": None, "reply": "虚拟商品一经售出不退"}
    letter = written("escalation", {"contacts": [*LOG[:2], refused]})
    assert f"答复“{AGREED}”，款项至今没有退还" in letter


def test_nothing_is_sent_over_the_telephone() -> None:
    """Given a seller reached by telephone, a request is made, not sent, and nothing is served that way."""
    letter = written("demand", {"contacts": [LOG[0] | {"via": "客服电话"}]})
    assert "通过客服电话提出书面请求" in letter
    assert "客服电话发送" not in letter


def test_what_was_seen_after_asking_is_told_after_it() -> None:
    """Given a problem that came to light after the first message, the follow-up keeps the order of time."""
    asked = {"at": "2026-11-05 10:50", "with": "merchant", "via": "QQ", "said": "怎么还没到"}
    letter = written("follow-up", {"contacts": [asked], "problem.description": "显示已关闭"})
    assert letter.index("10:50") < letter.index("显示已关闭")


def test_whom_nobody_names_is_the_seller() -> None:
    """Given a silence of whom nobody names and a later answer of the seller, none is silent to this day."""
    log = [
        {"at": "2026-11-05 11:30", "said": "要求发货"},
        {"at": "2026-11-08 09:00", "with": "merchant", "said": "要求退款", "reply": "虚拟商品不退"},
    ]
    assert "至今没有收到答复" not in written("escalation", {"contacts": log})
