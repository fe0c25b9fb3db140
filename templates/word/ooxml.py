"""The little WordprocessingML that the layouts of this folder are made of, as text.

Lengths are twentieths of a point and type sizes half points, as the format counts them. Tags of
docxtpl stand in text or in a paragraph or row of their own, where Word shows them and keeps them.
"""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping, Sequence
from xml.sax.saxutils import escape

DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
OOXML = "http://schemas.openxmlformats.org"
RELATIONS = f"{OOXML}/officeDocument/2006/relationships"
PACKAGE = f"{OOXML}/package/2006"
NAMESPACES = (
    f'xmlns:w="{OOXML}/wordprocessingml/2006/main" xmlns:r="{RELATIONS}"'
    f' xmlns:mc="{OOXML}/markup-compatibility/2006"'
    ' xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" mc:Ignorable="w14"'
)
WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml"

PT = 20
KEEP = "<w:keepNext/>"
WHOLE = "<w:keepNext/><w:keepLines/>"
BOX_FONT = "Segoe UI Symbol"  # has ☐ and ☑, which 宋体 lacks; other systems replace it by one that has them


# ---- properties ----


def fonts(latin: str, east_asian: str) -> str:
    """Both scripts named apart; the hint sets quotation marks and dashes, which both have, as Chinese."""
    return (
        f'<w:rFonts w:hint="eastAsia" w:ascii="{latin}" w:eastAsia="{east_asian}"'
        f' w:hAnsi="{latin}" w:cs="{latin}"/>'
    )


def size(half_points: int) -> str:
    """The size of type."""
    return f'<w:sz w:val="{half_points}"/><w:szCs w:val="{half_points}"/>'


def spacing(line: int, before: int = 0, after: int = 0) -> str:
    """A fixed pitch: lines stand evenly whatever characters are in them."""
    return f'<w:spacing w:before="{before}" w:after="{after}" w:line="{line}" w:lineRule="exact"/>'


def indent(character: int, **characters: int) -> str:
    """``left=5, hanging=3``: indents in characters, and in lengths for readers that do not count so."""
    pairs = [
        f'w:{side}Chars="{number * 100}" w:{side}="{number * character}"'
        for side, number in characters.items()
    ]
    return f"<w:ind {' '.join(pairs)}/>"


def aligned(where: str) -> str:
    """``left``, ``center`` or ``right``."""
    return f'<w:jc w:val="{where}"/>'


def style(identity: str, name: str, paragraph: str = "", run: str = "") -> str:
    """A paragraph style; the English names are Word's own, which shows them translated (正文首行缩进)."""
    own = "" if name.isascii() else ' w:customStyle="1"'
    return (
        f'<w:style w:type="paragraph"{own} w:styleId="{identity}"><w:name w:val="{name}"/>'
        f'<w:basedOn w:val="Normal"/><w:qFormat/><w:pPr>{paragraph}</w:pPr><w:rPr>{run}</w:rPr></w:style>'
    )


def font(name: str, chinese: str, family: str) -> str:
    """An entry of the font table: a Chinese font by its English and its Chinese name."""
    return (
        f'<w:font w:name="{name}"><w:altName w:val="{chinese}"/><w:charset w:val="86"/>'
        f'<w:family w:val="{family}"/><w:pitch w:val="variable"/></w:font>'
    )


# ---- text and tags ----


def paragraph(style_id: str, text: str, properties: str = "") -> str:
    """A paragraph of one run."""
    return runs(style_id, run(text), properties)


def runs(style_id: str, content: str, properties: str = "") -> str:
    """A paragraph of some runs."""
    return f'<w:p><w:pPr><w:pStyle w:val="{style_id}"/>{properties}</w:pPr>{content}</w:p>'


def empty(style_id: str, properties: str = "") -> str:
    """A paragraph without text."""
    return runs(style_id, "", properties)


def run(text: str) -> str:
    """Text in the look of its paragraph."""
    return (
        '<w:r><w:rPr><w:rFonts w:hint="eastAsia"/></w:rPr>'
        f'<w:t xml:space="preserve">{escape(text)}</w:t></w:r>'
    )


