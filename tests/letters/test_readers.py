"""What readers of letters missed in cases that nobody had written before: each point is held here."""

from __future__ import annotations

from typing import Any

from refundletters.assessment.court import online_sale, rescission
from refundletters.letters import Letter
from tests.cases import assessed, attempt, written
from tests.each import for_each

PROMISED = {"problem.situation": "invalid-code", "order.promise": "兑换失败包退"}


@for_each("reply", ["请联系上游处理", "卡密已经查看过了，不能退", "您提供的证据不足", "激活码概不退换"])
def test_what_they_promised_is_held_against_them_first(reply: str) -> None:
    """Given a promise of a refund, the answer to a refusal begins with it."""
    text = written("escalation", PROMISED | {"contacts.0.reply": reply})
    assert "1. 贵站承诺“兑换失败包退”" in text
    assert "请按照承诺处理" in text


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


CANCELLED = {
    "problem.situation": "auto-renewal",
    "problem.description": "9月就点了取消，还在扣",
    "problem.usage": "unused",
    "order.category": "membership",
    "order.item": "示例视频连续包月会员",
}


def test_a_renewal_after_cancelling_has_no_basis() -> None:
    """Given a renewal that the user had cancelled, the money is claimed back for want of any basis, not asked
    for as a kindness; no clause is invoked against a reply that named none."""
    text = written("escalation", CANCELLED | {"contacts.0.reply": "会员已生效不能退"})
    assert "我取消自动续费以后仍被扣款" in text
    assert "第九百八十五条" in text
    assert "第二十六条" not in text
    assert "请求酌情处理" not in text
    assert "请提供这项自动续费的开通和取消记录" in text


def test_liquidated_damages_are_no_unmarked_fee() -> None:
    """Given 违约金 asked for a service that was itself late, the delay answers it, by its own name."""
    case = {
        "problem.situation": "service-not-started",
        "order.category": "account-service",
        "order.promise": "接单后1小时内开始",
        "contacts.0.reply": "可以退，但要扣30%违约金",
    }
    text = written("escalation", case)
    assert "贵站承诺“接单后1小时内开始”，期限已过" in text
    assert "不应当由我承担违约金" in text
    assert "价格法" not in text
    assert "手续费" not in text


def test_a_refund_said_to_be_made_is_what_is_answered() -> None:
    """Given a refund agreed to less a fee that is not disputed, and said to be made since, the letter is
    about where the money is, not about the fee."""
    case = {
        "problem.situation": "refund-not-received",
        "request": {"remedy": "full-refund", "amount": "93.10"},
        "contacts": [
            {
                "at": "2026-11-20 11:30",
                "via": "在线客服",
                "said": "申请退款",
                "reply": "可以退款，扣5%手续费",
            },
            {"at": "2026-11-21 11:30", "via": "在线客服", "said": "钱没到", "reply": "已经退了，你问支付宝"},
        ],
    }
    text = written("escalation", case)
    assert "价格法" not in text
    assert "这笔交易是我与贵站之间的" in text


def test_a_child_may_have_paid_with_another_account() -> None:
    """Given a child with the telephone of a grandmother, no letter says whose account it was, nor names the
    real-name registration that nobody spoke of."""
    case = {
        "problem.situation": "minor-top-up",
        "problem.minor_birth_date": "2016-03-12",
        "problem.description": "孩子拿奶奶的手机自己充的",
        "contacts.0.reply": "无法证明是未成年人操作，不予退款",
    }
    text = written("escalation", case)
    assert "未成年人在贵站用支付宝支付" in text
    assert "我的账户" not in text
    assert "实名" not in text


def test_one_of_several_payments_did_not_buy_all() -> None:
    """Given three payments for three packs, the first is not said to have bought the three; each is found by
    its own number."""
    payments = [
        {
            "method": "wechat",
            "amount": "30",
            "paid_at": f"2026-11-20 1{n}:00",
            "merchant_order_number": f"M{n}",
        }
        for n in range(3)
    ]
    case = {"order.number": None, "order.item": "648元礼包", "order.quantity": "3", "payment": payments}
    case |= {"order.price": "90"}
    text = written("first-contact", case)
    assert "购买648元礼包，" in text
    assert "三" not in text.partition("；")[0]
    assert "商户单号M1" in text
    assert "商户单号M2" in text


