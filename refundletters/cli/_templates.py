"""Templates of the user's own, as the letter commands look for them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

if TYPE_CHECKING:
    from refundletters.assessment import Assessment
    from refundletters.letters import Letter

__all__ = ["configured", "folders", "layout_fields"]


def configured() -> Path:
    """Where templates lie that are used for every letter: the ``templates`` folder of the user's settings."""
    return Path(click.get_app_dir("refundletters")) / "templates"


def folders(named: tuple[Path, ...]) -> tuple[Path, ...]:
    """The folders to look in before the built-in one: those `named` on the command line, then the user's
    settings if there are any."""
    own = configured()
    return (*named, own) if own.is_dir() else named


def layout_fields(
    assessment: Assessment, letter: Letter, templates: tuple[Path, ...]
) -> Callable[[], dict[str, Any]]:
    """What a Word layout of the user's own may print in this letter; made when it is asked for."""

    def fields() -> dict[str, Any]:
        from refundletters.letters.plain import plain_fields
        from refundletters.lint.fields import withheld

        return plain_fields(assessment, letter, withheld=withheld(letter), templates=templates)

    return fields
