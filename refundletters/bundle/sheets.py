"""The exhibits as a Word file that LibreOffice sets: each from a new page on, with its number and the page in
the corner."""

from __future__ import annotations

import io
import warnings
from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

from refundletters.bundle.copies import Copy
from refundletters.render.figures import Shown, arranged

if TYPE_CHECKING:
    from docx.document import Document
    from docx.section import Section
    from docx.text.paragraph import Paragraph
    from PIL import Image

__all__ = ["sheets"]

_FONT = "宋体"
_MM = 36_000
_WIDE, _HIGH = 170 * _MM, 228 * _MM
"""What a page leaves for a picture below its caption."""

_LARGEST = 2 * 914_400 / 96
"""EMU for a pixel at most: twice as large as screens show it."""

_PNG_MODES = ("1", "L", "LA", "P", "RGB", "RGBA")
_JPEG = b"\xff\xd8\xff"
_JFIF = b"\xff\xe0\x00\x10JFIF\x00\x01\x01\x01\x00\x48\x00\x48\x00\x00"
"""The segment of a JPEG file (JFIF 1.02) that says 72 dots to the inch."""

_MOST_TEXT = 60_000
"""Characters of a text that are printed; the rest is in its file."""

_BESIDE = {
    "pdf": "PDF文件，未能排入，见“证据”文件夹",
    "text": "",
    "office": "电子文档，见“证据”文件夹",
    "archive": "压缩文件，见“证据”文件夹",
    "video": "视频，见“证据”文件夹",
    "audio": "录音，见“证据”文件夹",
}


def sheets(handed: Sequence[Copy], pages: Mapping[int, int]) -> bytes:
    """The Word file of the exhibits `handed` in; for one that is a PDF of so many `pages` (by number), as
    many empty ones. Its pages are numbered through."""
    from docx import Document

    document = Document()
    _typeset(document)
    for place, copy in enumerate(handed):
        section = document.sections[0] if place == 0 else document.add_section()
        _page(section)
        _mark(section, copy.file.number)
        _content(document, copy, pages.get(copy.file.number, 0))
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


def _typeset(document: Document) -> None:
    from docx.oxml.ns import qn
    from docx.shared import Pt

    style = document.styles["Normal"]
    style.font.name, style.font.size = _FONT, Pt(11)
    style.element.rPr.rFonts.set(qn("w:eastAsia"), _FONT)
    style.paragraph_format.space_after = Pt(4)


def _page(section: Section) -> None:
    """A4 with room for the mark."""
    from docx.shared import Mm

    section.page_width, section.page_height = Mm(210), Mm(297)
    section.left_margin = section.right_margin = Mm(20)
    section.top_margin, section.bottom_margin = Mm(28), Mm(18)


def _mark(section: Section, number: int) -> None:
    """证据3　第7页, upper right."""
    from docx.enum.text import WD_ALIGN_PARAGRAPH
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn

    section.header.is_linked_to_previous = False
    line = section.header.paragraphs[0]
    line.alignment = WD_ALIGN_PARAGRAPH.RIGHT
    line.add_run(f"证据{number}").bold = True
    line.add_run("\u3000第")
    field = OxmlElement("w:fldSimple")
    field.set(qn("w:instr"), "PAGE")
    line._p.append(field)
    line.add_run("页")


def _content(document: Document, copy: Copy, pages: int) -> None:
    title = copy.title
    if pages:
        for page in range(pages):
            document.add_paragraph("\u00a0").paragraph_format.page_break_before = page > 0
    elif copy.figure:
        for piece in _pieces(copy):
            line = document.add_paragraph(f"{title}{_part(piece)}")
            line.paragraph_format.keep_with_next = True
            _picture(document.add_paragraph(), copy, piece)
    elif copy.content == "text":
        document.add_paragraph(title)
        for text in _lines(copy):
            document.add_paragraph(text)
    else:
        beside = _BESIDE.get(copy.content or "", "见“证据”文件夹") if copy.name else "没有附文件，另行提交"
        document.add_paragraph(f"{title}（{beside}）")


def _part(piece: Shown) -> str:
    return f"（第{piece.part}段，共{piece.parts}段）" if piece.parts > 1 else ""


def _pieces(copy: Copy) -> Iterator[Shown]:
    """The picture, a long one in several pieces."""
    if copy.figure:
        for row in arranged([copy.figure]):
            yield from (piece for piece in (row.left, row.right) if piece)


def _picture(line: Paragraph, copy: Copy, piece: Shown) -> None:
    """`piece` of the picture as large as the page allows, but no larger than twice its pixels."""
    from docx.enum.text import WD_ALIGN_PARAGRAPH
    from PIL import Image

    data = copy.data
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # how large it is was looked at when it was read
        with Image.open(io.BytesIO(data)) as image:
            width, top = image.width, round(image.height * piece.above / 100_000)
            height = image.height - round(image.height * piece.below / 100_000) - top
            if piece.parts > 1:
                data = _cut(image, top, top + height)
    scale = min(_WIDE / width, _HIGH / height, _LARGEST)
    line.alignment = WD_ALIGN_PARAGRAPH.CENTER
    line.add_run().add_picture(io.BytesIO(_known(data)), round(width * scale), round(height * scale))


def _cut(image: Image.Image, top: int, bottom: int) -> bytes:
    part, made = image.crop((0, top, image.width, bottom)), io.BytesIO()
    (part if part.mode in _PNG_MODES else part.convert("RGB")).save(made, "PNG")
    return made.getvalue()


def _known(data: bytes) -> bytes:
    """`data` as python-docx knows it: a JPEG begins with a segment that a camera's, bare of its metadata, has
    lost."""
    if data.startswith(_JPEG) and data[6:10] != b"JFIF":
        return data[:2] + _JFIF + data[2:]
    return data


def _lines(copy: Copy) -> list[str]:
    """The lines of a text as a Word file can hold them."""
    for encoding in ("utf-8-sig", "gb18030"):
        try:
            text = copy.data.decode(encoding)
            break
        except UnicodeDecodeError:
            continue
    else:
        text = copy.data.decode("utf-16", errors="replace")
    kept = "".join(sign for sign in text[:_MOST_TEXT] if sign in "\n\t" or sign.isprintable())
    more = ["（以下从略，全文见“证据”文件夹）"] if len(text) > _MOST_TEXT else []
    return [*kept.split("\n"), *more]
