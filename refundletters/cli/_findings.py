"""How findings are shown, and what they do to a letter."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from refundletters.errors import Problem, Withheld
from refundletters.messages import N_, _

if TYPE_CHECKING:
    from refundletters.assessment import Assessment
    from refundletters.letters.letter import Letter
    from refundletters.lint import Finding

__all__ = ["about_case", "as_problem", "has_errors", "in_letters", "passed"]

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


Told = tuple[str, str, "Finding"]
"""A finding with the kind and form of the letter that it is about."""


def in_letters(assessment: Assessment) -> Iterator[Told]:
    """The findings about every letter that can be written, in each of its forms."""
    from refundletters.letters import compose
    from refundletters.letters.catalogue import letter_kinds
    from refundletters.lint import lint_letter

    for kind in letter_kinds():
        for form in kind.forms:
            try:
                letter = compose(assessment, kind.code, form=form)
            except Withheld:
                continue
            for finding in lint_letter(letter, assessment):
                place = replace(finding.place, file=kind.code)
                yield kind.code, form, replace(finding, place=place)


def about_case(assessment: Assessment, letters: Iterable[Told], file: Path) -> Iterator[Finding]:
    """The findings about the case in `file` and about its `letters`. What is found in a sentence of the
    case is told there, once; of a letter its kind stands for the file."""
    from refundletters.case.reading import places
    from refundletters.lint import lint_case

    place_of, told = places(file), set()
    for finding in (*lint_case(assessment), *(finding for _kind, _form, finding in letters)):
        if (finding.id, finding.quote) not in told:
            told.add((finding.id, finding.quote))
            place = finding.place if finding.place.file else place_of(finding.place.path)
            yield replace(finding, place=place)
