"""未成年人: who is who where a child paid: the guardian writes, and before a court the child is the party
(民法典第二十三条)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from refundletters.assessment.assessment import Assessment
from refundletters.letters.catalogue import COURTS, LetterKind
from refundletters.letters.voices import paying_child

__all__ = ["guardian_words"]

_GUARDIAN = "法定代理人"


def guardian_words(a: Assessment, kind: LetterKind, me: str) -> Mapping[str, Any]:
    """`minor`: whether a child paid; `plaintiff`: what the paper calls its party, who is `me` but for a child
    before a court, for whom the guardian acts."""
    minor = a.case.problem.situation == "minor-top-up"
    found = {"minor": minor, "plaintiff": me, "child_exhibits": list(a.facts.child_exhibits) if minor else []}
    if minor and kind.voice in COURTS:
        found |= {"me": _GUARDIAN, "buyer": paying_child(a.case, me, _GUARDIAN)}
    return found
