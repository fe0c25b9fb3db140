"""渠道与顺序: who can be turned to, in which order, and what must not run in parallel."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Literal

from msgspec import Struct
from msgspec.structs import replace

from refundletters.assessment.assessment import Assessment
from refundletters.assessment.channels.ladder import next_to_platform, next_to_seller
from refundletters.assessment.channels.rules import ChannelRule, NotWith, channel_rules
from refundletters.assessment.channels.standing import AUTHORITIES, condition, due, handling, stage
from refundletters.assessment.facts.talks import ASKED
from refundletters.assessment.obstacles.table import obstacle
from refundletters.case.paths import value_at
from refundletters.messages import N_, _

__all__ = ["Advice", "State", "channels", "conflicts"]

State = Literal["next", "wait", "then", "instead", "aside", "done", "closed", "unfit"]
"""The step to take now; one whose answer is awaited; a later one; one that may stand in another's place;
a help beside the road; what was done already; what another body's handling closes; what does not fit."""

_ORDER: tuple[State, ...] = ("wait", "next", "then", "instead", "aside", "done", "closed", "unfit")
_LETTERS = {
    "payment-provider": "payment-dispute",
    "samr": "regulator-complaint",
    "court": "statement-of-claim",
}

_JOINT = N_(
    "several buyers complain jointly, through two representatives chosen in writing (Order 121, Article 12; "
    "refundletters joint-complaint); many complaints at once about the same seller can be taken for no "
    "consumer dispute (Article 17)"
)
_CHOOSE = N_("choose {channel} or {other} first; whichever takes it, do not go to the other meanwhile")
_CLOSES = N_("once it has taken the dispute, {channel} will refuse it or end its handling ({place})")


class Advice(Struct, frozen=True):
    """One channel in this case. `why` is the reason of the state, told to the user; `letter` the kind to
    send, `missing` the needs of the channel that nothing fulfils (paths of fields, alternatives together),
    `until` the day by which it should have answered."""

    channel: ChannelRule
    state: State
    why: str = ""
    letter: str | None = None
    missing: tuple[tuple[str, ...], ...] = ()
    cautions: tuple[str, ...] = ()
    until: date | None = None


def channels(assessment: Assessment) -> tuple[Advice, ...]:
    """All channels for this case: what waits and the next step first, then the later ones in order, then what
    does not fit."""
    ranked = sorted(
        (rule for rule in channel_rules() if _serves(rule, assessment)),
        key=lambda rule: _rank(rule, assessment),
    )
    advised = _one_at_a_time([_advice(rule, assessment) for rule in ranked], set(handling(assessment)))
    return tuple(sorted(advised, key=lambda advice: _ORDER.index(advice.state)))


def _rank(rule: ChannelRule, a: Assessment) -> int:
    sooner = (each.rank for each in rule.sooner if all(condition(name, a) for name in each.when))
    return next(sooner, rule.rank)


def _serves(rule: ChannelRule, a: Assessment) -> bool:
    """Whether the channel belongs to a means by which this order was paid."""
    methods = {payment.method or "unknown" for payment in a.case.payment} or {"unknown"}
    known = {method for each in channel_rules() for method in each.methods}
    usual = {method if method in known else "other" for method in methods}
    return not rule.methods or bool(usual & set(rule.methods))


def _advice(rule: ChannelRule, a: Assessment) -> Advice:
    """The channel by itself: a step of the road is ``then`` until the road is put in order."""
    other = rule.otherwise
    if other and any(condition(name, a) for name in other.when):
        rule = replace(rule, name=other.name, how=other.how)
    unfit = _unfit(rule, a)
    if unfit:
        return Advice(rule, "unfit", unfit)
    missing = tuple(need for need in _needs(rule, a) if all(value_at(a.case, path) is None for path in need))
    known = Advice(rule, "then", letter=_letter(rule, a), missing=missing, cautions=tuple(_cautions(rule, a)))
    if rule.role != "clue" and stage(a, rule.party) == "open":
        if refused := _refused(rule, a):
            return replace(known, state="closed", why=refused, letter=None)
        if ended := _ends_another(rule, a):
            later = rule.party == "court" and rule.role == "road"
            return replace(known, state="then" if later else "closed", why=ended, letter=None)
    if rule.role != "road":
        return replace(known, state="aside")
    return _staged(known, a)


def _needs(rule: ChannelRule, a: Assessment) -> tuple[tuple[str, ...], ...]:
    return (*rule.needs, *(a.situation.court_needs if a.situation and rule.party == "court" else ()))


