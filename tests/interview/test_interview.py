from __future__ import annotations

import contextlib
import json
import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from refundletters import assess, compose, render_letter
from refundletters.case.reading import parse_case
from refundletters.errors import CaseInvalid, InputFailed
from refundletters.interview import UNKNOWN, BadAnswer, Interview
from refundletters.messages import speaking
from tests.conftest import tries
from tests.interview.stories import CHARGED, PARTLY, STORIES, TODAY, USED_CODE, told


def asked(interview: Interview) -> list[str]:
    """The questions by their names."""
    return [question.id for question in interview.questions]


# from the story to the letter


@pytest.mark.parametrize("name", STORIES)
def test_a_story_becomes_a_first_message(name: str) -> None:
    """Given the answers of a story, the first message can be written from the case file they make."""
    interview = told(STORIES[name])
    assert set(STORIES[name]) <= set(asked(interview))
    case = parse_case(interview.case_text())
    assert case == interview.case
    text = render_letter(compose(assess(case, TODAY), "first-contact"))
    assert STORIES[name]["item"] in text
    assert len(text) < 400


def test_the_message_says_what_was_answered() -> None:
    """Given a story, amount, number, time, rule and exhibits of its answers stand in the message."""
    text = render_letter(compose(assess(told(USED_CODE).case, TODAY), "first-contact"))
    for words in ("98元", "202405150001", "11月20日10:00", "第一次激活", "《虚拟商品退款规则》第3条", "补发"):
        assert words in text


def test_few_questions_lead_to_the_message() -> None:
    """Given any story, at most forty questions are asked, and none of them twice."""
    for story in STORIES.values():
        names = asked(told(story))
        assert 20 < len(names) <= 42
        assert len(names) == len(set(names))


# one question after the other


def test_the_first_question_is_what_went_wrong() -> None:
    """Given a new interview, it begins with the situation, and its options have Chinese names."""
    question = Interview(TODAY).next()
    assert question
    assert (question.id, question.kind, question.field) == ("situation", "choice", "problem.situation")
    assert {"卡密无效", "商家失联"} <= {option.label for option in question.options}


def test_questions_speak_the_language_in_use() -> None:
    """Given English, questions, options and answers are English; the file stays Chinese."""
    with speaking("en"):
        interview = told(USED_CODE)
        question = interview.question("situation")
        assert question.text.startswith("What went wrong?")
        assert question.shown == "the code had been used already"
        assert "情形: 卡密已被使用" in interview.case_text()
        assert "还不清楚" in interview.case_text()


def test_a_loop_asks_for_one_more_until_no() -> None:
    """Given a yes to “another exchange?”, the questions of the next one follow; a no ends them."""
    answers = USED_CODE | {
        "contacts.2": "是",
        "contacts.2.with": "平台",
        "contacts.2.at": "2026-11-21",
        "contacts.3": "否",
    }
    interview = told(answers)
    assert [contact.with_ for contact in interview.case.contacts] == ["merchant", "platform"]
    assert [contact.exhibits for contact in interview.case.contacts] == [("聊天记录",), ()]
    assert "contacts.4" not in asked(interview)


def test_the_second_debit_is_a_second_payment() -> None:
    """Given a duplicate charge, the loop adds payments after the first."""
    answers = {"situation": "重复扣款", "amount": "100", "payments.1": "是", "payments.1.amount": "100"}
    case = Interview(TODAY, answers).case
    assert [str(payment.amount) for payment in case.payment] == ["100.00", "100.00"]


def test_other_exhibits_come_after_those_of_the_questions() -> None:
    """Given exhibits by question and by the loop, all are there, and each question's is named by its fact."""
    answers = USED_CODE | {"exhibits.1": "是", "exhibits.1.name": "录屏", "exhibits.1.kind": "其他"}
    case = told(answers).case
    assert [exhibit.id for exhibit in case.exhibits] == [
        "聊天记录", "规则页", "付款详情", "订单页", "异常提示", "录屏",
    ]  # fmt: skip
    assert case.payment[0].exhibits == ("付款详情",)


