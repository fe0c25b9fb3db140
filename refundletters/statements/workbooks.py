"""Looks into a workbook before it is parsed: that it is whole, not a bomb, and holds values, no formulas."""

from __future__ import annotations

import io
import re
import zipfile
import zlib

from refundletters.messages import _
from refundletters.statements.archives import MAX_BYTES, too_large
from refundletters.statements.tables import Damaged, export_again

__all__ = ["check_workbook"]

_FORMULA = re.compile(rb'<c r="([A-Z]+)([0-9]+)"[^>]*>\s*<f[\s>/]')
_CHUNK = 1 << 20
_OVERLAP = 400


def check_workbook(data: bytes, file: str) -> None:
    """Raises `Damaged` for an .xlsx file that is not whole, unpacks to too much or holds formulas; an .xls
    file, which is not packed, is left to its parser."""
    if not data.startswith(b"PK"):
        return
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            parts = archive.infolist()
            if sum(part.file_size for part in parts) > MAX_BYTES:
                raise too_large(file)
            for part in parts:
                _check_part(archive, part, file)
    except (zipfile.BadZipFile, zlib.error, EOFError, RuntimeError, NotImplementedError, ValueError) as error:
        raise Damaged(_("the workbook is damaged or not whole"), export_again(), file) from error


def _check_part(archive: zipfile.ZipFile, part: zipfile.ZipInfo, file: str) -> None:
    is_sheet = part.filename.startswith("xl/worksheets/")
    before = b""
    with archive.open(part) as stream:  # never gives more than the size that was counted
        while chunk := stream.read(_CHUNK):
            if is_sheet and (found := _FORMULA.search(before + chunk)):
                raise formula(file, int(found[2]), found[1].decode())
            before = chunk[-_OVERLAP:]


def formula(file: str, row: int, column: str = "") -> Damaged:
    """The complaint about a cell that computes its value."""
    return Damaged(
        _("a formula stands here instead of a value: {cell}").format(cell=f"{column}{row}"),
        export_again(),
        file,
        row,
    )
