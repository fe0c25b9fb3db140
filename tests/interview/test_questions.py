from __future__ import annotations

import re
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from refundletters import assess
from refundletters.assessment.records import rule_codes, situation_rule
from refundletters.case.fields import fields_of
from refundletters.case.purchase import Problem
from refundletters.case.vocabulary import vocabulary
from refundletters.interview import BadAnswer, Interview
from refundletters.interview.answering import accepted, checked, heard
from refundletters.interview.conditions import CONDITIONS
from refundletters.interview.question import target
from refundletters.interview.rules import Loop, QuestionRule, questions, steps
from refundletters.interview.spoken import amount
from refundletters.letters.catalogue import letter_variants
from refundletters.letters.readiness import readiness
from refundletters.messages import speaking
from tests.interview.stories import NO_ORDER_NUMBER, STORIES, TODAY, USED_CODE, answer_the_rest, told

FAULTS = {situation_rule(code).fault for code in rule_codes("situations")}


def every_rule() -> list[QuestionRule]:
    """All questions, those of loops included."""
    return [rule for each in questions() for rule in (each.questions if isinstance(each, Loop) else (each,))]


def plain(path: str) -> str:
    """A path without places in lists."""
    return re.sub(r"\.(\*|[0-9]+)", "", path)


def test_all_that_letters_need_is_asked() -> None:
    """Given all fields that letters and situations need, each is asked by a question."""
    needed = {path for kind in letter_variants() for paths in kind.needs for path in paths}
    needed |= {
        path for code in rule_codes("situations") for paths in situation_rule(code).needs for path in paths
    }
    needed |= {"request.amount"}
    asked = {plain(rule.fills) for rule in every_rule() if rule.fills}
    assert len(needed) > 20
    assert needed <= asked


def test_all_that_only_some_situations_need_is_asked() -> None:
    """Given the fields that only some situations have, each is asked by a question, and only in those."""
    own = {f"problem.{field.key}": field.situations for field in fields_of(Problem) if field.situations}
    assert len(own) >= 5
    for situation in vocabulary("situation").terms:
        fields = {question.field for question in Interview(TODAY, {"situation": situation}).questions}
        for path, situations in own.items():
            assert (path in fields) == (situation in situations)


@pytest.mark.parametrize("story", STORIES)
def test_a_letter_that_is_wanted_lacks_nothing(story: str) -> None:
    """Given a letter that a story may want, the questions that follow ask for all that it needs."""
    interview = told(STORIES[story])
    goals = [option.value for option in interview.question("goal").options]
    kinds = {(f"{kind.code}:{kind.to}" if kind.to else kind.code): kind for kind in letter_variants()}
    assert len(goals) > 3
    for goal in goals[1:]:
        interview.answer("goal", goal)
        answer_the_rest(interview)
        state = readiness(assess(interview.case, TODAY), kinds[goal])
        assert not state.missing, (goal, state.missing)


def test_first_the_message_then_the_rest() -> None:
    """Given no wish for more than the message, neither name nor address nor ID number is asked."""
    private = {"consumer.name", "consumer.phone", "consumer.address", "consumer.id_number"}
    for story in STORIES.values():
        assert not private & {question.field for question in told(story).questions}
    wanted = told(USED_CODE | {"goal": "statement-of-claim"}).questions
    assert private <= {question.field for question in wanted}


def test_questions_depend_on_the_venue() -> None:
    """Given a platform, its name is asked; given a private transfer, the payee and no order number."""
    on_platform = {question.id for question in told(USED_CODE | {"venue": "淘宝"}).questions}
    in_chat = {question.id for question in told(NO_ORDER_NUMBER).questions}
    assert {"platform", "order-number"} <= on_platform
    assert "payee" not in on_platform
    assert {"payee", "remark", "is-business"} <= in_chat
    assert not {"platform", "order-number", "proof-order"} & in_chat


@pytest.mark.parametrize(
    ("contact", "asked"),
    [
        ({}, set()),
        ({"reply": "工单已提交，请等待处理"}, {"ticket"}),
        ({"said": "发了催告函", "via": "邮寄"}, {"letter"}),
        ({"with": "市场监管"}, {"ticket", "letter"}),
    ],
)
def test_tickets_and_letters_are_asked_where_they_are_likely(
    contact: dict[str, str], asked: set[str]
) -> None:
    """Given an exchange, its ticket is asked where one was given, its letter where one was sent."""
    story = USED_CODE | {f"contacts.1.{name}": text for name, text in contact.items()}
    found = {question.id.rpartition(".")[2] for question in told(story).questions}
    assert found & {"ticket", "letter"} == asked


def test_the_code_is_asked_and_never_shown() -> None:
    """Given a code that does not work, it is asked; the file has it, the summary its last four signs."""
    interview = told(USED_CODE | {"code": "ABCD1234EFGH5678"})
    assert interview.case.order.code == "ABCD1234EFGH5678"
    assert interview.question("code").shown == "****5678"
    assert "code" not in {question.id for question in told(NO_ORDER_NUMBER).questions}


