"""Makes ``letter.docx``, the layout of all letters, beside itself: ``python make_letter.py``.

Written out rather than saved from Word: each measure stands here with its name, the styles are only
those in use, and the file is the same bytes wherever it is made.

The page is that of a private letter, calmer than GB/T 9704—2012 but of its kin: A4, 36 characters of
宋体 小四 to the line, headings in 黑体, the title in bold 宋体 小二, page numbers as — 1 —, the subject
as running head from the second page on. The fonts go by their English names, which Word and WPS know as
well: of the Chinese text faces SimSun is the one that systems without it replace by a serif of their own.
Lines are set flush left: an order number is never broken, and justified lines before it would gape.
"""

from __future__ import annotations

import sys
from pathlib import Path

from ooxml import (
    KEEP,
    PT,
    WHOLE,
    aligned,
    cell,
    choice,
    font,
    fonts,
    indent,
    loop,
    package,
    paragraph,
    part,
    row,
    row_tag,
    size,
    spacing,
    style,
    table,
)

MM = 56.6929
PAGE_WIDTH, PAGE_HEIGHT = 11906, 16838  # A4
BODY, TABLE, TITLE, SMALL = 24, 21, 36, 18  # 小四 五号 小二 小五
BODY_LINE, TABLE_LINE, TITLE_LINE, SMALL_LINE = 23 * PT, 17 * PT, 30 * PT, 14 * PT
CHARACTER = 12 * PT
TEXT_WIDTH = 36 * CHARACTER  # a whole number of characters, so that full lines end flush
SIDE = (PAGE_WIDTH - TEXT_WIDTH) // 2  # 28.8 mm
TOP, BOTTOM, HEAD, FOOT = (round(length * MM) for length in (30, 27, 17, 15))
LABEL_WIDTH = 1240
EXHIBIT_COLUMNS = (
    (700, "序号", "TableLabel", "{{ row.number }}"),
    (2280, "证据名称", "TableText", "{{ row.title }}"),
    (1920, "证据形式", "TableText", "{{ row.form }}"),
    (3740, "证明内容", "TableText", "{{ row.proves }}"),
)
LATIN, SONG, HEI = "Times New Roman", "SimSun", "SimHei"
LABEL_FILL, GREY = "F2F2F2", "595959"


# ---- styles ----

TEXT_FACE, HEAD_FACE = fonts(LATIN, SONG), fonts(LATIN, HEI)
FIRST_LINE = indent(CHARACTER, firstLine=2)
FROM_RIGHT = indent(CHARACTER, left=6, right=2)
WHOLE_LAST = "<w:keepLines/>"
TOGETHER = "<w:contextualSpacing/>"  # no space between paragraphs of this one style
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
    f"<w:pPr><w:widowControl/>{spacing(BODY_LINE)}{aligned('left')}</w:pPr></w:style>"
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
        WHOLE + spacing(BODY_LINE, before=10 * PT, after=4 * PT) + '<w:outlineLvl w:val="0"/>',
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
    style("TableGap", "表格间隔", spacing(8 * PT)),
    style("Header", "header", RULE + spacing(SMALL_LINE) + aligned("right"), SMALL_GREY),
    style("Footer", "footer", spacing(TABLE_LINE) + aligned("center"), TEXT_FACE + size(TABLE)),
)


# ---- body ----

GAP = '<w:p><w:pPr><w:pStyle w:val="TableGap"/></w:pPr></w:p>'
"""Stands after a table: without it two tables in a row would be one."""


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
    """The list of exhibits, its head repeated on each page."""
    heads = [
        cell(width, paragraph("TableHead", head), fill=LABEL_FILL) for width, head, *_ in EXHIBIT_COLUMNS
    ]
    values = [cell(width, paragraph(style_id, text)) for width, _, style_id, text in EXHIBIT_COLUMNS]
    rows = row(*heads, head=True) + row_tag("for row in block.rows") + row(*values) + row_tag("endfor")
    return table("证据清单", [width for width, *_ in EXHIBIT_COLUMNS], rows, heads="firstRow") + GAP


