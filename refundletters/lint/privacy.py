"""Numbers of persons and secrets of cards (E10, E11, E12): they are looked for everywhere, in quoted words
and in lists too."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from refundletters.case.models import Case
from refundletters.letters.letter import Letter
from refundletters.lint.finding import Finding, Severity
from refundletters.lint.passages import Passage, blank
from refundletters.lint.rules import finding
from refundletters.masking import CARD_SECRET, personal_data
from refundletters.patterns import regex

__all__ = ["check", "check_text"]

_WECHAT = regex(r"(?:微信号|微信|[Vv][Xx]|wx|WX)[：:是为]\s*([A-Za-z][-_A-Za-z0-9]{5,19})")
_NUMBERED = regex(r"(?:单号|编号|流水号|订单|信用代码)(?:末四位)?[：:为是]?\s*[A-Za-z0-9]+")
_FORMAL = regex("投诉书|起诉状|申请书|举报[信书]|授权委托书|通知书")
_SIGNS = regex("[^A-Za-z0-9]")


def check(letter: Letter, passages: Iterable[Passage], case: Case) -> Iterator[Finding]:
    """In a letter: numbers that are not the parties' own, and the code of the card."""
    severity: Severity = "error" if letter.public else "warning"
    own = _own(case)
    for passage in passages:
        text = blank(passage.text, own)
        for found in _found(text):
            yield finding("E11", passage.place(0), found, severity=severity)
        yield from _secrets(passage, text, case.order.code, severity)


def check_text(passage: Passage, title: str) -> Iterator[Finding]:
    """In a text of which nothing else is known: a formal paper must name its author, any other need not."""
    if not _FORMAL.search(title):
        for found in _found(passage.text):
            yield finding("E10", passage.place(passage.text.find(found)), found)
    yield from _secrets(passage, passage.text, None, "warning")


def _found(text: str) -> Iterator[str]:
    bare = _NUMBERED.sub(lambda found: "□" * len(found[0]), text)
    yield from (number for _kind, number in personal_data(bare))
    yield from (found[1] for found in _WECHAT.finditer(text))


def _secrets(passage: Passage, text: str, code: str | None, severity: Severity) -> Iterator[Finding]:
    known = _SIGNS.sub("", code or "")
    if len(known) >= 8 and known in _SIGNS.sub("", passage.text):
        yield finding("E12", passage.place(0), f"…{known[-4:]}", severity=severity)
        return
    for found in CARD_SECRET.finditer(text):
        if any(sign.isdecimal() for sign in found[1]):
            yield finding("E12", passage.place(found.start()), f"…{found[1][-4:]}", severity=severity)


def _own(case: Case) -> frozenset[str]:
    """Numbers that belong into letters: the consumer's own (for them the matrix decides), the seller's, and
    those of orders and payments, which may look like a card's."""
    consumer, merchant, order = case.consumer, case.merchant, case.order
    values = [
        consumer.phone, consumer.email, consumer.id_number, consumer.account, merchant.contact,
        merchant.name, merchant.registered_name, merchant.website, merchant.credit_code, order.number,
        order.refund_number,
    ]  # fmt: skip
    values += [p.transaction_number for p in case.payment] + [p.merchant_order_number for p in case.payment]
    values += (
        [p.payee for p in case.payment] + [c.ticket for c in case.contacts] + [c.agent for c in case.contacts]
    )
    return frozenset(value for value in values if value)