def test_a_shortage_is_told_once() -> None:
    """Given a description that says what came and what is missing, the numbers are not said again."""
    case = {
        "problem.situation": "partial-delivery",
        "problem.description": "只到了120个，还差80个",
        "problem.received_value": "120",
        "order.face_value": "200",
        "order.unit": "Q币",
    }
    text = written("first-contact", case)
    assert "只到了120个，还差80个，应到账200Q币" in text
    assert "少80Q币" not in text


def test_time_runs_from_what_the_letter_tells() -> None:
    """Given an enquiry before the first letter, which the story leaves out, days count from the letter."""
    talks = [
        {"at": "2026-11-15 10:00", "via": "QQ", "said": "问怎么回事", "reply": "等等"},
        {"at": "2026-11-17 10:00", "via": "QQ", "letter": "first-contact", "reply": "正在处理"},
    ]
    case = {"problem.situation": "not-delivered", "contacts": talks}
    assert "从11月17日提出请求到今天" in written("follow-up", case)


def test_a_seller_is_not_called_merchant_to_its_face() -> None:
    """Given 商家 in the user's words, a letter to the shop says 贵站, and one to the bank leaves it."""
    case = {"problem.description": "商家给的凭证上是别人的号码", "problem.situation": "wrong-account"}
    assert "贵站给的凭证" in written("demand", case)
    assert "商家给的凭证" in written("payment-dispute", case)


def test_the_own_record_of_the_order_answers_a_blame() -> None:
    """Given an order page that shows the right number, it answers that the number was mistyped."""
    case = {
        "problem.situation": "wrong-account",
        "order.category": "top-up",
        "order.item": "话费100元",
        "contacts.0.reply": "是你自己填错了",
        "exhibits": [
            {"id": "订单页", "kind": "order-page", "title": "订单页", "proves": "订单填写的是我的号码"}
        ],
    }
    text = written("escalation", case)
    assert "订单填写的是我的号码（证据" in text
    assert "没有进入订单填写的号码" in text


def test_a_page_proves_what_stands_on_it() -> None:
    """Given a product page and a page of rules, the list of evidence quotes them."""
    case = {
        "order.promise": "激活失败包退",
        "order.exhibits": ["商品页"],
        "exhibits": [{"id": "商品页", "kind": "product-page", "title": "商品页"}],
    }
    assert "页面写明“激活失败包退”" in written("evidence-list", case)


def test_a_promise_to_refund_answers_a_fee() -> None:
    """Given a seller that promised a refund before delivery and is late, it is held against a fee."""
    case = {
        "problem.situation": "cancel-undelivered",
        "order.promise": "付款后2小时内发券，未发货随时可退",
        "contacts.0.reply": "退款要扣20%手续费",
    }
    text = written("escalation", case)
    assert "1. 贵站承诺“付款后2小时内发券，未发货随时可退”，请按照承诺处理" in text
    assert "贵站承诺“付款后2小时内发券”，期限已过" in text


DEPOSIT = {
    "venue": "private-transfer",
    "merchant": {"name": "王某", "registered_name": "王小二", "address": "柳州市示例街1号"},
    "problem.situation": "refund-not-received",
    "order.item": "租号押金",
    "contacts.0.reply": "好的，11月21日退给你",
    "contacts.0.reply_by": "2026-11-21",
}


def test_a_deposit_is_paid_and_returned() -> None:
    """Given a deposit, it was paid, not bought, and comes back as a deposit; who pays nobody through an
    institution is not asked where its refund went."""
    text = written("demand", DEPOSIT)
    assert "付的是租号押金" in text
    assert "退还押金" in text
    assert "第五百七十九条" in text
    assert "退到哪个账户" not in written("payment-dispute", DEPOSIT)


def test_a_claim_rests_on_the_contract_where_nothing_else_is_known() -> None:
    """Given a case to which no ground fits, the claim names the law on which it rests, in both forms."""
    case = DEPOSIT | {"contacts.0.reply": "知道了"}
    for form in (None, "letter"):
        text = written("statement-of-claim", case, form)
        assert "第五百零九条第一款、第五百七十七条" in text