def check_box(ticked: bool) -> str:
    """A box that a click ticks (Word 2010 and later; others show the sign)."""
    states = "".join(
        f'<w14:{state} w14:val="{ord(sign):04X}" w14:font="{BOX_FONT}"/>'
        for state, sign in (("checkedState", "☑"), ("uncheckedState", "☐"))
    )
    face = f'<w:rPr><w:rFonts w:ascii="{BOX_FONT}" w:eastAsia="{BOX_FONT}" w:hAnsi="{BOX_FONT}"/></w:rPr>'
    return (
        f'<w:sdt><w:sdtPr>{face}<w14:checkbox><w14:checked w14:val="{int(ticked)}"/>{states}</w14:checkbox>'
        f"</w:sdtPr><w:sdtContent><w:r>{face}<w:t>{'☑' if ticked else '☐'}</w:t></w:r></w:sdtContent></w:sdt>"
    )


def tag(text: str) -> str:
    """A paragraph that is only a tag: it leaves nothing behind."""
    return f"<w:p><w:r><w:t>{{%p {escape(text)} %}}</w:t></w:r></w:p>"


def run_tag(text: str) -> str:
    """A run that is only a tag."""
    return f"<w:r><w:t>{{%r {escape(text)} %}}</w:t></w:r>"


def row_tag(text: str) -> str:
    """A table row that is only a tag."""
    return f"<w:tr><w:tc><w:p><w:r><w:t>{{%tr {escape(text)} %}}</w:t></w:r></w:p></w:tc></w:tr>"


def choice(*branches: tuple[str, str], otherwise: str) -> str:
    """The content of the first branch, a pair of test and content, whose test holds."""
    words = ["if", *["elif"] * (len(branches) - 1)]
    parts = [tag(f"{word} {test}") + content for word, (test, content) in zip(words, branches, strict=True)]
    return "".join(parts) + tag("else") + otherwise + tag("endif")


def loop(each: str, content: str) -> str:
    """`content` for each of ``line in block.lines``."""
    return tag(f"for {each}") + content + tag("endfor")


def run_choice(branch: tuple[str, str], otherwise: str) -> str:
    """As :func:`choice`, inside a paragraph."""
    test, content = branch
    return run_tag(f"if {test}") + content + run_tag("else") + otherwise + run_tag("endif")


def run_loop(each: str, content: str) -> str:
    """As :func:`loop`, inside a paragraph."""
    return run_tag(f"for {each}") + content + run_tag("endfor")


# ---- tables ----


def cell(width: int, content: str, span: int = 1, fill: str = "", top: bool = False) -> str:
    """A cell over `span` columns, shaded with the colour `fill`; its content stands at the `top` or in the
    middle."""
    spans = f'<w:gridSpan w:val="{span}"/>' if span > 1 else ""
    shade = f'<w:shd w:val="clear" w:color="auto" w:fill="{fill}"/>' if fill else ""
    return (
        f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/>{spans}{shade}'
        f'<w:vAlign w:val="{"top" if top else "center"}"/></w:tcPr>'
        f"{content}</w:tc>"
    )


def row(*cells: str, head: bool = False, whole: bool = True) -> str:
    """A row that stays on one page if it can, unless it is not to be `whole`; a head is repeated on each
    page."""
    split = "<w:cantSplit/>" if whole else ""
    repeated = "<w:tblHeader/>" if head else ""
    properties = f"<w:trPr>{split}{repeated}</w:trPr>" if split or repeated else ""
    return f"<w:tr>{properties}{''.join(cells)}</w:tr>"


