"""The case file as models: facts only, as the user wrote them; no law, no wording.

Each field is declared once, with its Chinese key and a hint where the value is to be found (synonyms
stand in ``names.yaml``); the reader, the blank skeleton and the schema are made from these
declarations. Absent
values are ``None`` or an empty tuple: never an empty string.
"""

from __future__ import annotations

from typing import Annotated

from refundletters.case.fields import FieldName, Record, field, fields_of
from refundletters.case.kinds import (
    Bodies,
    ExhibitName,
    Identifier,
    References,
    Text,
    When,
    Within,
    YesNo,
    Yuan,
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
    "fields_of",
]


class Rule(Record):
    """规则: a clause of the merchant's, platform's or payment provider's own terms, as the user saw it."""

    title: Text | None = field("规则名称", example="虚拟商品退款规则")
    issued_by: Annotated[str, one_of("issuer")] | None = field("制定方", vocab="issuer")
    clause: Text | None = field("条款", example="第3条")
    text: Text | None = field("原文", hint=N_("word for word"))
    seen_at: When | None = field("查看时间")
    exhibits: References = field("证据", hint=PROOF, default=())

    @property
    def issuer(self) -> str:
        """Who issued it: the merchant where the user does not say."""
        return self.issued_by or "merchant"


class Event(Record):
    """经过: a dated thing that happened."""

    at: When | None = field("时间", example="2026-11-20 11:00")
    by: Annotated[str, one_of("actor")] | None = field(
        "行为人", vocab="actor", hint=N_("消费者 if you leave it empty")
    )
    what: Text | None = field("事项", hint=N_("what happened, in one sentence"))
    exhibits: References = field("证据", hint=PROOF, default=())


class Contact(Record):
    """沟通: one exchange with the merchant, the platform, an institution or an authority."""

    at: When | None = field("时间", example="2026-11-20 11:30")
    with_: Annotated[str, one_of("party")] | None = field("对象", vocab="party", alias="with")
    via: Text | None = field("途径", example="在线客服")
    agent: Identifier | None = field("工号", hint=N_("the number of the agent"))
    ticket: Identifier | None = field("工单号")
    letter: Text | None = field(
        "文书",
        hint=N_(
            "the letter you sent, if you sent one of ours: 首次联系, 催办, 升级处理 …; later letters then "
            "name it and do not repeat it"
        ),
    )
    said: Text | None = field("我方", hint=N_("what you asked for"))
    reply: Text | None = field("对方答复", hint=N_("word for word what they answered; empty if they did not"))
    refusal: Annotated[str, one_of("refusal")] | None = field(
        "拒绝理由", vocab="refusal", hint=N_("if you leave it empty it is recognised from the answer")
    )
    reply_by: When | None = field(
        "答复期限届满", hint=N_("until when they were asked, or promised, to answer")
    )
    exhibits: References = field("证据", hint=PROOF, default=())

    @property
    def party(self) -> str:
        """With whom it was: the merchant where the user does not say."""
        return self.with_ or "merchant"


class Exhibit(Record):
    """证据: a file or screenshot the user holds."""

    id: ExhibitName | None = field(
        "编号", hint=N_("a short name, the one used under 证据 above"), example="付款详情"
    )
    kind: Annotated[str, one_of("exhibit-kind")] | None = field("种类", vocab="exhibit-kind")
    title: Text | None = field("名称", example="付款详情页截图")
    file: Text | None = field("文件", example="证据/付款详情.png")
    proves: Text | None = field("证明", hint=N_("the fact it shows, without any judgment"))


class Declarations(Record):
    """声明: what the user confirms; ``None`` is "not yet asked" and nothing is printed for it."""

    daily_use: YesNo | None = field(
        "生活消费", hint=N_("是 if you bought it for your own daily life, 否 if to resell or for business")
    )
    handled_elsewhere: Bodies | None = field(
        "已受理",
        hint=N_(
            "无 (none) if no court, arbitration body, authority or consumer association has taken this "
            "dispute; otherwise name it"
        ),
    )
    plain_debt: YesNo | None = field(
        "债务无争议",
        hint=N_(
            "only for a payment order: 是 if you and the seller owe each other nothing else, papers reach it "
            "at the address you gave, and you have not asked a court to secure the claim; 否 if one of these "
            "is not so"
        ),
    )


class Request(Record):
    """诉求: what the user asks for."""

    remedy: Annotated[str, one_of("remedy")] | None = field("请求", vocab="remedy")
    amount: Yuan | None = field("金额", hint=N_("in 元; computed if you leave it empty"), example="98.00")
    alternative: Annotated[str, one_of("remedy")] | None = field(
        "备选", vocab="remedy", hint=N_("what you would accept instead")
    )
    reply_within: Within | None = field(
        "答复期限", hint=N_("a usual time is taken if you leave it empty"), example="48小时"
    )


class Case(Record):
    """案件: the whole file. Every part is there, empty where the user wrote nothing."""

    consumer: Consumer = field("消费者", hint=N_("you, who bought it"), default=Consumer)
    merchant: Merchant = field("经营者", hint=N_("who sold it: a shop, a site or a person"), default=Merchant)
    venue: Annotated[str, one_of("venue")] | None = field(
        "交易场所", vocab="venue", hint=N_("where you bought it")
    )
    platform: Platform = field(
        "平台", hint=N_("only if you bought it on a marketplace or second-hand platform"), default=Platform
    )
    order: Order = field("订单", hint=N_("what you bought"), default=Order)
    payment: tuple[Payment, ...] = field(
        "支付", hint=N_("what you paid; the details are in the bill of your payment app"), default=()
    )
    problem: Problem = field("问题", hint=N_("what went wrong"), default=Problem)
    rules: tuple[Rule, ...] = field(
        "规则",
        hint=N_("a rule of the shop or platform that speaks for you; only one you saw and can show"),
        default=(),
    )
    events: tuple[Event, ...] = field("经过", hint=N_("what happened, one block per event"), default=())
    contacts: tuple[Contact, ...] = field(
        "沟通记录", hint=N_("each time you asked for help, one block per exchange"), default=()
    )
    exhibits: tuple[Exhibit, ...] = field(
        "证据", hint=N_("your screenshots and files, one block each"), default=()
    )
    declarations: Declarations = field(
        "声明",
        hint=N_("what only you can confirm; a complaint to an authority needs it"),
        default=Declarations,
    )
    request: Request = field("诉求", hint=N_("what you ask for"), default=Request)
