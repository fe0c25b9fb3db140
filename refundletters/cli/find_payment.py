"""``find-payment``: the payment that a case is about, found in the statement of an app or a bank."""

from __future__ import annotations

import re
import shlex
import sys
from collections.abc import Iterator, Sequence
from datetime import timedelta
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from refundletters.messages import N_, _

if TYPE_CHECKING:
    from refundletters.case.moment import Moment
    from refundletters.statements.search import Candidate, Found, Wanted

__all__ = ["command"]

_SHOWN = 10


def _amount(text: object) -> Decimal:
    from refundletters.case.values import BadValue, Money

    try:
        return Money.parse(str(text)).amount
    except BadValue as error:
        raise click.BadParameter(_("{fact} {advice}").format(fact=error.fact, advice=error.remedy)) from None


def _moment(text: object) -> Moment:
    from refundletters.case.values import BadValue, Moment

    try:
        return Moment.parse(str(text))
    except BadValue as error:
        raise click.BadParameter(_("{fact} {advice}").format(fact=error.fact, advice=error.remedy)) from None


def _period(text: object) -> timedelta:
    found = re.fullmatch(r"\s*([0-9]{1,4})\s*(d|天|日|days?|h|小时|hours?)?\s*", str(text), re.IGNORECASE)
    if not found:
        raise click.BadParameter(_("write it like 3d or 12h"))
    hours = (found[2] or "d").casefold()[0] in "h小"
    return timedelta(**{"hours" if hours else "days": int(found[1])})


@click.command(
    "find-payment",
    help=N_(
        "Find the payment in a statement: CSV, XLSX or XLS from Alipay, WeChat Pay, JD, Meituan or a bank, "
        "also in the locked ZIP in which it was mailed. Nothing else of the statement is shown or kept."
    ),
)
@click.argument(
    "statements",
    nargs=-1,
    required=True,
    type=click.Path(path_type=Path),
    metavar=N_("STATEMENT..."),
    help=N_("The files as they were exported."),
)
@click.option("--amount", type=_amount, metavar=N_("AMOUNT"), help=N_("What you paid, in 元."))
@click.option(
    "--around", type=_moment, metavar=N_("DATE"), help=N_("When you paid: 2026-11-20 or “2026-11-20 10:00”.")
)
@click.option(
    "--within",
    type=_period,
    default="3d",
    show_default=True,
    metavar=N_("PERIOD"),
    help=N_("How far from it at most, such as 3d or 12h."),
)
@click.option(
    "--payee",
    default="",
    metavar=N_("TEXT"),
    help=N_("A part of the payee's name, of the goods or of the remark."),
)
@click.option(
    "--columns",
    metavar=N_("NAMES"),
    help=N_("The columns of any other table: 时间=交易日期,金额=支出,收款方=商户."),
)
@click.option(
    "--pick",
    type=click.IntRange(min=1),
    metavar="N",
    help=N_("Write the Nth of the payments found into the case file."),
)
@click.option(
    "--into",
    "case_file",
    type=click.Path(path_type=Path),
    metavar=N_("CASE"),
    help=N_("The case file; without --amount and --around its amount and time are looked for."),
)
@click.option(
    "--as-order-number",
    is_flag=True,
    help=N_("Write the merchant order number also as the number of the order."),
)
@click.option(
    "--password-stdin",
    is_flag=True,
    help=N_("Read the password of the ZIP from standard input instead of asking for it."),
)
@click.pass_context
def command(
    context: click.Context,
    statements: tuple[Path, ...],
    amount: Decimal | None,
    around: Moment | None,
    within: timedelta,
    payee: str,
    columns: str | None,
    pick: int | None,
    case_file: Path | None,
    as_order_number: bool,
    password_stdin: bool,
) -> None:
    """Exit code 1 when no payment was found."""
    from refundletters.statements.search import Wanted

    if pick and not case_file:
        raise click.UsageError(_("--pick needs --into CASE: the case file into which it is written"))
    wanted = Wanted(amount, around, within, payee)
    if case_file and not wanted:
        wanted = _from_case(case_file, within)
    if not wanted:
        raise click.UsageError(_("say what you know: --amount, --around or --payee (or --into CASE)"))
    found = _search(statements, wanted, columns, password_stdin)
    if not found.candidates:
        _tell_none(found, wanted)
        context.exit(1)
    if not pick:
        _tell_all(found, case_file)
    elif pick > len(found.candidates):
        raise click.BadParameter(
            _("only {count} were found").format(count=len(found.candidates)), param_hint="--pick"
        )
    else:
        assert case_file
        _file(found.candidates[pick - 1], case_file, as_order_number)


