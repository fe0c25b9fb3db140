"""Where the cases of a batch come from: case files in folders, lines of JSON, rows of a table."""

from __future__ import annotations

import json
import os
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any, NoReturn, Protocol

from msgspec import Struct
from msgspec.structs import replace

from refundletters.batch.columns import fields_of_columns, nested
from refundletters.batch.folders import case_files, fitting
from refundletters.batch.tables import Row, csv_rows, opened
from refundletters.batch.work import Item
from refundletters.batch.workbooks import xlsx_rows
from refundletters.case.source import MAX_BYTES
from refundletters.errors import InputFailed
from refundletters.files import CASE_ENDINGS, read_head
from refundletters.messages import _

__all__ = ["Source", "sources"]


class Source(Protocol):
    """Some cases of the batch: how many, as far as that is known beforehand, and each in its order."""

    def count(self) -> int:
        """The number of cases."""

    def items(self) -> Iterator[Item]:
        """The cases, one after another; none is kept. Raises `InputFailed` where the source breaks."""


def sources(names: Iterable[str], columns: Mapping[str, str]) -> tuple[Source, ...]:
    """The sources that `names` name: folders, files, and patterns (``案件/*.yaml``). `columns` maps headers
    of tables to fields, or to nothing where they are left out. Raises `InputFailed` for a name that names
    nothing, a file of no known kind, and a header in `columns` that no table has."""
    found = tuple(source for name in names for source in _named(name, columns))
    if columns:
        headers = {head: None for table in found if isinstance(table, Table) for head in table.headers()}
        _check_columns(columns, headers)
    return found


def _check_columns(columns: Mapping[str, str], headers: Iterable[str]) -> None:
    unknown = [header for header in columns if header not in headers]
    if unknown:
        raise InputFailed(
            _("no table has a column called “{header}”").format(header=unknown[0]),
            _("the columns are: {headers}").format(headers="、".join(filter(None, headers)) or "–"),
        )


def _named(name: str, columns: Mapping[str, str]) -> Iterator[Source]:
    if os.path.exists(name):  # noqa: PTH110  a Path for each of many thousand files would be held
        yield _source(name, os.path.isdir(name), columns)  # noqa: PTH112  likewise
        return
    nothing = True
    if any(not folder and _is_case(path) for folder, path in fitting(name)):
        nothing = False
        yield Fitting(name)
    for folder, path in fitting(name):
        if folder or not _is_case(path):
            nothing = False
            yield _source(path, folder, columns)
    if nothing:
        raise InputFailed(_("there is no such file or folder"), _kinds(), name)


def _kinds() -> str:
    return _(
        "name case files (.yaml, .json), a folder of them, lines of JSON (.jsonl) or a table (.csv, .xlsx)"
    )


def _source(name: str, is_folder: bool, columns: Mapping[str, str]) -> Source:
    path = Path(name)
    if is_folder:
        return Folder(path)
    if _is_case(name):
        return CaseFile(name)
    match path.suffix.lower():
        case ".jsonl" | ".ndjson":
            return Lines(path)
        case ".csv" | ".xlsx":
            return Table(path, columns)
    raise InputFailed(_("cases are not read from a file of this kind"), _kinds(), path)


def _is_case(name: str) -> bool:
    return name.lower().endswith(CASE_ENDINGS)


class CaseFile(Struct, frozen=True):
    """One case file."""

    name: str

    def count(self) -> int:
        """One."""
        return 1

    def items(self) -> Iterator[Item]:
        """The file, unread; a broken case is the worker's to refuse."""
        path = Path(self.name)
        yield _file(path, path.name)


class Fitting(Struct, frozen=True):
    """The case files that a pattern fits."""

    pattern: str

    def count(self) -> int:
        """The number of files."""
        return sum(1 for _name in self._names())

    def items(self) -> Iterator[Item]:
        """The files by folder and name."""
        return (item for name in self._names() for item in CaseFile(name).items())

    def _names(self) -> Iterator[str]:
        return (path for is_folder, path in fitting(self.pattern) if not is_folder and _is_case(path))


