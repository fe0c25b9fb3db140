"""What stands beside the form: the plan, the line of time, the evidence, the letters to choose from."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from msgspec import Struct

from refundletters.assessment import Assessment
from refundletters.assessment.channels.advice import Advice, channels, conflicts
from refundletters.assessment.channels.road import road
from refundletters.assessment.deadlines import out_of_time
from refundletters.assessment.evidence import evidence
from refundletters.case.checks import cautions
from refundletters.exhibits import numbering
from refundletters.letters.catalogue import FormName, LetterKind, letter_kind, letter_variants
from refundletters.letters.naming import kind_name
from refundletters.letters.readiness import readiness
from refundletters.messages import _

__all__ = [
    "FIRST",
    "Step",
    "choices",
    "doubts",
    "evidence_lines",
    "exhibits",
    "kind_of",
    "slots",
    "steps",
    "suggested",
]

FIRST = "first-contact"


class Step(Struct, frozen=True):
    """One step of the road: its state, when it has its turn, the name of the body, why and how, and the
    letter that it takes (as the choice of letters names it)."""

    state: str
    turn: str
    name: str
    lines: tuple[str, ...]
    letter: str = ""


def named(kind: LetterKind, form: FormName | None = None) -> str:
    """How the choice of letters names a kind, and its form where it is not the usual one:
    ``regulator-complaint:samr``, ``escalation@chat``."""
    name = f"{kind.code}:{kind.to}" if kind.to else kind.code
    return name if form in (None, kind.form) else f"{name}@{form}"


def kind_of(name: str) -> tuple[LetterKind | None, FormName | None]:
    """The kind and the form that :func:`named` names; None for any other text."""
    kind_name, _at, form_name = name.partition("@")
    code, _colon, to = kind_name.partition(":")
    try:
        kind = letter_kind(code, to or None)
    except KeyError:
        return None, None
    return kind, next((form for form in kind.forms if form == form_name), None)


def suggested(a: Assessment) -> LetterKind:
    """The letter of the step to take now; the first message where that step takes none."""
    for advice in channels(a):
        if advice.state == "next" and advice.letter:
            kind = letter_kind(advice.letter, advice.channel.to)
            if not readiness(a, kind).obstacle:
                return kind
    return letter_kind(FIRST)


def choices(a: Assessment) -> Iterator[tuple[str, str]]:
    """Each letter against which nothing stands but what is missing, in each of its forms: its name for the
    page, and how it is called."""
    for kind in letter_variants():
        state = readiness(a, kind)
        if state.obstacle is None:
            yield from ((named(kind, form), called(kind, form, state.ready)) for form in kind.forms)


def called(kind: LetterKind, form: FormName, ready: bool) -> str:
    """The name of a letter with its receiver and, where there are several, its form."""
    sign = "✓" if ready else "…"
    forms = {
        "chat": _("chat message"),
        "letter": _("document"),
        "form": _("field of a web form"),
        "public": _("public text"),
        "elements": _("court's form"),
    }
    shape = _(" – {form}").format(form=forms[form]) if len(kind.forms) > 1 else ""
    return f"{sign} {kind_name(kind)}{shape}"


def steps(a: Assessment) -> Iterator[Step]:
    """The steps of the usual way, in their order."""
    for turn, advice in road(a, channels(a)):
        yield Step(advice.state, turn, str(advice.channel.name), _lines(advice), _letter(advice, a))


def _lines(advice: Advice) -> tuple[str, ...]:
    how = str(advice.channel.how) if advice.state == "next" else ""
    cautious = (_("caution: {caution}").format(caution=each) for each in advice.cautions)
    return tuple(filter(None, (advice.why, how, *cautious)))


def _letter(advice: Advice, a: Assessment) -> str:
    if not advice.letter:
        return ""
    kind = letter_kind(advice.letter, advice.channel.to)
    return "" if readiness(a, kind).obstacle else named(kind)


def doubts(a: Assessment) -> Iterator[str]:
    """What does not fit together, and what to look at before anything is sent."""
    yield from conflicts(a)
    for problem in cautions(a.case):
        yield " → ".join(filter(None, (problem.fact, problem.remedy)))
    yield from out_of_time(a)


def slots(a: Assessment) -> Iterator[dict[str, str]]:
    """Who, when, how, what, how much: shown, only stated, or neither."""
    for slot in evidence(a).slots:
        sign, state = ("✗", _("not stated"))
        if slot.stated:
            sign, state = ("✓", _("shown")) if slot.exhibits else ("…", _("not shown yet"))
        yield {"sign": sign, "state": state, "name": str(slot.rule.name)}


def evidence_lines(a: Assessment) -> Iterator[str]:
    """What is missing, and hints."""
    found = evidence(a)
    yield from map(str, found.missing)
    yield from found.hints


def exhibits(a: Assessment) -> Iterator[dict[str, Any]]:
    """The exhibits with the numbers by which letters name them."""
    for number, exhibit in numbering(a.case).numbered():
        yield {
            "number": number,
            "id": exhibit.id or "",
            "title": exhibit.title or "",
            "file": exhibit.file or "",
        }
