"""The measures and styles of ``letter.docx``: each with its name."""

from __future__ import annotations

from ooxml import KEEP, PT, WHOLE, aligned, fonts, indent, size, spacing, style

MM = 56.6929
PAGE_WIDTH, PAGE_HEIGHT = 11906, 16838  # A4
BODY, TABLE, TITLE, SMALL = 24, 21, 36, 18  # 小四 五号 小二 小五
BODY_LINE, TABLE_LINE, TITLE_LINE, SMALL_LINE = 20 * PT, 17 * PT, 30 * PT, 14 * PT
CHARACTER = 12 * PT
TEXT_WIDTH = 36 * CHARACTER  # a whole number of characters, so that full lines end flush
SIDE = (PAGE_WIDTH - TEXT_WIDTH) // 2  # 28.8 mm
TOP, BOTTOM, HEAD, FOOT = (round(length * MM) for length in (26, 24, 15, 13))
LABEL_WIDTH = 1240
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
BASE_STYLES = (
    f"<w:docDefaults><w:rPrDefault><w:rPr>{TEXT_FACE}{size(BODY)}"
    # Latin text is English to the word processor: as Chinese, LibreOffice would break numbers anywhere.
    '<w:lang w:val="en-US" w:eastAsia="zh-CN" w:bidi="ar-SA"/></w:rPr></w:rPrDefault>'
    "<w:pPrDefault/></w:docDefaults>"
    '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/>'
    f"<w:pPr><w:widowControl/>{CHINESE_LINES}{spacing(BODY_LINE)}{aligned('left')}</w:pPr></w:style>"
    '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont">'
    '<w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/></w:style>'
    '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/>'
    '<w:uiPriority w:val="99"/><w:semiHidden/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/></w:tblPr></w:style>'
    '<w:style w:type="table" w:styleId="TableGrid"><w:name w:val="Table Grid"/>'
    f'<w:basedOn w:val="TableNormal"/><w:tblPr><w:tblBorders>{BORDERS}</w:tblBorders>'
    f"<w:tblCellMar>{CELL_MARGINS}</w:tblCellMar></w:tblPr></w:style>"
)
STYLES = (
    style(
        "Title",
        "Title",
        KEEP + spacing(TITLE_LINE, after=14 * PT) + aligned("center"),
        f"{TEXT_FACE}<w:b/>{size(TITLE)}",
    ),
    style("Salutation", "Salutation", KEEP),
    style(
        "Heading1",
        "heading 1",
        WHOLE + spacing(BODY_LINE, before=9 * PT, after=4 * PT) + '<w:outlineLvl w:val="0"/>',
        HEAD_FACE,
    ),
    style("BodyText", "Body Text"),
    style("BodyTextFirstIndent", "Body Text First Indent", FIRST_LINE),
    style(
        "Attachments",
        "附件说明",
        WHOLE + spacing(BODY_LINE, before=12 * PT) + indent(CHARACTER, left=5, hanging=3),
    ),
    style("MoreAttachments", "附件续行", WHOLE + indent(CHARACTER, left=5)),
    style("Closing", "Closing", KEEP + spacing(BODY_LINE, before=12 * PT) + FIRST_LINE),
    style("Addressee", "收文单位", WHOLE),
    style(
        "Signature",
        "Signature",
        WHOLE_LAST + spacing(BODY_LINE, before=18 * PT) + FROM_RIGHT + TOGETHER + aligned("right"),
    ),
    style(
        "SignatureByHand",
        "手写签名",
        WHOLE_LAST + spacing(BODY_LINE, before=12 * PT) + indent(CHARACTER, left=18),
    ),
    style("TableText", "表格文字", spacing(TABLE_LINE), size(TABLE)),
    style("TableLabel", "表格标签", spacing(TABLE_LINE) + aligned("center"), size(TABLE)),
    style("TableHead", "表格表头", KEEP + spacing(TABLE_LINE) + aligned("center"), HEAD_FACE + size(TABLE)),
    style("TableSmall", "表格小字", spacing(SMALL_LINE), size(SMALL)),
    style(
        "TableSmallHead",
        "表格小字表头",
        KEEP + spacing(SMALL_LINE) + aligned("center"),
        HEAD_FACE + size(SMALL),
    ),
    style("TableGap", "表格间隔", spacing(9 * PT)),
    style("Figure", "图片", KEEP + LINE_OF_PICTURE + aligned("center")),
    style(
        "Caption",
        "caption",
        spacing(TABLE_LINE, before=4 * PT, after=12 * PT) + aligned("center"),
        size(TABLE),
    ),
    style("Header", "header", RULE + spacing(SMALL_LINE) + aligned("right"), SMALL_GREY),
    style("Footer", "footer", spacing(TABLE_LINE) + aligned("center"), TEXT_FACE + size(TABLE)),
)
