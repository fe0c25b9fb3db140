"""Reasons not to turn to one authority or association although another may take the case."""

from __future__ import annotations

from refundletters.assessment.assessment import Assessment
from refundletters.assessment.bodies import taken_by
from refundletters.assessment.clues import clues, signs_of_crime, tells_of_unlawful_site
from refundletters.assessment.obstacles import Obstacle
from refundletters.case.models import Contact
from refundletters.messages import N_

__all__ = ["OFFICE_OBSTACLES"]


def _institution_not_heard(a: Assessment) -> bool:
    """金融消费者权益保护实施办法第四十条: who does not accept the institution's own handling may complain."""
    told = [contact for contact in a.case.contacts if contact.party == "payment-provider"]
    return not any(_handled(a, contact) for contact in told)


def _handled(a: Assessment, contact: Contact) -> bool:
    answered = not a.facts.silent(contact) and a.facts.refusal_of(contact) != "processing"
    return answered or a.facts.waited_out(contact)


def _paid_by_bank(a: Assessment) -> bool:
    methods = {payment.method for payment in a.case.payment}
    return "bank-card" in methods


def _taken(a: Assessment) -> bool:
    """By whom the dispute was taken, but for the police, who look at a crime and not at the dispute."""
    return bool(taken_by(a.case) - {"police"})


def _taken_by_others(a: Assessment) -> bool:
    """The same, but for the association itself, which knows what it has taken."""
    return bool(taken_by(a.case) - {"police", "consumer-association"})


OFFICE_OBSTACLES: dict[str, Obstacle] = {
    "restricted-by-the-seller": Obstacle(
        lambda a: a.case.problem.situation == "account-restricted" and not a.institution_grounds,
        N_(
            "by what the case file says it is your account with the seller that is restricted, and the "
            "central bank takes complaints about payment institutions"
        ),
        N_(
            "complain about the seller to the market regulator; if it is your payment account (Alipay, "
            "WeChat balance), say so under 现象 (description)"
        ),
        ("regulator-complaint",),
    ),
    "not-against-the-institution": Obstacle(
        lambda a: not a.institution_grounds,
        N_(
            "the central bank takes complaints about payment institutions; your dispute is with the seller, "
            "and nothing is held against the institution"
        ),
        N_("complain about the seller to the market regulator, or raise the payment with the institution"),
        ("payment-dispute", "regulator-complaint"),
    ),
    "paid-by-bank": Obstacle(
        _paid_by_bank,
        N_("it was paid with a bank card: complaints about banks go to the bank itself and then to 12378"),
        N_("raise the payment with the bank"),
        ("payment-dispute",),
    ),
    "institution-not-heard": Obstacle(
        _institution_not_heard,
        N_(
            "the payment institution deals with it first, and no result of its handling, nor a time that it "
            "let pass, is on record (PBoC Order 5 of 2020, Article 40)"
        ),
        N_(
            "raise it with the institution, then note when and what it answered under 沟通记录 (contacts) "
            "with 对象: 支付机构"
        ),
        ("payment-dispute",),
    ),
    "taken-by-another": Obstacle(
        _taken,
        N_(
            "another body has already taken this dispute, and the central bank then does not receive it "
            "(PBoC Order 5 of 2020, Article 42(4))"
        ),
        N_("wait for that body's result"),
    ),
    "mediated-elsewhere": Obstacle(
        _taken_by_others,
        N_(
            "another body has already taken this dispute: two mediations at once get in each other's way, "
            "and the market regulator refuses what an association has taken (Order 121, Article 16(2))"
        ),
        N_("wait for that body's result"),
    ),
    "not-a-consumer": Obstacle(
        lambda a: a.case.declarations.daily_use is False,
        N_(
            "the purchase was not for daily life, and consumer associations serve consumers only (Consumer "
            "Protection Law, Articles 2 and 37)"
        ),
        N_("settle it with the seller or bring a civil action"),
        ("escalation", "payment-dispute"),
    ),
    "no-clue": Obstacle(
        lambda a: not clues(a),
        N_(
            "the case file tells of a dispute, but of no act for which market regulators could hold the "
            "seller to account; a report without a concrete clue leads nowhere (Order 121, Article 28)"
        ),
        N_(
            "to have the money back, complain; if the seller did more (a false page, a clause that takes "
            "away your rights, no licence shown), say so under 经过 (events) or 规则 (rules)"
        ),
        ("regulator-complaint", "payment-dispute"),
        N_(
            "a body deals with your dispute: wait for its result; if the seller did more (a false page, "
            "a clause that takes away your rights, no licence shown), say so under 经过 (events) or 规则 "
            "(rules)"
        ),
    ),
    "no-unlawful-site": Obstacle(
        lambda a: not tells_of_unlawful_site(a),
        N_(
            "the internet report centre (12377) takes clues of unlawful content and fraudulent sites; the "
            "case file tells of no such site"
        ),
        N_("to have the money back, complain or raise the payment"),
        ("regulator-complaint", "payment-dispute"),
        N_("a body deals with your dispute: wait for its result"),
    ),
    "no-signs-of-crime": Obstacle(
        lambda a: not signs_of_crime(a),
        N_(
            "what the file says is a contract dispute, without signs of deceit to take your money, and the "
            "police do not settle such disputes"
        ),
        N_(
            "if the seller invented or hid something to take the money, write what and how you know under "
            "欺诈事实 (fraud_facts)"
        ),
        ("regulator-complaint", "payment-dispute"),
        N_(
            "a body deals with your dispute: wait for its result; if the seller invented or hid something to "
            "take the money, write what and how you know under 欺诈事实 (fraud_facts)"
        ),
    ),
}
