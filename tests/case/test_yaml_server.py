"""The schema in the YAML language server that editors use: completion, hover and marks.

Skipped where the server is not installed (``npm install -g yaml-language-server``); with
``REFUNDLETTERS_YAML_SERVER`` naming its executable it has to run.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator

import pytest

from refundletters import messages
from refundletters.case.fields import FieldName, fields_of
from refundletters.case.models import Case
from refundletters.case.skeleton import blank
from refundletters.case.vocabulary import vocabulary
from tests.case.test_schema import FIELDS, GOOD, SHIPPED, UNKNOWN, content
from tests.case.yaml_server import YamlServer
from tests.cases import EXAMPLES, path_of_example
from tests.each import for_each

GROUPS = [field for field in fields_of(Case) if field.record]
SITUATIONS = vocabulary("situation").terms.values()


@pytest.fixture(scope="module")
def server() -> Iterator[YamlServer]:
    """The server, with the shipped schema."""
    named = os.environ.get("REFUNDLETTERS_YAML_SERVER")
    command = named or shutil.which("yaml-language-server")
    if not command:
        pytest.skip("yaml-language-server is not installed")
    with YamlServer([command], SHIPPED) as running:
        yield running


def test_nothing_is_marked_in_an_example(server: YamlServer) -> None:
    """Given a shipped example, the editor marks nothing."""
    texts = [path_of_example(stem).read_text(encoding="utf-8") for stem in EXAMPLES]
    assert len(texts) >= 7
    assert dict(zip(EXAMPLES, server.problems(*texts), strict=True)) == {stem: [] for stem in EXAMPLES}


def test_nothing_is_marked_in_a_file_to_fill_in(server: YamlServer) -> None:
    """Given the blank skeleton in either language of the tool, the editor marks nothing."""
    for language in messages.LANGUAGES:
        messages.use(language)
        assert server.problems(blank()) == [[]]


def test_nothing_is_marked_in_what_reads(server: YamlServer) -> None:
    """Given what the reader reads, the editor marks nothing but a wide space that is no YAML."""
    files = [file for file in GOOD if file.parent.name == "yaml"]
    assert len(files) > 25
    told = server.problems(*(content(file)[0] for file in files))
    marked = {file.stem for file, problems in zip(files, told, strict=True) if problems}
    assert marked <= {"full-width-space-in-empty-line"}


def test_what_is_not_known_is_marked(server: YamlServer) -> None:
    """Given unknown keys or words, the editor marks them."""
    texts = [content(file)[0] for file in UNKNOWN if file.parent.name == "yaml"]
    assert texts
    assert all(server.problems(*texts))


def test_what_is_missing_in_a_value_is_told_in_the_language_of_its_key(server: YamlServer) -> None:
    """Given an amount without a figure, the editor tells how to write it."""
    chinese, english = server.problems("订单:\n  价款: 很多\n", "order:\n  price: much\n")
    assert chinese == ["金额用阿拉伯数字写，单位元，例如 98 或 1280.50"]
    assert english == ["write the amount in figures, in 元, such as 98 or 1280.50"]


def test_groups_are_offered_in_both_languages(server: YamlServer) -> None:
    """Given an empty file, the editor offers every group by its Chinese and its English name alone."""
    offered = server.completions("¦")
    assert [*offered] == [name for field in fields_of(Case) for name in (field.zh, field.key)]
    assert offered["订单"]["insertText"] == "订单:\n  "
    assert offered["payment"]["insertText"] == "payment:\n  - "


@for_each("group", GROUPS)
@for_each("language", messages.LANGUAGES)
def test_fields_are_offered_in_both_languages(group: FieldName, language: str, server: YamlServer) -> None:
    """Given a group under either name, the editor offers its fields by both their names, each explained in
    its own language and completed with its colon."""
    assert group.record
    indent = "  - " if group.shape == "groups" else "  "
    offered = server.completions(f"{group.zh if language == 'zh' else group.key}:\n{indent}¦")
    assert [*offered] == [name for field in fields_of(group.record) for name in (field.zh, field.key)]
    for field in fields_of(group.record):
        name = field.zh if language == "zh" else field.key
        with messages.speaking(language):
            assert messages._(field.hint) in offered[name]["documentation"] or not field.hint
        assert offered[name]["insertText"].startswith(f"{name}:")


def test_situations_are_offered_in_the_language_of_the_key(server: YamlServer) -> None:
    """Given 情形, the editor offers the Chinese names of all situations; given `situation`, their codes."""
    chinese = server.completions("问题:\n  情形: ¦")
    english = server.completions("problem:\n  situation: ¦")
    assert len(chinese) >= 23
    assert [*chinese] == [term.short for term in SITUATIONS]
    assert [*english] == [term.code for term in SITUATIONS]
    assert "used-code" in chinese["卡密已被使用"]["documentation"]
    assert english["used-code"]["documentation"] == "卡密已被使用"
    assert [*server.completions("问题:\n  问题类型: ¦")] == [*chinese]


def test_nothing_is_offered_where_only_the_user_knows(server: YamlServer) -> None:
    """Given a text, an amount or a time, the editor offers no value; given a question, 是 and 否."""
    for key in ("商品", "item", "价款", "下单时间", "quantity"):
        assert not server.completions(f"订单:\n  {key}: ¦")
    assert [*server.completions("声明:\n  生活消费: ¦")] == ["是", "否"]
    assert [*server.completions("declarations:\n  daily_use: ¦")] == ["true", "false"]


@pytest.mark.parametrize("language", messages.LANGUAGES)
def test_every_field_is_explained_in_the_language_of_its_key(language: str, server: YamlServer) -> None:
    """Given the cursor on a key, the editor tells both its names and where its value is found."""
    messages.use(language)
    for group, field in FIELDS:
        name = field.zh if language == "zh" else field.key
        indent = "  - " if group and group.shape == "groups" else "  "
        told = server.hover(f"{group.zh}:\n{indent}{name}¦: \n" if group else f"{name}¦: \n")
        assert f"{field.label if language == 'zh' else f'{field.key}（{field.zh}）'}" in told
        assert messages._(field.hint) in told or not field.hint


def test_a_word_is_explained(server: YamlServer) -> None:
    """Given the cursor on a situation, the editor tells all of them with the words that mean the same."""
    told = server.hover("问题:\n  情形: 未到¦账\n")
    assert all(f"`{term.short}`: " in told for term in SITUATIONS)
    assert "没收到" in told
