"""渠道 as data: one YAML file a body that can be turned to, validated when read.

A fact about a channel has a certainty: ``H`` read in the primary text, ``M`` in one secondary source,
``U`` not verified. What is not verified has no value here, and the user is told to look it up.
"""

from __future__ import annotations

from datetime import date
from functools import cache
from pathlib import Path
from typing import Literal

from msgspec import Struct, convert

from refundletters.assessment.records import Told
from refundletters.tables import read_table

__all__ = ["ChannelRule", "Limit", "NotWith", "channel_rules"]

_FOLDER = Path(__file__).parent

Certainty = Literal["H", "M", "U"]


class Limit(Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """期限: `what` runs and its `limit`; an unverified one has none."""

    what: Told
    limit: Told | None = None
    provision: str | None = None
    certainty: Certainty

    def __post_init__(self) -> None:
        if (self.limit is None) != (self.certainty == "U"):
            raise ValueError("a limit has a value exactly if it is verified")


class Unless(Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """The channel does not fit where all conditions in `when` hold."""

    when: tuple[str, ...]
    why: Told


class Sooner(Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """The channel has its turn at `rank` where all conditions in `when` hold."""

    when: tuple[str, ...]
    rank: int


class NotWith(Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """The channel refuses a dispute that one of `bodies` (parties of a contact) has taken."""

    bodies: tuple[str, ...]
    provision: str
    place: Told


class After(Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """The body that has to be asked first."""

    party: str
    provision: str
    why: Told


class Otherwise(Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """Another name and another way of the channel where one of the conditions in `when` holds."""

    when: tuple[str, ...]
    name: Told
    how: Told


class ChannelRule(Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """渠道. `party` is whom a contact with it names; `role` is ``road`` for a step of the usual way,
    ``aid`` for what may help beside it, ``clue`` for what takes reports and settles nothing. `rank`
    orders the road, lower first. `methods` are the means of payment it serves (all where empty),
    `obstacles` those of :mod:`refundletters.assessment.obstacles.table`, `needs` fields it cannot do without
    (several in one entry are alternatives), `letter` the kind to send where it is not the usual one of the
    party and `to` its receiver, `options` what to type with a kind of letter.
    `checked` is the day up to which the record was confirmed.
    """

    code: str
    name: Told
    party: str
    role: Literal["road", "aid", "clue"]
    rank: int
    sooner: tuple[Sooner, ...] = ()
    methods: tuple[str, ...] = ()
    instead_of: str | None = None
    obstacles: tuple[str, ...] = ()
    unless: tuple[Unless, ...] = ()
    after: After | None = None
    needs: tuple[tuple[str, ...], ...] = ()
    letter: str | None = None
    to: str | None = None
    options: dict[str, str] = {}
    how: Told
    otherwise: Otherwise | None = None
    cannot: Told
    limits: tuple[Limit, ...] = ()
    not_with: tuple[NotWith, ...] = ()
    joint: bool = False
    sources: tuple[str, ...]
    provisions: tuple[str, ...] = ()
    certainty: Certainty
    checked: date


@cache
def channel_rules() -> tuple[ChannelRule, ...]:
    """Every channel, by rank."""
    rules = (convert(read_table(path), ChannelRule) for path in sorted(_FOLDER.glob("*.yaml")))
    return tuple(sorted(rules, key=lambda rule: rule.rank))
