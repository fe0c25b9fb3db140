"""The letters of a bundle: composed, checked, and without what their receiver must not see."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from msgspec import Struct

from refundletters.assessment import Assessment
from refundletters.bundle.receivers import LIST
from refundletters.case.models import Case
from refundletters.exhibits.secrets import Secret, without
from refundletters.letters import compose
from refundletters.letters.catalogue import SHAPES, FormName, LetterKind, letter_kind
from refundletters.letters.letter import Letter
from refundletters.letters.private import with_texts
from refundletters.letters.readiness import readiness
from refundletters.lint import Finding
from refundletters.lint.fields import withheld
from refundletters.lint.verdict import passed

__all__ = ["Paper", "hidden", "papers"]

_FORMS = {"letter": "", "elements": "", "chat": "（在线沟通用）", "form": "（网页填写用）"}
_SECRETS: dict[str, Secret] = {
    "consumer.phone": "phone",
    "consumer.email": "e-mail",
    "consumer.address": "address",
    "consumer.id_number": "identity",
}


class Paper(Struct, frozen=True):
    """One finished letter of a bundle: its `name` (without number and ending), and what its check found."""

    name: str
    letter: Letter
    findings: tuple[Finding, ...] = ()

    @property
    def ending(self) -> str:
        """A document is a Word file; what is pasted somewhere is a text."""
        return ".docx" if self.letter.form == "letter" else ".txt"


def papers(a: Assessment, kind: LetterKind, templates: Sequence[Path], *, draft: bool) -> tuple[Paper, ...]:
    """The letter of `kind` in each form that its receiver may get, for a court with the list of exhibits.

    Raises `Withheld` where the check of one finds errors and no `draft` is asked for.
    """
    kinds = [(kind, form) for form in _forms(kind)]
    if kind.voice in ("court", "payment-order") and kind.code != LIST:
        further = letter_kind(LIST)
        kinds += [(further, form) for form in further.forms if readiness(a, further).ready]
    return tuple(_paper(a, each, form, tuple(templates), draft) for each, form in kinds)


def _forms(kind: LetterKind) -> tuple[FormName, ...]:
    """A text for everybody goes into no bundle; of a paper by elements and a classic one, the first does."""
    shapes: dict[str, FormName] = {}
    for form in kind.forms:
        if form != "public":
            shapes.setdefault(SHAPES[form], form)
    return tuple(sorted(shapes.values(), key=lambda form: SHAPES[form] != "letter"))


def _paper(
    a: Assessment, kind: LetterKind, form: FormName, templates: tuple[Path, ...], draft: bool
) -> Paper:
    letter = compose(a, kind.code, to=kind.to or None, form=form, templates=templates)
    checked, findings = passed(hidden(letter, a.case), a, draft=draft)
    return Paper(kind.title + _FORMS[form], checked, findings)


def hidden(letter: Letter, case: Case) -> Letter:
    """`letter` without the code of the card, which only an exhibit shows, and without what by the field
    matrix its receiver must not see."""
    kinds: set[Secret] = {"code", *(_SECRETS[path] for path in withheld(letter) if path in _SECRETS)}

    return with_texts(letter, lambda text: without(text, case, kinds))
