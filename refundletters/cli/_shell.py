"""Runs the command line: chooses the language, and turns what goes wrong into words and exit codes.

Exit codes: 0 done; 1 withheld or incomplete; 2 wrong usage; 3 input or output failed; 130 stopped
with Ctrl-C. A closed pipe on standard output ends the command quietly (Click sees to that, with 1).
Anything unforeseen is our own mistake and is shown as it is, with its traceback.
"""

from __future__ import annotations

import gettext
import io
import os
import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from itertools import pairwise, takewhile

import click

from refundletters import messages, resources

__all__ = ["language_of", "main"]

_INTERRUPTED = 130


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command (`arguments`, by default those of the process) and return its exit code."""
    from refundletters.cli import assemble

    given = list(sys.argv[1:] if arguments is None else arguments)
    _speak_utf8()
    with _speaking(language_of(given, os.environ)):
        try:
            outcome = assemble().main(given, prog_name="refundletters", standalone_mode=False)
            return outcome if isinstance(outcome, int) else 0
        except click.ClickException as error:
            error.show()
            return error.exit_code
        except (click.Abort, KeyboardInterrupt):
            return _INTERRUPTED
        except Exception as error:
            return _told(error)


def language_of(arguments: Sequence[str], environment: Mapping[str, str]) -> str:
    """The language asked for: by ``--lang`` anywhere among `arguments`, else English if the locale
    in `environment` is an English one, else Chinese. A wrong ``--lang`` is left for Click to refuse.
    """
    words = list(takewhile("--".__ne__, arguments))
    spelled = [value for option, value in pairwise(words) if option == "--lang"]
    spelled += [word.removeprefix("--lang=") for word in words if word.startswith("--lang=")]
    known = [value for value in spelled if value in messages.LANGUAGES]
    if known:
        return known[-1]
    locale = next(
        (environment[name] for name in ("LC_ALL", "LC_MESSAGES", "LANG") if environment.get(name)), ""
    )
    return "en" if locale.casefold().startswith("en") else "zh"


@contextmanager
def _speaking(language: str) -> Iterator[None]:
    """Our own words and Click's in `language`, for a while.

    Click takes its words from the standard ``gettext`` module, which follows the environment: a
    catalogue of our own is bound to it, and ``LANGUAGE`` (which every locale yields to) names the
    language.
    """
    spoken, domain, preferred = messages.language(), gettext.textdomain(), os.environ.get("LANGUAGE")
    messages.use(language)
    gettext.bindtextdomain("click", str(resources.locales()))
    gettext.textdomain("click")
    os.environ["LANGUAGE"] = messages.LANGUAGES[language]
    try:
        yield
    finally:
        messages.use(spoken)
        gettext.textdomain(domain)
        if preferred is None:
            del os.environ["LANGUAGE"]
        else:
            os.environ["LANGUAGE"] = preferred


def _speak_utf8() -> None:
    """UTF-8 whatever the locale or code page; what cannot be shown never hides an error message."""
    for stream, errors in ((sys.stdout, "strict"), (sys.stderr, "backslashreplace")):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors=errors)


def _told(error: Exception) -> int:
    """The exit code of what the user can mend, after each problem was told on standard error: place and fact
    (red on a terminal), then the remedy. What is our own mistake is raised again."""
    from refundletters.errors import UserError

    if not isinstance(error, UserError):
        raise error
    colour = None if not os.environ.get("NO_COLOR") else False
    for problem in error.problems:
        fact, *remedy = str(problem).split("\n")
        click.echo("\n".join([click.style(fact, fg="red"), *remedy]), err=True, color=colour)
    return error.exit_code
