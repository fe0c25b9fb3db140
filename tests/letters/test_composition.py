from __future__ import annotations

import re
from pathlib import Path

import pytest

from refundletters.assessment.records import rule_codes
from refundletters.errors import UserError
from refundletters.letters import Letter, compose
from refundletters.letters.catalogue import SHAPES, letter_kind
from refundletters.letters.letter import ExhibitTable, Paragraph, Title
from refundletters.render import text
from tests.cases import EXAMPLES, KINDS, TODAY, assessed, attempt, example, example_letters, outcome
from tests.each import for_each

# lint-rules.md E1–E5, E9, E23 of the rules for letters: words that threaten, insult or judge, and the
# names of authorities, which have no place in a first message.
THREATS = re.compile(
    "12315|12377|12363|举报|投诉|起诉|报警|曝光|差评|律师|法院|市场监督|消协|消费者协会|后果|否则|"
    "骗|黑心|无良|垃圾|欺诈|违法|侵权|必须|立刻|勒令|严正|强烈|最后通牒|追究"
)


def first_messages() -> dict[str, Letter]:
    """Those of the examples, with and without a reference to the law."""
    return {name: letter for name, letter in example_letters().items() if letter.letter == "first-contact"}


def complaints() -> list[str]:
    """The complaints to regulators as letters."""
    return [name for name in example_letters() if "regulator-complaint letter" in name]


# ── the first message ─────────────────────────────────────────────────────────────────────────────


def test_messages_are_found() -> None:
    """Given the examples, most have a first message, with and without a reference to the law."""
    assert len(first_messages()) >= 12


@for_each("name", first_messages)
def test_a_first_message_is_short(name: str) -> None:
    """Given an ordinary case, the first message has fewer than 300 characters."""
    assert len(text.render(example_letters()[name])) < 300


@for_each("name", first_messages)
def test_a_first_message_threatens_nobody(name: str) -> None:
    """Given an example, the first message has no threat and names no authority, outside the user's words."""
    own = re.sub("“[^”]*”", "“”", text.render(example_letters()[name]))
    assert not THREATS.search(own)


@for_each("situation", lambda: rule_codes("situations"))
@for_each("refusal", lambda: [None, *rule_codes("refusals")])
def test_no_first_message_threatens_anybody(situation: str, refusal: str | None) -> None:
    """Given any situation and refusal, the first message has no threat and names no authority."""
    contact = {"at": "2026-11-20 11:30", "said": "要求处理"} | ({"refusal": refusal} if refusal else {})
    found = attempt(
        assessed({"problem.situation": situation, "contacts": [contact], "problem.description": "如图"}),
        "first-contact",
    )
    if isinstance(found, Letter):
        assert not THREATS.search(text.render(found))
        assert len(text.render(found)) < 300


@pytest.mark.parametrize("stem", EXAMPLES)
def test_a_first_message_cites_only_when_asked(stem: str) -> None:
    """Given ``--cite``, the first message cites exactly one provision; without it none, and says the rest in
    the same words."""
    plain, citing = outcome(stem, "first-contact"), outcome(stem, "first-contact", cite=True)
    if not isinstance(plain, Letter):
        assert not isinstance(citing, Letter)
        return
    assert isinstance(citing, Letter)
    assert plain.citations == ()
    assert "《中华人民共和国" not in text.render(plain)
    assert len(citing.citations) == 1
    assert [block for block in citing.blocks if block in plain.blocks] == list(plain.blocks)
    assert len(citing.blocks) == len(plain.blocks) + 1


# ── every letter ──────────────────────────────────────────────────────────────────────────────────


@for_each("name", example_letters)
def test_what_a_letter_is(name: str) -> None:
    """Given a letter, it says what it is, for whom and of which day, and refers to exhibits that exist."""
    letter = example_letters()[name]
    kind = letter_kind(letter.letter)
    assert letter.form in {SHAPES[form] for form in kind.forms}
    assert letter.dated == TODAY
    titles = [block.text for block in letter.blocks if isinstance(block, Title)]
    assert titles in ([], [letter.title])
    assert letter.title
    assert letter.subject
    assert len(set(letter.exhibits)) == len(letter.exhibits)


@for_each("name", complaints)
def test_a_complaint_refers_to_each_exhibit(name: str) -> None:
    """Given a complaint, its facts refer to each exhibit that it lists, and to no other."""
    letter = example_letters()[name]
    listed = [row.number for block in letter.blocks if isinstance(block, ExhibitTable) for row in block.rows]
    said = "".join(block.text for block in letter.blocks if isinstance(block, Paragraph))
    groups = re.findall("（证据([0-9、]+)）", said)
    assert listed == list(range(1, len(listed) + 1))
    assert {int(number) for group in groups for number in group.split("、")} == set(listed)
    assert all(group.split("、") == sorted(group.split("、"), key=int) for group in groups)


@for_each("name", complaints)
def test_a_complaint_asks_for_mediation_only(name: str) -> None:
    """Given a complaint, it asks for mediation, the amount also in words, and for nothing that belongs in
    a report."""
    said = text.render(example_letters()[name])
    assert "组织调解" in said
    assert re.search(r"\d+\.\d\d元（大写：人民币[零壹贰叁肆伍陆柒捌玖拾佰仟万亿元角分整]+）", said)
    assert not re.search("处罚|罚款|吊销|查处|没收|立案", said)
    assert 2 <= len({citation.title for citation in example_letters()[name].citations}) <= 4


@for_each("stem", EXAMPLES)
@for_each("kind", KINDS)
def test_composing_twice_gives_the_same(stem: str, kind: str) -> None:
    """Given the same case and day, the letter is the same."""
    found = outcome(stem, kind)
    if isinstance(found, Letter):
        assert compose(example(stem), kind) == found


def test_wording_of_the_user(tmp_path: Path) -> None:
    """Given a folder with the user's own wording of a letter, that is what the letter says."""
    own = tmp_path / "letters" / "first-contact.txt.j2"
    own.parent.mkdir()
    own.write_text(
        "{% call paragraph() %}请退还{{ facts.price | yuan_short }}。{% endcall %}", encoding="utf-8"
    )
    letter = compose(assessed(), "first-contact", templates=(tmp_path,))
    assert text.render(letter) == "请退还98元。\n"


def test_text_outside_a_block_is_told(tmp_path: Path) -> None:
    """Given the user's wording with text outside its blocks, composing names it instead of losing it."""
    own = tmp_path / "letters" / "first-contact.txt.j2"
    own.parent.mkdir()
    own.write_text("您好！{% call paragraph() %}请退款。{% endcall %}", encoding="utf-8")
    with pytest.raises(UserError, match=r"first-contact\.txt\.j2.*您好"):
        compose(assessed(), "first-contact", templates=(tmp_path,))


@pytest.mark.parametrize(
    ("source", "words"),
    [
        ("{% call sentence() %}甲。{% endcall %}", "inside paragraph"),
        (
            "{% call paragraph() %}乙{% call sentence() %}甲。{% endcall %}{% endcall %}",
            "beside the sentence",
        ),
    ],
)
def test_sentences_belong_into_paragraphs(source: str, words: str, tmp_path: Path) -> None:
    """Given wording that mixes sentences and plain text, composing says what is wrong."""
    own = tmp_path / "letters" / "first-contact.txt.j2"
    own.parent.mkdir()
    own.write_text(source, encoding="utf-8")
    with pytest.raises(UserError, match=words):
        compose(assessed(), "first-contact", templates=(tmp_path,))
