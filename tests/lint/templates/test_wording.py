from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings

from refundletters import resources
from refundletters.lint import Finding
from refundletters.lint.templates import check
from refundletters.lint.templates.known import in_layouts, in_wording
from refundletters.lint.templates.reading import look
from refundletters.lint.templates.rules import rules
from tests.cases import TODAY
from tests.conftest import tries
from tests.lint.templates.fragments import fragments


def block(text: str) -> str:
    """`text` in a paragraph of a letter."""
    return "{% call paragraph() %}" + text + "{% endcall %}"


def found(folder: Path, text: str, name: str = "letters/escalation.txt.j2") -> list[Finding]:
    """What is found in a folder that holds `text` as its only template."""
    file = folder / name
    file.parent.mkdir(exist_ok=True)
    file.write_text(text, encoding="utf-8", newline="\n")
    return list(check(folder, TODAY))


BROKEN = {
    "a field misspelt": (
        block("订单{{ order.nubmer }}"),
        "T1", "order.nubmer", "order.number", (1, 28),
    ),
    "a name misspelt": (block("{{ ordr.item }}"), "T1", "ordr", "order", (1, 26)),
    "a field of another group": (
        block("{{ order.transaction_number }}"),
        "T1", "order.transaction_number", "transaction_number", (1, 26),
    ),
    "a field in the second line": (
        "{# 说明 #}\n" + block("{{ case.merchant.adress }}"),
        "T1", "case.merchant.adress", "case.merchant.address", (2, 26),
    ),
    "a field of an entry of a list": (
        block("{% for each in case.payment %}{{ each.paidat | when }}{% endfor %}"),
        "T1", "each.paidat", "each.paid_at", (1, 56),
    ),
    "a field of the first entry": (
        block("{{ case.contacts[0].repply }}"),
        "T1", "case.contacts[0].repply", "case.contacts[0].reply", (1, 26),
    ),
    "a field of what is computed": (
        block("{{ facts.pirce | yuan }}"),
        "T1", "facts.pirce", "facts.price", (1, 26),
    ),
    "a field of a value with a name": (
        block("{% set sum = facts.paid %}{{ sum.amout }}"),
        "T1", "sum.amout", "sum.amount", (1, 52),
    ),
    "a macro of a shared template": (
        '{% import "parts.txt.j2" as say with context %}' + block("{{ say.moeny(facts.paid) }}"),
        "T1", "say.moeny", "say.money", (1, 73),
    ),
    "a block misspelt": (
        "{% call paragrph() %}甲{% endcall %}",
        "T1", "paragrph", "paragraph", (1, 9),
    ),
    "a filter misspelt": (block("{{ order.price | yaun }}"), "T2", "yaun", "yuan", (1, 40)),
    "a test misspelt": (
        block("{% if order.number is nonne %}{% endif %}"),
        "T2", "nonne", "none", (1, 45),
    ),
    "if without endif": (
        block("甲") + "\n{% if refusal %}" + block("乙"),
        "T3", "{% if refusal %}", "endif", (2, 1),
    ),
    "endif without if": (block("甲{% endif %}"), "T3", "endif", "call", None),
    "a tag misspelt": ("{% fro each in grounds %}{% endfro %}", "T3", "fro", "“for”", (1, 4)),
    "one sign to compare": ('{% if claim = "demand" %}{% endif %}', "T3", "=", "==", (1, 13)),
    "a tag not closed": (block("{{ order.item }"), "T3", "}", "", None),
    "nothing to print": (block("{{ }}"), "T3", "", "", None),
    "Chinese quotes": (
        block("{{ term(“refusal”, refusal.code) }}"),
        "T4", "“", '"refusal"', (1, 31),
    ),
    "a full-width comma": (
        block('{{ term("refusal"，refusal.code) }}'),
        "T4", "，", ",", (1, 40),
    ),
    "full-width braces": (block("｛｛ order.item ｝｝"), "T4", "｛｛", "{{", (1, 23)),
    "a provision typed by hand": (
        block("依照《消费者权益保护法》第二十四条，请退款。"),
        "T9", "《消费者权益保护法》第二十四条", "cite", (1, 25),
    ),
    "a comment left open": ("{# 甲" + block("乙"), "T3", "{#", "#}", (1, 1)),
    "a group of fields": (block("{{ order }}"), "T17", "order", "order.number", (1, 26)),
    "a list of groups": (block("{{ case.payment }}"), "T17", "case.payment", "case.payment.method", (1, 26)),
    "the machinery behind a value": (
        block("{{ order.__class__ }}"),
        "T10", "order.__class__", "", (1, 26),
    ),
    "a method of every record": (
        block("{{ case.parse_file('x') }}"),
        "T10", "case.parse_file", "", (1, 26),
    ),
    "a shared template misspelt": (
        '{% import "prts.txt.j2" as say %}',
        "T11", "prts.txt.j2", "parts.txt.j2", (1, 12),
    ),
    "text outside the blocks": ("您好！" + block("甲"), "T12", "您好！", "paragraph", (1, 1)),
    "a statute misspelt": (
        block('{{ cite("consumer-protecton-law", 24) }}'),
        "T13", "consumer-protecton-law", "", (1, 32),
    ),
    "an article that does not exist": (
        block('{{ cite("consumer-protection-law", 999) }}'),
        "T13", "consumer-protection-law", "", (1, 32),
    ),
}  # fmt: skip


