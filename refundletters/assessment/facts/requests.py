"""Where a request stands with the seller or the platform: still open, given more time, or refused."""

from __future__ import annotations

from refundletters.assessment.facts import Facts, phrases
from refundletters.case.models import Contact

__all__ = ["awaited", "has_time", "last_refusal", "performance_can_be_demanded", "refusals"]


def refusals(facts: Facts, party: str | None = None) -> tuple[Contact, ...]:
    """The contacts in which the seller or the platform (only `party`, if named) said no, by time."""
    return tuple(
        contact for contact in facts.asked if party in (None, contact.party) and facts.refuses(contact)
    )


def last_refusal(facts: Facts) -> Contact | None:
    """原结论: the latest refusal, whoever stated it."""
    return next(reversed(refusals(facts)), None)


def awaited(facts: Facts, party: str = "merchant") -> Contact | None:
    """The last request to `party`, where it has not been refused: a refusal stays one although the user asked
    again, but a letter sent since has its own answer to come."""
    told = [contact for contact in facts.asked if contact.party == party]
    if not told:
        return None
    last = told[-1]
    judged = told if facts.silent(last) and not last.letter else told[-1:]
    return None if any(map(facts.refuses, judged)) else last


def has_time(facts: Facts, contact: Contact) -> bool:
    """Whether the other side may still be waited for: the user or its reply named a time that runs, or it
    was asked only today."""
    if contact.reply_by:
        return not contact.reply_by.day < facts.today
    if contact.at is None:
        return False
    if facts.silent(contact) or phrases.period(contact.reply or "") is None:
        return contact.at.day >= facts.today
    return not facts.waited_out(contact)


def performance_can_be_demanded(facts: Facts) -> bool:
    """民法典第五百六十三条第一款第三项、第五百六十五条第一款: delivery is due (the promised time is over,
    or none was agreed), money back is wanted, the seller has not agreed to it, and no demand with its time
    has passed yet: a notice may say that the contract ends by itself when the time it sets is over."""
    from refundletters.assessment.predicates import holds

    due = holds("delivery-overdue", facts) or not facts.delivery_promise
    already = holds("performance-demanded", facts) or facts.performance_refusal or facts.refund_agreed
    return due and not already and holds("refund-wanted", facts)