class Folder(Struct, frozen=True):
    """All case files in a folder and those below it; the identity of each is its path in the folder."""

    path: Path

    def count(self) -> int:
        """The number of files. Raises `InputFailed` where there is none."""
        found = sum(1 for _name in case_files(self.path))
        if not found:
            raise InputFailed(_("there is no case file in this folder"), _kinds(), self.path)
        return found

    def items(self) -> Iterator[Item]:
        """The files by name, a folder's own before those of the folders in it."""
        for name in case_files(self.path):
            yield _file(self.path / name, name)


def _file(path: Path, identity: str) -> Item:
    """A file that cannot be read is told where the case would be, and stops no other."""
    item = Item(_written(identity), _written(path.stem), _written(str(path)))
    try:
        return replace(item, data=read_head(path, MAX_BYTES + 1))
    except InputFailed as error:
        return replace(item, unread=str(error))


def _written(name: str) -> str:
    """A name as text, though a system may have given it in bytes that are none."""
    return os.fsencode(name).decode("utf-8", errors="backslashreplace")


class Lines(Struct, frozen=True):
    """A file with one case a line, each an object of JSON."""

    path: Path

    def count(self) -> int:
        """The lines that are not empty. Raises `InputFailed` where all are."""
        found = sum(1 for _number, line in self._lines() if line.strip())
        return found or _no_case(self.path)

    def items(self) -> Iterator[Item]:
        """Each line as a case."""
        for number, line in self._lines():
            data = line.removeprefix(b"\xef\xbb\xbf").strip()
            if data:
                yield Item(
                    f"{self.path.name}#{number}", f"{self.path.stem}-{number}", str(self.path), data, number
                )

    def _lines(self) -> Iterator[tuple[int, bytes]]:
        """Number and start of each line, as much of it as tells that it is too long for a case."""
        number, begins = 1, True
        with opened(self.path) as stream:
            while part := stream.readline(MAX_BYTES + 1):
                if begins:
                    yield number, part
                begins = part.endswith(b"\n")
                number += begins


class Table(Struct, frozen=True):
    """A table with one case a row under a row of headers, which name fields (``订单.订单号``,
    ``order.number``) or are mapped to them."""

    path: Path
    columns: Mapping[str, str]

    def headers(self) -> list[str]:
        """The cells of the first row. Raises `InputFailed` for a table that cannot be read or is empty."""
        for row in self._rows():
            return row.cells
        raise InputFailed(_("the table is empty"), _("its first row names the fields"), self.path)

    def count(self) -> int:
        """The rows under the header that are not empty. Raises `UserError` with all headers that name no
        field, or one that another column names as well, and where there is no such row."""
        fields_of_columns(self.headers(), self.columns, str(self.path))
        found = sum(1 for row in self._rows() if row.cells or row.unread) - 1
        return found if found > 0 else _no_case(self.path)

    def items(self) -> Iterator[Item]:
        """Each row as a case. Raises as :meth:`count` does."""
        fields: list[str] | None = None
        for row in self._rows():
            if fields is None:
                fields = fields_of_columns(row.cells, self.columns, str(self.path))
            elif row.cells or row.unread:
                yield Item(
                    f"{self.path.name}#{row.number}",
                    f"{self.path.stem}-{row.number}",
                    str(self.path),
                    _json(nested(zip(fields, row.cells, strict=False))),
                    row.number,
                    row.unread,
                )

    def _rows(self) -> Iterator[Row]:
        rows = csv_rows if self.path.suffix.lower() == ".csv" else xlsx_rows
        return rows(self.path)


def _no_case(path: Path) -> NoReturn:
    raise InputFailed(
        _("there is no case in this file"),
        _("each line holds one case; in a table each row under the names of the fields"),
        path,
    )


def _json(case: Mapping[str, Any]) -> bytes:
    return json.dumps(case, ensure_ascii=False).encode("utf-8")
