"""A letter that everybody can read: what the case itself names as private is hidden (the user's name and
account, the numbers of the purchase, the code), the accounts of messengers, and whatever has the shape of a
person's number (:mod:`refundletters.masking`)."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import TypeVar

from msgspec import Struct
from msgspec.structs import replace

from refundletters.case.models import Case, Payment
from refundletters.letters.letter import Letter
from refundletters.masking import mask_name, mask_text

__all__ = ["for_everybody", "with_texts"]

_Block = TypeVar("_Block", bound=Struct)

_MESSENGER = re.compile(r"((?:QQ|qq|微信)(?:群|号)?[:：]?\s?)([A-Za-z0-9_-]{5,})")
_TAIL = 4
"""Signs of a number that stay."""
_SHORTEST = 6
"""Signs that a number has at least: a shorter one may be an amount or a time as well."""


def _shortened(number: str) -> str:
    return "****" + number[-_TAIL:] if len(number) > _TAIL else "****"


def _private(case: Case) -> Iterator[tuple[str, str]]:
    """Each private word of `case` with what stands for it."""
    person, order = case.consumer, case.order
    for name in (person.name, person.account):
        if name and len(name) > 1:
            yield name, mask_name(name)
    numbers = [order.number, order.code, order.refund_number]
    numbers += [number for payment in case.payment for number in _numbers(payment)]
    numbers += [number for contact in case.contacts for number in (contact.ticket, contact.agent)]
    for number in numbers:
        if number and len(number) >= _SHORTEST:
            yield number, _shortened(number)


def _numbers(payment: Payment) -> tuple[str | None, str | None]:
    return payment.transaction_number, payment.merchant_order_number


def for_everybody(letter: Letter, case: Case) -> Letter:
    """脱敏: `letter` as a public text, without the private words of `case`, the numbers of persons and its
    author."""
    words = dict(_private(case))
    known = "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True))
    pattern = re.compile(f"(?<![0-9A-Za-z])(?:{known})(?![0-9A-Za-z])") if known else None

    def hidden(text: str) -> str:
        text = pattern.sub(lambda found: words[found[0]], text) if pattern else text
        return mask_text(_MESSENGER.sub(lambda found: found[1] + _shortened(found[2]), text))

    return replace(with_texts(letter, hidden), author="", public=True)


def with_texts(letter: Letter, change: Callable[[str], str]) -> Letter:
    """`letter` with each text of its blocks, its title and its subject as `change` makes it."""
    blocks = tuple(_mapped(block, change) for block in letter.blocks)
    return replace(letter, blocks=blocks, title=change(letter.title), subject=change(letter.subject))


def _mapped(block: _Block, change: Callable[[str], str]) -> _Block:
    return replace(block, **dict(_changed(block, change)))


def _changed(block: Struct, change: Callable[[str], str]) -> Iterator[tuple[str, object]]:
    for name in block.__struct_fields__:
        yield name, _value(getattr(block, name), change)


def _value(value: object, change: Callable[[str], str]) -> object:
    if isinstance(value, str):
        return change(value)
    if isinstance(value, tuple):
        return tuple(_value(item, change) for item in value)
    return _mapped(value, change) if isinstance(value, Struct) else value
