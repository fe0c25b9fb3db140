from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft7Validator

from refundletters import messages
from refundletters.case import schema as made
from refundletters.case.fields import FieldName, Record, fields_of
from refundletters.case.models import Case
from refundletters.case.skeleton import blank
from refundletters.case.vocabulary import vocabulary
from tests.case import core
from tests.case.test_corpus import FILES
from tests.cases import EXAMPLES, path_of_example
from tests.conftest import ROOT
from tests.each import for_each

SHIPPED = ROOT / "refundletters/case/case.schema.json"
SCHEMA = made.schema()
VALIDATOR = Draft7Validator(SCHEMA)
GROUPS: list[tuple[type[Record], FieldName | None]] = [(Case, None)]
GROUPS += [(field.record, field) for field in fields_of(Case) if field.record]
FIELDS = [(group, field) for record, group in GROUPS for field in fields_of(record)]
TERMS = [(group, field) for group, field in FIELDS if field.vocabulary]


def name_of(part: object) -> str:
    """The name of a group or field among the parameters of a test."""
    return part.key if isinstance(part, FieldName) else "-"


def faults(data: object) -> list[str]:
    """What is wrong with the data of a file, by the schema."""
    return [
        f"{'.'.join(map(str, error.absolute_path))}: {error.message}" for error in VALIDATOR.iter_errors(data)
    ]


def within(group: FieldName | None, entries: dict[str, Any]) -> dict[str, Any]:
    """A file with `entries` in one group (None: at the top)."""
    return {group.zh: entries} if group else entries


def keys(group: FieldName | None) -> dict[str, Any]:
    """The keys that the schema knows in a group."""
    place = SCHEMA["definitions"][f"{group.key}.*"] if group else SCHEMA
    found: dict[str, Any] = place["properties"]
    return found


def content(file: Path) -> tuple[str, str]:
    """A file of the corpus: the case and what is expected of it."""
    text, _marker, expected = file.read_bytes().decode("utf-8").partition("=== expected\n")
    return text, expected


def data_of(file: Path) -> Any:
    """The data that an editor sees in a file of the corpus."""
    text, _expected = content(file)
    return json.loads(text) if file.parent.name == "json" else core.load(text)


def test_the_schema_is_one() -> None:
    """Given the schema, it is valid by the draft it names, and every reference in it leads somewhere."""
    Draft7Validator.check_schema(SCHEMA)
    assert SCHEMA["$schema"] == Draft7Validator.META_SCHEMA["$schema"]
    text = json.dumps(SCHEMA)
    wanted = {part.partition('"')[0] for part in text.split('"$ref": "#/definitions/')[1:]}
    assert len(wanted) > 80
    assert wanted <= set(SCHEMA["definitions"])


def patterns(part: object) -> Iterator[str]:
    """Every regular expression in a part of the schema."""
    if isinstance(part, dict):
        yield from part.get("patternProperties", ())
        yield from (value for key, value in part.items() if key == "pattern" and isinstance(value, str))
        part = [*part.values()]
    for inner in part if isinstance(part, list) else ():
        yield from patterns(inner)


def test_patterns_are_read_alike_everywhere() -> None:
    """Given any regular expression in the schema, it escapes only what both ECMA 262 and Python escape."""
    found = set(patterns(SCHEMA))
    assert len(found) > 80
    escaped = {sign for pattern in found for sign in re.findall(r"\\(.)", pattern)}
    assert escaped <= set("su" + r"^$\.*+?()[]{}|/")
    assert all(re.compile(pattern) for pattern in found)


def test_names_hold_no_sign_of_regular_expressions() -> None:
    """Given the names of all fields, none holds a sign that would mean something in a pattern."""
    assert not [
        name for _group, field in FIELDS for name in field.names if re.search(r"[\\^$.*+?()\[\]{}|/]", name)
    ]


def test_the_shipped_copy_is_fresh() -> None:
    """Given the shipped copy, it is what is made from the fields now (else: make schema)."""
    assert SHIPPED.read_text(encoding="utf-8") == made.schema_text()


