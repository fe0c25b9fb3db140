from __future__ import annotations

import contextlib
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings

from refundletters.errors import UserError
from refundletters.letters import compose
from refundletters.render import text
from tests.cases import assessed
from tests.conftest import tries
from tests.lint.templates.fragments import fragments


def own(folder: Path, source: str, name: str = "letters/first-contact.txt.j2") -> Path:
    """A folder whose only template is `source`."""
    file = folder / name
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(source, encoding="utf-8")
    return folder


def block(source: str) -> str:
    """`source` in a paragraph."""
    return "{% call paragraph() %}" + source + "{% endcall %}"


MISTAKES = {
    "a name that nothing has": ("{{ ordr }}", "ordr"),
    "a field that does not exist": ("{{ order.nubmer }}", "nubmer"),
    "a value that is absent": ("{{ order.refund_number }}", "没有写"),
    "a filter of None": ("{{ order.refund_number | clause }}", "没有写"),
    "a filter that does not exist": ("{{ order.price | yaun }}", "yaun"),
    "a filter for something else": ("{{ order.item | yuan_formal }}", "amount"),
    "a sum of unlike things": ("{{ order.item + 1 }}", "str"),
    "a division by nothing": ("{{ 1 / 0 }}", "division"),
    "a template that does not exist": ("{% include 'prts.txt.j2' %}", "prts.txt.j2"),
    "a block that is not closed": ("{% if order %}", "endif"),
    "a comment that is not closed": ("{# 甲", "comment"),
    "Chinese quotes": ("{{ “甲” }}", "“"),
    "a statute that does not exist": ("{{ cite('no-such-law', 1) }}", "no-such-law"),
    "an article that does not exist": ("{{ cite('consumer-protection-law', 999) }}", "999"),
    "a template that calls itself": ("{% macro f() %}{{ f() }}{% endmacro %}{{ f() }}", "自己"),
    "an index out of range": ("{{ case.events[99].what }}", "没有"),
    "a call of what is no function": ("{{ order.item() }}", "callable"),
}


def test_enough_mistakes() -> None:
    """Given the mistakes below, they are more than ten."""
    assert len(MISTAKES) > 12


@pytest.mark.parametrize("mistake", MISTAKES)
def test_a_mistake_is_told_with_place_and_cure(mistake: str, tmp_path: Path) -> None:
    """Given wording of the user's own with a mistake in line 2, composing names file, line and cure."""
    source, words = MISTAKES[mistake]
    folder = own(tmp_path, "{# 我的措辞 #}\n" + block(source))
    with pytest.raises(UserError) as error:
        compose(assessed(), "first-contact", templates=(folder,))
    (problem,) = error.value.problems
    assert words in problem.fact
    assert problem.place.file == str(folder / "letters/first-contact.txt.j2")
    assert problem.place.line == 2
    assert "refundletters templates check" in problem.remedy


ESCAPES = (
    "{{ order.__class__ }}",
    "{{ ''.__class__.__mro__[1].__subclasses__() }}",
    "{{ case['__init__'] }}",
    "{{ case | attr('__class__') }}",
    "{{ '{0.__class__}'.format(case) }}",
    "{{ paragraph.__globals__ }}",
    "{{ cite.__self__ }}",
    "{{ term.__code__ }}",
    "{{ case.parse_file('/etc/hostname') }}",
    "{{ case.model_construct() }}",
    "{{ case.order.copy() }}",
    "{{ next_steps.append('甲') }}",
    "{% include '../../../../etc/hostname' %}",
    "{{ '甲' * 1000000000 }}",
    "{{ 9 ** 9 ** 9 }}",
    "{% for i in range(1000000000) %}{% endfor %}",
)


@pytest.mark.parametrize("escape", ESCAPES)
def test_the_sandbox_holds(escape: str, tmp_path: Path) -> None:
    """Given wording of unknown origin that reaches beyond the letter, it is refused as the user's to mend."""
    with pytest.raises(UserError, match=r"first-contact\.txt\.j2"):
        compose(assessed(), "first-contact", templates=(own(tmp_path, block(escape)),))


def test_a_template_nested_without_end(tmp_path: Path) -> None:
    """Given wording with thousands of brackets in one another, it is refused as the user's to mend."""
    folder = own(tmp_path, block("{{ " + "(" * 20_000 + "1" + ")" * 20_000 + " }}"))
    with pytest.raises(UserError, match="嵌套"):
        compose(assessed(), "first-contact", templates=(folder,))


def test_the_case_is_never_template_code(tmp_path: Path) -> None:
    """Given tags in what the user wrote in the case, the user's own wording prints them as they are."""
    hostile = "{{ 7 * 7 }}{% if x %}{# 甲 #}"
    folder = own(tmp_path, block("商品：{{ order.item }}"))
    letter = compose(assessed({"order.item": hostile}), "first-contact", templates=(folder,))
    assert text.render(letter) == f"商品：{hostile}\n"


@settings(max_examples=tries(60))
@given(fragments)
def test_no_template_brings_a_traceback(source: str) -> None:
    """Given any pieces of templates in any order, composing gives a letter or an error for the user."""
    with TemporaryDirectory() as folder, contextlib.suppress(UserError):
        compose(assessed(), "first-contact", templates=(own(Path(folder), source),))


def test_a_part_of_ones_own_is_used_by_the_built_in_letters(tmp_path: Path) -> None:
    """Given the user's own answer to a refusal alone, the built-in letter says it."""
    source = (
        "{% macro heading_text() %}我的意见{% endmacro %}"
        "{% macro points(situation, say) %}{% call item() %}我不同意。{% endcall %}{% endmacro %}"
        "{% macro demand(situation) %}请说明理由{% endmacro %}{% macro brief(situation) %}{% endmacro %}"
    )
    folder = own(tmp_path, source, "refusals/overdue.txt.j2")
    said = text.render(compose(assessed(), "escalation", templates=(folder,)))
    assert "我的意见" in said
    assert "我不同意。" in said


def test_the_first_folder_wins(tmp_path: Path) -> None:
    """Given two folders with the same wording, that of the first is used."""
    first, second = own(tmp_path / "1", block("甲。")), own(tmp_path / "2", block("乙。"))
    assert text.render(compose(assessed(), "first-contact", templates=(first, second))) == "甲。\n"


def test_a_mistake_of_ours_stays_one(tmp_path: Path) -> None:
    """Given a folder without the template that fails, the error is not told as the user's."""
    folder = own(tmp_path, block("甲。"), "letters/escalation.txt.j2")
    with pytest.raises(KeyError):
        compose(assessed(), "no-such-letter", templates=(folder,))
