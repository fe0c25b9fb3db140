"""What the user is told beside a paper for a court; never part of it."""

from __future__ import annotations

from collections.abc import Callable

from refundletters.assessment.assessment import Assessment
from refundletters.assessment.competence import county_court
from refundletters.assessment.court import (
    clauses_on_courts,
    competent_court,
    limitation_doubtful,
    online_sale,
    rescission,
)
from refundletters.assessment.predicates import holds
from refundletters.exhibits import Numbering
from refundletters.messages import N_, _

__all__ = ["COURT_NOTICES", "court_to_verify", "debtor_court_to_verify"]


def _undemanded(a: Assessment) -> bool:
    """民法典第五百六十三条第一款第三项 asks for a demand and a reasonable time before that."""
    ordered = rescission(a)
    late = a.situation is not None and a.situation.fault == "nothing-received"
    settled = any(holds(name, a.facts) for name in ("performance-demanded", "performance-refused"))
    gone = a.case.problem.situation in ("merchant-unreachable", "prepaid-closed")
    return ordered is not None and ordered.how == "ordered" and late and not settled and not gone


COURT_NOTICES: dict[str, tuple[Callable[[Assessment, Numbering], bool], str]] = {
    "form-prevails": (
        lambda a, n: True,
        N_(
            "the court's own form prevails: take 民事起诉状（买卖合同纠纷） from the filing window or from "
            "zxfw.court.gov.cn and carry the rows over (法〔2025〕82号, in use since 2025-07-14; its rows "
            "were checked on 2026-11-22 in secondary sources only)"
        ),
    ),
    "fill-in-by-hand": (
        lambda a, n: True,
        N_(
            "by hand: 民族, 工作单位, 职务, the 户籍所在地 if it is not the address you gave, and whether "
            "you agree to mediation and to electronic service; compare every ticked box (no agent, no "
            "agreement on courts, no preservation, no security)"
        ),
    ),
    "fill-in-blanks": (
        lambda a, n: True,
        N_("fill in by hand what is left open, such as 民族; sign each copy"),
    ),
    "service-contract": (
        lambda a, n: not holds("is-sale", a.facts),
        N_(
            "this is a contract for a service; the form is the one for sales, which the law applies to it "
            "by analogy (Civil Code, Article 646): ask the filing window, or take the classic paper (--as "
            "letter)"
        ),
    ),
    "demand-first": (
        lambda a, n: _undemanded(a),
        N_(
            "no demand with a time to deliver is on record; who asks a court to end a contract for late "
            "delivery should have demanded it first (Civil Code, Article 563(1)(3)): send one and keep the "
            "proof"
        ),
    ),
    "limitation": (
        lambda a, n: limitation_doubtful(a),
        N_(
            "more than three years have passed since you knew and last asked; if the other side pleads "
            "limitation the claim fails (Civil Code, Articles 188 and 195): look for later requests or "
            "replies"
        ),
    ),
    "child-plaintiff": (
        lambda a, n: a.case.problem.situation == "minor-top-up",
        N_(
            "the child is the party and you act for it: fill in by hand its sex, its ID number and what you "
            "are to it, sign as its legal representative, and add the household register or the birth "
            "certificate"
        ),
    ),
    "filing-pack": (
        lambda a, n: True,
        N_(
            "hand in with it: one copy for each defendant, a copy of your ID card, the defendant's "
            "registration (gsxt.gov.cn), and the exhibits with their list (refundletters evidence-list)"
        ),
    ),
    "order-lapses": (
        lambda a, n: True,
        N_(
            "the debtor has 15 days to pay or to object in writing; if the objection holds the order lapses "
            "and the matter goes on as an action unless you do not agree (Civil Procedure Law, Articles 227 "
            "and 228)"
        ),
    ),
    "order-fee": (
        lambda a, n: True,
        N_(
            "the fee is said to be a third of that for an action (诉讼费用交纳办法, not among the texts "
            "here): ask the court; do not apply for preservation before it (Interpretation, Article "
            "427(1)(7))"
        ),
    ),
    "originals": (
        lambda a, n: True,
        N_(
            "keep the phone and the original records; print whole screens with account, time and top bar, "
            "number the pages by hand, and compare the copies: one for the court and one for each of the "
            "other side"
        ),
    ),
}


def court_to_verify(a: Assessment) -> str:
    """Which court is proposed, and why it must be checked."""
    if clauses_on_courts(a):
        return _(
            "a clause in the case names a court or arbitration body: read whether it binds you before you "
            "choose one (a clause that was not pointed out to a consumer may be invalid: Interpretation, "
            "Article 31)"
        )
    court = competent_court(a)
    if court is None:
        return _("the competent court cannot be told from the address; ask a filing window or 12368")
    reason = (
        _("your own address, as the goods were sold and delivered online (Interpretation, Article 20)")
        if online_sale(a)
        else _("the defendant's address (Civil Procedure Law, Article 24)")
    )
    return _("“{court}” follows from {reason}; check with its filing window that it is competent").format(
        court=court, reason=reason
    )


def debtor_court_to_verify(a: Assessment) -> str:
    """Which court is proposed for a payment order: that of the debtor's seat (解释第二十三条)."""
    court = county_court(a.case.merchant.address)
    if court is None:
        return _("the court of the debtor's seat cannot be told from its address; fill it in by hand")
    return _(
        "“{court}” follows from the debtor's address (Interpretation, Article 23); check with its filing "
        "window"
    ).format(court=court)
