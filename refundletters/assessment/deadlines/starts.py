"""The days from which periods run, as far as the case gives them, by the names that the rules use."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from msgspec import Struct

from refundletters.assessment.facts import Facts, phrases
from refundletters.case.models import Contact
from refundletters.case.values import Moment
from refundletters.patterns import regex

__all__ = ["STARTS", "Start"]

_REFUSED = regex("不予?(?:受理|接收|立案)|未(?:予)?(?:受理|接收)|无法受理")
_ACCEPTED = regex("受理|接收|转交|转办|交办")
_OVER = regex("终止|终结|结案|办结|调解(?:不成|未成|失败|成功|书|协议)|不(?:同意|接受|愿意?)调解|撤回|撤诉")
_OPEN = regex("(?:是否|能否|等待|待|尚未|将)[^，。；]{0,6}(?:受理|接收|转交|转办)")


class Start(Struct, frozen=True):
    """A day from which a period runs; `assumed` where the case does not give it and another stands in."""

    at: Moment
    assumed: bool = False


_Starts = Callable[[Facts], Iterator[Start]]


def _or_purchase(stated: Moment | None, facts: Facts) -> Iterator[Start]:
    """The time that was `stated`; where none was, the purchase, which is earlier."""
    if stated:
        yield Start(stated)
    elif facts.purchased_at:
        yield Start(facts.purchased_at, assumed=True)


def _wrong_known(facts: Facts) -> Iterator[Start]:
    """When the problem was found."""
    return _or_purchase(facts.case.problem.found_at, facts)


def _receipt(facts: Facts) -> Iterator[Start]:
    """When the goods were shown as delivered."""
    return _or_purchase(facts.case.order.shown_delivered_at, facts)


def _demand(facts: Facts) -> Iterator[Start]:
    """Each dated demand made to the seller itself, by time."""
    for contact in facts.asked_seller:
        if contact.at and contact.at.day <= facts.today and _demands(contact):
            yield Start(contact.at)


def _demands(contact: Contact) -> bool:
    said = contact.said or ""
    return bool(contact.letter) or phrases.asks_refund(said) or phrases.demands_performance(said)


def _wechat_payment(facts: Facts) -> Iterator[Start]:
    """Each payment to a merchant by WeChat; a transfer between persons has no refund of this kind, nor
    has what the institution itself has to answer for."""
    own = facts.case.problem.situation in ("unauthorised-payment", "account-restricted")
    if facts.case.venue == "private-transfer" or own:
        return
    paid = [each.paid_at for each in facts.case.payment if each.method == "wechat" and each.paid_at]
    yield from map(Start, sorted(paid))


def _complained_to(body: str, facts: Facts) -> list[Contact]:
    found = [contact for contact in facts.case.contacts if contact.party == body and contact.at]
    return sorted(found, key=lambda contact: contact.at or Moment(facts.today))


def _complaint(body: str) -> _Starts:
    """The first complaint to that body, as long as it has not decided."""

    def starts(facts: Facts) -> Iterator[Start]:
        complaints = _complained_to(body, facts)
        if _ended(complaints):
            return
        decided = any(_decision(contact) is not None for contact in complaints)
        if complaints and complaints[0].at and not decided:
            yield Start(complaints[0].at)

    return starts


def _taken(body: str) -> _Starts:
    """When that body took the complaint (受理、转交): assumed where its first answer gives no day."""

    def starts(facts: Facts) -> Iterator[Start]:
        complaints = _complained_to(body, facts)
        if _ended(complaints):
            return
        taken = next((contact for contact in complaints if _decision(contact)), None)
        if taken and taken.at:
            yield Start(taken.at, assumed=taken is complaints[0])

    return starts


def _ended(complaints: list[Contact]) -> bool:
    """Whether the body has come to an end with it: nothing runs any more."""
    return bool(complaints) and bool(_OVER.search(complaints[-1].reply or ""))


def _decision(contact: Contact) -> bool | None:
    """Whether the complaint was taken, by the answer; None where the answer does not say."""
    reply = _OPEN.sub("", contact.reply or "")
    if _REFUSED.search(reply):
        return False
    return True if _ACCEPTED.search(reply) else None


STARTS: dict[str, _Starts] = {
    "wrong-known": _wrong_known,
    "receipt": _receipt,
    "demand": _demand,
    "wechat-payment": _wechat_payment,
    "samr-complaint": _complaint("samr"),
    "samr-acceptance": _taken("samr"),
    "pboc-complaint": _complaint("pboc"),
    "pboc-handover": _taken("pboc"),
}
