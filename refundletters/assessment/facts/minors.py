"""What rebuts that whoever pays online is of full capacity (电子商务法第四十八条第二款)."""

from __future__ import annotations

from refundletters.case.models import Case
from refundletters.case.references import all_exhibits

__all__ = ["child_exhibits"]


def child_exhibits(case: Case) -> tuple[str, ...]:
    """The names of the exhibits that bear on who paid: records of use, and what the problem itself names; not
    those that only show that it was paid."""
    paid = {name for payment in case.payment for name in payment.exhibits} | set(case.order.exhibits)
    talks = {name for contact in case.contacts for name in contact.exhibits}
    every = [(each.id or "", each.kind) for each in all_exhibits(case)]
    shown = (name for name, kind in every if kind == "usage-record" or name in case.problem.exhibits)
    return tuple(name for name in shown if name not in paid | talks)