def test_months_are_no_face_value() -> None:
    """Given a membership that is too short, the letters speak of time, each number once; of 78 days since the
    payment, which show nothing, they do not speak; the form names the sum of the alternative."""
    case = {
        "problem.situation": "wrong-value",
        "problem.description": "实际只充了3个月",
        "problem.received_value": "3",
        "problem.found_at": "2026-11-20 08:00",
        "order.placed_at": "2026-09-01 08:00",
        "payment.0.paid_at": "2026-09-01 08:00",
        "order.category": "membership",
        "order.face_value": "12",
        "order.unit": "个月",
        "request": {"remedy": "reissue", "alternative": "partial-refund"},
        "contacts.0.reply": "已超过售后期",
    }
    text = written("escalation", case)
    assert "实际只充了3个月，少9个月" in text
    assert "面值" not in text
    assert "从付款到提出请求" not in text
    assert "备选请求" in written("statement-of-claim", case)


def test_a_short_time_limit_is_answered_before_a_court() -> None:
    """Given a refusal that names its limit, the demand and the claim say why it does not bind a code, though
    an earlier letter said so; a court may read them alone."""
    talks = [
        {"at": "2026-11-20 11:30", "via": "在线客服", "said": "要求退款", "reply": "超过24小时了不处理"},
        {"at": "2026-11-21 11:30", "via": "邮件", "letter": "escalation", "reply": "超过24小时了不处理"},
    ]
    case = {"problem.situation": "used-code", "contacts": talks}
    assert "第六百二十二条第一款" in written("demand", case)
    assert "第六百二十二条第一款" in written("statement-of-claim", case, "letter")


def test_an_information_office_is_a_business() -> None:
    """Given a business named 信息部, the claim gives its seat and leaves room for who represents it."""
    text = written("statement-of-claim", {"merchant.registered_name": "长春示例闪充信息部"}, "letter")
    assert "被告：长春示例闪充信息部，住所地" in text


def test_a_broken_promise_is_told_to_who_only_asks_for_time() -> None:
    """Given a promise of a refund if late, an answer that only asks for time meets that promise."""
    case = {
        "problem.situation": "partial-delivery",
        "order.promise": "10分钟内到账，超时退款",
        "contacts.0.reply": "已经在处理了亲",
    }
    assert "贵站承诺“10分钟内到账，超时退款”，期限已过" in written("escalation", case)


def test_who_went_away_is_not_asked_for_a_handler() -> None:
    """Given a shop that closed, a reminder does not offer it more time."""
    case = {"problem.situation": "prepaid-closed", "contacts.0.reply": "老板跑了"}
    assert "处理人" not in written("follow-up", case)


def test_the_public_is_told_who_took_the_money() -> None:
    """Given a renewal, the text for a public page names who took the money."""
    assert "“星点卡盟”从我的" in written("escalation", CANCELLED, "public")


def test_evidence_of_a_theft_is_not_against_the_seller() -> None:
    """Given a payment by a stranger, the list of evidence is for a case against the institution."""
    text = written(
        "evidence-list", {"problem.situation": "unauthorised-payment", "payment.0.institution": "某支付公司"}
    )
    assert "与某支付公司纠纷一案" in text


def test_an_appeal_is_against_the_refusal() -> None:
    """Given a refusal and then an answer that only asks for time, the appeal meets the refusal."""
    talks = [
        {"at": "2026-11-20 11:30", "via": "QQ", "said": "没到账", "reply": "后台显示充值成功"},
        {"at": "2026-11-21 11:30", "via": "QQ", "said": "退款", "reply": "等通知"},
    ]
    text = written("appeal", {"problem.situation": "not-delivered", "contacts": talks})
    assert "贵站2026年11月20日" in text
    assert "不等于我已经收到" in text


def test_a_time_that_was_given_is_waited_for() -> None:
    """Given a demand whose words give seven days, no notice says two days later that they are over, though an
    earlier day was noted."""
    demand = {"at": "2026-11-20 10:00", "via": "邮寄", "letter": "demand", "said": "要求7日内充值到账"}
    case = {"problem.situation": "not-delivered", "contacts": [demand | {"reply_by": "2026-11-21"}]}
    assert not isinstance(attempt(assessed(case), "cancellation-notice"), Letter)


def test_who_had_no_goods_bears_the_fee() -> None:
    """Given a seller that had no goods and kept a fee, that answers the fee, not the price alone."""
    case = {
        "problem.situation": "fee-deducted",
        "problem.fee": "9.80",
        "problem.refunded": "88.20",
        "events": [{"at": "2026-11-20 10:30", "by": "merchant", "what": "说没货了给我退款"}],
        "contacts.0.reply": "支付通道手续费不退的",
    }
    assert "退款是因为贵站没有货，不是我取消订单" in written("escalation", case)
