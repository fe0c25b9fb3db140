"""The check of letters and cases: what must be known of the case to be judged."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from msgspec.structs import replace

from refundletters.assessment import assess
from refundletters.case.models import Case
from refundletters.letters import Letter
from refundletters.letters.catalogue import FormName, letter_variants
from refundletters.letters.letter import Paragraph, Sentence
from refundletters.lint import Finding, lint_case, lint_letter, lint_text
from refundletters.lint.rules import rules
from tests.cases import (
    EXAMPLES,
    KINDS,
    TODAY,
    VARIANTS,
    assessed,
    attempt,
    example,
    example_letters,
    fitting,
)
from tests.conftest import ROOT, tries
from tests.each import for_each
from tests.letters.test_seams import cases

FIRST, UP, PAY, OFFICE = "first-contact", "escalation", "payment-dispute", "regulator-complaint"
NO_CODE: dict[str, Any] = {"order.code": None}

# changes of the complete case, the kind and form of the letter, the rule, its severity; `ABOUT_CASES`
# the same for the case itself
IN_LETTERS: list[tuple[dict[str, Any], str, FormName, str, str]] = [
    ({"problem.description": "你们是骗子，没有收到点卡"}, FIRST, "chat", "E4", "error"),
    ({"problem.description": "没有收到点卡，已找记者，电话13912345678"}, FIRST, "chat", "E11", "warning"),
    ({"problem.description": "没有收到，身份证110101199003077758"}, UP, "letter", "E10", "warning"),
    ({"problem.description": "没有收到，卡密ABCD-1234-EFGH-5678"}, UP, "letter", "E12", "warning"),
    ({"contacts.0.said": "要求退款，不退款就曝光"}, UP, "letter", "E2", "error"),
    ({"contacts.0.said": "要求退款，否则打12315"}, UP, "letter", "", ""),
    ({"problem.description": "没有收到，准备打12315"}, FIRST, "chat", "E23", "info"),
    ({"problem.description": "没有收到，见证据9"}, OFFICE, "letter", "E27", "error"),
    ({"problem.description": "没有收到，请求处罚商家"}, OFFICE, "letter", "E18", "warning"),
    ({"problem.description": "没有收到，要求三倍赔偿"}, OFFICE, "letter", "E6", "warning"),
    ({"problem.description": "没有收到，请于2026年11月20日前答复"}, UP, "letter", "E28", "warning"),
    ({"problem.description": "没有收到，98元（大写：人民币捌拾元整）"}, UP, "letter", "E26", "error"),
    ({"problem.description": "页面显示异常，后来收到卡密，不能用于充值"}, UP, "letter", "E24", "error"),
    ({"problem.description": "我填错了账号，没有到账"}, UP, "letter", "E25", "error"),
    (
        {"problem.situation": "own-mistake", "problem.description": "账号有误，这是平台责任"},
        UP,
        "letter",
        "E25",
        "error",
    ),
]
ABOUT_CASES: list[tuple[dict[str, Any], str, str]] = [
    ({"request.amount": "500.00"}, "E7", "warning"),
    ({"order.quantity": "50"}, "E19", "warning"),
    ({}, "E24", "warning"),
    ({"events": [{"at": "2026-11-20", "what": "收到卡密"}]}, "E24", "error"),
    ({"problem.description": "不想要了"}, "E25", "error"),
    ({"merchant.registered_name": "某卡盟"}, "E29", "warning"),
    ({"problem.description": "用不了"}, "E22", "warning"),
    ({"order.category": "account-service"}, "E30", "info"),
]
BY_STORY = {"E20", "E29", "E7"}
"""Rules of code that tests of their own show."""


def composed(changes: dict[str, Any], kind: str, form: FormName | None = None) -> Letter:
    """The letter of a kind for the complete case with `changes`."""
    letter = attempt(fitting(kind, NO_CODE | changes), kind, form=form)
    assert isinstance(letter, Letter), str(letter)
    return letter


def findings(changes: dict[str, Any], kind: str, form: FormName | None = None) -> tuple[Finding, ...]:
    """What is found in that letter."""
    if "卡密ABCD" in str(changes):
        changes = {"order.code": "ABCD-1234-EFGH-5678"} | changes
    return lint_letter(composed(changes, kind, form), fitting(kind, NO_CODE | changes))


@pytest.mark.parametrize(("changes", "kind", "form", "rule", "severity"), IN_LETTERS)
def test_a_fault_in_a_letter(
    changes: dict[str, Any], kind: str, form: FormName, rule: str, severity: str
) -> None:
    """Given a case that brings a fault into a letter, the rule finds it there, with its severity."""
    found = {(each.id, each.severity) for each in findings(changes, kind, form)}
    assert (rule, severity) in found if rule else not found


@for_each("kind", VARIANTS)
def test_a_clean_case_gives_clean_letters(kind: str) -> None:
    """Given a complete and honest case, nothing is found in any of its letters."""
    assert not findings({}, kind)


@pytest.mark.parametrize(("changes", "rule", "severity"), ABOUT_CASES)
def test_a_fault_in_a_case(changes: dict[str, Any], rule: str, severity: str) -> None:
    """Given a fault of the case itself, its rule finds it, with its severity and a key path."""
    found = [each for each in lint_case(assessed(changes)) if each.id == rule]
    assert severity in {each.severity for each in found}
    assert all(each.place.path for each in found)


def test_an_honest_case_has_no_findings() -> None:
    """Given a complete and honest case, nothing is found in it."""
    assert not lint_case(assessed(NO_CODE))


@pytest.mark.parametrize(
    ("rule", "changes"),
    [
        ("E24", {"problem.description": "至今没有收到卡密"}),
        ("E24", {"problem.situation": "used-code", "problem.description": "收到卡密，提示已被使用"}),
        ("E24", {"problem.description": "客服说收到卡密才算发货"}),
        ("E24", {"problem.description": "对方发来卡密后又撤回"}),
        ("E24", {"problem.description": "一直在等收到卡密"}),
        ("E25", {"problem.description": "不是因为不想要，是没有到账"}),
        ("E25", {"problem.description": "客服说我填错了账号，其实没有"}),
        ("E25", {"problem.description": "不是我填错账号"}),
        ("E25", {"problem.situation": "own-mistake", "problem.description": "我填错了账号"}),
        ("E7", {"request.amount": "98.00"}),
        ("E19", {"order.quantity": "2"}),
        ("E6", {"problem.fraud_facts": ["页面仍标有货"], "problem.description": "要求三倍赔偿"}),
        ("E4", {"order.item": "黑心商人点卡"}),
        ("E11", {"problem.description": "提示请联系028-00000000"}),
    ],
)
def test_what_only_looks_like_a_fault(rule: str, changes: dict[str, Any]) -> None:
    """Given what only looks like a fault, the rule is silent about the case and its letters."""
    assessment = assessed(NO_CODE | changes)
    letters = [letter for kind in KINDS if isinstance(letter := attempt(assessment, kind), Letter)]
    found = [*lint_case(assessment)]
    found += [each for letter in letters for each in lint_letter(letter, assessment)]
    assert rule not in {each.id for each in found}


def test_the_same_body_again() -> None:
    """Given a complaint that was sent before, another to the same body is told to bring new facts."""
    base = assessed(NO_CODE)
    before = base.case.contacts[0].model_copy(update={"with_": "payment-provider"})
    data = base.case.model_copy(update={"contacts": (*base.case.contacts, before)})
    facts = replace(base.facts, case=data)
    assert "E20" in {each.id for each in lint_letter(composed({}, PAY), replace(base, facts=facts))}
    assert "E20" not in {each.id for each in lint_letter(composed({}, PAY), base)}


@pytest.mark.parametrize("value", ["李明", "13800138000", "北京市海淀区示例路1号", "示例网络科技有限公司"])
def test_a_complaint_without_what_it_must_say(value: str) -> None:
    """Given a complaint from which a mandatory datum was lost, the check misses it."""
    letter = composed({}, OFFICE)
    kept = tuple(block for block in letter.blocks if value not in str(block))
    assert len(kept) < len(letter.blocks)
    found = lint_letter(replace(letter, blocks=kept), assessed(NO_CODE))
    assert (value, "E29") in {(each.quote, each.id) for each in found}


@pytest.mark.parametrize(
    ("rule", "words"),
    [
        ("E10", "收件人李明。"),
        ("E10", "住在北京市海淀区示例路1号。"),
        ("E11", "对方电话13912345678。"),
        ("E12", "卡密ABCD 1234 EFGH 5678。"),
    ],
)
def test_nothing_private_is_public(rule: str, words: str) -> None:
    """Given a public text that names a person, a number or a code, that is an error."""
    letter = composed({}, UP, "public")
    worse = replace(letter, blocks=(*letter.blocks, Paragraph((Sentence(words),))))
    found = lint_letter(worse, assessed({}))
    assert (rule, "error") in {(each.id, each.severity) for each in found}


def test_the_place_of_a_finding() -> None:
    """Given a fault in a paragraph, the place says which paragraph."""
    letter = composed({}, UP)
    worse = replace(letter, blocks=(*letter.blocks, Paragraph((Sentence("你们是骗子。"),))))
    number = sum(isinstance(block, Paragraph) for block in worse.blocks)
    (found,) = lint_letter(worse, assessed(NO_CODE))
    assert (found.id, found.place.path, found.quote) == ("E4", f"第{number}段", "骗子")


@settings(max_examples=tries(60), suppress_health_check=[HealthCheck.too_slow])
@given(cases())
def test_a_composed_letter_has_no_formal_fault(drawn: tuple[Case, set[str]]) -> None:
    """Given any case, its check ends, and no letter made of it lacks what it must say, cites an exhibit that
    is not listed, or differs in words and figures."""
    assessment = assess(drawn[0], TODAY)
    lint_case(assessment)
    for kind in letter_variants():
        for form in kind.forms:
            letter = attempt(assessment, kind.command, form=form)
            if isinstance(letter, Letter):
                found = lint_letter(letter, assessment)
                assert not [each for each in found if each.id in ("E26", "E27", "E29")]


def test_every_letter_of_every_example_passes() -> None:
    """Given the examples, nothing is found in any letter in any form, nor in the cases, but that a body was
    asked before."""
    letters = example_letters()
    assert len(letters) > 30
    for name, letter in letters.items():
        assert {each.id for each in lint_letter(letter, example(name.split()[0]))} <= {"E20"}, name
    for stem in EXAMPLES:
        assert not lint_case(example(stem)), stem


def test_every_template_passes() -> None:
    """Given the project's templates, none says what a letter must not say."""
    templates = sorted((ROOT / "templates").rglob("*.txt.j2"))
    assert len(templates) > 60
    for path in templates:
        found = lint_text(path.read_text(encoding="utf-8"), date(2026, 11, 22))
        assert not [each for each in found if each.severity == "error"], path.name


def test_rules_are_whole() -> None:
    """Given the table of rules, E1 to E30 are all there, and those of code are shown to fire above."""
    assert {rule.id for rule in rules()} == {f"E{number}" for number in range(1, 31)}
    shown = (
        {rule for *_rest, rule, _severity in IN_LETTERS} | {rule for _c, rule, _s in ABOUT_CASES} | BY_STORY
    )
    worded = {rule.id for rule in rules() if rule.patterns}
    assert {rule.id for rule in rules()} - worded <= shown
