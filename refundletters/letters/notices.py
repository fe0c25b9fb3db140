"""What the user is told beside a letter: what to check before sending it. Never part of the letter."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from refundletters.assessment.assessment import Assessment
from refundletters.assessment.competence import competent_office
from refundletters.assessment.obstacles.seller import may_end_by_demand
from refundletters.case.vocabulary import vocabulary
from refundletters.exhibits import Numbering
from refundletters.letters.catalogue import FormName, LetterKind
from refundletters.letters.court_notices import COURT_NOTICES, court_to_verify, debtor_court_to_verify
from refundletters.messages import N_, _

__all__ = ["notices", "unrecognised_reply"]

_Applies = Callable[[Assessment, Numbering], bool]


def _unrecognised(assessment: Assessment) -> bool:
    return assessment.refusal is None and any(contact.reply for contact in assessment.facts.asked)


def _business_unshown(a: Assessment) -> bool:
    claimed = a.case.venue == "second-hand" and a.case.merchant.is_business is True
    return claimed and not a.facts.seller_is_firm and not a.facts.signs_of_business


_NOTICES: dict[str, tuple[_Applies, str]] = {
    "no-order-number": (
        lambda a, n: a.case.order.number is None and a.case.venue != "private-transfer",
        N_(
            "the order number is missing; the letter names the payment instead. The 商户单号 in "
            "your payment bill is often the site's order number."
        ),
    ),
    "unrecognised-reply": (
        lambda a, n: _unrecognised(a),
        N_(
            "the reply on record is not one of the known refusals, so the letter does not "
            "answer it point by point; name it under 拒绝理由 (refusal) if it is one"
        ),
    ),
    "no-transaction-number": (
        lambda a, n: not any(payment.transaction_number for payment in a.case.payment),
        N_(
            "the payment's 支付单号 (transaction_number) is missing; the institution finds the "
            "payment much faster by it"
        ),
    ),
    "transfer-not-guaranteed": (
        lambda a, n: a.case.venue == "private-transfer",
        N_(
            "a transfer that you made yourself is not a guaranteed purchase: the institution "
            "can record the complaint and may act against the payee, but has no general duty "
            "to return the money"
        ),
    ),
    "demand-interrupts": (
        lambda a, n: True,
        N_(
            "a demand interrupts the limitation period only when it reaches the other side (Civil Code, "
            "Article 195(1)): send it by EMS, with the name of the letter on the waybill, or where "
            "its delivery can be shown, and keep the waybill, the receipt and a copy"
        ),
    ),
    "demand-offers-delivery": (
        lambda a, n: may_end_by_demand(a),
        N_(
            "the law lets you end the contract only after a demand with a reasonable period (Civil Code, "
            "Article 563(1)(3)): so the letter lets the seller choose between delivery and refund, and "
            "says that the contract ends if it does neither"
        ),
    ),
    "notice-takes-effect": (
        lambda a, n: True,
        N_(
            "the contract ends when the notice reaches the other side (Civil Code, Article 565(1)), and "
            "there is no way back to delivery then: be sure, send it so that its arrival can be shown, and "
            "keep the proof"
        ),
    ),
    "business-to-show": (
        lambda a, n: _business_unshown(a),
        N_(
            "who sells on a second-hand platform answers as a business only where the facts show it "
            "(Provisions on Online Consumption, Article 7): write under 经过 (events), with a screenshot, "
            "how much the seller has on sale or has sold, how often, or where else it sells"
        ),
    ),
    "office-to-verify": (
        lambda a, n: True,
        "",
    ),
    "association-to-verify": (
        lambda a, n: True,
        N_(
            "the name of the association differs by place (消费者协会, 消费者委员会, 消费者权益保护委员会): "
            "fill in the one at the seller's seat by hand; mediation is voluntary, and as long as an "
            "association deals with it do not complain to the market regulator too (Order 121, Article "
            "16(2))"
        ),
    ),
    "pboc-branch": (
        lambda a, n: True,
        N_(
            "fill in the branch of the central bank at the institution's seat by hand (PBoC Order 5 of 2020, "
            "Article 40); Order 4 of 2026 changed some rules, so look up the text in force"
        ),
    ),
    "identity-number-inside": (
        lambda a, n: True,
        N_(
            "this paper holds your identity number, which Article 41 of PBoC Order 5 of 2020 asks for: send "
            "it to the central bank only, never to the seller"
        ),
    ),
    "report-office": (
        lambda a, n: True,
        N_(
            "a report goes to the regulator at the seller's seat, for a shop on a platform where it really "
            "does business (Order 121, Articles 29 and 31); check the office before sending"
        ),
    ),
    "report-returns-no-money": (
        lambda a, n: True,
        N_(
            "a report brings no refund: nothing is asked for here. To have the money back, send a complaint "
            "or another letter"
        ),
    ),
    "report-apart": (
        lambda a, n: True,
        N_(
            "hand it in apart from any complaint: who reports is kept secret, except where one document "
            "holds both and the seller must be told for mediation (Order 121, Articles 9 and 37)"
        ),
    ),
    "police-receipt": (
        lambda a, n: True,
        N_(
            "report it in person with the original records and ask for a receipt (受案回执); whether it is a "
            "crime is for the police to decide, so call nobody a criminal"
        ),
    ),
    "no-exhibits": (
        lambda a, n: not n.exhibits,
        N_(
            "no exhibits are listed; without proof of the purchase a complaint may be "
            "refused (Order 121, Article 16(3))"
        ),
    ),
    **COURT_NOTICES,
    "court-to-verify": (lambda a, n: True, ""),
    "debtor-court": (lambda a, n: True, ""),
}


def notices(assessment: Assessment, kind: LetterKind, form: FormName, numbers: Numbering) -> Iterator[str]:
    """The notices of `kind` in `form` that apply to this case, and what the assessment could not follow."""
    for name in kind.notices_beside(form):
        applies, text = _NOTICES[name]
        if name == "office-to-verify":
            yield _office(assessment)
        elif name == "court-to-verify":
            yield court_to_verify(assessment)
        elif name == "debtor-court":
            yield debtor_court_to_verify(assessment)
        elif applies(assessment, numbers):
            yield _(text)
    asked, remedy = assessment.case.request.amount, assessment.remedy
    if asked and remedy and remedy.amount is not None and asked > remedy.amount and not remedy.damages:
        yield _(
            "you asked for {asked} 元; the letter asks for {given} 元, which is all this case bears out"
        ).format(asked=asked, given=remedy.amount)
    if remedy and remedy.declined:
        yield _declined(assessment).format(asked=_remedy(remedy.declined), given=_remedy(remedy.code))


def unrecognised_reply(assessment: Assessment) -> str:
    """What the user is told where nobody's reply is one of the known refusals, else nothing."""
    _applies, text = _NOTICES["unrecognised-reply"]
    return _(text) if _unrecognised(assessment) else ""


