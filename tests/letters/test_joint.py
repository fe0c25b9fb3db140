"""共同投诉书: several cases as one complaint."""

from __future__ import annotations

import re
from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from refundletters.assessment import Assessment, assess
from refundletters.case.models import Case
from refundletters.errors import Withheld
from refundletters.letters import Letter
from refundletters.letters.catalogue import joint_kind, letter_kinds, letter_variants
from refundletters.letters.complainants import UnknownRepresentative
from refundletters.letters.joint import compose_joint
from refundletters.letters.letter import ExhibitTable, Paragraph, Signature, Table
from refundletters.render import text
from tests.cases import TODAY, a_case, assessed, example
from tests.conftest import tries
from tests.letters.test_seams import SEAMS, cases, own_words

NAMES = ("李明", "王芳", "赵雷", "孙悦")


def person(number: int, changes: dict[str, Any] | None = None, today: date = TODAY) -> Assessment:
    """The complete case of the complainant at `number`."""
    own = {
        "consumer.name": NAMES[number],
        "consumer.phone": f"1380013800{number}",
        "consumer.address": f"北京市海淀区示例路{number + 1}号",
        "order.number": f"20240515000{number}",
    }
    return assessed(own | (changes or {}), today)


def people(count: int = 2) -> list[Assessment]:
    """So many complainants."""
    return [person(number) for number in range(count)]


def block(letter: Letter, kind: type[Any]) -> Any:
    """The only block of a kind."""
    (found,) = [each for each in letter.blocks if isinstance(each, kind)]
    return found


def test_the_kind_is_of_several_cases() -> None:
    """Given the catalogue, the joint complaint is no kind of a single case, and asks of each case what a
    complaint asks."""
    kind = joint_kind()
    assert kind.code == "joint-complaint"
    assert kind.code not in {each.code for each in (*letter_kinds(), *letter_variants())}
    single = next(each for each in letter_kinds() if each.code == "regulator-complaint")
    assert (kind.needs, kind.obstacles) == (single.needs, single.obstacles)


@pytest.mark.parametrize("count", [2, 3, 4])
def test_everybody_stands_in_the_table_and_signs(count: int) -> None:
    """Given several complainants, each stands in the table with telephone, address, order and amounts, has a
    part of facts, and a line to sign."""
    letter = compose_joint(people(count))
    table = block(letter, Table)
    assert [row[1].removesuffix("（代表人）") for row in table.rows] == list(NAMES[:count])
    for number, row in enumerate(table.rows):
        assert row[2:4] == (f"1380013800{number}", f"北京市海淀区示例路{number + 1}号")
        assert f"20240515000{number}" in row[4]
        assert row[5:] == ("98.00元", "98.00元")
    assert table.total[5:] == (f"{98 * count}.00元", f"{98 * count}.00元")
    signature = block(letter, Signature)
    assert signature.by_hand
    assert [re.findall("投诉人(.*)（签名）", line)[0] for line in signature.lines] == list(NAMES[:count])
    said = text.render(letter)
    assert all(f"\n投诉人{name}\n" in said for name in NAMES[:count])


def test_totals_in_figures_and_words() -> None:
    """Given different amounts, the total is their sum, in figures and in words."""
    other = person(1, {"order.price": "30.50", "payment.0.amount": "30.50"})
    said = text.render(compose_joint([person(0), other]))
    assert "合计128.50元（大写：人民币壹佰贰拾捌元伍角" in said


@given(st.lists(st.decimals("0.01", "99999.99", places=2), min_size=2, max_size=4))
@settings(max_examples=tries(30))
def test_the_total_is_the_sum(amounts: list[Decimal]) -> None:
    """Given any amounts, the last row adds up the rows above it."""
    cases = [
        person(number, {"order.price": str(amount), "payment.0.amount": str(amount)})
        for number, amount in enumerate(amounts)
    ]
    table = block(compose_joint(cases), Table)
    for column in (5, 6):
        figures = [Decimal(row[column].removesuffix("元")) for row in table.rows]
        assert figures == amounts
        assert Decimal(table.total[column].removesuffix("元")) == sum(amounts)


def test_the_exhibits_are_numbered_through() -> None:
    """Given the exhibits of several people, their numbers run on, each is named with its owner, and every
    sentence refers to an exhibit of its own person."""
    letter = compose_joint(people(3))
    rows = block(letter, ExhibitTable).rows
    assert [row.number for row in rows] == list(range(1, len(rows) + 1))
    assert set(letter.exhibits) == {row.number for row in rows}
    owner = ""
    for each in letter.blocks:
        owner = next((name for name in NAMES if getattr(each, "text", "") == f"投诉人{name}"), owner)
        if isinstance(each, Paragraph) and owner and "（证据" in each.text:
            numbers = {number for sentence in each.sentences for number in sentence.exhibits}
            assert numbers
            assert all(owner in rows[number - 1].title for number in numbers)


def test_what_is_the_same_is_told_once() -> None:
    """Given the same grounds and the same rule of the seller, they are set out for the first, and the others
    refer to them."""
    rule = {"rules": [{"title": "退款规则", "text": "无效的卡密可以退款", "issued_by": "merchant"}]}
    letter = compose_joint([person(0, rule), person(1, rule)])
    said = text.render(letter)
    assert said.count("《退款规则》") == 1
    assert said.count("当事人应当按照约定全面履行自己的义务") == 1
    assert re.search("王芳的请求同样适用上述《[^。]+》第[^。]+条的规定。", said)


