"""Reasons not to send the seller or the platform a further letter, and what the law asks for before one."""

from __future__ import annotations

from refundletters.assessment.assessment import Assessment
from refundletters.assessment.facts.requests import (
    awaited,
    has_time,
    last_refusal,
    performance_can_be_demanded,
    refusals,
)
from refundletters.assessment.obstacles import Obstacle
from refundletters.messages import N_

__all__ = ["ENDING", "SELLER_OBSTACLES", "may_end_by_demand", "rights_to_end"]

ENDING = (
    "agreed-cancellation",
    "rescission-after-demand",
    "performance-refused",
    "prepaid-rescission",
    "purpose-defeated",
    "unfit-rescission",
    "seller-gone",
    "free-return-promise",
)
"""The grounds by which a notice ends the contract: agreed (民法典 562(2), a promised return within seven
days) or by law (563(1), 610)."""

_TO_DELIVER = ("not-delivered", "wrong-account", "cancel-undelivered", "service-not-started")


def rights_to_end(a: Assessment) -> tuple[str, ...]:
    """The grounds of this case by which a notice ends the contract, strongest first."""
    return tuple(ground.id for ground in a.grounds if ground.id in ENDING)


def may_end_by_demand(a: Assessment) -> bool:
    """Whether a demand may say that the contract ends when its time is over (民法典 565(1)): something is
    still to be delivered, it is due, and no right to end the contract stands yet."""
    to_deliver = a.case.problem.situation in _TO_DELIVER
    return to_deliver and not rights_to_end(a) and performance_can_be_demanded(a.facts)


def _delivery_wanted(a: Assessment) -> bool:
    return a.remedy is not None and not a.remedy.pays_back


def _right_lapsed(a: Assessment) -> bool:
    """民法典第五百六十四条第二款."""
    from refundletters.assessment.deadlines import deadlines

    return any(each.code == "rescission" and each.state == "passed" for each in deadlines(a))


def _still_has_time(a: Assessment) -> bool:
    last = awaited(a.facts)
    return last is not None and has_time(a.facts, last)


def _person_refused(a: Assessment) -> bool:
    last = last_refusal(a.facts)
    return a.facts.seller_is_private and last is not None and last.party != "platform"


def _seller_gone(a: Assessment) -> bool:
    """The seller is gone, and it was not the platform that refused."""
    last = last_refusal(a.facts)
    gone = a.case.problem.situation == "merchant-unreachable"
    return gone and (last is None or last.party != "platform")


SELLER_OBSTACLES: dict[str, Obstacle] = {
    "nothing-asked": Obstacle(
        lambda a: not a.facts.asked_seller,
        N_(
            "nothing was asked of the seller yet, as far as the log tells, so there is nothing to "
            "remind it of"
        ),
        N_("write to customer service first, then note when and how it answered under 沟通记录 (contacts)"),
        ("first-contact",),
    ),
    "refused-already": Obstacle(
        lambda a: bool(a.facts.asked_seller) and awaited(a.facts) is None,
        N_("the seller has answered already, with a refusal: a reminder would not meet it"),
        N_("answer the refusal"),
        ("escalation", "demand"),
    ),
    "still-has-time": Obstacle(
        _still_has_time,
        N_("the time that the seller was given, or named itself, still runs"),
        N_("wait until it is over; note the answer, or its absence, under 沟通记录 (contacts)"),
    ),
    "nothing-refused": Obstacle(
        lambda a: last_refusal(a.facts) is None,
        N_("no refusal is on record, so there is no conclusion to be reviewed"),
        N_(
            "ask, or remind of what was asked; if the answer on record is a refusal, name it under "
            "拒绝理由 (refusal)"
        ),
        ("follow-up", "escalation", "first-contact"),
    ),
    "gone-without-platform": Obstacle(
        _seller_gone,
        N_("the seller can no longer be reached, so nobody would review its refusal"),
        N_("turn to the platform if there is one, and to the payment institution"),
        ("platform-intervention", "payment-dispute"),
    ),
    "person-refused": Obstacle(
        _person_refused,
        N_("it was a private person who refused: there is nobody else on that side to review it"),
        N_("demand it formally, ask the platform to step in if there is one, or raise the payment"),
        ("demand", "platform-intervention", "payment-dispute"),
    ),
    "nothing-to-appeal": Obstacle(
        lambda a: a.claim == "negotiate",
        N_("the case file shows no right that the refusal hurts: only an agreement with the seller can help"),
        N_("ask the seller to agree; a promise or a rule of its own that allows it belongs in the case file"),
        ("escalation", "first-contact"),
    ),
    "delivery-wanted": Obstacle(
        _delivery_wanted,
        N_("you do not ask for money back, and who ends the contract cannot also ask for what it promised"),
        N_("demand what you ask for; to end the contract, ask for the refund under 诉求 (request)"),
        ("demand", "escalation", "first-contact"),
    ),
    "no-right-to-end": Obstacle(
        lambda a: a.situation is not None and not rights_to_end(a),
        N_(
            "nothing in the case file gives a right to end the contract: it was neither agreed nor has the "
            "seller let a demand pass, refused to deliver or defeated the purpose; a notice without such a "
            "right has no effect (Interpretation on the Contract Part, Article 53)"
        ),
        N_(
            "ask for the refund by the other grounds; where something is still to be delivered, demand it "
            "with a period first"
        ),
        ("demand", "escalation", "first-contact"),
    ),
    "right-to-end-lapsed": Obstacle(
        _right_lapsed,
        N_(
            "more than a year has passed since you knew of the reason, and the right to end the contract is "
            "gone (Civil Code, Article 564)"
        ),
        N_("claim by the other grounds, and have a lawyer look at it"),
        ("demand",),
    ),
    "nothing-due": Obstacle(
        lambda a: a.claim == "negotiate" and not may_end_by_demand(a),
        N_("what the case file says gives you no claim that could be enforced: only an agreement can help"),
        N_("ask the seller to agree; a promise or a rule of its own that allows it belongs in the case file"),
        ("first-contact", "escalation"),
    ),
    "not-due-yet": Obstacle(
        lambda a: a.facts.delivery_awaited and not rights_to_end(a),
        N_("the time that the seller promised for delivery still runs, so nothing is overdue"),
        N_("wait until it is over; what you ask beforehand, ask as a request"),
        ("first-contact",),
    ),
    "not-on-a-platform": Obstacle(
        lambda a: not a.facts.on_a_platform,
        N_("it was not bought on a marketplace or a second-hand platform, so no platform can step in"),
        N_("turn to the seller's supervisor or to the payment institution"),
        ("escalation", "payment-dispute"),
    ),
    "platform-refused": Obstacle(
        lambda a: bool(refusals(a.facts, "platform")) and awaited(a.facts, "platform") is None,
        N_("the platform has decided already"),
        N_("ask it to review its decision"),
        ("appeal",),
    ),
}
