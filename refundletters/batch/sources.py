"""Where the cases of a batch come from: case files in folders, lines of JSON, rows of a table."""

from __future__ import annotations

import glob
import json
import os
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol

from refundletters.batch.tables import Cell, csv_rows, xlsx_rows
from refundletters.batch.work import Item
from refundletters.case.source import MAX_BYTES
from refundletters.errors import InputFailed
from refundletters.files import read_bytes
from refundletters.messages import _

__all__ = ["Source", "sources"]

_CASE_FILES = (".yaml", ".yml", ".json")


class Source(Protocol):
    """Some cases of the batch: how many, as far as that is known beforehand, and each in its order."""

    def count(self) -> int:
        """The number of cases."""

    def items(self) -> Iterator[Item]:
        """The cases, one after another; none is kept. Raises `InputFailed` where the source breaks."""


def sources(names: Iterable[str], columns: Mapping[str, str]) -> tuple[Source, ...]:
    """The sources that `names` name: folders, files, and patterns (``案件/*.yaml``). `columns` maps headers
    of tables to fields. Raises `InputFailed` for a name that names nothing, or a file of no known kind."""
    return tuple(source for name in names for source in _named(name, columns))


def _named(name: str, columns: Mapping[str, str]) -> Iterator[Source]:
    given = Path(name)
    if given.is_dir():
        yield Folder(given)
        return
    paths = [given] if given.exists() else [Path(each) for each in sorted(glob.glob(name, recursive=True))]  # noqa: PTH207
    if not paths:
        raise InputFailed(_("there is no such file or folder"), _kinds(), name)
    for path in paths:
        yield Folder(path) if path.is_dir() else _source(path, columns)


def _kinds() -> str:
    return _(
        "name case files (.yaml, .json), a folder of them, lines of JSON (.jsonl) or a table (.csv, .xlsx)"
    )


def _source(path: Path, columns: Mapping[str, str]) -> Source:
    match path.suffix.lower():
        case ".yaml" | ".yml" | ".json":
            return CaseFile(path)
        case ".jsonl" | ".ndjson":
            return Lines(path)
        case ".csv" | ".xlsx":
            return Table(path, columns)
    raise InputFailed(_("cases are not read from a file of this kind"), _kinds(), path)


@dataclass(frozen=True)
class CaseFile:
    """One case file."""

    path: Path

    def count(self) -> int:
        """One."""
        return 1

    def items(self) -> Iterator[Item]:
        """The file, unread; a broken case is the worker's to refuse."""
        yield _file(self.path, self.path.name)


@dataclass(frozen=True)
class Folder:
    """All case files in a folder and those below it; the identity of each is its path in the folder."""

    path: Path

    def count(self) -> int:
        """The number of files. Raises `InputFailed` where there is none."""
        found = sum(1 for _name in self._names())
        if not found:
            raise InputFailed(_("there is no case file in this folder"), _kinds(), self.path)
        return found

    def items(self) -> Iterator[Item]:
        """The files by name, a folder's own before those of the folders in it."""
        for name in self._names():
            yield _file(self.path / name, name)

    def _names(self) -> Iterator[str]:
        """Only the names of one folder are held at a time: a hundred thousand paths would fill the memory."""
        for folder, below, files in os.walk(self.path):
            below[:] = sorted(name for name in below if not name.startswith("."))
            inside = Path(folder).relative_to(self.path).as_posix()
            for name in sorted(files):
                if name.lower().endswith(_CASE_FILES) and not name.startswith("."):
                    yield name if inside == "." else f"{inside}/{name}"


def _file(path: Path, identity: str) -> Item:
    return Item(identity, path.stem, str(path), read_bytes(path, MAX_BYTES + 1))


@dataclass(frozen=True)
class Lines:
    """A file with one case a line, each an object of JSON."""

    path: Path

    def count(self) -> int:
        """The lines that are not empty."""
        with self.path.open("rb") as stream:
            return sum(1 for line in stream if line.strip())

    def items(self) -> Iterator[Item]:
        """Each line as a case."""
        with self.path.open("rb") as stream:
            for number, line in enumerate(stream, 1):
                data = line.removeprefix(b"\xef\xbb\xbf").strip()
                if data:
                    yield Item(
                        f"{self.path.name}#{number}",
                        f"{self.path.stem}-{number}",
                        str(self.path),
                        data,
                        number,
                    )


@dataclass(frozen=True)
class Table:
    """A table with one case a row under a row of headers, which name fields (``订单.订单号``,
    ``order.number``) or are mapped to them."""

    path: Path
    columns: Mapping[str, str]

    def count(self) -> int:
        """The rows under the header that are not empty."""
        return max(sum(1 for _number, row in self._rows() if row) - 1, 0)

    def items(self) -> Iterator[Item]:
        """Each row as a case. Raises `InputFailed` for a header that names no field."""
        fields: list[str] | None = None
        for number, row in self._rows():
            if fields is None:
                fields = [self.columns.get(header, header) for header in row]
                continue
            if not row:
                continue
            case = _nested(zip(fields, row, strict=False))
            stem = f"{self.path.stem}-{number}"
            yield Item(f"{self.path.name}#{number}", stem, str(self.path), _json(case), number)

    def _rows(self) -> Iterator[tuple[int, list[Cell]]]:
        rows = csv_rows if self.path.suffix.lower() == ".csv" else xlsx_rows
        return rows(self.path)


def _json(case: Mapping[str, Any]) -> bytes:
    return json.dumps(case, ensure_ascii=False).encode("utf-8")


def _nested(cells: Iterable[tuple[str, str]]) -> dict[str, Any]:
    """The case that the cells of a row write: ``contacts.2.reply`` is the reply of the second contact."""
    case: dict[str, Any] = {}
    for path, value in cells:
        if not value or not path:
            continue
        _set(case, path.replace("．", ".").split("."), value)
    return {key: _lists(each) for key, each in case.items()}


def _set(case: dict[str, Any], steps: list[str], value: str) -> None:
    for step in steps[:-1]:
        below = case.setdefault(step.strip(), {})
        if not isinstance(below, dict):
            return
        case = below
    case[steps[-1].strip()] = value


def _lists(value: Any) -> Any:
    """Groups whose keys are all numbers are lists."""
    if not isinstance(value, dict):
        return value
    below: dict[str, Any] = {key: _lists(each) for key, each in value.items()}
    if below and all(key.isdecimal() for key in below):
        return [below[key] for key in sorted(below, key=int)]
    return below
