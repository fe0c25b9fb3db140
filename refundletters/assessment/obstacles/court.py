"""Reasons not to go to court, or not for a payment order, although the case may go elsewhere."""

from __future__ import annotations

import re

from refundletters.assessment.assessment import Assessment
from refundletters.assessment.bodies import taken_by
from refundletters.assessment.court import arbitration_clause, sued_platform
from refundletters.assessment.court.payment_order import (
    admission,
    has_counter_duty,
    names_other_amount,
    withdrawn,
)
from refundletters.assessment.obstacles import Obstacle
from refundletters.case.references import all_exhibits
from refundletters.messages import N_
from refundletters.patterns import regex

__all__ = ["COURT_OBSTACLES"]

_CRIMINAL = regex("(?<![不未没予])(?:已经?)?(?:受案|立案|刑事拘留|移送起诉)")


def _no_defendant(a: Assessment) -> bool:
    """民事诉讼法第一百二十二条第二项: 有明确的被告."""
    gone = a.case.problem.situation == "merchant-unreachable"
    elsewhere = a.case.platform.operator is not None
    unnamed = a.case.merchant.registered_name is None and not sued_platform(a)
    return unnamed and (gone or elsewhere)


def _in_court(a: Assessment) -> bool:
    declared = "court" in taken_by(a.case)
    told = [c for c in a.case.contacts if c.party == "court"]
    return declared or any(
        c.reply and re.search("(?<!不予)(?:受理|立案)|判决|裁定|调解书", c.reply) for c in told
    )


def _criminal_case(a: Assessment) -> bool:
    replies = [contact.reply or "" for contact in a.case.contacts if contact.party == "police"]
    return any(_CRIMINAL.search(reply) and "不予立案" not in reply for reply in replies)


def _not_money(a: Assessment) -> bool:
    """民事诉讼法解释第四百二十七条第一款第一项、第二项; an unstated price is a gap, no reason."""
    remedy = a.remedy
    if remedy is None:
        return False
    open_sum = remedy.amount is None and a.facts.paid is not None
    return not remedy.pays_back or open_sum or remedy.damages is not None


def _not_due(a: Assessment) -> bool:
    found = admission(a)
    return found is not None and not found.due


def _not_findable(a: Assessment) -> bool:
    """民事诉讼法解释第四百二十七条第一款第四项、第五项."""
    return a.case.problem.situation == "merchant-unreachable" or a.facts.seller_vanished


def _disputed(a: Assessment) -> bool:
    found = admission(a)
    return found is not None and (withdrawn(a, found) or names_other_amount(a, found))


COURT_OBSTACLES: dict[str, Obstacle] = {
    "nothing-to-list": Obstacle(
        lambda a: not all_exhibits(a.case),
        N_("the case file names no exhibits, so there is nothing to list"),
        N_("name your screenshots and files under 证据 (exhibits), and at each fact the ones that show it"),
    ),
    "nothing-to-claim": Obstacle(
        lambda a: a.claim == "negotiate",
        N_(
            "what the case file says does not show that the seller broke the contract, so there is "
            "nothing that a court could order: only an agreement with the seller can help"
        ),
        N_("ask the seller to agree; a promise or a rule of its own that allows it belongs in the case file"),
        ("first-contact",),
    ),
    "no-defendant": Obstacle(
        _no_defendant,
        N_(
            "there is no definite defendant: the seller's real name is not known, and nothing shows that a "
            "platform answers in its place (Civil Procedure Law, Article 122(2))"
        ),
        N_(
            "of a shop, look up the ICP record of the site and the payee of your payment, and ask the "
            "platform in writing for the seller's real name, address and contact; of a person, ask the "
            "payment institution, and the police where there are signs of deceit; keep the proof"
        ),
        ("payment-dispute",),
    ),
    "in-court": Obstacle(
        _in_court,
        N_(
            "a court or an arbitration body has this dispute already, and nobody sues twice over the same "
            "matter"
        ),
        N_("go on in that case; hand in what is new there"),
    ),
    "arbitration-agreed": Obstacle(
        lambda a: arbitration_clause(a) is not None,
        N_(
            "a clause in the case file refers disputes to arbitration, and a court then points the plaintiff "
            "there (Civil Procedure Law, Article 127(2))"
        ),
        N_(
            "read whether you agreed to it and whether it names an arbitration body; if you hold that it "
            "does not bind you, have a lawyer look at it first"
        ),
    ),
    "criminal-case": Obstacle(
        _criminal_case,
        N_(
            "by the case file the police have opened a case about the same matter; a court as a rule waits "
            "for it or leaves the matter to it"
        ),
        N_(
            "tell the police your loss and hand in your exhibits; ask the court's filing window before you "
            "sue"
        ),
    ),
    "not-money": Obstacle(
        _not_money,
        N_(
            "a payment order is for a certain sum of money only, and what this case asks for is something "
            "else, more, or not yet a figure (Interpretation of the Civil Procedure Law, Article 427)"
        ),
        N_("bring an action"),
        ("statement-of-claim",),
    ),
    "not-admitted": Obstacle(
        lambda a: admission(a) is None,
        N_(
            "a payment order is for a debt that is plain, and no reply of the seller in the case file "
            "agrees to pay the money back; a dispute over the goods is not for this procedure (Civil "
            "Procedure Law, Articles 225 and 227)"
        ),
        N_(
            "if the seller did agree, write its reply word for word under 沟通记录 (contacts); else bring "
            "an action"
        ),
        ("statement-of-claim", "payment-dispute"),
    ),
    "not-due": Obstacle(
        _not_due,
        N_(
            "the time in which the seller agreed to pay has not passed, so the debt is not yet due "
            "(Interpretation of the Civil Procedure Law, Article 427)"
        ),
        N_("wait until that time is over"),
    ),
    "debt-disputed": Obstacle(
        _disputed,
        N_(
            "the seller says that it has paid, has refused since, or agreed to another sum: it "
            "would object, and the order would lapse (Civil Procedure Law, Article 228)"
        ),
        N_("ask for the number, time and way of the refund; if it did not come, bring an action"),
        ("statement-of-claim", "payment-dispute"),
    ),
    "debt-not-plain": Obstacle(
        lambda a: a.case.declarations.plain_debt is False,
        N_(
            "you said that there are other debts between you and the seller, that papers may not reach it, "
            "or that a claim was secured before; a court then does not take the request (Civil Procedure "
            "Law, Article 225; Interpretation, Article 427)"
        ),
        N_("bring an action"),
        ("statement-of-claim",),
    ),
    "counter-duty": Obstacle(
        has_counter_duty,
        N_(
            "you would have to give something back in return, and a payment order is only for who owes "
            "nothing in return (Interpretation of the Civil Procedure Law, Article 427)"
        ),
        N_("return it first and note it under 经过 (events), or bring an action"),
        ("statement-of-claim",),
    ),
    "debtor-not-found": Obstacle(
        _not_findable,
        N_(
            "a payment order must be served on the debtor, and this one has vanished or cut you off "
            "(Interpretation of the Civil Procedure Law, Article 427)"
        ),
        N_("turn to the payment institution; bring an action once the debtor's name and address are known"),
        ("payment-dispute",),
    ),
}
