from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from refundletters.assessment import records
from refundletters.assessment.assessment import COMMON
from refundletters.assessment.deadlines.rules import deadline_rules
from refundletters.assessment.predicates import PREDICATES, holds
from refundletters.assessment.records import (
    GroundRule,
    RefusalRule,
    SituationRule,
    Told,
    ground_rule,
    refusal_rule,
    rule_codes,
    situation_rule,
)
from refundletters.case.vocabulary import vocabulary
from refundletters.law.catalogue import catalogue
from refundletters.law.numerals import parse_place
from tests.cases import TODAY, assessed
from tests.conftest import ROOT
from tests.each import for_each

SITUATIONS = rule_codes("situations")
REFUSALS = rule_codes("refusals")
GROUNDS = rule_codes("grounds")
PROVISIONS = [(ground, place) for ground in GROUNDS for place in ground_rule(ground).provisions]


def conditions() -> Iterator[tuple[str, str]]:
    """The predicates that the rules name, each with the rule."""
    for ground in GROUNDS:
        yield from ((ground, name) for name in ground_rule(ground).requires)
    for situation in SITUATIONS:
        yield from ((situation, name) for name in situation_rule(situation).demand_if)
    for deadline in deadline_rules():
        yield from ((deadline.code, name) for name in deadline.requires)


def templates(folder: str) -> set[str]:
    """The names of the templates in a folder."""
    return {path.name.removesuffix(".txt.j2") for path in (ROOT / "templates" / folder).glob("*.txt.j2")}


def is_in_both_languages(told: Told) -> bool:
    """Whether the sentence is Chinese in `zh` and not in `en`."""
    return bool(re.search(r"[\u4e00-\u9fff]{4}", told.zh)) and not re.search(r"[\u4e00-\u9fff]", told.en)


def test_rules_are_found() -> None:
    """Given the package, there are rules of all three kinds, and the tests below look at them."""
    assert len(SITUATIONS) >= 6
    assert len(REFUSALS) == 13
    assert len(GROUNDS) >= 12


# ── each file by itself ───────────────────────────────────────────────────────────────────────────


@for_each("code", SITUATIONS)
def test_situation_rule_is_whole(code: str) -> None:
    """Given the rule of a situation, it is called like its file and names remedies that exist, each once."""
    rule = situation_rule(code)
    assert rule.code == code
    assert rule.remedies
    assert len(set(rule.remedies)) == len(rule.remedies)
    assert set(rule.remedies) <= set(vocabulary("remedy").terms)
    assert len(set(rule.grounds)) == len(rule.grounds)
    assert all(is_in_both_languages(caution) for caution in rule.cautions)


@pytest.mark.parametrize("code", REFUSALS)
def test_refusal_rule_is_whole(code: str) -> None:
    """Given the rule of a refusal, it is called like its file, its patterns are regular expressions, and it
    says in both languages when the other side is right."""
    rule = refusal_rule(code)
    assert rule.code == code
    assert rule.patterns
    assert all(re.compile(pattern) for pattern in rule.patterns)
    assert is_in_both_languages(rule.right_if)


@for_each("name", GROUNDS)
def test_ground_rule_is_whole(name: str) -> None:
    """Given a ground, it is called like its file and names provisions, each once."""
    rule = ground_rule(name)
    assert rule.id == name
    assert rule.provisions
    assert len(set(rule.provisions)) == len(rule.provisions)


@pytest.mark.parametrize("rule", [SituationRule, RefusalRule, GroundRule])
def test_a_slip_in_a_rule_is_refused(rule: Callable[..., object]) -> None:
    """Given a field that a rule does not have, it is refused."""
    with pytest.raises(TypeError, match="reqires"):
        rule(reqires=())


def test_no_two_refusals_have_one_rank() -> None:
    """Given the refusals, their order of recognition does not depend on how the files are called."""
    ranks = [refusal_rule(code).rank for code in REFUSALS]
    assert len(set(ranks)) == len(ranks)


# ── rules, vocabulary, wording and law together ───────────────────────────────────────────────────


def test_rules_belong_to_the_vocabulary() -> None:
    """Given the words of the case file, each refusal and situation has a rule, and no rule is left
    over."""
    assert set(REFUSALS) == set(vocabulary("refusal").terms)
    assert set(SITUATIONS) == set(vocabulary("situation").terms)


@pytest.mark.parametrize("folder", ["situations", "refusals", "grounds"])
def test_rules_and_wording_come_together(folder: str) -> None:
    """Given a rule, it has its template; given a template, it has its rule."""
    files = {path.stem for path in (Path(records.__file__).parent / folder).glob("*.yaml")}
    assert files
    assert templates(folder) == files


def test_grounds_are_used() -> None:
    """Given the situations, each ground they name exists, and each ground is named by one of them."""
    rules = [situation_rule(code) for code in SITUATIONS]
    named = {name for rule in rules for name in (*rule.grounds, *rule.institution_grounds)}
    assert named | set(COMMON) == set(GROUNDS)
    assert not named & set(COMMON)


@for_each("rule, name", lambda: sorted(set(conditions())))
def test_conditions_exist(rule: str, name: str) -> None:
    """Given a condition that a rule names, there is a predicate of that name, and it answers yes or no."""
    assert isinstance(holds(name, assessed().facts), bool), rule


def test_predicates_are_used() -> None:
    """Given the predicates, each is named by a rule or by the wording's context."""
    context = "".join(
        path.read_text(encoding="utf-8")
        for path in (ROOT / "refundletters").rglob("*.py")
        if "letters" in str(path)
    )
    used = {name for _rule, name in conditions()} | set(re.findall(r'holds\("([^"]+)"', context))
    assert len(PREDICATES) >= 8
    assert not set(PREDICATES) - used


def test_an_unknown_condition_is_our_mistake() -> None:
    """Given a name that no predicate has, asking for it fails loudly."""
    with pytest.raises(KeyError):
        holds("full-moon", assessed().facts)


@for_each("ground, place", PROVISIONS)
def test_provisions_exist(ground: str, place: str) -> None:
    """Given a provision that a ground names, it stands in the law in force on the day of the tests."""
    statute, where = place.split()
    found = catalogue().provision(statute, *parse_place(where), on=TODAY)
    assert found.text, ground
