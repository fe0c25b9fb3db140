"""What somebody's own words say, read by patterns: a rule, a promise, a demand, a reply.

Each pattern is narrow on purpose: what it does not recognise is not counted for the user.
"""

from __future__ import annotations

import re
from datetime import timedelta
from decimal import Decimal

from refundletters.assessment.records import refusal_rule, rule_codes
from refundletters.case.traditional import simplified
from refundletters.patterns import regex

__all__ = [
    "agrees_to_pay_back",
    "asks_refund",
    "asks_who_sells",
    "delivery_promise",
    "demands_performance",
    "grants_remedy",
    "keeps_to_itself",
    "lets_return",
    "names_time",
    "period",
    "promised_span",
    "promises_compensation",
    "promises_free_return",
    "recognise_refusal",
    "refuses_performance",
    "restricts_payment_account",
    "return_period",
    "says_paid_back",
    "says_renewed_after_cancelling",
    "says_unannounced",
    "says_vanished",
    "sold_as_code",
    "sold_for_many_uses",
    "sums",
    "takes_away",
    "tells_settled_refund",
]

_NOT_WORDS = regex(r"\[[^\[\]]{1,6}\]|\s")
_PERFORM = (
    "(?:发货|发卡|发券|发码|出票|发放|发送|补发|重发|发来|发给|发出|秒发|必达|送达|开通|到账|交付|充值|充入|充到|补足|补充|开始|开打|上号"
    "|完成|履行)"
)
_NEGATIVE = regex(
    r"(?:不|无法|没法|拒绝)(?:予|能|可以?|得|会|再|支持|接受|提供|允许|办理?|给|作|做|以|任何|申请|七天|7天|无?理由)*"
    r"[退换补赔]|概不|恕不|不予|最终解释权|不承担|不负责|自行承担|自负"
)
_GRANT = regex(
    r"(?<![不没未无])(?:可以?|应当?|将|予以|支持|包|随时|全额|无条件|免费|负责)[^，。；、不]{0,8}[退换补赔取]"
    "|(?<![不予法能持得可])(?:返还|退还|赔付)"
)
_SETTLED = regex(
    "退款(?:成功|完成|已)|已(?:经)?[^，。；]{0,4}退|(?:同意|答应|通过)[^，。；]{0,6}退|退款[^，。；]{0,4}(?:同意|通过)"
)
_REMEDY = regex("[退换补赔]|取消")
_RETURN = regex("退|取消")
_REFUND = regex("(?<![不没未])退(?![出役群])")
_DEMAND = regex(
    rf"(?:要求|催|请(?!问)|让|希望|尽快|立即|马上|赶紧)[^，。；？?]{{0,12}}{_PERFORM}|催[单货发促]"
    rf"|再给[^，。；]{{0,6}}[天日时]|不{_PERFORM}[^，。；？?]{{0,3}}(?:就|即|则)(?:解除|取消|退)"
)
_WONT = regex(
    "[无没缺断]货|售罄|停止供货|(?:不|无法|没法|不能|不会)再?(?:给您|给你|为您)?"
    "(?:发货|发卡|发放|补发|充值|开通|交付|接单)|[发充开接]不了"
)
_SOON = regex(
    "[0-9一二两三四五六七八九十半]+个?(?:秒|分钟|小时|天|日|工作日)|立即|即时|马上|秒|当[天日晚]|[今明][天日晚]|次日|后天|自动|及时"
)
_DAY = regex("(?P<next>明[天日晚]|次日)|(?P<second>后天)")
_WHEN = regex(
    "[今明后次当][天日晚]|[0-9一二两三四五六七八九十半]+个?(?:秒|分钟|小时|钟头|天|日|号|周|月|工作日)"
    "|(?:周|星期|礼拜)[一二三四五六日天末]|下周|月底|年底|立即|即时|马上|随时|秒|自动|及时"
)
_SPAN = regex(r"(\d{1,4}|[半一二两三四五六七八九十])\s*个?(秒|分钟|小时|钟头|天|日|工作日)")
_BETWEEN = regex("[，。；、,;！!]")
_UNLESS = regex("[未没不退]")
_AFTER = regex("[未没无不超]|以后|之后|到账")
_UNITS = {"秒": 1, "分钟": 60, "小时": 3600, "钟头": 3600, "天": 86400, "日": 86400}
_DIGITS = {"半": 0.5, "两": 2.0} | {figure: float(n) for n, figure in enumerate("一二三四五六七八九十", 1)}
_WEEKEND = 2
"""Working days are counted as twice as many days and a weekend: never too few but over a long holiday."""

