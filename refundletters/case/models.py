"""The case file as models: facts only, as the user wrote them; no law, no wording.

Each field is declared once, with its Chinese key, its synonyms and a hint where the value is to be
found; the reader, the blank skeleton and the schema are made from these declarations. Absent
values are ``None`` or an empty tuple: never an empty string.
"""

from __future__ import annotations

from typing import Annotated

from refundletters.case.fields import (
    Bodies,
    ExhibitName,
    FieldName,
    Identifier,
    Record,
    References,
    Text,
    When,
    Within,
    YesNo,
    Yuan,
    describe,
    field,
    fields_of,
    one_of,
)
from refundletters.case.parties import Consumer, Merchant, Platform
from refundletters.case.purchase import PROOF, Order, Payment, Problem
from refundletters.messages import N_

__all__ = [
    "Case",
    "Consumer",
    "Contact",
    "Declarations",
    "Event",
    "Exhibit",
    "FieldName",
    "Merchant",
    "Order",
    "Payment",
    "Platform",
    "Problem",
    "Record",
    "Request",
    "Rule",
    "describe",
    "fields_of",
]


class Rule(Record):
    """规则: a clause of the merchant's, platform's or payment provider's own terms, as the user saw it."""

    title: Text | None = field("规则名称", also=("名称", "标题"), example="虚拟商品退款规则")
    issued_by: Annotated[str, one_of("issuer")] | None = field(
        "制定方", also=("发布方", "来源"), vocab="issuer"
    )
    clause: Text | None = field("条款", also=("条款号", "第几条"), example="第3条")
    text: Text | None = field("原文", also=("内容", "规则内容", "条款内容"), hint=N_("word for word"))
    seen_at: When | None = field("查看时间", also=("时间", "查看日期"))
    exhibits: References = field("证据", also=("截图",), hint=PROOF, default=())


class Event(Record):
    """经过: a dated thing that happened."""

    at: When | None = field("时间", also=("日期", "date", "time"), example="2026-11-20 11:00")
    by: Annotated[str, one_of("actor")] | None = field(
        "行为人", also=("谁",), vocab="actor", hint=N_("消费者 if you leave it empty")
    )
    what: Text | None = field(
        "事项", also=("内容", "经过", "事情", "描述"), hint=N_("what happened, in one sentence")
    )
    exhibits: References = field("证据", also=("截图",), hint=PROOF, default=())


class Contact(Record):
    """沟通: one exchange with the merchant, the platform, an institution or an authority."""

    at: When | None = field("时间", also=("日期", "date", "time"), example="2026-11-20 11:30")
    with_: Annotated[str, one_of("party")] | None = field(
        "对象", also=("联系对象", "对方"), vocab="party", alias="with"
    )
    via: Text | None = field("途径", also=("方式", "渠道", "联系方式"), example="在线客服")
    agent: Identifier | None = field("工号", also=("客服工号", "客服"), hint=N_("the number of the agent"))
    ticket: Identifier | None = field("工单号", also=("工单", "工单编号"))
    letter: Text | None = field("文书", hint=N_("the letter you sent, if you sent one of ours"))
    said: Text | None = field(
        "我方", also=("我说", "我方内容", "我方诉求", "我"), hint=N_("what you asked for")
    )
    reply: Text | None = field(
        "对方答复",
        also=("答复", "回复", "对方回复", "客服回复", "商家回复"),
        hint=N_("word for word what they answered; empty if they did not"),
    )
    refusal: Annotated[str, one_of("refusal")] | None = field(
        "拒绝理由",
        also=("拒绝原因",),
        vocab="refusal",
        hint=N_("if you leave it empty it is recognised from the answer"),
    )
    reply_by: When | None = field(
        "答复期限届满",
        also=("答复截止", "答复期限"),
        hint=N_("until when they were asked, or promised, to answer"),
    )
    exhibits: References = field("证据", also=("截图",), hint=PROOF, default=())


