"""Looks into a workbook before it is parsed: that it is whole, no bomb, and holds values, not formulas.

The parser is fast because it lays a sheet out in memory; one cell in the last corner of a sheet, or one very
long text that every cell refers to, would fill any memory and end the program. No statement has either.
"""

from __future__ import annotations

import io
import re
import zipfile
import zlib
from collections.abc import Iterator
from typing import IO

from refundletters.messages import _
from refundletters.statements.archives import MAX_BYTES, too_large
from refundletters.statements.tables import Damaged, export_again

__all__ = ["check_workbook", "formula"]

_FORMULA = re.compile(rb"<c\b[^>]*\br=[\"']([A-Z]+)([0-9]+)[\"'][^>]*>\s*<f[\s>/]")
_FAR_RIGHT = re.compile(rb"\br=[\"'](?:[A-Z]{3,}|[D-Z][A-Z])[0-9]+[\"'][^>/]*>")
"""A cell that is not empty in a column after CZ."""
_FAR_DOWN = re.compile(rb"\br=[\"'][A-Z]*(?:[0-9]{7,}|[3-9][0-9]{5})[\"']")
"""A row from 300,000 on."""
_CHUNK = 1 << 20
_OVERLAP = 400
_MOST_TEXT = 1_000_000_000
"""Bytes that all cells would take if each held the longest text."""


def check_workbook(data: bytes, file: str) -> None:
    """Raises `Damaged` for an .xlsx file that is not whole, unpacks to too much or holds formulas; an .xls
    file, which is not packed and whose sheets are small, is left to its parser."""
    if not data.startswith(b"PK"):
        return
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            _check(archive, file)
    except (zipfile.BadZipFile, zlib.error, EOFError, RuntimeError, NotImplementedError, ValueError) as error:
        raise Damaged(_("the workbook is damaged or not whole"), export_again(), file) from error


def _check(archive: zipfile.ZipFile, file: str) -> None:
    parts = archive.infolist()
    if sum(part.file_size for part in parts) > MAX_BYTES:
        raise too_large(file)
    if any(part.filename.endswith("workbook.bin") for part in parts):
        raise Damaged(
            _("this is a {kind} file, not a table").format(kind="XLSB"),
            _("open it in Excel or WPS and save it as .xlsx"),
            file,
        )
    cells, longest = 0, 0
    for part in parts:
        with archive.open(part) as stream:  # gives no more than the size that was counted
            chunks = _chunks(stream)
            if part.filename.startswith("xl/worksheets/"):
                cells += _check_sheet(chunks, file)
            elif part.filename.endswith("sharedStrings.xml"):
                longest = max(longest, _longest_text(chunks))
            else:
                for _chunk in chunks:
                    pass  # read to its end, the checksum of the part is compared
    if cells * longest > _MOST_TEXT:
        raise too_large(file)


def _chunks(stream: IO[bytes]) -> Iterator[bytes]:
    while chunk := stream.read(_CHUNK):
        yield chunk


def _check_sheet(chunks: Iterator[bytes], file: str) -> int:
    """The number of cells in a sheet; `Damaged` for what no statement has."""
    cells, before = 0, b""
    for chunk in chunks:
        seen = before + chunk
        if found := _FORMULA.search(seen):
            raise formula(file, int(found[2]), found[1].decode())
        if _FAR_RIGHT.search(seen) or _FAR_DOWN.search(seen):
            raise too_large(file)
        cells += chunk.count(b"<c ")
        before = chunk[-_OVERLAP:]
    return cells


def _longest_text(chunks: Iterator[bytes]) -> int:
    """The bytes of the longest shared text, or a little more."""
    longest, open_ = 0, 0
    for chunk in chunks:
        first, *others = chunk.split(b"</si>")
        open_ += len(first)
        for text in others:
            longest, open_ = max(longest, open_), len(text)
    return max(longest, open_)


def formula(file: str, row: int, column: str = "") -> Damaged:
    """The complaint about a cell that computes its value."""
    return Damaged(
        _("a formula stands here instead of a value: {cell}").format(cell=f"{column}{row}"),
        export_again(),
        file,
        row,
    )
