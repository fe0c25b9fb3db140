"""What ``plan`` tells: sections of lines, in the order in which a reader needs them."""

from __future__ import annotations

import re
import shlex
from collections.abc import Iterator
from pathlib import Path

from refundletters.assessment import Assessment
from refundletters.assessment.channels.advice import Advice, channels, conflicts
from refundletters.assessment.channels.road import road
from refundletters.assessment.deadlines import Deadline, deadlines, out_of_time
from refundletters.assessment.evidence import evidence
from refundletters.assessment.freshness import old_channels, old_statutes, touched_statutes
from refundletters.case.checks import cautions
from refundletters.case.vocabulary import vocabulary
from refundletters.cli import _evidence_lines, _exhibit_files
from refundletters.cli._findings import right_if
from refundletters.letters.catalogue import letter_kind
from refundletters.letters.readiness import Missing, readiness
from refundletters.lint import Finding, lint_case
from refundletters.lint.verdict import as_problem, has_errors
from refundletters.messages import _, language

__all__ = ["next_steps", "sections", "typed"]

_NEAR = 90
"""So many days before and after a deadline it is explained line by line; further off its basis is enough."""


def sections(a: Assessment, file: str) -> Iterator[tuple[str, list[str]]]:
    """Title and lines of each section that has any, the first without a title; `file` is how the user called
    the case file."""
    advised, found = channels(a), lint_case(a)
    stop = has_errors(found) or conflicts(a)
    parts = [
        ("", _standing(a)),
        (_("Do not send anything yet") if stop else _("Before you send anything"), _doubts(a, found)),
        (_("What to do, in this order"), _road(a, advised, file)),
        (_("Besides"), _others(a, advised, file)),
        (_("Not for this case"), _unfit(advised)),
        (_("Deadlines"), _deadlines(a)),
        (_("Evidence"), _evidence(a, file)),
        (_("Keep in mind"), _mind(a, advised)),
    ]
    for title, lines in parts:
        if told := list(lines):
            yield title, told


def _named(name: object, text: object) -> str:
    return _("{name}: {text}").format(name=name, text=text)


def _term(name: str, code: str) -> str:
    return vocabulary(name)[code].typed


def _standing(a: Assessment) -> Iterator[str]:
    """What the case is, and honestly how strong."""
    if a.situation is None or a.remedy is None:
        yield _("the file does not say yet what went wrong: fill in 情形 (situation) first")
        return
    asks_money = a.remedy.pays_back or a.remedy.code == "compensation"
    money = f" {a.remedy.amount}" + _(" 元") if a.remedy.amount and asks_money else ""
    yield _("{situation}; asked: {remedy}{money}; as of {day}").format(
        situation=_term("situation", a.situation.code),
        remedy=_asked(a.situation.code, a.remedy.code),
        money=money,
        day=a.today,
    )
    yield _strength(a)


def _asked(situation: str, remedy: str) -> str:
    """The remedy by its name; where a renewal is cancelled there is no order to take back."""
    if (situation, remedy) == ("auto-renewal", "cancel"):
        return _("the renewal ended and paid back")
    return _term("remedy", remedy)


def _strength(a: Assessment) -> str:
    if a.claim == "negotiate":
        return _("what the file says gives no right to it: only an agreement with the seller can help")
    if not a.grounds:
        return _(
            "no provision that the tool knows supports it as the file stands: add what happened and when"
        )
    if not evidence(a).complete:
        return _("the law supports it if the facts are shown; some evidence that matters is still missing")
    return _("the law supports it, and the evidence that matters is named; nobody can promise the result")


def _doubts(a: Assessment, found: tuple[Finding, ...]) -> Iterator[str]:
    """What does not fit together in the case, what a letter must not say, and what is out of time."""
    problems = [*cautions(a.case), *(as_problem(each) for each in found if each.severity != "info")]
    for problem in dict.fromkeys([*conflicts(a), *(str(each) for each in problems)]):
        yield "· " + problem.replace("\n", "\n  ")
    yield from (f"· {each}" for each in out_of_time(a))


# ── the road ─────────────────────────────────────────────────────────────────────────────────────


def _road(a: Assessment, advised: tuple[Advice, ...], file: str) -> Iterator[str]:
    steps = list(road(a, advised))
    if not steps:
        yield (
            _("the seller, if you like, once more: it may agree, but nobody can make it")
            if a.claim == "negotiate"
            else _("nobody: as the file stands there is nothing to ask for")
        )
    for number, (turn, advice) in enumerate(steps, 1):
        yield f"{number}. {turn}{advice.channel.name}"
        if advice.state == "then":
            yield from _brief(advice, a, file)
        else:
            yield from _in_full(advice, a, file)
        yield from (f"   {_('caution: {caution}').format(caution=each)}" for each in advice.cautions)


def next_steps(a: Assessment, file: str) -> Iterator[str]:
    """What is to be waited for or done now, in a few lines; `file` is how the user called the case file."""
    for turn, advice in road(a, channels(a)):
        if advice.state != "then":
            yield f"{turn}{advice.channel.name}"
            yield from _brief(advice, a, file)


def _in_full(advice: Advice, a: Assessment, file: str) -> Iterator[str]:
    yield from _brief(advice, a, file)
    yield "   " + _("cannot: {what}").format(what=advice.channel.cannot)
    for limit in advice.channel.limits:
        value = limit.limit or _("by the body's own current rules; look them up yourself")
        yield "   " + _named(limit.what, value)
    yield from _own_rules(advice, a)