def _declined(assessment: Assessment) -> str:
    """Why what the user asked for is not asked for; of damages, what they would need."""
    rule, remedy = assessment.situation, assessment.remedy
    if rule and remedy and remedy.declined in rule.remedies_if:
        return _(
            "you asked for {asked}: three times the price can be claimed of a business only, and only with "
            "facts that show what it knowingly said falsely or hid; write them under 欺诈事实 "
            "(fraud_facts). Until then the letter asks for {given}"
        )
    if remedy and remedy.declined == "compensation" and assessment.case.problem.fraud_facts:
        return _(
            "you asked for {asked}: the letters claim three times the price only where what was delivered "
            "was knowingly a false or useless thing. Here they ask for {given}; the facts of deceit belong "
            "in a report to the regulator or to the police, and a lawyer can tell whether more can be claimed"
        )
    return _(
        "what you asked for ({asked}) is not something this situation supports; the "
        "letter asks for {given} instead"
    )


def _remedy(code: str) -> str:
    return vocabulary("remedy")[code].told


def _office(assessment: Assessment) -> str:
    office = competent_office(assessment.case)
    if office is None:
        return _(
            "the competent office cannot be told from the seller's address; fill it in by "
            "hand (Order 121, Article 13)"
        )
    return _(
        "“{office}” follows from the seller's address; check that it is still the right name before sending"
    ).format(office=office)
