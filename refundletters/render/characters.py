"""Characters that a form of output cannot hold: told to the user with their place, never dropped."""

from __future__ import annotations

import re
from collections.abc import Iterator

from msgspec import Struct

from refundletters.errors import Place, Problem, UserError
from refundletters.letters.letter import Letter
from refundletters.messages import _

__all__ = ["refuse"]


def refuse(letter: Letter, forbidden: re.Pattern[str], form: str) -> None:
    """Raise `UserError` naming the place of the first `forbidden` character in each text of `letter`;
    `form` is the name of what cannot hold it (Word)."""
    problems = [
        Problem(
            _("{form} cannot hold the character U+{code:04X} in “{around}”").format(
                form=form, code=ord(found.group()), around=_around(forbidden, text, found.start())
            ),
            _("delete the invisible character there in the case file"),
            Place(path=path),
        )
        for part in ("title", "subject", "author", "blocks")
        for path, text in _texts(getattr(letter, part), part)
        if (found := forbidden.search(text))
    ]
    if problems:
        raise UserError(*problems)


def _around(forbidden: re.Pattern[str], text: str, at: int) -> str:
    return forbidden.sub("\N{REPLACEMENT CHARACTER}", text[max(0, at - 10) : at + 10])


def _texts(value: object, path: str) -> Iterator[tuple[str, str]]:
    """Each text inside `value` with its dotted path."""
    if isinstance(value, str):
        yield path, value
    elif isinstance(value, tuple):
        for index, item in enumerate(value):
            yield from _texts(item, f"{path}[{index}]")
    elif isinstance(value, Struct):
        for name in value.__struct_fields__:
            yield from _texts(getattr(value, name), f"{path}.{name}")
