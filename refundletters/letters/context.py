"""What the templates of a letter may name: the case, its assessment, and who is called what."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import partial
from typing import Any

from refundletters.assessment.assessment import Assessment
from refundletters.assessment.competence import competent_office
from refundletters.assessment.obstacles import obstacle
from refundletters.assessment.predicates import holds
from refundletters.assessment.remedies import shortage
from refundletters.case.chronology import chronology
from refundletters.case.models import Exhibit, Payment, Rule
from refundletters.case.values import ReplyPeriod
from refundletters.case.vocabulary import vocabulary
from refundletters.exhibits import Numbering
from refundletters.letters.catalogue import FormName, LetterKind, letter_kind
from refundletters.wording.filters import listed

__all__ = ["context"]

_MESSAGE_REPLY = ReplyPeriod(3, "day")
"""The time to answer in a message where the user names none (3天)."""


def context(assessment: Assessment, kind: LetterKind, form: FormName, numbers: Numbering) -> dict[str, Any]:
    """All names that templates may use, but for the functions of the block writer and `cite`."""
    case, facts = assessment.case, assessment.facts
    titles = [exhibit.title or exhibit.id for _, exhibit in numbers.numbered()]
    return {
        "case": case,
        "order": case.order,
        "problem": case.problem,
        "facts": facts,
        "today": assessment.today,
        "situation_rule": assessment.situation,
        "claim": assessment.claim,
        "remedy": assessment.remedy,
        "shortage": shortage(facts),
        "grounds": (),
        "refusal": assessment.refusal,
        "happened": chronology(case),
        "reply_within": case.request.reply_within or _MESSAGE_REPLY,
        "reply_states_basis": _states_basis(assessment),
        "performance_demanded": holds("performance-demanded", facts),
        "is_sale": holds("is-sale", facts),
        "by_platform": facts.refused is not None and facts.refused.with_ == "platform",
        "shown_matters": _shown_matters(assessment),
        "exhibit_count": len(titles),
        "all_exhibit_titles": titles,
        "exhibit_names": lambda names: listed(numbers.title(name) for name in dict.fromkeys(names)),
        "identity_exhibits": _identity_exhibits(assessment, numbers),
        "term": lambda name, code: vocabulary(name)[code].short,
        "next_steps": list(_next_steps(assessment)),
        "signed_by": _signed_by(assessment),
        "institution": _institution(assessment),
        "office": competent_office(case) or "",
        **_names(assessment, kind, form),
    }


def _states_basis(assessment: Assessment) -> bool:
    """Whether the refusal names a rule or a period, so that nothing is said of a missing basis."""
    refused = assessment.facts.refused
    reply = (refused.reply or "") if refused else ""
    return (
        not reply
        or any(sign in reply for sign in ("规则", "规定", "条", "协议", "《"))
        or bool(assessment.facts.stated_limit)
    )


def _shown_matters(assessment: Assessment) -> bool:
    """Whether "shown as delivered" is part of the story: it was said against the user, or nothing came."""
    nothing = assessment.situation is not None and assessment.situation.finding == "nothing-received"
    return nothing or (assessment.refusal is not None and assessment.refusal.code == "already-delivered")


def _identity_exhibits(assessment: Assessment, numbers: Numbering) -> list[Exhibit]:
    """Exhibits that show who runs the site or shop: they name the registered seller in 证明."""
    name = assessment.case.merchant.registered_name
    used = {ref for fact in chronology(assessment.case) for ref in fact.exhibits}
    return [
        exhibit
        for _, exhibit in numbers.numbered()
        if name and exhibit.proves and name in exhibit.proves and exhibit.id not in used
    ]


def _next_steps(assessment: Assessment) -> Iterable[str]:
    """What follows if nothing is done: the letters that can be sent, or for a person the court."""
    if assessment.claim == "negotiate":
        return
    known = [payment.method for payment in assessment.case.payment if payment.method not in (None, "other")]
    if known and _may_follow(assessment, "payment-dispute"):
        yield "按支付机构的规则申请处理"
    if not assessment.facts.seller_is_business:
        yield "依法向人民法院起诉"
    elif _may_follow(assessment, "regulator-complaint"):
        yield "依法向市场监督管理部门投诉"


def _may_follow(assessment: Assessment, letter: str) -> bool:
    return obstacle(letter_kind(letter).obstacles, assessment) is None


def _account(account: str) -> str:
    """The account, with what it is where the user did not say so (微信昵称“丽丽”)."""
    return (
        account
        if any(word in account for word in ("昵称", "账号", "用户", "微信", "QQ"))
        else f"平台账号{account}"
    )


def _institution(assessment: Assessment) -> str:
    """Who handles disputes of the first payment: the app's customer service, or the bank."""
    method = next((payment.method for payment in assessment.case.payment if payment.method), None)
    if method in (None, "other", "bank-card"):
        return "发卡银行" if method == "bank-card" else "支付机构"
    return f"{vocabulary('payment-method')[method].short}客服"


def _signed_by(assessment: Assessment) -> str:
    consumer = assessment.case.consumer
    details = [
        _account(consumer.account) if consumer.account else "",
        f"电话{consumer.phone}" if consumer.phone else "",
    ]
    known = "，".join(detail for detail in details if detail)
    name = consumer.name or ""
    if not name:
        return known
    return f"{name}（{known}）" if known else name


