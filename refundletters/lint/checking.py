"""What is checked in a case, a letter, a text: the rules of words and those that need to reckon."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from refundletters.assessment.assessment import Assessment
from refundletters.case.checks import key_path
from refundletters.case.models import Case
from refundletters.case.references import all_exhibits
from refundletters.letters.letter import Letter
from refundletters.lint import fields, figures, passages, privacy, story, words
from refundletters.lint.finding import Finding, in_order
from refundletters.patterns import regex

__all__ = ["lint_case", "lint_letter", "lint_text"]

_SIGN = regex(r"\S")


def lint_letter(letter: Letter, assessment: Assessment) -> tuple[Finding, ...]:
    """All that is found in a finished letter for this case, the gravest first."""
    return in_order(_in_letter(letter, assessment))


def _in_letter(letter: Letter, assessment: Assessment) -> Iterator[Finding]:
    read, case = tuple(passages.of_letter(letter)), assessment.case
    yield from words.find(read, _scope(assessment, letter))
    yield from fields.check(letter, read, case)
    yield from privacy.check(letter, read, case)
    yield from figures.check_exhibits(letter, read)
    for passage in read:
        yield from figures.check_amounts(passage)
        yield from figures.check_days(passage, letter.dated)
    yield from story.contradictions(case)
    yield from story.check_letter(letter, assessment, "\n".join(passage.text for passage in read))


def lint_case(assessment: Assessment) -> tuple[Finding, ...]:
    """All that is found in the case itself: in the sentences that letters repeat, and between its facts."""
    return in_order(_in_case(assessment))


def _in_case(assessment: Assessment) -> Iterator[Finding]:
    said = [passages.at_path(text, key_path(at)) for at, text in story.own_words(assessment.case)]
    yield from words.find(said, _scope(assessment))
    yield from figures.check_claim(assessment)
    yield from story.check(assessment)


def lint_text(text: str, today: date | None = None) -> tuple[Finding, ...]:
    """All that is found in any text; days set in it are compared with `today` where it is given."""
    return in_order(_in_text(text, today))


def _in_text(text: str, today: date | None) -> Iterator[Finding]:
    passage = passages.of_text(text)
    first = _SIGN.search(text)
    title = text[first.start() :].split("\n", 1)[0] if first else ""
    yield from words.find([passage], words.Scope(title=title, today=today))
    yield from privacy.check_text(passage, title)
    yield from figures.check_amounts(passage)
    yield from figures.check_listed(passage)
    if today:
        yield from figures.check_days(passage, today)


def _scope(assessment: Assessment, letter: Letter | None = None) -> words.Scope:
    case = assessment.case
    return words.Scope(
        kind=letter.letter if letter else "",
        title=letter.title if letter else "",
        today=assessment.today,
        excuses=frozenset(_excuses(case)),
        names=frozenset(_names(case)),
    )


def _excuses(case: Case) -> Iterator[str]:
    if case.problem.fraud_facts:
        yield "fraud-facts"
    if any(rule.text and rule.title for rule in case.rules):
        yield "sourced-limit"


def _names(case: Case) -> Iterator[str]:
    """Names that somebody else gave: of goods, shops and exhibits."""
    merchant, platform = case.merchant, case.platform
    names = [case.order.item, merchant.name, merchant.registered_name, platform.name, platform.operator]
    names += [value for exhibit in all_exhibits(case) for value in (exhibit.title, exhibit.id)]
    names += [rule.title for rule in case.rules] + [payment.payee for payment in case.payment]
    yield from (name for name in names if name)
