"""What the user did, said and was answered, put into a sentence as an act or as a quotation.

Users write 我方 and 对方答复 as they speak: an act (要求退款), a wish (退款), a question to the other side
(为什么扣我15块), a pasted chat with its times and speakers, an answer retold (客服说不能退). Each needs
another sentence.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import partial
from typing import Any

from refundletters.patterns import regex
from refundletters.wording.filters import clause, one_line, quoted

__all__ = [
    "SPEECH",
    "SPEECH_TESTS",
    "acted",
    "conduct",
    "happens",
    "in_voice",
    "mailed",
    "narrated",
    "oral",
    "settled",
    "spoken",
    "unfolds",
    "up_to_now",
    "way",
    "without_way",
]

_SIDE = "他们?|她们?|对方|商家|卖家|店家|店主|老板|群主|客服|平台"
_SELLERS = ("商家", "卖家", "店家", "店主", "老板", "群主")
_SELF = regex(r"我(?:本人|自己)?(?![们的方家自])[，,]?")
_ACT = regex(
    r"(?:再次?|又|也|还|先|就|已经?|当天|随后|之后|马上|立[即刻]|主动|一直|多次|反复|继续|连续|第[二三四]次|[几两]次)*"
    r"(?:要求|申请|请求|申诉|投诉|举报|催|询问|咨询|质问|追问|问(?!题)|联系(?!不)|反映|反馈|说(?!好)|解释|描述|强调|指出"
    r"|提[出供交]|出示|补充|上传|发(?:[送了去过起给]|消息|信息|截图|图|邮件|工单|语音|视频)|留言|告[知诉]|表示"
    r"|拒绝|同意|回复|答复|索要|讨要|坚持|挂失|报[案警失告]|冻结|登记|填写|查[询看]|核[实对]|让|叫|拨打|打[了过]?电话|把|将"
    rf"|[跟和向对给](?:{_SIDE})(?:说|问|讲|反映|反馈|提|要|发|打)|(?:解除|取消|关闭|注销|停用|关掉|退订)了)"
)
_SETTLED = regex(
    r"^(?:又|也|先|再|已经?)?(?:(?:解除|取消|关闭|注销|停用|关掉|退订|挂失|冻结|登记)了|报了?[案警]|登记)"
    r"[^，。；？?吗]*$"
)
_PLACE = regex(
    "(?:所|局|支队|大队|中队|大厅|(?<!聊天)(?<!对话)(?<!客服)(?<!咨询)窗口|门店|营业厅|柜台|柜面|网点|现场)"
    "(?:报[案警]|投诉|举报|反映|咨询)?$"
)
_ACTED = regex("(?:报[案警]|投诉|举报|反映|咨询)$")
_BY_WAY = regex(
    rf"(?:[给向跟](?:{_SIDE}))?(?:打[了过]?[几个]*(?:电话|热线)|发[了过]?(?:微信|短信|消息|信息|邮件|私信))"
    rf"(?:[给向跟](?:{_SIDE}))?[，,]?"
)
_MAILED = regex(r"(?:邮寄|寄送|寄出|快递|挂号信?|特快专递)$")
_ORAL = regex("电话|热线|来电|去电|当面|口头|当场|上门|^[0-9-]{5,}$")
_APPLYING = regex(r"^(?:申请|发起|提交|要求|点击?)")
_WISH = regex(
    r"(?:请)?(?:全额|部分)?(?:退[款钱货还回]|补发|重发|换货|更换|赔[偿付]|取消|解[封除]|恢复|核[实查对])"
)
_ASKING = regex(r"[吗呢?？]|为什么|为何|凭什么|怎么|什么|能不能|可不可以|是不是|多久|多少")
_DONE_OR_NOT = regex(r"[没不了过]")

_QUOTATION = r"(?P<quoted>“[^”]*”|「[^」]*」)"
_OWNED = "儿子|女儿|孩子|小孩|家人|爸|妈|老公|老婆|朋友|同学|手机|电脑|账[号户]|银行卡|信用卡|邮箱"
_FIRST_PERSON = regex(
    rf"{_QUOTATION}|(?P<other>自我|我国|关于我们|联系我们(?=[页栏、]))|我(?:们|本人|自己)?(?P<owned>(?={_OWNED}))?"
)
_SECOND_PERSON = regex(rf"{_QUOTATION}|你们?|您们?")
_THIRD_PERSON = regex(rf"{_QUOTATION}|(?<![其吉])(?:他们|她们|他|她)(?![人乡国山])|对方")
_SELLER_NAMED = regex(
    rf"{_QUOTATION}|(?<!其他)(?<!别的)(?<!投诉)(?:商家|卖家|店家|店主)(?!助手|版|端|中心|名|服务)"
)
_SELLER_ALONE = ("贵店", "贵站", "您", "被告", "被申请人")
"""What a letter calls nobody but the seller."""
_BYSTANDER = regex(
    "朋友|孩子|小孩|儿子|女儿|老公|老婆|丈夫|妻子|[爸妈爷奶哥姐弟妹叔姨]|同学|同事|家人|室友|网友|别人|他人|其他|有人"
)

_LABEL = regex(
    r"[\[【(（]?(?:\d{1,4}[-/.年]\d{1,2}[-/.月]\d{1,2}日?\s*)?(?:\d{1,2}[:：]\d{2}(?:[:：]\d{2})?)?[\]】)）]?\s*"
    r"(?P<who>我|本人|买家|(?:官方|在线)?客服[^\s:：，。]{0,6}|商家|卖家|店家|店主|老板|群主|对方)\s*[:：]\s*"
)
_PLACEHOLDER = regex(r"\s*\[(?:图片|截图|表情|动画表情|语音|视频|文件|链接)\]")
_MINE = ("我", "本人", "买家")
_RETOLD = regex(
    rf"(?P<who>{_SIDE})?(?:还是|就|又|还|一直|直接|只是|只|都|也|仍然?)*"
    r"(?:(?:回复|答复|回答)(?![您你中时:：])|(?:告诉|跟|对|让|叫|要|要求|把|将)我|说(?!明)|称|表示|拒绝|不承认|推脱|推给|出具|受理了|登记了|立案)"
)
_LONG = 40
"""Characters from which a reply is quoted without its salutation and its closing courtesies."""

_SALUTATION = regex(
    r"^(?:(?:尊敬的|亲爱的)[^，,。！!：:\s]{1,10}[，,：:！!\s]*)?(?:(?:亲+(?!爱|自|手)|您好|你好|哈喽)[呢哦呀啊~～！!，,。\s]*)*"
    r"(?:(?:非常|十分|很)?(?:抱歉|对不起)[^。！!，,]*(?:不便|久等|困扰)[^。！!，,]*[。！!，,]\s*)?"
)
_COURTESY = regex(
    r"[，,。！!~～\s]*(?:(?:给|为|由此给?)您?(?:带来|造成)的?不便[^。！!，,]*|(?:还请|敬请)您?的?(?:谅解|理解)"
    r"|感谢您?的?[^。！!，,]*|祝您[^。！!，,]*|谢谢您?的?(?:理解|配合|支持)?)[。！!~～\s]*$"
)

_THINGS = regex(
    "页面?|订单|系统|[账帐]号|账户|网站|官网|店铺|商品|卡|码|点券|会员|话费|流量|余额|短信|手机|游戏|平台|链接|充值|客服|群"
    "|退款(?:申请|状态|失败|成功|页)"
)
_UNFOLDS = regex(
    r"^我?(?:买|要|订|拍|付|充|下单)的(?:是|时候)|^(?:当时|之前|[上前]个?月|\d{1,2}月)|^我(?:买|要|订|拍)的|^我?以为|^实际|^其实|^(?:我|我家)?的?(?:儿子|女儿|孩子|小孩)"
    r"|[扣续][款费]前|最近|至今|到现在|一直到|之后|后来|第[二三]天|次日|隔天|昨天|前天|今天|过了|\d{1,2}\s*月\s*\d{1,2}\s*[日号]"
)
_UP_TO_NOW = regex("至今|到现在|到今天|目前|现在[还仍也都]")


def _swapped(pattern: re.Pattern[str], name: str, text: str) -> str:
    """`text` with what `pattern` finds outside quotation marks replaced by `name`."""
    return pattern.sub(lambda found: found["quoted"] or name, text)


def _named(me: str, found: re.Match[str]) -> str:
    """`me` for the 我 that was `found`: 我儿子 is 投诉人的儿子."""
    return found["quoted"] or found["other"] or me + ("的" if found["owned"] is not None else "")


def in_voice(text: str, me: str, seller: str | None = None) -> str:
    """The user's words where the letter calls them `me` (投诉人) and, if named, the other side `seller`:
    我, 你 and 他 outside quotation marks. 他 is left where the words speak of somebody else as well."""
    if me != "我" and "我" in text:
        text = _FIRST_PERSON.sub(partial(_named, me), text)
    if seller is None:
        return text
    if "你" in text or "您" in text:
        text = _swapped(_SECOND_PERSON, seller, text)
    if seller in _SELLER_ALONE:
        text = _swapped(_SELLER_NAMED, seller, text)
    if not any(word in text for word in ("他", "她", "对方")) or _BYSTANDER.search(text):
        return text
    return _swapped(_THIRD_PERSON, seller, text)


def _unlabelled(text: str) -> str:
    """A pasted chat in which one side speaks, without the times and names before its lines."""
    lines = [line.strip() for line in text.strip().splitlines() if line.strip()]
    labels = [_LABEL.match(line) for line in lines]
    if len({found["who"] in _MINE for found in labels if found}) != 1:
        return text
    pairs = zip(lines, labels, strict=True)
    return "\n".join(line[found.end() :] if found else line for line, found in pairs)


def spoken(text: str) -> str:
    """What somebody said, to be quoted: of a pasted chat the words alone, of a long official reply the
    matter without its salutation and closing courtesies."""
    words = one_line(_unlabelled(_PLACEHOLDER.sub("", text).strip() or text)).rstrip("~～ ")
    if len(words) < _LONG:
        return words
    matter = _SALUTATION.sub("", words)
    while (shorter := _COURTESY.sub("", matter)) != matter:
        matter = shorter
    return matter or words


def narrated(text: str, by: str = "merchant") -> str:
    """A reply of the party `by` that the user retells (客服说不能退), without its subject (说不能退); empty
    where it is the other side's own words, or names another than `by` as who did it (商家拒绝调解)."""
    words = clause(text)
    found = _RETOLD.match(words)
    who = (found["who"] or "") if found else ""
    if found is None or (by != "merchant" and who in _SELLERS) or (by != "platform" and who == "平台"):
        return ""
    return words[len(who) :]


