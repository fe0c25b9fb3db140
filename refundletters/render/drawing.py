"""WordprocessingML that no layout can hold beforehand: tables with columns of their own, pictures.

The looks are the layout's: its styles of paragraphs (TableHead, TableText) and tables (TableGrid).
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import TYPE_CHECKING, cast

if TYPE_CHECKING:
    from collections.abc import Callable

    from refundletters.render.figures import Shown
    from refundletters.render.layout import Laid

__all__ = ["picture", "table"]

OOXML = "http://schemas.openxmlformats.org"
DRAWING, RELATIONS = f"{OOXML}/drawingml/2006", f"{OOXML}/officeDocument/2006/relationships"

LINE = 36 * 240
"""Width of the text, in twentieths of a point: 36 characters."""

LABEL_FILL, FRAME = "F2F2F2", "BFBFBF"


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


def picture(shown: Shown, number: int, relation: str, printed: Callable[[object], str]) -> str:
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
