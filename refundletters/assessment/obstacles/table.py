"""Every reason not to send a letter by its name, with the reason told to the user and what to send instead;
here those that concern several receivers."""

from __future__ import annotations

from collections.abc import Callable

from refundletters.assessment.assessment import Assessment
from refundletters.assessment.obstacles import Obstacle
from refundletters.assessment.obstacles.court import COURT_OBSTACLES
from refundletters.assessment.obstacles.office import OFFICE_OBSTACLES
from refundletters.assessment.obstacles.seller import SELLER_OBSTACLES
from refundletters.assessment.predicates import ADULT_FROM, holds
from refundletters.messages import N_

__all__ = ["OBSTACLES", "obstacle"]


def _situation(*codes: str) -> Callable[[Assessment], bool]:
    return lambda a: a.case.problem.situation in codes


def _own_payment_institution(a: Assessment) -> bool:
    return a.situation is not None and a.situation.respondent == "payment-provider"


def _private_person(a: Assessment) -> bool:
    return a.facts.seller_is_private and a.case.venue in ("private-transfer", "second-hand", None)


def _paid_from_balance(a: Assessment) -> bool:
    methods = [payment.method for payment in a.case.payment if payment.method]
    return bool(methods) and all(method == "balance" for method in methods)


def _all_returned(a: Assessment) -> bool:
    money = a.remedy.amount if a.remedy and a.remedy.pays_back else None
    return money is not None and not money


def _over_three_years(a: Assessment) -> bool:
    """投诉举报处理办法第十六条第四项."""
    known = a.facts.known_at
    return known is not None and a.facts.is_past(known.day, years=3)


def _respondent_unknown(a: Assessment) -> bool:
    merchant = a.case.merchant
    gone = a.case.problem.situation == "merchant-unreachable"
    return gone and not (merchant.registered_name and merchant.address)


