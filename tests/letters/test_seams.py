"""No letter shows where its template ends and the user's words begin: over random cases, with parts missing
and with text as people really type it."""

from __future__ import annotations

import re
from typing import Any

import pytest
from hypothesis import given, note, settings
from hypothesis import strategies as st

from refundletters.assessment import assess
from refundletters.assessment.records import rule_codes
from refundletters.case.models import Case
from refundletters.case.vocabulary import vocabulary
from refundletters.letters import Letter
from refundletters.letters.letter import Paragraph
from refundletters.render import text
from tests.cases import SHOP, TODAY, VARIANTS, a_case, attempt
from tests.conftest import tries

# ── what a seam is ────────────────────────────────────────────────────────────────────────────────

SEAMS = {
    "empty brackets": r"（\s*）|“\s*”|‘\s*’|《\s*》|\(\s*\)|【\s*】|〈\s*〉",
    "a value that is none": r"None|\bnan\b|Undefined|null|<bound|object at",
    "template code": r"\{\{|\}\}|\{%|%\}|\{#",
    "doubled punctuation": r"[，。；：、！？][，。；：、]|[，；：、][！？”）》]|（[，。；：、]|：“?：",
    "a sentence that begins with a mark": r"(?:^|\n)[\s\u3000]*(?:[一二三四五六七八九十]+、|\d+\. )?"
    r"[，。；：、！？）”》]",
    "a space beside a figure": r"[\u4e00-\u9fff] +[0-9]|[0-9] +[\u4e00-\u9fff]",
    "a word said twice": r"我我|投诉人投诉人|(?<![标目])的的|元元|请请|没有没有|至今[^，。]{0,6}至今|"
    r"退还退还|通过通过|联系联系|答复答复",
    "half a pair": r"《[^》]*(?:《|$)|“[^”]*(?:“|$)|（[^）]*$",
}
"""What must not stand in a letter, by what it is."""

SPECIMENS = {
    "empty brackets": "客服（）答复",
    "a value that is none": "支付None元",
    "template code": "支付{{ amount }}元",
    "doubled punctuation": "没有收到。，请退款",
    "a sentence that begins with a mark": "您好\n，请退款",
    "a space beside a figure": "支付 98元",
    "a word said twice": "我我要求退款",
    "half a pair": "答复“已超时，请“退款",
}

VOICES = {
    "first-contact": "投诉人|本人",
    "follow-up": "投诉人|本人",
    "escalation": "投诉人",
    "appeal": "投诉人",
    "cancellation-notice": "投诉人",
    "demand": "投诉人",
    "platform-intervention": "贵站|贵店|投诉人",
    "payment-dispute": "贵站|贵店|您|投诉人",
    "regulator-complaint": "贵站|贵店|您|(?<!自)我",
    "violation-report": "贵站|贵店|您|投诉人|(?<!自)我",
    # The form itself speaks to who fills it in (为了方便您参加诉讼).
    "statement-of-claim": "贵站|贵店|投诉人",
    "payment-order": "贵站|贵店|您|投诉人",
}
"""Words of address that another kind of letter uses, outside quotation marks."""

NAMED_BEFORE = re.compile("该(卡密|激活码|商品|会员|服务|点卡|月卡|订单|笔)")


@pytest.mark.parametrize("what", SEAMS)
def test_each_seam_is_recognised(what: str) -> None:
    """Given a specimen of a seam, the guard sees it, and a clean sentence has none."""
    assert re.search(SEAMS[what], SPECIMENS[what])
    clean = "您好！我11月20日10:00在贵站支付98元，购买《原神》月卡一张（订单号2024）。\n提示“卡密已被使用”。"
    assert not re.search(SEAMS[what], clean)


def own_words(said: str) -> str:
    """A letter without what stands in quotation marks."""
    return re.sub("“[^“”]*”", "“…”", said)


def check(letter: Letter, case: Case, odd: set[str]) -> None:
    """A letter has no seam, whatever the user typed."""
    said = text.render(letter)
    note(said)
    plain = said
    for sign in odd:
        plain = plain.replace(sign, "")
    found = {what: re.findall(pattern, plain) for what, pattern in SEAMS.items()}
    assert {what: seams for what, seams in found.items() if seams} == {}
    for block in letter.blocks:
        if isinstance(block, Paragraph):
            assert block.text.endswith(("。", "；", "："))
            assert all(sentence.text.strip() == sentence.text for sentence in block.sentences)
    assert not re.search(VOICES.get(letter.letter, "投诉人"), own_words(plain))
    item = " ".join((case.order.item or "").split())
    for mention in NAMED_BEFORE.finditer(plain):
        before = said[: said.index(mention[0])]
        assert item in before or mention[1] in before
    if case.order.code:
        assert case.order.code not in said
    if case.order.number and letter.letter != "evidence-list":
        assert case.order.number in said
    assert item in said or letter.letter == "evidence-list"


