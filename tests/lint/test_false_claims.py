"""The known false claims: each is recognised, and nothing that the project says states one."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest
import yaml
from babel.messages.pofile import read_po

from refundletters.lint import lint_text
from refundletters.lint.rules import Rule, rules
from refundletters.render import text
from tests.cases import example_letters
from tests.conftest import ROOT, tracked
from tests.each import for_each

HERE = Path(__file__).parent
SAMPLES: dict[str, dict[str, list[str]]] = yaml.safe_load((HERE / "claims.yaml").read_text(encoding="utf-8"))
CLAIMS = {rule.claim: rule for rule in rules() if rule.claim}
RULES_ABOUT_THEM = ("refundletters/lint/", "tests/", "refundletters/law/statutes/", "locales/")


def states(rule: Rule, said: str) -> list[str]:
    """The claims of `rule` that a text states, as the check sees them."""
    return [finding.quote for finding in lint_text(said) if finding.why == str(rule.why)]


def test_every_claim_has_samples() -> None:
    """Given the claims, each has a sentence that states it and one that does not."""
    assert len(CLAIMS) >= 30
    assert set(SAMPLES) == set(CLAIMS)


@for_each("claim", CLAIMS)
def test_a_claim_is_recognised(claim: str) -> None:
    """Given a sentence that states the claim, it is found and answered with what the law says."""
    for said in SAMPLES[claim]["bad"]:
        assert states(CLAIMS[claim], said), said


@for_each("claim", CLAIMS)
def test_what_denies_a_claim_passes(claim: str) -> None:
    """Given a sentence that denies the claim, reports it or only resembles it, nothing is found."""
    for said in SAMPLES[claim]["good"]:
        assert not states(CLAIMS[claim], said), said


def test_no_letter_states_a_claim() -> None:
    """Given every letter of the examples, none states a known false claim."""
    letters = example_letters()
    assert len(letters) > 30
    assert not {name: found for name, letter in letters.items() if (found := claimed(text.render(letter)))}


HISTORY = {"refundletters/law/others.yaml", "refundletters/assessment/deadlines/deadlines.yaml"}
"""Data that keep the law of earlier days by its date."""


def claimed(said: str) -> list[str]:
    """All known false claims in a text, and what it says of repealed law and of limits without a source."""
    return [finding.quote for finding in lint_text(said) if finding.id in ("E15", "E16", "E17")]


SPOKEN = [
    name
    for name in tracked()
    if not name.startswith(RULES_ABOUT_THEM)
    and (
        name.startswith(("README", "docs/", "CHANGELOG", "templates/", "examples/"))
        or name.endswith((".yaml", ".py"))
    )
    and not name.endswith((".png", ".docx"))
]


def test_what_is_spoken_is_found() -> None:
    """Given the checkout, its documents, templates, rules and help texts are looked at."""
    assert {"README.zh-CN.md", "docs/law.zh-CN.md", "refundletters/cli/letters.py"} <= set(SPOKEN)
    assert any(name.startswith("templates/situations/") for name in SPOKEN)


@for_each("name", SPOKEN)
def test_no_document_or_template_states_a_claim(name: str) -> None:
    """Given a document, template, rule or module, it states no known false claim."""
    said = (ROOT / name).read_text(encoding="utf-8")
    if name in HISTORY:
        said = re.sub(
            "合同法|民法总则|侵权责任法|[^《\\s]+暂行办法|[^《\\s]+(?:管理|处理|监督处理|投诉)办法", "", said
        )
    assert not claimed(said)


@pytest.mark.parametrize("language", ["zh_CN", "en"])
def test_no_message_states_a_claim(language: str) -> None:
    """Given every message of the tool in either language, none states a known false claim."""
    path = ROOT / "locales" / language / "LC_MESSAGES" / "refundletters.po"
    with path.open("rb") as file:
        catalogue: Any = read_po(file)
    said = [
        str(part) for message in catalogue for part in (message.id, message.string) if part and message.id
    ]
    assert len(said) > 100
    assert not [found for each in said for found in claimed(each)]


def test_patterns_do_not_overrun_a_sentence() -> None:
    """Given any pattern of a claim, it does not reach over the end of a sentence."""
    for rule in CLAIMS.values():
        for pattern in rule.patterns:
            assert not re.search(r"\.\*|\[\\s\\S\]", pattern), rule.claim
