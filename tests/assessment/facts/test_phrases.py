from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

import pytest

from refundletters.assessment.facts import phrases

SAYS: dict[Callable[[str], object], tuple[list[str], list[str]]] = {
    phrases.takes_away: (
        [
            "虚拟商品一经售出，概不退换", "卡密不支持七天无理由退货", "本店不予退款", "因个人原因损失自负",
            "售出后无法退款", "售出概不退还", "手续费不予退还", "超时不能赔付",
        ],
        [
            "因平台原因导致卡密无效，可全额退款", "未使用可退", "支持七天无理由退货",
            "24小时内未发货的予以退款", "未到账的应退还", "未到账全额退还", "付款后发货",
        ],
    ),
    phrases.grants_remedy: (
        ["卡密无效可全额退款", "包换", "超时未发货，赔付10元", "未发货可取消"],
        ["概不退换", "付款后5分钟内发货", "请核对账号"],
    ),
    phrases.lets_return: (
        ["未使用可退", "下单后24小时内可取消", "支持退款"],
        ["包换", "一经售出概不退换", "超时赔付"],
    ),
    phrases.agrees_to_pay_back: (
        [
            "好的，周五退给你", "好的，11月1日退500给你", "同意退款，等财务",
            "同意退款485元，7个工作日内原路退回", "下周退还",
        ],
        [
            "不能退款", "审核后将退款", "周五给您发货", "先给您补发", "如果属实会退款",
            "可以退款，但要扣20%手续费", "11月1日才能申请退款",
            "您可以在订单页申请退款", "会退到平台余额", "会尽快核实退款进度", "这边可以给您登记退款",
        ],
    ),
    phrases.says_paid_back: (["退款成功", "已原路退回，请查收"], ["同意退款", "退款申请中"]),
    phrases.keeps_to_itself: (
        ["店铺信息涉及隐私，无法提供", "不便透露", "暂不能提供商家信息"],
        ["商家名称是示例公司，地址在示例路1号", "请稍等，正在查询"],
    ),
    phrases.names_time: (
        ["明天中午前到账", "周五发货", "11月20日前到账", "月底发完", "48小时内处理"],
        ["全国通用", "正品保证", "长期有效"],
    ),
    phrases.asks_refund: (
        ["要求退款", "请退还98元", "能不能退款", "退钱"],
        ["要求发货", "退出账号后重试", "不退款也可以", "催促处理"],
    ),
    phrases.demands_performance: (
        [
            "要求发货",
            "催促开通会员",
            "再给三天，19号前不开打就解除",
            "请尽快补发",
            "要求11月21日前发放点卡，否则退款",
            "催单",
        ],
        ["要求退款", "要求答复", "请问发货了吗", "说明卡密无效"],
    ),
    phrases.tells_settled_refund: (
        ["订单显示退款成功，钱没到账", "客服同意退款", "页面显示已退款"],
        ["申请退款后钱一直没退回来", "要求退款"],
    ),
    phrases.refuses_performance: (
        ["没货了", "缺货，发不了", "不能再给您发货", "无法补发"],
        ["处理中，请等待", "已经发货", "明天发货"],
    ),
    phrases.restricts_payment_account: (
        ["支付宝账户被冻结", "微信零钱被限制使用", "冻结了我的支付账户", "云闪付不能付款"],
        ["游戏账号被封禁", "用支付宝付款后账号被封", "账户余额不能使用"],
    ),
    phrases.sold_as_code: (["腾讯视频VIP月卡兑换码", "办公软件密钥"], ["影音会员年卡", "代练到王者"]),
    phrases.sold_for_many_uses: (["洗车次卡", "健身年卡", "储值500元"], ["《原神》点卡", "Q币100个"]),
    phrases.promises_compensation: (["超时赔付10元", "假一赔十"], ["超时不赔", "付款后发货", "概不赔付"]),
    phrases.promises_free_return: (
        ["支持7天无理由退货", "七天无理由退换"],
        ["不支持七天无理由退货", "卡密无效可退", "7天内发货"],
    ),
    phrases.says_renewed_after_cancelling: (
        ["9月就在App里点了取消，还在扣", "已经关闭了自动续费，仍然扣款", "退订以后又续了一个月"],
        ["忘了取消，又扣了", "没有取消，还在扣", "取消不了", "要求取消，客服说还要等"],
    ),
    phrases.says_unannounced: (
        ["没有任何短信或者站内提醒", "扣款前没有任何提醒",
         "我没有同意自动续费", "默认勾选了续费", "我不知道会自动扣款"],
        ["扣款前收到短信提醒", "自己开通的会员", "扣了30元"],
    ),
    phrases.says_vanished: (
        ["已经把我拉黑", "客服跑路了", "对方账号已注销", "我被删好友了"],
        ["客服一直不回复", "网站打不开", "已注销订单"],
    ),
    phrases.sums: (
        ["同意退98元", "退您50块", "共12.5元"],
        ["全额退款", "3天内退", "订单98"],
    ),
    phrases.asks_who_sells: (
        ["请提供商家的真实名称和地址", "要求告知卖家的联系方式"],
        ["要求平台退款", "请联系商家处理"],
    ),
}  # fmt: skip


