"""What was bought, paid and found wrong: Order 订单, Payment 支付, Problem 问题."""

from __future__ import annotations

from typing import Annotated

from refundletters.case.fields import Record, field
from refundletters.case.kinds import Identifier, Number, References, Text, Texts, When, Yuan, one_of
from refundletters.messages import N_

__all__ = ["PROOF", "Order", "Payment", "Problem"]

PROOF = N_("names of the exhibits that show it; describe each once under 证据")


class Order(Record):
    """订单: what was bought. `number` may be absent; other identifiers then stand in."""

    number: Identifier | None = field(
        "订单号", hint=N_("on the order page, in the confirmation e-mail, or as 商户单号 in the payment bill")
    )
    item: Text | None = field(
        "商品", hint=N_("what you bought, as the page called it"), example="《原神》月卡"
    )
    category: Annotated[str, one_of("category")] | None = field("类别", vocab="category")
    quantity: Number | None = field("数量", example="1")
    face_value: Number | None = field("面值", hint=N_("what should have arrived, as a number"), example="100")
    unit: Text | None = field("面值单位", hint=N_("元 if you leave it empty"), example="Q币")
    price: Yuan | None = field("价款", hint=N_("the total price of the order in 元"), example="98.00")
    placed_at: When | None = field("下单时间", example="2026-11-20 10:00")
    promise: Text | None = field("承诺原文", hint=N_("word for word what the page promised"))
    shown_delivered_at: When | None = field(
        "显示发货时间", hint=N_("when the order page says it was delivered, if it does")
    )
    code: Identifier | None = field("卡密", hint=N_("secret: never printed in full"))
    refund_number: Identifier | None = field("退款编号")
    exhibits: References = field("证据", hint=PROOF, default=())


class Payment(Record):
    """支付: one payment made."""

    method: Annotated[str, one_of("payment-method")] | None = field("支付方式", vocab="payment-method")
    amount: Yuan | None = field("金额", hint=N_("what you paid, in 元"), example="98.00")
    paid_at: When | None = field(
        "支付时间", hint=N_("on the detail page of the payment"), example="2026-11-20 10:00"
    )
    transaction_number: Identifier | None = field(
        "支付单号", hint=N_("on the detail page of the payment: 交易单号, 订单号 or 流水号")
    )
    merchant_order_number: Identifier | None = field("商户单号", hint=N_("on the detail page of the payment"))
    payee: Text | None = field("收款方", hint=N_("who received the money, as the bill shows"))
    remark: Text | None = field("备注", hint=N_("what you wrote beside the transfer"))
    institution: Text | None = field(
        "支付机构",
        hint=N_(
            "the company that runs the payment app, as its user agreement names it; only for a complaint "
            "about the institution itself"
        ),
    )
    institution_address: Text | None = field(
        "机构住所地", hint=N_("where that company is registered (gsxt.gov.cn)")
    )
    exhibits: References = field("证据", hint=PROOF, default=())


class Problem(Record):
    """问题: what went wrong."""

    situation: Annotated[str, one_of("situation")] | None = field(
        "情形", vocab="situation", hint=N_("what went wrong, in one of the words listed")
    )
    found_at: When | None = field("发现时间", hint=N_("when you first saw it"), example="2026-11-20 11:00")
    description: Text | None = field(
        "现象", hint=N_("the words on the screen, or what you saw"), example="激活时提示“卡密已被使用”"
    )
    received_value: Number | None = field(
        "实际到账",
        hint=N_("how much arrived, in the unit of the face value"),
        situations=("partial-delivery", "wrong-value", "late-delivery"),
    )
    refunded: Yuan | None = field("已退金额", hint=N_("what you have already got back, in 元"))
    fee: Yuan | None = field(
        "扣费金额",
        hint=N_("what was kept back, in 元"),
        situations=("fee-deducted", "cancel-undelivered", "cancel-unused", "service-not-started"),
    )
    usage: Annotated[str, one_of("usage")] | None = field("使用情况", vocab="usage")
    minor_name: Text | None = field(
        "未成年人姓名",
        hint=N_("only for papers to a court, where the child is the party and you act for it"),
        situations=("minor-top-up",),
    )
    minor_birth_date: When | None = field("未成年人出生日期", situations=("minor-top-up",))
    renewed_at: When | None = field("续费时间", situations=("auto-renewal",))
    closed_on: When | None = field("停业日期", situations=("prepaid-closed",))
    fraud_facts: Texts = field(
        "欺诈事实",
        hint=N_(
            "what the seller knew to be false or hid, and how you know; leave empty if you cannot show it"
        ),
        default=(),
    )
    exhibits: References = field("证据", hint=PROOF, default=())
