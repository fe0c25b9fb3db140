"""A statement dropped on the page: the payments in it that may be the one, as answers to take."""

from __future__ import annotations

from collections.abc import Container, Mapping
from datetime import timedelta
from typing import Any

from msgspec import Struct

from refundletters.case.models import Case
from refundletters.case.paths import value_at
from refundletters.errors import Place, Problem, UserError
from refundletters.messages import _
from refundletters.statements.columns import by_names
from refundletters.statements.filing import masked
from refundletters.statements.layouts import Source
from refundletters.statements.reading import Log, transactions_in
from refundletters.statements.registry import SOURCES
from refundletters.statements.search import Candidate, Wanted, search

__all__ = ["Payment", "candidates"]

_MOST = 5
_WITHIN = timedelta(days=3)


class Payment(Struct, frozen=True):
    """One payment that may be it, as it is shown, the answers it gives, by question, and
    the fields of the payment that no question asks for."""

    at: str
    amount: str
    payee: str
    reasons: str
    refund: str
    order_number: str
    answers: dict[str, str]
    rest: dict[str, str]


class _Lock:
    """Answers with the password that came along, once; remembers that one was asked for."""

    def __init__(self, password: str) -> None:
        self.password = password
        self.asked = False

    def __call__(self, _file: str, again: bool) -> str | None:
        self.asked = True
        return None if again else self.password or None


def candidates(
    case: Case, asked: Container[str], name: str, data: bytes, password: str, columns: Mapping[str, str]
) -> tuple[Payment, ...]:
    """The best candidates for the payment of `case` in the statement `data` called `name`; `asked` are the
    questions that can take an answer, `columns` says which is which where that was asked. Raises `UserError`;
    its first problem has the path ``password`` where one is needed to open it."""
    amount: Any = value_at(case, "payment.amount") or case.order.price
    around: Any = value_at(case, "payment.paid_at") or case.order.placed_at
    wanted = Wanted(amount.amount if amount else None, around, _WITHIN, case.merchant.name or "")
    if not wanted:
        raise UserError(
            Problem(
                _("nothing is known yet of the payment"),
                _("fill in the amount or the day first: the statement is searched for them"),
            )
        )
    lock = _Lock(password)
    sources = (_named(columns),) if columns else SOURCES
    try:
        found = search(transactions_in(data, name, Log(), lock, sources), wanted)
    except UserError as error:
        if lock.asked:
            raise UserError(_locked(bool(password))) from error
        raise
    if not found.candidates:
        raise UserError(
            Problem(
                _("no payment in it fits"),
                _(
                    "check amount and day; was it paid from another account, or is it in another month's "
                    "file?"
                ),
            )
        )
    return tuple(_payment(each, asked) for each in found.candidates[:_MOST])


def _named(columns: Mapping[str, str]) -> Source:
    try:
        return by_names(columns.items())
    except UserError as error:
        raise UserError(Problem(error.problems[0].fact, _("choose them above"))) from error


def _locked(tried: bool) -> Problem:
    fact = _("That password does not open it.") if tried else _("the archive is locked")
    return Problem(fact, _("type the password that came with the mail or in the app"), Place(path="password"))


def _payment(candidate: Candidate, asked: Container[str]) -> Payment:
    row = candidate.payment
    fields = {
        "method": row.method,
        "amount": f"{row.amount:.2f}",
        "paid_at": str(row.at),
        "transaction_number": row.transaction_number,
        "merchant_order_number": row.merchant_order_number,
        "payee": masked(row.payee),
        "remark": row.remark,
    }
    known = {name.replace("_", "-"): value for name, value in fields.items() if value}
    return Payment(
        str(row.at),
        f"{row.amount:.2f}",
        masked(row.payee),
        "; ".join(candidate.reasons),
        f"{candidate.refund.amount:.2f}" if candidate.refund else "",
        row.order_number,
        {name: value for name, value in known.items() if name in asked},
        {name.replace("-", "_"): value for name, value in known.items() if name not in asked},
    )
