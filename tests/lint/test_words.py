"""The rules of words: each finds its bad samples and lets the good ones pass."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from refundletters import messages
from refundletters.lint import lint_text
from refundletters.lint.rules import rules
from tests.each import for_each

HERE = Path(__file__).parent
SAMPLES: dict[str, dict[str, list[str]]] = yaml.safe_load((HERE / "samples.yaml").read_text(encoding="utf-8"))
DAY = date(2026, 11, 22)
BY_LETTER = {"E23": "only in a first contact", "E16": "the known false claims"}
"""Rules of words whose samples stand elsewhere, and why."""


def pairs(kind: str) -> list[tuple[str, str]]:
    """Each sample of one kind with the rule it is for."""
    return [(name, text) for name, sample in SAMPLES.items() for text in sample[kind]]


def found(text: str) -> set[str]:
    """The rules that find something in a text."""
    return {finding.id for finding in lint_text(text, DAY)}


def test_every_rule_of_words_has_samples() -> None:
    """Given the rules, each that has patterns has a bad and a good sample, and no sample is for no rule."""
    worded = {rule.id for rule in rules() if rule.patterns}
    assert len(worded) > 15
    assert worded - set(SAMPLES) == set(BY_LETTER)
    assert set(SAMPLES) <= {rule.id for rule in rules()}
    assert all(sample["bad"] and sample["good"] for sample in SAMPLES.values())


@for_each("name, text", lambda: pairs("bad"))
def test_bad_words_are_found(name: str, text: str) -> None:
    """Given words that should not be sent, their rule finds them."""
    assert name in found(text)


@for_each("name, text", lambda: pairs("good"))
def test_words_that_only_look_bad_pass(name: str, text: str) -> None:
    """Given words that only look like a fault, the rule lets them pass."""
    assert name not in found(text)


@pytest.mark.parametrize(
    "text",
    [
        "我没有威胁对方", "防骗提示", "举报信", "照片曝光", "封口贴完好", "购买三倍经验卡",
        "订单号13800138000123456",
        "编号110105194912310021", "支付45元", "对方说：“根据《合同法》不退”", "一定赔偿",
        "合同法律关系", "劳动合同法",
    ],
)  # fmt: skip
def test_known_traps_are_silent(text: str) -> None:
    """Given a word that is innocent where it stands, nothing at all is found."""
    assert not lint_text(text, DAY)


@pytest.mark.parametrize("marks", ["“”", "「」", '""'])
def test_quoted_words_are_not_judged(marks: str) -> None:
    """Given words that somebody else said, in quotation marks, no rule of words judges them."""
    said = f"客服答复{marks[0]}骗子，后果自负{marks[-1]}"
    assert not found(said)
    assert "E4" in found("客服是骗子")


def test_a_number_is_found_even_in_quoted_words() -> None:
    """Given a telephone number in quoted words, it is found all the same."""
    assert "E10" in found("客服说“打13800138000”")


def test_places_are_lines_and_columns() -> None:
    """Given a text of several lines, a finding stands at its line and column, and the gravest come first."""
    findings = lint_text("请退款！！\n你们是骗子\n后果自负")
    assert [(each.severity, each.place.line, each.place.column) for each in findings] == [
        ("error", 2, 4),
        ("error", 3, 1),
        ("info", 1, 4),
    ]
    assert findings[0].quote == "骗子"


def test_law_is_judged_by_the_day() -> None:
    """Given the provisional measures, they are out of force from the day on which others replaced them."""
    text = "依照《市场监督管理投诉举报处理暂行办法》第九条"
    assert not lint_text(text, date(2026, 4, 14))
    assert "E15" in {finding.id for finding in lint_text(text, date(2026, 4, 15))}


def test_findings_are_told_in_either_language() -> None:
    """Given a rule, why and remedy are in the language in use."""
    with messages.speaking("en"):
        english = lint_text("你们是骗子")[0]
    chinese = lint_text("你们是骗子")[0]
    assert english.why.isascii()
    assert not chinese.why.isascii()


@for_each("rule", lambda: rules())
def test_each_rule_says_why_and_what_to_do(rule: Any) -> None:
    """Given any rule, it has a why and a remedy in both languages, and its Chinese has no English marks."""
    for told in (rule.why, rule.remedy):
        assert len(told.zh) > 1
        assert len(told.en) > 5
        assert not set(",;!?") & set(told.zh)


WORDS = st.sampled_from(
    ["骗子", "“", "”", "13800138000", "合同法", "证据1", "证据1至9", "。", "\n", "大写：", "98元", "壹佰",
     "请于2026年13月40日前", "请于9999年12月31日前", "请于2500年10月1日前"]
)  # fmt: skip


@given(st.one_of(st.text(), st.lists(WORDS, max_size=40).map("".join)))
def test_any_text_can_be_checked(text: str) -> None:
    """Given any text whatever, the check ends with findings whose places are within the text."""
    for finding in lint_text(text, DAY):
        assert finding.place.line is not None
        assert 1 <= finding.place.line <= text.count("\n") + 1


@pytest.mark.parametrize(
    "unit", ["a", "1", "a.", "骗子", "“", '"', "13800138000 ", "证据1至999", "证据1\n", "退款就"]
)
def test_a_long_text_of_one_kind(unit: str) -> None:
    """Given a very long text that says the same over and over, the check ends with places in it."""
    text = unit * (50_000 // len(unit))
    for finding in lint_text(text, DAY)[-3:]:
        assert finding.place.column is not None
        assert 1 <= finding.place.column <= len(text)
