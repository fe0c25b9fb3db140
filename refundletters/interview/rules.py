"""The questions as data (``questions.yaml``), validated when read."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Any, Literal, TypeVar

import yaml
from msgspec import Struct, convert, field

from refundletters.assessment.records import Told

__all__ = ["Loop", "ProofRule", "QuestionRule", "Step", "questions", "steps"]

_FILE = Path(__file__).with_name("questions.yaml")
_LOADER = getattr(yaml, "CBaseLoader", yaml.BaseLoader)
_T = TypeVar("_T")


class Step(Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """A step of the interview: questions about one thing."""

    id: str
    name: Told


class ProofRule(Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """An exhibit that a yes stands for: its name and kind, and the field `of` that names it."""

    name: str
    kind: str
    of: str


class _Asked(Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """What a question and a loop have in common; for the keys see ``questions.yaml``."""

    id: str
    step: str
    ask: Told
    asked_if: tuple[str, ...] = ()
    situations: tuple[str, ...] = ()
    faults: tuple[str, ...] = ()
    not_for: tuple[str, ...] = ()


class QuestionRule(_Asked, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """One question. It fills one field, or stands for an exhibit, or only steers what is asked."""

    fills: str | None = None
    example: str | None = None
    hint: Told | None = None
    without: Told | None = None
    lines: bool = False
    future: bool = False
    choices: Literal["remedies", "alternatives", "letters"] | None = None
    proof: ProofRule | None = None


class Loop(_Asked, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """Questions that are asked for each item of a list: `ask` opens it, `again` asks for one more; the first
    item has the place `start` in the list of the case called `loop`."""

    loop: str
    again: Told
    start: int = field(default=0, name="from")
    questions: tuple[QuestionRule, ...]


class _Table(Struct, frozen=True):
    steps: tuple[Step, ...]
    questions: tuple[QuestionRule | Loop, ...]


@cache
def _table() -> _Table:
    raw = yaml.load(_FILE.read_text(encoding="utf-8"), Loader=_LOADER)  # noqa: S506  all scalars are text
    asked = tuple(
        _loop(entry) if "loop" in entry else _rule(entry, QuestionRule) for entry in raw["questions"]
    )
    return _Table(_rule(raw["steps"], tuple[Step, ...]), tuple(asked))


def _loop(entry: dict[str, Any]) -> Loop:
    """A loop; its questions belong to its step."""
    questions = [{"step": entry["step"], **question} for question in entry["questions"]]
    return _rule(entry | {"questions": questions}, Loop)


def _rule(entry: Any, kind: type[_T]) -> _T:
    return convert(entry, kind, strict=False)


def steps() -> tuple[Step, ...]:
    """The steps in their order."""
    return _table().steps


def questions() -> tuple[QuestionRule | Loop, ...]:
    """Questions and loops in the order in which they are asked."""
    return _table().questions
