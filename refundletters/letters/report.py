"""举报: the clues that a report may name on its day."""

from __future__ import annotations

from refundletters.assessment.assessment import Assessment
from refundletters.assessment.clues import ClueRule, clues
from refundletters.assessment.obstacles.table import OBSTACLES
from refundletters.errors import Problem, Withheld
from refundletters.law.citation import Citer
from refundletters.letters.catalogue import LetterKind
from refundletters.letters.readiness import alternatives
from refundletters.messages import _

__all__ = ["clues_in_force"]


def clues_in_force(assessment: Assessment, kind: LetterKind, citer: Citer) -> tuple[ClueRule, ...]:
    """The clues of the case whose provisions cover the day of the act. Raises `Withheld` where none does:
    what was not yet forbidden then is no clue."""
    found = tuple(
        rule
        for rule in clues(assessment)
        if all(citer.in_force(provision.split()[0]) for provision in rule.provisions)
    )
    if not found:
        obstacle = OBSTACLES["no-clue"]
        fact = _("{letter} is not written: {reason}").format(letter=kind.command, reason=_(obstacle.reason))
        raise Withheld(Problem(fact, alternatives(obstacle, assessment)))
    return found
