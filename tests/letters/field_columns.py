"""The field matrix (letter-style D6b) of the further letters to sellers and platforms and of the papers for
authorities and courts: what each must hold, may hold and must not hold, by the command that writes it."""

from __future__ import annotations

from typing import Literal

__all__ = ["COLUMNS", "Mark"]

Mark = Literal["R", "o", "-"]
"""R required, o optional, - must not appear."""

_FIELDS = (
    "own name", "ID number", "phone", "address", "e-mail", "the seller", "the seller by its registered name",
    "the seller's address", "the seller's credit code", "order number", "time of payment", "way of payment",
    "amount", "payment number", "item", "promise", "what was seen", "when they were asked", "agent",
    "what was answered", "the request", "one alternative", "a time to answer by", "law", "exhibits",
    "declaration of daily use", "declaration of truth", "card code",
)  # fmt: skip

_MARKS = {
    "follow-up": "-----R---RRRRoRRRRooRRR-o---",
    "appeal": "o-o-oRo--RRRRoRRRRRRRRRoR---",
    # Who ends the contract cannot also ask for what it promised: no alternative.
    "cancellation-notice": "R-RRoRRooRRRRoRRRRRoR-RRR---",
    "demand": "R-RRoRRooRRRRoRRRRRRRRRRR---",
    "platform-intervention": "o----RoooRRRRoRRRRoRRRooR---",
    "regulator-complaint --to consumer-association": "R-RRoRRRoRRRRoRRRRRRRo-RRRR-",
    # The respondent is the institution: its handling is told, nothing of what the seller promised.
    "regulator-complaint --to pboc": "RRRooRo--RRoRRRooRRoo--RR-R-",
    # Clues: no request for money, no daily use.
    "violation-report": "R-RRoRRRoRRRRoRRRooo---RR-R-",
    "violation-report --to cac": "R-RRoRRRoRRRRoRRRooo---oR-R-",
    "violation-report --to police": "RoRRoRRRoRRRRRRRRooo---oR-R-",
    "statement-of-claim": "RRRRoRRRRRRRRoRRRRRRR--RR---",
    # What was answered is the promise to pay back, not the refusal of the complete case.
    "payment-order": "RRRRoRRRRRRRRoRRRRRoR--RR---",
    # Only the name of the case, the exhibits with what each shows, and the signature.
    "evidence-list": "R----oR--oooo-o-oooo----R---",
}

COLUMNS: dict[str, dict[str, Mark]] = {
    command: dict(zip(_FIELDS, marks, strict=True))  # type: ignore[arg-type]  # letters of a text
    for command, marks in _MARKS.items()
}
