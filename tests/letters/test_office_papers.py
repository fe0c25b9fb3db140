"""What officers read: complaints and reports tell each payment and exhibit, and call things by name."""

from __future__ import annotations

from typing import Any

import pytest

from refundletters.errors import Withheld
from refundletters.letters import Letter
from refundletters.letters.letter import Table
from refundletters.render import text
from tests.cases import assessed, attempt

TWICE = {
    "order.number": None,
    "payment": [
        {"amount": "49.00", "paid_at": "2026-11-20 10:00", "remark": "货款", "exhibits": ["账单"]},
        {"amount": "49.00", "paid_at": "2026-11-20 10:05", "remark": "保证金", "exhibits": ["账单"]},
    ],
    "exhibits": [{"id": "账单", "kind": "payment-record"}],
}
"""An order paid in two, both on one bill."""


def paper(kind: str, changes: dict[str, Any]) -> str:
    """The words of the letter of `kind` for the complete case with `changes`."""
    letter = attempt(assessed(changes), kind)
    assert isinstance(letter, Letter), letter
    return text.render(letter)


def test_a_bill_proves_all_its_payments() -> None:
    """Given one exhibit of two payments, the list says both."""
    assert "证明2026年11月20日10:00支付49.00元、10:05支付49.00元" in paper("regulator-complaint", TWICE)


def test_every_payment_keeps_its_remark() -> None:
    """Given payments without an order number, each is told with its remark: what the money was said to be
    for may be what matters."""
    words = paper("regulator-complaint", TWICE)
    assert "备注“货款”" in words
    assert "备注“保证金”" in words


@pytest.mark.parametrize(
    ("item", "told"), [("咖啡兑换券5张", "购买咖啡兑换券5张"), ("咖啡兑换券", "兑换券五张")]
)
def test_a_number_is_said_once(item: str, told: str) -> None:
    """Given an item whose name says how many, the number is not said again."""
    words = paper("regulator-complaint", {"order.item": item, "order.quantity": "5"})
    assert told in words
    assert "5张五张" not in words


def test_an_exhibit_that_nothing_names_is_told_of() -> None:
    """Given an exhibit of which only 证明 says anything, it stands among the facts with its number."""
    exhibits = [{"id": "聊天", "proves": "孩子承认是自己充的"}]
    words = paper("regulator-complaint", {"exhibits": exhibits})
    assert "孩子承认是自己充的（证据" in words


FROZEN = {
    "problem.situation": "account-restricted",
    "problem.description": "支付宝账户被冻结",
    "order.promise": None,
    "payment.0.institution": "示例支付科技有限公司",
    "payment.0.institution_address": "上海市浦东新区示例路9号",
    "contacts.0.with": "payment-provider",
    "contacts.0.said": "要求说明原因并解除",
    "contacts.0.reply": "系统判定存在风险，暂不能解除",
    "request": {"remedy": "unfreeze"},
}


def test_a_frozen_payment_account_is_the_institutions() -> None:
    """Given a payment account that was restricted, the institution is asked for the facts, the reason and the
    terms, and after it the central bank; the seller is not. It is not said that nobody may restrict it."""
    asked = "说明限制账户的事实、理由和所依据的协议条款，进行复核"
    assert asked in paper("payment-dispute", FROZEN)
    complaint = paper("regulator-complaint --to pboc", FROZEN)
    assert asked in complaint
    assert "第二十七条第一款、第二十条第二款、第三十五条第一款" in complaint
    assert "无权" not in complaint
    assert isinstance(attempt(assessed(FROZEN), "escalation"), Withheld)
    on_site = FROZEN | {"problem.description": "登录提示账号已被封禁"}
    assert isinstance(attempt(assessed(on_site), "regulator-complaint --to pboc"), Withheld)


def test_why_a_second_hand_seller_is_a_business() -> None:
    """Given a seller on a second-hand platform who by the facts sells in business, the complaint says why the
    law on consumers reaches it, by those facts; it stands beside the other grounds."""
    seller = {
        "venue": "second-hand",
        "platform.name": "示例闲置",
        "merchant.is_business": "是",
        "merchant.registered_name": "李某",
        "events": [
            {
                "at": "2026-11-20 12:00",
                "what": "查看对方主页，显示同类点卡已售出300多件",
                "exhibits": ["主页"],
            }
        ],
    }
    told = paper("regulator-complaint", seller)
    assert "第七条" in told
    assert "已售出300多件（证据4），据此可以认定被投诉人系从事商业经营活动" in told
    assert "第七条" not in paper("regulator-complaint", seller | {"events": None})


SETTLED = {
    "payment.0.institution": "示例支付科技有限公司",
    "payment.0.institution_address": "上海市浦东新区示例路9号",
    "contacts.0.with": "payment-provider",
    "contacts.0.said": "要求核查并退款",
    "contacts.0.reply": "资金已结算给商户，请联系商户处理",
}


