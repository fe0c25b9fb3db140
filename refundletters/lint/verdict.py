"""What findings do to a letter: it goes out, is withheld, or is marked as a draft."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from refundletters.errors import Problem, Withheld
from refundletters.messages import N_, _

if TYPE_CHECKING:
    from refundletters.assessment import Assessment
    from refundletters.letters.letter import Letter
    from refundletters.lint.finding import Finding

__all__ = ["as_problem", "has_errors", "passed"]

_SEVERITIES = {"error": N_("error"), "warning": N_("warning"), "info": N_("advice")}


def as_problem(finding: Finding) -> Problem:
    """A finding as place, fact and remedy."""
    fact = _("{severity} {id}: “{quote}”: {why}").format(
        severity=_(_SEVERITIES[finding.severity]), id=finding.id, quote=finding.quote, why=finding.why
    )
    return Problem(fact, finding.remedy, finding.place)


def has_errors(findings: Iterable[Finding]) -> bool:
    """Whether any of `findings` is an error."""
    return any(finding.severity == "error" for finding in findings)


def passed(letter: Letter, assessment: Assessment, *, draft: bool) -> tuple[Letter, tuple[Finding, ...]]:
    """`letter` with the findings that its user should know. Raises `Withheld` where one is an error, unless a
    `draft` is asked for, which is marked as one."""
    from refundletters.lint import lint_letter

    findings = lint_letter(letter, assessment)
    told = tuple(finding for finding in findings if finding.severity != "info")
    if not has_errors(findings):
        return letter, told
    if not draft:
        fact = _("{letter} is not written: its check found errors").format(letter=letter.letter)
        remedy = _(
            "mend them in the case file (what the other side said belongs in quotation marks); --draft "
            "writes the letter all the same, marked as a draft"
        )
        raise Withheld(Problem(fact, remedy), *map(as_problem, told))
    from refundletters.letters.draft import as_draft

    return as_draft(letter), told
