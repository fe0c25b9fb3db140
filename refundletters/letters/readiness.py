"""What each letter still needs, and whether it may be sent at all."""

from __future__ import annotations

from typing import Self

from msgspec import Struct

from refundletters.assessment.assessment import Assessment
from refundletters.assessment.obstacles import Obstacle
from refundletters.assessment.obstacles.table import obstacle
from refundletters.case.fields import FieldName
from refundletters.case.paths import names_at, value_at
from refundletters.case.vocabulary import vocabulary
from refundletters.errors import Place, Problem, UserError, Withheld
from refundletters.letters.catalogue import COURTS, FormName, LetterKind, letter_kind, letter_variants
from refundletters.messages import N_, _

_PERSONS = {
    "merchant.registered_name": N_(
        "the seller's own name: as the payee in your bill; of what was bought on a platform, ask the "
        "platform for it in writing"
    ),
    "merchant.address": N_(
        "where the seller can be reached by post: of what was bought on a platform, ask the platform for it "
        "in writing; if you do not know it, do not guess"
    ),
}
"""Where a person's particulars are found, who has no site with a licence page."""

__all__ = ["Missing", "Readiness", "readiness", "require_ready"]


class Missing(Struct, frozen=True):
    """A need that nothing fulfils: the fields that would, any one of them, each by the names on the
    way to it (订单, 商品), and whether the seller is somebody without a site or shop of its own."""

    fields: tuple[tuple[FieldName, ...], ...]
    of_person: bool = False

    @classmethod
    def of(cls, paths: tuple[str, ...], of_person: bool = False) -> Self:
        """From the paths of the fields, such as ``payment.amount``."""
        return cls(tuple(names_at(path) for path in paths), of_person)

    def problem(self) -> Problem:
        """What is missing, and where its value is found."""
        paths = [".".join(name.zh for name in way) for way in self.fields]
        english = [".".join(name.key for name in way) for way in self.fields]
        fact = _("missing: {paths} ({keys})").format(paths=_(" or ").join(paths), keys=", ".join(english))
        if english == ["request.amount"]:
            hint = _("in 元: how much of the price; the case gives no figures to compute it from")
            return Problem(fact, hint)
        found = zip(english, self.fields, strict=True)
        hints = dict.fromkeys(hint for path, way in found if (hint := self._hint(path, way[-1])))
        return Problem(fact, _("; ").join(hints))

    def _hint(self, path: str, name: FieldName) -> str:
        return _(_PERSONS[path]) if self.of_person and path in _PERSONS else _where(name)


def _where(name: FieldName) -> str:
    """Where the value of a field is found, or which values it may have."""
    hint = _(name.hint) if name.hint else ""
    if not name.vocabulary:
        return hint
    allowed = "、".join(term.short for term in vocabulary(name.vocabulary).terms.values())
    choice = _("use one of: {allowed}").format(allowed=allowed)
    return _("; ").join(filter(None, (hint, choice)))


class Readiness(Struct, frozen=True):
    """Whether one kind of letter can be written for this case."""

    kind: LetterKind
    obstacle: Obstacle | None
    missing: tuple[Missing, ...]

    @property
    def ready(self) -> bool:
        """Whether the letter can be written now."""
        return self.obstacle is None and not self.missing


def _own_needs(assessment: Assessment, kind: LetterKind) -> tuple[tuple[str, ...], ...]:
    """What this case needs for any letter: what its situation needs, before a court and elsewhere, and the
    amount of a part refund that follows from nothing else."""
    rule, remedy = assessment.situation, assessment.remedy
    unknown = remedy is not None and remedy.code == "partial-refund" and remedy.amount is None
    in_court = rule.court_needs if rule and kind.voice in COURTS else ()
    return (*(rule.needs if rule else ()), *in_court, *((("request.amount",),) if unknown else ()))


def readiness(assessment: Assessment, kind: LetterKind) -> Readiness:
    """Look whether `kind` may be sent and what it still needs. An obstacle counts before gaps: nobody
    should fill in fields for a letter that cannot be sent."""
    lacking = set(assessment.situation.lacks) if assessment.situation else set()
    person = assessment.case.venue in ("second-hand", "private-transfer")
    gaps = tuple(
        Missing.of(alternatives, person)
        for alternatives in dict.fromkeys((*kind.needs, *_own_needs(assessment, kind)))
        if all(value_at(assessment.case, path) is None for path in alternatives)
        and not set(alternatives) <= lacking
    )
    return Readiness(kind, obstacle(kind.obstacles, assessment), gaps)


def _dealt_with(assessment: Assessment) -> bool:
    """Whether a body has the dispute, so that the money is not to be asked for elsewhere."""
    from refundletters.assessment.channels.standing import handling

    return "waiting" in handling(assessment).values()


def alternatives(found: Obstacle, assessment: Assessment) -> str:
    """What to do instead, naming only letters that can be sent."""
    can = [name for name in found.letters if readiness(assessment, letter_kind(name)).obstacle is None]
    words = found.taken if found.taken and _dealt_with(assessment) else found.instead
    advice = _(words) if words else ""
    commands = " / ".join(f"refundletters {name}" for name in can)
    return _("{advice} ({commands})").format(advice=advice, commands=commands) if can else advice


class UnknownForm(UserError):
    """A form that this kind of letter does not have."""

    exit_code = 2

    def __init__(self, kind: LetterKind, form: str) -> None:
        fact = _("{letter} has no form “{form}”").format(letter=kind.command, form=form)
        super().__init__(Problem(fact, _("one of: {forms}").format(forms=", ".join(kind.forms))))


def require_ready(assessment: Assessment, kind: LetterKind, form: FormName) -> None:
    """Raise `Withheld` with the reason and what to send instead, or with all that is missing."""
    if form not in kind.forms:
        raise UnknownForm(kind, form)
    if form == "public" and not assessment.facts.seller_is_business:
        reason = _("a text for everybody to read must not name a private person")
        raise Withheld(
            Problem(_("{letter} is not written: {reason}").format(letter=kind.command, reason=reason))
        )
    state = readiness(assessment, kind)
    if state.obstacle:
        title = _("{letter} is not written: {reason}").format(
            letter=kind.command, reason=_(state.obstacle.reason)
        )
        raise Withheld(Problem(title, alternatives(state.obstacle, assessment), Place()))
    if state.missing:
        fact = _("{letter} is not written: something it needs is missing").format(letter=kind.command)
        raise Withheld(Problem(fact), *(gap.problem() for gap in state.missing))


def all_readiness(assessment: Assessment) -> tuple[Readiness, ...]:
    """The readiness of every kind for its usual receiver, in the order of the road; for another one where its
    letter is ready, or nothing but what is missing stands against it while the usual one is no way."""
    found: list[Readiness] = []
    for kind in letter_variants():
        state = readiness(assessment, kind)
        usual = kind.command == kind.code
        barred = any(each.kind.code == kind.code and each.obstacle for each in found)
        if usual or state.ready or (barred and not state.obstacle):
            found.append(state)
    return tuple(found)
