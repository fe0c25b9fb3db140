"""Templates of the user's own, as the letter commands look for them."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import wraps
from pathlib import Path
from typing import Any

import click

from refundletters.errors import UserError, Withheld

__all__ = ["configured", "explained", "folders"]


def configured() -> Path:
    """Where templates lie that are used for every letter: the ``templates`` folder of the user's settings."""
    return Path(click.get_app_dir("refundletters")) / "templates"


def folders(named: tuple[Path, ...]) -> tuple[Path, ...]:
    """The folders to look in before the built-in one: those `named` on the command line, then the user's
    settings if there are any."""
    own = configured()
    return (*named, own) if own.is_dir() else named


def explained(write: Callable[..., None]) -> Callable[..., None]:
    """`write`, but where it fails in a template of the user's own, with all that the check finds there."""

    @wraps(write)
    def told(*arguments: Any, today: date, templates: tuple[Path, ...] = (), **choices: Any) -> None:
        try:
            write(*arguments, today=today, templates=templates, **choices)
        except Withheld:
            raise
        except UserError as error:
            raise _with_findings(error, folders(templates), today) from error

    return told


def _with_findings(error: UserError, own: tuple[Path, ...], today: date) -> UserError:
    """`error`, or what the check finds in the template of `own` folders that it names."""
    file = Path(error.problems[0].place.file)
    if not any(file.is_relative_to(folder) for folder in own) or not file.is_file():
        return error
    from refundletters.lint.templates import check
    from refundletters.lint.verdict import as_problem

    found = [as_problem(finding) for finding in check(file, today) if finding.severity == "error"]
    return UserError(*found) if found else error
