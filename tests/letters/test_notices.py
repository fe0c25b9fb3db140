from __future__ import annotations

from typing import Any

import pytest

from refundletters import messages
from refundletters.letters import Letter
from refundletters.letters.catalogue import letter_variants
from refundletters.letters.notices import _NOTICES
from refundletters.messages import _
from refundletters.render import text
from tests.cases import attempt, fitting
from tests.each import for_each

NO_ANSWER_KNOWN = {"contacts.0.reply": "您好，请问有什么可以帮您？"}

OLD = {"payment.0.paid_at": "2023-10-01", "problem.found_at": "2023-10-02", "order.placed_at": "2023-10-01"}

SECOND_HAND = {
    "venue": "second-hand",
    "platform.name": "示例闲置",
    "merchant.is_business": "是",
    "merchant.registered_name": "李某",
}

PROOFS: dict[str, tuple[str, dict[str, Any], dict[str, Any]]] = {
    "no-order-number": ("first-contact", {"order.number": None}, {}),
    "unrecognised-reply": ("escalation", NO_ANSWER_KNOWN, {"contacts.0.reply": "已超时"}),
    "no-transaction-number": ("payment-dispute", {"payment.0.transaction_number": None}, {}),
    "transfer-not-guaranteed": ("payment-dispute", {"venue": "private-transfer"}, {}),
    "demand-offers-delivery": ("demand", {}, {"contacts.0.reply": "无货，发不了货"}),
    "no-exhibits": (
        "regulator-complaint",
        {
            "order.exhibits": None,
            "payment.0.exhibits": None,
            "problem.exhibits": None,
            "contacts.0.exhibits": None,
        },
        {},
    ),
    "business-to-show": (
        "regulator-complaint",
        SECOND_HAND,
        SECOND_HAND | {"events": [{"at": "2026-11-20 12:00", "what": "对方主页显示已售出300多件"}]},
    ),
    "service-contract": ("statement-of-claim", {"order.category": "membership"}, {}),
    "child-plaintiff": (
        "statement-of-claim",
        {
            "problem.situation": "minor-top-up",
            "problem.minor_birth_date": "2016-03-01",
            "problem.minor_name": "李小明",
        },
        {},
    ),
    "demand-first": ("statement-of-claim", {}, {"contacts.0.reply": "无货，发不了货"}),
    "limitation": ("statement-of-claim", OLD | {"contacts": None}, OLD),
}
"""For each notice a kind of letter, a case that it is for, and a like one that it is not for."""


ALWAYS = {
    "form-prevails": "statement-of-claim",
    "fill-in-by-hand": "statement-of-claim",
    "filing-pack": "statement-of-claim",
    "fill-in-blanks": "payment-order",
    "order-lapses": "payment-order",
    "order-fee": "payment-order",
    "originals": "evidence-list",
    "demand-interrupts": "demand",
    "notice-takes-effect": "cancellation-notice",
    "association-to-verify": "regulator-complaint --to consumer-association",
    "pboc-branch": "regulator-complaint --to pboc",
    "identity-number-inside": "regulator-complaint --to pboc",
    "report-office": "violation-report",
    "report-returns-no-money": "violation-report --to cac",
    "report-apart": "violation-report",
    "police-receipt": "violation-report --to police",
}
"""Notices that go with every letter of a kind."""


def told(kind: str, changes: dict[str, Any]) -> tuple[str, ...]:
    """The notices beside a letter; none of them is part of it."""
    letter = attempt(fitting(kind, changes), kind)
    assert isinstance(letter, Letter), str(letter)
    assert not any(notice in text.render(letter) for notice in letter.notices)
    return letter.notices


def test_every_notice_is_proved() -> None:
    """Given the notices, each is named by a kind of letter and has its proof here or below."""
    assert {*PROOFS, *ALWAYS, "office-to-verify", "court-to-verify", "debtor-court"} == set(_NOTICES)
    assert {name for kind in letter_variants() for name in kind.notices} == set(_NOTICES)


@pytest.mark.parametrize("name", PROOFS)
def test_a_notice_is_given_where_it_applies(name: str) -> None:
    """Given a case that a notice is for, the user is told; given a like one, not."""
    kind, for_it, not_for_it = PROOFS[name]
    assert _(_NOTICES[name][1]) in told(kind, for_it)
    assert _(_NOTICES[name][1]) not in told(kind, not_for_it)


@for_each("name, kind", lambda: ALWAYS.items())
def test_a_notice_that_is_always_given(name: str, kind: str) -> None:
    """Given any letter of its kind, the notice stands beside it."""
    assert _(_NOTICES[name][1]) in told(kind, {})


def test_a_notice_knows_the_form() -> None:
    """Given a classic statement of claim, nothing is said of boxes to tick or of another form; given a field
    of the regulators' platform, nothing of an office."""
    classic = attempt(
        fitting("statement-of-claim", {"order.category": "membership"}), "statement-of-claim", form="letter"
    )
    field = attempt(fitting("regulator-complaint"), "regulator-complaint", form="form")
    assert isinstance(classic, Letter)
    assert isinstance(field, Letter)
    beside = "".join(classic.notices)
    assert _(_NOTICES["fill-in-blanks"][1]) in classic.notices
    assert not any(_(_NOTICES[name][1]) in beside for name in ("form-prevails", "fill-in-by-hand"))
    assert "--as letter" not in beside
    assert not any("市场监督管理局" in notice for notice in field.notices)


def test_damages_that_are_not_claimed_are_explained() -> None:
    """Given damages asked for without facts of deceit, or with them where nothing was delivered, the user is
    told what they would need."""
    asked = {"request.remedy": "compensation"}
    facts = asked | {"problem.fraud_facts": ["客服承认付款时已经没有货"]}
    without = told("demand", asked | {"problem.situation": "invalid-code"})
    undelivered = told("demand", facts)
    assert any("欺诈事实" in notice for notice in without)
    assert any("举报" in notice or "公安" in notice for notice in undelivered)
    with_facts = told("demand", facts | {"problem.situation": "invalid-code"})
    assert not any("三倍" in notice for notice in with_facts)


def test_the_office_is_to_be_verified() -> None:
    """Given a complaint, the user is asked to check the office that was proposed, or to fill it in."""
    assert "成都市武侯区市场监督管理局" in told("regulator-complaint", {})[0]
    open_place = told("regulator-complaint", {"merchant.address": "示例大厦"})[0]
    assert "市场监督管理局" not in open_place
    assert "第十三条" in open_place


def test_the_court_is_to_be_verified() -> None:
    """Given a paper for a court, the user is asked to check the court that was proposed and why, or to ask
    where the address tells none or a clause names one."""
    assert "北京市海淀区人民法院" in told("statement-of-claim", {})[0]
    assert "12368" in told("statement-of-claim", {"consumer.address": "示例大厦"})[0]
    clause = {"rules": [{"title": "协议", "text": "争议由卖方所在地人民法院管辖"}]}
    assert "第三十一条" in told("statement-of-claim", clause)[0]
    assert "成都市武侯区人民法院" in told("payment-order", {})[0]
    assert "人民法院" not in told("payment-order", {"merchant.address": "示例大厦"})[0]


@pytest.mark.parametrize(
    ("language", "words"), [("zh", ("解除限制", "全额退款")), ("en", ("restriction lifted", "all the money"))]
)
def test_a_request_that_does_not_fit_is_told(language: str, words: tuple[str, str]) -> None:
    """Given a request that the situation does not support, the user is told what is asked instead."""
    messages.use(language)
    (notice,) = told("first-contact", {"request.remedy": "unfreeze"})
    assert all(word in notice for word in words)