def _staged(known: Advice, a: Assessment) -> Advice:
    """The advice by how far the case is with this body."""
    party = known.channel.party
    now = stage(a, party) if party != "other" else "open"
    if now == "waiting":
        return replace(
            known,
            state="wait",
            why=_("it was told and still has time"),
            until=due(a, party),
            letter=None,
            cautions=(),
        )
    if now == "answered" and _again(known, a):
        return known
    if now == "answered":
        return replace(known, state="done", why=_("it was asked already"), letter=None)
    after = known.channel.after
    if after and stage(a, after.party) != "answered":
        return replace(known, why=str(after.why), letter=None)
    return known


def _again(known: Advice, a: Assessment) -> bool:
    """Whether a further letter is worth it where nobody else deals with the dispute: an appeal to the
    platform, a first request in words to a person, or to a business the next letter of its road until an
    authority was told."""
    if known.channel.party not in ASKED or handling(a) or known.letter is None:
        return False
    if known.channel.party == "platform":
        return known.letter == "appeal"
    if a.facts.seller_is_private:
        return not condition("refund-asked", a)
    told = any(contact.party in AUTHORITIES for contact in a.case.contacts)
    return not told and not condition("on-a-platform", a)


def _letter(rule: ChannelRule, a: Assessment) -> str | None:
    if rule.party in ASKED:
        return next_to_platform(a) if rule.party == "platform" else next_to_seller(a)
    return rule.letter or _LETTERS.get(rule.party)


def _unfit(rule: ChannelRule, a: Assessment) -> str | None:
    """Why the channel does not take this case, and what helps instead: what it is not for at all, before what
    stands against this case."""
    fails = (each.why for each in rule.unless if all(condition(name, a) for name in each.when))
    if why := next(fails, None):
        return str(why)
    found = obstacle(rule.obstacles, a)
    return _("; ").join(_(words) for words in (found.reason, found.instead) if words) if found else None


def _refused(rule: ChannelRule, a: Assessment) -> str | None:
    """Why the channel would refuse now: another body has taken the dispute."""
    others = set(handling(a)) - {rule.party}
    place = next((each.place for each in rule.not_with if others & set(each.bodies)), None)
    if place is None:
        return None
    return _("another body has, or may have, taken this dispute; it then refuses it ({place})").format(
        place=place
    )


def _ends_another(rule: ChannelRule, a: Assessment) -> str | None:
    """Why turning here now would make the body that deals with the dispute end its handling."""
    taken = handling(a)
    for other, each in _refusing(rule):
        if taken.get(other.party) == "waiting":
            return _(
                "{channel} is dealing with it and would refuse or end its handling ({place}): wait for its "
                "result, or withdraw there first"
            ).format(channel=other.name, place=each.place)
    return None


def _refusing(rule: ChannelRule) -> Iterator[tuple[ChannelRule, NotWith]]:
    """The other channels that refuse what the body of `rule` has taken."""
    if rule.party in AUTHORITIES[:4]:
        for other in channel_rules():
            if other.party != rule.party:
                yield from ((other, each) for each in other.not_with if rule.party in each.bodies)


def conflicts(a: Assessment) -> tuple[str, ...]:
    """What was told to two bodies at once although one refuses what the other has taken."""
    taken = {party for party, now in handling(a).items() if now == "waiting"}
    told = [rule for rule in channel_rules() if rule.role == "road" and rule.party in taken]
    return tuple(
        _(
            "{channel} and {other} both have this dispute; {other} refuses what another body has taken "
            "({place}): tell both, and withdraw one"
        ).format(channel=rule.name, other=other.name, place=each.place)
        for rule in told
        for other, each in _refusing(rule)
        if other.party in taken
    )


def _cautions(rule: ChannelRule, a: Assessment) -> Iterator[str]:
    """What to know before this channel is told."""
    if rule.role != "road":
        return
    for other in channel_rules():
        if other.party == rule.party or other.role != "road" or _unfit(other, a):
            continue
        if other.code == rule.instead_of or rule.code == other.instead_of:
            yield _(_CHOOSE).format(channel=rule.name, other=other.name)
    for other, each in _refusing(rule):
        if other.role == "road" and not _unfit(other, a):
            yield _(_CLOSES).format(channel=other.name, place=each.place)
    if rule.joint:
        yield _(_JOINT)


def _one_at_a_time(advised: list[Advice], taken: set[str]) -> Iterator[Advice]:
    """Put the road in order: one next step, none while the seller or the platform still has time, and the
    stand-in beside the channel in whose place it stands; that has had its turn where the other dealt with
    the dispute."""
    states = {advice.channel.code: advice.state for advice in advised}
    waits = any(advice.state == "wait" and advice.channel.party in ASKED for advice in advised)
    for advice in advised:
        place = advice.channel.instead_of or ""
        if advice.state != "then":
            yield advice
        elif states.get(place) == "then":
            yield replace(advice, state="instead")
        elif place in taken:
            yield replace(advice, state="aside")
        elif waits or advice.why:
            yield advice
        else:
            waits = True
            yield replace(advice, state="next")