def table(caption: str, widths: Sequence[int], rows: str, heads: str) -> str:
    """A table whose columns are fixed, so that a word longer than its cell breaks.

    `heads`, ``firstRow`` or ``firstColumn``, says where the heads are to those who have it read to
    them; so does `caption`, which is not printed.
    """
    grid = "".join(f'<w:gridCol w:w="{width}"/>' for width in widths)
    where = " ".join(f'w:{part}="{int(part == heads)}"' for part in ("firstRow", "firstColumn"))
    return (
        f'<w:tbl><w:tblPr><w:tblStyle w:val="TableGrid"/><w:tblW w:w="{sum(widths)}" w:type="dxa"/>'
        f'<w:jc w:val="center"/><w:tblLayout w:type="fixed"/><w:tblLook {where} w:noHBand="1" w:noVBand="1"/>'
        f'<w:tblCaption w:val="{caption}"/></w:tblPr><w:tblGrid>{grid}</w:tblGrid>{rows}</w:tbl>'
    )


def plain_table(widths: Sequence[int], rows: str) -> str:
    """Things beside each other, without lines and margins."""
    grid = "".join(f'<w:gridCol w:w="{width}"/>' for width in widths)
    margins = "".join(f'<w:{side} w:w="0" w:type="dxa"/>' for side in ("left", "right"))
    return (
        f'<w:tbl><w:tblPr><w:tblStyle w:val="TableNormal"/><w:tblW w:w="{sum(widths)}" w:type="dxa"/>'
        f'<w:jc w:val="center"/><w:tblLayout w:type="fixed"/><w:tblCellMar>{margins}</w:tblCellMar>'
        f'<w:tblLook w:firstRow="0" w:firstColumn="0" w:noHBand="1" w:noVBand="1"/></w:tblPr>'
        f"<w:tblGrid>{grid}</w:tblGrid>{rows}</w:tbl>"
    )


# ---- package ----


def part(root: str, content: str) -> str:
    """A part of the package whose root element is `root`."""
    return f"{DECLARATION}<w:{root} {NAMESPACES}>{content}</w:{root}>"


def package(document: str, parts: Mapping[str, tuple[str, str]]) -> bytes:
    """The file of a `document` and its `parts`: name → (kind, XML), related in their order as rId1, rId2 …

    No clock and no machine is in it.
    """
    members = {
        "[Content_Types].xml": _content_types(parts),
        "_rels/.rels": _relations(
            (f"{RELATIONS}/officeDocument", "word/document.xml"),
            (f"{PACKAGE}/relationships/metadata/core-properties", "docProps/core.xml"),
        ),
        "docProps/core.xml": (
            f'{DECLARATION}<cp:coreProperties xmlns:cp="{PACKAGE}/metadata/core-properties"'
            ' xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:language>zh-CN</dc:language></cp:coreProperties>'
        ),
        "word/_rels/document.xml.rels": _relations(
            *[(f"{RELATIONS}/{kind}", f"{name}.xml") for name, (kind, _xml) in parts.items()]
        ),
        "word/document.xml": document,
        **{f"word/{name}.xml": xml for name, (_kind, xml) in parts.items()},
    }
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as target:
        for name, xml in members.items():
            member = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
            member.compress_type = zipfile.ZIP_DEFLATED
            member.create_system = 0
            target.writestr(member, xml.encode("utf-8"))
    return packed.getvalue()


def _relations(*targets: tuple[str, str]) -> str:
    items = "".join(
        f'<Relationship Id="rId{number}" Type="{kind}" Target="{target}"/>'
        for number, (kind, target) in enumerate(targets, 1)
    )
    return f'{DECLARATION}<Relationships xmlns="{PACKAGE}/relationships">{items}</Relationships>'


def _content_types(parts: Mapping[str, tuple[str, str]]) -> str:
    kinds = {"document": "document.main", **{name: kind for name, (kind, _xml) in parts.items()}}
    items = "".join(
        f'<Override PartName="/word/{name}.xml" ContentType="{WORD}.{kind}+xml"/>'
        for name, kind in kinds.items()
    )
    return (
        f'{DECLARATION}<Types xmlns="{PACKAGE}/content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Default Extension="xml" ContentType="application/xml"/>{items}'
        '<Override PartName="/docProps/core.xml"'
        ' ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>'
    )
