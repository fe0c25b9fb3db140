"""诉讼: what a case bears out before a court: against whom, where, for what, whether the contract was
ended."""

from __future__ import annotations

from datetime import date
from typing import Literal

from msgspec import Struct

from refundletters.assessment.assessment import Assessment
from refundletters.assessment.competence import city_of, county_court
from refundletters.assessment.facts.purchase import is_firm
from refundletters.assessment.obstacles.seller import rights_to_end
from refundletters.assessment.predicates import holds
from refundletters.case.models import Contact, Rule
from refundletters.case.values import Money
from refundletters.patterns import regex

__all__ = [
    "Rescission",
    "arbitration_clause",
    "cause",
    "clauses_on_courts",
    "competent_court",
    "ending_notice",
    "is_organisation",
    "limitation_doubtful",
    "online_sale",
    "rescission",
    "sued_platform",
    "total",
]

_ONLY_BY_NOTICE = ("unfit-rescission", "free-return-promise")
"""Rights to end a contract that a claim for the price alone does not use: only a notice does."""

_INTERNET_COURTS = {"北京市": "北京互联网法院", "杭州市": "杭州互联网法院", "广州市": "广州互联网法院"}
"""互联网法院案件管辖规定（法释〔2025〕14号）第一条: each takes the cases of its own city only."""

_ENDING = regex(
    "cancellation-notice|(?:取消|解除)[^，。]{0,6}通知|通知[^，。]{0,4}解除|解除函|解除合同|自动解除"
)
_AFTER_A_TIME = regex("(?:逾期|届满|期限内|未[^，。；]{1,8})[^，。；]{0,8}解除|自动解除")
_ARBITRATION = regex("仲裁(?:委员会|机构|院|中心|裁决|解决)|申请仲裁|提交[^，。]{0,20}仲裁")
_COURT_CLAUSE = regex("人民法院|法院管辖|管辖法院|仲裁")


class Rescission(Struct, frozen=True):
    """解除: ``ordered`` where the court is asked to end the contract, ``confirmed`` where a notice that
    arrived ended it `on` a day; `ground` is the one that ends it (None: its purpose failed)."""

    how: Literal["ordered", "confirmed"]
    on: date | None
    ground: str | None


def online_sale(a: Assessment) -> bool:
    """Whether it is a sale made and delivered online (民诉法解释第二十条); debits without a contract and
    services are not."""
    payment = a.situation is not None and a.situation.fault == "payment"
    return holds("is-sale", a.facts) and not payment and a.case.problem.situation != "prepaid-closed"


def sued_platform(a: Assessment) -> bool:
    """消费者权益保护法第四十四条第一款: the platform did not name the seller, and is sued in its place."""
    unnamed = a.case.merchant.registered_name is None and a.case.platform.operator is not None
    return unnamed and any(ground.id == "platform-liability" for ground in a.grounds)


def _seat(a: Assessment) -> str | None:
    """被告住所地, as the case tells it."""
    return a.case.platform.address if sued_platform(a) else a.case.merchant.address


def competent_court(a: Assessment) -> str | None:
    """The court proposed: for an online sale that of the buyer's home, else that of the defendant's; in the
    cities that have one, the internet court for what was bought on a platform and for online services. None
    where the address does not tell, or a clause names a court."""
    if clauses_on_courts(a):
        return None
    address = a.case.consumer.address if online_sale(a) else _seat(a)
    internet = _INTERNET_COURTS.get(city_of(address)) if _for_internet_court(a) else None
    return internet or county_court(address)


def _for_internet_court(a: Assessment) -> bool:
    """互联网法院案件管辖规定第一条第一款第六项、第七项: bought through a platform, or a service made and
    performed online, which a shop that closed is not."""
    return (online_sale(a) and a.facts.on_a_platform) or cause(a) == "网络服务合同纠纷"


def cause(a: Assessment) -> str:
    """案由, for reference: the court settles it."""
    if a.case.problem.situation == "duplicate-charge":
        return "不当得利纠纷"
    if a.case.problem.situation == "prepaid-closed":
        return "服务合同纠纷"
    return "信息网络买卖合同纠纷" if holds("is-sale", a.facts) else "网络服务合同纠纷"


def ending_notice(a: Assessment) -> Contact | None:
    """The last contact in which the seller was told that the contract is ended."""
    told = [c for c in a.facts.asked_seller if _ENDING.search(c.letter or "") or _ENDING.search(c.said or "")]
    return told[-1] if told else None


def rescission(a: Assessment) -> Rescission | None:
    """Whether and how the end of the contract is asked for: only with the whole price, and where a ground
    ends it or its purpose failed. It was ended already where a notice arrived, which an answer to it shows
    (民法典第五百六十五条第一款)."""
    whole = a.remedy is not None and a.remedy.code in ("full-refund", "cancel")
    if not (whole or "prepaid-rescission" in rights_to_end(a)) or sued_platform(a):
        return None
    notice = ending_notice(a)
    rights = [right for right in rights_to_end(a) if notice or right not in _ONLY_BY_NOTICE]
    if not (rights or _purpose_failed(a)):
        return None
    ended = _ended_on(a, notice) if notice and rights else None
    return Rescission("confirmed" if ended else "ordered", ended, rights[0] if rights else None)


def _ended_on(a: Assessment, notice: Contact) -> date | None:
    """The day on which a notice that arrived ended the contract: at the end of the time it gave, where it
    said so, else the day it arrived."""
    if a.facts.silent(notice) or notice.at is None:
        return None
    if _AFTER_A_TIME.search(notice.said or ""):
        over = notice.reply_by is not None and notice.reply_by.day < a.today
        return notice.reply_by.day if over and notice.reply_by else None
    return notice.at.day


def _purpose_failed(a: Assessment) -> bool:
    """民法典第五百六十三条第一款第四项: nothing came although the promised time is over, or the seller was
    asked and let the time for an answer pass."""
    nothing = a.situation is not None and a.situation.fault == "nothing-received"
    asked = any(a.facts.waited_out(contact) for contact in a.facts.asked_seller)
    return nothing and not a.facts.delivery_awaited and (a.facts.delivery_overdue or asked)


def total(a: Assessment) -> Money | None:
    """标的总额: the money asked for, with the damages that a provision adds; None where no money is asked."""
    remedy = a.remedy
    if remedy is None or remedy.amount is None or not (remedy.pays_back or remedy.code == "compensation"):
        return None
    return remedy.amount + remedy.damages if remedy.damages else remedy.amount


def clauses_on_courts(a: Assessment) -> tuple[Rule, ...]:
    """The rules in the case that say which court or arbitration body is to decide."""
    return tuple(rule for rule in a.case.rules if _COURT_CLAUSE.search(rule.text or ""))


def arbitration_clause(a: Assessment) -> Rule | None:
    """The rule that refers disputes to arbitration, if there is one."""
    return next((rule for rule in a.case.rules if _ARBITRATION.search(rule.text or "")), None)


def is_organisation(name: str, code: str | None) -> bool:
    """Whether a party is a company or the like, by its credit code or its name, rather than a person."""
    return code is not None or is_firm(name)


def limitation_doubtful(a: Assessment) -> bool:
    """诉讼时效 (民法典第一百八十八条第一款、第一百九十五条): whether three years have passed since the user
    knew and since each request that reached the seller. The defendant must plead it: a court does not
    look for it."""
    known = a.facts.known_at
    days = [contact.at.day for contact in a.facts.asked_seller if contact.at] + ([known.day] if known else [])
    last = max(days, default=None)
    return last is not None and a.facts.is_past(last, years=3)
