"""What a case itself names as private, hidden in a text for everybody: the user's name and account, the
numbers of the purchase, the code, and the accounts of messengers. Shapes of numbers are
:mod:`refundletters.masking`'s."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from refundletters.case.models import Case, Payment
from refundletters.letters.letter import Letter, Paragraph
from refundletters.masking import mask_name

__all__ = ["hide_private"]

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


def hide_private(letter: Letter, case: Case) -> Letter:
    """`letter` without the private words of `case` in its sentences."""
    words = dict(_private(case))
    known = "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True))
    pattern = re.compile(f"(?<![0-9A-Za-z])(?:{known})(?![0-9A-Za-z])") if known else None

    def hidden(text: str) -> str:
        text = pattern.sub(lambda found: words[found[0]], text) if pattern else text
        return _MESSENGER.sub(lambda found: found[1] + _shortened(found[2]), text)

    blocks = tuple(
        replace(block, sentences=tuple(replace(each, text=hidden(each.text)) for each in block.sentences))
        if isinstance(block, Paragraph)
        else block
        for block in letter.blocks
    )
    return replace(letter, blocks=blocks)
