"""Options and arguments that several commands share, so that they are called and behave alike."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date, datetime
from pathlib import Path
from typing import Any

import click

from refundletters.case.values import CHINA
from refundletters.messages import N_, _

__all__ = [
    "Decorator",
    "Receivers",
    "annex_option",
    "case_argument",
    "china_today",
    "day",
    "draft_option",
    "fixed_day_option",
    "force_option",
    "max_chars_option",
    "no_such",
    "output_option",
    "templates_option",
    "term_of",
    "today_option",
]


def china_today() -> date:
    """Today's date in China: the only place where the program reads the clock."""
    return datetime.now(CHINA).date()


def day(text: object) -> date:
    """The type of a date option: a date typed like ``2026-11-22``, or a usage error."""
    try:
        return date.fromisoformat(str(text).strip())
    except ValueError:
        raise click.BadParameter(
            _("“{text}” is not a date; write it like 2026-11-22").format(text=text)
        ) from None


def no_such(typed: str, names: Iterable[str], allowed: Iterable[str]) -> click.BadParameter:
    """The usage error for a name that is none of `names`: the one that was meant, if one is close, and those
    that are `allowed`."""
    import difflib  # here, for a mistake alone

    close = difflib.get_close_matches(typed, names, n=1, cutoff=0.5)
    advice = _("did you mean “{guess}”?").format(guess=close[0]) + " " if close else ""
    return click.BadParameter(advice + _("use one of: {allowed}").format(allowed="、".join(allowed)))


def term_of(name: str) -> Callable[[object], str]:
    """The type of an option that takes a word of the enumeration `name` (``situation``), by code or name: its
    code, or a usage error that lists the words."""

    def code(text: object) -> str:
        from refundletters.case.vocabulary import vocabulary

        words, typed = vocabulary(name), str(text)
        if term := words.find(typed):
            return term.code
        guess = words.guess(typed)
        advice = _("did you mean “{guess}”?").format(guess=guess.short) + " " if guess else ""
        allowed = "、".join(term.short for term in words.terms.values())
        raise click.BadParameter(advice + _("use one of: {allowed}").format(allowed=allowed))

    return code


class Receivers(click.Choice[str]):
    """The type of ``--to``: a receiver by its code, or by a word that the case has for it (消协)."""

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> str:
        """The code; a usage error for a receiver that is none of these."""
        if value not in self.choices:
            from refundletters.case.vocabulary import vocabulary

            term = vocabulary("party").find(str(value))
            value = term.code if term else "cac" if "网信" in str(value) else value
        return super().convert(value, param, ctx)


case_argument = click.argument(
    "case_file",
    type=click.Path(path_type=Path),
    metavar=N_("FILE"),
    help=N_("The case file; refundletters new writes one to fill in."),
)
"""The case file, given to the command as `case_file`. That it can be read is for the reader to say."""

Decorator = Callable[[Callable[..., None]], Callable[..., None]]


def _today(**default: Any) -> Decorator:
    return click.option(
        "--today",
        type=day,
        metavar=N_("DATE"),
        envvar="REFUNDLETTERS_TODAY",
        show_envvar=True,
        help=N_("The day the letter is written, like 2026-11-22 (today in China if not given)."),
        **default,
    )


today_option = _today(default=china_today)

fixed_day_option = _today()
"""For what runs for days: without a day, the clock is to be read for each letter."""

output_option = click.option(
    "-o",
    "--output",
    type=click.Path(path_type=Path),
    metavar=N_("FILE"),
    help=N_("Write to FILE; its ending chooses the type: .txt, .docx, .pdf or .html."),
)

force_option = click.option("--force", is_flag=True, help=N_("Overwrite FILE if it exists."))

max_chars_option = click.option(
    "--max-chars",
    type=click.IntRange(min=1),
    metavar="N",
    help=N_("At most N characters; the least important facts are left out whole."),
)

annex_option = click.option(
    "--annex",
    is_flag=True,
    help=N_("Append the pictures of the exhibits, numbered (to .docx, .pdf or .html)."),
)

draft_option = click.option(
    "--draft", is_flag=True, help=N_("Write the letter even if its check finds errors, marked as a draft.")
)

templates_option = click.option(
    "--templates",
    type=click.Path(path_type=Path, exists=True, file_okay=False),
    metavar=N_("DIR"),
    multiple=True,
    help=N_("A folder with wording or Word layouts of your own, looked at before the built-in ones."),
)
