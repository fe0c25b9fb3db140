"""What a letter to the platform calls it and the seller, and whether a person may be asked to decide."""

from __future__ import annotations

import re
from typing import Any

from refundletters.assessment.assessment import Assessment
from refundletters.assessment.facts.requests import refusals
from refundletters.case.models import Contact
from refundletters.patterns import regex

__all__ = ["platform_names"]

_BY_MACHINE = regex(
    r"机器人|智能(?:客服|审核|判定|判责|系统)|自动(?:判定|审核|回复|判责|驳回|处理)|人工智能|AI|算法"
    r"|系统(?:自动)?(?:判定|判责|审核|驳回|识别|检测)",
    re.IGNORECASE,
)


def platform_names(assessment: Assessment, to_platform: bool) -> dict[str, Any]:
    """`platform`, and where the platform itself reads the letter, 贵平台 and the shop by its name; `clerk` is
    who answers for the seller."""
    case = assessment.case
    if not to_platform:
        return {"platform": case.platform.name or "平台", "clerk": "客服", "measure": False, "machine": False}
    shop = case.merchant.name or case.merchant.registered_name or ""
    quoted = f"“{shop}”" if shop and "“" not in shop else shop
    third = "店铺" if case.venue == "marketplace" else "卖家"
    at_shop = third == "店铺"
    itself = case.platform.name is not None and case.platform.name == case.merchant.name
    return {
        "platform": "贵平台",
        "clerk": f"{third}客服" if at_shop else third,
        "seller": third,
        "you": third,
        "place": f"在贵平台的{third}{quoted}" if at_shop and not itself else "在贵平台",
        "toward": "" if at_shop else f"向{third}{quoted}",
        "addressee_name": case.platform.name or "平台",
        "measure": _measure(assessment),
        "machine": _measure(assessment) and _by_machine(assessment),
    }


def _measure(a: Assessment) -> bool:
    """网络交易平台规则监督管理办法第十九条第一款: the platform acted against the consumer under its own
    rules (an account restricted, an act judged abusive); that it left a dispute with the seller unsolved
    is no such measure."""
    found = refusals(a.facts, "platform")
    flagged = any(a.facts.refusal_of(contact) == "flagged-as-abuse" for contact in found)
    return flagged or (bool(found) and a.case.problem.situation == "account-restricted")


def _by_machine(a: Assessment) -> bool:
    """第十九条第二款: an appeal was put to the platform, and what it answered shows that a machine alone
    dealt with it. A person is named by a number (工号)."""
    found = refusals(a.facts, "platform")
    return bool(found) and found[-1].agent is None and _machine_words(found[-1])


def _machine_words(contact: Contact) -> bool:
    return any(_BY_MACHINE.search(text) for text in (contact.reply, contact.via) if text)
