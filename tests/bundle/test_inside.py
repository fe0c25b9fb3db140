"""Documents that go in as they are: their user is told what they show."""

from __future__ import annotations

import io
from pathlib import Path

import pytest
from docx import Document

from tests.bundle.folders import CODE, EXHIBITS, PHONE, a_bundle

ODD = (b"PK\x03\x04[Content_Types].xml", b"%PDF-1.7\n%%EOF")


def word_file(*runs: str) -> bytes:
    """A Word file whose one paragraph is set in `runs`."""
    document, out = Document(), io.BytesIO()
    line = document.add_paragraph()
    for run in runs:
        line.add_run(run)
    document.save(out)
    return out.getvalue()


@pytest.mark.parametrize(("to", "letter"), [("samr", "regulator-complaint"), ("merchant", "escalation")])
def test_what_a_document_shows_is_told(to: str, letter: str, tmp_path: Path) -> None:
    """Given a Word file that shows the code and a phone number, also across its runs, it is named with both;
    for the seller, who has to see the code, with the number only. One that shows nothing is not named."""
    (tmp_path / "a.docx").write_bytes(
        word_file(f"卡密 {CODE[:7]}", f"{CODE[7:]}，电话{PHONE[:5]}", PHONE[5:])
    )
    (tmp_path / "b.docx").write_bytes(word_file("订单202405150001"))
    files = [{"id": name, "file": f"{name}.docx"} for name in ("a", "b")]
    made = a_bundle(tmp_path, to, letter, {"exhibits": [*EXHIBITS, *files]})
    ((name, found),) = made.showing.items()
    assert name.endswith("-a.docx")
    assert set(found) == ({"phone"} if to == "merchant" else {"phone", "code"})


@pytest.mark.parametrize("data", ODD)
def test_what_cannot_be_read_stops_nothing(data: bytes, tmp_path: Path) -> None:
    """Given a damaged document, it goes in and nothing is said of its text."""
    ending = ".docx" if data.startswith(b"PK") else ".pdf"
    (tmp_path / f"a{ending}").write_bytes(data)
    files = [*EXHIBITS, {"id": "a", "file": f"a{ending}"}]
    made = a_bundle(tmp_path, "samr", "regulator-complaint", {"exhibits": files})
    assert made.copies[-1].data == data
    assert not made.showing
