"""Writes the answers down as a commented case file."""

from __future__ import annotations

from collections.abc import Iterator
from copy import deepcopy

from refundletters.assessment.evidence import evidence
from refundletters.case.commented import commented
from refundletters.case.models import Case
from refundletters.interview.question import Question
from refundletters.interview.walk import Walk, record_at
from refundletters.messages import _, speaking

__all__ = ["written"]


def written(walk: Walk) -> str:
    """The case file that the answers make. Its comments are Chinese, as its keys are: what is not known yet
    with the place where it is found, and the evidence that is still wanted."""
    with speaking("zh"):
        found = Walk(walk.answers, walk.today)
        data, unknown = deepcopy(found.data), set(found.unknown)
        for path in unknown:
            record_at(data, path.rpartition(".")[0])
        open_fields = {each.field: _where(each) for each in found.asked if each.field in unknown}
        return commented(
            Case.model_validate(data),
            {path: text for path, text in open_fields.items() if path},
            tuple(_heading()),
            {"exhibits": tuple(_wanted(found))},
        )


def _heading() -> Iterator[str]:
    yield _("Written from your answers. What is empty is not known yet; fill it in when you know it.")
    yield _("Put a text in quotes if it contains a colon, # or brackets: '提示: 无效'")
    yield _("Then run: refundletters check FILE")


def _where(question: Question) -> str:
    """Where the value is found, and which values it may have."""
    choice = _("one of: {choices}").format(choices=" | ".join(option.label for option in question.options))
    told = (_("not known yet"), question.hint, choice if question.kind == "choice" else "")
    return _("; ").join(filter(None, told))


def _wanted(walk: Walk) -> Iterator[str]:
    """What is still wanted as evidence, and where it is found."""
    missing = evidence(walk.state.assessment).missing
    if missing:
        yield _("Still wanted as evidence:")
    for rule in missing:
        yield _("- {shows}. How to get it: {get}").format(shows=rule.shows, get=rule.get)