def test_its_language_is_that_of_the_keys() -> None:
    """Given the tool speaking English, the schema is the same, and the tool goes on in English."""
    messages.use("en")
    assert made.schema() == SCHEMA
    assert messages.language() == "en"


@pytest.mark.parametrize("stem", EXAMPLES)
def test_every_example_validates(stem: str) -> None:
    """Given a shipped example, the schema finds nothing wrong with it."""
    assert not faults(core.load(path_of_example(stem).read_text(encoding="utf-8")))


# A list of one text is a text in JSON, but pasted chat in YAML ([图片]); a schema cannot know what it reads.
GOOD = [file for file in FILES if content(file)[1].startswith("reads") and file.stem != "list-of-one"]
UNKNOWN = [file for file in FILES if file.stem.startswith(("unknown-", "enumeration-unknown"))]


def corpus_id(file: Path) -> str:
    """The name of a file of the corpus."""
    return f"{file.parent.name}/{file.stem}"


@for_each("file", GOOD)
def test_what_the_reader_reads_validates(file: Path) -> None:
    """Given a file of the corpus that reads, the schema finds nothing wrong with it."""
    assert not faults(data_of(file))


@pytest.mark.parametrize("file", UNKNOWN, ids=corpus_id)
def test_what_the_reader_does_not_know_is_marked(file: Path) -> None:
    """Given a file of the corpus with an unknown key or word, the schema finds something wrong."""
    assert faults(data_of(file))


def test_the_corpus_has_both() -> None:
    """Given the corpus, there are files of both kinds to be looked at."""
    assert len(GOOD) > 30
    assert len(UNKNOWN) >= 5


@for_each("situation", lambda: [None, *vocabulary("situation").terms])
def test_every_skeleton_validates(situation: str | None) -> None:
    """Given the blank skeleton for any situation, empty values and all, the schema finds nothing wrong."""
    assert not faults(core.load(blank(situation)))


@for_each("group, field", FIELDS)
def test_a_field_is_offered_by_both_its_names(group: FieldName | None, field: FieldName) -> None:
    """Given a field, its Chinese and its English key are offered, each explained in its own language."""
    found = keys(group)
    chinese = SCHEMA["definitions"][found[field.zh]["$ref"].removeprefix("#/definitions/")]
    english = found[field.key]
    assert (chinese["title"], english["title"]) == (field.label, f"{field.key}（{field.zh}）")
    with messages.speaking("zh"):
        assert messages._(field.hint) in chinese["description"] or not field.hint
    with messages.speaking("en"):
        assert messages._(field.hint) in english["description"] or not field.hint


@for_each("group, field", FIELDS)
def test_a_field_is_known_by_all_its_names(group: FieldName | None, field: FieldName) -> None:
    """Given any other name of a field, in any dress, it is let pass; only the two proper ones are offered."""
    before = group.zh if group else ""
    dressed = {
        written: None
        for name in field.names
        for written in (name, f"{name}（选填）", f" {name.upper()}", f"{before}{name}")
    }
    assert not faults(within(group, dressed))
    for name in field.names:
        assert ("doNotSuggest" in keys(group)[name]) == (name not in (field.key, field.zh))


@pytest.mark.parametrize(("record", "group"), GROUPS, ids=name_of)
def test_no_pattern_takes_the_name_of_another_field(record: type[Record], group: FieldName | None) -> None:
    """Given the odd spellings of a field, none is a plain name of any field, its own included."""
    place = SCHEMA["definitions"][f"{group.key}.*"] if group else SCHEMA
    names = [name for field in fields_of(record) for name in field.names]
    assert len(place["patternProperties"]) == len(list(fields_of(record)))
    assert not [name for pattern in place["patternProperties"] for name in names if re.search(pattern, name)]


@pytest.mark.parametrize(("record", "group"), GROUPS, ids=name_of)
def test_an_unknown_key_is_marked(record: type[Record], group: FieldName | None) -> None:
    """Given a key that no field of a group has, the schema marks it, and nothing else."""
    (fault,) = faults(within(group, {"没有这个": 1, next(fields_of(record)).zh: None}))
    assert "没有这个" in fault


