"""From a file to its transactions: the table in it is found, its header by content, and its rows are read.

Nothing of a statement is kept: who asks for the transactions looks at each and lets it go.
"""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Iterator, Sequence
from itertools import islice
from pathlib import Path

from refundletters import files
from refundletters.case.typed import shown
from refundletters.messages import _
from refundletters.statements.archives import MAX_BYTES, AskPassword, members, too_large
from refundletters.statements.layouts import Source, locate
from refundletters.statements.payments import Transaction
from refundletters.statements.registry import SOURCES
from refundletters.statements.rows import Found, Log, Reader
from refundletters.statements.tables import Damaged, Table, export_again, tables

__all__ = ["Log", "UnknownColumns", "nobody", "transactions", "transactions_in"]

_HEADER_WITHIN = 200
"""Rows in which the header is looked for; what stands above it has two dozen."""


class UnknownColumns(Damaged):
    """A table that is no statement known here; `names` are those of its columns."""

    def __init__(self, names: Sequence[str], file: str, row: int) -> None:
        self.names = names
        fact = _("these columns are not those of a statement known here: {names}")
        remedy = _("say which is which: {example}")
        super().__init__(
            fact.format(names="、".join(map(shown, names))),
            remedy.format(example='--columns "时间=交易日期,金额=支出,收款方=商户"'),
            file,
            row,
        )


def nobody(_file: str, _again: bool) -> str | None:
    """There is nobody to ask for a password."""
    return None


def transactions(
    path: Path, log: Log, ask: AskPassword = nobody, sources: Sequence[Source] = SOURCES
) -> Iterator[Transaction]:
    """The transactions in the statement `path`, which may be a ZIP; `ask` is asked for its password.

    Raises `InputFailed` for a file that cannot be read, `Damaged` for one that cannot be made sense of.
    """
    yield from transactions_in(files.read_head(path, MAX_BYTES + 1), str(path), log, ask, sources)


def transactions_in(
    data: bytes, file: str, log: Log, ask: AskPassword = nobody, sources: Sequence[Source] = SOURCES
) -> Iterator[Transaction]:
    """The same of a statement that lies in memory: the bytes of the file called `file`."""
    if len(data) > MAX_BYTES:
        raise too_large(file)
    contents = iter([(file, data)])
    if data.startswith(b"PK") and not _is_workbook(data):
        contents = members(data, file, ask)
    for name, content in contents:
        yield from _of_file(content, name, log, sources)


def _is_workbook(data: bytes) -> bool:
    """Whether a ZIP is a workbook; of a damaged one its beginning tells."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            return "[Content_Types].xml" in archive.namelist()
    except Exception:  # damaged in any way: whoever reads it will say so
        return b"[Content_Types].xml" in data[:4000]


def _of_file(data: bytes, file: str, log: Log, sources: Sequence[Source]) -> Iterator[Transaction]:
    """The transactions of every table in a file; a file without any is refused."""
    seen: list[Table] = []
    known = False
    for table in tables(data, file):
        seen.append(table)
        found = _header(table, sources)
        if found:
            known = True
            yield from Reader(table, found, log).transactions()
    if not known:
        raise _unknown(seen, file)


def _header(table: Table, sources: Sequence[Source]) -> Found | None:
    for delimiter in table.delimiters:
        above = ""
        for number, cells in islice(table.rows(delimiter), _HEADER_WITHIN):
            header = locate(cells, above, sources)
            if header:
                return Found(header, number, delimiter, above)
            above += " ".join(cells) + "\n"
    return None


_LIKE_A_HEADER = re.compile("时间|日期|额|收入|支出|对方|摘要|单号|流水|date|amount|time", re.IGNORECASE)
_GARBLED = re.compile("锟斤拷|\ufffd|浜ゆ槗|鏀舵敮|閲戦|寰俊|鏀粯")


def _unknown(seen: Sequence[Table], file: str) -> Damaged:
    """Why no table of a file was recognised, and how it can be read all the same."""
    if any(_GARBLED.search("".join(row)) for table in seen for _n, row in islice(table.rows(), 60)):
        return Damaged(
            _("its Chinese is garbled (乱码): it was saved in the wrong encoding"), export_again(), file
        )
    for table in seen:
        for delimiter in table.delimiters:
            for number, row in islice(table.rows(delimiter), _HEADER_WITHIN):
                if (
                    sum(bool(_LIKE_A_HEADER.search(cell)) for cell in row if len(cell) < 20) >= 2
                    and len(row) > 2
                ):
                    return UnknownColumns([cell.strip() for cell in row if cell.strip()], table.file, number)
    return Damaged(
        _("no row names the columns of a statement (时间、金额 …)"),
        _(
            "is this the bill of Alipay, WeChat Pay, JD or a bank? If the file is cut off or its header was "
            "deleted, export it again; any other table needs a row that names its columns"
        ),
        file,
    )
