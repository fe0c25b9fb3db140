"""What ``find-payment`` says: the candidates with their reasons, and what was written into the case."""

from __future__ import annotations

import shlex
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import click

from refundletters.messages import _

if TYPE_CHECKING:
    from refundletters.statements.filing import Filed
    from refundletters.statements.search import Candidate, Found, Wanted

__all__ = ["file_into", "tell_all", "tell_none"]

_SHOWN = 10


def tell_none(found: Found, wanted: Wanted) -> None:
    """Say that no payment fits, and what to try: what was near tells."""
    click.echo(_("No payment fits."))
    if found.same_amount and wanted.around:
        fact = _("{count} payments of {amount} 元 are further from {day} than {within}: widen --within")
        days = f"{wanted.within.days}d" if wanted.within.days else f"{wanted.within.seconds // 3600}h"
        click.echo(
            "    → "
            + fact.format(count=found.same_amount, amount=wanted.amount, day=wanted.around, within=days)
        )
    elif found.same_time and wanted.amount is not None:
        fact = _("{count} payments were made then in other amounts: leave --amount out to see them")
        click.echo("    → " + fact.format(count=found.same_time))
    else:
        click.echo(
            "    → "
            + _("check amount and day; was it paid from another account, or is it in another month's file?")
        )


def tell_all(found: Found, case_file: Path | None) -> None:
    """Show the best candidates, how many more there are, and how one gets into the case."""
    for number, candidate in enumerate(found.candidates[:_SHOWN], 1):
        for line in _lines(number, candidate):
            click.echo(line)
    rest = len(found.candidates) + found.more - _SHOWN
    if rest > 0:
        click.echo(_("and {count} more: name the day (--around) or the payee (--payee)").format(count=rest))
    file = shlex.quote(str(case_file)) if case_file else _("CASE")
    click.echo(
        _("If the first is yours, add to the command: --pick 1 --into {file}").format(file=file), err=True
    )


def _lines(number: int, candidate: Candidate) -> Iterator[str]:
    """One candidate, with why it is one and what follows from it."""
    from refundletters.case.vocabulary import vocabulary
    from refundletters.statements import banks
    from refundletters.statements.filing import masked

    row = candidate.payment
    head = _("{number}. {at}  {amount} 元  {payee}").format(
        number=number, at=row.at, amount=row.amount, payee=masked(row.payee) or _("(no payee)")
    )
    yield head
    yield "   " + _("why: {reasons}").format(reasons=_("; ").join(candidate.reasons))
    yield "   " + _("where: {source}, {file}, row {row}").format(
        source=row.source, file=Path(row.file).name, row=row.row
    )
    for label, text in (
        (_("goods"), row.item),
        (_("remark"), row.remark),
        (_("status"), row.status),
        (_("payment number"), row.transaction_number),
        (_("merchant order number"), row.merchant_order_number),
    ):
        if text:
            yield "   " + _("{label}: {text}").format(label=label, text=text)
    if candidate.refund:
        yield "   " + _refund(candidate)
    elif "关闭" in row.status:
        yield "   " + _("closed: it was not paid in the end, or all of it was refunded; see its detail page")
    if row.order_number:
        yield "   " + _("possibly the site's order number: {number}").format(number=row.order_number)
    if row.source == banks.SOURCE.name and row.method in ("alipay", "wechat"):
        fact = _("a bank rarely names the shop: the bill of {name} has the same payment with its numbers")
        yield "   " + fact.format(name=vocabulary("payment-method")[row.method].short)


def _refund(candidate: Candidate) -> str:
    assert candidate.refund
    rows = "、".join(str(row.row) for row in candidate.refund.rows)
    where = _(" (row {rows})").format(rows=rows) if rows else ""
    if candidate.refund.amount == candidate.payment.amount:
        return _("the statement says that all of it was refunded{where}").format(where=where)
    return _("the statement says that {amount} 元 were refunded{where}").format(
        amount=candidate.refund.amount, where=where
    )


def file_into(candidate: Candidate, case_file: Path, as_order_number: bool) -> None:
    """Write the chosen one into the case, and say what was written and what was not."""
    from refundletters.statements.filing import put

    number = candidate.payment.order_number
    if as_order_number and not number:
        told = _("this payment has no number that could be the order's")
        click.echo(_("caution: {caution}").format(caution=told), err=True)
    filed = put(case_file, candidate.payment, number if as_order_number else "")
    for line in (*_filed(filed), *_still_to_do(candidate, "" if as_order_number else number)):
        click.echo(line)


def _filed(filed: Filed) -> Iterator[str]:
    """What is in the case now, and what was left as it is."""
    if filed.added:
        fact = _("the case names another payment, so this was added as a further one: is that right?")
        yield _("caution: {caution}").format(caution=fact)
    for path, value in filed.written.items():
        yield _("written: {field}: {value}").format(field=_name(path), value=_word(path, value))
    for path, (held, other) in filed.kept.items():
        yield _("kept: {field}: {held} (the statement says {other})").format(
            field=_name(path), held=_word(path, held), other=_word(path, other)
        )
    if not filed.written:
        yield _("nothing to write: the case already says all this")


def _still_to_do(candidate: Candidate, number: str) -> Iterator[str]:
    """What its user alone can say: whether a refund arrived, and whether `number` is the order's."""
    if candidate.refund:
        advice = _("if it has arrived, write it under 已退金额 (problem.refunded)")
        yield _("{fact} {advice}").format(fact=_refund(candidate) + _("; "), advice=advice)
    if number:
        yield _(
            "possibly the site's order number: {number} (many shop systems pass theirs on). Search for "
            "it on the site; if it is there, write it under 订单.订单号, or run this again with "
            "--as-order-number"
        ).format(number=number)


def _name(path: str) -> str:
    from refundletters.case.paths import names_at

    return ".".join(field.zh for field in names_at(path))


def _word(path: str, value: str) -> str:
    """A value as it stands in a case file: a code by its Chinese name."""
    from refundletters.case.vocabulary import vocabulary

    return vocabulary("payment-method")[value].short if path == "payment.method" else value
