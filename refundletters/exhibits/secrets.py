"""遮盖文字: what a text among the exhibits should not give away, found and masked.

What the case names as secret is found however it is written (spaces, hyphens, letter case); other
persons' numbers are found by their shape. The numbers of orders and payments stay: a clerk searches
by them.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Collection, Iterator
from typing import Literal

from msgspec import Struct, field

from refundletters.case.models import Case
from refundletters.masking import CARD_SECRET, mask_text, personal_data
from refundletters.messages import N_
from refundletters.patterns import regex

__all__ = ["SECRET_NAMES", "Masked", "Secret", "masked", "without"]

Secret = Literal["code", "phone", "identity", "card", "e-mail", "address"]
"""What was masked: the code of the card, a telephone, identity or bank card number, an address."""

SECRET_NAMES: dict[Secret, str] = {
    "code": N_("card code"),
    "phone": N_("telephone number"),
    "identity": N_("identity number"),
    "card": N_("bank card number"),
    "e-mail": N_("e-mail address"),
    "address": N_("address"),
}
"""How each is called when its user is told."""

_SHORTEST = 6
"""Signs that a secret has at least; anything shorter stands in a text by chance."""

_KNOWN = 4
"""Of which so many are not hidden by a ``*``."""

_LONG = 8
"""Signs from which on the last four may stay, so that the right code can be told from others."""

_SPACE = regex(r"[-\s\u3000]")
_RUN = regex(r"[0-9A-Za-z*](?:[-\s]{0,3}[0-9A-Za-z*])*")
_GAP = r"[-\s\u3000]{0,3}"
_APART = r"(?<![0-9A-Za-z]){}(?![0-9A-Za-z])"


class Masked(Struct, frozen=True):
    """The text with its secrets masked, and how many of each kind there were."""

    text: str
    found: Counter[Secret] = field(default_factory=Counter)


def masked(text: str, case: Case | None = None, *, keep_code: bool = False) -> Masked:
    """`text` with the secrets of `case` and the numbers of persons masked; `keep_code` leaves the code of the
    card, for the party that has to look at it."""
    found: Counter[Secret] = Counter()
    for kind, pattern, hide in _secrets(case, keep_code):
        text, count = pattern.subn(hide, text)
        found[kind] += count
    kept = _kept(case, keep_code) if case else None
    pieces = [text] if kept is None else kept.split(text)
    for place in range(0, len(pieces), 2):  # every other piece is one that stays
        found.update(_kind(kind) for kind, _number in personal_data(pieces[place]))
        pieces[place] = mask_text(pieces[place])
    return Masked("".join(pieces), +found)


def without(text: str, case: Case, kinds: Collection[Secret]) -> str:
    """`text` with those secrets masked that are of `kinds` and that `case` names (a code also by its shape);
    all other numbers stay."""
    for kind, pattern, hide in _secrets(case, keep_code=False):
        if kind in kinds:
            text = pattern.sub(hide, text)
    return text


def _kind(kind: str) -> Secret:
    kinds: dict[str, Secret] = {"identity": "identity", "card": "card", "phone": "phone", "e-mail": "e-mail"}
    return kinds[kind]


_Hide = Callable[[re.Match[str]], str]
_Wanted = tuple[Secret, re.Pattern[str], _Hide]
"""What is looked for before the shapes of numbers are: its kind, how it may be written, what is put there."""


def _secrets(case: Case | None, keep_code: bool) -> Iterator[_Wanted]:
    if case and not keep_code:
        for code in _codes(case.order.code or ""):
            yield from _known("code", code, _tail)
    if not keep_code:
        yield "code", CARD_SECRET, lambda found: found[0].replace(found[1], _ended(found[1]))
    if case:
        person = case.consumer
        yield from _known("phone", person.phone, _ends)
        yield from _known("identity", person.id_number, _ends)
        yield from _known("e-mail", person.email, _ends)
        for address in _addresses(person.address or ""):
            yield from _known("address", address, _stars)


def _codes(code: str) -> Iterator[str]:
    """The codes in the field 卡密, which may hold two (卡号 and 密码), the whole before its parts."""
    for run in _RUN.findall(code):
        yield run
        yield from run.split()


def _addresses(address: str) -> Iterator[str]:
    """The address, then without its province, its city, its district, as people shorten it."""
    yield address
    yield from (address[found.end() :] for found in re.finditer("[省市区县旗]", address))


def _known(kind: Secret, value: str | None, hide: _Hide) -> Iterator[_Wanted]:
    """A secret that the case names; a ``*`` in it, where its user has hidden a sign, stands for any."""
    signs = _SPACE.sub("", value or "")
    if len(signs) >= _SHORTEST and len(signs.replace("*", "")) >= _KNOWN:
        spelled = _GAP.join("[0-9A-Za-z*]" if sign == "*" else re.escape(sign) for sign in signs)
        yield kind, re.compile(_APART.format(spelled), re.IGNORECASE), hide


def _tail(found: re.Match[str]) -> str:
    return _ended(found[0])


def _ended(code: str) -> str:
    """****5678, or nothing but stars for a short code."""
    signs = _SPACE.sub("", code)
    return "****" + signs[-4:] if len(signs) >= _LONG else "****"


def _ends(found: re.Match[str]) -> str:
    """138****8000, l***@example.com."""
    text = found[0]
    if "@" in text:
        return text[0] + "***@" + text.rpartition("@")[2]
    return f"{text[:3]}****{text[-4:]}" if len(text) > _LONG else "****"


def _stars(_found: re.Match[str]) -> str:
    return "******"


def _kept(case: Case, keep_code: bool) -> re.Pattern[str] | None:
    """The numbers of the purchase and of its handling, which may look like a card's or a telephone's."""
    order = case.order
    values = [order.number, order.refund_number, case.merchant.contact, case.merchant.credit_code]
    values += [
        number for paid in case.payment for number in (paid.transaction_number, paid.merchant_order_number)
    ]
    values += [number for contact in case.contacts for number in (contact.ticket, contact.agent)]
    values += [order.code] if keep_code else []
    words = sorted({value for value in values if value and len(value) >= _SHORTEST}, key=len, reverse=True)
    return re.compile("(" + _APART.format(f"(?:{'|'.join(map(re.escape, words))})") + ")") if words else None