# ── random cases ──────────────────────────────────────────────────────────────────────────────────

ODD = ("{{ 7*7 }}", "{% raw %}", "{# 注 #}", "<b>&amp;</b>", "😀", "𠮷")
"""What looks like code or is rare; it comes out as it is."""

LEADS = st.sampled_from(["", "", "", "我", "我，", "　　", " "])
ENDS = st.sampled_from(["", "", "", "。", "！", "；", "，", "？", "\n", " 。", "。\n\n"])
INSIDE = st.sampled_from(["", "", "", "“异常”", "\n", "，还有", "很长的话" * 120, *ODD])


def typed(words: str) -> st.SearchStrategy[str]:
    """`words` as somebody may type them: with something before, behind or in the middle."""
    return st.tuples(LEADS, INSIDE, ENDS).map(
        lambda part: f"{part[0]}{words[:2]}{part[1]}{words[2:]}{part[2]}"
    )


def named(words: str) -> st.SearchStrategy[str]:
    """A name as somebody may type it: it may hold rare signs, but no sentence."""
    return st.sampled_from(["", "", *ODD]).map(lambda sign: words + sign)


SAID = ("要求核实并退款", "能不能退款", "为什么还没到账", "要求发货", "说卡密无效，让他们处理", "退款")
FREE: dict[str, tuple[str, ...]] = {
    "problem.description": (
        "页面提示不可用",
        "输入卡密后提示已使用",
        "扣款前没有任何提醒",
        "订单已完成，余额没有变化",
    ),
    "order.promise": (
        "付款后立即发货",
        "付款后30天内发货",
        "全国通用",
        "未使用可退",
        "超时赔付10元",
        "本店支持7天无理由退货",
    ),
    "contacts.0.said": SAID,
    "contacts.1.said": SAID,
    "contacts.0.via": ("在线客服", "微信", "电话客服400-000-0000"),
    "events.0.what": ("刷新订单页面仍无变化", "回复卡密已发送", "订单变为异常"),
    "events.1.what": ("换了设备重试", "联系平台客服", "卡密提示已使用"),
    "rules.0.text": (
        "未到账的可以申请退款",
        "虚拟商品一经售出，概不退换",
        "下单后24小时内可取消",
        "以订单显示为准",
    ),
    "payment.0.remark": ("购买点卡",),
    "exhibits.0.proves": ("已经付款的事实", "付款成功"),
}
NAMES = {
    "order.item": "示例点卡",
    "merchant.name": "示例卡盟",
    "merchant.registered_name": "示例有限公司",
    "platform.name": "示例商城",
    "platform.operator": "示例平台有限公司",
    "payment.0.payee": "示例收款商户",
    "consumer.name": "李明",
    "consumer.account": "liming88",
    "rules.0.title": "售后规则",
    "exhibits.0.title": "付款详情",
}

EXTRA: dict[str, Any] = {
    "platform": {"name": "示例商城", "operator": "示例平台有限公司"},
    "events": [
        {"at": "2026-11-20 11:00", "by": "consumer", "what": "", "exhibits": ["异常页"]},
        {"at": "2026-11-20 11:10", "what": "", "exhibits": []},
    ],
    "rules": [
        {"title": "售后规则", "clause": "第3条", "text": "", "seen_at": "2026-11-20", "exhibits": ["规则页"]}
    ],
    "exhibits": [
        {"id": "付款详情", "kind": "payment-record", "title": "付款详情", "proves": ""},
        {"id": "客服聊天", "kind": "chat-log"},
    ],
}

MAY_LACK = (
    "consumer.account", "consumer.phone", "consumer.email", "merchant.name", "merchant.registered_name",
    "merchant.website", "merchant.contact", "merchant.credit_code", "merchant.address", "venue", "platform",
    "order.number", "order.category", "order.quantity", "order.face_value", "order.price", "order.placed_at",
    "order.promise", "order.exhibits", "payment.0.transaction_number", "payment.0.merchant_order_number",
    "payment.0.exhibits", "payment.0.payee", "payment.0.remark", "problem.description", "problem.found_at",
    "problem.exhibits", "events", "events.0.at", "events.0.by", "rules", "rules.0.title", "rules.0.clause",
    "rules.0.seen_at", "rules.0.exhibits", "contacts", "contacts.0.at", "contacts.0.via", "contacts.0.agent",
    "contacts.0.said", "contacts.0.reply", "contacts.0.with", "contacts.0.exhibits", "exhibits",
    "request.remedy", "request.reply_within", "request.alternative",
)  # fmt: skip

