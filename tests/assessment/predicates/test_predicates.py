from __future__ import annotations

from typing import Any

from refundletters.assessment.predicates import PREDICATES, holds
from tests.cases import assessed
from tests.each import for_each

Changes = dict[str, Any]


def contact(
    said: str = "", reply: str = "", at: str = "2026-11-20 11:30", with_: str = "merchant"
) -> Changes:
    """A case with this one contact."""
    words = {"said": said, "reply": reply}
    return {"contacts": [{"at": at, "with": with_} | {key: text for key, text in words.items() if text}]}


def rule(text: str) -> Changes:
    """A case with this one rule of the seller's."""
    return {"rules": [{"title": "规则", "text": text}]}


def promise(text: str | None, **changes: Any) -> Changes:
    """A case with this promise."""
    return {"order.promise": text, **changes}


WEEK_AGO = {"payment.0.paid_at": "2026-11-14 10:00", "problem.found_at": "2026-11-14 11:00"}
LONG_AGO = {"payment.0.paid_at": "2026-11-01 10:00", "problem.found_at": "2026-11-01 11:00"}

SECOND_HAND = {"venue": "second-hand", "merchant.is_business": "是", "merchant.registered_name": "李某"}

PROOFS: dict[str, tuple[list[Changes], list[Changes]]] = {
    "seller-is-business": (
        [{}, {"venue": "private-transfer", "merchant.is_business": "是"}, {"venue": "private-transfer"}],
        [{"merchant.is_business": "否"}, {"venue": "second-hand", "merchant.registered_name": "李某"}],
    ),
    "sells-second-hand-in-business": (
        [
            SECOND_HAND | {"events": [{"at": "2026-11-20 12:00", "what": "对方主页显示已售出300多件"}]},
            SECOND_HAND | {"exhibits": [{"id": "主页", "proves": "对方长期批量出售同类激活码"}]},
        ],
        [
            SECOND_HAND,
            SECOND_HAND | {"events": [{"at": "2026-11-20 12:00", "what": "对方说卖出的卡密不退"}]},
            {"events": [{"at": "2026-11-20 12:00", "what": "对方主页显示已售出300多件"}]},
            SECOND_HAND
            | {"merchant.registered_name": "示例商贸有限公司"}
            | {"events": [{"at": "2026-11-20 12:00", "what": "对方主页显示已售出300多件"}]},
        ],
    ),
    "is-sale": (
        [{}, {"order.category": None}, {"order.category": "membership", "order.item": "示例会员月卡兑换码"}],
        [{"order.category": "membership", "order.item": "示例会员月卡"}],
    ),
    "seller-unnamed-by-platform": (
        [
            {
                "venue": "marketplace",
                **contact("请提供商家的真实名称和地址", at="2026-11-16", with_="platform"),
            },
            {
                "venue": "marketplace",
                **contact("请提供商家的真实名称", "涉及隐私，无法提供", at="2026-11-22", with_="platform"),
            },
        ],
        [
            {
                "venue": "marketplace",
                **contact("请提供商家的真实名称和地址", at="2026-11-22", with_="platform"),
            },
            {"venue": "marketplace", **contact("要求退款", at="2026-11-16", with_="platform")},
            contact("请提供商家的真实名称和地址", at="2026-11-16", with_="platform"),
        ],
    ),
    "delivery-overdue": (
        [promise("付款后5分钟内自动发货"), promise("3天内发货", **LONG_AGO)],
        [promise("30天内发货"), promise("全国通用"), promise(None)],
    ),
    "delivery-not-awaited": ([promise("付款后5分钟内发货"), promise(None)], [promise("30天内发货")]),
    "delivery-on-request": (
        [promise(None, **contact("要求发货", "处理中"))],
        [
            promise("5分钟内发货"),
            promise("11月20日前到货", **contact("要求发货", "处理中")),
            promise(None, **contact("要求发货", "处理中", at="2026-11-22 08:00")),
        ],
    ),
    "refund-agreed": (
        [contact("要求退款", "同意退款98元", at="2026-11-18 11:30")],
        [
            contact("要求退款", "同意退款98元", at="2026-11-22 08:00"),
            contact("要求退款", "同意退款20元", at="2026-11-18 11:30"),
            contact("要求退款", "退款成功，请查收", at="2026-11-18 11:30"),
            contact("要求退款", "不予退款", at="2026-11-18 11:30"),
        ],
    ),
    "refund-settled": (
        [
            contact("要求退款", "同意退款98元", at="2026-11-18 11:30"),
            contact("要求退款", "已经退了", at="2026-11-18 11:30"),
            {"order.refund_number": "TK1"},
            {"problem.description": "订单显示退款成功，钱没有到账"},
        ],
        [contact("要求退款", "还在处理中", at="2026-11-18 11:30")],
    ),
    "compensation-left-to-law": ([{"order.promise": "付款后发货"}], [{"order.promise": "超时赔付10元"}]),
    "against-seller": (
        [{"problem.situation": "not-delivered"}],
        [
            {"problem.situation": "unauthorised-payment"},
            {"problem.situation": "account-restricted", "problem.description": "支付宝账户被冻结"},
        ],
    ),
    "performance-demanded": (
        [contact("要求发货", "处理中", at="2026-11-18 11:30") | {"payment.0.paid_at": "2026-11-17 10:00"}],
        [
            contact("要求退款", "不退", at="2026-11-18 11:30"),
            contact("要求发货", "处理中", at="2026-11-22 08:00"),
        ],
    ),
    "performance-refused": (
        [contact("要求退款", "没货了，发不了")],
        [contact("要求退款", "已超时"), contact("要求发货")],
    ),
    "refund-refused": (
        [contact("要求退款", "已超时，不予退款"), contact("要求退款", at="2026-11-16 10:00")],
        [
            contact("要求发货", "已超时"),
            contact("要求退款", "处理中，请等待", at="2026-11-22 08:00"),
            contact("要求退款", at="2026-11-22 08:00"),
            {"request.remedy": "reissue", **contact("要求退款", "已超时")},
        ],
    ),
    "refund-not-refused": ([contact("要求发货", "已超时")], [contact("要求退款", "已超时，不予退款")]),
    "return-open": (
        [
            contact("要求退款", "不退"),
            WEEK_AGO | contact("要求退款", "不退"),
            LONG_AGO | rule("卡密无效可退"),
        ],
        [LONG_AGO | contact("要求退款", "不退")],
    ),
    "promise-given": (
        [promise("全国通用，激活后一年有效")],
        [promise(None), promise("付款后5分钟内发货")],
    ),
    "compensation-promised": ([promise("超时赔付10元")], [promise("5分钟内发货"), promise(None)]),
    "cancellation-agreed": (
        [promise("未使用可退"), promise(None, **rule("未发货可取消"))],
        [promise(None), promise("概不退换"), promise("2小时内可取消", **LONG_AGO)],
    ),
    "free-return-promised": (
        [promise("支持7天无理由退货")],
        [promise("支持7天无理由退货", **LONG_AGO, **contact("要求退款", "不退")), promise("卡密无效可退")],
    ),
    "adverse-rule-given": ([rule("虚拟商品一经售出，概不退换")], [{}, rule("卡密无效可退")]),
    "payment-account-restricted": (
        [
            {"problem.situation": "account-restricted", "problem.description": "支付宝账户被冻结"},
            {
                "problem.situation": "account-restricted",
                **contact("支付功能被限制，要求解除", with_="payment-provider"),
            },
        ],
        [
            {"problem.situation": "account-restricted", "problem.description": "登录提示账号已被封禁"},
            {"problem.situation": "not-delivered", "problem.description": "支付宝账户被冻结"},
        ],
    ),
    "not-prepaid-by-instalments": (
        [{"problem.situation": "prepaid-closed"}, {}],
        [{"problem.situation": "prepaid-closed", "order.category": "membership"}],
    ),
    "deposit-paid": (
        [{"order.item": "租号押金", **contact("要求退押金200元")}],
        [{"order.item": "租号押金", **contact("要求退款")}, contact("要求退押金")],
    ),
    "prepayment-broken": (
        [{"problem.situation": "prepaid-closed"}, {"order.category": "membership"}],
        [{}, {"order.category": "membership", **promise("30天内开通"), **contact("要求退款", "不退")}],
    ),
    "prepaid-by-instalments": (
        [
            {"problem.situation": "prepaid-closed", "problem.usage": "partly"},
            {"problem.situation": "prepaid-closed", "order.category": "membership"},
            {"problem.situation": "prepaid-closed", "order.item": "洗车次卡"},
        ],
        [{"problem.situation": "prepaid-closed"}, {"order.category": "membership"}],
    ),
    "renewal-unannounced": (
        [{"problem.description": "扣款前没有任何提醒"}],
        [{"problem.description": "扣了30元"}],
    ),
    "renewal-cancelled": (
        [{"problem.description": "上个月取消了续费，还在扣款"}],
        [{"problem.description": "忘了取消，又扣了30元"}],
    ),
    "refund-wanted": ([{}, {"request.remedy": None}], [{"request.remedy": "reissue"}]),
    "refund-not-named": ([{"request.remedy": "unfreeze"}, {"request.remedy": None}], [{}]),
    "refund-named": ([{}], [{"request.remedy": None}, {"request.remedy": "reissue"}]),
    "reduction-wanted": ([{"request.remedy": "partial-refund"}], [{"request.remedy": "full-refund"}]),
    "purpose-defeated": (
        [{"problem.usage": "unused"}],
        [{"problem.usage": "partly"}, {"problem.usage": "unused", "request.remedy": "partial-refund"}, {}],
    ),
    "damages-asked": ([{"request.remedy": "compensation"}], [{}]),
    "fraud-shown": ([{"problem.fraud_facts": ["客服承认卖出前已知卡密被使用"]}], [{}]),
    "child-shown": (
        [
            {"problem.situation": "minor-top-up", "problem.exhibits": ["登录记录"]},
            {"problem.situation": "minor-top-up", "exhibits": [{"id": "登录记录", "kind": "usage-record"}]},
        ],
        [{"problem.situation": "minor-top-up"}, {"problem.exhibits": ["登录记录"]}],
    ),
    "minor-under-eight": (
        [{"problem.minor_birth_date": "2018-11-21"}],
        [{"problem.minor_birth_date": "2018-11-20"}, {}],
    ),
    "minor-eight-to-seventeen": (
        [{"problem.minor_birth_date": "2018-11-20"}, {"problem.minor_birth_date": "2008-11-21"}],
        [{"problem.minor_birth_date": "2008-11-20"}, {"problem.minor_birth_date": "2018-11-21"}, {}],
    ),
}
"""For each condition cases that show it, and like ones that do not."""

SHOWN = [(name, changes, expected) for name, (those, not_those) in PROOFS.items()
         for expected, cases in ((True, those), (False, not_those)) for changes in cases]  # fmt: skip


def test_every_predicate_is_proved() -> None:
    """Given the predicates, each has cases here that show it and cases that do not."""
    assert set(PROOFS) == set(PREDICATES)
    assert all(those and not_those for those, not_those in PROOFS.values())


@for_each("name, changes, expected", SHOWN)
def test_a_predicate(name: str, changes: Changes, expected: bool) -> None:
    """Given a case that shows the condition, it holds; given a like one that does not, it does not."""
    assert holds(name, assessed(changes).facts) is expected
