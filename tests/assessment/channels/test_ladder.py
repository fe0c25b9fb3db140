"""Which letter the seller and the platform get next."""

from __future__ import annotations

from typing import Any

import pytest

from refundletters.assessment.channels.ladder import _SENT, next_to_platform, next_to_seller, sent
from refundletters.letters.catalogue import letter_kind
from tests.cases import assessed

ASKED: dict[str, Any] = {"at": "2026-11-16 11:30", "with": "merchant", "said": "要求退款"}
REFUSED = ASKED | {"at": "2026-11-17 09:00", "reply": "已超时，不予退款"}


def sends(letter: str, **more: Any) -> dict[str, Any]:
    """A contact in which `letter` was sent and refused."""
    return REFUSED | {"letter": letter, "at": "2026-11-18 09:00"} | more


@pytest.mark.parametrize(
    ("contacts", "letter"),
    [
        ([], "first-contact"),
        ([ASKED], "follow-up"),
        ([ASKED, ASKED | {"at": "2026-11-18", "letter": "催办"}], "escalation"),
        ([REFUSED], "escalation"),
        ([REFUSED, sends("升级处理")], "appeal"),
        ([REFUSED, sends("escalation"), sends("申诉")], "demand"),
        ([REFUSED, sends("escalation"), sends("appeal"), sends("催告函")], None),
    ],
)
def test_the_road_to_the_seller(contacts: list[dict[str, Any]], letter: str | None) -> None:
    """Given what was sent and answered, the next letter is the next of 首次联系、催办、升级、复核、催告."""
    assert next_to_seller(assessed({"contacts": contacts})) == letter


def test_a_person_is_asked_in_words() -> None:
    """Given a private seller, the letter to it is a message, whatever was said."""
    person = {"venue": "private-transfer", "merchant.is_business": "否", "contacts": [REFUSED]}
    assert next_to_seller(assessed(person)) == "first-contact"


def test_the_road_to_the_platform() -> None:
    """Given nothing decided, the platform is asked to step in; given its refusal, to review it, once."""
    told = REFUSED | {"with": "platform"}
    assert next_to_platform(assessed()) == "platform-intervention"
    assert next_to_platform(assessed({"contacts": [told]})) == "appeal"
    assert next_to_platform(assessed({"contacts": [told, sends("appeal", **{"with": "platform"})]})) is None


@pytest.mark.parametrize("kind", _SENT)
def test_the_names_in_the_log_are_those_of_the_letters(kind: str) -> None:
    """Given any name of a letter of the road, the log shows that letter as sent, and no other."""
    names = letter_kind(kind).names
    assert len(names) > 3
    for name in names:
        a = assessed({"contacts": [ASKED | {"letter": name}]})
        assert [each for each in _SENT if sent(a, each)] == [kind], name
