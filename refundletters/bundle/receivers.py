"""收件人: who may get a bundle, which letter is theirs now, and whether they need the code of the card."""

from __future__ import annotations

from refundletters.assessment import Assessment
from refundletters.assessment.channels.advice import Advice, channels
from refundletters.assessment.channels.ladder import next_to_platform, next_to_seller
from refundletters.errors import Problem, UserError
from refundletters.letters.catalogue import LetterKind, letter_variants
from refundletters.letters.history import reader
from refundletters.letters.readiness import readiness, require_ready
from refundletters.messages import _

__all__ = ["LIST", "RECEIVERS", "chosen", "gets_code", "kinds_for"]

RECEIVERS = (
    "merchant", "platform", "payment-provider", "samr", "consumer-association", "pboc", "court", "police",
    "cac",
)  # fmt: skip
"""Who may get one, as a contact names them; a public site never does."""

LIST = "evidence-list"
"""The kind that goes with whatever a court gets."""

_LADDERS = {"merchant": next_to_seller, "platform": next_to_platform}
"""What comes next to those who get several letters, one after another."""

_CODE_DISPUTED = "nonconforming"
"""The fault of situations in which the code itself is in dispute."""


class NotTheirs(UserError):
    """A kind of letter that this receiver does not get."""

    exit_code = 2


def kinds_for(a: Assessment, to: str) -> tuple[LetterKind, ...]:
    """The letters that the receiver `to` may get, in the order of the road."""
    return tuple(kind for kind in letter_variants() if _reader(a, kind) == to)


def _reader(a: Assessment, kind: LetterKind) -> str:
    return kind.to if kind.receivers else reader(a, kind)


def chosen(a: Assessment, to: str, named: str | None = None) -> LetterKind:
    """The letter for `to`: the one `named`, else what the plan has next for it, else the first that is
    ready.

    Raises `NotTheirs` where `named` is none of theirs, and `Withheld` where it cannot be written, or none
    can.
    """
    kinds = kinds_for(a, to)
    if named is not None:
        kind = next((kind for kind in kinds if kind.code == named), None)
        if kind is None:
            fact = _("{letter} is not for this receiver").format(letter=named)
            raise NotTheirs(Problem(fact, _("one of: {forms}").format(forms=", ".join(_codes(kinds)))))
        require_ready(a, kind, kind.form)
        return kind
    kinds = tuple(kind for kind in kinds if kind.code != LIST)
    advised = [each.letter for each in channels(a) if _is(each, to)]
    if to in _LADDERS:
        advised.append(_LADDERS[to](a))
    ready = [kind for kind in kinds if readiness(a, kind).ready]
    fitting = [kind for code in advised for kind in ready if kind.code == code]
    kind = next(iter((*fitting, *ready, *kinds)))
    require_ready(a, kind, kind.form)
    return kind


def _codes(kinds: tuple[LetterKind, ...]) -> tuple[str, ...]:
    return tuple(kind.code for kind in kinds)


def _is(advice: Advice, to: str) -> bool:
    return (advice.channel.to or advice.channel.party) == to and advice.state not in ("unfit", "closed")


def gets_code(a: Assessment, to: str) -> bool:
    """Whether `to` has to look at the code of the card: who sold it, and the platform where the code itself
    is in dispute. Everybody else sees its last four signs; the original can be shown on request."""
    disputed = a.situation is not None and a.situation.fault == _CODE_DISPUTED
    return to == "merchant" or (to == "platform" and disputed)
