"""When a question is asked: conditions by name over what has been answered so far."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import cached_property
from re import Pattern
from typing import Any

from msgspec import Struct

from refundletters.assessment import assess
from refundletters.assessment.assessment import Assessment
from refundletters.assessment.evidence import evidence, evidence_rules
from refundletters.assessment.facts import Facts
from refundletters.assessment.records import situation_rule
from refundletters.assessment.remedies import Remedy, supported_remedies
from refundletters.case.models import Case, Contact
from refundletters.interview.question import target
from refundletters.interview.rules import Loop, QuestionRule
from refundletters.letters.catalogue import LetterKind, letter_kind
from refundletters.letters.readiness import readiness
from refundletters.patterns import regex

__all__ = ["CONDITIONS", "State", "is_asked", "wanted_letter"]

_FIRST = "first-contact"

Condition = Callable[[QuestionRule | Loop, "State"], bool]


class State(Struct, dict=True):
    """What is known when a question comes up: the data of the case so far, the letter that is wanted besides
    the first message (None: none), the day, and the item of the loop that is asked about (from 0)."""

    today: date
    wanted: LetterKind | None = None
    data: dict[str, Any] = {}
    item: int = 0

    @cached_property
    def case(self) -> Case:
        """The case so far; an item of which nothing is known yet is no part of it."""
        return Case.model_validate({key: _known(part) for key, part in self.data.items()})

    @cached_property
    def assessment(self) -> Assessment:
        """Its assessment."""
        return assess(self.case, self.today)

    @cached_property
    def missing(self) -> frozenset[str]:
        """The fields that the wanted letters still need, by path."""
        kinds = [letter_kind(_FIRST), *([self.wanted] if self.wanted else ())]
        gaps = (gap for kind in kinds for gap in readiness(self.assessment, kind).missing)
        return frozenset(".".join(name.key for name in way) for gap in gaps for way in gap.fields)

    @property
    def remedies(self) -> tuple[str, ...]:
        """What can be asked for, the usual first; nothing before the situation is known."""
        rule = self.assessment.situation
        return supported_remedies(rule, self.assessment.facts) if rule else ()

    @property
    def alternatives(self) -> tuple[str, ...]:
        """What could be accepted instead of what is asked for: not money for money."""
        first = self.case.request.remedy or next(iter(self.remedies), None)
        money = first is not None and Remedy(first, None).pays_back
        return tuple(
            code for code in self.remedies if code != first and not (money and Remedy(code, None).pays_back)
        )

    @property
    def contact(self) -> Contact:
        """The exchange that is asked about."""
        contacts = self.data.get("contacts", [])
        return Contact.model_validate(contacts[self.item] if self.item < len(contacts) else {})

    def changed(self) -> None:
        """Forget what was derived: the data is another now."""
        for name in ("case", "assessment", "missing"):
            self.__dict__.pop(name, None)


def _known(part: Any) -> Any:
    return [item for item in part if item] if isinstance(part, list) else part


def wanted_letter(goal: str | None) -> LetterKind | None:
    """The kind of letter that an answer such as ``regulator-complaint:samr`` names; None for any other."""
    code, _colon, to = (goal or "").partition(":")
    try:
        return letter_kind(code, to or None)
    except KeyError:
        return None


def is_asked(rule: QuestionRule | Loop, state: State) -> bool:
    """Whether the question (or loop) has to be asked now."""
    if not _fits(rule, state):
        return False
    if rule.asked_if:
        return any(CONDITIONS[name](rule, state) for name in rule.asked_if)
    if isinstance(rule, Loop):
        return True
    if rule.proof:
        return _evidence_wants(rule.proof.kind, state)
    assert rule.fills
    situations = target(rule.fills)[1].situations
    return state.case.problem.situation in situations if situations else _needed(rule, state)


def _fits(rule: QuestionRule | Loop, state: State) -> bool:
    """Whether what went wrong is of a kind for which it is meant."""
    situation = state.case.problem.situation
    fault = situation_rule(situation).fault if situation else None
    return (
        (not rule.situations or situation in rule.situations)
        and (not rule.faults or fault in rule.faults)
        and situation not in rule.not_for
    )


def _needed(rule: QuestionRule | Loop, state: State) -> bool:
    return isinstance(rule, QuestionRule) and rule.fills is not None and _plain(rule.fills) in state.missing


def _plain(path: str) -> str:
    """A path without the places in lists, as the catalogue of letters has it."""
    return ".".join(step for step in path.split(".") if step != "*" and not step.isdecimal())


def _evidence_wants(kind: str, state: State) -> bool:
    """Whether what went wrong has to be shown by an exhibit of this `kind`, and none shows it yet."""
    common = evidence_rules().common
    return any(kind in rule.kinds and rule not in common for rule in evidence(state.assessment).missing)


def _bought(*venues: str | None) -> Condition:
    """Whether it was bought at one of these venues (None: not known where)."""
    return lambda _rule, state: state.case.venue in venues


_TICKET = regex("工单|受理|登记|编号|单号|立案|ticket")
_PAPER = regex("催告|律师函|通知书|投诉书|举报|申诉|起诉|书面|邮寄|快递|挂号|EMS|函")
_OFFICES = ("samr", "consumer-association", "pboc")


def _says(state: State, pattern: Pattern[str]) -> bool:
    contact = state.contact
    return any(text and pattern.search(text) for text in (contact.via, contact.said, contact.reply))


def _refusal(state: State) -> str | None:
    return Facts(state.case, state.today).refusal_of(state.contact)


CONDITIONS: dict[str, Condition] = {
    "always": lambda _rule, _state: True,
    "needed": _needed,
    "on-a-platform": _bought("marketplace", "second-hand"),
    "independent-site": _bought("independent-site"),
    "private-transfer": _bought("private-transfer"),
    "not-a-transfer": _bought("marketplace", "second-hand", "independent-site", None),
    "perhaps-a-private-person": _bought("second-hand", "private-transfer", None),
    "has-an-account": _bought("marketplace", "second-hand", "independent-site"),
    "no-order-number": lambda _rule, state: (
        state.case.order.number is None and state.case.venue != "private-transfer"
    ),
    "face-value-given": lambda _rule, state: state.case.order.face_value is not None,
    "answered": lambda _rule, state: state.contact.reply is not None and _refusal(state) != "no-answer",
    "ticket-given": lambda _rule, state: state.contact.party in _OFFICES or _says(state, _TICKET),
    "sent-in-writing": lambda _rule, state: state.contact.party in _OFFICES or _says(state, _PAPER),
    "refusal-not-recognised": lambda _rule, state: (
        state.contact.reply is not None and state.contact.refusal is None and _refusal(state) is None
    ),
    "answer-open": lambda _rule, state: _refusal(state) in (None, "no-answer", "processing"),
    "compensation-wanted": lambda _rule, state: state.case.request.remedy == "compensation",
    "something-instead": lambda _rule, state: bool(state.alternatives),
    "going-on": lambda _rule, state: state.wanted is not None,
}
"""Each condition that ``asked_if`` may name."""
