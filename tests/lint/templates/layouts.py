"""Word files for the tests, made with python-docx as a user would make them in Word."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import docx
from docx.document import Document

__all__ = ["Run", "add", "layout"]

Run = str | tuple[str]
"""The text of a run; in a tuple it is bold."""


def add(document: Document, runs: str | Sequence[Run]) -> None:
    """A paragraph of one text, or of several runs."""
    paragraph = document.add_paragraph()
    for run in [runs] if isinstance(runs, str) else runs:
        if isinstance(run, tuple):
            paragraph.add_run(run[0]).bold = True
        else:
            paragraph.add_run(run)


def layout(
    file: Path, *paragraphs: str | Sequence[Run], header: str = "", rows: Sequence[Sequence[str]] = ()
) -> Path:
    """Write a Word file of these paragraphs, a table of these rows and a header; gives its path."""
    document = docx.Document()
    for runs in paragraphs:
        add(document, runs)
    if rows:
        table = document.add_table(rows=len(rows), cols=len(rows[0]))
        for row, texts in zip(table.rows, rows, strict=True):
            for cell, text in zip(row.cells, texts, strict=True):
                cell.text = text
    if header:
        document.sections[0].header.paragraphs[0].text = header
    file.parent.mkdir(parents=True, exist_ok=True)
    document.save(str(file))
    return file