def test_back_goes_one_question_back_and_keeps_the_answer() -> None:
    """Given back, the question before is asked again with its answer; after it, the first without one."""
    interview = Interview(TODAY, {"situation": "未到账", "description": "没有收到"})
    before = interview.back()
    assert before
    assert (before.id, before.answer) == ("description", "没有收到")
    first = interview.back()
    assert first
    assert first.id == "situation"
    assert interview.back() == first
    interview.answer("situation", "卡密无效")
    after = interview.next()
    assert after
    assert after.id == "found-at"


def test_a_change_hides_questions_and_their_answers_come_back() -> None:
    """Given another situation, answers that are idle now are not in the file; with the first one they are."""
    interview = told(PARTLY)
    received = interview.case.problem.received_value
    interview.answer("situation", "未到账")
    assert "received" not in asked(interview)
    assert interview.case.problem.received_value is None
    interview.answer("situation", "部分到账")
    assert interview.case.problem.received_value == received


def test_an_answer_that_is_no_longer_offered_is_asked_again() -> None:
    """Given a remedy that the new situation does not support, the question has no answer any more."""
    interview = told(PARTLY)
    interview.answer("situation", "商家失联")
    assert interview.question("remedy").answer is None
    assert interview.case.request.remedy is None


def test_a_question_that_is_not_asked_takes_no_answer() -> None:
    """Given the name of a question that is not asked, answering raises `KeyError`."""
    with pytest.raises(KeyError):
        Interview(TODAY).answer("minor-birth-date", "2013-05-04")


def test_unknown_is_an_answer_and_shows_in_the_file() -> None:
    """Given “I don't know”, the field stands empty with the place where it is found, and reads as absent."""
    interview = told(USED_CODE, order_number="不知道", paid_at="?")
    text = interview.case_text()
    assert re.search("^  订单号: +# 还不清楚；.*确认邮件", text, re.MULTILINE)
    assert re.search("^    支付时间: +# 还不清楚；", text, re.MULTILINE)
    assert interview.case.order.number is None
    assert re.search("^  类别: +# 还不清楚；.*游戏点卡 \\| 话费充值", text, re.MULTILINE)


def test_missing_evidence_is_named_in_the_file() -> None:
    """Given no screenshot, the file says which evidence is still wanted and how to get it."""
    interview = told(USED_CODE, proof_error="没有")
    assert "# 还需要的证据：" in interview.case_text()
    assert "第一次使用时的提示和时间" in interview.case_text()
    assert "第一次使用时的提示和时间" not in told(USED_CODE).case_text()


def test_a_group_of_unknown_answers_stands_in_the_file() -> None:
    """Given an exchange of which nothing is known, its fields stand in the file; the case has none."""
    answers = {
        "contacts.1": "是",
        **{f"contacts.1.{key}": "?" for key in ("with", "at", "via", "said", "reply")},
    }
    interview = Interview(TODAY, answers)
    assert interview.case.contacts == ()
    assert re.search("^  - 时间: +# 还不清楚", interview.case_text(), re.MULTILINE)
    assert parse_case(interview.case_text()) == interview.case


# what is refused


def test_what_does_not_fit_is_refused_at_once() -> None:
    """Given an answer that contradicts an earlier one, it is refused with place and remedy, and nothing is
    changed."""
    interview = told(CHARGED)
    before = interview.to_json()
    with pytest.raises(BadAnswer) as refused:
        interview.answer("contacts.1.reply-by", "2026-11-19")
    assert "沟通记录" in refused.value.problems[0].fact
    assert refused.value.problems[0].remedy
    assert interview.to_json() == before