OBSTACLES: dict[str, Obstacle] = {
    "own-payment-institution": Obstacle(
        _own_payment_institution,
        N_(
            "a payment that you did not authorise is the payment institution's to answer "
            "for, not the seller's"
        ),
        N_(
            "tell the institution at once to stop the payment, report it to the police, and "
            "send the payment dispute"
        ),
        ("payment-dispute",),
    ),
    "institution-restricts": Obstacle(
        lambda a: holds("payment-account-restricted", a.facts),
        N_(
            "it is your payment account that is restricted, and the payment institution has to explain and "
            "review that, not the seller"
        ),
        N_("ask the institution for the facts, the reason and the terms, and for a review"),
        ("payment-dispute",),
    ),
    "seller-unreachable": Obstacle(
        _situation("merchant-unreachable"),
        N_("the seller can no longer be reached, so a message to it will not be answered"),
        N_(
            "turn to the platform, if it was bought on one, and to the payment institution; where there are "
            "signs that the money was taken by deceit, report it to the police"
        ),
        ("platform-intervention", "appeal", "payment-dispute", "regulator-complaint"),
    ),
    "no-supervisor": Obstacle(
        _private_person,
        N_("the seller is a person, not a business: there is no supervisor to turn to"),
        N_("ask the seller once more in writing, and raise the payment with the payment institution"),
        ("first-contact", "platform-intervention", "appeal", "payment-dispute"),
    ),
    "not-contacted": Obstacle(
        lambda a: not a.facts.asked,
        N_("there is no earlier contact with the seller on record, so there is nothing yet to escalate"),
        N_("write to customer service first, then note when and how it answered under 沟通记录 (contacts)"),
        ("first-contact",),
    ),
    "paid-from-balance": Obstacle(
        _paid_from_balance,
        N_(
            "the order was paid from the balance kept with the site itself, so no payment "
            "institution handled it"
        ),
        N_(
            "turn to the seller; for the payment that once filled the balance, give that "
            "payment's particulars instead"
        ),
        ("escalation", "regulator-complaint"),
    ),
    "nothing-to-dispute": Obstacle(
        lambda a: a.claim == "negotiate",
        N_(
            "what the case file says does not show that the seller broke the contract, so there is "
            "no payment to dispute: only an agreement with the seller can help"
        ),
        N_("ask the seller to agree; a promise or a rule of its own that allows it belongs in the case file"),
        ("first-contact",),
    ),
    "nothing-left": Obstacle(
        _all_returned,
        N_("by your own account all that you paid has come back already, so nothing is left to ask for"),
        N_("if something is still owed to you, correct 已退金额 (refunded)"),
    ),
    "not-a-payment-matter": Obstacle(
        lambda a: (
            a.remedy is not None
            and a.remedy.code in ("unfreeze", "compensation")
            and not holds("payment-account-restricted", a.facts)
        ),
        N_("what you ask for is not money back, and a payment institution can only deal with the payment"),
        N_("ask the seller; to dispute the payment, name the amount to be returned under 诉求 (request)"),
        ("escalation", "first-contact"),
    ),
    "of-age": Obstacle(
        lambda a: a.facts.minor_age is not None and a.facts.minor_age >= ADULT_FROM,
        N_("by the date of birth given, the person who paid was already of age"),
        N_("correct 未成年人出生日期 (minor_birth_date), or choose the situation that fits"),
    ),
    "nothing-owed": Obstacle(
        lambda a: a.claim == "negotiate",
        N_(
            "what the case file says does not show that the seller broke the contract, so there is "
            "nothing for a regulator to mediate: only an agreement with the seller can help"
        ),
        N_("ask the seller to agree; a promise or a rule of its own that allows it belongs in the case file"),
        ("first-contact",),
    ),
    "not-a-business": Obstacle(
        lambda a: a.facts.seller_is_private,
        N_(
            "the seller is not known to be a business, and market regulators and consumer associations "
            "deal with businesses only (Order 121, Article 3)"
        ),
        N_(
            "raise the payment with the payment institution; if the seller sells regularly, "
            "write 是否经营者: 是 (is_business) and say in 经过 (events) what shows it"
        ),
        ("first-contact", "payment-dispute"),
    ),
    "not-for-daily-use": Obstacle(
        lambda a: a.case.declarations.daily_use is False,
        N_(
            "the purchase was not for daily life, and market regulators do not accept such "
            "complaints (Order 121, Article 16(3))"
        ),
        N_("settle it with the seller or bring a civil action"),
        ("escalation", "payment-dispute"),
    ),
    "handled-elsewhere": Obstacle(
        lambda a: bool(a.case.declarations.handled_elsewhere),
        N_(
            "another body has already taken this dispute, and market regulators then do not "
            "accept it (Order 121, Article 16(2))"
        ),
        N_("wait for that body's result"),
    ),
    "over-three-years": Obstacle(
        _over_three_years,
        N_(
            "more than three years have passed since you knew of it, and market regulators "
            "then do not accept a complaint (Order 121, Article 16(4))"
        ),
        N_("have a lawyer look whether the limitation period was interrupted"),
    ),
    "respondent-unknown": Obstacle(
        _respondent_unknown,
        N_(
            "nobody is known against whom the complaint could be directed: Order 121, "
            "Article 10 requires the respondent's name and address"
        ),
        N_(
            "look up the site's ICP record and the payee of your payment; until then turn to "
            "the payment institution, and to the police where there are signs of deceit"
        ),
        ("payment-dispute",),
    ),
    **OFFICE_OBSTACLES,
    **COURT_OBSTACLES,
    **SELLER_OBSTACLES,
}


def obstacle(names: tuple[str, ...], assessment: Assessment) -> Obstacle | None:
    """The first of the obstacles called `names` that stands in the way of this case."""
    return next((OBSTACLES[name] for name in names if OBSTACLES[name].applies(assessment)), None)