class Exhibit(Record):
    """证据: a file or screenshot the user holds."""

    id: ExhibitName | None = field(
        "编号",
        also=("代号", "简称"),
        hint=N_("a short name, the one used under 证据 above"),
        example="付款详情",
    )
    kind: Annotated[str, one_of("exhibit-kind")] | None = field("种类", also=("类型",), vocab="exhibit-kind")
    title: Text | None = field("名称", also=("标题",), example="付款详情页截图")
    file: Text | None = field("文件", also=("文件名", "路径"), example="证据/付款详情.png")
    proves: Text | None = field(
        "证明", also=("证明内容", "证明目的", "证明事实"), hint=N_("the fact it shows, without any judgment")
    )


class Declarations(Record):
    """声明: what the user confirms; ``None`` is "not yet asked" and nothing is printed for it."""

    daily_use: YesNo | None = field(
        "生活消费",
        also=("是否生活消费", "为生活消费"),
        hint=N_("是 if you bought it for your own daily life, 否 if to resell or for business"),
    )
    handled_elsewhere: Bodies | None = field(
        "已受理",
        also=("其他部门受理", "已受理机构", "已受理部门"),
        hint=N_(
            "[] if no court, arbitration body, authority or consumer association has taken this dispute; "
            "otherwise name it"
        ),
    )


class Request(Record):
    """诉求: what the user asks for."""

    remedy: Annotated[str, one_of("remedy")] | None = field("请求", also=("要求",), vocab="remedy")
    amount: Yuan | None = field(
        "金额", also=("退款金额",), hint=N_("in 元; computed if you leave it empty"), example="98.00"
    )
    alternative: Annotated[str, one_of("remedy")] | None = field(
        "备选", also=("备选方案", "其次"), vocab="remedy", hint=N_("what you would accept instead")
    )
    reply_within: Within | None = field(
        "答复期限", also=("期限",), hint=N_("a usual time is taken if you leave it empty"), example="48小时"
    )


class Case(Record):
    """案件: the whole file. Every part is there, empty where the user wrote nothing."""

    consumer: Consumer = field(
        "消费者", also=("买家", "我", "本人"), hint=N_("you, who bought it"), default=Consumer
    )
    merchant: Merchant = field(
        "经营者",
        also=("商家", "卖家", "卖方", "销售者", "seller", "shop"),
        hint=N_("who sold it: a shop, a site or a person"),
        default=Merchant,
    )
    venue: Annotated[str, one_of("venue")] | None = field(
        "交易场所", also=("购买渠道", "交易渠道"), vocab="venue", hint=N_("where you bought it")
    )
    platform: Platform = field(
        "平台",
        also=("交易平台",),
        hint=N_("only if you bought it on a marketplace or second-hand platform"),
        default=Platform,
    )
    order: Order = field("订单", also=("订单信息",), hint=N_("what you bought"), default=Order)
    payment: tuple[Payment, ...] = field(
        "支付",
        also=("付款", "支付信息", "payments"),
        hint=N_("what you paid; the details are in the bill of your payment app"),
        default=(),
    )
    problem: Problem = field("问题", hint=N_("what went wrong"), default=Problem)
    rules: tuple[Rule, ...] = field(
        "规则",
        also=("rule",),
        hint=N_("a rule of the shop or platform that speaks for you; only one you saw and can show"),
        default=(),
    )
    events: tuple[Event, ...] = field(
        "经过", also=("事件", "事情经过", "event"), hint=N_("what happened, one block per event"), default=()
    )
    contacts: tuple[Contact, ...] = field(
        "沟通记录",
        also=("沟通", "联系记录", "contact"),
        hint=N_("each time you asked for help, one block per exchange"),
        default=(),
    )
    exhibits: tuple[Exhibit, ...] = field(
        "证据",
        also=("证据清单", "exhibit", "evidence"),
        hint=N_("your screenshots and files, one block each"),
        default=(),
    )
    declarations: Declarations = field(
        "声明",
        also=("declaration",),
        hint=N_("what only you can confirm; a complaint to an authority needs it"),
        default=Declarations,
    )
    request: Request = field("诉求", also=("请求", "要求"), hint=N_("what you ask for"), default=Request)