def test_many_ways_to_break_a_template() -> None:
    """Given the broken templates below, they are more than ten, and break every rule of wording."""
    assert len(BROKEN) > 20
    assert {rule for _text, rule, *_rest in BROKEN.values()} == set(rules()) - {
        *("T5", "T6", "T7", "T8", "T16"), *("T14", "T15")
    }  # fmt: skip


@pytest.mark.parametrize("flaw", BROKEN)
def test_each_fault_is_told_with_place_and_cure(flaw: str, tmp_path: Path) -> None:
    """Given wording with one flaw, its check tells that one: the rule, the words, the place, a cure."""
    text, rule, words, cure, place = BROKEN[flaw]
    (finding,) = found(tmp_path, text)
    assert finding.id == rule
    assert words in finding.quote
    assert cure in finding.remedy + finding.why
    assert finding.remedy
    assert finding.place.file == str(tmp_path / "letters/escalation.txt.j2")
    if place:
        assert (finding.place.line, finding.place.column) == place
    assert finding.place.line
    assert finding.place.column


def test_all_faults_are_told_at_once(tmp_path: Path) -> None:
    """Given several flaws, two of them alike in one line, each is told at its own place, in order."""
    text = block("{{ order.nubmer }}{{ order.nubmer }}") + "\n" + block("{{ “a” }}{{ ordr }}")
    places = [(each.id, each.place.line, each.place.column) for each in found(tmp_path, text)]
    assert places == [("T1", 1, 26), ("T1", 1, 44), ("T4", 2, 26), ("T1", 2, 35)]


@pytest.mark.parametrize(
    ("text", "typed"),
    [
        ("依照《中华人民共和国消费者权益保护法》（2013年修正）第二十四条", True),
        ("依照民法典第509条", True),
        ("根据《网络交易监督管理办法》 第十四条", True),
        ("贵站《虚拟商品退款规则》第3条写明", False),
        ("依照{{ cite('civil-code', 509) }}", False),
        ("请按约定的办法退款", False),
    ],
)
def test_what_is_a_provision_typed_by_hand(text: str, typed: bool, tmp_path: Path) -> None:
    """Given a sentence, an article typed in it is told; a rule of the shop and a citation are not."""
    assert [each.id for each in found(tmp_path, block(text))] == ["T9"] * typed


def test_a_syntax_error_does_not_hide_the_rest(tmp_path: Path) -> None:
    """Given a template that cannot be read as a whole, the fields that it prints are checked all the same."""
    rules_broken = {each.id for each in found(tmp_path, "{% if refusal %}" + block("{{ order.nubmer }}"))}
    assert rules_broken == {"T1", "T3"}


def test_words_of_comments_are_not_judged(tmp_path: Path) -> None:
    """Given a comment with a misspelt field, Chinese quotes and a provision, nothing is found in it."""
    assert not found(tmp_path, "{# {{ order.nubmer }} “甲” 《民法典》第五百零九条 #}" + block("甲"))


def test_quotes_in_texts_are_not_judged(tmp_path: Path) -> None:
    """Given Chinese marks inside a quoted text of a tag, they are part of that text."""
    assert not found(tmp_path, block("{{ '“甲”，乙' }}"))


def test_brackets_without_end(tmp_path: Path) -> None:
    """Given thousands of brackets in one another, the check says that it is too deep."""
    (finding,) = found(tmp_path, block("{{ " + "(" * 20_000 + "1" + ")" * 20_000 + " }}"))
    assert (finding.id, "嵌套" in finding.why) == ("T3", True)


@settings(max_examples=tries(200))
@given(fragments)
def test_any_text_can_be_checked(text: str) -> None:
    """Given any pieces of templates in any order, the check ends, and each finding has its place."""
    lines = text.replace("\r\n", "\n").split("\n")
    for known in (in_wording(), in_layouts()):
        for flaw in look(text, known, TODAY, in_blocks=True):
            assert 1 <= flaw.line <= len(lines)
            assert flaw.column >= 1


def test_the_wording_that_is_built_in_passes() -> None:
    """Given the built-in wording and layouts, nothing is found in them."""
    root = resources.templates()
    held = [path for path in root.rglob("*") if path.name.endswith((".txt.j2", ".docx"))]
    assert len(held) > 50
    findings = [finding for path in held for finding in check(path, TODAY)]
    assert not [str(finding.place) + finding.quote for finding in findings]


def test_a_file_that_no_letter_uses(tmp_path: Path) -> None:
    """Given a template whose name no letter looks for, its check says so and guesses the name."""
    (finding,) = found(tmp_path, block("甲"), "letters/escalaton.txt.j2")
    assert finding.id == "T15"
    assert finding.severity == "warning"
    assert "letters/escalation.txt.j2" in finding.remedy


def test_a_file_that_is_not_utf8(tmp_path: Path) -> None:
    """Given wording saved in GB18030, its check says that it must be UTF-8."""
    file = tmp_path / "letters/escalation.txt.j2"
    file.parent.mkdir()
    file.write_bytes("订单".encode("gb18030"))
    (finding,) = check(tmp_path, TODAY)
    assert finding.id == "T14"
    assert "UTF-8" in finding.why


def test_what_the_user_includes_is_looked_for_in_the_folder(tmp_path: Path) -> None:
    """Given wording that includes a template of the same folder, that is known, with its macros."""
    (tmp_path / "ours.txt.j2").write_text("{% macro greet() %}您好{% endmacro %}", encoding="utf-8")
    text = '{% import "ours.txt.j2" as ours %}' + block("{{ ours.greet() }}{{ ours.gret() }}")
    (finding,) = found(tmp_path, text)
    assert (finding.quote, "ours.greet" in finding.remedy) == ("ours.gret", True)