def _brief(advice: Advice, a: Assessment, file: str) -> Iterator[str]:
    """Why, the command to type, and what it still needs."""
    if advice.why:
        yield f"   {advice.why}"
    missing = [Missing.of(need) for need in advice.missing]
    if advice.letter:
        state = readiness(a, letter_kind(advice.letter, advice.channel.to))
        if not state.obstacle:
            yield f"   $ {_command(advice, file)}"
            missing = list(dict.fromkeys([*state.missing, *missing]))
    for gap in missing:
        yield "   " + str(gap.problem()).replace("\n", "\n   ")
    if advice.state == "next" or (advice.state == "then" and not advice.letter):
        yield f"   {advice.channel.how}"


def _command(advice: Advice, file: str) -> str:
    """What to type for the letter of a channel."""
    kind = letter_kind(advice.letter or "", advice.channel.to)
    options = kind.command.removeprefix(kind.code).strip(), advice.channel.options.get(kind.code)
    return " ".join(filter(None, ("refundletters", kind.code, typed(file), *options)))


def typed(file: str) -> str:
    """The name of the file as it is typed: quoted only where a shell would take it apart."""
    return file if re.fullmatch(r"[\w.,/\\:@%+=-]+", file) else shlex.quote(file)


def _own_rules(advice: Advice, a: Assessment) -> Iterator[str]:
    """The rules of this body that the user saw: they stand in for what could not be verified."""
    for rule in a.case.rules:
        if rule.issuer == advice.channel.party and rule.text:
            name = " ".join(part for part in (rule.title, rule.clause) if part)
            yield "   " + _("by the rule that you saw ({name}): {text}").format(name=name, text=rule.text)


def _others(a: Assessment, advised: tuple[Advice, ...], file: str) -> Iterator[str]:
    """What may stand in another's place, and what helps beside the road, with the letter for it."""
    for advice in advised:
        if advice.state == "instead":
            yield "· " + _("in the place of 12315: {channel}").format(channel=advice.channel.name)
        elif advice.state == "aside":
            yield "· " + _named(advice.channel.name, advice.channel.how)
        else:
            continue
        kind = letter_kind(advice.letter, advice.channel.to) if advice.letter else None
        if kind and readiness(a, kind).ready:
            yield f"   $ {_command(advice, file)}"


def _unfit(advised: tuple[Advice, ...]) -> Iterator[str]:
    """Those for which the same reason speaks stand together."""
    names: dict[str, list[str]] = {}
    for advice in advised:
        if advice.state in ("done", "closed", "unfit"):
            names.setdefault(advice.why, []).append(str(advice.channel.name))
    for why, same in names.items():
        yield "· " + _named(_("; ").join(same), why)


# ── when, and what to know ───────────────────────────────────────────────────────────────────────


def _deadlines(a: Assessment) -> Iterator[str]:
    """Every dated deadline with its basis; how it was reached for those that are near."""
    for deadline in deadlines(a):
        if deadline.days_left is None:
            continue
        if done := _done(deadline, a):
            yield f"· {done}  {deadline.title}{_grounded(deadline)}"
            continue
        yield f"· {_day(deadline)}  {deadline.title}{_grounded(deadline)}"
        if abs(deadline.days_left) <= _NEAR:
            yield from (f"    {line}" for line in deadline.explanation)


def _done(deadline: Deadline, a: Assessment) -> str:
    """What the user did in time already: asked for money back within the days for a return; else empty."""
    asked = a.facts.refund_asked_at
    if deadline.code != "return" or asked is None or deadline.earliest is None:
        return ""
    return _("asked in time, on {day}").format(day=asked.day) if asked.day <= deadline.earliest else ""


def _day(deadline: Deadline) -> str:
    left = deadline.days_left or 0
    if deadline.who == "user" and deadline.state == "doubtful":
        return _("{day} (passed; by the wider reading {latest}: what is not done yet, do now)").format(
            day=deadline.cautious, latest=deadline.latest
        )
    if left < 0:
        return _("{day} (passed)").format(day=deadline.cautious)
    if left == 0:
        return _("{day} (today)").format(day=deadline.cautious)
    return _("{day} ({count} days left)").format(day=deadline.cautious, count=left)


def _grounded(deadline: Deadline) -> str:
    known = [part for part in (deadline.basis, *deadline.warnings) if part]
    if not known:
        return ""
    return f" ({'; '.join(known)})" if language() == "en" else f"（{'；'.join(known)}）"


def _evidence(a: Assessment, file: str) -> Iterator[str]:
    """What the facts still need, and what is wrong with the files of the exhibits."""
    yield from _evidence_lines.lines(evidence(a), a.case)
    for each in _exhibit_files.examined(a.case, Path(file)):
        yield from ("· " + str(problem).replace("\n", "\n  ") for problem in each.problems)


def _mind(a: Assessment, advised: tuple[Advice, ...]) -> Iterator[str]:
    if a.situation:
        yield from (f"· {caution}" for caution in a.situation.cautions)
    if a.refusal:
        yield "· " + right_if(a.refusal)
    rules = [advice.channel for _turn, advice in road(a, advised)]
    for edition in touched_statutes(a, rules):
        yield "· " + _(
            "《{title}》 may have been changed by the central bank's Order 4 of 2026; which rules it changed "
            "is not known here: check the text in force"
        ).format(title=edition.short_title)
    old = [(f"《{edition.short_title}》", edition.checked) for edition in old_statutes(a, rules)]
    old += [(str(rule.name), rule.checked) for rule in old_channels(a, rules)]
    for name, checked in old:
        yield "· " + _("{name} was last checked on {day}, long before today: look whether it changed").format(
            name=name, day=checked
        )