def body_text(style_id: str) -> str:
    """A paragraph that stays on the page of what follows where the block says so."""
    kept = ("block.keep", paragraph(style_id, "{{ block.text }}", KEEP))
    return choice(kept, otherwise=paragraph(style_id, "{{ block.text }}"))


def attachments() -> str:
    """The first line hangs from 附件：, the others stand under its text."""
    first = ("loop.first", paragraph("Attachments", "{{ line }}"))
    return loop("line in block.lines", choice(first, otherwise=paragraph("MoreAttachments", "{{ line }}")))


def signature(style_id: str) -> str:
    """All lines on one page."""
    last = ("loop.last", paragraph(style_id, "{{ line }}"))
    return loop("line in block.lines", choice(last, otherwise=paragraph(style_id, "{{ line }}", KEEP)))


def body() -> str:
    """Walks the blocks; each kind has its branch."""
    by_kind = {
        "title": paragraph("Title", "{{ block.text }}"),
        "salutation": paragraph("Salutation", "{{ block.text }}"),
        "heading": paragraph("Heading1", "{{ block.text }}"),
        "paragraph": choice(
            ("block.indent", body_text("BodyTextFirstIndent")), otherwise=body_text("BodyText")
        ),
        "parties": parties(),
        "exhibits": exhibits(),
        "attachments": attachments(),
        "addressee": paragraph("Closing", "此致") + paragraph("Addressee", "{{ block.text }}"),
        "signature": choice(
            ("block.by_hand", signature("SignatureByHand")), otherwise=signature("Signature")
        ),
    }
    branches = [(f'block.kind == "{kind}"', content) for kind, content in by_kind.items()]
    # The undefined name is an error: a block of another kind is not left out in silence.
    unknown = paragraph("BodyText", "{{ kind_without_layout }}")
    return loop("block in blocks", choice(*branches, otherwise=unknown))


# ---- the other parts ----

SECTION = (
    '<w:sectPr><w:headerReference w:type="default" r:id="rId4"/>'
    '<w:footerReference w:type="default" r:id="rId5"/><w:footerReference w:type="first" r:id="rId6"/>'
    f'<w:pgSz w:w="{PAGE_WIDTH}" w:h="{PAGE_HEIGHT}"/><w:pgMar w:top="{TOP}" w:right="{SIDE}"'
    f' w:bottom="{BOTTOM}" w:left="{SIDE}" w:header="{HEAD}" w:footer="{FOOT}" w:gutter="0"/>'
    "<w:titlePg/></w:sectPr>"
)
PAGE_NUMBER = (
    '<w:p><w:pPr><w:pStyle w:val="Footer"/></w:pPr><w:r><w:t xml:space="preserve">— </w:t></w:r>'
    '<w:fldSimple w:instr=" PAGE "><w:r><w:t>1</w:t></w:r></w:fldSimple>'
    '<w:r><w:t xml:space="preserve"> —</w:t></w:r></w:p>'
)
SETTINGS = (
    f'<w:zoom w:percent="100"/><w:defaultTabStop w:val="{2 * CHARACTER}"/>'
    '<w:characterSpacingControl w:val="compressPunctuation"/>'
    "<w:compat><w:doNotExpandShiftReturn/><w:useFELayout/>"
    '<w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word"'
    ' w:val="15"/></w:compat><w:themeFontLang w:val="en-US" w:eastAsia="zh-CN"/>'
    '<w:decimalSymbol w:val="."/><w:listSeparator w:val=","/>'
)
PARTS = {
    "styles": ("styles", part("styles", BASE_STYLES + "".join(STYLES))),
    "settings": ("settings", part("settings", SETTINGS)),
    "fontTable": ("fontTable", part("fonts", font(SONG, "宋体", "roman") + font(HEI, "黑体", "swiss"))),
    "header": ("header", part("hdr", paragraph("Header", "{{ subject }}"))),
    "footer": ("footer", part("ftr", PAGE_NUMBER)),
    "first_footer": ("footer", part("ftr", PAGE_NUMBER)),
}


def make() -> bytes:
    """The whole file."""
    return package(part("document", f"<w:body>{body()}{SECTION}</w:body>"), PARTS)


if __name__ == "__main__":
    target = Path(__file__).with_name("letter.docx")
    target.write_bytes(make())
    sys.stdout.write(f"{target}\n")