@pytest.mark.parametrize(("group", "field"), TERMS, ids=name_of)
def test_a_word_is_offered_in_the_language_of_the_key(group: FieldName | None, field: FieldName) -> None:
    """Given an enumerated field, its Chinese key offers all Chinese names with what is told about each, its
    English key all codes with the Chinese name of each."""
    terms = vocabulary(field.vocabulary).terms.values()
    offered = {
        language: SCHEMA["definitions"][place]["anyOf"][0]
        if language == "zh"
        else keys(group)[field.key]["anyOf"][0]
        for language, place in (("zh", f"{group.key}.{field.key}" if group else field.key), ("en", ""))
    }
    assert offered["zh"]["enum"] == [term.short for term in terms]
    assert offered["en"] == {
        "enum": [term.code for term in terms],
        "enumDescriptions": [term.zh for term in terms],
    }
    for term, told in zip(terms, offered["zh"]["enumDescriptions"], strict=True):
        assert all(word in told for word in term.spellings)


@pytest.mark.parametrize(("group", "field"), TERMS, ids=name_of)
def test_a_word_is_known_in_any_dress(group: FieldName | None, field: FieldName) -> None:
    """Given any word that the reader knows, under either key, it is let pass; another is marked."""
    for term in vocabulary(field.vocabulary).terms.values():
        for word in term.spellings:
            for written in (
                word,
                f" {word}。",
                f"“{word.upper()}”",
                f"{term.code} {term.short}",
                f"{word}（不详）",
            ):
                assert not faults(within(group, {field.key: written})), written
                assert not faults(within(group, {field.zh: written})), written
    for wrong in ("完全另一回事", True, 7.5, ["未到账", "已超时"], {"a": 1}):
        assert faults(within(group, {field.zh: wrong})), wrong


@for_each("group, field", FIELDS)
def test_a_value_may_be_absent(group: FieldName | None, field: FieldName) -> None:
    """Given any field, an empty value, an empty list, an empty group, and words for nothing are let pass."""
    empty: list[Any] = [None, [], {}, *([] if field.record else [""])]
    words = ["无", "不详", "“无”", "/"] if not field.record and field.kind != "yes-or-no" else []
    for value in (*empty, *words):
        assert not faults(within(group, {field.zh: value})), value


@pytest.mark.parametrize(
    ("path", "good", "bad"),
    [
        ("商品", ["月卡", 7, 98.5, True, "2026-11-20"], [["a", "b"], {"a": 1}]),
        ("数量", [1, "1张", "１"], [-1, True, "两", [1, 2]]),
        ("价款", [98, 98.5, "¥98", "1,280.50元"], [-1, True, "很多"]),
        ("下单时间", ["2026-11-20 10:00", "２０２６年11月20日", 20261120], ["昨天", "11月20日", True]),
        ("证据", ["订单页", ["订单页", 1], [None]], [{"a": 1}, [["订单页"]]]),
    ],
)
def test_a_value_is_of_its_kind(path: str, good: list[object], bad: list[object]) -> None:
    """Given a field of an order, what people type for it passes, what cannot be such a value is marked."""
    assert not [value for value in good if faults({"订单": {path: value}})]
    assert not [value for value in bad if not faults({"订单": {path: value}})]


def test_yes_and_no_are_known() -> None:
    """Given a question, 是 and 否 are offered; yes, no, true and false pass; another word is marked."""
    assert not [
        word for word in ("是", "否", "yes", "NO", True, False) if faults({"声明": {"生活消费": word}})
    ]
    assert all(faults({"声明": {"生活消费": word}}) for word in ("也许", 1, {"a": 1}))
    assert SCHEMA["definitions"]["declarations.daily_use"]["anyOf"][0] == {"enum": ["是", "否"]}


def test_a_group_may_be_a_list() -> None:
    """Given a group of which there may be several, it stands alone or in a list; others only once."""
    assert not faults({"支付": {"金额": 1}, "证据": [{"编号": "a"}, None], "订单": [{"价款": 1}]})
    assert faults({"订单": [{"价款": 1}, {"价款": 2}]})
    assert faults({"支付": [{"金额": 1, "价": 1}]})
    assert faults({"支付": 98})
    assert faults({"平台": "闲鱼"})
