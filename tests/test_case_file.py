"""The page about the case file: its tables are those of the fields, its examples read, its commands work.

``make schema`` writes the tables anew.
"""

from __future__ import annotations

import json
import re
import shlex
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from refundletters.case.fields import FieldName, fields_of
from refundletters.case.models import Case
from refundletters.case.reading import parse_case
from refundletters.case.schema import schema, schema_text
from refundletters.case.typed import is_nothing
from refundletters.case.values import Moment, Money, ReplyPeriod, parse_number
from refundletters.case.vocabulary import vocabulary
from refundletters.errors import CaseInvalid
from tests.conftest import ROOT, Outcome

PAGES = {"zh": ROOT / "docs/case-file.zh-CN.md", "en": ROOT / "docs/case-file.md"}
SCHEMA = schema()
GROUPS = [field for field in fields_of(Case) if field.record]
FIELDS = [(group, field) for group in GROUPS if group.record for field in fields_of(group.record)]
VENUE = next(field for field in fields_of(Case) if field.key == "venue")
ENUMERATED = [field for field in [VENUE, *(field for _group, field in FIELDS)] if field.vocabulary]

WORDS = {
    "zh": {
        "fields": "| 名称 | 英文 | 内容 | 说明 |",
        "words": "| 词 | 英文代码 | 也认得 |",
        "several": "；可以有好几份",
        "list": "，可以有几个",
        "text": "文字",
        "number": "数字",
        "yuan": "金额",
        "moment": "时间",
        "period": "期限",
        "yes-or-no": "是否",
        "term": "词",
    },
    "en": {
        "fields": "| Chinese | key | value | what it is |",
        "words": "| Chinese | code | also understood |",
        "several": "; there may be several",
        "list": "s, one or more",
        "text": "text",
        "number": "number",
        "yuan": "amount",
        "moment": "time",
        "period": "period",
        "yes-or-no": "yes or no",
        "term": "word",
    },
}

each_page = pytest.mark.parametrize("language", PAGES)


def read(language: str) -> str:
    """The page in one language."""
    return PAGES[language].read_text(encoding="utf-8")


def told(field: FieldName, group: FieldName | None, language: str) -> str:
    """What the schema tells about a field, empty if it has nothing to tell."""
    properties: dict[str, Any] = (
        SCHEMA["definitions"][f"{group.key}.*"]["properties"] if group else SCHEMA["properties"]
    )
    place = f"{group.key}.{field.key}" if group else field.key
    schema_of = SCHEMA["definitions"][place] if language == "zh" else properties[field.key]
    text = str(schema_of["description"]) if schema_of["description"] != schema_of["title"] else ""
    return text.replace("|", "\\|")


def fields_table(language: str) -> str:
    """Each group with a table of its fields."""
    words = WORDS[language]
    lines: list[str] = []
    for group in fields_of(Case):
        about = told(group, None, language) + (words["several"] if group.shape == "groups" else "")
        stop = "。" if language == "zh" else "."
        lines += [f"### {group.zh} `{group.key}`", "", about[0].upper() + about[1:] + stop, ""]
        if group.record:
            lines += [words["fields"], "|---|---|---|---|"]
            lines += [row(field, group, language) for field in fields_of(group.record)] + [""]
        else:
            lines += [link(group, language), ""]
    return "\n".join(lines)


def row(field: FieldName, group: FieldName, language: str) -> str:
    """One field of a group as a row of its table."""
    words = WORDS[language]
    kind = link(field, language) if field.vocabulary else words[field.kind]
    kind += words["list"] if field.shape == "values" else ""
    return f"| {field.zh} | `{field.key}` | {kind} | {told(field, group, language)} |".replace("|  |", "| |")


def link(field: FieldName, language: str) -> str:
    """A link to the table of the words that a field may have (the heading of 交易场所 stands there twice)."""
    first = next(other for other in ENUMERATED if other.vocabulary == field.vocabulary)
    return f"[{WORDS[language]['term']}](#{first.zh}-{first.key}{'-1' if first is VENUE else ''})"


def words_table(language: str) -> str:
    """Each enumeration with a table of its words, under the first field that uses it."""
    lines: list[str] = []
    shown: set[str] = set()
    for field in ENUMERATED:
        if field.vocabulary in shown:
            continue
        shown.add(field.vocabulary)
        lines += [f"### {field.zh} `{field.key}`", "", WORDS[language]["words"], "|---|---|---|"]
        for term in vocabulary(field.vocabulary).terms.values():
            lines.append(f"| {term.zh} | `{term.code}` | {'、'.join(term.also)} |".replace("|  |", "| |"))
        lines.append("")
    return "\n".join(lines)


def current(language: str) -> str:
    """The page with its tables as the fields are now."""
    text = read(language)
    for name, table in (("fields", fields_table(language)), ("words", words_table(language))):
        before, start, rest = text.partition(f"<!-- {name} -->\n")
        _old, end, after = rest.partition("<!-- end -->")
        assert start
        assert end
        text = f"{before}{start}\n{table}\n{end}{after}"
    return text


