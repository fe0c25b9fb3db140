"""The measures and styles of the letter: each with its name."""

from __future__ import annotations

from collections.abc import Iterator

from ooxml import KEEP, PT, WHOLE, aligned, fonts, indent, size, spacing, style

from refundletters.render.measures import BOTTOM_MARGIN, LABEL_COLUMN, LINE, TOP_MARGIN, Measures

MM = 56.6929
PAGE_WIDTH, PAGE_HEIGHT = 11906, 16838  # A4
BODY, TABLE, TITLE, SMALL = 24, 21, 36, 18  # 小四 五号 小二 小五
TITLE_LINE, SMALL_LINE = 30 * PT, 14 * PT
CHARACTER = 12 * PT
TEXT_WIDTH = LINE * PT  # a whole number of characters, so that full lines end flush
SIDE = (PAGE_WIDTH - TEXT_WIDTH) // 2  # 28.8 mm
TOP, BOTTOM, HEAD, FOOT = (round(length * MM) for length in (TOP_MARGIN, BOTTOM_MARGIN, 15, 13))
LABEL_WIDTH = LABEL_COLUMN * PT
LATIN, SONG, HEI = "Times New Roman", "SimSun", "SimHei"
LABEL_FILL, GREY = "F2F2F2", "595959"


# ---- styles ----

TEXT_FACE, HEAD_FACE = fonts(LATIN, SONG), fonts(LATIN, HEI)
FIRST_LINE = indent(CHARACTER, firstLine=2)
FROM_RIGHT = indent(CHARACTER, left=6, right=2)
WHOLE_LAST = "<w:keepLines/>"
# A line of fixed height would cut a picture off.
LINE_OF_PICTURE = '<w:spacing w:before="0" w:after="0" w:line="240" w:lineRule="auto"/>'
TOGETHER = "<w:contextualSpacing/>"  # no space between paragraphs of this one style
# Closing marks do not begin a line and opening ones do not end it; a comma may hang beyond the end; Latin
# words stay whole, with a little space between them and Chinese ones.
CHINESE_LINES = "<w:kinsoku/><w:wordWrap/><w:overflowPunct/><w:autoSpaceDE/><w:autoSpaceDN/>"
RULE = f'<w:pBdr><w:bottom w:val="single" w:sz="4" w:space="4" w:color="{GREY}"/></w:pBdr>'
SMALL_GREY = f'{TEXT_FACE}<w:color w:val="{GREY}"/>{size(SMALL)}'
BORDERS = "".join(
    f'<w:{side} w:val="single" w:sz="4" w:space="0" w:color="auto"/>'
    for side in ("top", "left", "bottom", "right", "insideH", "insideV")
)
CELL_MARGINS = "".join(
    f'<w:{side} w:w="{width}" w:type="dxa"/>'
    for side, width in (("top", 60), ("left", 108), ("bottom", 60), ("right", 108))
)


def styles(measures: Measures) -> str:
    """All styles."""
    return _base_styles(measures) + "".join(_styles(measures))


def _styles(measures: Measures) -> Iterator[str]:
    def line(before: int = 0, after: int = 0) -> str:
        return spacing(measures.line * PT, before * PT, after * PT)

    table_line = spacing(measures.table_line * PT)
    yield style(
        "Title",
        "Title",
        KEEP + spacing(TITLE_LINE, after=measures.below_title * PT) + aligned("center"),
        f"{TEXT_FACE}<w:b/>{size(TITLE)}",
    )
    yield style("Salutation", "Salutation", KEEP)
    yield style(
        "Heading1",
        "heading 1",
        WHOLE + line(measures.above_heading, measures.below_heading) + '<w:outlineLvl w:val="0"/>',
        HEAD_FACE,
    )
    yield style("BodyText", "Body Text")
    yield style("BodyTextFirstIndent", "Body Text First Indent", FIRST_LINE)
    yield style(
        "Attachments",
        "附件说明",
        WHOLE + line(measures.above_closing) + indent(CHARACTER, left=5, hanging=3),
    )
    yield style("MoreAttachments", "附件续行", WHOLE + indent(CHARACTER, left=5))
    yield style("Closing", "Closing", KEEP + line(measures.above_closing) + FIRST_LINE)
    yield style("Addressee", "收文单位", WHOLE)
    yield style(
        "Signature",
        "Signature",
        WHOLE_LAST + line(measures.above_signature) + FROM_RIGHT + TOGETHER + aligned("right"),
    )
    yield style(
        "SignatureByHand",
        "手写签名",
        WHOLE_LAST + line(measures.above_signed_line) + indent(CHARACTER, left=18),
    )
    yield style("TableText", "表格文字", table_line, size(TABLE))
    yield style("TableLabel", "表格标签", table_line + aligned("center"), size(TABLE))
    yield style("TableHead", "表格表头", KEEP + table_line + aligned("center"), HEAD_FACE + size(TABLE))
    yield style("TableSmall", "表格小字", spacing(SMALL_LINE), size(SMALL))
    yield style(
        "TableSmallHead",
        "表格小字表头",
        KEEP + spacing(SMALL_LINE) + aligned("center"),
        HEAD_FACE + size(SMALL),
    )
    yield style("TableGap", "表格间隔", spacing(9 * PT))
    yield style("Figure", "图片", KEEP + LINE_OF_PICTURE + aligned("center"))
    yield style(
        "Caption",
        "caption",
        spacing(measures.table_line * PT, before=4 * PT, after=12 * PT) + aligned("center"),
        size(TABLE),
    )
    yield style("Header", "header", RULE + spacing(SMALL_LINE) + aligned("right"), SMALL_GREY)
    yield style("Footer", "footer", table_line + aligned("center"), TEXT_FACE + size(TABLE))


def _base_styles(measures: Measures) -> str:
    return (
        f"<w:docDefaults><w:rPrDefault><w:rPr>{TEXT_FACE}{size(BODY)}"
        # Latin text is English to the word processor: as Chinese, LibreOffice would break numbers anywhere.
        '<w:lang w:val="en-US" w:eastAsia="zh-CN" w:bidi="ar-SA"/></w:rPr></w:rPrDefault>'
        "<w:pPrDefault/></w:docDefaults>"
        '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/>'
        f"<w:pPr><w:widowControl/>{CHINESE_LINES}{spacing(measures.line * PT)}"
        f"{aligned('left')}</w:pPr></w:style>"
        '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont">'
        '<w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/></w:style>'
        '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/>'
        '<w:uiPriority w:val="99"/><w:semiHidden/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/></w:tblPr>'
        "</w:style>"
        '<w:style w:type="table" w:styleId="TableGrid"><w:name w:val="Table Grid"/>'
        f'<w:basedOn w:val="TableNormal"/><w:tblPr><w:tblBorders>{BORDERS}</w:tblBorders>'
        f"<w:tblCellMar>{CELL_MARGINS}</w:tblCellMar></w:tblPr></w:style>"
    )
