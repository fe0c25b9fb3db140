"""The questions as data (``questions.yaml``), validated when read."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Any, Literal

import yaml
from pydantic import BaseModel, ConfigDict, model_validator

from refundletters.assessment.records import Told

__all__ = ["Loop", "ProofRule", "QuestionRule", "Step", "questions", "steps"]

_FILE = Path(__file__).with_name("questions.yaml")
_LOADER = getattr(yaml, "CBaseLoader", yaml.BaseLoader)


class _Rule(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class Step(_Rule):
    """A step of the interview: questions about one thing."""

    id: str
    name: Told


class ProofRule(_Rule):
    """An exhibit that a yes stands for: its name and kind, and the field `of` that names it."""

    name: str
    kind: str
    of: str


class _Asked(_Rule):
    """What a question and a loop have in common; for the keys see ``questions.yaml``."""

    id: str
    step: str
    ask: Told
    asked_if: tuple[str, ...] = ()
    situations: tuple[str, ...] = ()
    findings: tuple[str, ...] = ()
    not_for: tuple[str, ...] = ()


class QuestionRule(_Asked):
    """One question. It fills one field, or stands for an exhibit, or only steers what is asked."""

    fills: str | None = None
    example: str | None = None
    hint: Told | None = None
    without: Told | None = None
    lines: bool = False
    future: bool = False
    choices: Literal["remedies", "alternatives", "letters"] | None = None
    proof: ProofRule | None = None


class Loop(_Asked):
    """Questions that are asked for each item of a list: `ask` opens it, `again` asks for one more; the first
    item has the place `start` in the list of the case called `loop`."""

    loop: str
    again: Told
    start: int = 0
    questions: tuple[QuestionRule, ...]

    @model_validator(mode="before")
    @classmethod
    def _of_one_step(cls, data: Any) -> Any:
        data = dict(data)
        data["start"] = data.pop("from", 0)
        data["questions"] = [{"step": data["step"], **question} for question in data.get("questions", ())]
        return data


class _Table(_Rule):
    steps: tuple[Step, ...]
    questions: tuple[QuestionRule | Loop, ...]


@cache
def _table() -> _Table:
    return _Table.model_validate(yaml.load(_FILE.read_text(encoding="utf-8"), Loader=_LOADER))  # noqa: S506  all scalars are text


def steps() -> tuple[Step, ...]:
    """The steps in their order."""
    return _table().steps


def questions() -> tuple[QuestionRule | Loop, ...]:
    """Questions and loops in the order in which they are asked."""
    return _table().questions
