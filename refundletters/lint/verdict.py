"""What findings do to a letter: it goes out, is withheld, or is marked as a draft."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from refundletters.errors import Problem, Withheld
from refundletters.messages import N_, _

if TYPE_CHECKING:
    from refundletters.assessment import Assessment
    from refundletters.letters.letter import Letter
    from refundletters.lint.finding import Finding

__all__ = ["as_problem", "has_errors", "passed", "passed_jointly"]

_MISSING = "E29"
"""A letter does not show what it must."""

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

    return _judged(letter, lint_letter(letter, assessment), draft)


def passed_jointly(
    letter: Letter, assessments: Sequence[Assessment], *, draft: bool
) -> tuple[Letter, tuple[Finding, ...]]:
    """The same for a letter of several cases: what is missing of any of them counts, and of what it says only
    what no case bears out."""
    from refundletters.lint import lint_letter

    each = [lint_letter(letter, assessment) for assessment in assessments]
    kept = (f for found in each for f in found if f.id == _MISSING or all(f in other for other in each))
    return _judged(letter, tuple(dict.fromkeys(kept)), draft)


def _judged(letter: Letter, findings: tuple[Finding, ...], draft: bool) -> tuple[Letter, tuple[Finding, ...]]:
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