@pytest.mark.parametrize(
    ("situation", "answer"),
    [
        ("charged-without-order", "支付指令和通知是怎样处理的"),
        ("duplicate-charge", "为什么扣款两次"),
        ("unauthorised-payment", "不能说明这笔付款经过授权"),
    ],
)
def test_where_the_money_went_is_no_answer(situation: str, answer: str) -> None:
    """Given an institution that answers with whom it settled, the complaint about it and the second letter to
    it say what that leaves open; a dispute with the seller alone does not."""
    case = SETTLED | {"problem.situation": situation}
    assert answer in paper("regulator-complaint --to pboc", case)
    letter = attempt(assessed(case), "payment-dispute", form="letter")
    assert isinstance(letter, Letter)
    assert answer in text.render(letter)
    other = attempt(assessed(SETTLED | {"problem.situation": "used-code"}), "payment-dispute", form="letter")
    assert isinstance(other, Letter)
    assert "对答复的意见" not in text.render(other)


def test_who_looked_is_named() -> None:
    """Given what only the user can have done, it is said of the user, and the names of pages stay."""
    event = {"at": "2026-11-21", "what": "查看网站首页和关于我们，没有公示营业执照"}
    assert "举报人查看网站首页和关于我们，没有公示营业执照" in paper("violation-report", {"events": [event]})


@pytest.mark.parametrize(("known", "told"), [(None, True), ("示例网络科技有限公司", False)])
def test_an_unknown_seller_is_traced_by_the_payee(known: str | None, told: bool) -> None:
    """Given a seller whose registered name nobody knows, a report says who got the money by the bill."""
    event = {"at": "2026-11-21", "what": "网站没有公示营业执照"}
    changes = {"merchant.registered_name": known, "payment.0.payee": "示例收款商户", "events": [event]}
    assert ("账单收款方：示例收款商户" in paper("violation-report", changes)) is told


def test_an_account_used_without_leave_bought_nothing() -> None:
    """Given payments that somebody else made, the police are told of them without an item, with their sum."""
    stolen = {
        "problem.situation": "unauthorised-payment",
        "order.item": None,
        "order.price": None,
        "order.promise": None,
        "payment": [
            {"amount": "328", "paid_at": "2026-11-20 02:14", "transaction_number": "1", "payee": "某商户"},
            {"amount": "328", "paid_at": "2026-11-20 02:15", "transaction_number": "2", "payee": "某商户"},
        ],
    }
    letter = attempt(assessed(stolen), "violation-report --to police")
    assert isinstance(letter, Letter), letter
    (table,) = [block for block in letter.blocks if isinstance(block, Table)]
    assert "656.00元" in table.total
    assert "购买" not in text.render(letter).partition("证据清单")[0]


def test_what_the_user_decided_is_no_discovery() -> None:
    """Given an order that the user cancels, the reason is told as the user's decision."""
    changes = {"problem.situation": "cancel-undelivered", "problem.description": "还没有充值，不想要了"}
    promised = changes | {"order.promise": "未发货前可随时取消，全额退款"}
    assert "投诉人决定取消：还没有充值，不想要了" in paper("regulator-complaint", promised)


REPORTED = {
    "at": "2026-11-20 09:00",
    "with": "police",
    "via": "派出所报案",
    "said": "报案",
    "reply": "已登记",
}


def test_a_way_that_says_the_act_is_not_said_again() -> None:
    """Given 途径 that holds the act (派出所报案), the letter says where it was done, once."""
    words = paper(
        "violation-report --to police", {"problem.situation": "unauthorised-payment", "contacts": [REPORTED]}
    )
    assert "报案人到派出所报案，公安机关答复“已登记”" in words


def test_what_was_done_goes_with_its_object() -> None:
    """Given 途径 that ends in the act and 我方 that names its object, the act is said once."""
    told = {
        "at": "2026-11-20 12:00",
        "with": "payment-provider",
        "via": "支付宝投诉",
        "said": "投诉商家",
        "reply": "请报警",
    }
    assert "通过支付宝投诉商家，" in paper("regulator-complaint", {"contacts": [told]})


def test_others_are_not_called_parties_concerned() -> None:
    """Given somebody else who was asked, the answer is told without a name that the user did not give."""
    asked = {
        "at": "2026-11-20 12:00",
        "with": "other",
        "via": "10086",
        "said": "询问面值",
        "reply": "面值100元",
    }
    words = paper("regulator-complaint", {"contacts": [asked]})
    assert "通过10086询问面值，得到的答复是“面值100元”" in words


def test_a_record_of_several_talks_names_each() -> None:
    """Given one exhibit of two contacts, the list says when each was."""
    talks = [
        {
            "at": f"2026-11-20 {clock}",
            "with": "merchant",
            "via": "QQ",
            "said": "要求退款",
            "reply": "不退",
            "exhibits": ["聊天"],
        }
        for clock in ("11:30", "12:00")
    ]
    words = paper(
        "regulator-complaint", {"contacts": talks, "exhibits": [{"id": "聊天", "kind": "chat-log"}]}
    )
    assert "2026年11月20日11:30、12:00与被投诉人的沟通内容" in words