def _from_case(case_file: Path, within: timedelta) -> Wanted:
    """What the case says of its payment."""
    from refundletters.case.paths import value_at
    from refundletters.case.reading import load_case
    from refundletters.statements.search import Wanted

    case = load_case(case_file)
    amount: Any = value_at(case, "payment.amount") or case.order.price
    around: Any = value_at(case, "payment.paid_at") or case.order.placed_at
    return Wanted(amount.amount if amount else None, around, within, "")


def _search(statements: Sequence[Path], wanted: Wanted, columns: str | None, password_stdin: bool) -> Found:
    from refundletters.statements.reading import Log, transactions
    from refundletters.statements.registry import SOURCES
    from refundletters.statements.search import search

    if columns:
        from refundletters.statements.columns import by_columns

        sources: Any = (by_columns(columns),)
    else:
        sources = SOURCES
    log, ask = Log(), _Password(password_stdin)
    found = search((row for path in statements for row in transactions(path, log, ask, sources)), wanted)
    for warning in log.warnings:
        click.echo(_("caution: {caution}").format(caution=warning), err=True)
    read = _("read: {count} transactions ({sources})")
    click.echo(read.format(count=log.count, sources="、".join(sorted(log.sources))), err=True)
    return found


class _Password:
    """Asks for passwords without showing them: once on standard input, or at the terminal."""

    def __init__(self, from_stdin: bool) -> None:
        self._from_stdin = from_stdin

    def __call__(self, file: str, again: bool) -> str | None:
        if self._from_stdin:
            return None if again else sys.stdin.readline().rstrip("\r\n")
        if not sys.stdin.isatty():
            return None
        if again:
            click.echo(_("That password does not open it."), err=True)
        asked = _("Password of {file} (not shown, not kept)").format(file=Path(file).name)
        return str(click.prompt(asked, hide_input=True, err=True))


def _tell_none(found: Found, wanted: Wanted) -> None:
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


def _tell_all(found: Found, case_file: Path | None) -> None:
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
            yield f"   {label}: {masked(text) if label == _('remark') else text}"
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


def _file(candidate: Candidate, case_file: Path, as_order_number: bool) -> None:
    """Write the chosen one into the case, and say what was written and what was not."""
    from refundletters.case.paths import names_at
    from refundletters.statements.filing import put

    number = candidate.payment.order_number
    if as_order_number and not number:
        click.echo(
            _("caution: {caution}").format(caution=_("this payment has no number that could be the order's")),
            err=True,
        )
    filed = put(case_file, candidate.payment, number if as_order_number else "")

    def name(path: str) -> str:
        return ".".join(field.zh for field in names_at(path))

    if filed.added:
        fact = _("the case names another payment, so this was added as a further one: is that right?")
        click.echo(_("caution: {caution}").format(caution=fact))
    for path, value in filed.written.items():
        click.echo(_("written: {field}: {value}").format(field=name(path), value=value))
    for path, (held, other) in filed.kept.items():
        click.echo(
            _("kept: {field}: {held} (the statement says {other})").format(
                field=name(path), held=held, other=other
            )
        )
    if not filed.written:
        click.echo(_("nothing to write: the case already says all this"))
    if candidate.refund:
        advice = _("if it has arrived, write it under 已退金额 (problem.refunded)")
        click.echo(_("{fact} {advice}").format(fact=_refund(candidate) + _("; "), advice=advice))
    if number and not as_order_number:
        click.echo(
            _(
                "possibly the site's order number: {number} (many shop systems pass theirs on). Search for "
                "it on the site; if it is there, write it under 订单.订单号, or run this again with "
                "--as-order-number"
            ).format(number=number)
        )
