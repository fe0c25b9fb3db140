"""The law in the letters: it exists, it is in force on its day, and nothing is typed by hand."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, timedelta
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from jinja2 import nodes

from refundletters.assessment.records import ground_rule, rule_codes
from refundletters.errors import Withheld
from refundletters.law.catalogue import catalogue
from refundletters.law.citation import Citer, ProvisionId, book_title
from refundletters.law.errors import LawError
from refundletters.law.numerals import parse_numeral, parse_place
from refundletters.letters import Letter, compose
from refundletters.render import text
from refundletters.wording.environment import environment
from tests.cases import KINDS, TODAY, assessed, attempt, example, example_letters
from tests.conftest import ROOT, tries
from tests.each import for_each

TEMPLATES = sorted((ROOT / "templates").rglob("*.txt.j2"))

NUMERAL = "[一二三四五六七八九十百千零]+"
PLACE = f"(?:第{NUMERAL}[条点款项])+"
CITED = re.compile(f"《((?:[^《》]|〈[^〈〉]*〉)+)》(?:（以下简称《[^》]+》）)?({PLACE}(?:、{PLACE})*)")
QUOTED = re.compile("规定：“([^”]*)”")


def places_of(words: str) -> Iterator[tuple[int, int | None, int | None]]:
    """The places in ``第四十八条第一款第八项、第二款、第五十二条``; what a list leaves out is carried on."""
    article, paragraph = 0, None
    for part in words.split("、"):
        found = {
            unit: parse_numeral(number) for number, unit in re.findall(f"第({NUMERAL})([条点款项])", part)
        }
        if new := found.get("条") or found.get("点"):
            article, paragraph = new, None
        paragraph = found.get("款", paragraph if "项" in found else None)
        yield article, paragraph, found.get("项")


def cited_in(words: str) -> set[ProvisionId]:
    """The provisions that a text cites; `LawError` for a statute that is not known."""
    return {
        ProvisionId(catalogue().edition(title, TODAY).slug, *place)
        for title, places in CITED.findall(words)
        for place in places_of(places)
    }


def day_of(statute: str, act_on: date, today: date) -> date:
    """The day by which a statute is judged."""
    return {"act": act_on, "today": today}[catalogue().dated_by(statute)]


def check_citations(letter: Letter, act_on: date, today: date) -> None:
    """Each recorded citation is in force on its day, verbatim, and stands in the text; and no other does."""
    for citation in letter.citations:
        where = citation.id
        edition = catalogue().edition(where.statute, day_of(where.statute, act_on, today))
        assert citation.edition == edition.id
        assert edition.in_force(day_of(where.statute, act_on, today))
        provision = catalogue().provision(
            where.statute, where.article, where.paragraph, where.item, on=day_of(where.statute, act_on, today)
        )
        assert citation.text == provision.text
        assert where.paragraph is None or edition.cite_to == "paragraph"
    assert cited_in(text.render(letter)) == {citation.id for citation in letter.citations}


# ── in the letters ────────────────────────────────────────────────────────────────────────────────


def test_letters_with_citations_are_found() -> None:
    """Given the examples, complaints and escalations cite, and messages do so only when asked."""
    cited = {name for name, letter in example_letters().items() if letter.citations}
    assert sum("regulator-complaint" in name for name in cited) >= 3
    assert sum("escalation" in name for name in cited) >= 3
    assert sum(name.endswith("--cite") for name in cited) >= 3
    assert not any(name.endswith("first-contact") for name in cited)


@for_each("name", example_letters)
def test_citations_of_the_examples(name: str) -> None:
    """Given a letter of an example, each citation exists, is in the edition for its day, and the text cites
    exactly what was recorded."""
    stem = name.split()[0]
    check_citations(example_letters()[name], example(stem).facts.act_on, TODAY)


def test_order_121_is_cited_to_no_paragraph() -> None:
    """Given the Order whose paragraphs are inferred, it is known as such, so that none is ever cited."""
    assert catalogue().edition("samr-complaint-handling", TODAY).cite_to == "item"


def quotations(letter: Letter) -> list[str]:
    """What a letter quotes from statutes."""
    return QUOTED.findall(text.render(letter))


def stands_verbatim(words: str, letter: Letter) -> bool:
    """Whether the quotation stands in one of the provisions that the letter cites."""
    pieces = words.replace("‘", "“").replace("’", "”").split("……")
    return any(all(piece in citation.text for piece in pieces) for citation in letter.citations)


@for_each("name", example_letters)
def test_quotations_are_verbatim(name: str) -> None:
    """Given a text in “” after 规定：, it stands in a cited provision word for word."""
    letter = example_letters()[name]
    assert not [words for words in quotations(letter) if not stands_verbatim(words, letter)]


def test_a_quotation_is_found_and_verbatim() -> None:
    """Given facts that show fraud and damages asked for, the complaint quotes the statute word for word."""
    found = assessed(
        {
            "problem.situation": "used-code",
            "problem.fraud_facts": ["客服承认卖出前已知卡密被使用"],
            "request.remedy": "compensation",
        }
    )
    letter = compose(found, "regulator-complaint")
    assert quotations(letter)
    assert all(stands_verbatim(words, letter) for words in quotations(letter))
    check_citations(letter, found.facts.act_on, TODAY)


def test_the_guards_see_what_they_look_for() -> None:
    """Given a citation typed by hand or a quotation that is none, the guards above notice."""
    letter = next(letter for letter in example_letters().values() if letter.citations)
    citation = letter.citations[0]
    assert stands_verbatim(citation.text, letter)
    assert not stands_verbatim(citation.text + "等", letter)
    typed = (
        "依照《民法典》第一百一十九条、第四百六十五条第一款，"
        "《消费者权益保护法》第四十八条第一款第八项、第二款。"
    )
    assert cited_in(typed) == {
        ProvisionId("civil-code", 119),
        ProvisionId("civil-code", 465, 1),
        ProvisionId("consumer-protection-law", 48, 1, 8),
        ProvisionId("consumer-protection-law", 48, 2),
    }
    with pytest.raises(LawError):
        cited_in("《网络购物退款法》第三条")
    assert cited_in("贵站《虚拟商品退款规则》第3条规定“可全额退款”") == set()
    assert QUOTED.findall("第二十四条规定：“可以退货”") == ["可以退货"]


# ── in the templates ──────────────────────────────────────────────────────────────────────────────


def said_by(path: Path) -> Iterator[str]:
    """All the text that a template can say: what stands in it and in its expressions."""
    tree = environment().parse(path.read_text(encoding="utf-8"))
    yield from (node.data for node in tree.find_all(nodes.TemplateData))
    yield from (str(node.value) for node in tree.find_all(nodes.Const) if isinstance(node.value, str))


def values(node: nodes.Node) -> list[Any]:
    """What a literal can be: with a condition in it, either."""
    if isinstance(node, nodes.CondExpr):
        return values(node.expr1) + (values(node.expr2) if node.expr2 else [])
    assert isinstance(node, nodes.Expr)
    return [node.as_const()]


def calls(path: Path) -> Iterator[tuple[str, list[Any]]]:
    """The calls of `cite` and `quote` in a template, each with its arguments."""
    for call in environment().parse(path.read_text(encoding="utf-8")).find_all(nodes.Call):
        if isinstance(call.node, nodes.Name) and call.node.name in ("cite", "quote"):
            statute, places = (values(argument) for argument in call.args[:2])
            rest = [argument.as_const() for argument in call.args[2:]]
            yield from ((call.node.name, [statute[0], place, *rest]) for place in places)


def cited_by(function: str, arguments: list[Any]) -> str:
    """What a call of `cite` or `quote` says."""
    citer = Citer(catalogue(), TODAY, TODAY)
    return citer.cite(*arguments) if function == "cite" else citer.quote(*arguments)


@cache
def all_calls() -> list[tuple[str, str, list[Any]]]:
    """The calls in all templates, each with the name of its template."""
    return [(path.name, *call) for path in TEMPLATES for call in calls(path)]


def test_templates_are_found() -> None:
    """Given the templates, they cite through `cite` and `quote`, and every ground does."""
    citing = {name for name, _function, _arguments in all_calls()}
    assert len(all_calls()) >= 30
    assert citing >= {f"{ground}.txt.j2" for ground in rule_codes("grounds")}


@for_each("path", TEMPLATES)
def test_no_provision_is_typed_by_hand(path: Path) -> None:
    """Given a template, it names no article, paragraph or statute in its own words."""
    by_hand = re.compile(rf"第(?:{NUMERAL}|[0-9]+)[条款]|(?:法|典|条例|办法|解释|规定)》")
    assert not [said for said in said_by(path) if by_hand.search(said)]


@for_each("name, function, arguments", all_calls)
def test_what_templates_cite_exists(name: str, function: str, arguments: list[Any]) -> None:
    """Given a citation in a template, the provision is in force today and may be cited to that place; given a
    quotation, it stands there word for word."""
    assert cited_by(function, arguments).startswith("《"), name


@for_each("ground", lambda: rule_codes("grounds"))
def test_a_ground_cites_what_its_rule_names(ground: str) -> None:
    """Given a ground, its wording cites every provision that its rule names, and its rule names every one
    that the wording cites."""
    path = ROOT / "templates" / "grounds" / f"{ground}.txt.j2"
    cited = {place for call in calls(path) for place in cited_in(cited_by(*call))}
    named = set()
    for provision in ground_rule(ground).provisions:
        statute, where = provision.split()
        named |= cited_in(cited_by("cite", [statute, *parse_place(where)]))
    assert named == cited


def test_short_names_are_found_again() -> None:
    """Given the statutes that templates cite, their full and short names lead back to them."""
    for statute in {arguments[0] for _name, _function, arguments in all_calls()}:
        edition = catalogue().edition(statute, TODAY)
        for name in (edition.title, edition.short_title):
            cited = cited_in(f"{book_title(name)}第一条")
            assert cited == {ProvisionId(edition.slug, 1)}


# ── on other days ─────────────────────────────────────────────────────────────────────────────────

DAYS = st.dates(date(2019, 1, 1), TODAY)
CIVIL_CODE = date(2021, 1, 1)
"""民法典第一千二百六十条: in force from here; the law of contracts before it is not among the data."""


def test_a_letter_under_a_law_that_is_not_held_is_withheld() -> None:
    """Given a purchase before the Civil Code, a letter that must cite it is withheld and says why."""
    found = assessed({"payment.0.paid_at": "2020-11-20", "problem.situation": "used-code"})
    with pytest.raises(Withheld, match="2021-01-01"):
        compose(found, "escalation")
    assert compose(found, "first-contact").blocks


@settings(max_examples=tries(120), derandomize=True)
@given(
    DAYS,
    st.integers(0, 400),
    st.sampled_from(rule_codes("situations")),
    st.none() | st.sampled_from(rule_codes("refusals")),
    st.sampled_from(["marketplace", "independent-site"]),
)
def test_the_law_of_the_day(
    paid_on: date, later: int, situation: str, refusal: str | None, venue: str
) -> None:
    """Given a payment on any day since 2019 and a letter up to a year later, what is cited was in force on
    the day by which it is judged."""
    today = min(paid_on + timedelta(days=later), TODAY)
    changes: dict[str, Any] = {
        "problem.situation": situation,
        "venue": venue,
        "order.placed_at": f"{paid_on} 10:00",
        "payment.0.paid_at": f"{paid_on} 10:00",
        "problem.found_at": f"{paid_on} 11:00",
        "problem.minor_birth_date": "2015-06-01",
        "contacts.0.at": f"{paid_on} 11:30",
        "contacts.0.refusal": refusal,
    }
    if refusal is None:
        del changes["contacts.0.refusal"]
    found = assessed(changes, today)
    for kind in KINDS:
        letter = attempt(found, kind, cite=True)
        if isinstance(letter, Letter):
            check_citations(letter, found.facts.act_on, today)
        else:
            assert letter.__cause__ is None or paid_on < CIVIL_CODE
