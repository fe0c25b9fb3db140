"""What only the papers for a court may name: the sheet of the form, the parties, the court, the acts that its
rows ask about."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from functools import partial
from typing import Any

from msgspec import Struct
from msgspec.structs import replace

from refundletters.assessment.assessment import Assessment
from refundletters.assessment.competence import county_court
from refundletters.assessment.court import (
    cause,
    clauses_on_courts,
    competent_court,
    ending_notice,
    is_organisation,
    rescission,
    sued_platform,
    total,
)
from refundletters.assessment.court.payment_order import admission
from refundletters.assessment.records import GroundRule
from refundletters.case.chronology import chronology
from refundletters.case.models import Case, Consumer, Contact, Exhibit
from refundletters.exhibits import Numbering
from refundletters.exhibits.numbering import form_by_name
from refundletters.law.numerals import to_chinese
from refundletters.letters.catalogue import COURTS, LetterKind
from refundletters.masking import is_id_number
from refundletters.patterns import regex
from refundletters.wording.filters import day

__all__ = ["Defendant", "born", "court_words", "defendant", "exhibit_groups", "gender"]

_PHONE = regex(r"[0-9+][0-9 ()（）-]{5,}")
_LIMITED = {"股份有限公司": "股份有限公司", "有限责任公司": "有限责任公司", "有限公司": "有限责任公司"}
"""公司法: a company's name ends with its type."""

_GROUPS = ("合同的订立和付款", "履行情况", "双方的沟通", "约定和规则", "其他")
_FEW = 2
"""Exhibits to a group, on the average, from which a list is set out in groups."""


class Defendant(Struct, frozen=True):
    """被告（被申请人）: its registered name, address and what else is known; `box` is the type that its name
    shows."""

    name: str
    address: str
    organisation: bool
    code: str
    phone: str
    box: str


def gender(consumer: Consumer) -> str:
    """男 or 女, by the ID number (GB 11643: the 17th digit is odd for a man); "" where there is none."""
    number = consumer.id_number or ""
    return "女男"[int(number[16]) % 2] if is_id_number(number) else ""


def born(consumer: Consumer) -> date | None:
    """The date of birth, as stated, else by the ID number."""
    if consumer.birth_date:
        return consumer.birth_date.day
    number = consumer.id_number or ""
    if not is_id_number(number):
        return None
    try:
        return date(int(number[6:10]), int(number[10:12]), int(number[12:14]))
    except ValueError:
        return None


def defendant(a: Assessment) -> Defendant:
    """Who is sued: the seller by its registered name, or the platform that did not name it."""
    merchant, platform = a.case.merchant, a.case.platform
    if sued_platform(a):
        name, address, code, contact = platform.operator or "", platform.address, None, None
    else:
        name, address = merchant.registered_name or "", merchant.address
        code, contact = merchant.credit_code, merchant.contact
    box = next((box for end, box in _LIMITED.items() if name.endswith(end)), "")
    phone = contact if contact and _PHONE.fullmatch(contact.strip()) else ""
    return Defendant(name, address or "", is_organisation(name, code), code or "", phone, box)


def _urged(a: Assessment) -> tuple[Contact, ...]:
    """The dated contacts in which the seller was asked for something."""
    return tuple(contact for contact in a.facts.asked_seller if contact.at and contact.said)


def _case_name(a: Assessment) -> str:
    """原告…诉被告…一案, with the cause of action; where a stranger paid, the other side is the institution,
    not the seller, and the cause is left to the court."""
    merchant, platform = a.case.merchant, a.case.platform
    if a.situation is not None and a.situation.respondent == "payment-provider":
        named = next((payment.institution for payment in a.case.payment if payment.institution), None)
        return f"{_plaintiff(a)['plaintiff_name']}与{named or '________'}纠纷一案"
    other = (
        merchant.registered_name or (platform.operator if sued_platform(a) else None) or merchant.name or ""
    )
    return f"{_plaintiff(a)['plaintiff_name']}诉{other}{cause(a)}一案"


