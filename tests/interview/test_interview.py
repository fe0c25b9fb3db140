from __future__ import annotations

import pytest

from refundletters import assess, compose, render_letter
from refundletters.case.reading import parse_case
from tests.interview.stories import STORIES, TODAY, told


@pytest.mark.parametrize("name", STORIES)
def test_a_story_becomes_a_first_message(name: str) -> None:
    """Given the answers of a story, the first message can be written from the case file they make."""
    interview = told(STORIES[name])
    unused = set(STORIES[name]) - {question.id for question in interview.questions}
    assert not unused
    case = parse_case(interview.case_text())
    assert case == interview.case
    letter = compose(assess(case, TODAY), "first-contact")
    text = render_letter(letter)
    assert STORIES[name]["item"] in text