_FREE_RETURN = regex("[七7][天日][^，。；]{0,4}无理由")
_UNANNOUNCED = regex(
    "(?:没有?|未|无)[^，。；]{0,12}(?:提醒|提示|通知|告知|同意|开通|勾选|授权|签约|订阅)"
    "|不知[道情]|默认(?:勾选|开通|续)"
)
_RENEWED = regex(
    "(?<!没)(?<!没有)(?<!未)(?<!忘了)(?<!忘记)(?<!不能)(?<!无法)(?:取消|关闭|关掉|关了|退订|解约)"
    "[^。；]{0,20}(?:还|又|仍|照样|照常|照旧|继续)[^。；，]{0,6}[扣续]"
)
_AGREES = regex(
    "(?:同意|答应|承诺)[^，。；]{0,8}退|已(?:经)?(?:为您|给您|给你)?(?:提交|安排|申请|发起|办理|操作|登记|原路|全额)?退"
    "|(?:会|将|可以|马上|尽快|安排|今天|明天|后天|稍后|这两天|月底|下周|(?:周|星期|礼拜)[一二三四五六日天末])"
    "(?:(?!申请|登记|反馈|上报|处理|核实|查|审核|跟进|催)[^，。；不没]){0,10}退(?:款|还|回|给)"
    "|[0-9]{1,2}[日号](?:前|之前)?[^，。；不没未]{0,4}(?<!申请)退(?:款|还|回|给|您|你|[0-9])"
    "|退款(?:已|正在|申请已|成功|将|会|预计)|多扣的[^，。；]{0,10}退|[0-9]+[^，。；]{0,6}(?:日|天)内[^，。；]{0,6}(?:退|到账)"
)
_AGREES_NOT = regex(
    "(?:不|无法|没法|不能|拒绝|不予|未能)[^，。；]{0,6}退|如果|如需|若|审核(?:通过)?后|核实后|视情况|协商"
    "|(?<!多)扣|手续费|部分|一半|余额|优惠券"
)
_PAID_BACK = regex(
    "退款成功|退款已(?:成功|完成|到账)|请查收|已(?:经)?(?:原路|全额|成功)*退(?:款|还|回|了)(?!申请|流程|中)|已到账"
)
_VANISHED = regex("拉黑|删(?:除|了)?好友|被删除|跑路|失联|账号(?:已)?注销|查无此人")
_SUM = regex(r"([0-9]+(?:\.[0-9]{1,2})?)\s*(?:元|块)")
_KEEPS = regex("(?:无法|不能|不便|没法|不予|不会|拒绝)[^，。；]{0,6}(?:提供|告知|透露|披露|给)|隐私|保密")
_PAYMENT_ACCOUNT = "(?:支付(?:账户|账号|功能)|付款功能|收付款|支付宝|微信支付|零钱|云闪付)"
_RESTRICTED = "(?:冻结|限制|受限|封[禁停]|被封|停用|不能(?:用|付|收|转|提)|无法(?:用|付|收|转|提|使用))"
_PAYMENT_RESTRICTED = regex(
    f"{_PAYMENT_ACCOUNT}[^，。；付充买]{{0,8}}{_RESTRICTED}|(?:冻结|限制|封[禁停]|停用)[^，。；]{{0,8}}{_PAYMENT_ACCOUNT}"
)
_CODE = regex("(?:兑换|激活|注册|充值|礼品)码|卡密|CDK|[Cc]dkey|序列号|密钥|兑换券")
_MANY_USES = regex("储值|会员|[年季月次周]卡|包[年季月]|套餐")
_WHO = regex("(?:商家|卖家|店铺|经营者)[^，。；]{0,6}(?:名称|地址|联系方式|身份|主体|信息)|真实名称")


def recognise_refusal(reply: str) -> str | None:
    """The refusal that `reply` states, by the patterns of the rules; None when none fits. The line breaks
    and the ``[图片]`` of a pasted chat do not matter, nor whether it is written in traditional signs."""
    words = simplified(_NOT_WORDS.sub("", reply))
    rules = sorted((refusal_rule(code) for code in rule_codes("refusals")), key=lambda rule: rule.rank)
    for rule in rules:
        if any(re.search(pattern, words) for pattern in rule.patterns):
            return rule.code
    return None


def takes_away(text: str) -> bool:
    """Whether a clause only takes something from the buyer (概不退换) and grants nothing."""
    return bool(_NEGATIVE.search(text)) and not _GRANT.search(text)


def grants_remedy(text: str) -> bool:
    """Whether a clause says what the buyer may have: 退、换、补、赔 or 取消."""
    return bool(_REMEDY.search(text)) and not takes_away(text)


def lets_return(text: str) -> bool:
    """Whether a clause or promise lets the buyer cancel or have the money back."""
    return bool(_RETURN.search(text)) and not takes_away(text)