def test_the_representatives() -> None:
    """Given no choice, the first two represent all; given two names, those; the paper says so in writing."""
    first = text.render(compose_joint(people(3)))
    assert "全体投诉人推选李明、王芳为代表人" in first
    assert "《市场监督管理投诉举报处理办法》第十二条" in first
    assert "应当经被代表的投诉人同意" in first
    assert "推选王芳、赵雷为代表人" in text.render(compose_joint(people(3), ("王芳", "赵雷")))


@pytest.mark.parametrize("names", [("王芳",), ("王芳", "王芳"), ("王芳", "张三"), ("李明", "王芳", "赵雷")])
def test_two_of_the_complainants_represent(names: tuple[str, ...]) -> None:
    """Given other than two of the complainants, it is a user's error that names them all."""
    with pytest.raises(UnknownRepresentative) as refused:
        compose_joint(people(3), names)
    assert refused.value.exit_code == 2
    assert all(name in str(refused.value) for name in NAMES[:3])


OTHER = {"merchant.registered_name": "另一示例有限公司", "merchant.credit_code": None}
REFUSED: dict[str, tuple[list[Assessment], str]] = {
    "one alone": ([person(0)], "第十二条"),
    "another company": (
        [
            person(0),
            person(1, {"merchant.registered_name": "另一示例有限公司", "merchant.credit_code": None}),
        ],
        "另一示例有限公司",
    ),
    "another credit code": (
        [person(0), person(1, {"merchant.credit_code": "91510107MA6CXXXX02"})],
        "同一经营者",
    ),
    "the same person": ([person(0), person(0, {"order.number": "2"})], "李明"),
    "no declaration of one": ([person(0), person(1, {"declarations.daily_use": None})], "王芳的案件"),
    "resale by one": ([person(0), person(1, {"declarations.daily_use": "否"})], "王芳的案件"),
}


@pytest.mark.parametrize("name", REFUSED)
def test_what_cannot_be_joined_is_refused(name: str) -> None:
    """Given cases that are no common dispute, or one that is not fit for a complaint, the reason is told."""
    cases, words = REFUSED[name]
    with pytest.raises(Withheld) as withheld:
        compose_joint(cases)
    assert words in str(withheld.value)
    assert withheld.value.exit_code == 1


@pytest.mark.parametrize(
    "changes",
    [
        {"merchant.registered_name": "示例网络科技有限公司（成都）", "merchant.name": "星点"},
        {"merchant.credit_code": None},
        {"merchant.registered_name": "示例网络科技 有限公司", "merchant.credit_code": None},
    ],
)
def test_the_same_company_is_recognised(changes: dict[str, Any]) -> None:
    """Given the same credit code, or the same registered name, it is the same respondent however it is
    written."""
    assert compose_joint([person(0), person(1, changes)]).blocks


def test_the_cautions() -> None:
    """Given any joint complaint, Article 17 and the others' consent are told; different problems and shared
    telephones where there are any."""
    plain = compose_joint(people()).notices
    assert any("第十七条第二项" in notice for notice in plain)
    assert any("同意" in notice for notice in plain)
    assert len(plain) == 2
    other = person(1, {"problem.situation": "invalid-code", "consumer.phone": "13800138000"})
    told = compose_joint([person(0), other]).notices
    assert any("问题不同" in notice for notice in told)
    assert any("第十七条第四项" in notice for notice in told)
    said = text.render(compose_joint([person(0), other]))
    assert not any(notice in said for notice in told)


def test_the_shipped_examples_make_one() -> None:
    """Given the two examples against the same seller, one complaint is made of them, reproducibly."""
    cases = [example("01-used-code"), example("12-same-seller")]
    assert compose_joint(cases) == compose_joint(cases)
    assert "294.00元" in text.render(compose_joint(cases))


def test_every_declaration_is_needed() -> None:
    """Given a blank case beside a complete one, everything that is missing is asked for with the case."""
    with pytest.raises(Withheld) as withheld:
        compose_joint([person(0), assess(a_case({"consumer": None}), TODAY)])
    assert "消费者.姓名" in str(withheld.value)


@settings(max_examples=tries(60), derandomize=True, suppress_health_check=[HealthCheck.too_slow])
@given(cases(), cases())
def test_no_joint_complaint_has_a_seam(one: tuple[Case, set[str]], two: tuple[Case, set[str]]) -> None:
    """Given any two cases against one seller, the joint complaint is withheld with its reason or reads as one
    piece, in the voice of a complaint."""
    drawn = [one[0], two[0].model_copy(update={"merchant": one[0].merchant})]
    named = [
        case.model_copy(update={"consumer": case.consumer.model_copy(update={"name": name})})
        for case, name in zip(drawn, NAMES, strict=False)
    ]
    try:
        letter = compose_joint([assess(case, TODAY) for case in named])
    except Withheld:
        return
    said = text.render(letter)
    for sign in one[1] | two[1]:
        said = said.replace(sign, "")
    assert not [what for what, pattern in SEAMS.items() if re.search(pattern, said)]
    assert not re.search("贵站|贵店|您|(?<!自)我", own_words(said))