@pytest.mark.parametrize(
    ("question", "field", "text"),
    [
        ("amount", "支付: {金额: '%s'}", "很多"),
        ("amount", "支付: {金额: '%s'}", "1.234"),
        ("found-at", "问题: {发现时间: '%s'}", "2026-13-01"),
        ("paid-at", "支付: {支付时间: '%s'}", "晚上12点"),
        ("order-number", "订单: {订单号: \"%s\"}", "1\\x07"),
    ],
)  # fmt: skip
def test_messages_are_those_of_the_reader(question: str, field: str, text: str) -> None:
    """Given a wrong answer, it is refused with the words in which the reader of files refuses it."""
    interview = told(USED_CODE)
    with pytest.raises(CaseInvalid) as of_the_file:
        parse_case(field % text)
    with pytest.raises(BadAnswer) as of_the_answer:
        interview.answer(question, text.replace("\\x07", "\x07"))
    told_there, told_here = of_the_file.value.problems[-1], of_the_answer.value.problems[0]
    assert (told_here.fact, told_here.remedy) == (told_there.fact, told_there.remedy)


# the state


def test_the_state_is_all_there_is() -> None:
    """Given the JSON of an interview in the middle, the one made of it asks the same and makes the same."""
    interview = Interview(TODAY, dict(list(USED_CODE.items())[:7]))
    interview.back()
    again = Interview.from_json(interview.to_json(), TODAY)
    assert again.to_json() == interview.to_json()
    assert again.next() == interview.next()
    assert again.case_text() == interview.case_text()


@pytest.mark.parametrize(
    "text", ["", "[]", "{}", "[" * 5000, '{"answers": {"item": 1}}', '{"answers": []}', "x" * 2_000_000]
)
def test_a_state_that_is_none_is_refused(text: str) -> None:
    """Given a text that no interview wrote, it is refused as a user's error."""
    with pytest.raises(InputFailed):
        Interview.from_json(text, TODAY)


def test_foreign_answers_do_no_harm() -> None:
    """Given a state with names and values that no question takes, they are left out."""
    answers = {
        "nothing": "1",
        "situation": "卡密无效",
        "amount": "much",
        "paid-at": "2099-01-01",
        "venue": "9",
    }
    interview = Interview.from_json(json.dumps({"answers": answers, "at": "nothing"}), TODAY)
    assert [question.id for question in interview.summary()] == ["situation"]


def test_answers_that_contradict_one_another_are_asked_again() -> None:
    """Given a state whose answers do not fit together, the first ones stay and the others are asked again."""
    answers = USED_CODE | {"contacts.1.reply": "处理中", "contacts.1.reply-by": "2026-01-01"}
    interview = Interview(TODAY, answers)
    assert interview.question("contacts.1.at").answer == "2026-11-20 11:30"
    assert interview.question("contacts.1.reply-by").answer is None


STEPS = st.lists(
    st.one_of(
        st.sampled_from(
            ["<", UNKNOWN, "是", "否", "1", "2", "3", "7", "2026-11-20", "昨天 10:00", "98", "0", ""]
        ),
        st.text(max_size=30),
        st.integers(0, 60).map(lambda number: f"go {number}"),
    ),
    max_size=60,
)


@settings(max_examples=tries(60))
@given(STEPS)
def test_no_answer_is_lost_and_the_file_always_reads(typed: list[str]) -> None:
    """Given any sequence of answers, corrections and steps back, all accepted answers are in the state, and
    the file reads as the case."""
    interview, taken = Interview(TODAY), dict[str, str]()
    for text in typed:
        answered, question = interview.summary(), interview.next()
        if text == "<":
            interview.back()
        elif text.startswith("go ") and answered:
            interview.go_to(answered[int(text[3:]) % len(answered)].id)
        elif question:
            with contextlib.suppress(BadAnswer):
                interview.answer(question.id, text)
                taken[question.id] = json.loads(interview.to_json())["answers"][question.id]
        assert json.loads(interview.to_json())["answers"].items() >= taken.items()
    assert parse_case(interview.case_text()) == interview.case
    again = Interview.from_json(interview.to_json(), TODAY)
    assert again.case == interview.case
    assert again.next() == interview.next()
