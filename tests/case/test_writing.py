from __future__ import annotations

from datetime import date, time
from decimal import Decimal
from typing import Any

import pytest
import yaml
from hypothesis import given
from jsonschema import Draft7Validator

from refundletters.case.models import Case
from refundletters.case.reading import load_case, parse_case
from refundletters.case.schema import schema
from refundletters.case.values import Moment, Money, ReplyPeriod
from refundletters.case.writing import Language, to_json, to_yaml
from tests.case import core
from tests.case.strategies import cases, texts
from tests.case.test_schema import GOOD, content
from tests.cases import EXAMPLES, a_case, path_of_example
from tests.each import for_each

LANGUAGES: tuple[Language, ...] = ("zh", "en")
VALIDATOR = Draft7Validator(schema())

each_language = pytest.mark.parametrize("language", LANGUAGES)


def both_ways(case: Case, language: Language) -> list[Case]:
    """The case as it reads after it was written as YAML, and as JSON."""
    return [
        parse_case(to_yaml(case, language), "case.yaml"),
        parse_case(to_json(case, language), "case.json"),
    ]


@each_language
@given(case=cases())
def test_what_is_written_reads_back(language: Language, case: Case) -> None:
    """Given any case that a file can hold, what is written in either language reads back as that case."""
    assert both_ways(case, language) == [case, case]


@each_language
@given(case=cases())
def test_what_is_written_validates(language: Language, case: Case) -> None:
    """Given any case that a file can hold, an editor marks nothing in what is written."""
    assert not list(VALIDATOR.iter_errors(core.load(to_yaml(case, language))))


@given(texts.filter(str.strip))
def test_a_text_is_a_text_for_every_reader(text: str) -> None:
    """Given any text, readers of YAML 1.1 and 1.2 take what is written for that text, and for no number."""
    case = a_case({"consumer.name": text, "problem.fraud_facts": [text, "无"], "order.exhibits": None})
    written = to_yaml(case)
    for data in (core.load(written), yaml.safe_load(written)):
        assert data["消费者"]["姓名"].strip() == case.consumer.name
        assert [fact.strip() for fact in data["问题"].get("欺诈事实", ())] == [*case.problem.fraud_facts]


@each_language
@for_each("stem", EXAMPLES)
def test_an_example_reads_back(stem: str, language: Language) -> None:
    """Given a shipped example, what is written reads back as the same case, and writes the same again."""
    case = load_case(path_of_example(stem))
    assert both_ways(case, language) == [case, case]
    assert to_yaml(both_ways(case, language)[0], language) == to_yaml(case, language)


@each_language
@for_each("file", GOOD)
def test_what_reads_reads_back(file: Any, language: Language) -> None:
    """Given an odd file that reads, what is written reads back as the same case."""
    case = parse_case(content(file)[0], f"case.{file.parent.name}")
    assert both_ways(case, language) == [case, case]


ODD = Case.model_validate(
    {
        "consumer": {"name": "李明 #1", "phone": "13800138000", "email": "null", "address": "A座: 3楼"},
        "merchant": {"is_business": False},
        "order": {
            "quantity": Decimal("0.0000001"),
            "face_value": Decimal("1E+2"),
            "price": Money(Decimal("98.00")),
        },
        "payment": [{"method": "wechat", "paid_at": Moment(date(2026, 11, 20), time(10, 0, 5))}],
        "problem": {
            "situation": "wrong-account",
            "found_at": Moment(date(2026, 11, 20)),
            "description": "客服：您好 #1001\n\n  提示: 无效",
            "fraud_facts": ["- 明知无货\n仍然出售", "007"],
            "exhibits": ["付款, 详情"],
        },
        "declarations": {"daily_use": True, "handled_elsewhere": []},
        "request": {"reply_within": ReplyPeriod(3, "working-day")},
    }
)
"""A case with what is awkward to write."""


def test_chinese_is_written_as_by_hand() -> None:
    """Given awkward values, Chinese YAML has them as a person would write them, in quotes where needed."""
    assert (
        to_yaml(ODD)
        == """\
消费者:
  姓名: '李明 #1'
  电话: "13800138000"
  邮箱: 'null'
  地址: 'A座: 3楼'
经营者:
  是否经营者: 否
订单:
  数量: 0.0000001
  面值: 100
  价款: 98.00
支付:
  - 支付方式: 微信支付
    支付时间: 2026-11-20 10:00:05
问题:
  情形: 充错账号
  发现时间: 2026-11-20
  现象: |
    客服：您好 #1001

      提示: 无效
  欺诈事实:
    - |
      - 明知无货
      仍然出售
    - "007"
  证据: [付款, 详情]
声明:
  生活消费: 是
  已受理: []
诉求:
  答复期限: 3个工作日
"""
    )


def test_english_is_written_in_english() -> None:
    """Given awkward values, English YAML has English keys and words; texts stay as they are."""
    text = to_yaml(ODD, "en")
    for line in (
        "is_business: false",
        "method: wechat",
        "situation: wrong-account",
        "daily_use: true",
        "reply_within: 3 working days",
        "name: '李明 #1'",
    ):
        assert f" {line}\n" in text


def test_what_is_absent_is_not_written() -> None:
    """Given an empty case, an empty group is written; an empty 已受理 is kept, other empty lists are not."""
    assert to_yaml(Case()) == to_json(Case()) == "{}\n"
    said = Case.model_validate({"declarations": {"handled_elsewhere": []}, "problem": {"fraud_facts": []}})
    assert to_yaml(said) == "声明:\n  已受理: []\n"


def test_signs_that_end_a_line_stay_within_a_text() -> None:
    """Given signs at which some programs end a line, and lines of blanks, they are written as escapes."""
    case = parse_case('{"问题": {"现象": "卡密\\u2028无效\\u0085a", "欺诈事实": ["a\\n\\u3000\\nb"]}}')
    assert r"\L" in to_yaml(case)
    assert r"\n" in to_yaml(case)
    assert r"\u2028" in to_json(case)
    assert both_ways(case, "zh") == [case, case]
