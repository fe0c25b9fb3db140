"""The rules of words: patterns over what is not quoted."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from datetime import date
from functools import cache

from msgspec import Struct

from refundletters.lint.finding import Finding
from refundletters.lint.passages import Passage, blank, unquoted
from refundletters.lint.rules import Rule, finding, rules
from refundletters.lint.signs import Signs, signs_of
from refundletters.patterns import regex

__all__ = ["Scope", "find"]

_END = regex("[。！？；\n]")
_NEAR = 200
_REPORTED = regex(
    "(?:(?:客服|商家|卖家|店家|店主|对方|平台|被投诉人|贵站|贵店)[^，。；\\n]{0,8}"
    "(?:说|称|答复|回复|表示|提出|告知|威胁|骂|要求|让我)|[，；](?:还|并|又)?(?:说|称|表示|威胁|骂))"
    "(?:我|了)?[，：:]?[^，。；：:\\n]{0,10}$"
)
"""What stands before words of the other side that are told without quotation marks."""


class Scope(Struct, frozen=True):
    """What is known of the document beside its words: kind and title, the day, what excuses a rule, and the
    names (of goods, shops, exhibits) that are never judged."""

    kind: str = ""
    title: str = ""
    today: date | None = None
    excuses: frozenset[str] = frozenset()
    names: frozenset[str] = frozenset()


def find(passages: Iterable[Passage], scope: Scope) -> Iterator[Finding]:
    """What the rules of words find in `passages`."""
    judged = [(each, blank(unquoted(each.text), scope.names)) for each in passages if each.judged]
    whole = "\n".join(text for _passage, text in judged).casefold()
    active = [
        (pattern, rule)
        for pattern, signs, rule in _patterns()
        if all(any(sign in whole for sign in group) for group in signs) and _applies(rule, scope)
    ]
    for passage, text in judged:
        for pattern, rule in active:
            if pattern.search(text):  # hardly ever
                yield from _by(pattern, rule, text, passage)


@cache
def _patterns() -> tuple[tuple[re.Pattern[str], Signs, Rule], ...]:
    """Each pattern with its signs and its rule, in their order."""
    return tuple((regex(each), signs_of(each), rule) for rule in rules() for each in rule.patterns)


def _applies(rule: Rule, scope: Scope) -> bool:
    return (
        (not rule.kinds or scope.kind in rule.kinds)
        and (not rule.title or re.search(rule.title, scope.title) is not None)
        and (rule.since is None or scope.today is None or scope.today >= rule.since)
        and rule.excused_by not in scope.excuses
    )


def _by(pattern: re.Pattern[str], rule: Rule, text: str, passage: Passage) -> Iterator[Finding]:
    for found in pattern.finditer(text):
        sentence = _sentence(text, found.start(), found.end())
        if _REPORTED.search(text[max(0, found.start() - _NEAR) : found.start()]):
            continue
        if not any(_compiled(words).search(sentence) for words in rule.unless):
            quote = passage.text[found.start() : found.end()].strip("。；，！ \n")
            yield finding(rule, passage.place(found.start()), quote or found[0])


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern)


def _sentence(text: str, start: int, end: int) -> str:
    """The sentence or sentences around a position, as far as they are near."""
    before = _END.split(text[max(0, start - _NEAR) : start])[-1]
    after = _END.split(text[end : end + _NEAR], maxsplit=1)[0]
    return before + text[start:end] + after
