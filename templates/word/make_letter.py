"""Makes ``letter.docx``, the layout of all letters, and ``letter-close.docx``, the same for one a little too
long for its page, beside itself: ``python make_letter.py``.

Written out rather than saved from Word: each measure stands here with its name, the styles are only
those in use, and the file is the same bytes wherever it is made.

The page is that of a private letter, calmer than GB/T 9704—2012 but of its kin: A4, 36 characters of
宋体 小四 to the line, headings in 黑体, the title in bold 宋体 小二, page numbers as — 1 —, title and
subject as running head from the second page on. The fonts go by their English names, which Word and WPS
know as well: of the Chinese text faces SimSun is the one that systems without it replace by a serif of
their own.
Lines are set flush left: an order number is never broken, and justified lines before it would gape.
"""

from __future__ import annotations

import sys
from pathlib import Path

from letter_styles import (
    BOTTOM,
    CHARACTER,
    FOOT,
    HEAD,
    HEI,
    PAGE_HEIGHT,
    PAGE_WIDTH,
    SIDE,
    SONG,
    TOP,
    styles,
)
from letter_tables import BEFORE_NEXT, annex, exhibits, form, parties
from ooxml import KEEP, choice, empty, font, loop, package, paragraph, part, tag

from refundletters.render.measures import CLOSE, USUAL, Measures

# ---- body ----


def body_text(style_id: str) -> str:
    """A paragraph that stays on the page of what follows where the block says so."""
    kept = ("block.keep", paragraph(style_id, "{{ block.text }}", KEEP))
    return choice(kept, otherwise=paragraph(style_id, "{{ block.text }}"))


def attachments() -> str:
    """The first line hangs from 附件：, the others stand under its text."""
    first = ("loop.first", paragraph("Attachments", "{{ line }}"))
    return loop("line in block.lines", choice(first, otherwise=paragraph("MoreAttachments", "{{ line }}")))


def signature(style_id: str) -> str:
    """All lines on one page, and with them a note below."""
    last = ("loop.last and not block.keep", paragraph(style_id, "{{ line }}"))
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
        # Its columns are known with the letter only: the markup of the whole comes as one value.
        "table": paragraph("TableText", "{{p block.markup }}") + BEFORE_NEXT,
        "form": form(),
        "annex": annex(),
        "attachments": attachments(),
        "addressee": paragraph("Closing", "此致") + paragraph("Addressee", "{{ block.text }}"),
        "signature": choice(
            ("block.by_hand", signature("SignatureByHand")), otherwise=signature("Signature")
        ),
    }
    branches = [(f'block.kind == "{kind}"', content) for kind, content in by_kind.items()]
    # The undefined name is an error: a block of another kind is not left out in silence.
    unknown = paragraph("BodyText", "{{ kind_without_layout }}")
    space = tag("if block.spaced") + empty("TableGap", KEEP) + tag("endif")
    return loop("block in blocks", space + choice(*branches, otherwise=unknown))


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
    "settings": ("settings", part("settings", SETTINGS)),
    "fontTable": ("fontTable", part("fonts", font(SONG, "宋体", "roman") + font(HEI, "黑体", "swiss"))),
    "header": ("header", part("hdr", paragraph("Header", "{{ running_head }}"))),
    "footer": ("footer", part("ftr", PAGE_NUMBER)),
    "first_footer": ("footer", part("ftr", PAGE_NUMBER)),
}


def make(measures: Measures = USUAL) -> bytes:
    """The whole file."""
    parts = {"styles": ("styles", part("styles", styles(measures)))} | PARTS
    return package(part("document", f"<w:body>{body()}{SECTION}</w:body>"), parts)


if __name__ == "__main__":
    for name, measures in (("letter", USUAL), ("letter-close", CLOSE)):
        target = Path(__file__).with_name(f"{name}.docx")
        target.write_bytes(make(measures))
        sys.stdout.write(f"{target}\n")
