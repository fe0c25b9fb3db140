"""Documents that go in as they are: which secrets their text holds, so that their user is told."""

from __future__ import annotations

import html
import io
import re
import zipfile
import zlib
from collections import Counter

from refundletters.bundle.copies import Copy
from refundletters.case.models import Case
from refundletters.exhibits.secrets import Secret, masked

__all__ = ["secrets_inside"]

_MOST_BYTES = 20_000_000
_MOST_PAGES = 50
_TEXTS = re.compile(r"\.(?:xml|rels|txt)$")
_PARAGRAPHS = re.compile("</(?:w:p|a:p|si|row|is)>")


def secrets_inside(copy: Copy, case: Case, *, keep_code: bool) -> Counter[Secret]:
    """How many secrets of each kind the text of a PDF or an Office document shows, as far as it can be read;
    of other contents nothing is known."""
    text = (
        _pdf(copy.data) if copy.content == "pdf" else _office(copy.data) if copy.content == "office" else ""
    )
    return masked(text, case, keep_code=keep_code).found if text else Counter()


def _pdf(data: bytes) -> str:
    try:
        from pypdf import PdfReader
        from pypdf.errors import PyPdfError
    except ImportError:
        return ""
    try:
        pages = PdfReader(io.BytesIO(data)).pages[:_MOST_PAGES]
        return "\n".join(page.extract_text() for page in pages)
    except (PyPdfError, ValueError, KeyError, TypeError, AttributeError, RecursionError):
        return ""


def _office(data: bytes) -> str:
    """The text of all parts of a Word, Excel or PowerPoint file, its properties too; its runs joined."""
    told, left = [], _MOST_BYTES
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as source:
            for info in source.infolist():
                if _TEXTS.search(info.filename) and left > 0:
                    with source.open(info) as part:
                        content = part.read(left)
                    left -= len(content)
                    told.append(content.decode("utf-8", errors="ignore"))
    except (zipfile.BadZipFile, zlib.error, RuntimeError, NotImplementedError, EOFError, OSError):
        return ""
    lines = _PARAGRAPHS.sub("\n", "\n".join(told))
    return html.unescape(re.sub("<[^>]*>", "", lines))
