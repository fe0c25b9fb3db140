"""Clues: only those that the facts of the case reach, each with its provision and its wording."""

from __future__ import annotations

from typing import Any

import pytest

from refundletters.assessment.clues import clue_rules, clues, signs_of_crime, tells_of_unlawful_site
from refundletters.assessment.clues.facts import CLUE_FACTS
from refundletters.assessment.predicates import PREDICATES
from refundletters.assessment.records import rule_codes
from refundletters.law.catalogue import catalogue
from refundletters.law.citation import Citer
from refundletters.law.numerals import parse_place
from refundletters.letters import Letter
from refundletters.render import text
from tests.cases import TODAY, assessed, attempt
from tests.conftest import ROOT

LONG_AGO = {
    "order.placed_at": "2026-11-01 10:00",
    "payment.0.paid_at": "2026-11-01 10:00",
    "problem.found_at": "2026-11-01 11:00",
    "contacts.0.at": "2026-11-02 11:30",
}
CLAUSE = {"rules": [{"title": "购买须知", "text": "虚拟商品一经售出，概不退换"}]}

PROOFS: dict[str, tuple[dict[str, Any], dict[str, Any]]] = {
    "money-taken": (
        {"problem.fraud_facts": ["客服承认付款时已经没有货"]},
        {"problem.situation": "late-delivery", "problem.fraud_facts": ["客服承认付款时已经没有货"]},
    ),
    "false-description": (
        {"problem.situation": "not-as-described", "order.promise": "全国通用"},
        {"problem.situation": "not-as-described", "order.promise": None},
    ),
    "quantity-misstated": (
        {"problem.situation": "wrong-value", "problem.received_value": "50"},
        {"problem.situation": "wrong-value"},
    ),
    "stock-misstated": (
        {"order.promise": "现货秒发", "contacts.0.reply": "没货了，等补货"},
        {"order.promise": "付款后发货", "contacts.0.reply": "没货了，等补货"},
    ),
    "demand-unmet": (LONG_AGO, LONG_AGO | {"contacts.0.at": "2026-11-07 11:30"}),
    "prepaid-refund-unmet": (
        {"problem.situation": "prepaid-closed", "contacts.0.said": "要求退款"},
        {"problem.situation": "prepaid-closed", "contacts.0.said": "问什么时候开门"},
    ),
    "renewal-unannounced": (
        {"problem.situation": "auto-renewal", "problem.description": "没有提醒就扣款"},
        {"problem.situation": "auto-renewal", "problem.description": "忘了取消"},
    ),
    "fee-unmarked": (
        {"problem.situation": "fee-deducted", "problem.description": "页面没有标明手续费，退款时扣了5元"},
        {"problem.situation": "fee-deducted", "problem.description": "店铺没有公示营业执照，扣了5元"},
    ),
    "unfair-terms": (CLAUSE, {"rules": [{"title": "购买须知", "text": "无效的卡密可以退款"}]}),
    "promise-refused": (
        {"order.promise": "未使用可退"},
        {"order.promise": "未使用可退", "contacts.0.reply": None},
    ),
    "licence-not-shown": (
        {"events": [{"at": "2026-11-20", "what": "网站首页没有公示营业执照"}]},
        {"events": [{"at": "2026-11-20", "what": "网站首页公示了营业执照"}]},
    ),
    "closed-without-notice": (
        {"problem.situation": "merchant-unreachable"},
        {"problem.situation": "not-delivered"},
    ),
}
"""For each clue a case that reaches it, and a like one that does not."""


def found(changes: dict[str, Any]) -> set[str]:
    """The clues of the complete case with `changes`."""
    return {rule.id for rule in clues(assessed(changes))}


def test_every_clue_is_proved_and_worded() -> None:
    """Given the clues, each has a proof here and its wording, and no wording is without a clue."""
    names = [rule.id for rule in clue_rules()]
    assert len(names) >= 10
    assert len(set(names)) == len(names)
    assert set(PROOFS) == set(names)
    assert {path.name for path in (ROOT / "templates" / "clues").iterdir()} == {
        f"{name}.txt.j2" for name in names
    }


@pytest.mark.parametrize("name", PROOFS)
def test_a_clue_needs_its_facts(name: str) -> None:
    """Given facts that reach a provision there is a clue; given like facts that do not, there is none."""
    reaching, like = PROOFS[name]
    assert name in found(reaching)
    assert name not in found(like)


def test_what_was_said_to_the_seller_is_told_too() -> None:
    """Given a fee of which the user told the seller that no page named it, that is a clue as well."""
    said = {"problem.situation": "fee-deducted", "contacts.0.said": "页面没写要扣手续费，要求退回"}
    assert "fee-unmarked" in found(said)


@pytest.mark.parametrize("name", PROOFS)
def test_a_private_seller_gives_no_clue(name: str) -> None:
    """Given a seller who is no business, market law binds nobody: there is no clue."""
    assert not found(PROOFS[name][0] | {"venue": "private-transfer", "merchant.is_business": "否"})


def test_what_clues_name_exists() -> None:
    """Given the clues, their situations, conditions and provisions exist and are in force."""
    citer = Citer(catalogue(), act_on=TODAY, today=TODAY)
    for rule in clue_rules():
        assert set(rule.situations) <= set(rule_codes("situations"))
        assert set(rule.requires) <= {*CLUE_FACTS, *PREDICATES}
        for provision in rule.provisions:
            statute, place = provision.split()
            assert citer.cite(statute, *parse_place(place))
    assert set(CLUE_FACTS) <= {name for rule in clue_rules() for name in rule.requires}


@pytest.mark.parametrize("name", PROOFS)
def test_a_report_cites_the_provision_of_its_clue(name: str) -> None:
    """Given a clue, the report names its provision and asks for an inquiry, never for money or a time."""
    letter = attempt(assessed(PROOFS[name][0]), "violation-report")
    assert isinstance(letter, Letter), str(letter)
    said = text.render(letter)
    rule = next(rule for rule in clue_rules() if rule.id == name)
    cited = {(citation.id.article, citation.id.item) for citation in letter.citations}
    for provision in rule.provisions:
        article, _paragraph, item = parse_place(provision.split()[1])
        assert (article, item) in cited
    assert "请依法核查处理" in said
    for words in ("请求", "元整", "工作日", "赔偿我", "三倍", "诈骗犯"):
        assert words not in said


def test_a_full_refund_leaves_no_demand_open() -> None:
    """Given a demand that was met in full, however late, no demand is unmet."""
    assert "demand-unmet" not in found(LONG_AGO | {"problem.refunded": "98.00"})


def test_a_promised_time_is_waited_for() -> None:
    """Given goods that did not come and no time promised for them, fifteen days cannot be counted."""
    assert "demand-unmet" not in found(LONG_AGO | {"order.promise": None})


@pytest.mark.parametrize(
    ("changes", "crime", "site"),
    [
        ({}, False, False),
        ({"problem.situation": "merchant-unreachable"}, True, True),
        ({"problem.situation": "merchant-unreachable", "merchant.website": None}, True, False),
        ({"problem.situation": "unauthorised-payment"}, True, False),
        ({"problem.description": "付款后被拉黑"}, True, True),
    ],
)
def test_signs_of_a_crime(changes: dict[str, Any], crime: bool, site: bool) -> None:
    """Given a stranger's payment or a seller who vanished there are signs of a crime; an unlawful site is
    known by its address and is the seller's."""
    assert signs_of_crime(assessed(changes)) is crime
    assert tells_of_unlawful_site(assessed(changes)) is site
