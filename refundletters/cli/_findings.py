"""How findings are shown, and those about all letters of a case."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec.structs import replace

from refundletters.errors import Withheld
from refundletters.messages import _

if TYPE_CHECKING:
    from refundletters.assessment import Assessment
    from refundletters.assessment.records import RefusalRule
    from refundletters.lint import Finding

__all__ = ["about_case", "in_letters", "right_if"]

Told = tuple[str, str, "Finding"]
"""A finding with the command and form of the letter that it is about."""


def in_letters(assessment: Assessment) -> Iterator[Told]:
    """The findings about every letter that can be written, to each of its receivers, in each of its forms."""
    from refundletters.letters import compose
    from refundletters.letters.catalogue import letter_variants
    from refundletters.lint import lint_letter

    for kind in letter_variants():
        for form in kind.forms:
            try:
                letter = compose(assessment, kind.code, to=kind.to or None, form=form)
            except Withheld:
                continue
            for finding in lint_letter(letter, assessment):
                place = replace(finding.place, file=kind.code)
                yield kind.command, form, replace(finding, place=place)


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


def right_if(refusal: RefusalRule) -> str:
    """When the other side is right to refuse so, or is still in time."""
    from refundletters.assessment.facts import UNDECIDED
    from refundletters.case.vocabulary import vocabulary

    if refusal.code in UNDECIDED:
        return _("they have not settled it yet; they are in time if: {reason}").format(
            reason=refusal.right_if
        )
    name = vocabulary("refusal")[refusal.code].typed
    return _("on the refusal “{refusal}”, they are right if: {reason}").format(
        refusal=name, reason=refusal.right_if
    )
