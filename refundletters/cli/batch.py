"""``batch``: the letters of many cases, on all cores, restartable."""

from __future__ import annotations

import gc
import signal
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import click
from click.core import ParameterSource

from refundletters import __version__
from refundletters.cli._options import no_such, templates_option, today_option
from refundletters.cli._templates import folders
from refundletters.messages import N_, _, language

if TYPE_CHECKING:
    from refundletters.batch.executors import ExecutorName, Place
    from refundletters.batch.ledger import Ledger
    from refundletters.batch.run import Progress, Summary
    from refundletters.batch.work import Order

__all__ = ["command"]

_OBJECTS = 1000
"""New objects between two searches for cycles: a process that works for hours must not let them pile up."""
_EVERY = 10.0
"""Seconds between two lines of progress where there is no terminal."""


def _order(text: object) -> Order:
    """The type of ``--letter``."""
    from refundletters.batch.work import parse_order

    try:
        return parse_order(str(text))
    except ValueError as error:
        names = str(error).split(", ")
        raise no_such(str(text), names, names) from None


def _columns(context: click.Context, option: click.Parameter, given: tuple[str, ...]) -> dict[str, str]:
    pairs = [text.partition("=") for text in given]
    if not all(header.strip() and sign for header, sign, _field in pairs):
        raise click.BadParameter(_("write it as HEADER=FIELD, such as 单号=order.number"))
    return {header.strip(): field.strip() for header, _sign, field in pairs}


@click.command(
    "batch", help=N_("Write letters for many cases: CASES are case files, folders of them, or tables.")
)
@click.argument(
    "cases",
    nargs=-1,
    required=True,
    metavar=N_("CASES..."),
    help=N_("Case files, folders, patterns, .jsonl, .csv or .xlsx."),
)
@click.option(
    "--letter",
    "orders",
    multiple=True,
    required=True,
    type=_order,
    metavar=N_("KIND[:RECEIVER]"),
    help=N_(
        "A letter to write of every case, such as first-contact or regulator-complaint:samr; repeatable."
    ),
)
@click.option(
    "--format", "form", type=click.Choice(["docx", "txt", "html", "pdf"]), default="docx", show_default=True,
    help=N_("The format of all letters."),
)  # fmt: skip
@click.option(
    "-o",
    "--output",
    "folder",
    type=click.Path(path_type=Path, file_okay=False),
    required=True,
    metavar=N_("DIR"),
    help=N_("The folder for the letters, the report and the ledger; it is made where it does not exist."),
)
@click.option(
    "--column",
    "columns",
    multiple=True,
    callback=_columns,
    metavar=N_("HEADER=FIELD"),
    help=N_(
        "A column of a table and the field that it holds, such as 单号=order.number; nothing after the sign "
        "leaves it out; repeatable."
    ),
)
@click.option("--jobs", type=click.IntRange(min=1), metavar="N", help=N_("So many processes (one a core)."))
@click.option(
    "--executor",
    type=click.Choice(["process", "serial", "dask"]),
    default="process",
    show_default=True,
    help=N_("Processes of this machine, this process alone, or an existing dask cluster."),
)
@click.option("--scheduler", default="", metavar=N_("ADDRESS"), help=N_("The dask scheduler's address."))
@today_option
@templates_option
@click.pass_context
def command(
    context: click.Context,
    cases: tuple[str, ...],
    orders: tuple[Order, ...],
    form: str,
    folder: Path,
    columns: dict[str, str],
    jobs: int | None,
    executor: ExecutorName,
    scheduler: str,
    today: date,
    templates: tuple[Path, ...],
) -> None:
    """Exit code 1 when a letter was withheld or failed. Run again with the same folder, it goes on where it
    stopped, with the day on which it began."""
    from refundletters.batch.ledger import Ledger
    from refundletters.batch.report import check
    from refundletters.batch.run import run
    from refundletters.batch.sources import sources
    from refundletters.batch.work import Settings

    gc.set_threshold(_OBJECTS)
    at = _place(executor, jobs, scheduler, form)
    found = sources(cases, columns)
    _make(folder)
    with _told_to_end(), Ledger(folder) as ledger:
        check(ledger, folder)
        settings = Settings(_day(context, ledger, today), form, language(), folders(templates), __version__)
        try:
            with _progress() as told:
                summary = run(found, tuple(dict.fromkeys(orders)), settings, folder, ledger, at, told)
            _tell(summary, ledger, folder)
        except KeyboardInterrupt:
            click.echo(_("stopped; the same command goes on where it stopped"), err=True)
            raise
    if _lacking(summary):
        context.exit(1)


