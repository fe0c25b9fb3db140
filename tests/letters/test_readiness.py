from __future__ import annotations

import re
from typing import Any

import pytest

from refundletters.assessment import assess
from refundletters.case.models import Case
from refundletters.case.vocabulary import vocabulary
from refundletters.errors import Withheld
from refundletters.letters import Letter, compose
from refundletters.letters.catalogue import letter_kind, letter_kinds
from refundletters.letters.readiness import all_readiness, readiness
from tests.cases import EXAMPLES, KINDS, TODAY, VARIANTS, assessed, attempt, example, fitting, outcome
from tests.each import for_each

SITUATIONS = sorted(vocabulary("situation").terms)
NEEDS = [(kind.code, need) for kind in letter_kinds() for need in kind.needs]
ORDINARY = {"merchant.is_business": "是"}
"""Stated here, so that the venue is not the only thing that tells who sold it."""


def without(need: tuple[str, ...]) -> dict[str, Any]:
    """Changes to the complete case that leave a need unfulfilled."""
    changes: dict[str, Any] = {} if "merchant.is_business" in need else dict(ORDINARY)
    for path in need:
        group, _dot, name = path.partition(".")
        if path == "venue":
            changes[path] = None
        elif path != "merchant.is_business":
            changes[f"payment.0.{name}" if group == "payment" else path] = None
    if need == ("merchant.name", "merchant.registered_name", "payment.payee"):
        changes.pop("payment.0.payee")
    return changes


def test_needs_are_found() -> None:
    """Given the catalogue of letters, every kind needs something, the complaint the most."""
    assert {kind for kind, _need in NEEDS} == set(KINDS)
    assert len(letter_kind("regulator-complaint").needs) > len(letter_kind("first-contact").needs)


@pytest.mark.parametrize("kind", KINDS)
def test_a_complete_case_is_ready(kind: str) -> None:
    """Given the complete case, every kind of letter is ready, and is written."""
    found = fitting(kind, ORDINARY)
    assert readiness(found, letter_kind(kind)).ready
    assert compose(found, kind).blocks


@for_each("kind, need", NEEDS)
def test_what_is_missing_is_named(kind: str, need: tuple[str, ...]) -> None:
    """Given a case that lacks one need, the letter is withheld, and each field that would fulfil it is named
    in Chinese and by key, with a word on where its value is found."""
    found = fitting(kind, without(need))
    state = readiness(found, letter_kind(kind))
    assert (state.ready, len(state.missing)) == (False, 1)
    problem = state.missing[0].problem()
    assert all(path in problem.fact for path in need)
    assert len(re.findall(r"[\u4e00-\u9fff]", problem.fact)) >= 2 * len(need)
    assert problem.remedy
    with pytest.raises(Withheld) as withheld:
        compose(found, kind)
    assert problem in withheld.value.problems


@for_each("kind, need", lambda: [(kind, need) for kind, need in NEEDS if len(need) > 1])
def test_one_of_several_is_enough(kind: str, need: tuple[str, ...]) -> None:
    """Given a need that several fields can fulfil, each of them alone does."""
    for kept in need:
        changes = without(need)
        if kept == "payment.payee":
            changes["payment.0.payee"] = "示例商户"
        elif kept == "merchant.is_business":
            changes[kept] = "是"
        elif kept.startswith("platform."):
            changes[kept] = "示例商城"
        else:
            group, _dot, name = kept.partition(".")
            del changes[f"payment.0.{name}" if group == "payment" else kept]
        assert not readiness(fitting(kind, changes), letter_kind(kind)).missing, kept


def test_what_is_needed_twice_is_asked_for_once() -> None:
    """Given a situation that needs before a court what the paper needs anyway, it is asked for once."""
    gone = {"problem.situation": "not-as-described", "consumer.id_number": None}
    for situation in SITUATIONS:
        missing = readiness(
            assessed(gone | {"problem.situation": situation}), letter_kind("statement-of-claim")
        ).missing
        assert len(set(missing)) == len(missing), situation


def test_all_that_is_missing_is_named_at_once() -> None:
    """Given an empty case, everything that a letter needs is named together."""
    with pytest.raises(Withheld) as withheld:
        compose(assess(Case(), TODAY), "regulator-complaint")
    assert len(withheld.value.problems) == 1 + len(letter_kind("regulator-complaint").needs)


@pytest.mark.parametrize(
    ("venue", "said"), [("second-hand", True), ("private-transfer", True), ("marketplace", False)]
)
def test_a_person_has_no_licence_page(venue: str, said: bool) -> None:
    """Given a seller without a site or shop of its own, the hints name no page of licences."""
    nameless = {
        "venue": venue,
        "merchant.is_business": "是",
        "merchant.registered_name": None,
        "merchant.address": None,
    }
    withheld = attempt(assessed(nameless), "regulator-complaint")
    assert isinstance(withheld, Withheld)
    assert ("证照" not in str(withheld)) is said
    assert ("书面要求平台提供" in str(withheld)) is said


@pytest.mark.parametrize("value", ["problem.situation", "order.item"])
def test_nothing_is_assumed(value: str) -> None:
    """Given a case without its situation or its item, no kind of letter is ready."""
    assert not any(state.ready for state in all_readiness(assessed({value: None})))


def test_who_bought_nothing_names_no_goods() -> None:
    """Given an account that was used without leave, no letter asks what was bought."""
    stolen = {
        "problem.situation": "unauthorised-payment",
        "order": None,
        "problem.description": "不是本人操作",
    }
    letter = compose(assessed(stolen), "payment-dispute")
    assert "购买" not in str(letter.blocks)


def test_an_obstacle_goes_before_gaps() -> None:
    """Given a letter that cannot be sent anyway, nobody is asked to fill in what it would need."""
    found = assessed({"problem.situation": "merchant-unreachable", "order.item": None})
    with pytest.raises(Withheld) as withheld:
        compose(found, "first-contact")
    assert len(withheld.value.problems) == 1


@for_each("kind", KINDS)
@for_each("stem", EXAMPLES)
def test_what_an_example_is_advised_to_send_can_be_sent(stem: str, kind: str) -> None:
    """Given an example whose letter is not to be sent, others are named instead, none of which is withheld
    for another reason."""
    withheld = outcome(stem, kind)
    if isinstance(withheld, Letter) or not readiness(example(stem), letter_kind(kind)).obstacle:
        return
    named = re.findall("refundletters ([a-z-]+)", str(withheld))
    assert named, "nothing is named instead"
    assert not any(readiness(example(stem), letter_kind(other)).obstacle for other in named)


@pytest.mark.parametrize("stem", EXAMPLES)
def test_readiness_and_composing_agree(stem: str) -> None:
    """Given an example, exactly the letters that are ready are written."""
    written = {kind for kind in VARIANTS if isinstance(outcome(stem, kind), Letter)}
    assert {state.kind.command for state in all_readiness(example(stem)) if state.ready} == written
