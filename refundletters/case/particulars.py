"""Whether numbers and addresses of the parties look like what they should be: cautions only."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from refundletters.case.finding import Finding, Location
from refundletters.case.models import Case
from refundletters.masking import is_id_number
from refundletters.messages import _
from refundletters.patterns import regex

__all__ = ["check"]

_MOBILE = regex(r"(?:\+?86[- ]?)?1[0-9 -]*")
_EMAIL = regex(r"[^@\s]+@[^@\s]+\.[^@\s.]+")
_CREDIT_CODE = regex(r"[0-9A-HJ-NP-RTUW-Y]{18}", re.IGNORECASE)


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
