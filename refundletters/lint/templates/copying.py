"""Copies of the built-in templates, to be edited."""

from __future__ import annotations

import os
from difflib import get_close_matches
from pathlib import Path
from typing import Literal

from refundletters import resources
from refundletters.errors import InputFailed, Place, Problem, UserError
from refundletters.files import write_new
from refundletters.letters.catalogue import letter_kinds
from refundletters.lint.templates.names import needed_by, of_kind
from refundletters.messages import _
from refundletters.render import layouts

__all__ = ["UnknownKind", "copy_templates"]


class UnknownKind(UserError):
    """A kind of letter that does not exist."""

    exit_code = 2


def copy_templates(
    kind: str, folder: Path, part: Literal["all", "wording", "word"] = "all", *, alone: bool = False
) -> tuple[Path, ...]:
    """Write the templates of the letters of `kind` into `folder` and give their paths: the wording with what
    it includes (`alone`: without), and the Word layout as the one of this kind.

    Raises `UnknownKind`, and `InputFailed` before anything is written where one of the files exists already.
    """
    if kind not in [each.code for each in letter_kinds()]:
        raise _unknown(kind)
    own = of_kind(kind)
    names = () if part == "word" else own if alone else needed_by(own)
    sources = {folder / name: resources.templates() / name for name in names}
    if part != "wording":
        sources[folder / "word" / f"{kind}.docx"] = layouts.find(kind)
    taken = [target for target in sources if os.path.lexists(target)]
    if taken:
        raise _taken(taken)
    for target, source in sources.items():
        _copy(source, target)
    return tuple(sources)


def _copy(source: Path, target: Path) -> None:
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise InputFailed(error.strerror or str(error), _("choose another folder"), target.parent) from error
    write_new(target, source.read_bytes())


def _taken(taken: list[Path]) -> UserError:
    remedy = _("nothing was copied; choose another folder, or move your own file away first")
    places = (Place(file=str(path)) for path in taken)
    return UserError(*(Problem(_("already exists"), remedy, place) for place in places))


def _unknown(kind: str) -> UnknownKind:
    codes = [each.code for each in letter_kinds()]
    close = get_close_matches(kind, codes, n=1)
    fact = _("there is no kind of letter “{name}”").format(name=kind)
    guess = _("did you mean “{guess}”?").format(guess=close[0]) if close else ""
    return UnknownKind(Problem(fact, guess or _("one of: {kinds}").format(kinds=", ".join(codes))))
