"""What was bought, paid and found wrong: Order 订单, Payment 支付, Problem 问题."""

from __future__ import annotations

from typing import Annotated

from refundletters.case.fields import (
    Identifier,
    Number,
    Record,
    References,
    Text,
    Texts,
    When,
    Yuan,
    field,
    one_of,
)
from refundletters.messages import N_

__all__ = ["PROOF", "Order", "Payment", "Problem"]

PROOF = N_("names of the exhibits that show it; describe each once under 证据")


class Order(Record):
    """订单: what was bought. `number` may be absent; other identifiers then stand in."""

    number: Identifier | None = field(
        "订单号",
        also=("订单编号", "单号", "编号", "order_no", "no"),
        hint=N_("on the order page, in the confirmation e-mail, or as 商户单号 in the payment bill"),
    )
    item: Text | None = field(
        "商品",
        also=("商品名称", "品名", "商品名", "名称", "product", "goods"),
        hint=N_("what you bought, as the page called it"),
        example="《原神》月卡",
    )
    category: Annotated[str, one_of("category")] | None = field(
        "类别", also=("类型", "种类"), vocab="category"
    )
    quantity: Number | None = field("数量", example="1")
    face_value: Number | None = field(
        "面值", also=("面额",), hint=N_("what should have arrived, as a number"), example="100"
    )
    unit: Text | None = field("面值单位", also=("单位",), hint=N_("元 if you leave it empty"), example="Q币")
    price: Yuan | None = field(
        "价款",
        also=("价格", "价钱", "售价", "实付", "实付款", "实付金额", "总价", "金额", "amount"),
        hint=N_("the total price of the order in 元"),
        example="98.00",
    )
    placed_at: When | None = field(
        "下单时间", also=("购买时间", "下单日期", "购买日期", "时间"), example="2026-11-20 10:00"
    )
    promise: Text | None = field(
        "承诺原文", also=("承诺", "页面承诺"), hint=N_("word for word what the page promised")
    )
    shown_delivered_at: When | None = field(
        "显示发货时间", also=("发货时间",), hint=N_("when the order page says it was delivered, if it does")
    )
    code: Identifier | None = field(
        "卡密", also=("激活码", "兑换码", "卡号"), hint=N_("secret: never printed in full")
    )
    refund_number: Identifier | None = field("退款编号", also=("退款单号",))
    exhibits: References = field("证据", also=("截图",), hint=PROOF, default=())


class Payment(Record):
    """支付: one payment made."""

    method: Annotated[str, one_of("payment-method")] | None = field(
        "支付方式", also=("付款方式", "方式", "支付渠道"), vocab="payment-method"
    )
    amount: Yuan | None = field(
        "金额",
        also=("支付金额", "付款金额", "转账金额", "实付", "price"),
        hint=N_("what you paid, in 元"),
        example="98.00",
    )
    paid_at: When | None = field(
        "支付时间",
        also=("付款时间", "转账时间", "交易时间", "时间", "at"),
        hint=N_("in the detail page of the payment"),
        example="2026-11-20 10:00",
    )
    transaction_number: Identifier | None = field(
        "支付单号",
        also=("交易号", "交易单号", "交易订单号", "转账单号", "流水号", "订单号"),
        hint=N_("in the detail page of the payment: 交易单号, 订单号 or 流水号"),
    )
    merchant_order_number: Identifier | None = field(
        "商户单号", also=("商家订单号", "商户订单号"), hint=N_("in the detail page of the payment")
    )
    payee: Text | None = field(
        "收款方",
        also=("收款人", "收款账户", "交易对方", "对方", "商户全称"),
        hint=N_("who received the money, as the bill shows"),
    )
    remark: Text | None = field(
        "备注", also=("转账备注", "附言", "付款备注"), hint=N_("what you wrote beside the transfer")
    )
    exhibits: References = field("证据", also=("截图",), hint=PROOF, default=())


class Problem(Record):
    """问题: what went wrong."""

    situation: Annotated[str, one_of("situation")] | None = field(
        "情形",
        also=("问题类型", "类型", "情况"),
        vocab="situation",
        hint=N_("what went wrong, one of these words"),
    )
    found_at: When | None = field(
        "发现时间", also=("时间", "发现日期"), hint=N_("when you first saw it"), example="2026-11-20 11:00"
    )
    description: Text | None = field(
        "现象",
        also=("描述", "问题描述", "具体情况", "情况说明", "说明", "提示", "错误提示"),
        hint=N_("the words on the screen, or what you saw"),
        example="激活时提示“卡密已被使用”",
    )
    received_value: Number | None = field(
        "实际到账",
        also=("到账", "实到", "到账数量", "实际到账金额"),
        hint=N_("how much arrived, in the unit of the face value"),
        situations=("partial-delivery", "wrong-value", "late-delivery"),
    )
    refunded: Yuan | None = field(
        "已退金额", also=("已退款", "已退"), hint=N_("what you have already got back, in 元")
    )
    fee: Yuan | None = field(
        "扣费金额",
        also=("手续费", "扣除手续费"),
        hint=N_("what was kept back, in 元"),
        situations=("fee-deducted", "cancel-undelivered", "cancel-unused", "service-not-started"),
    )
    usage: Annotated[str, one_of("usage")] | None = field("使用情况", also=("使用",), vocab="usage")
    minor_birth_date: When | None = field(
        "未成年人出生日期", also=("孩子出生日期", "未成年人生日"), situations=("minor-top-up",)
    )
    renewed_at: When | None = field("续费时间", also=("扣费时间", "续费日期"), situations=("auto-renewal",))
    closed_on: When | None = field("停业日期", also=("停业时间", "关店时间"), situations=("prepaid-closed",))
    fraud_facts: Texts = field(
        "欺诈事实",
        also=("欺诈",),
        hint=N_(
            "what the seller knew to be false or hid, and how you know; leave empty if you cannot show it"
        ),
        default=(),
    )
    exhibits: References = field("证据", also=("截图",), hint=PROOF, default=())
