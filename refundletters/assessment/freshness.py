"""How old the data is: which of the statutes that matter here were last checked long before today."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import suppress
from datetime import timedelta

from refundletters.assessment.assessment import Assessment
from refundletters.assessment.channels.rules import ChannelRule
from refundletters.law.catalogue import catalogue
from refundletters.law.edition import Edition
from refundletters.law.errors import NotCollected, NotYetInForce, Repealed

__all__ = ["old_channels", "old_statutes", "touched_statutes"]

_OLD = timedelta(days=180)
"""Half a year: longer than the law usually stands still."""

_ORDER_4 = "令〔2026〕第4号"


def _editions(a: Assessment, channels: Iterable[ChannelRule]) -> Iterator[Edition]:
    """The editions in force today of the statutes behind the grounds and the channels, as far as they are
    collected."""
    provisions = [provision for ground in a.grounds for provision in ground.provisions]
    provisions += [provision for rule in channels for provision in rule.provisions]
    for name in dict.fromkeys(provision.split()[0] for provision in provisions):
        with suppress(NotCollected, NotYetInForce, Repealed):
            yield catalogue().edition(name, a.today)


def old_statutes(a: Assessment, channels: Iterable[ChannelRule]) -> tuple[Edition, ...]:
    """Those that were last checked more than half a year before today."""
    return tuple(dict.fromkeys(each for each in _editions(a, channels) if a.today - each.checked > _OLD))


def touched_statutes(a: Assessment, channels: Iterable[ChannelRule]) -> tuple[Edition, ...]:
    """The payment rules that the central bank's Order 4 of 2026 may have changed."""
    return tuple(dict.fromkeys(each for each in _editions(a, channels) if _ORDER_4 in each.caution))


def old_channels(a: Assessment, channels: Iterable[ChannelRule]) -> tuple[ChannelRule, ...]:
    """The channels whose record was last checked more than half a year before today."""
    return tuple(rule for rule in channels if a.today - rule.checked > _OLD)