def test_events_are_told_in_the_story() -> None:
    """Given something else that happened, it is an event of the case with its exhibit."""
    event = {"": "是", ".at": "昨天", ".by": "网站", ".what": "订单状态变成“已完成”", ".proof": "是"}
    interview = told(USED_CODE | {f"events.1{name}": text for name, text in event.items()})
    (found,) = interview.case.events
    assert (str(found.at), found.by, found.exhibits) == ("2026-11-21", "merchant", ("经过截图",))


def test_the_table_names_only_what_there_is() -> None:
    """Given any question, its field, step, conditions, situations and kinds of exhibit exist, and no other
    question has its name."""
    known = set(vocabulary("situation").terms)
    names = [each.id for each in questions()]
    assert len(names) == len(set(names))
    assert [step.id for step in steps()] == list(dict.fromkeys(each.step for each in questions()))
    for each in (*questions(), *every_rule()):
        assert set(each.asked_if) <= set(CONDITIONS), each.id
        assert {*each.situations, *each.not_for} <= known, each.id
        assert set(each.faults) <= FAULTS, each.id
    for rule in every_rule():
        assert bool(rule.fills) + bool(rule.proof) + (rule.id == "goal") == 1, rule.id
        target(rule.fills or (rule.proof.of if rule.proof else "venue"))
        assert rule.proof is None or rule.proof.kind in vocabulary("exhibit-kind").terms


def test_every_condition_is_used() -> None:
    """Given the conditions, each is named by a question."""
    used = {name for each in (*questions(), *every_rule()) for name in each.asked_if}
    assert used | {"needed"} == set(CONDITIONS)


def test_both_languages_say_something() -> None:
    """Given any question, its words are there in Chinese and in English, and each in its own signs."""
    chinese = re.compile("[一-鿿]")
    for rule in every_rule():
        for told_ in (rule.ask, rule.hint, rule.without):
            if told_ is None or not told_.zh:
                continue
            assert chinese.search(told_.zh), rule.id
            assert re.search("[A-Za-z?]", told_.en), rule.id
        assert "？" in rule.ask.zh, rule.id
        assert "?" in rule.ask.en, rule.id


def test_english_options_are_words() -> None:
    """Given an English question with options, they are English words, and each is an answer."""
    with speaking("en"):
        for question in (
            each for story in STORIES.values() for each in told(story).questions if each.options
        ):
            for option in question.options:
                assert re.fullmatch("[^\u4e00-\u9fff]+(?: · [\u4e00-\u9fff（）]+)?", option.label), option
                assert not re.fullmatch(r"\w+-[\w-]+", option.label), option
                assert accepted(question, option.label, TODAY) == option.value


def test_whatever_is_asked_has_an_example_or_options() -> None:
    """Given a question that is answered with words or figures, an example or the options stand beside it."""
    for question in (question for story in STORIES.values() for question in told(story).questions):
        assert question.example or question.options, question.id


def test_examples_are_answers() -> None:
    """Given the example of a question, the question takes it."""
    examples = [(rule.fills, rule.example) for rule in every_rule() if rule.fills and rule.example]
    assert len(examples) > 20
    for path, example in examples:
        assert checked(path, example) is not None


def test_an_option_is_chosen_by_number_name_or_code() -> None:
    """Given a question with options, each is taken by its number, its name and its code."""
    asked = [question for story in STORIES.values() for question in told(story).questions if question.options]
    assert {"situation", "contacts.1", "goal", "remedy"} <= {question.id for question in asked}
    for question in asked:
        for number, option in enumerate(question.options, 1):
            taken = {accepted(question, text, TODAY) for text in (str(number), option.label, option.value)}
            assert taken == {option.value}, question.id


@pytest.mark.parametrize(
    ("typed", "taken"),
    [
        ("今天", "2026-11-22"),
        ("昨天 11:30", "2026-11-21 11:30"),
        ("yesterday 11:30", "2026-11-21 11:30"),
        ("11月20日 9点半", "2026-11-20 09:30"),
        ("12-24", "2025-12-24"),
        ("上周三晚上八点", "2026-11-11 20:00"),
        ("周三", "2026-11-18"),
        ("昨晚8点半", "2026-11-21 20:30"),
        ("大前天", "2026-11-19"),
        ("三天前", "2026-11-19"),
        ("上个月20号下午", "2026-10-20"),
        ("25号", "2026-10-25"),
        ("十一月十八号", "2026-11-18"),
        ("昨天下午三点左右", "2026-11-21"),
        ("11.18", "2026-11-18"),
        ("2026/11/20 10:00", "2026-11-20 10:00"),
        ("不知道", "?"),
        ("？", "?"),
    ],
)
def test_times_are_taken_as_people_type_them(typed: str, taken: str) -> None:
    """Given a day by its name or without its year, it is the last one that is past."""
    assert accepted(told(USED_CODE).question("paid-at"), typed, TODAY) == taken


