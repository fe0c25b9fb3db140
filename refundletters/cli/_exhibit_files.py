"""The files of the exhibits, as commands tell of them."""

from __future__ import annotations

from collections.abc import Collection
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec.structs import replace

from refundletters.errors import Problem

if TYPE_CHECKING:
    from refundletters.case.models import Case
    from refundletters.exhibits.files import ExhibitFile
    from refundletters.letters.letter import Letter

__all__ = ["annexed", "cautions", "examined", "placed"]


def examined(case: Case, case_file: Path) -> tuple[ExhibitFile, ...]:
    """The exhibits of the case in `case_file` with what is known of their files; none, and nothing opened,
    where the case names no files."""
    if not any(exhibit.file for exhibit in case.exhibits):
        return ()
    from refundletters.exhibits.files import examine

    return examine(case, case_file.parent)


def cautions(case: Case, case_file: Path, numbers: Collection[int] | None = None) -> tuple[Problem, ...]:
    """What is wrong with the files of the exhibits (of those with these `numbers`, if given), each with its
    place in `case_file`."""
    found = examined(case, case_file)
    return _placed([file for file in found if numbers is None or file.number in numbers], case_file)


def annexed(letter: Letter, case: Case, case_file: Path) -> Letter:
    """`letter` with the pictures of its exhibits; what is wrong with one is told with its place in
    `case_file`. Raises `Withheld`."""
    from refundletters.letters.annex import with_annex

    return with_annex(letter, placed(case, case_file))


def placed(case: Case, case_file: Path) -> list[ExhibitFile]:
    """Every exhibit with what is known of its file, what is wrong with it told with its place in
    `case_file`."""
    from refundletters.exhibits.files import examine

    found = examine(case, case_file.parent)
    return [replace(file, problems=_placed([file], case_file)) for file in found]


def _placed(found: Collection[ExhibitFile], case_file: Path) -> tuple[Problem, ...]:
    """The problems of the files `found`, each with its place in `case_file`."""
    problems = [problem for file in found for problem in file.problems]
    if not problems:
        return ()
    from refundletters.case.reading import places

    place_of = places(case_file)
    return tuple(replace(problem, place=place_of(problem.place.path)) for problem in problems)
