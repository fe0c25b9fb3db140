"""称谓: who is called what in a letter, by the voice of its kind (catalogue.yaml)."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import Any

from refundletters.assessment.assessment import Assessment
from refundletters.case.chronology import told
from refundletters.case.models import Case, Payment, Rule
from refundletters.case.vocabulary import vocabulary
from refundletters.letters.catalogue import FormName, LetterKind
from refundletters.letters.payments import never_ordered
from refundletters.patterns import regex

__all__ = ["beside_the_institution", "names", "paying_child", "sells_itself"]


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
        "未成年人的法定代理人" if assessment.case.problem.situation == "minor-top-up" else "",
        _account(consumer.account) if consumer.account else "",
        f"电话{consumer.phone}" if consumer.phone else "",
    ]
    known = "，".join(detail for detail in details if detail)
    name = consumer.name or ""
    if not name:
        return known
    return f"{name}（{known}）" if known else name


_PARTIES = {
    "complaint": ("投诉人", "被投诉人"),
    "report": ("举报人", "被举报人"),
    "police": ("报案人", "对方"),
    "court": ("原告", "被告"),
    "payment-order": ("申请人", "被申请人"),
}
"""What a formal paper calls the two sides, by its voice."""


def _roles(assessment: Assessment, kind: LetterKind) -> tuple[str, str]:
    """The two roles; where a stranger paid, the seller is but the one who got the money."""
    me, seller = _PARTIES[kind.voice]
    rule = assessment.situation
    stranger = kind.voice == "police" and rule is not None and rule.respondent == "payment-provider"
    return me, "收款方" if stranger else seller


def names(assessment: Assessment, kind: LetterKind, form: FormName) -> Mapping[str, Any]:
    """Who is called what: `me`, `seller` and `you` in this letter, and where it was bought."""
    case, business = assessment.case, assessment.facts.seller_is_business
    shop = case.merchant.name or case.merchant.registered_name
    quoted = f"“{shop}”" if shop and "“" not in shop else shop or ""
    polite = {"marketplace": "贵店", "independent-site": "贵站"}.get(
        case.venue or "", "贵店" if business else "您"
    )
    third = "商家" if business else "对方"
    found: dict[str, Any] = {
        "me": "我",
        "buyer": _buyer(assessment, "我"),
        "seller": polite,
        "you": polite,
        "chat": form == "chat",
        "public": form == "public",
        "same_day": "",
        "place": "",
        "toward": "",
        "names_account": not (kind.voice == "seller" and kind.form == "letter"),
        "addressee_name": shop or polite,
        "payee_name": _payee(assessment, quoted),
        "payment_numbers": partial(_payment_numbers, assessment),
        "rule_owner": lambda rule: _rule_owner(rule, third),
        "signed_by": _signed_by(assessment),
        "institution": _institution(assessment),
    }
    found |= _where(assessment, polite, kind)
    if form == "public" or (kind.voice in _PARTIES and form == "form"):
        found |= {"seller": third, "you": third} | _told_to_others(assessment, quoted)
    elif kind.voice == "others":
        found |= {"seller": third, "you": third}
    elif kind.voice == "institution":
        found |= _against_institution(assessment, third)
    elif kind.voice in _PARTIES:
        found |= _formal_names(assessment, quoted, *_roles(assessment, kind))
    return found


def _where(assessment: Assessment, seller: str, kind: LetterKind) -> Mapping[str, str]:
    """`place` (在贵站) and `toward` (向您): a shop or a site is a place, a person or a shop's owner on a
    second-hand platform is paid."""
    case = assessment.case
    if case.venue == "second-hand" and case.platform.name:
        return {"place": f"在{case.platform.name}", "toward": f"向{seller}"}
    if seller == "您" or case.venue == "private-transfer":
        return {"toward": f"向{seller}"}
    platform = case.platform.name if case.venue == "marketplace" and kind.code != "first-contact" else None
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


_OF_ANOTHER = regex(
    "(?:奶奶|爷爷|外婆|外公|姥姥|姥爷|爸爸?|妈妈?|[哥姐叔姑舅姨]+|同学|别人|他人|自己|家里?人?)的?"
    "(?:手机|平板|电脑|[账帐][号户]|支付宝|微信|银行卡)"
)


def paying_child(case: Case, child: str, guardian: str) -> str:
    """A child who paid: with the account of the `guardian`, unless the user tells of somebody else's device
    or account; whose account it was is then left open."""
    return child if any(map(_OF_ANOTHER.search, told(case))) else f"{child}使用{guardian}的账户"


def _buyer(assessment: Assessment, me: str) -> str:
    """Whose act the payment was: the person's own, a child's, or somebody's without leave."""
    situation = assessment.case.problem.situation
    return {
        "minor-top-up": paying_child(assessment.case, "未成年人", me),
        "unauthorised-payment": f"他人未经{me}授权，从{me}的账户",
    }.get(situation or "", me)


