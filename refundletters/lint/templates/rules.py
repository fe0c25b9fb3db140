"""The rules of the check of templates, as data in ``rules.yaml``."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from msgspec import Struct, convert

from refundletters.assessment.records import Told
from refundletters.errors import Place
from refundletters.lint.finding import Finding, Severity
from refundletters.lint.templates.uses import Flaw
from refundletters.messages import _
from refundletters.tables import read_table

__all__ = ["TemplateRule", "as_finding", "rules"]

_FILE = Path(__file__).with_name("rules.yaml")


class TemplateRule(Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """One entry: `guessed` is the remedy where it can be guessed what was meant."""

    id: str
    severity: Severity
    why: Told
    guessed: Told | None = None
    remedy: Told


@cache
def rules() -> dict[str, TemplateRule]:
    """The rules by name."""
    return {entry["id"]: convert(entry, TemplateRule) for entry in read_table(_FILE)}


def as_finding(flaw: Flaw, place: Place) -> Finding:
    """`flaw` at `place`, told in the language in use."""
    rule = rules()[flaw.rule]
    why = _("{fact}: {detail}").format(fact=rule.why, detail=flaw.fact) if flaw.fact else str(rule.why)
    told = rule.guessed if flaw.guess and rule.guessed else rule.remedy
    return Finding(rule.id, rule.severity, place, flaw.words, why, str(told).replace("{guess}", flaw.guess))
