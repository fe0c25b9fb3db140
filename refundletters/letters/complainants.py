"""共同投诉人: who may complain together, and the table of them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Any

from msgspec import Struct

from refundletters.assessment.assessment import Assessment
from refundletters.assessment.predicates import holds
from refundletters.case.values import Money
from refundletters.case.vocabulary import vocabulary
from refundletters.errors import Problem, UserError, Withheld
from refundletters.letters.catalogue import LetterKind
from refundletters.letters.readiness import require_ready
from refundletters.messages import _
from refundletters.patterns import regex
from refundletters.wording.filters import day, listed, yuan

__all__ = ["Complainants", "UnknownRepresentative", "complainants", "joint_notices", "require_joint"]

_REPRESENTATIVES = 2
"""投诉举报处理办法第十二条: 书面推选两名代表人."""

_HEADER = ("序号", "投诉人", "联系电话", "通讯地址", "订单", "实付", "请求金额")
_WIDTHS = (1, 2, 3, 5, 4, 2, 2)
_MARKS = regex(r"[\s（）()]")


class UnknownRepresentative(UserError):
    """Representatives that are not two of the complainants."""

    exit_code = 2

    def __init__(self, names: Sequence[str], known: Sequence[str]) -> None:
        fact = _("two complainants represent all; “{names}” does not name them").format(
            names="、".join(names)
        )
        super().__init__(Problem(fact, _("two of: {names}").format(names="、".join(known))))


def _names(cases: Sequence[Assessment]) -> list[str]:
    return [each.case.consumer.name or "" for each in cases]


def _withheld(kind: LetterKind, reason: str, remedy: str) -> Withheld:
    return Withheld(
        Problem(_("{letter} is not written: {reason}").format(letter=kind.code, reason=reason), remedy)
    )


def require_joint(
    cases: Sequence[Assessment], kind: LetterKind, representatives: tuple[str, ...]
) -> tuple[str, ...]:
    """The two representatives. Raises `Withheld` where the cases cannot be one complaint or one of them is
    not ready, and `UnknownRepresentative`."""
    if len(cases) < _REPRESENTATIVES:
        reason = _("a joint complaint is of two or more people (Order 121, Article 12)")
        raise _withheld(kind, reason, _("give the case file of each"))
    for each in cases:
        _require_own(each, kind)
    _require_one_respondent(cases, kind)
    _require_different_people(cases, kind)
    known = _names(cases)
    chosen = representatives or tuple(known[:_REPRESENTATIVES])
    if len(set(chosen)) != _REPRESENTATIVES or not set(chosen) <= set(known):
        raise UnknownRepresentative(chosen, known)
    return chosen


def _require_own(each: Assessment, kind: LetterKind) -> None:
    """Each case must be fit for a complaint by itself; what it lacks is told with its complainant's name."""
    try:
        require_ready(each, kind, kind.form)
    except Withheld as reason:
        whose = _("the case of {name}").format(name=each.case.consumer.name or "?")
        raise Withheld(Problem(whose), *reason.problems) from reason


def _respondent(each: Assessment) -> str:
    return _MARKS.sub("", each.case.merchant.registered_name or "")


def _require_one_respondent(cases: Sequence[Assessment], kind: LetterKind) -> None:
    codes = {each.case.merchant.credit_code for each in cases}
    if None not in codes and len(codes) == 1:
        return
    known = {each.case.merchant.credit_code for each in cases} - {None}
    names = dict.fromkeys(each.case.merchant.registered_name or "" for each in cases)
    if len({_respondent(each) for each in cases}) > 1 or len(known) > 1:
        reason = _("the cases are not against the same business: {names} (Order 121, Article 12)").format(
            names="、".join(names)
        )
        remedy = _(
            "complain about each business by itself; where it is one company, write its registered name and "
            "credit code alike in every case file"
        )
        raise _withheld(kind, reason, remedy)


def _require_different_people(cases: Sequence[Assessment], kind: LetterKind) -> None:
    twice = [name for name, count in Counter(_names(cases)).items() if count > 1]
    if twice:
        reason = _("the same complainant stands in several case files: {names}").format(
            names="、".join(twice)
        )
        raise _withheld(kind, reason, _("leave one of the files out, and complain of that order by itself"))


# ── the table ────────────────────────────────────────────────────────────────────────────────────


