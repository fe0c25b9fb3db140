"""From an assessment and the files of its exhibits to the ZIP for one receiver.

The same case, files, day and version give the same bytes, the merged PDF apart.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path, PurePath

from msgspec import Struct

from refundletters.assessment import Assessment
from refundletters.bundle import listing, pages
from refundletters.bundle.copies import Copy, copies
from refundletters.bundle.inside import secrets_inside
from refundletters.bundle.listing import with_pages
from refundletters.bundle.manifest import NAME as MANIFEST
from refundletters.bundle.manifest import manifest
from refundletters.bundle.papers import Paper, hidden, papers
from refundletters.bundle.receivers import chosen, gets_code
from refundletters.exhibits.files import ExhibitFile
from refundletters.exhibits.secrets import Secret
from refundletters.letters.letter import Letter, Table
from refundletters.render import as_bytes, word
from refundletters.render.engine.package import Member, deflated, pack
from refundletters.render.pdf import convert

__all__ = ["FOLDER", "Bundle", "make"]

FOLDER = "证据"
PDF = "全部材料.pdf"


class Bundle(Struct, frozen=True):
    """材料包 for one receiver: the letters and the list, the exhibits, and the table of them all, each with
    its name in the ZIP. `keeps_code`: a text among the exhibits shows the code of the card.
    `showing` names the documents that go in as they are and show secrets. `paged` makes the
    list anew with the pages of the exhibits."""

    papers: tuple[Paper, ...]
    copies: tuple[Copy, ...]
    written: Mapping[str, bytes]
    manifest: bytes
    keeps_code: bool
    showing: Mapping[str, Counter[Secret]]
    paged: Callable[[Mapping[int, str]], Letter]

    def merged(self) -> bytes:
        """Everything as one PDF: the documents, then the exhibits; the lists tell on which of their
        pages each stands. Raises `OfficeMissing`, `OfficeFailed` or `JoinerMissing`."""
        pages.require()
        exhibits, ranges = pages.set_out(self.copies) if self.copies else (b"", {})
        letters = [with_pages(paper.letter, ranges) for paper in self.papers[:-1] if paper.ending == ".docx"]
        documents = convert([word.render(letter) for letter in (*letters, self.paged(ranges))])
        parts = [*documents, exhibits] if exhibits else documents
        return pages.joined(parts, self.papers[0].letter.title)

    def packed(self, pdf: bytes | None = None) -> bytes:
        """The ZIP, with the merged `pdf` if there is one."""
        return pack(self._members(pdf))

    def _members(self, pdf: bytes | None) -> Iterator[Member]:
        yield from (deflated(name, content) for name, content in self.written.items())
        if pdf:
            yield deflated(PDF, pdf)
        yield deflated(MANIFEST, self.manifest)
        yield from (deflated(f"{FOLDER}/{copy.name}", copy.data) for copy in self.copies if copy.name)


def make(
    a: Assessment,
    files: Sequence[ExhibitFile],
    folder: Path,
    to: str,
    *,
    letter: str | None = None,
    templates: Sequence[Path] = (),
    draft: bool = False,
) -> Bundle:
    """The bundle of the case in `folder` for the receiver `to`; `files` are its exhibits as
    :func:`refundletters.exhibits.files.examine` finds them, `letter` the kind to send (what the plan has next
    if None).

    Raises `Withheld` where no letter can be written, one has errors, or a file cannot be used.
    """
    kind = chosen(a, to, letter)
    keeps_code = gets_code(a, to)
    handed = copies(files, a.case, folder, keep_code=keeps_code)
    finished = papers(a, kind, templates, draft=draft)

    def paged(pages: Mapping[int, str]) -> Letter:
        return hidden(listing.listing(a, kind, handed, pages), a.case)

    listed = Paper(listing.NAME, paged({}))
    written = {
        f"{number}-{paper.name}{paper.ending}": as_bytes(
            paper.letter, PurePath(f"a{paper.ending}"), templates=templates
        )
        for number, paper in enumerate((*finished, listed), 1)
    }
    table = manifest(written, finished, handed, a.case, _shown(listed))
    inside = ((copy.name, secrets_inside(copy, a.case, keep_code=keeps_code)) for copy in handed)
    showing = {name: found for name, found in inside if found}
    return Bundle((*finished, listed), handed, written, table, keeps_code, showing, paged)


def _shown(listed: Paper) -> dict[int, str]:
    """What each exhibit proves, as the list says it."""
    table = [block for block in listed.letter.blocks if isinstance(block, Table)][-1:]
    return {int(row[0]): row[2] for each in table for row in each.rows if row[0].isdecimal()}