def conduct(text: str) -> str:
    """What the user did in a contact, without the subject: 要求退款, 问“为什么扣款”, 表示“卡不能用”."""
    words = clause(_unlabelled(_PLACEHOLDER.sub("", text))) or clause(text)
    self = _SELF.match(words)
    bare = words[self.end() :] if self else words
    if _ACT.match(bare):
        return bare
    asks = _ASKING.search(words)
    if _WISH.match(bare) and not asks and not _DONE_OR_NOT.search(bare):
        return "要求" + bare.removeprefix("请")
    return f"{'问' if asks else '表示'}{quoted(words)}"


def settled(text: str) -> bool:
    """Whether an act is complete in itself and waits for no answer (解除了代扣, 报案)."""
    return bool(_SETTLED.match(clause(text)))


def way(via: str) -> str:
    """途径 before the act: 通过QQ, 到派出所, 以EMS; empty where the user wrote the act itself (申请介入)."""
    words = clause(via)
    if _APPLYING.match(words):
        return ""
    if words.startswith(("打", "拨打")):
        return words
    if _PLACE.search(words):
        return words if words.startswith(("到", "在", "去")) else f"到{words}"
    carrier = _MAILED.sub("", words)
    if not carrier:
        return "以邮寄方式"
    return f"通过{carrier}"


