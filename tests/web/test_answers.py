"""What the page is told: for any answers, and for any case file that is opened in it."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

pytest.importorskip("flask")

from werkzeug.test import TestResponse

from refundletters.case.reading import load_case, parse_case
from refundletters.case.vocabulary import vocabulary
from refundletters.interview.merging import merged, opened
from refundletters.interview.rules import Loop, questions
from refundletters.letters.catalogue import letter_variants
from refundletters.web import beside
from refundletters.web.app import create_app
from refundletters.web.filled import filled
from refundletters.web.guard import TOKEN_HEADER
from tests.conftest import ROOT, tries

TODAY = date(2026, 11, 22)
EXAMPLES = sorted(ROOT.glob("examples/*.yaml"))
NAMES = [rule.id for rule in questions() if not isinstance(rule, Loop)] + [
    f"{rule.id}.{number}{each}"
    for rule in questions()
    if isinstance(rule, Loop)
    for number in (1, 2)
    for each in ("", *(f".{question.id}" for question in rule.questions))
]
WORDS = [
    code
    for name in ("situation", "venue", "payment-method", "party", "remedy")
    for code in vocabulary(name).terms
]
LETTERS = [
    "",
    "none",
    "nonsense",
    *(beside.named(kind, form) for kind in letter_variants() for form in kind.forms),
]
TEXTS = st.one_of(
    st.none(),
    st.sampled_from([*WORDS, "yes", "no", "98", "2026-11-20 10:00", "没有", "已超时，不予退款"]),
    st.text(max_size=20),
)


def ask(state: dict[str, Any], path: str = "/work") -> TestResponse:
    """What the page is told in this state."""
    browser = create_app("token", 8765, lambda: TODAY).test_client()
    return browser.post(path, json=state, headers={"Host": "127.0.0.1:8765", TOKEN_HEADER: "token"})


def work(answers: dict[str, str | None], chosen: str = "", rest: dict[str, Any] | None = None) -> Any:
    """What the page is told for these answers."""
    answer = ask({"answers": answers, "rest": rest or {}, "chosen": chosen})
    assert answer.status_code == 200
    return answer.get_json()


@settings(max_examples=tries(60))
@given(st.dictionaries(st.sampled_from(NAMES), TEXTS, max_size=25), st.sampled_from(LETTERS))
def test_any_answers_are_answered(answers: dict[str, str | None], chosen: str) -> None:
    """Given any answers and any letter, there is a form, a letter or its needs, a plan, and a case file."""
    told = work(answers, chosen)
    assert set(told["parts"]) == {"letter", "plan", "time", "evidence"}
    assert told["ready"] == ("<article" in told["parts"]["letter"])
    assert told["chosen"] in [option["value"] for option in told["options"]]
    if not told["general"]:
        parse_case(told["yaml"])


@pytest.mark.parametrize(
    "rest", [{"payment": 3}, {"nonsense": "x"}, {"payment": [[]]}, {"order": []}], ids=str
)
def test_a_rest_that_is_none_is_refused(rest: dict[str, Any]) -> None:
    """Given what no case file leaves beside the answers, the request is refused as one not understood."""
    answer = ask({"answers": {}, "rest": rest, "chosen": ""})
    assert answer.status_code == 400


def test_examples_are_found() -> None:
    """Given the checkout, there are case files to open."""
    assert len(EXAMPLES) > 5


@pytest.mark.parametrize("file", EXAMPLES, ids=lambda file: file.stem)
def test_an_opened_case_stays_the_same(file: Any) -> None:
    """Given a case file, what its answers and its rest make is the same case, for whichever letter."""
    case = load_case(file)
    answers, rest = opened(case, TODAY)
    assert len(answers) > 8
    for goal in ("", "regulator-complaint:samr", "statement-of-claim"):
        found = filled(answers, rest, TODAY, goal)
        assert found.case == case
        assert not found.refused


def test_an_answer_taken_back_is_gone() -> None:
    """Given an opened case and an answer deleted, the case does not have the old one any more."""
    answers, rest = opened(load_case(EXAMPLES[0]), TODAY)
    answers["order-number"] = ""
    assert filled(answers, rest, TODAY).case.order.number is None


def test_lists_are_joined_by_name_and_place() -> None:
    """Given exhibits of one name, they are one; other records are joined by place, names without doubles."""
    old = {"exhibits": [{"id": "甲", "file": "a.png"}], "contacts": [{"ticket": "7"}], "names": ["x"]}
    new = {
        "exhibits": [{"id": "乙"}, {"id": "甲", "kind": "other"}],
        "contacts": [{"said": "退款"}, {}],
        "names": ["x", "y"],
    }
    assert merged(old, new) == {
        "exhibits": [{"id": "甲", "file": "a.png", "kind": "other"}, {"id": "乙"}],
        "contacts": [{"ticket": "7", "said": "退款"}, {}],
        "names": ["x", "y"],
    }


def test_unknown_is_an_answer() -> None:
    """Given “I don't know”, the question has its answer, and the letter says what stands in for it."""
    told = work({"situation": "used-code", "order-number": None})
    assert "订单号" not in told["yaml"]
    assert all(not question["problem"] for step in told["form"] for question in step["questions"])


def test_the_letter_that_is_looked_at_brings_its_questions() -> None:
    """Given a complaint chosen beside the form, the form asks for what it needs."""

    def asked(chosen: str) -> set[str]:
        return {
            each["id"]
            for step in work({"situation": "used-code"}, chosen)["form"]
            for each in step["questions"]
        }

    assert {"phone", "address", "registered-name"} <= asked("regulator-complaint:samr") - asked(
        "first-contact"
    )


@pytest.mark.parametrize(("language", "word"), [("zh", "下单付款"), ("en", "bought and paid")])
def test_the_page_speaks_two_languages(language: str, word: str) -> None:
    """Given the language of a request, all that is told beside the letter is in it."""
    state = {"answers": {"paid-at": "2026-11-20", "item": "点卡"}, "rest": {}, "chosen": ""}
    told = ask(state, f"/work?lang={language}").get_json()
    assert word in told["parts"]["time"]


def test_what_the_letter_needs_is_marked() -> None:
    """Given a first message that lacks something, just the questions for it are marked as needed."""
    form = work({"situation": "used-code", "item": "点卡"}, "first-contact")["form"]
    needed = {question["id"] for step in form for question in step["questions"] if question["needed"]}
    assert needed == {"amount", "paid-at"}
