from __future__ import annotations

import re
from collections import Counter
from pathlib import Path

import pytest
import yaml

from refundletters.case import vocabulary as module
from refundletters.case.vocabulary import Term, vocabulary
from tests.each import for_each

NAMES = list(yaml.safe_load(Path(module.__file__).with_name("vocabulary.yaml").read_text(encoding="utf-8")))
TERMS = [(name, term) for name in NAMES for term in vocabulary(name).terms.values()]


def test_the_enumerations_of_the_contract_are_there() -> None:
    """Given the vocabulary, it has the 23 situations and 13 refusals, and the other enumerations."""
    assert len(vocabulary("situation").terms) == 23
    assert len(vocabulary("refusal").terms) == 13
    assert {
        "venue",
        "category",
        "payment-method",
        "usage",
        "issuer",
        "actor",
        "party",
        "exhibit-kind",
        "remedy",
    } < set(NAMES)


@for_each("name, term", TERMS)
def test_each_spelling_names_its_term(name: str, term: Term) -> None:
    """Given any spelling of a term, in any dress, `find` gives that term and no other."""
    words = vocabulary(name)
    for spelling in term.spellings:
        found = [words.find(text) for text in (spelling, f" {spelling}。", spelling.upper(), f"“{spelling}”")]
        assert found == [term] * 4
    assert words.find(f"{term.code} {term.short}") == term
    assert words.find(f"{term.short}（{term.code}）") == term


@pytest.mark.parametrize("name", NAMES)
def test_each_term_has_an_english_name(name: str) -> None:
    """Given an enumeration, an English question tells its terms apart by words, not by codes."""
    told = [term.en for term in vocabulary(name).terms.values()]
    assert told
    assert len(set(told)) == len(told)
    assert not [each for each in told if re.search(r"[\u4e00-\u9fff]|^\w+-[\w-]+$", each)]


@pytest.mark.parametrize("name", NAMES)
def test_no_spelling_names_two_terms(name: str) -> None:
    """Given an enumeration, no two of its terms share a spelling."""
    terms = vocabulary(name).terms.values()
    spellings = Counter(spelling.casefold() for term in terms for spelling in set(term.spellings))
    assert spellings
    assert not [spelling for spelling, count in spellings.items() if count > 1]


def test_what_is_not_known_may_be_guessed() -> None:
    """Given a near miss, `guess` names the term; given two terms at once or nonsense, `find` names none."""
    words = vocabulary("situation")
    guess = words.guess("卡密失效")
    assert words.find("卡密失效") is None
    assert guess
    assert guess.code == "invalid-code"
    assert words.find("卡密无效 未到账") is None
    assert words.guess("xyz") is None