@pytest.mark.parametrize("typed", ["上个月", "10月底", "前几天", "大概18号", "下周三", "32号", "昨晚12点"])
def test_a_day_that_is_not_certain_is_refused(typed: str) -> None:
    """Given a time that may be several, or a day to come, it is refused with a remedy."""
    with pytest.raises(BadAnswer) as refused:
        accepted(told(USED_CODE).question("paid-at"), typed, TODAY)
    assert refused.value.problems[0].remedy


@pytest.mark.parametrize(
    ("typed", "taken"),
    [
        ("五十块", "50"),
        ("50块钱", "50"),
        ("3块5", "3.50"),
        ("三十九块九", "39.90"),
        ("一百二十元整", "120"),
        ("一百零五", "105"),
        ("一千二", "1200"),
        ("1.2万", "12000"),
        ("98元", "98元"),
    ],
)
def test_amounts_are_taken_as_people_say_them(typed: str, taken: str) -> None:
    """Given an amount in words, it is taken in figures, and what it was taken for is told."""
    question = told(USED_CODE | {"amount": typed}).question("amount")
    assert question.answer == taken
    assert bool(heard(question, typed)) == (typed != taken)


@pytest.mark.parametrize("typed", ["一百多", "50左右", "五五", "十几块", "五毛"])
def test_an_amount_that_is_not_certain_is_refused(typed: str) -> None:
    """Given about so much, it is refused."""
    with pytest.raises(BadAnswer):
        accepted(told(USED_CODE).question("amount"), typed, TODAY)


@given(st.decimals(1, 99_999, places=0))
def test_any_amount_in_chinese_numerals(number: Decimal) -> None:
    """Given any whole amount written in Chinese numerals, it is that amount."""
    assert Decimal(amount(numerals(int(number)))) == number


def numerals(number: int) -> str:
    """A number up to 99,999 in Chinese numerals."""
    digits, told, gap = f"{number:05}", "", False
    for digit, place in zip(digits, ("万", "千", "百", "十", ""), strict=True):
        if digit == "0":
            gap = bool(told)
        else:
            told += ("零" if gap else "") + "零一二三四五六七八九"[int(digit)] + place
            gap = False
    return told


@pytest.mark.parametrize(
    ("typed", "taken"),
    [("嗯", "yes"), ("联系过", "yes"), ("没", "no"), ("没有联系", "no"), ("不确定", "?"), ("不记得了", "?")],
)
def test_yes_and_no_are_taken_as_people_say_them(typed: str, taken: str) -> None:
    """Given a yes or a no in other words, it is one; a doubt is neither."""
    assert accepted(told(USED_CODE).question("contacts.1"), typed, TODAY) == taken


@pytest.mark.parametrize(("question", "taken"), [("usage", "unused"), ("category", "?")])
def test_a_no_is_an_option_where_it_is_one(question: str, taken: str) -> None:
    """Given 没有, it is the option that says so (未使用), else that nothing is known."""
    assert accepted(told(USED_CODE).question(question), "没有", TODAY) == taken


@pytest.mark.parametrize("question", ["order-number", "item", "description"])
def test_a_yes_is_no_number_and_no_name(question: str) -> None:
    """Given 有 where a number or words are asked for, it is refused: it does not say which."""
    with pytest.raises(BadAnswer) as refused:
        accepted(told(USED_CODE).question(question), "有", TODAY)
    assert refused.value.problems[0].remedy


def test_a_near_option_is_named() -> None:
    """Given words that are no option, those that they name are proposed with their numbers."""
    with pytest.raises(BadAnswer) as refused:
        accepted(told(USED_CODE).question("situation"), "钱付了没到账", TODAY)
    assert "1 未到账" in refused.value.problems[0].remedy


@pytest.mark.parametrize("typed", ["明天", "2026-11-23", "2-30", "", "  "])
def test_what_has_not_happened_is_refused(typed: str) -> None:
    """Given a day to come, one that does not exist, or nothing, the answer is refused with a remedy."""
    with pytest.raises(BadAnswer) as refused:
        accepted(told(USED_CODE).question("paid-at"), typed, TODAY)
    assert refused.value.problems[0].remedy


def test_none_is_an_answer_where_bodies_are_named() -> None:
    """Given 没有 for the bodies that took the dispute, the case says that there is none; names are a list."""
    for typed, stated in (("没有", ()), ("无", ()), ("消协、法院", ("消协", "法院")), ("?", None)):
        answers = {"goal": "regulator-complaint:samr", "handled-elsewhere": typed}
        assert told(USED_CODE | answers).case.declarations.handled_elsewhere == stated
