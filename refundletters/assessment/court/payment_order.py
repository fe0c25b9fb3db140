"""督促程序: whether a debt is plain enough for a payment order (民事诉讼法第二百二十五条至第二百二十八条,
解释第四百二十七条): admitted in words, due, certain, undisputed since, with nothing owed in return."""

from __future__ import annotations

from msgspec import Struct

from refundletters.assessment.assessment import Assessment
from refundletters.assessment.facts import phrases
from refundletters.case.models import Contact
from refundletters.patterns import regex

__all__ = ["Admission", "admission", "has_counter_duty", "names_other_amount", "withdrawn"]

_GIVEN_BACK = regex("退回|退还|交还|寄回|归还")


class Admission(Struct, frozen=True):
    """The contact in which the seller agreed to pay back; `due` when the time it took for that has passed."""

    contact: Contact
    due: bool


def admission(a: Assessment) -> Admission | None:
    """The last reply of the seller that agrees, without a condition, to pay money back."""
    agreed = [c for c in a.facts.asked_seller if phrases.agrees_to_pay_back(c.reply or "")]
    return Admission(agreed[-1], a.facts.waited_out(agreed[-1])) if agreed else None


def withdrawn(a: Assessment, found: Admission) -> bool:
    """Whether the seller refused after it had agreed, or says that it has paid."""
    asked = a.facts.asked_seller
    place = asked.index(found.contact)
    paid = any(phrases.says_paid_back(contact.reply or "") for contact in asked[place:])
    return paid or any(map(a.facts.refuses, asked[place + 1 :]))


def names_other_amount(a: Assessment, found: Admission) -> bool:
    """Whether the sum agreed to is another than the one asked for."""
    named = phrases.sums(found.contact.reply or "")
    amount = a.remedy.amount if a.remedy else None
    return bool(named) and amount is not None and amount.amount not in named


def has_counter_duty(a: Assessment) -> bool:
    """Whether goods that are of use are still with the buyer: the wrong item, or what was cancelled after
    delivery."""
    situation, used = a.case.problem.situation, a.case.problem.usage
    returned = any(event.what and _GIVEN_BACK.search(event.what) for event in a.case.events)
    holds_goods = situation in ("wrong-item", "cancel-unused") or used == "partly"
    return holds_goods and not returned