def without_way(act: str, via: str | None) -> str:
    """An act without the means in front of it (打电话要求退款), where 途径 names the means already (电话)."""
    found = _BY_WAY.match(act) if via else None
    return act[found.end() :] if found and _ACT.match(act[found.end() :]) else act


def acted(via: str) -> bool:
    """Whether 途径 says itself what was done there (派出所报案)."""
    return bool(_ACTED.search(clause(via)))


def oral(via: str) -> bool:
    """Whether something was said, not written: a letter cannot be sent over the telephone."""
    return bool(_ORAL.search(clause(via)))


def mailed(via: str) -> bool:
    """Whether something was sent by post."""
    return bool(_MAILED.search(clause(via))) or "EMS" in via


def unfolds(text: str) -> bool:
    """Whether the words tell of more than the moment at which the problem was found."""
    return bool(_UNFOLDS.search(text))


def happens(text: str) -> bool:
    """Whether an event names what it happens to (订单变为异常), and so needs no actor before it."""
    return bool(_THINGS.match(clause(text)))


def up_to_now(text: str) -> bool:
    """Whether the words say themselves how things stand today (到现在也没收到)."""
    return bool(_UP_TO_NOW.search(text))


SPEECH: dict[str, Callable[..., Any]] = {
    "conduct": conduct,
    "in_voice": in_voice,
    "narrated": narrated,
    "spoken": spoken,
    "way": way,
    "without_way": without_way,
}
SPEECH_TESTS: dict[str, Callable[[str], bool]] = {
    "acted": acted,
    "happens": happens,
    "mailed": mailed,
    "oral": oral,
    "settled": settled,
    "unfolds": unfolds,
    "up_to_now": up_to_now,
}
