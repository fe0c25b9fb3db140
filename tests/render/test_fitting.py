from __future__ import annotations

import re
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from refundletters.errors import Withheld
from refundletters.letters.letter import CORE, Form, Heading, Letter, Paragraph, Sentence, Title
from refundletters.render import text
from refundletters.render.fitting import fit
from tests.cases import example_letters
from tests.conftest import tries
from tests.each import for_each


def disputes() -> dict[str, Letter]:
    """The disputes with payment institutions of the examples, by name."""
    return {name: letter for name, letter in example_letters().items() if "payment-dispute form" in name}


def sentences(letter: Letter) -> list[Sentence]:
    """The sentences of a letter in their order."""
    return [each for block in letter.blocks if isinstance(block, Paragraph) for each in block.sentences]


def length(letter: Letter) -> int:
    """Code points of the letter as text, line ends included."""
    return len(text.render(letter))


def least_of(letter: Letter) -> int:
    """The smallest limit that the letter can keep, as the refusal names it."""
    with pytest.raises(Withheld) as withheld:
        fit(letter, 1)
    named = {int(number) for number in re.findall(r"--max-chars (\d+)", str(withheld.value))}
    assert len(named) == 1
    return named.pop()


SENTENCES = st.builds(
    Sentence,
    st.text("甲乙丙𠮷", min_size=1, max_size=12).map(lambda words: words + "。"),
    st.just(()),
    st.sampled_from([CORE, 80, 60, 40, 20]),
)
PARAGRAPHS = st.lists(SENTENCES, min_size=1, max_size=5).map(lambda said: Paragraph(tuple(said)))


@st.composite
def letters(draw: st.DrawFn) -> Letter:
    """Letters of some paragraphs, with at least one sentence that may not go."""
    blocks = draw(st.lists(PARAGRAPHS, min_size=1, max_size=4))
    core = Paragraph((Sentence("退款。"),))
    form: Form = draw(st.sampled_from(["chat", "letter", "form"]))
    return Letter(
        "test", "标题", form, (Title("标题"), Heading("经过", "一、"), *blocks, core), date(2026, 11, 22)
    )


def check_fitted(letter: Letter, limit: int) -> None:
    """What fits is short enough, whole, in order, and has lost the least important sentences only."""
    fitted = fit(letter, limit)
    assert length(fitted) <= limit
    before, after = sentences(letter), sentences(fitted)
    rest = iter(before)
    assert all(any(said is kept for said in rest) for kept in after), "not a subsequence"
    gone = [each for each in before if not any(each is kept for kept in after)]
    assert all(each.weight < CORE for each in gone)
    assert max((each.weight for each in gone), default=0) <= min(
        (each.weight for each in after if each.weight < CORE), default=CORE
    )
    assert not any(isinstance(block, Paragraph) and not block.sentences for block in fitted.blocks)
    others = [block for block in letter.blocks if not isinstance(block, Paragraph)]
    assert [block for block in fitted.blocks if not isinstance(block, Paragraph)] == others


@settings(max_examples=tries(150), derandomize=True)
@given(letters(), st.integers(1, 300))
def test_any_letter_fits_or_names_what_would(letter: Letter, limit: int) -> None:
    """Given any letter and limit, `fit` keeps the limit and the order, drops whole sentences, the lightest
    first, and where the core is longer names the smallest limit that would do."""
    if limit >= length(letter):
        assert fit(letter, limit) == letter
    core = [each for each in sentences(letter) if each.weight >= CORE]
    try:
        check_fitted(letter, limit)
    except Withheld:
        least = least_of(letter)
        assert limit < least
        assert sentences(fit(letter, least)) == core
        with pytest.raises(Withheld):
            fit(letter, least - 1)


def test_disputes_are_found() -> None:
    """Given the examples, their payment disputes are in one paragraph of sentences that differ in weight."""
    assert len(disputes()) >= 5
    assert all(len({each.weight for each in sentences(letter)}) >= 3 for letter in disputes().values())


@for_each("name", disputes)
def test_disputes_of_the_examples(name: str) -> None:
    """Given a payment dispute, it fits every limit from its core up, sentence by sentence."""
    letter = example_letters()[name]
    least = least_of(letter)
    assert least < length(letter)
    for limit in range(least, length(letter) + 1, 7):
        check_fitted(letter, limit)
    assert least <= 300, "a usual form field holds the core"


@for_each("name", disputes)
def test_the_core_says_what_the_institution_needs(name: str) -> None:
    """Given a payment dispute at its shortest, who was paid what and when, and what is asked, are said."""
    core = text.render(fit(example_letters()[name], least_of(example_letters()[name])))
    assert re.search(r"\d{4}年\d+月\d+日", core)
    assert core.count("元") >= 2
    assert "支付" in core
    assert re.search("申请退|由收款方退还|将[0-9.]+元退回|退还[0-9.]+元", core)


def test_of_equal_weight_the_last_goes_first() -> None:
    """Given sentences of one weight, the last of them is dropped first."""
    said = tuple(Sentence(f"{sign}。", weight=40) for sign in "甲乙丙")
    letter = Letter("test", "", "form", (Paragraph((*said, Sentence("退款。"))),), date(2026, 11, 22))
    assert text.render(fit(letter, 8)) == "甲。乙。退款。\n"
    assert text.render(fit(letter, 7)) == "甲。退款。\n"
    assert text.render(fit(letter, 4)) == "退款。\n"


def test_characters_are_code_points_with_line_ends() -> None:
    """Given rare characters and line ends, each counts as one."""
    letter = Letter("test", "", "chat", (Paragraph((Sentence("𠮷😀。"),)),), date(2026, 11, 22))
    assert fit(letter, 4) == letter
    with pytest.raises(Withheld):
        fit(letter, 3)
