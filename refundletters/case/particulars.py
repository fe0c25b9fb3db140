"""Whether numbers and addresses of the parties look like what they should be: cautions only."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from refundletters.case.finding import Finding, Location
from refundletters.case.models import Case
from refundletters.messages import _
from refundletters.patterns import regex

__all__ = ["check", "is_id_number"]

_MOBILE = regex(r"(?:\+?86[- ]?)?1[0-9 -]*")
_EMAIL = regex(r"[^@\s]+@[^@\s]+\.[^@\s.]+")
_CREDIT_CODE = regex(r"[0-9A-HJ-NP-RTUW-Y]{18}", re.IGNORECASE)


def is_id_number(text: str) -> bool:
    """身份证号: 17 digits and a check sign (GB 11643-1999: weights 2^(17-i) mod 11)."""
    if not re.fullmatch(r"[0-9]{17}[0-9Xx]", text):
        return False
    total = sum(int(digit) * pow(2, 17 - place, 11) for place, digit in enumerate(text[:17]))
    return text[17].upper() == "10X98765432"[total % 11]


def _is_phone(text: str) -> bool:
    """A mobile number has 11 digits; about other numbers nothing is said."""
    digits = re.sub("[^0-9]", "", text).removeprefix("86")
    return not _MOBILE.fullmatch(text) or len(digits) == 11


def check(case: Case) -> Iterator[Finding]:
    """Cautions about phone, e-mail, ID number and credit code."""
    looks: tuple[tuple[Location, str | None, Callable[[str], object], str], ...] = (
        (("consumer", "phone"), case.consumer.phone, _is_phone, _("a mobile number has 11 digits")),
        (
            ("consumer", "email"),
            case.consumer.email,
            _EMAIL.fullmatch,
            _("an e-mail address has one @ and a dot after it"),
        ),
        (
            ("consumer", "id_number"),
            case.consumer.id_number,
            is_id_number,
            _("an ID number has 18 characters, and the last one must fit the others"),
        ),
        (
            ("merchant", "credit_code"),
            case.merchant.credit_code,
            _CREDIT_CODE.fullmatch,
            _("a unified social credit code has 18 characters"),
        ),
    )
    for at, text, is_right, fact in looks:
        if text and not is_right(text):
            yield Finding(at, fact, _("compare it once more; a wrong one makes the letter useless"), False)
