"""Web pages that sites call .xls: their tables are read like any other."""

from __future__ import annotations

import csv
import io
from html import escape
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from refundletters.statements.reading import Log, transactions
from refundletters.statements.web_tables import web_tables
from tests.statements import samples

CELL = st.text(st.characters(codec="utf-8", exclude_categories=("C", "Z")), max_size=8)
HEAD = '<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><meta charset="{}"></head>'


def page(rows: list[list[str]], encoding: str = "gb2312") -> str:
    """The rows as sites export them."""
    told = "".join(
        "<tr>" + "".join(f"<td style='x'>{escape(cell)}&nbsp;</td>" for cell in row) + "</tr>\n"
        for row in rows
    )
    return f"{HEAD.format(encoding)}<body><table border=1>\n{told}</table></body></html>"


@pytest.mark.parametrize("encoding", ["gb18030", "utf-8"])
@pytest.mark.parametrize("bill", [samples.ALIPAY_APP, *samples.BANKS.values()])
def test_a_page_is_read_as_its_csv_is(tmp_path: Path, bill: str, encoding: str) -> None:
    """Given a statement as a page called .xls, in either encoding, it tells what the CSV tells."""

    def told(name: str, text: str) -> list[tuple[str, str, str, str]]:
        (tmp_path / name).write_bytes(text.encode(encoding))
        rows = transactions(tmp_path / name, Log())
        return [(row.kind, str(row.at), str(row.amount), row.transaction_number) for row in rows]

    rows = list(csv.reader(io.StringIO(bill)))
    assert told("账单.csv", bill)
    assert told("账单.xls", page(rows, encoding)) == told("账单.csv", bill)


@given(st.lists(st.lists(CELL, min_size=1, max_size=5), min_size=1, max_size=5))
def test_any_cells(rows: list[list[str]]) -> None:
    """Given any texts in cells, the table of the page has just these."""
    assert web_tables(page(rows)) == [rows]


@pytest.mark.parametrize(
    ("body", "found"),
    [
        ("<table><tr><th>a<th colspan=2>b<th>c<tr><td>1</table>", [[["a", "b", "", "c"], ["1"]]]),
        ("<table><td>x<script>var a='<td>'</script><br>y</td></table>", [[["x y"]]]),
        ("<table><tr><td>x<table><tr><td>y</table>z<td>w</table>", [[["x", "w"]], [["y"]]]),
        ("<td>x</td></table></tr><table></table>", []),
        ("<table><tr><td colspan=9999>x<td colspan=99999>y", [[["x", *[""] * 99, "y"]]]),
    ],
    ids=["ends left out", "script", "one in another", "none", "wide"],
)  # fmt: skip
def test_loose_pages(body: str, found: list[list[list[str]]]) -> None:
    """Given a page as loose as HTML may be, cells stand in their columns and only words are read."""
    assert web_tables(body) == found
