"""Why a provision cannot be cited: one error class for each reason, each with a fact and a remedy.

To a person at the command line they are mistakes to mend and are shown as such; in a template or a
table of grounds they are our own mistakes and are allowed to crash.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from refundletters.messages import _

__all__ = [
    "LawError",
    "NoSuchProvision",
    "NotCollected",
    "NotInText",
    "NotYetInForce",
    "ParagraphInferred",
    "Repealed",
    "UnknownStatute",
]


class LawError(Exception):
    """Base of these errors: what is wrong (`fact`) and what to do instead (`remedy`, may be empty)."""

    def __init__(self, fact: str, remedy: str = "") -> None:
        self.fact = fact
        self.remedy = remedy
        super().__init__(f"{fact} → {remedy}" if remedy else fact)


class UnknownStatute(LawError):
    """No statute of that name is known; `guesses` are names that look like it."""

    def __init__(self, name: str, guesses: Sequence[str] = ()) -> None:
        self.guesses = tuple(guesses)
        remedy = _("All names that are known: refundletters laws list")
        if guesses:
            remedy = _("Did you mean {names}?").format(names="、".join(guesses))
        super().__init__(_("No statute called “{name}” is known.").format(name=name), remedy)


class NotCollected(LawError):
    """未收录: the statute exists, but this text of it (all of it, one article, the text of another time)
    is not among the data; `note` says what is known."""

    def __init__(self, what: str, note: str = "") -> None:
        self.note = note
        remedy = _("Look it up at the official source; it is not quoted from memory.")
        fact = _("The text of {what} is not collected.").format(what=what)
        super().__init__(" ".join(filter(None, (fact, note))), remedy)


class Repealed(LawError):
    """已废止、已失效: out of force since `since`, `by` is what applies instead (empty if nothing does)."""

    def __init__(self, title: str, since: date, by: str = "") -> None:
        self.since = since
        self.by = by
        fact = _("{title} has not been in force since {since}.").format(title=title, since=since)
        super().__init__(fact, _("{by} has taken its place.").format(by=by) if by else "")


class NotYetInForce(LawError):
    """尚未施行: in force only from `since`; until then `before` applied (empty if nothing did)."""

    def __init__(self, title: str, since: date, before: str = "") -> None:
        self.since = since
        self.before = before
        fact = _("{title} is in force only from {since}.").format(title=title, since=since)
        super().__init__(fact, _("Until then {before} applied.").format(before=before) if before else "")


class NoSuchProvision(LawError):
    """The edition is complete and has no such article, paragraph (款) or item (项)."""


class ParagraphInferred(LawError):
    """款 was asked for where the division into paragraphs is only inferred: cite article and item."""

    def __init__(self, title: str) -> None:
        super().__init__(
            _("The paragraphs of {title} are inferred, so none is cited.").format(title=title),
            _("Cite the article, or the article and the item."),
        )


class NotInText(LawError):
    """Words given as a quotation that do not stand in the provision."""

    def __init__(self, words: str, place: str) -> None:
        super().__init__(
            _("“{words}” does not stand in {place}.").format(words=words, place=place),
            _("Quote the exact words; …… may stand for what is left out."),
        )
