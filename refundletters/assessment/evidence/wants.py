"""What is wanted of the evidence by tier, what is there, and what is missing."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Literal

from msgspec import Struct, convert

from refundletters.assessment.assessment import Assessment
from refundletters.assessment.evidence.slots import Slot, SlotRule, slot
from refundletters.assessment.records import Told
from refundletters.case.chronology import Fact, chronology
from refundletters.case.models import Case, Exhibit
from refundletters.case.references import all_exhibits, mentions
from refundletters.messages import _
from refundletters.patterns import regex
from refundletters.tables import read_table

__all__ = ["Evidence", "Want", "evidence", "evidence_rules"]

Tier = Literal["basic", "core", "supporting"]

_FILE = Path(__file__).with_name("evidence.yaml")
_COMPANY = regex(
    "公司|企业|商行|商店|中心|工作室|店|厂|商户|合作社|平台|(?:信息|经营|服务|批发|贸易|门市)部|超市|商贸|科技|Ltd|Inc",
    re.IGNORECASE,
)
"""What tells a business among payees: a bill shortens their names (快卡网络科技)."""

_TIERS: tuple[Tier, ...] = ("basic", "core", "supporting")


class WantRule(Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """What is wanted: any exhibit of one of `kinds`; `shows` what it proves, `get` where it is found,
    `instead` what may stand in for it; `now` if it can vanish."""

    kinds: tuple[str, ...]
    tier: Tier
    shows: Told
    get: Told
    instead: Told
    now: bool = False

    def __str__(self) -> str:
        """What is told where it is missing, in the language in use."""
        tier = {"basic": _("basic"), "core": _("core"), "supporting": _("supporting")}[self.tier]
        when = _(" (keep it today)") if self.now else ""
        return _("missing, {tier}{when}: {shows}; where: {get}; else: {instead}").format(
            tier=tier, when=when, shows=self.shows, get=self.get, instead=self.instead
        )


class EvidenceRules(Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """The whole table (``evidence.yaml``)."""

    slots: tuple[SlotRule, ...]
    common: tuple[WantRule, ...]
    faults: dict[str, tuple[WantRule, ...]]
    situations: dict[str, tuple[WantRule, ...]]


@cache
def evidence_rules() -> EvidenceRules:
    """The table of what has to be shown."""
    return convert(read_table(_FILE), EvidenceRules)


class Want(Struct, frozen=True):
    """One thing that is wanted, and the names of the exhibits that give it (none: it is missing)."""

    rule: WantRule
    exhibits: tuple[str, ...]


class Evidence(Struct, frozen=True):
    """The evidence of one case: slots, wants by tier, facts that no exhibit shows, exhibits that no fact
    names (by name), and hints to the user."""

    slots: tuple[Slot, ...]
    wants: tuple[Want, ...]
    unproved: tuple[Fact, ...]
    unused: tuple[str, ...]
    hints: tuple[str, ...]

    @property
    def missing(self) -> tuple[WantRule, ...]:
        """What is wanted and not there, the basic first."""
        return tuple(want.rule for want in self.wants if not want.exhibits)

    @property
    def complete(self) -> bool:
        """Whether all slots are stated and shown, and nothing basic or core is missing."""
        slots = not any(each.open for each in self.slots)
        return slots and not any(rule.tier != "supporting" for rule in self.missing)


def evidence(assessment: Assessment) -> Evidence:
    """Look through the exhibits of the case."""
    case, rules = assessment.case, evidence_rules()
    exhibits = all_exhibits(case)
    wanted = rules.common
    if assessment.situation:
        wanted += rules.faults[assessment.situation.fault]
        wanted += rules.situations.get(assessment.situation.code, ())
    wants = [Want(rule, _of_kind(exhibits, rule.kinds)) for rule in wanted]
    return Evidence(
        tuple(slot(rule, case, exhibits) for rule in rules.slots),
        tuple(sorted(wants, key=lambda want: _TIERS.index(want.rule.tier))),
        tuple(fact for fact in chronology(case) if not fact.exhibits and _told(fact, case)),
        _unused(case, exhibits),
        tuple(_hints(assessment)),
    )


def _of_kind(exhibits: tuple[Exhibit, ...], kinds: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(exhibit.id or "" for exhibit in exhibits if exhibit.kind in kinds)


def _told(fact: Fact, case: Case) -> bool:
    """Whether the fact says anything: an empty case has a purchase of which nothing is known."""
    return fact.kind != "purchase" or bool(case.payment or case.order.item)


def _unused(case: Case, exhibits: tuple[Exhibit, ...]) -> tuple[str, ...]:
    """Exhibits that no fact names and that do not say themselves what they prove."""
    named = {name for _place, names in mentions(case) for name in names}
    return tuple(each.id or "" for each in exhibits if each.id not in named and not each.proves)


def _hints(a: Assessment) -> Iterator[str]:
    """What stands in for a missing order number, and what ties a payee to the seller."""
    order, payments = a.case.order, a.case.payment
    numbers = [payment.merchant_order_number for payment in payments if payment.merchant_order_number]
    if not order.number and numbers:
        yield _("the merchant's number in the bill ({number}) may be the site's order number").format(
            number=numbers[0]
        )
    elif not order.number and a.case.venue != "private-transfer":
        yield _(
            "no order number: the 商家订单号 (Alipay) or 商户单号 (WeChat) in the bill is often the site's"
        )
    merchant, platform = a.case.merchant, a.case.platform
    names = (merchant.name, merchant.registered_name, platform.name, platform.operator)
    for payee in dict.fromkeys(payment.payee for payment in payments if payment.payee):
        if not any(name and payee in name for name in names):
            yield _link(payee)


def _link(payee: str) -> str:
    """What to show where the money went to another name than the seller's."""
    if _COMPANY.search(payee):
        return _(
            "the payee “{payee}” has another name than the seller: keep what ties them together (the page "
            "where you paid, the order, the chat)"
        ).format(payee=payee)
    return _(
        "the payee “{payee}” seems to be a person: keep what ties the person to the seller (the chat in "
        "which the account was named, the payment code, the remark)"
    ).format(payee=payee)