def test_a_record_of_a_refund_proves_no_payment() -> None:
    """Given one payment record that is of a refund and stands under 问题, it proves the problem."""
    words = paper(
        "regulator-complaint",
        {
            "problem.situation": "fee-deducted",
            "problem.fee": "5",
            "problem.description": "退款时扣了5元",
            "problem.exhibits": ["退款记录"],
            "payment.0.exhibits": [],
            "exhibits": [{"id": "退款记录", "kind": "payment-record"}],
        },
    )
    assert "退款记录（支付凭证）：证明退款时扣了5元" in words


def test_what_was_used_is_not_asked_whose_use_it_was() -> None:
    """Given goods used in part that are not as shown, 已使用 is not answered by asking who used them."""
    refused = {
        "at": "2026-11-21 12:00",
        "with": "merchant",
        "via": "QQ",
        "said": "要求退款",
        "reply": "已使用不退",
    }
    words = paper(
        "regulator-complaint",
        {"problem.situation": "not-as-described", "problem.usage": "partly", "contacts": [refused]},
    )
    assert "与是否使用过是两回事" in words
    assert "使用的账号和时间" not in words


def test_a_refund_that_nobody_agreed_to_has_no_number() -> None:
    """Given a refund asked for and left open, no paper asks for its number or pleads a debt."""
    asked = {
        "at": "2026-11-10 12:00",
        "with": "merchant",
        "via": "QQ",
        "said": "要求退款",
        "reply": "还在处理中",
    }
    words = paper("regulator-complaint", {"problem.situation": "refund-not-received", "contacts": [asked]})
    assert "流水号" not in words
    assert "第五百七十九条" not in words


def test_a_platform_that_sells_itself_has_no_shop_on_itself() -> None:
    """Given a seller that is the platform's operator, it is the operator of a platform, named once."""
    words = paper(
        "regulator-complaint",
        {
            "venue": "marketplace",
            "merchant.name": "示例商城",
            "platform": {"name": "示例商城", "operator": "示例网络科技有限公司"},
        },
    )
    assert "在被投诉人经营的平台“示例商城”" in words
    assert "店铺" not in words
    assert "所在平台" not in words


def test_a_platform_answers_for_itself() -> None:
    """Given a platform that sells itself and refused, its refusal is the respondent's own and is answered."""
    refused = {
        "at": "2026-11-21",
        "with": "platform",
        "via": "客服",
        "said": "问原因",
        "reply": "判定作弊，限制180天",
    }
    itself = {
        "venue": "marketplace",
        "merchant.name": "示例商城",
        "platform": {"name": "示例商城", "operator": "示例网络科技有限公司"},
        "problem.situation": "account-restricted",
        "contacts": [refused],
    }
    assert "被投诉人的答复没有说明所依据的规则和事实" in paper("regulator-complaint", itself)
    assert "店铺“示例商城”" not in paper("appeal", itself)


def test_what_shows_a_deceit_is_named_with_it() -> None:
    """Given what the seller feigned and an exhibit that nothing else names, the two stand together."""
    feigned = {
        "problem.situation": "merchant-unreachable",
        "problem.fraud_facts": ["页脚写的公司名查不到"],
        "exhibits": [{"id": "查询页", "kind": "other", "proves": "公司名查询无结果"}],
    }
    for kind in ("violation-report", "violation-report --to police", "violation-report --to cac"):
        assert "页脚写的公司名查不到（证据" in paper(kind, feigned), kind


def test_the_form_of_another_exhibit_is_told() -> None:
    """Given exhibits of kind 其他, their names tell the form where they can; nothing is said of the rest."""
    named = [{"id": name, "kind": "other", "proves": "某事"} for name in ("店门照片", "报警回执", "其他材料")]
    words = paper("regulator-complaint", {"exhibits": named})
    assert "店门照片（电子数据）" in words
    assert "报警回执（书证）" in words
    assert "其他材料：" in words


def test_a_seller_on_a_second_hand_platform_has_no_customer_service() -> None:
    """Given a seller in business on a second-hand platform, it answers itself."""
    second = {"venue": "second-hand", "platform.name": "示例闲置", "merchant.is_business": "是"}
    words = paper("regulator-complaint", second)
    assert "被投诉人（工号1001）答复" in words
    assert "客服（工号1001）" not in words


def test_a_promised_sum_stands_alone() -> None:
    """Given compensation that the page promised, other loss that nobody claims is not pleaded."""
    late = {
        "problem.situation": "late-delivery",
        "order.promise": "超时赔付10元",
        "request": {"remedy": "compensation", "amount": "10"},
    }
    words = paper("regulator-complaint", late)
    assert "第五百八十五条" in words
    assert "第五百八十四条" not in words


def test_a_mistyped_code_is_not_a_wrong_choice() -> None:
    """Given a code said to be mistyped, the answer is about the code, not about what was chosen."""
    refused = {
        "at": "2026-11-21 12:00",
        "with": "merchant",
        "via": "QQ",
        "said": "要求退款",
        "reply": "你自己输错了",
    }
    words = paper("regulator-complaint", {"problem.situation": "invalid-code", "contacts": [refused]})
    assert "是否输错，可以凭卡密的发放记录和提示的内容核对" in words
    assert "怎样选择" not in words
