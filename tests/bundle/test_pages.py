"""全部材料.pdf: every exhibit on pages that carry its number, and the list that names them."""

from __future__ import annotations

import io
import re
from pathlib import Path
from typing import Any

import pytest

from refundletters.bundle.copies import Copy
from refundletters.bundle.pages import readable
from refundletters.exhibits.files import examine
from tests.bundle.folders import CODE, EXHIBITS, PHONE, SECRETS, a_bundle, holds
from tests.conftest import needs_office

pypdf = pytest.importorskip("pypdf")


def a_pdf(pages: int = 2) -> bytes:
    """A PDF of so many empty pages, one of them turned."""
    writer, out = pypdf.PdfWriter(), io.BytesIO()
    for page in range(pages):
        writer.add_blank_page(400, 300).rotate(90 * (page % 2))
    writer.add_metadata({"/Author": CODE})
    writer.write(out)
    return out.getvalue()


@needs_office
def test_every_exhibit_has_its_pages(tmp_path: Path) -> None:
    """Given exhibits that are a picture, a long screenshot, a text and a PDF, each stands on pages marked
    with its number, the list names these pages, and the text and the properties hold no secrets."""
    (tmp_path / "回单.pdf").write_bytes(a_pdf())
    more = {"exhibits": [*EXHIBITS, {"id": "回单", "title": "电子回单", "file": "回单.pdf"}]}
    made = a_bundle(tmp_path, "samr", "regulator-complaint", more)
    reader = pypdf.PdfReader(io.BytesIO(made.merged()))
    texts = [page.extract_text() for page in reader.pages]
    marked = [mark[0] for text in texts if (mark := re.match("证据[0-9]+第[0-9]+页", "".join(text.split())))]
    exhibits = (1, 2, 2, 2, 2, 3, 4, 4)
    assert marked == [f"证据{number}第{page}页" for page, number in enumerate(exhibits, 1)]
    listed = "".join("".join(texts).split())
    assert "2—5" in listed
    assert "7—8" in listed
    assert dict(reader.metadata or {}) == {"/Title": "投诉书"}
    shown = [secret for secret in SECRETS if secret != PHONE and holds("".join(texts).encode(), secret)]
    assert set(shown) <= {"liming@example.com", "北京市海淀区示例路1号"}  # particulars of the complainant
    assert {each for each in SECRETS if holds("".join(texts[-8:]).encode(), each)} == set()


def test_a_locked_or_damaged_pdf_goes_beside(tmp_path: Path) -> None:
    """Given a PDF that is whole, its pages are counted; one that is locked or cut off has none here."""
    writer, out = pypdf.PdfWriter(clone_from=io.BytesIO(a_pdf(3))), io.BytesIO()
    writer.encrypt("secret")
    writer.write(out)
    for name, data, pages in (("a", a_pdf(3), 3), ("b", out.getvalue(), 0), ("c", b"%PDF-1.7\n%%EOF", 0)):
        (tmp_path / f"{name}.pdf").write_bytes(data)
        assert readable(copy_of(tmp_path, data)) == pages, name


def copy_of(folder: Path, data: bytes) -> Copy:
    """An exhibit that is a PDF."""
    from tests.cases import a_case

    (file, *_rest) = examine(a_case(), folder)
    return Copy(file, "", "a.pdf", data, "pdf")


@needs_office
def test_without_exhibits_there_are_only_the_documents(tmp_path: Path) -> None:
    """Given a case without exhibits, the PDF holds the letter and the list."""
    bare: dict[str, Any] = {
        "exhibits": [],
        "order.exhibits": [],
        "problem.exhibits": [],
        "events": [],
        "contacts": [],
    }
    bare |= {"payment.0.exhibits": []}
    made = a_bundle(tmp_path, "payment-provider", "payment-dispute", bare)
    assert made.copies == ()
    texts = [page.extract_text() for page in pypdf.PdfReader(io.BytesIO(made.merged())).pages]
    assert any("经过与证据清单" in text for text in texts)
    assert not any(text.lstrip().startswith("证据1") for text in texts)