def _names(assessment: Assessment, kind: LetterKind, form: FormName) -> Mapping[str, Any]:
    """Who is called what: `me`, `seller` and `you` in this letter, and where it was bought."""
    case, business = assessment.case, assessment.facts.seller_is_business
    shop = case.merchant.name or case.merchant.registered_name
    quoted = f"“{shop}”" if shop and "“" not in shop else shop or ""
    polite = {"marketplace": "贵店", "independent-site": "贵站"}.get(
        case.venue or "", "贵店" if business else "您"
    )
    names: dict[str, Any] = {
        "me": "我",
        "buyer": _buyer(assessment, "我"),
        "seller": polite,
        "you": polite,
        "chat": form == "chat",
        "public": form == "public",
        "same_day": "",
        "place": "",
        "toward": "",
        "names_account": kind.code != "escalation",
        "addressee_name": shop or polite,
        "payee_name": _payee(assessment, quoted),
        "rule_owner": lambda rule: _rule_owner(rule, "商家" if business else "对方"),
    }
    names |= _where(assessment, polite, kind)
    third = "商家" if business else "对方"
    if form == "public" or (kind.code, form) == ("regulator-complaint", "form"):
        names |= {"seller": third, "you": third} | _told_to_others(assessment, quoted)
    elif kind.code == "payment-dispute":
        names |= {"seller": third, "you": third, "payment_numbers": partial(_payment_numbers, assessment)}
    elif kind.code == "regulator-complaint":
        names |= _complaint_names(assessment, quoted)
    return names


def _where(assessment: Assessment, seller: str, kind: LetterKind) -> Mapping[str, str]:
    """`place` (在贵站) and `toward` (向您): a shop or a site is a place, a person or a shop's owner on a
    second-hand platform is paid."""
    case = assessment.case
    if case.venue == "second-hand" and case.platform.name:
        return {"place": f"在{case.platform.name}", "toward": f"向{seller}"}
    if seller == "您" or case.venue == "private-transfer":
        return {"toward": f"向{seller}"}
    platform = case.platform.name if case.venue == "marketplace" and kind.code == "escalation" else None
    known = platform and platform not in (case.merchant.name or "")
    return {"place": f"在{seller}" + (f"（{platform}）" if known else "")}


def _told_to_others(assessment: Assessment, shop: str) -> dict[str, str]:
    """`place` and `toward` for a reader who does not know the shop: with its platform, by name."""
    case = assessment.case
    platform = case.platform.name if case.venue != "independent-site" else None
    on = platform if platform and platform not in shop else ""
    if case.venue in ("independent-site", "marketplace") and shop:
        return {"place": f"在{on}店铺{shop}" if on else f"在{shop}", "toward": ""}
    return {"place": f"在{on}" if on else "", "toward": f"向{shop}" if shop else ""}


def _buyer(assessment: Assessment, me: str) -> str:
    """Whose act the payment was: the person's own, a child's, or somebody's without leave."""
    situation = assessment.case.problem.situation
    return {
        "minor-top-up": f"未成年人使用{me}的账户",
        "unauthorised-payment": f"他人未经{me}授权，从{me}的账户",
    }.get(situation or "", me)


def _complaint_names(assessment: Assessment, shop: str) -> dict[str, Any]:
    case = assessment.case
    registered = case.merchant.registered_name or case.merchant.name or ""
    seller = f"{case.platform.name or ''}卖家"
    kind = {"independent-site": "网站", "marketplace": "店铺", "second-hand": seller}.get(
        case.venue or "", ""
    )
    known_as = f"{kind}{shop}" if case.merchant.name else ""
    alias = f"（{known_as}）" if known_as and case.merchant.name != registered else ""
    on = f"{case.platform.name}上" if case.platform.name and case.venue != "independent-site" else ""
    at_shop = case.venue in ("independent-site", "marketplace") and known_as
    return {
        "me": "投诉人",
        "buyer": _buyer(assessment, "投诉人"),
        "seller": "被投诉人",
        "you": "被投诉人",
        "same_day": "当日",
        "place": f"在{on}被投诉人经营的{known_as}" if at_shop else f"在{on}" if on else "",
        "toward": "" if at_shop else "向被投诉人",
        "respondent_name": registered + alias,
        "platform_name": _platform(assessment),
    }


def _platform(assessment: Assessment) -> str:
    platform = assessment.case.platform
    if platform.name and platform.operator:
        return f"{platform.name}（{platform.operator}）"
    return platform.name or platform.operator or ""


def _payee(assessment: Assessment, shop: str) -> str:
    """Who was paid, for the institution: the shop, and the payee of the bill where it is another name."""
    payee = next((payment.payee for payment in assessment.case.payment if payment.payee), None)
    if not payee or payee in shop:
        return shop or f"“{payee}”"
    return f"{shop}（账单显示的收款方为“{payee}”）" if shop else f"“{payee}”"


def _payment_numbers(assessment: Assessment, payment: Payment) -> str:
    """（支付单号…，商户单号…）: the numbers by which an institution finds `payment`, with the first the
    order's own."""
    order = assessment.case.order
    numbers = {"支付单号": payment.transaction_number, "商户单号": payment.merchant_order_number}
    if payment is assessment.case.payment[0]:
        same = any(other.merchant_order_number == order.number for other in assessment.case.payment)
        numbers |= {"订单号": None if same else order.number, "退款编号": order.refund_number}
    known = "，".join(f"{label}{number}" for label, number in numbers.items() if number)
    return f"（{known}）" if known else ""


def _rule_owner(rule: Rule, seller: str) -> str:
    return {"platform": "平台", "payment-provider": "支付平台"}.get(rule.issued_by or "", seller)
