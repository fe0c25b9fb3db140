"""Stories as answers: what somebody types, question by question (示例; all names and numbers are made up)."""

from __future__ import annotations

from datetime import date

from refundletters.interview import UNKNOWN, Interview

TODAY = date(2026, 11, 22)

USED_CODE = {
    "situation": "卡密已被使用",
    "description": "第一次激活，页面提示“卡密已被使用”",
    "found-at": "2026-11-20 11:00",
    "usage": "未使用",
    "venue": "卡盟",
    "item": "《原神》月卡",
    "order-number": "202405150001",
    "method": "支付宝",
    "amount": "98元",
    "paid-at": "2026年11月20日10时",
    "merchant": "星点卡盟（示例）",
    "contacts.1": "是",
    "contacts.1.with": "卖家",
    "contacts.1.at": "前天 11:30",
    "contacts.1.via": "在线客服",
    "contacts.1.said": "要求核实卡密并退款",
    "contacts.1.reply": "已超时，不予退款",
    "contacts.1.agent": "1001",
    "contacts.1.proof": "有",
    "contacts.2": "没有",
    "rules.1": "是",
    "rules.1.issued-by": "商家",
    "rules.1.title": "虚拟商品退款规则",
    "rules.1.clause": "第3条",
    "rules.1.text": "因平台原因导致卡密无效，可全额退款",
    "rules.1.seen-at": "2026-11-20",
    "rules.1.proof": "是",
    "rules.2": "否",
    "proof-payment": "是",
    "proof-order": "是",
    "proof-error": "是",
    "remedy": "全额退款",
    "alternative": "补发",
    "account": "liming88",
}
"""The code was used before; the site says that it is too late (an own site)."""

NO_ORDER_NUMBER = {
    "situation": "没发货",
    "description": "付款后一直没有收到卡密",
    "found-at": "2026-11-19 16:35",
    "venue": "微信转账",
    "item": "10元Q币卡",
    "promise": "5分钟内发卡密",
    "method": "微信",
    "amount": "10",
    "paid-at": "2026-11-19 14:32",
    "payee": "小星（示例）",
    "remark": "点卡购买",
    "merchant": "小星（示例）",
    "is-business": "是",
    "contacts.1": "是",
    "contacts.1.with": "商家",
    "contacts.1.at": "2026-11-19 16:40",
    "contacts.1.via": "微信",
    "contacts.1.said": "催发卡密",
    "contacts.1.reply": "没有回复",
    "contacts.1.proof": "是",
    "contacts.2": "否",
    "rules.1": "否",
    "proof-payment": "是",
    "proof-agreed": "是",
    "remedy": "全额退款",
}
"""Paid in a private chat, no order number, nothing came."""

CANCELLED = {
    "situation": "未发货取消",
    "description": "页面一直显示“待发货”，我申请取消，客服要扣手续费",
    "found-at": "2026-11-20",
    "fee": "5",
    "venue": "淘宝",
    "item": "话费充值100元",
    "order-number": "456789",
    "promise": "24小时到账",
    "method": "支付宝",
    "amount": "100",
    "paid-at": "2026-11-18 09:00",
    "platform": "淘宝",
    "merchant": "示例充值店",
    "contacts.1": "否",
    "rules.1": "否",
    "proof-payment": "是",
    "proof-order": "是",
    "remedy": "取消",
    "account": "tb_example",
}
"""Not delivered after days; the buyer cancels, a fee is to be kept (a marketplace)."""

PARTLY = {
    "situation": "部分到账",
    "description": "话费充值50元，账户只增加30元",
    "found-at": "2026-11-20 12:00",
    "refunded": "0",
    "venue": "独立站",
    "item": "话费充值50元",
    "order-number": "123456",
    "face-value": "50",
    "unit": "元",
    "received": "30",
    "usage": "部分使用",
    "method": "微信支付",
    "amount": "50",
    "paid-at": "2026-11-20 11:50",
    "merchant": "示例充值网",
    "contacts.1": "否",
    "rules.1": "否",
    "proof-payment": "是",
    "proof-delivery": "是",
    "remedy": "部分退款",
}
"""Thirty of fifty came."""

CHARGED = {
    "situation": "扣款未成单",
    "description": "付款后页面跳转失败，没有生成订单",
    "found-at": "昨天 14:02",
    "venue": "独立站",
    "item": "100元游戏点卡",
    "method": "银行卡",
    "amount": "100",
    "paid-at": "昨天 14:02",
    "payee": "示例网络科技有限公司",
    "merchant": "示例卡盟",
    "contacts.1": "是",
    "contacts.1.with": "商家",
    "contacts.1.at": "昨天 15:00",
    "contacts.1.via": "工单",
    "contacts.1.said": "要求核实并退款",
    "contacts.1.reply": "系统处理中，需要技术部门核实",
    "contacts.1.reply-by": "2026-11-25",
    "contacts.1.agent": "1001",
    "contacts.1.proof": "是",
    "contacts.2": "否",
    "rules.1": "否",
    "proof-payment": "是",
    "proof-error": "是",
    "remedy": "退款",
}
"""The money is gone, and no order came of it; the service keeps saying that it looks into it."""

STORIES = {
    "used-code": USED_CODE,
    "no-order-number": NO_ORDER_NUMBER,
    "cancelled": CANCELLED,
    "partly": PARTLY,
    "charged": CHARGED,
}


def told(story: dict[str, str], **more: str) -> Interview:
    """The interview with the answers of a story, and “I don't know” to whatever else is asked."""
    answers = story | {name.replace("_", "-"): text for name, text in more.items()}
    unknown: dict[str, str] = {}
    while (interview := Interview(TODAY, answers | unknown)).next():
        asked = {question.id for question in interview.questions if question.answer is None}
        assert not asked & answers.keys(), "an answer of the story is refused"
        unknown |= dict.fromkeys(asked, UNKNOWN)
    return interview


_SAMPLES = {
    "yes-no": "否",
    "choice": "2",
    "money": "10",
    "number": "1",
    "moment": "2026-11-20",
    "period": "3天",
    "identifier": "13800138000",
    "text": "示例",
    "lines": "示例",
}


def answer_the_rest(interview: Interview) -> None:
    """Give an answer that will do to whatever has none, and to what was not known."""
    for known in interview.summary():
        if known.answer == UNKNOWN and known.kind != "choice" and known.id != "contacts.1.reply-by":
            interview.answer(known.id, known.example or _SAMPLES[known.kind])
    while question := interview.next():
        interview.answer(question.id, question.example or _SAMPLES[question.kind])
