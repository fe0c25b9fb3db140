"""What readers of letters missed in cases that nobody had written before: each point is held here."""

from __future__ import annotations

from typing import Any

from refundletters.assessment.court import online_sale, rescission
from refundletters.letters import Letter
from refundletters.letters.catalogue import FormName
from refundletters.render import as_text
from tests.cases import assessed, attempt
from tests.each import for_each


def written(kind: str, changes: dict[str, Any], form: FormName | None = None) -> str:
    """The text of the letter of `kind` for the complete case with `changes`."""
    letter = attempt(assessed(changes), kind, form=form)
    assert isinstance(letter, Letter), letter
    return as_text(letter)


PROMISED = {"problem.situation": "invalid-code", "order.promise": "兑换失败包退"}


@for_each("reply", ["请联系上游处理", "卡密已经查看过了，不能退", "您提供的证据不足"])
def test_what_they_promised_is_held_against_them_first(reply: str) -> None:
    """Given a promise of a refund, the answer to a refusal begins with it."""
    text = written("escalation", PROMISED | {"contacts.0.reply": reply})
    assert "1. 贵站承诺“兑换失败包退”，请按照承诺处理" in text


def test_a_promise_is_an_agreement() -> None:
    """Given a promise of a refund, no ground says that nothing was agreed."""
    text = written("regulator-complaint", PROMISED)
    assert "承诺“兑换失败包退”即是约定" in text
    assert "对违约责任没有约定" not in text
    undelivered = {"problem.situation": "not-delivered", "order.promise": "登不上全额退款"}
    assert "就退款已有约定，应当照此退还" in written("regulator-complaint", undelivered)


def test_a_platform_is_held_to_its_own_rule() -> None:
    """Given a platform that refused although its own rule grants the refund, the appeal begins with it."""
    case = {
        "venue": "marketplace",
        "platform.name": "示例商城",
        "problem.situation": "used-code",
        "contacts.0.with": "platform",
        "contacts.0.reply": "卡密已使用，不支持退款",
        "rules": [
            {"title": "售后说明", "clause": "第2条", "text": "无法激活的可退款", "issued_by": "platform"},
            {"title": "店铺公告", "text": "包退", "issued_by": "merchant"},
        ],
    }
    assert "1. 贵平台《售后说明》第2条规定“无法激活的可退款”，请按照该规定处理" in written("appeal", case)


def test_all_that_a_child_paid_is_asked_back() -> None:
    """Given two payments by a child, one of which the price of the order names, both are asked back."""
    case = {
        "problem.situation": "minor-top-up",
        "problem.minor_birth_date": "2014-05-06",
        "order.price": "98.00",
        "payment": [
            {"method": "alipay", "amount": "98.00", "paid_at": "2026-11-20 10:00"},
            {"method": "alipay", "amount": "30.00", "paid_at": "2026-11-20 10:05"},
        ],
    }
    assert "128.00元" in written("regulator-complaint", case).partition("事实与理由")[0]


def test_interest_from_the_end_of_the_contract_needs_its_end() -> None:
    """Given a balance whose interest runs from the end of the contract, the court is asked to end it, at the
    seat of the shop, and the general ground does not stand beside that of prepaid consumption."""
    case = {
        "problem.situation": "prepaid-closed",
        "order.item": "示例次卡",
        "order.category": "other",
        "order.face_value": "50",
        "problem.received_value": "18",
    }
    a = assessed(case | {"request": {}})
    assert rescission(a) is not None
    assert not online_sale(a)
    assert "判令解除原告与被告之间的预付式消费合同" in written("statement-of-claim", case | {"request": {}})
    assert "seller-gone" not in {ground.id for ground in a.grounds}


def test_damages_are_grounded_where_they_are_asked() -> None:
    """Given damages for deceit, the letter that asks for them says what they rest on."""
    case = {
        "problem.situation": "used-code",
        "problem.fraud_facts": ["客服承认这批激活码以前卖过"],
        "contacts.0.reply": "给您退一半吧",
        "request": {"remedy": "compensation"},
    }
    text = written("escalation", case)
    assert "增加赔偿500.00元" in text
    assert "客服承认这批激活码以前卖过" in text


def test_a_closed_account_with_the_seller_is_no_matter_of_the_institution() -> None:
    """Given an account that the seller closed and money asked back, the institution is asked for the money,
    and no ground asks for performance."""
    case = {
        "problem.situation": "account-restricted",
        "problem.description": "登录提示账号永久封停",
        "request": {"remedy": "partial-refund", "amount": "40.00"},
    }
    assert "限制账户的事实" not in written("payment-dispute", case)
    assert "第五百八十条" not in written("regulator-complaint", case)


@for_each(
    "changes, words",
    [
        ({"problem.situation": "not-as-described", "contacts.0.reply": "你自己拍错了，不退"}, "是两回事"),
        ({"problem.situation": "partial-delivery", "problem.received_value": "50",
          "contacts.0.reply": "系统显示充值成功"}, "承诺“付款后5分钟内自动发货”，期限已过"),
        ({"problem.situation": "late-delivery", "contacts.0.reply": "已经到账了",
          "request": {"remedy": "compensation", "amount": "5.00"}}, "而是到账时间晚于约定"),
    ],
)  # fmt: skip
def test_the_answer_meets_the_reply(changes: dict[str, Any], words: str) -> None:
    """Given a reply that misses the point, the message says what the point is."""
    assert words in written("escalation", changes, "chat")


def test_a_clause_with_a_time_limit_is_answered() -> None:
    """Given a seller that pleads a time limit of its own rules, the answer says why it does not bind."""
    rule = {"rules": [{"title": "购买须知", "clause": "第4条", "text": "卡密售出24小时后不予退换"}]}
    case = rule | {"problem.situation": "invalid-code", "contacts.0.reply": "您已超时，不予处理"}
    text = written("escalation", case)
    assert "第二十六条第二款、第三款" in text
    assert "《购买须知》第4条写明“卡密售出24小时后不予退换”" in text


def test_a_deposit_is_asked_back_as_one() -> None:
    """Given a deposit that was asked back, the provisions on deposits come first."""
    case = {
        "problem.situation": "refund-not-received",
        "problem.description": "租期满了押金没退",
        "order.promise": "到期无违规押金秒退",
        "contacts.0.said": "要求退押金",
        "contacts.0.reply": "检测到您使用外挂，押金不退",
    }
    text = written("regulator-complaint", case)
    assert "《中华人民共和国电子商务法》第二十一条" in text
    assert "承诺“到期无违规押金秒退”" in text


def test_a_code_for_a_membership_is_counted_and_sold() -> None:
    """Given two codes for a membership, they are codes that were sold, not a service."""
    case = {
        "problem.situation": "invalid-code",
        "order.category": "membership",
        "order.item": "示例月卡兑换码",
        "order.quantity": "2",
        "order.promise": None,
    }
    text = written("regulator-complaint", case)
    assert "兑换码两个" in text
    assert "第六百四十六条" not in text
    assert "收到的兑换码中有不能兑换的" in text
