"""Where a file that the case names is: inside the folder of the case, and nowhere else."""

from __future__ import annotations

import difflib
import stat
import unicodedata
from itertools import islice
from pathlib import Path

from refundletters.messages import _

__all__ = ["NotUsable", "located"]

_MOST_COMPARED = 500
"""Names in a folder that a missing one is compared with."""


class NotUsable(Exception):
    """Why a file cannot be used as an exhibit, and how to mend it."""

    def __init__(self, fact: str, remedy: str) -> None:
        self.fact, self.remedy = fact, remedy
        super().__init__(fact)


def located(name: str, folder: Path) -> Path:
    """The regular file that the case in `folder` calls `name`, as an absolute path without links.

    Raises `NotUsable` where there is none, or where the name or a link in it leads out of `folder`.
    """
    home = folder.resolve()
    written = Path(name)
    try:
        if not written.is_absolute() and not (home / written).exists():
            written = Path(name.replace("\\", "/"))
        found = (home / written).resolve()
        if not found.is_relative_to(home):
            raise _outside(home / written)
        mode = found.stat().st_mode
    except (FileNotFoundError, NotADirectoryError):
        raise _missing(home / written) from None
    except (OSError, ValueError, RuntimeError) as error:
        raise unreadable(error) from error
    if not stat.S_ISREG(mode):
        raise NotUsable(_("it is not a file"), _("name the file itself, not its folder"))
    return found


def unreadable(error: Exception) -> NotUsable:
    """A file that is there and cannot be opened."""
    reason = (error.strerror if isinstance(error, OSError) else None) or str(error)
    return NotUsable(
        _("it cannot be read: {reason}").format(reason=reason),
        _("check the permissions of the file, and that no program has it open"),
    )


def _outside(path: Path) -> NotUsable:
    if path.is_symlink():
        fact = _("it is a link to a file outside the folder of the case")
    else:
        fact = _("it lies outside the folder of the case")
    return NotUsable(fact, _("put a copy of the file into the folder of the case file, and name that"))


def _missing(path: Path) -> NotUsable:
    remedy = _("put the file there, or correct its name (with its ending) in the case file")
    guess = _nearly(path)
    if guess:
        remedy = _("did you mean “{guess}”?").format(guess=guess)
    return NotUsable(_("there is no such file"), remedy)


def _nearly(path: Path) -> str | None:
    """A file in the same folder with nearly the same name; the same name in another Unicode form first."""
    try:
        names = sorted(entry.name for entry in islice(path.parent.iterdir(), _MOST_COMPARED))
    except OSError:
        return None
    plain = {unicodedata.normalize("NFKC", name).casefold(): name for name in names}
    wanted = unicodedata.normalize("NFKC", path.name).casefold()
    close = difflib.get_close_matches(wanted, plain, n=1, cutoff=0.75)
    return plain[close[0]] if close else None
