"""The usual way, step by step: what is waited for, what is to be done now, and what comes after it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from refundletters.assessment.assessment import Assessment
from refundletters.assessment.channels.advice import Advice
from refundletters.assessment.channels.standing import answer_by
from refundletters.messages import _

__all__ = ["road"]


def road(a: Assessment, advised: Iterable[Advice]) -> Iterator[tuple[str, Advice]]:
    """Each of the channels `advised` that is a step of the way, with when it has its turn, in words that
    stand before its name (``now: ``)."""
    steps = [advice for advice in advised if advice.state in ("wait", "next", "then")]
    by = next((step.until for step in steps if step.state == "wait"), None) or answer_by(a)
    timed = (step for step in steps if step.state == "then" and not step.why and not _beside(step))
    later = next(timed, None)
    for step in steps:
        yield _turn(step, str(by) if step is later else ""), step


def _beside(step: Advice) -> bool:
    """Whether it does not wait for the one before: the police look at the crime, not at the dispute."""
    return step.channel.party == "police"


def _turn(step: Advice, by: str) -> str:
    """`by` is the day of the answer to the step that comes first, if that is what this one waits for."""
    if step.state == "wait":
        until = step.until
        return _("wait until {day}: ").format(day=until) if until else _("wait for the answer: ")
    if step.state == "next":
        return _("now: ")
    if _beside(step):
        return _("at the same time: ")
    return _("if not solved by {day}: ").format(day=by) if by else _("if that does not help: ")