def asks_refund(text: str) -> bool:
    """Whether money back is asked for in words."""
    return bool(_REFUND.search(text))


def demands_performance(text: str) -> bool:
    """催告: whether delivery, not only an answer or a refund, is demanded in words."""
    return bool(_DEMAND.search(text))


def refuses_performance(text: str) -> bool:
    """Whether a reply says that nothing will be delivered (无货, 发不了)."""
    return bool(_WONT.search(text))


def delivery_promise(text: str) -> str | None:
    """The clause of a promise that says by when it is delivered; None where none does."""
    clauses = (clause.strip() for clause in _BETWEEN.split(text))
    timed = (c for c in clauses if re.search(_PERFORM, c) and _SOON.search(c))
    return next((clause for clause in timed if not _UNLESS.search(clause)), None)


def promised_span(text: str) -> timedelta:
    """How long after the purchase a promise of delivery runs: the period it names, or the day (明天, 后天);
    nothing where it names the same day or a moment."""
    found = _DAY.search(text)
    named = timedelta(days=(1 if found["next"] else 2) if found else 0)
    return period(text) or named


def names_time(text: str) -> bool:
    """Whether a promise says anything of a time, readable or not: then a time was agreed."""
    return bool(_WHEN.search(text))


def agrees_to_pay_back(text: str) -> bool:
    """Whether a reply agrees, without a condition, to pay money back (同意退款, 周五退给你)."""
    return bool(_AGREES.search(text)) and not _AGREES_NOT.search(text)


def says_paid_back(text: str) -> bool:
    """Whether a reply says that the money has been paid back."""
    return bool(_PAID_BACK.search(text))


def tells_settled_refund(text: str) -> bool:
    """Whether the user's words tell that a refund was agreed to or shown as done (显示退款成功)."""
    return bool(_SETTLED.search(text))


def says_vanished(text: str) -> bool:
    """Whether somebody says that the seller cut the buyer off or is gone (拉黑, 跑路)."""
    return bool(_VANISHED.search(text))


def sums(text: str) -> set[Decimal]:
    """The amounts of money that a text names, in 元."""
    return {Decimal(figures) for figures in _SUM.findall(text)}


def keeps_to_itself(text: str) -> bool:
    """Whether a reply declines to tell what it was asked for (涉及隐私，无法提供)."""
    return bool(_KEEPS.search(text))


def return_period(text: str) -> timedelta | None:
    """The time within which a clause or promise lets the buyer cancel or return (24小时内可取消); None where
    it names none, or names how long the other side may take (24小时内未发货可退)."""
    clauses = (c for c in _BETWEEN.split(text) if _RETURN.search(c) and not _AFTER.search(c))
    return next((span for clause in clauses if (span := period(clause))), None)


def promises_compensation(text: str) -> bool:
    """Whether a promise says what is paid if it is broken (超时赔付)."""
    return "赔" in text and not takes_away(text)


def promises_free_return(text: str) -> bool:
    """Whether a return within seven days without a reason is promised (七天无理由)."""
    return bool(_FREE_RETURN.search(text)) and not takes_away(text)


def says_unannounced(text: str) -> bool:
    """Whether somebody says that there was no reminder or no consent."""
    return bool(_UNANNOUNCED.search(text))


def says_renewed_after_cancelling(text: str) -> bool:
    """Whether somebody says that a renewal was cancelled and money was taken all the same (取消了还在扣)."""
    return bool(_RENEWED.search(text))


def restricts_payment_account(text: str) -> bool:
    """Whether the words tell that a payment account, not one with the seller, was restricted
    (支付账户被冻结)."""
    return bool(_PAYMENT_RESTRICTED.search(text))


def sold_as_code(item: str) -> bool:
    """Whether the name of what was bought says that it is a code to be handed over (年卡兑换码)."""
    return bool(_CODE.search(item))


def sold_for_many_uses(item: str) -> bool:
    """Whether the name of what was bought says that it is used many times or over a period (储值卡、次卡)."""
    return bool(_MANY_USES.search(item))


def asks_who_sells(text: str) -> bool:
    """Whether the seller's name, address or contact is asked for."""
    return bool(_WHO.search(text))


def period(text: str) -> timedelta | None:
    """The first period named (``5分钟``, ``半小时``, ``两天``, ``3个工作日``); None where none is."""
    found = _SPAN.search(text)
    if not found:
        return None
    count = _DIGITS.get(found[1]) or float(found[1])
    if found[2] == "工作日":
        return timedelta(days=2 * count + _WEEKEND)
    return timedelta(seconds=count * _UNITS[found[2]])