class Complainants(Struct, frozen=True, kw_only=True):
    """全体投诉人: a table with its totals (`header`, `rows`, `widths`, `total`), the sum `claimed`, the
    `representatives`, the `names` in a row, `when` and which `goods` they bought, each for themselves
    (`own_purchases`) or a child, their `problem` and the lines of their `signatures`."""

    header: tuple[str, ...] = _HEADER
    rows: tuple[tuple[str, ...], ...]
    widths: tuple[int, ...] = _WIDTHS
    total: tuple[str, ...]
    claimed: Money | None
    representatives: str
    names: str
    when: str
    problem: str
    goods: str
    own_purchases: bool
    signatures: tuple[str, ...]


def complainants(cases: Sequence[Assessment], representatives: Sequence[str]) -> Complainants:
    """What the template says of all complainants."""
    paid, claimed = _sum(each.facts.price for each in cases), _sum(map(_claimed, cases))
    return Complainants(
        rows=tuple(_row(number, each, representatives) for number, each in enumerate(cases, 1)),
        total=("合计", "", "", "", "", _amount(paid), _amount(claimed)),
        claimed=claimed,
        representatives=listed(representatives),
        names=listed(_names(cases)),
        when=_when(cases),
        problem=_problem(cases),
        goods=_goods(cases),
        own_purchases=not any(each.case.problem.situation == "minor-top-up" for each in cases),
        signatures=tuple(f"投诉人{name}（签名）：" for name in _names(cases)),
    )


def _row(number: int, each: Assessment, representatives: Sequence[str]) -> tuple[str, ...]:
    consumer, order = each.case.consumer, each.case.order
    name = consumer.name or ""
    payment = each.case.payment[0] if each.case.payment else None
    known = order.number or (payment and (payment.merchant_order_number or payment.transaction_number)) or ""
    return (
        str(number),
        f"{name}（代表人）" if name in representatives else name,
        consumer.phone or "",
        consumer.address or "",
        f"{order.item}，{known}" if known else order.item or "",
        _amount(each.facts.price),
        _amount(_claimed(each)),
    )


def _claimed(each: Assessment) -> Money | None:
    remedy = each.remedy
    if remedy is None or remedy.amount is None:
        return None
    return remedy.amount + remedy.damages if remedy.damages else remedy.amount


def _sum(amounts: Any) -> Money | None:
    known = [amount for amount in amounts if amount is not None]
    return sum(known[1:], known[0]) if known else None


def _amount(money: Money | None) -> str:
    return yuan(money) if money is not None else ""


def _when(cases: Sequence[Assessment]) -> str:
    days = sorted({each.facts.purchased_at.day for each in cases if each.facts.purchased_at})
    if len(days) == 1:
        return f"于{day(days[0])}"
    return f"于{day(days[0])}至{day(days[-1])}期间，先后" if days else ""


def _goods(cases: Sequence[Assessment]) -> str:
    sales = {holds("is-sale", each.facts) for each in cases}
    return "商品或者服务" if len(sales) > 1 else "商品" if True in sales else "服务"


def _problem(cases: Sequence[Assessment]) -> str:
    known = (vocabulary("situation")[each.situation.code].short for each in cases if each.situation)
    return listed(f"“{name}”" for name in dict.fromkeys(known))


# ── what to know ─────────────────────────────────────────────────────────────────────────────────


def joint_notices(cases: Sequence[Assessment]) -> Iterator[str]:
    """What the complainants should know before they hand it in."""
    yield _(
        "every complainant must have a dispute of their own and sign by hand; people who agree in bad faith "
        "to complain at once are no consumers in dispute (Order 121, Article 17(2))"
    )
    yield _(
        "the representatives act for all, but may change or drop a request, or settle, only with the others' "
        "consent (Order 121, Article 12)"
    )
    if len({each.case.problem.situation for each in cases}) > 1:
        yield _(
            "the problems differ; the regulator takes as one only what is the same dispute (Order 121, "
            "Article 12) and may ask you to complain separately"
        )
    for label in ("phone", "address"):
        known = [getattr(each.case.consumer, label) for each in cases]
        if len(set(known)) < len(known):
            yield _(
                "several complainants give the same telephone or address, which the regulator may take for a "
                "sign that there is no real dispute (Order 121, Article 17(4)): give each one's own"
            )
            return
