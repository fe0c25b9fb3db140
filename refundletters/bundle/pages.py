"""全部材料.pdf: letters, the list with page numbers, and the exhibits on pages that carry their numbers.

LibreOffice sets the pages of the exhibits, each with 证据N and the page in its upper right corner; the pages
of exhibits that are PDFs themselves are laid onto empty ones. pypdf joins the parts.
"""

from __future__ import annotations

import io
import re
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from refundletters.bundle.copies import Copy
from refundletters.bundle.sheets import sheets
from refundletters.errors import Problem, UserError
from refundletters.messages import _
from refundletters.render import pdf

if TYPE_CHECKING:
    from pypdf import PageObject, PdfReader, PdfWriter

__all__ = ["JoinerMissing", "joined", "page_ranges", "readable", "require", "set_out"]

_MARK = re.compile(r"证据\s*(\d+)\s*第\s*(\d+)\s*页")
_MARGIN, _TOP = 36, 64
"""Points left free around a page that is laid onto another, and above it for the mark."""


class JoinerMissing(UserError):
    """pypdf is not installed."""

    exit_code = 3


def require() -> None:
    """Raise `JoinerMissing` or `OfficeMissing` where no PDF can be made here."""
    try:
        import pypdf  # noqa: F401  is it there?
    except ImportError as error:
        fact = _("the merged PDF needs the package pypdf")
        raise JoinerMissing(Problem(fact, _("install it: pip install refundletters[pdf]"))) from error
    pdf.found()


def readable(copy: Copy) -> int:
    """How many pages the PDF of an exhibit has; 0 for what is none, or is locked or damaged."""
    if copy.content != "pdf":
        return 0
    from pypdf.errors import PyPdfError

    try:
        return len(_reader(copy.data).pages)
    except (PyPdfError, ValueError, KeyError, TypeError, RecursionError):
        return 0


def set_out(handed: Sequence[Copy]) -> tuple[bytes, Mapping[int, str]]:
    """The pages of the exhibits as one PDF, and on which of them each stands (number → ``3`` or ``3—4``)."""
    counts = {copy.file.number: readable(copy) for copy in handed}
    (plain,) = pdf.convert([sheets(handed, counts)])
    ranges = page_ranges(plain)
    return (_laid(plain, handed, ranges, counts) if any(counts.values()) else plain), ranges


def page_ranges(plain: bytes) -> dict[int, str]:
    """On which pages the mark of each exhibit stands."""
    found: dict[int, list[int]] = {}
    for page, sheet in enumerate(_reader(plain).pages, 1):
        mark = _MARK.search(sheet.extract_text())
        if mark:
            found.setdefault(int(mark[1]), []).append(page)
    return {
        number: f"{pages[0]}" if len(pages) == 1 else f"{pages[0]}—{pages[-1]}"
        for number, pages in found.items()
    }


def joined(documents: Sequence[bytes], title: str) -> bytes:
    """The PDFs one after another; of properties only the `title`."""
    from pypdf import PdfWriter

    writer = PdfWriter()
    for document in documents:
        writer.append(io.BytesIO(document), import_outline=False)
    return _written(writer, title)


def _written(writer: PdfWriter, title: str = "") -> bytes:
    writer.metadata = {"/Title": title} if title else None
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


def _reader(data: bytes) -> PdfReader:
    from pypdf import PdfReader

    return PdfReader(io.BytesIO(data))


def _laid(
    plain: bytes, handed: Sequence[Copy], ranges: Mapping[int, str], counts: Mapping[int, int]
) -> bytes:
    """`plain` with the pages of the PDFs among the exhibits laid onto the empty ones that wait for them."""
    from pypdf import PdfWriter

    writer = PdfWriter(clone_from=io.BytesIO(plain))
    for copy in handed:
        number = copy.file.number
        if counts[number] and number in ranges:
            first = int(ranges[number].partition("—")[0]) - 1
            empty = writer.pages[first : first + counts[number]]
            for source, page in zip(_reader(copy.data).pages, empty, strict=False):
                _lay(source, page)
    return _written(writer)


def _lay(source: PageObject, onto: PageObject) -> None:
    """`source`, upright and as large as it fits, below the mark of `onto`."""
    from pypdf import Transformation

    source.transfer_rotation_to_content()
    box, paper = source.cropbox, onto.mediabox
    wide, high = float(paper.width) - 2 * _MARGIN, float(paper.height) - _TOP - _MARGIN
    scale = min(wide / float(box.width), high / float(box.height), 1.0)
    left = (float(paper.width) - scale * float(box.width)) / 2 - scale * float(box.left)
    low = float(paper.height) - _TOP - scale * float(box.height) - scale * float(box.bottom)
    onto.merge_transformed_page(source, Transformation().scale(scale).translate(left, low))
