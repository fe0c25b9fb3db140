"""Which letter the seller and the platform get next, by what they had before and what they answered."""

from __future__ import annotations

from refundletters.assessment.assessment import Assessment
from refundletters.assessment.facts.requests import awaited, has_time, last_refusal, refusals
from refundletters.assessment.obstacles.seller import SELLER_OBSTACLES
from refundletters.patterns import regex

__all__ = ["next_to_platform", "next_to_seller", "sent"]

_SENT = {
    "follow-up": regex("follow-up|催(?!告|款)"),
    "escalation": regex("escalation|升级|复核请求|请求复核|主管"),
    "appeal": regex("appeal|申诉|复核申请|申请(?:人工)?复核|^复核$"),
    "demand": regex("^demand|催告|律师函|催款函"),
}
"""How the log names the letters of this road (文书): by code or by a Chinese name."""


def sent(a: Assessment, letter: str, party: str = "merchant") -> bool:
    """Whether a letter of the kind `letter` was sent to `party`, by the log."""
    told = (each for each in a.facts.asked if each.party == party)
    return any(each.letter and _SENT[letter].search(each.letter) for each in told)


def next_to_seller(a: Assessment) -> str | None:
    """首次联系 → 催办 → 升级 → 复核 → 催告; None where all was sent. A person has no supervisor: it is
    asked in words."""
    if a.facts.seller_is_private or not a.facts.asked:
        return "first-contact"
    if _once_asked_in_vain(a) and not sent(a, "follow-up"):
        return "follow-up"
    if not sent(a, "escalation"):
        return "escalation"
    if a.claim == "negotiate" or SELLER_OBSTACLES["not-due-yet"].applies(a):
        return None
    if _refused_last(a, "merchant") and not sent(a, "appeal"):
        return "appeal"
    return None if sent(a, "demand") else "demand"


def _once_asked_in_vain(a: Assessment) -> bool:
    last = awaited(a.facts)
    return len(a.facts.asked_seller) == 1 and last is not None and not has_time(a.facts, last)


def _refused_last(a: Assessment, party: str) -> bool:
    last = last_refusal(a.facts)
    return last is not None and last.party == party


def next_to_platform(a: Assessment) -> str | None:
    """平台介入 → 申诉; None where both were sent."""
    if not refusals(a.facts, "platform"):
        return "platform-intervention"
    return "appeal" if _refused_last(a, "platform") and not sent(a, "appeal", "platform") else None