REPLIES = st.sampled_from(
    [
        "已超时，不予退款", "已超过24小时。", "虚拟商品一经售出，概不退换！", "卡密已泄露", "显示您已使用",
        "系统显示已发货", "没有订单号查不了", "证据不足", "是您操作失误", "判定作弊", "系统处理中，请等待",
        "请您联系官方", "手续费不退", "没有回复", "您好，请问有什么可以帮您？", "“已超时”不予退款",
        "[图片]\n已超时\n不退", "好的",
    ]
)  # fmt: skip


def codes(name: str) -> st.SearchStrategy[str]:
    """Any value of an enumeration."""
    return st.sampled_from(tuple(vocabulary(name).terms))


@st.composite
def cases(draw: st.DrawFn) -> tuple[Case, set[str]]:
    """A case with odd text and parts missing, and the odd signs in it."""
    again = [
        {"method": "alipay", "amount": "98.00", "paid_at": "2026-11-20 10:02"},
        {"paid_at": "2026-11-20"},
    ]
    changes: dict[str, Any] = {**EXTRA}
    changes["payment"] = [*SHOP["payment"], *draw(st.sampled_from([[], [], [], again[:1], again]))]
    changes["contacts"] = [
        {
            **SHOP["contacts"][0],
            "reply": draw(REPLIES),
            "with": draw(st.sampled_from(["merchant", "merchant", "platform", "payment-provider"])),
        },
        {
            "at": draw(st.sampled_from(["2026-11-21 09:00", "2026-11-20", "2026-11-22 08:00"])),
            "said": "再次催促处理",
        },
    ]
    changes |= {
        "problem.situation": draw(st.sampled_from(rule_codes("situations"))),
        "problem.usage": draw(codes("usage")),
        "problem.received_value": draw(st.sampled_from(["0", "30", "33.5"])),
        "problem.fee": draw(st.sampled_from(["4.9", "0"])),
        "problem.refunded": draw(st.sampled_from(["0", "10"])),
        "problem.minor_birth_date": draw(st.sampled_from(["2020-01-01", "2012-01-01"])),
        "problem.found_at": draw(st.sampled_from(["2026-11-20 11:00", "2026-11-20", "2026-11-22 07:00"])),
        "problem.renewed_at": draw(st.sampled_from(["2026-11-01", "2026-11-20 10:00"])),
        "venue": draw(codes("venue")),
        "merchant.is_business": draw(st.sampled_from(["是", "否", None])),
        "order.category": draw(codes("category")),
        "order.quantity": draw(st.sampled_from(["1", "2", "12"])),
        "payment.0.method": draw(codes("payment-method")),
        "contacts.0.refusal": draw(st.none() | codes("refusal")),
        "request.remedy": draw(codes("remedy")),
        "request.alternative": draw(codes("remedy")),
        "request.amount": draw(st.sampled_from([None, "50"])),
        "contacts.0.letter": draw(st.sampled_from([None, None, "first-contact", "升级处理", "平台介入"])),
        "contacts.1.letter": draw(st.sampled_from([None, None, "催办", "申诉书", "别的"])),
        "contacts.1.reply": draw(st.none() | REPLIES),
        "order.unit": draw(st.sampled_from([None, "元", "Q币", "个月"])),
        "contacts.0.agent": draw(st.sampled_from(["1001", "工号1001", "小周"])),
        "contacts.0.ticket": draw(st.sampled_from([None, "GD-1", "工单号GD-1"])),
        "problem.fraud_facts": [
            draw(typed("客服承认卖出前已知卡密被使用")) for _ in range(draw(st.integers(0, 2)))
        ],
        "payment.0.payee": "示例收款商户",
        "payment.0.institution": "示例支付科技有限公司",
        "payment.0.institution_address": "上海市浦东新区示例路9号",
    }
    for path, words in FREE.items():
        spoken = draw(st.sampled_from(words).flatmap(typed))
        changes[path] = spoken.removeprefix("我").lstrip("，") if path.endswith(".via") else spoken
    for path, name in NAMES.items():
        changes[path] = draw(named(name))
    lacking = draw(st.lists(st.sampled_from(MAY_LACK), unique=True, max_size=6))
    for path in sorted(lacking, key=len, reverse=True):
        changes[path] = None
    for path in lacking:
        changes = {other: value for other, value in changes.items() if not other.startswith(f"{path}.")}
    odd = {sign for sign in ODD if any(sign in str(value) for value in changes.values())}
    return a_case(changes), odd


@settings(max_examples=tries(250), derandomize=True)
@given(cases(), st.sampled_from([TODAY, TODAY.replace(day=20)]))
def test_no_letter_has_a_seam(drawn: tuple[Case, set[str]], today: Any) -> None:
    """Given any situation, refusal, venue, way of payment, missing part and oddly typed text, a letter is
    withheld with its reason or reads as one piece."""
    case, odd = drawn
    assessment = assess(case, today)
    for kind in VARIANTS:
        found = attempt(assessment, kind)
        if isinstance(found, Letter):
            check(found, case, odd)
        else:
            assert str(found)
