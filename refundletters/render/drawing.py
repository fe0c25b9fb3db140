"""WordprocessingML that a layout cannot hold beforehand: tables whose columns only the letter knows.

The looks are the layout's: its styles of paragraphs (TableHead, TableText) and tables (TableGrid).
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import TYPE_CHECKING, cast

if TYPE_CHECKING:
    from collections.abc import Callable

    from refundletters.render.layout import Laid

__all__ = ["table"]

LINE = 36 * 240
"""Width of the text, in twentieths of a point: 36 characters."""

LABEL_FILL = "F2F2F2"


def table(block: Laid, printed: Callable[[object], str]) -> str:
    """The table `block` (rows of texts, relative widths), as wide as the line, its head repeated on each
    page; `printed` makes a text the content of a ``w:t``."""
    widths = shares(block.widths, LINE)

    def row(texts: Sequence[str], style: str, head: bool = False) -> str:
        cells = "".join(
            _cell(width, style, printed(text), head) for width, text in zip(widths, texts, strict=True)
        )
        return f"<w:tr><w:trPr><w:cantSplit/>{'<w:tblHeader/>' * head}</w:trPr>{cells}</w:tr>"

    lines = cast("tuple[tuple[str, ...], ...]", block.rows)
    rows = row(block.header, "TableHead", head=True) + "".join(row(texts, "TableText") for texts in lines)
    total = row(block.total, "TableText") if block.total else ""
    grid = "".join(f'<w:gridCol w:w="{width}"/>' for width in widths)
    caption = f'<w:tblCaption w:val="{printed(block.name)}"/>'
    return (
        f'<w:tbl><w:tblPr><w:tblStyle w:val="TableGrid"/><w:tblW w:w="{LINE}" w:type="dxa"/>'
        '<w:jc w:val="center"/><w:tblLayout w:type="fixed"/>'
        '<w:tblLook w:firstRow="1" w:firstColumn="0" w:noHBand="1" w:noVBand="1"/>'
        f"{caption}</w:tblPr><w:tblGrid>{grid}</w:tblGrid>{rows}{total}</w:tbl>"
    )


def shares(parts: Sequence[int], whole: int) -> list[int]:
    """`whole` divided in the proportion of `parts`, without remainder."""
    edges = [whole * sum(parts[:index]) // sum(parts) for index in range(len(parts) + 1)]
    return [right - left for left, right in pairwise(edges)]


def _cell(width: int, style: str, text: str, head: bool) -> str:
    fill = f'<w:shd w:val="clear" w:color="auto" w:fill="{LABEL_FILL}"/>' if head else ""
    return (
        f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/>{fill}<w:vAlign w:val="center"/></w:tcPr>'
        f'<w:p><w:pPr><w:pStyle w:val="{style}"/></w:pPr><w:r><w:rPr><w:rFonts w:hint="eastAsia"/></w:rPr>'
        f'<w:t xml:space="preserve">{text}</w:t></w:r></w:p></w:tc>'
    )
