"""The tables of a web page: many sites call such a page ``账单.xls`` and offer it as an export."""

from __future__ import annotations

from html.parser import HTMLParser

__all__ = ["BEGINNINGS", "web_tables"]

BEGINNINGS = (b"<!doctype html", b"<html", b"<head", b"<meta", b"<style", b"<table")
"""How such a file begins."""

_MOST_COLUMNS = 100


def web_tables(page: str) -> list[list[list[str]]]:
    """The tables of `page` that have rows, as texts of cells; one inside another stands by itself."""
    reader = _Reader()
    reader.feed(page)
    reader.close()
    return [[[" ".join(cell.split()) for cell in row] for row in rows] for rows in reader.tables if rows]


class _Reader(HTMLParser):
    """Collects cells. Ends that are left out, as HTML allows, are supplied by what begins next."""

    def __init__(self) -> None:
        super().__init__()
        self.tables: list[list[list[str]]] = []
        self._open: list[list[list[str]]] = []
        self._cell: int | None = None

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """A table, a row or a cell begins."""
        if tag == "table":
            self.tables.append([])
            self._open.append(self.tables[-1])
            self._cell = None
        elif tag == "tr" and self._open:
            self._open[-1].append([])
            self._cell = None
        elif tag in ("td", "th") and self._open:
            self._begin_cell(dict(attrs).get("colspan") or "")
        elif tag == "br":
            self.handle_data(" ")

    def handle_endtag(self, tag: str) -> None:
        """A table, a row or a cell ends."""
        if tag == "table" and self._open:
            self._open.pop()
        if tag in ("table", "tr", "td", "th"):
            self._cell = None

    def handle_data(self, data: str) -> None:
        """The words of a cell; a script has none."""
        if self._cell is not None and self.cdata_elem is None:
            self._open[-1][-1][self._cell] += data

    def _begin_cell(self, span: str) -> None:
        """Begin a cell; the columns that it covers as well are empty, so that those after it stay in line."""
        rows = self._open[-1]
        if not rows:
            rows.append([])
        self._cell = len(rows[-1])
        wide = int(span) if span.isdecimal() and len(span) < 5 else 1
        rows[-1] += [""] * min(max(wide, 1), _MOST_COLUMNS)
