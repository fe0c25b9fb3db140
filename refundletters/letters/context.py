"""What the templates of a letter may name: the case, its assessment, and (voices.py) who is called what."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from refundletters.assessment.assessment import Assessment
from refundletters.assessment.competence import competent_office
from refundletters.assessment.facts import phrases
from refundletters.assessment.obstacles.seller import may_end_by_demand
from refundletters.assessment.obstacles.table import obstacle
from refundletters.assessment.predicates import holds
from refundletters.assessment.remedies import interest, shortage
from refundletters.case.chronology import Fact, chronology
from refundletters.case.models import Case, Exhibit, Rule
from refundletters.case.values import ReplyPeriod
from refundletters.case.vocabulary import vocabulary
from refundletters.exhibits import Numbering
from refundletters.letters.catalogue import FormName, LetterKind, letter_kind
from refundletters.letters.court import court_words
from refundletters.letters.guardian import guardian_words
from refundletters.letters.history import past, reader
from refundletters.letters.payments import payments, search_keys
from refundletters.letters.platform import platform_names
from refundletters.letters.voices import beside_the_institution, names, sells_itself
from refundletters.wording.filters import listed

__all__ = ["context"]


def context(assessment: Assessment, kind: LetterKind, form: FormName, numbers: Numbering) -> dict[str, Any]:
    """All names that templates may use, but for the functions of the block writer and `cite`."""
    case, facts = assessment.case, assessment.facts
    titles = [exhibit.title or exhibit.id for _, exhibit in numbers.numbered()]
    happened = chronology(case)
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
        "interest": interest(assessment.remedy, assessment.grounds),
        "grounds": (),
        "refusal": assessment.refusal,
        "happened": happened,
        "reply_within": case.request.reply_within or ReplyPeriod(kind.reply_days, "day"),
        "reply_states_basis": _states_basis(assessment),
        "performance_demanded": holds("performance-demanded", facts),
        "is_sale": holds("is-sale", facts),
        "institution_restricts": holds("payment-account-restricted", facts),
        "their_rules": _rules_of_the_reader(assessment),
        "by_platform": _by_platform(assessment, kind),
        "shown_matters": _shown_matters(assessment),
        "exhibit_count": len(titles),
        "all_exhibit_titles": titles,
        "own_exhibit_titles": _not_only_talks(case, numbers),
        "exhibit_names": lambda names: listed(numbers.title(name) for name in dict.fromkeys(names)),
        **_proving_by_themselves(case, happened, numbers),
        "term": lambda name, code: vocabulary(name)[code].short,
        "next_steps": list(_next_steps(assessment)),
        "office": competent_office(case) or "",
        "ends_by_demand": may_end_by_demand(assessment),
        "ending": kind.code == "cancellation-notice",
        "signs_of_business": facts.signs_of_business,
        "clues": (),
        "payments": payments(case),
        "search_keys": search_keys(assessment, kind, form),
        **(known := names(assessment, kind, form)),
        **guardian_words(assessment, kind, known["me"]),
        **court_words(assessment, kind, numbers),
        **platform_names(assessment, reader(assessment, kind) == "platform"),
        **past(assessment, kind),
        **beside_the_institution(assessment, kind),
    }


def _by_platform(a: Assessment, kind: LetterKind) -> bool:
    """Whether the platform refused, and not the respondent of a complaint, which may be the same company."""
    by_platform = a.facts.refused is not None and a.facts.refused.party == "platform"
    return by_platform and not (sells_itself(a.case) and reader(a, kind) not in ("merchant", "platform"))


def _rules_of_the_reader(a: Assessment) -> tuple[Rule, ...]:
    """The rules that grant something, of whoever refused: the platform's own where it was the platform."""
    if a.facts.refused is None or a.facts.refused.party != "platform":
        return a.facts.remedy_rules
    own = (rule for rule in a.facts.rules if rule.issued_by == "platform")
    return tuple(rule for rule in own if phrases.grants_remedy(rule.text or ""))


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
    nothing = assessment.situation is not None and assessment.situation.fault == "nothing-received"
    return nothing or (assessment.refusal is not None and assessment.refusal.code == "already-delivered")


def _not_only_talks(case: Case, numbers: Numbering) -> list[str]:
    """The titles of the exhibits that show more than what was said to and fro: an answer proves no fault."""
    talks = {name for contact in case.contacts for name in contact.exhibits}
    talks -= {*case.order.exhibits, *case.problem.exhibits}
    for records in (case.payment, case.rules, case.events):
        talks -= {name for record in records for name in record.exhibits}
    return [each.title or each.id or "" for _, each in numbers.numbered() if each.id not in talks]


def _proving_by_themselves(
    case: Case, happened: tuple[Fact, ...], numbers: Numbering
) -> dict[str, list[Exhibit]]:
    """Exhibits that no fact and no rule names, but whose 证明 says something: `identity_exhibits` name the
    registered seller, so they show who runs the site or shop; `other_exhibits` are the rest."""
    found: dict[str, list[Exhibit]] = {"identity_exhibits": [], "other_exhibits": []}
    used = {ref for fact in happened for ref in fact.exhibits}
    used |= {ref for rule in case.rules for ref in rule.exhibits} | set(case.problem.exhibits)
    for _, exhibit in numbers.numbered():
        if exhibit.proves and exhibit.id not in used:
            named = (case.merchant.registered_name or exhibit.proves + "?") in exhibit.proves
            found["identity_exhibits" if named else "other_exhibits"].append(exhibit)
    return found


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