@each_page
def test_the_tables_are_those_of_the_fields(language: str, pytestconfig: pytest.Config) -> None:
    """Given the page about the case file, its tables name every field and word, as they are explained now."""
    now = current(language)
    if pytestconfig.getoption("--update-readme"):
        PAGES[language].write_text(now, encoding="utf-8", newline="\n")
    assert read(language) == now, "run: make schema"


def test_no_field_is_forgotten() -> None:
    """Given the fields and words, both pages name each of them by both its names."""
    for language in PAGES:
        text = read(language)
        assert len(FIELDS) > 70
        assert not [field.key for _group, field in FIELDS if f"| {field.zh} | `{field.key}` |" not in text]
        for field in ENUMERATED:
            terms = vocabulary(field.vocabulary).terms.values()
            assert not [term.code for term in terms if f"| {term.zh} | `{term.code}` |" not in text]


@each_page
def test_links_within_the_page_lead_somewhere(language: str) -> None:
    """Given a link to a table of words, there is a heading for it."""
    text = read(language)
    headings = [
        found.lower().replace("`", "").replace(" ", "-") for found in re.findall("^#+ (.*)$", text, re.M)
    ]
    anchors = {"words", *headings, *(f"{name}-1" for name in headings if headings.count(name) > 1)}
    wanted = re.findall(r"\]\(#(.*?)\)", text)
    assert len(set(wanted)) >= 12
    assert set(wanted) <= anchors


@each_page
def test_the_examples_read(language: str) -> None:
    """Given the YAML and JSON shown on the page, it reads: the same case in both languages."""
    blocks = re.findall(r"^```(yaml|json)\n(.*?)^```$", read(language), re.MULTILINE | re.DOTALL)
    first, modeline, settings = (text for _kind, text in blocks)
    case = parse_case(first, "案件.yaml")
    assert case == parse_case(re.findall(r"```yaml\n(.*?)```", read("zh"), re.DOTALL)[0])
    assert "#202405150001" in (case.contacts[1].reply or "")
    assert parse_case(modeline).order.price
    assert [*json.loads(settings)["yaml.schemas"]] == ["./case.schema.json"]
    assert "$schema=./case.schema.json" in modeline


@each_page
def test_the_commands_work(
    language: str, refundletters: Callable[..., Outcome], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Given the commands shown on the page, they work one after the other, and write the schema."""
    monkeypatch.chdir(tmp_path)
    lines = re.findall(r"^refundletters (.*?)(?: +# .*)?$", read(language), re.MULTILINE)
    assert len(lines) == 4
    for line in lines:
        done = refundletters(*shlex.split(line), *(["--force"] if "--situation" in line else []))
        assert done.code == (1 if line.startswith("check") else 0), done.err
    assert (tmp_path / "case.schema.json").read_text(encoding="utf-8") == schema_text()


PARSERS: list[Callable[[str], object]] = [Moment.parse, Money.parse, parse_number, ReplyPeriod.parse]


def written(cell: str) -> Iterator[str]:
    """The values in a cell of a table, without what is only described."""
    yield from re.findall(r"`([^`]+)`", cell)


@each_page
def test_what_is_said_to_be_understood_is(language: str) -> None:
    """Given the table of times, amounts, numbers and periods, each value in it is understood, or refused."""
    section = read(language).split("\n## ")[3]
    rows = re.findall(r"^\| (?!---)(.*) \|$", section, re.MULTILINE)[1:5]
    for parse, cells in zip(PARSERS, (line.split(" | ") for line in rows), strict=True):
        good = [value for cell in cells[1:3] for value in written(cell)]
        assert len(good) >= 3
        assert all(parse(value) for value in good)
        for value in written(cells[3]):
            with pytest.raises(ValueError, match=r"."):
                parse(value)


@each_page
def test_words_for_nothing_are_words_for_nothing(language: str) -> None:
    """Given the words that the page says mean nothing, the reader takes each for an absent value."""
    section = read(language).split("\n## ")[2]
    words = re.findall("无|没有|暂无|不详|未知|不清楚|忘了", section.partition("\n\n")[2])
    assert len(set(words)) == 7
    assert all(map(is_nothing, [*words, "/"]))
    assert parse_case("声明: {已受理: 无}").declarations.handled_elsewhere == ()


def test_names_on_the_page_are_understood() -> None:
    """Given the other names that the Chinese page mentions, a field is found; for the unclear ones, none."""
    known = {"价钱": "订单", "多少钱": "订单", "店铺名": "经营者", "微信号": "经营者", "客服说": "沟通记录"}
    for name, group in known.items():
        assert f"`{name}`" in read("zh")
        parse_case(json.dumps({group: {name: "98"}}), "case.json")
    for name in ("单价", "充值金额"):
        assert f"`{name}`" in read("zh")
        with pytest.raises(CaseInvalid):
            parse_case(json.dumps({"订单": {name: "98"}}), "case.json")