@pytest.mark.parametrize(
    ("says", "text", "expected"),
    [
        pytest.param(says, text, expected, id=f"{says.__name__}-{text}")
        for says, (those, not_those) in SAYS.items()
        for expected, texts in ((True, those), (False, not_those))
        for text in texts
    ],
)
def test_what_words_say(says: Callable[[str], object], text: str, expected: bool) -> None:
    """Given somebody's words, the pattern recognises what they say, and nothing that they do not."""
    assert bool(says(text)) is expected


@pytest.mark.parametrize(
    ("promise", "clause"),
    [
        ("付款后5分钟内自动发货", "付款后5分钟内自动发货"),
        ("全国通用，下单立即发货", "下单立即发货"),
        ("半小时内开通", "半小时内开通"),
        ("24小时内必达", "24小时内必达"),
        ("明天中午前到账", "明天中午前到账"),
        ("当天开打，10天内完成", "当天开打"),
        ("24小时内未发货可退款", None),
        ("全国通用，激活后一年有效", None),
        ("支持7天无理由退货", None),
        ("", None),
    ],
)
def test_a_promise_of_delivery(promise: str, clause: str | None) -> None:
    """Given a promise, the clause that sets a time for delivery is found in its own words, if it has one."""
    assert phrases.delivery_promise(promise) == clause


@pytest.mark.parametrize(
    ("text", "span"),
    [
        ("5分钟内", timedelta(minutes=5)),
        ("半小时内开通", timedelta(minutes=30)),
        ("两天内", timedelta(days=2)),
        ("24 小时", timedelta(hours=24)),
        ("3个小时", timedelta(hours=3)),
        ("十天", timedelta(days=10)),
        ("立即发货", None),
        ("第3条", None),
    ],
)
def test_a_period(text: str, span: timedelta | None) -> None:
    """Given a text, the first period that it names is read."""
    assert phrases.period(text) == span


@pytest.mark.parametrize(
    ("promise", "days"),
    [
        ("明天中午前到账", 1),
        ("次日发货", 1),
        ("后天发货", 2),
        ("当天发货", 0),
        ("3天内发货", 3),
        ("立即发货", 0),
    ],
)
def test_how_long_a_promise_runs(promise: str, days: int) -> None:
    """Given a promise of delivery, it runs as long as it says, or until the day it names."""
    assert phrases.promised_span(promise) == timedelta(days=days)


@pytest.mark.parametrize("count", range(1, 8))
def test_working_days_are_never_too_few(count: int) -> None:
    """Given working days, they count as no fewer days than they take over a weekend."""
    read = phrases.period(f"{count}个工作日")
    assert read is not None
    assert read >= timedelta(days=count + 2 * (count // 5 + 1) - (2 if count < 4 else 0))


@pytest.mark.parametrize(
    ("text", "span"),
    [
        ("24小时内可取消", timedelta(hours=24)),
        ("收到后7天内可以退货", timedelta(days=7)),
        ("24小时内未发货可退款", None),
        ("未使用可退", None),
        ("付款后5分钟内发货，可退", None),
    ],
)
def test_a_time_to_return(text: str, span: timedelta | None) -> None:
    """Given a clause, the time within which the buyer may return is read, not that of the other side."""
    assert phrases.return_period(text) == span


def test_every_pattern_is_proved() -> None:
    """Given the functions of the module, each is tested here (refusals in test_refusals.py)."""
    apart = {"delivery_promise", "period", "promised_span", "recognise_refusal", "return_period"}
    assert {says.__name__ for says in SAYS} | apart == set(phrases.__all__)
