"""A letter about an order without a number says so, and by what the clerk finds it."""

from __future__ import annotations

import re
from typing import Any

from refundletters.letters import Letter
from refundletters.letters.catalogue import FormName, letter_variants
from refundletters.render import as_text
from tests.cases import attempt, fitting
from tests.each import for_each

TRIES = [
    (kind.command, form)
    for kind in letter_variants()
    for form in kind.forms
    if form != "public" and kind.code not in ("evidence-list", "payment-order") and kind.to != "pboc"
]
MERCHANT_NUMBER, PAYMENT_NUMBER = "M20261120007", "2026112022001400001234567890"
MISSING = re.compile("没有(找到)?(商家的)?订单号")


ASKED_FOR_IT = "没有订单号查不到，不退"
REPLIES: tuple[dict[str, Any], ...] = (
    {},  # as the letter needs it
    {"contacts.0.reply": None},
    {"contacts.0.reply": "已超时，不予退款"},
    {"contacts.0.reply": ASKED_FOR_IT},
)


@for_each("kind, form", TRIES)
def test_the_letter_says_so_and_names_the_keys(kind: str, form: FormName) -> None:
    """Given a purchase without an order number, each letter that can be written says plainly that there is
    none, whatever was answered, and names the numbers of the payment; with a number, none says so."""
    written = 0
    for reply in REPLIES:
        changes = {"payment.0.merchant_order_number": MERCHANT_NUMBER} | reply
        letter = attempt(fitting(kind, changes | {"order.number": None}), kind, form=form)
        numbered = attempt(fitting(kind, changes), kind, form=form)
        if isinstance(letter, Letter) and isinstance(numbered, Letter):
            written += 1
            text = as_text(letter)
            assert MISSING.search(text)
            assert MERCHANT_NUMBER in text
            assert PAYMENT_NUMBER in text
            assert ASKED_FOR_IT in reply.values() or not MISSING.search(as_text(numbered))
    assert written


def test_without_any_number_time_and_amount_are_the_keys() -> None:
    """Given neither an order number nor one of the payment, the letter names time and amount."""
    gone = {
        "order.number": None,
        "payment.0.merchant_order_number": None,
        "payment.0.transaction_number": None,
    }
    letter = attempt(fitting("escalation", gone), "escalation")
    assert isinstance(letter, Letter)
    assert "没有订单号，可凭付款的时间和金额核对" in as_text(letter)
