"""The case as a picture: one list in the order of time, which reads without the picture too."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
import tinyhtml5
from hypothesis import given
from hypothesis import strategies as st

from refundletters.assessment import assess
from refundletters.assessment.timeline import Mark, MarkKind, timeline
from refundletters.case.models import Case
from refundletters.case.reading import load_case
from refundletters.messages import speaking
from refundletters.render.timeline import SIGNS, fragment, page, style
from tests.conftest import ROOT, Outcome

EXAMPLES = sorted(ROOT.glob("examples/*.yaml"))
TODAY = date(2026, 11, 22)


def test_examples_are_found() -> None:
    """Given the checkout, there are examples to draw."""
    assert len(EXAMPLES) > 5


@pytest.mark.parametrize("file", EXAMPLES, ids=lambda file: file.stem)
def test_all_that_is_dated_stands_in_order(file: Path) -> None:
    """Given an example, its line begins with a fact, has today once, and never goes back."""
    marks = timeline(assess(load_case(file), TODAY))
    assert [mark.day for mark in marks] == sorted(mark.day for mark in marks)
    assert [mark.kind for mark in marks].count("today") == 1
    assert {"fact", "today", "deadline"} <= {mark.kind for mark in marks}
    assert all(mark.title for mark in marks)


def test_an_empty_case_has_today_alone() -> None:
    """Given a case that says nothing, the line has today and nothing else."""
    assert [mark.kind for mark in timeline(assess(Case(), TODAY))] == ["today"]


@pytest.mark.parametrize("language", ["zh", "en"])
def test_the_page_needs_nothing_else(language: str) -> None:
    """Given the page, it is whole HTML in one language that loads and runs nothing."""
    with speaking(language):
        text = page(timeline(assess(load_case(EXAMPLES[0]), TODAY)), "示例")
    assert not tinyhtml5.parse(text).findall(".//script")
    assert f'<html lang="{"zh-CN" if language == "zh" else "en"}">' in text
    assert "default-src 'none'" in text
    assert not re.search(r"https?:|@import|url\(", text)


def test_kinds_differ_by_sign_and_word() -> None:
    """Given two kinds of points, they have not the same sign: nobody needs to see colours."""
    assert len(set(SIGNS.values())) == len(SIGNS)
    assert all(f".{kind}" in style() for kind in SIGNS if kind != "fact")


@given(st.text(max_size=40), st.lists(st.text(max_size=40), max_size=3), st.sampled_from(sorted(SIGNS)))
def test_nothing_breaks_out(title: str, lines: list[str], kind: MarkKind) -> None:
    """Given any words, they stand in the list as text and make no tags."""
    html = str(fragment([Mark(kind, TODAY, "2026-11-22", title, tuple(lines), 3)]))
    bare = str(fragment([Mark(kind, TODAY, "2026-11-22", "x", ("x",) * len(lines), 3)]))
    assert re.findall("<[^>]*>", html) == re.findall("<[^>]*>", bare)


def test_plan_writes_it(refundletters: Callable[..., Outcome]) -> None:
    """Given ``plan --format html``, standard output is that page alone."""
    told = refundletters("plan", EXAMPLES[0], "--format", "html", "--today", "2026-11-22")
    assert told.code == 0
    assert told.out.startswith("<!DOCTYPE html>")
    assert told.out.endswith("</html>\n")
    assert "《原神》月卡" in told.out


def test_print_is_on_a4_without_the_name_of_the_file() -> None:
    """Given paper, the line is set for A4, and browsers print neither the file's name nor the time on it."""
    assert re.search(r'@page \{\s*size: A4;.*@top-center \{ content: ""; \}', style(), re.DOTALL)
