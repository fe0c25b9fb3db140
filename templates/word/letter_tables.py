"""The tables of ``letter.docx``: parties, exhibits, the sections of an official form, pictures."""

from __future__ import annotations

from letter_styles import LABEL_FILL, LABEL_WIDTH, TEXT_WIDTH
from ooxml import (
    KEEP,
    PT,
    cell,
    check_box,
    choice,
    empty,
    loop,
    paragraph,
    plain_table,
    row,
    row_tag,
    run,
    run_choice,
    run_loop,
    runs,
    table,
)

from refundletters.render import measures
from refundletters.render.closing import KEPT_ROWS

EXHIBIT_COLUMNS = (
    ("序号", "TableLabel", "{{ row.number }}"),
    ("证据名称", "TableText", "{{ row.title }}"),
    ("证据形式", "TableText", "{{ row.form }}"),
    ("证明内容", "TableText", "{{ row.proves }}"),
)
EXHIBIT_WIDTHS = [width * PT for width in measures.EXHIBIT_COLUMNS]
FORM_LABEL_WIDTH = 2160

GAP = empty("TableGap")
"""Stands after a table: without it two tables in a row would be one."""


BEFORE_NEXT = choice(("block.keep", empty("TableGap", KEEP)), otherwise=GAP)
"""The same after a table that may be the last before the signature."""


def parties() -> str:
    """Label and value twice to a row, or once for a long value; each party begins with its role."""
    value = TEXT_WIDTH // 2 - LABEL_WIDTH
    role = ("row.leads", paragraph("TableHead", "{{ row.left.label }}"))
    label = choice(role, otherwise=paragraph("TableLabel", "{{ row.left.label }}"))
    left = cell(LABEL_WIDTH, label, fill=LABEL_FILL)
    text = paragraph("TableText", "{{ row.left.value }}")
    pair = row(
        left,
        cell(value, text),
        cell(LABEL_WIDTH, paragraph("TableLabel", "{{ row.right.label }}"), fill=LABEL_FILL),
        cell(value, paragraph("TableText", "{{ row.right.value }}")),
    )
    wide = row(left, cell(TEXT_WIDTH - LABEL_WIDTH, text, span=3))
    each = row_tag("if row.right") + pair + row_tag("else") + wide + row_tag("endif")
    rows = row_tag("for row in block.rows") + each + row_tag("endfor")
    return table("当事人", (LABEL_WIDTH, value) * 2, rows, heads="firstColumn") + GAP


def exhibits() -> str:
    """The list of exhibits, its head repeated on each page; one of few stays whole."""
    columns = list(zip(EXHIBIT_WIDTHS, EXHIBIT_COLUMNS, strict=True))
    heads = [cell(width, paragraph("TableHead", head), fill=LABEL_FILL) for width, (head, *_) in columns]
    kept, last = (
        row(*[cell(width, paragraph(style_id, text, keep)) for width, (_, style_id, text) in columns])
        for keep in (KEEP, "")
    )
    each = (
        row_tag(f"if (block.whole and not loop.last) or (block.keep and loop.revindex <= {KEPT_ROWS})")
        + kept
        + row_tag("else")
        + last
        + row_tag("endif")
    )
    rows = row(*heads, head=True) + row_tag("for row in block.rows") + each + row_tag("endfor")
    return table("证据清单", EXHIBIT_WIDTHS, rows, heads="firstRow") + BEFORE_NEXT


def form() -> str:
    """A section of an official form: its title over both columns, then labels and what is filled in. A row
    that takes much of a page may break, the others stay whole."""
    title = cell(TEXT_WIDTH, paragraph("TableHead", "{{ block.text }}"), span=2, fill=LABEL_FILL)
    last = ("block.keep and loop.last", paragraph("TableText", "{{ row.label }}", KEEP))
    label = cell(FORM_LABEL_WIDTH, choice(last, otherwise=paragraph("TableText", "{{ row.label }}")))
    filled = cell(TEXT_WIDTH - FORM_LABEL_WIDTH, loop("line in row.lines", _form_line()))
    long = row_tag("if row.long") + row(label, filled, whole=False)
    each = long + row_tag("else") + row(label, filled) + row_tag("endif")
    rows = row(title, head=True) + row_tag("for row in block.rows") + each + row_tag("endfor")
    widths = (FORM_LABEL_WIDTH, TEXT_WIDTH - FORM_LABEL_WIDTH)
    return table("{{ block.name }}", widths, rows, heads="firstColumn") + BEFORE_NEXT


def _form_line() -> str:
    """Text and boxes to tick, in their order."""
    boxes = run_choice(("piece.ticked", check_box(True)), otherwise=check_box(False))
    piece = run_choice(("piece.box", boxes), otherwise=run("{{ piece.text }}"))
    return runs("TableText", run_loop("piece in line", piece))


def annex() -> str:
    """The exhibits themselves, from a new page on: first what goes beside the letter, then the pictures,
    each with its caption, two beside each other where they are those of a telephone."""
    heading = paragraph("Heading1", "{{ block.text }}", "<w:pageBreakBefore/>")
    named = loop("line in block.lines", paragraph("BodyText", "{{ line }}")) + GAP
    pair = cell(TEXT_WIDTH // 2, _figure("left"), top=True) + cell(
        TEXT_WIDTH // 2, _figure("right"), top=True
    )
    beside = plain_table((TEXT_WIDTH // 2,) * 2, row(pair)) + GAP
    rows = choice(("row.right", beside), otherwise=_figure("left"))
    return heading + named + loop("row in block.figures", rows)


def _figure(side: str) -> str:
    return paragraph("Figure", f"{{{{r row.{side}.drawing }}}}") + paragraph(
        "Caption", f"{{{{ row.{side}.caption }}}}"
    )
