"""The files of exhibits that came along: pictures for an annex, or for the bundle of a receiver.

Pictures are read from files, here as on the command line. So they lie in a folder of their own, which only
the user can read and which is gone before the answer is.
"""

from __future__ import annotations

from collections.abc import Container, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path, PurePosixPath
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from refundletters.messages import _

if TYPE_CHECKING:
    from refundletters.assessment import Assessment
    from refundletters.bundle import Bundle
    from refundletters.case.models import Case
    from refundletters.letters.catalogue import LetterKind
    from refundletters.letters.letter import Letter

__all__ = ["Picture", "annexed", "bundle"]

Picture = tuple[str, bytes]
"""The name of a file and its bytes."""


def annexed(letter: Letter, case: Case, pictures: Iterable[Picture], ending: str) -> bytes:
    """`letter` with its exhibits appended, in the form that `ending` names. Raises `UserError`."""
    from refundletters.exhibits.files import examine
    from refundletters.letters.annex import with_annex
    from refundletters.render import as_bytes

    with _folder(case, pictures) as folder:
        return as_bytes(with_annex(letter, examine(case, folder)), folder / f"letter{ending}")


def bundle(a: Assessment, kind: LetterKind, pictures: Iterable[Picture]) -> tuple[bytes, list[str]]:
    """The bundle (材料包) with the letter of `kind` for its receiver, as a ZIP, and what its user should know
    before it is sent: exhibits whose file did not come along are to be handed in otherwise. Raises
    `UserError`."""
    from refundletters.assessment import assess
    from refundletters.bundle import make
    from refundletters.exhibits.files import examine
    from refundletters.letters.history import reader

    to = kind.to if kind.receivers else reader(a, kind)
    pictures = list(pictures)
    case = _with_files(a.case, {name for name, _data in pictures})
    with _folder(case, pictures) as folder:
        made = make(assess(case, a.today), examine(case, folder), folder, to, letter=kind.code)
        return made.packed(), list(_told(made))


def _told(made: Bundle) -> Iterator[str]:
    from refundletters.bundle.cautions import cautions, doubtful, lacking

    if absent := [str(copy.file.number) for copy in lacking(made)]:
        fact = _("of exhibits {numbers} no picture is in it: drop them on the evidence step, or hand them in")
        yield fact.format(numbers="、".join(absent))
    yield from cautions(made)
    yield from (copy.name for copy in doubtful(made))
    if any(copy.file.is_picture for copy in doubtful(made)):
        yield _("to cover a place, draw over it in a picture editor, save it, and drop that picture instead")


def _with_files(case: Case, names: Container[str]) -> Case:
    """`case` without the files that are not among `names`."""
    exhibits = (
        each if each.file and _base(each.file) in names else each.model_copy(update={"file": None})
        for each in case.exhibits
    )
    return case.model_copy(update={"exhibits": tuple(exhibits)})


def _base(file: str) -> str:
    return PurePosixPath(file.replace("\\", "/")).name


@contextmanager
def _folder(case: Case, pictures: Iterable[Picture]) -> Iterator[Path]:
    """A folder for a moment, with those of `pictures` that the case names, where it says that they lie."""
    named = {_base(each.file): each.file for each in case.exhibits if each.file}
    with TemporaryDirectory(prefix="refundletters-") as name:
        root = Path(name).resolve()
        for file, data in pictures:
            path = (root / named.get(file, "..")).resolve()
            if path.is_relative_to(root) and path != root:
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_bytes(data)
        yield root
