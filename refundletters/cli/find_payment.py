"""``find-payment``: the payment that a case is about, found in the statement of an app or a bank."""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Sequence
from datetime import timedelta
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import click

from refundletters.cli._payment_lines import file_into, tell_all, tell_none
from refundletters.messages import N_, _

if TYPE_CHECKING:
    from refundletters.case.moment import Moment
    from refundletters.statements.search import Found, Wanted

__all__ = ["command"]

_Value = TypeVar("_Value")


def _amount(text: object) -> Decimal:
    from refundletters.case.values import Money

    return _parsed(Money.parse, text).amount


def _moment(text: object) -> Moment:
    from refundletters.case.values import Moment

    return _parsed(Moment.parse, text)


def _parsed(parse: Callable[[str], _Value], text: object) -> _Value:
    from refundletters.case.values import BadValue

    try:
        return parse(str(text))
    except BadValue as error:
        raise click.BadParameter(_("; ").join((error.fact, error.remedy))) from None


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
        tell_none(found, wanted)
        context.exit(1)
    if not pick:
        tell_all(found, case_file)
    elif pick > len(found.candidates):
        raise click.BadParameter(
            _("only {count} were found").format(count=len(found.candidates)), param_hint="--pick"
        )
    else:
        assert case_file
        file_into(found.candidates[pick - 1], case_file, as_order_number)


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