def _against_institution(assessment: Assessment, seller: str) -> Mapping[str, str]:
    """A complaint about the payment institution: it is the respondent, and the seller a third party."""
    me, institution = "投诉人", "被投诉人"
    buyer = _buyer(assessment, me)
    return {"me": me, "buyer": buyer, "seller": seller, "you": institution, "institution": institution,
            "same_day": "当日"}  # fmt: skip


def beside_the_institution(assessment: Assessment, kind: LetterKind) -> Mapping[str, str]:
    """Whose customer service answered, where the institution has one of its own: 商家客服."""
    if kind.voice != "institution":
        return {}
    return {"clerk": "商家客服" if assessment.facts.seller_is_business else "对方"}


def _formal_names(assessment: Assessment, shop: str, me: str, seller: str) -> dict[str, Any]:
    """The two sides by their roles in a formal paper, and the shop or site by its name."""
    case = assessment.case
    registered = case.merchant.registered_name or case.merchant.name or ""
    on_platform = f"{case.platform.name or ''}卖家"
    itself = sells_itself(case)
    kind = {"independent-site": "网站", "marketplace": "店铺", "second-hand": on_platform}.get(
        case.venue or "", ""
    )
    kind = "平台" if itself else kind
    known_as = f"{kind}{shop}" if case.merchant.name else ""
    alias = f"（{known_as}）" if known_as and case.merchant.name != registered else ""
    elsewhere = case.platform.name and case.venue != "independent-site" and not itself
    on = f"{case.platform.name}上" if elsewhere else ""
    at_shop = (itself or case.venue in ("independent-site", "marketplace")) and known_as
    return {
        "me": me,
        "buyer": _buyer(assessment, me),
        "seller": seller,
        "you": seller,
        "same_day": "当日",
        "place": f"在{on}{seller}经营的{known_as}" if at_shop else f"在{on}" if on else "",
        "toward": "" if at_shop else f"向{seller}",
        "respondent_name": registered + alias,
        "platform_name": "" if itself else _platform(assessment),
    }


def sells_itself(case: Case) -> bool:
    """Whether the seller is the platform: what it did it did as both (第十三条第二款: 电子商务平台经营者)."""
    merchant, platform = case.merchant, case.platform
    operates = bool(platform.operator) and platform.operator == merchant.registered_name
    return operates and platform.name in (None, merchant.name)


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
    known = [f"{label}{number}" for label, number in numbers.items() if number]
    bought = assessment.case.venue != "private-transfer" and not never_ordered(assessment)
    if order.number is None and bought and payment is assessment.case.payment[0]:
        known.append("没有商家的订单号")
    return f"（{'，'.join(known)}）" if known else ""


def _rule_owner(rule: Rule, seller: str) -> str:
    return {"platform": "平台", "payment-provider": "支付平台"}.get(rule.issued_by or "", seller)
