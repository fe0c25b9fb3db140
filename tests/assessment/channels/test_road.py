from __future__ import annotations

import pytest

from refundletters import messages
from refundletters.assessment.channels.advice import channels
from refundletters.assessment.channels.road import road
from tests.cases import EXAMPLES, assessed, example


def turns(stem: str) -> dict[str, str]:
    """When each step of an example has its turn, by the code of its channel."""
    messages.use("en")
    a = example(stem)
    return {advice.channel.code: turn for turn, advice in road(a, channels(a))}


@pytest.mark.parametrize("stem", EXAMPLES)
def test_one_step_at_a_time(stem: str) -> None:
    """Given an example, at most one step is to be taken now, and all that is waited for stands before it."""
    words = list(turns(stem).values())
    assert words
    assert words.count("now: ") <= 1
    waits = [word.startswith("wait") for word in words]
    assert waits == sorted(waits, reverse=True)


def test_the_next_but_one_has_its_day() -> None:
    """Given a step to be taken today, the one after it has its turn when the time for an answer is over, and
    those behind have no day of their own."""
    words = list(turns("01-used-code").values())
    assert words[0] == "now: "
    assert sum(word.startswith("if not solved by 2026-11-2") for word in words) == 1
    assert words[-1] == "if that does not help: "


def test_the_police_wait_for_nobody() -> None:
    """Given a seller that vanished, the police are told at the same time as the others."""
    assert turns("07-site-vanished")["police"] == "at the same time: "


def test_what_is_awaited_is_waited_for() -> None:
    """Given an exchange whose time still runs, its step says until when to wait."""
    messages.use("en")
    a = assessed(
        {"contacts": [{"at": "2026-11-22", "with": "merchant", "said": "退款", "reply_by": "2026-11-25"}]}
    )
    first, _advice = next(road(a, channels(a)))
    assert first == "wait until 2026-11-25: "
