from __future__ import annotations

import re
from typing import Any

from refundletters.assessment.obstacles.table import OBSTACLES, obstacle
from refundletters.errors import Withheld
from refundletters.letters.catalogue import LetterKind, letter_kind, letter_variants
from refundletters.letters.readiness import readiness
from refundletters.messages import _
from tests.assessment.obstacles.court_proofs import COURT_PROOFS
from tests.assessment.obstacles.office_proofs import OFFICE_PROOFS
from tests.assessment.obstacles.seller_proofs import SELLER_PROOFS
from tests.cases import KINDS, assessed, attempt, fitting
from tests.each import for_each

PERSON = {"venue": "private-transfer", "merchant.is_business": "否"}
VANISHED = {"problem.situation": "merchant-unreachable"}
UNUSED = {"problem.situation": "cancel-unused", "order.promise": None}

PROOFS: dict[str, tuple[dict[str, Any], dict[str, Any]]] = {
    "own-payment-institution": (
        {"problem.situation": "unauthorised-payment"},
        {"problem.situation": "duplicate-charge"},
    ),
    "institution-restricts": (
        {"problem.situation": "account-restricted", "problem.description": "支付宝账户被冻结"},
        {"problem.situation": "account-restricted", "problem.description": "登录提示账号已被封禁"},
    ),
    "seller-unreachable": (VANISHED, {"problem.situation": "not-delivered"}),
    "nothing-left": ({"problem.refunded": "98.00"}, {"problem.refunded": "97.99"}),
    "no-supervisor": (PERSON, {"venue": "private-transfer", "merchant.is_business": "是"}),
    "not-contacted": (
        {"contacts": [{"at": "2026-11-20 12:00", "with": "payment-provider", "said": "查询"}]},
        {"contacts": [{"at": "2026-11-20 12:00", "with": "platform", "said": "退款"}]},
    ),
    "paid-from-balance": ({"payment.0.method": "balance"}, {"payment.0.method": "bank-card"}),
    "nothing-to-dispute": (
        {"problem.situation": "own-mistake"},
        {"problem.situation": "cancel-unused", "order.promise": "未使用可退"},
    ),
    "not-a-payment-matter": (
        {"problem.situation": "account-restricted", "request.remedy": "unfreeze"},
        {"problem.situation": "account-restricted", "request.remedy": "partial-refund"},
    ),
    "of-age": (
        {"problem.situation": "minor-top-up", "problem.minor_birth_date": "2008-11-20"},
        {"problem.situation": "minor-top-up", "problem.minor_birth_date": "2008-11-21"},
    ),
    "nothing-owed": (UNUSED, UNUSED | {"rules": [{"title": "退款规则", "text": "未使用的可退"}]}),
    "not-a-business": (PERSON, PERSON | {"merchant.is_business": "是"}),
    "not-for-daily-use": ({"declarations.daily_use": "否"}, {"declarations.daily_use": "是"}),
    "handled-elsewhere": (
        {"declarations.handled_elsewhere": ["消费者协会"]},
        {"declarations.handled_elsewhere": []},
    ),
    "over-three-years": (
        {"payment.0.paid_at": "2023-11-20", "problem.found_at": "2023-11-21"},
        {"payment.0.paid_at": "2023-11-20", "problem.found_at": "2023-11-22"},
    ),
    "respondent-unknown": (VANISHED | {"merchant.address": None}, VANISHED),
    **COURT_PROOFS,
    **OFFICE_PROOFS,
    **SELLER_PROOFS,
}
"""For each obstacle a case that it stops, and a like one that it does not."""

NAMED = [(kind, name) for kind in letter_variants() for name in kind.obstacles]


def test_every_obstacle_is_proved() -> None:
    """Given the obstacles, each has its proof here and is named by a kind of letter, and no other is."""
    assert set(PROOFS) == set(OBSTACLES) == {name for kind in letter_variants() for name in kind.obstacles}


@for_each("name", PROOFS)
def test_an_obstacle_applies_where_it_should(name: str) -> None:
    """Given a case that it is about, the obstacle stands in the way; given a like one, it does not."""
    stopped, free = PROOFS[name]
    assert OBSTACLES[name].applies(assessed(stopped))
    assert not OBSTACLES[name].applies(assessed(free))


@for_each("kind, name", NAMED)
def test_no_obstacle_stops_an_ordinary_case(kind: LetterKind, name: str) -> None:
    """Given the complete case as a letter needs it, no obstacle stands in its way."""
    assert not OBSTACLES[name].applies(fitting(kind.command))


@for_each("kind, name", NAMED)
def test_a_letter_is_withheld_for_its_reason(kind: LetterKind, name: str) -> None:
    """Given a case with an obstacle, the letter is withheld with the reason of the first that applies."""
    found = assessed(PROOFS[name][0])
    first = obstacle(kind.obstacles, found)
    assert first is not None
    withheld = attempt(found, kind.command)
    assert isinstance(withheld, Withheld)
    assert _(first.reason) in str(withheld)
    assert len(withheld.problems) == 1
    assert withheld.exit_code == 1


@for_each("kind, name", NAMED)
def test_what_is_named_instead_can_be_sent(kind: LetterKind, name: str) -> None:
    """Given a withheld letter, each command that is named instead names another kind; what it says of the
    same case is a letter, or what is still missing of it, never another reason against it."""
    found = assessed(PROOFS[name][0])
    named = re.findall("refundletters ([a-z-]+)", str(attempt(found, kind.command)))
    assert set(named) <= set(KINDS)
    assert kind.to or kind.code not in named
    for other in named:
        assert readiness(found, letter_kind(other)).obstacle is None


@for_each("taken", [[], ["市场监督管理局"]])
def test_nobody_is_sent_to_complain_twice(taken: list[str]) -> None:
    """Given a report that is not written, the user is sent to complain; where a body has the dispute already,
    to wait for it."""
    for to in ("", " --to cac", " --to police"):
        words = str(attempt(assessed({"declarations.handled_elsewhere": taken}), "violation-report" + to))
        assert (_("a body deals with your dispute: wait for its result")[:6] in words) is bool(taken)
        assert ("regulator-complaint" in words) is not bool(taken)


def test_something_is_named_instead() -> None:
    """Given all obstacles, most name a letter to send instead, and all but pure facts name a next step."""
    assert sum(bool(each.letters) for each in OBSTACLES.values()) >= 8
    assert all(each.instead for each in OBSTACLES.values())
    assert all(set(each.letters) <= set(KINDS) for each in OBSTACLES.values())
