"""What the user is told beside a letter: what to check before sending it. Never part of the letter."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from refundletters.assessment.assessment import Assessment
from refundletters.assessment.competence import competent_office
from refundletters.case.vocabulary import vocabulary
from refundletters.exhibits import Numbering
from refundletters.letters.catalogue import LetterKind
from refundletters.messages import N_, _, language

__all__ = ["notices", "unrecognised_reply"]

_Applies = Callable[[Assessment, Numbering], bool]


def _unrecognised(assessment: Assessment) -> bool:
    return assessment.refusal is None and any(contact.reply for contact in assessment.facts.asked)


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
    "office-to-verify": (
        lambda a, n: True,
        "",
    ),
    "no-exhibits": (
        lambda a, n: not n.exhibits,
        N_(
            "no exhibits are listed; without proof of the purchase a complaint may be "
            "refused (Order 121, Article 16(3))"
        ),
    ),
}


def notices(assessment: Assessment, kind: LetterKind, numbers: Numbering) -> Iterator[str]:
    """The notices of `kind` that apply to this case, and what the assessment could not follow."""
    for name in kind.notices:
        applies, text = _NOTICES[name]
        if name == "office-to-verify":
            yield _office(assessment)
        elif applies(assessment, numbers):
            yield _(text)
    asked, remedy = assessment.case.request.amount, assessment.remedy
    if asked and remedy and remedy.amount is not None and asked > remedy.amount and not remedy.damages:
        yield _(
            "you asked for {asked} 元; the letter asks for {given} 元, which is all this case bears out"
        ).format(asked=asked, given=remedy.amount)
    if assessment.remedy and assessment.remedy.declined:
        yield _(
            "what you asked for ({asked}) is not something this situation supports; the "
            "letter asks for {given} instead"
        ).format(asked=_remedy(assessment.remedy.declined), given=_remedy(assessment.remedy.code))


def unrecognised_reply(assessment: Assessment) -> str:
    """What the user is told where nobody's reply is one of the known refusals, else nothing."""
    _applies, text = _NOTICES["unrecognised-reply"]
    return _(text) if _unrecognised(assessment) else ""


def _remedy(code: str) -> str:
    return code if language() == "en" else vocabulary("remedy")[code].short


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