def exhibit_groups(case: Case, numbers: Numbering) -> list[tuple[str, list[tuple[int, Exhibit]]]]:
    """分类编号 (民事诉讼证据规定第十九条): the exhibits, by number, under what they bear on; one list
    without a name where there are few."""
    sorted_by: dict[str, list[tuple[int, Exhibit]]] = {}
    for number, exhibit in numbers.numbered():
        sorted_by.setdefault(_group(case, exhibit.id or ""), []).append((number, exhibit))
    if len(numbers.exhibits) < _FEW * len(sorted_by):
        return [("", list(numbers.numbered()))]
    known = [(name, sorted_by[name]) for name in _GROUPS if name in sorted_by]
    return [(f"第{to_chinese(place)}组：{name}", rows) for place, (name, rows) in enumerate(known, 1)]


def _group(case: Case, name: str) -> str:
    """The first of the groups to which the facts that the exhibit proves belong."""
    facts = {fact.kind for fact in chronology(case) if name in fact.exhibits}
    ruled = any(name in rule.exhibits for rule in case.rules)
    by_fact = (("purchase", "payment"), ("shown-delivered", "event", "found"), ("contact",))
    found = (group for group, kinds in zip(_GROUPS, by_fact, strict=False) if facts & set(kinds))
    return next(found, _GROUPS[3] if ruled else _GROUPS[4])


def court_words(a: Assessment, kind: LetterKind, numbers: Numbering) -> Mapping[str, Any]:
    """The names for papers to a court; nothing for other letters. A court is asked for one remedy: the
    alternative stays only where money stands in for goods."""
    if kind.voice not in COURTS:
        return {}
    from refundletters.letters.court_form import Sheet, court_form

    remedy = a.remedy
    if remedy and remedy.alternative and remedy.code != "reissue":
        remedy = replace(remedy, alternative=None)
    return {
        "sheet": Sheet(court_form()),
        "remedy": remedy,
        "defendant": defendant(a),
        **_plaintiff(a),
        "court": competent_court(a) or "",
        "cause": cause(a),
        "rescission": rescission(a),
        "ending_notice": ending_notice(a),
        "urged": _urged(a),
        "court_clauses": clauses_on_courts(a),
        "total": total(a),
        "all_exhibits": [exhibit for _number, exhibit in numbers.numbered()],
        "form_by_name": form_by_name,
        "exhibit_groups": exhibit_groups(a.case, numbers),
        "case_name": _case_name(a),
        "copies": 1 + 1,
        "admission": admission(a),
        "debtor_court": county_court(a.case.merchant.address) or "",
        "platform_sued": sued_platform(a),
        "grounds_shown": partial(_grounds_shown, a),
        **(_against_the_platform(a) if sued_platform(a) else {}),
    }


def _plaintiff(a: Assessment) -> Mapping[str, str]:
    """The person in whose name it is asked: the buyer, or the child for whom the guardian acts
    (民法典第二十三条), whose sex and number are not in the case."""
    consumer, problem = a.case.consumer, a.case.problem
    birth, name, sex, number = born(consumer), consumer.name, gender(consumer), consumer.id_number
    if problem.situation == "minor-top-up":
        birth = problem.minor_birth_date.day if problem.minor_birth_date else None
        name, sex, number = problem.minor_name, "", None
    return {
        "plaintiff_name": name or "",
        "gender": sex,
        "born": day(birth) if birth else "",
        "plaintiff_number": number or "",
    }


def _grounds_shown(a: Assessment, strongest: tuple[GroundRule, ...]) -> tuple[GroundRule, ...]:
    """The grounds to plead: the strongest, and the one that ends the contract where that is asked for; none
    of them against a platform, which sold nothing."""
    if sued_platform(a):
        return ()
    ends = rescission(a)
    needed = (ground for ground in a.grounds if ends and ground.id == ends.ground)
    return tuple(dict.fromkeys((*strongest, *needed)))


def _against_the_platform(a: Assessment) -> Mapping[str, str]:
    """Who is called what where the platform is the defendant: the seller stays the seller (商家)."""
    shop = f"店铺“{a.case.merchant.name}”" if a.case.merchant.name else "商家店铺"
    return {
        "seller": "商家",
        "you": "商家",
        "place": f"在被告经营的{a.case.platform.name or '平台'}上的{shop}",
        "toward": "",
        "unnamed_seller": f"商家（{shop}，真实名称未能查明）",
    }
