"""WordprocessingML that no layout can hold beforehand: tables with columns of their own, pictures.

The looks are the layout's: its styles of paragraphs (TableHead, TableText) and tables (TableGrid).
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, cast

from refundletters.render.closing import KEPT_ROWS

if TYPE_CHECKING:
    from collections.abc import Callable

    from refundletters.render.figures import Shown
    from refundletters.render.layout import Laid

__all__ = ["picture", "table"]

OOXML = "http://schemas.openxmlformats.org"
DRAWING, RELATIONS = f"{OOXML}/drawingml/2006", f"{OOXML}/officeDocument/2006/relationships"

KEEP = "<w:keepNext/>"
NARROW = '<w:left w:w="60" w:type="dxa"/><w:right w:w="60" w:type="dxa"/>'
LABEL_FILL, FRAME = "F2F2F2", "BFBFBF"


def table(block: Laid, printed: Callable[[str], str]) -> str:
    """The table `block` (rows of texts), its head repeated on each page, its total kept with the row before;
    `printed` makes a text the content of a ``w:t``."""
    text, head = ("TableSmall", "TableSmallHead") if block.small else ("TableText", "TableHead")
    rows = cast("tuple[tuple[str, ...], ...]", block.rows)
    below = range(len(rows) - 1 + bool(block.total), -1, -1)
    lines = [_row(block, block.header, head, printed, KEEP, head=True)]
    lines += [
        _row(block, texts, text, printed, _kept(block, n)) for n, texts in zip(below, rows, strict=False)
    ]
    if block.total:
        lines.append(_row(block, block.total, head, printed, _kept(block, 0)))
    margins = f"<w:tblCellMar>{NARROW}</w:tblCellMar>" if block.small else ""
    grid = "".join(f'<w:gridCol w:w="{width}"/>' for width in block.widths)
    return (
        f'<w:tbl><w:tblPr><w:tblStyle w:val="TableGrid"/><w:tblW w:w="{sum(block.widths)}" w:type="dxa"/>'
        f'<w:jc w:val="center"/><w:tblLayout w:type="fixed"/>{margins}'
        '<w:tblLook w:firstRow="1" w:firstColumn="0" w:noHBand="1" w:noVBand="1"/>'
        f'<w:tblCaption w:val="{printed(block.name)}"/></w:tblPr>'
        f"<w:tblGrid>{grid}</w:tblGrid>{''.join(lines)}</w:tbl>"
    )


def _kept(block: Laid, below: int) -> str:
    """Whether a row with so many rows `below` stays on the page of the next, or of what follows the table."""
    to_total = bool(block.total) and below == 1
    with_next = to_total or (block.whole and below > 0) or (block.keep and below < KEPT_ROWS)
    return KEEP if with_next else ""


def _row(
    block: Laid,
    texts: Sequence[str],
    style: str,
    printed: Callable[[str], str],
    kept: str = "",
    head: bool = False,
) -> str:
    cells = [
        _cell(width, style, printed(text), kept, centred and not head, LABEL_FILL if head else "")
        for width, centred, text in zip(block.widths, block.centred, texts, strict=True)
    ]
    repeated = "<w:tblHeader/>" if head else ""
    return f"<w:tr><w:trPr><w:cantSplit/>{repeated}</w:trPr>{''.join(cells)}</w:tr>"


def _cell(width: int, style: str, text: str, kept: str, centred: bool, fill: str) -> str:
    shade = f'<w:shd w:val="clear" w:color="auto" w:fill="{fill}"/>' if fill else ""
    middle = '<w:jc w:val="center"/>' if centred else ""
    return (
        f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/>{shade}<w:vAlign w:val="center"/></w:tcPr>'
        f'<w:p><w:pPr><w:pStyle w:val="{style}"/>{kept}{middle}</w:pPr><w:r><w:rPr>'
        f'<w:rFonts w:hint="eastAsia"/></w:rPr><w:t xml:space="preserve">{text}</w:t></w:r></w:p></w:tc>'
    )


def picture(shown: Shown, number: int, relation: str, printed: Callable[[str], str]) -> str:
    """The run that shows a picture of the package, or a piece of it; no other drawing has its `number`."""
    extent = f'cx="{shown.width}" cy="{shown.height}"'
    hidden = f'<a:srcRect t="{shown.above}" b="{shown.below}"/>' if shown.parts > 1 else ""
    named = f'id="{number}" name="{relation}-{shown.part}" descr="{printed(shown.description)}"'
    return (
        f'<w:r><w:drawing><wp:inline xmlns:wp="{DRAWING}/wordprocessingDrawing" distT="0" distB="0" distL="0"'
        f' distR="0"><wp:extent {extent}/><wp:docPr {named}/><wp:cNvGraphicFramePr>'
        f'<a:graphicFrameLocks xmlns:a="{DRAWING}/main" noChangeAspect="1"/></wp:cNvGraphicFramePr>'
        f'<a:graphic xmlns:a="{DRAWING}/main"><a:graphicData uri="{DRAWING}/picture">'
        f'<pic:pic xmlns:pic="{DRAWING}/picture"><pic:nvPicPr><pic:cNvPr {named}/><pic:cNvPicPr/>'
        f'</pic:nvPicPr><pic:blipFill><a:blip xmlns:r="{RELATIONS}" r:embed="{relation}"/>{hidden}'
        f'<a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/>'
        f'<a:ext {extent}/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom>'
        f'<a:ln w="6350"><a:solidFill><a:srgbClr val="{FRAME}"/></a:solidFill></a:ln></pic:spPr></pic:pic>'
        "</a:graphicData></a:graphic></wp:inline></w:drawing></w:r>"
    )
