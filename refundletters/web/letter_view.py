"""A letter beside the form: as it will read, what is found at its words, what it cites."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

from markupsafe import Markup, escape
from msgspec import Struct

from refundletters.errors import Problem, UserError

if TYPE_CHECKING:
    from datetime import date

    from refundletters.assessment import Assessment
    from refundletters.law.edition import Edition
    from refundletters.letters.catalogue import FormName
    from refundletters.letters.letter import Letter
    from refundletters.lint import Finding

__all__ = ["Chosen", "Cited", "LetterView", "view"]

_TAGS = re.compile("(<[^>]*>)")
_STYLES = re.compile(' style="[^"]*"')
"""What the page's policy would refuse anyway."""


class Chosen(Struct, frozen=True):
    """Which letter is looked at: its kind, its receiver and its form, the usual ones where empty."""

    kind: str
    to: str | None = None
    form: FormName | None = None


class Cited(Struct, frozen=True):
    """A provision that the letter cites: its place in words, its text, and the edition it is quoted from."""

    place: str
    text: str
    edition: Edition


class LetterView(Struct, frozen=True):
    """A letter to be shown, or the problems for which it is not written. `text` is what is pasted."""

    letter: Letter | None
    html: str = ""
    text: str = ""
    findings: tuple[Finding, ...] = ()
    cited: tuple[Cited, ...] = ()
    problems: tuple[Problem, ...] = ()


def view(assessment: Assessment, chosen: Chosen) -> LetterView:
    """Write the letter `chosen`, as a draft where its check finds errors; what stands against it is told."""
    from refundletters.letters import compose
    from refundletters.lint.verdict import passed
    from refundletters.render import as_text

    try:
        written = compose(assessment, chosen.kind, to=chosen.to, form=chosen.form)
        letter, findings = passed(written, assessment, draft=True)
    except UserError as error:
        return LetterView(None, problems=error.problems)
    text = as_text(letter)
    return LetterView(
        letter, _marked(_laid(letter, text), findings), text, findings, _cited(letter, assessment.today)
    )


def _laid(letter: Letter, text: str) -> Markup:
    """The blocks of a letter, or the lines of a message as they will stand in the chat window."""
    if letter.form != "letter":
        return Markup('<p class="pasted">{}</p>').format(text.removesuffix("\n"))
    from refundletters.render import html

    blocks = _STYLES.sub("", html.blocks(letter))
    return Markup(re.sub("<(/?)h1", r"<\1h3", re.sub("<(/?)h2", r"<\1h4", blocks)))  # noqa: S704  escaped there


def _marked(laid: Markup, findings: Sequence[Finding]) -> Markup:
    """`laid` with the words of each finding marked and numbered as the list under the letter numbers them."""
    for number, finding in enumerate(findings, 1):
        laid = _mark(laid, finding.quote, number)
    return laid


def _mark(laid: Markup, quote: str, number: int) -> Markup:
    """Mark the first place at which `quote` stands, within the text between two tags."""
    words = str(escape(quote))
    parts = _TAGS.split(laid)
    for index in range(0, len(parts), 2):
        if words and words in parts[index]:
            note = f'<mark>{words}<a class="note" href="#finding-{number}">{number}</a></mark>'
            parts[index] = parts[index].replace(words, note, 1)
            break
    return Markup("".join(parts))  # noqa: S704  made of what was escaped


def _cited(letter: Letter, today: date) -> tuple[Cited, ...]:
    """Each citation with its article in the edition that the letter quotes."""
    from refundletters.law.catalogue import catalogue
    from refundletters.law.citation import book_title

    laws = catalogue()
    found = []
    for citation in letter.citations:
        editions = laws.editions(citation.id.statute)
        edition = next(each for each in editions if each.id == citation.edition)
        place = citation.id.chinese(edition.unit)
        found.append(Cited(book_title(citation.title) + place, citation.text, edition))
    return tuple(found)