@contextmanager
def _told_to_end() -> Iterator[None]:
    """The system's wish that this process end, as Ctrl-C: it stops in order."""
    before = signal.signal(signal.SIGTERM, signal.default_int_handler)
    try:
        yield
    finally:
        signal.signal(signal.SIGTERM, before)


def _place(executor: ExecutorName, jobs: int | None, scheduler: str, form: str) -> Place:
    """Where the work is done; what it lacks altogether is told before it begins."""
    from refundletters.batch.executors import place
    from refundletters.render.pdf import found

    if executor == "dask" and not scheduler:
        raise click.UsageError(_("--executor dask needs --scheduler ADDRESS"))
    if executor != "dask" and form == "pdf":
        found()
    return place(executor, jobs, scheduler)


def _make(folder: Path) -> None:
    """A folder for the owner's eyes only: letters hold personal data."""
    from refundletters.errors import InputFailed

    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as error:
        raise InputFailed(
            _("the folder cannot be made: {reason}").format(reason=error.strerror or error),
            _("choose another folder"),
            folder,
        ) from error


def _day(context: click.Context, ledger: Ledger, today: date) -> date:
    """The day on which the batch began, which the ledger keeps; another one asked for is refused."""
    kept = date.fromisoformat(ledger.setting("today", today.isoformat()))
    if kept != today and context.get_parameter_source("today") is not ParameterSource.DEFAULT:
        raise click.UsageError(
            _("the letters in this folder are of {kept}; for another day choose another folder").format(
                kept=kept
            )
        )
    return kept


@contextmanager
def _progress() -> Iterator[Callable[[Progress], None]]:
    """A bar with rate and remaining time on a terminal, else a line now and then; on standard error."""
    if not sys.stderr.isatty():
        yield _line_now_and_then()
        return
    with click.progressbar(
        length=1, file=sys.stderr, show_pos=True, show_eta=False, item_show_func=_rate
    ) as bar:

        def told(progress: Progress) -> None:
            bar.length = max(progress.total, progress.done)
            bar.update(progress.done - bar.pos, progress)

        yield told


def _rate(progress: Progress | None) -> str | None:
    """Letters are counted by their cases: so many a second, and how long the rest will take."""
    if progress is None or progress.left is None:
        return None
    return _("{rate:.0f} a second, {left} left").format(rate=progress.rate, left=_clock(progress.left))


def _clock(seconds: float) -> str:
    """``0:07``, ``12:05``, ``1:02:05``."""
    minutes, second = divmod(round(seconds), 60)
    hours, minute = divmod(minutes, 60)
    return f"{hours}:{minute:02}:{second:02}" if hours else f"{minute}:{second:02}"


def _line_now_and_then() -> Callable[[Progress], None]:
    last = time.monotonic()

    def told(progress: Progress) -> None:
        nonlocal last
        if time.monotonic() - last < _EVERY:
            return
        last = time.monotonic()
        how_far = _("{done} of {total} cases").format(done=progress.done, total=progress.total)
        rate = _rate(progress)
        line = _("{how_far}; {rate}").format(how_far=how_far, rate=rate) if rate else how_far
        click.echo(line, err=True)

    return told


def _tell(summary: Summary, ledger: Ledger, folder: Path) -> None:
    from refundletters.batch.report import STATES, reasons, write

    path = write(ledger, summary.run, folder)
    parts = [
        f"{_(STATES[state])} {summary.totals.get(state, 0)}" for state in ("written", "withheld", "failed")
    ]
    kept = _(" ({count} from an earlier run)").format(count=summary.kept) if summary.kept else ""
    click.echo(_("letters: {parts}{kept}").format(parts=_(", ").join(parts), kept=kept))
    for count, reason, besides in reasons(ledger.entries(summary.run)):
        click.echo(f"{count:>7} × {reason}")
        for often, part in besides:
            click.echo(f"{often:>13} × {part}")
    click.echo(_("report: {file}").format(file=path))
    if _lacking(summary):
        click.echo(
            _(
                "what each letter lacks stands in the report; mend the cases and run the same command again: "
                "letters that are written stay as they are"
            )
        )


def _lacking(summary: Summary) -> bool:
    return any(count for state, count in summary.totals.items() if state != "written")
