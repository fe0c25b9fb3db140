"""What goes with the signature onto a page."""

from __future__ import annotations

from math import ceil

import pytest

from refundletters.letters.letter import (
    Addressee,
    Attachments,
    Block,
    ExhibitRow,
    ExhibitTable,
    Heading,
    Signature,
    Table,
    Title,
)
from refundletters.render import word
from refundletters.render.columns import half_widths
from refundletters.render.layout import Laid, context
from tests.cases import example_letters
from tests.render.letters import W, letter, paragraph, part

SIGNED = Signature(("投诉人（签名）：",), by_hand=True)
LONG = "客服以“已超时”为由拒绝了退款申请。" * 10
"""More than five lines."""


def laid(*blocks: Block) -> list[Laid]:
    """The blocks of a letter as they are laid out."""
    found: list[Laid] = context(letter(*blocks))["blocks"]
    return found


def kept(*blocks: Block) -> list[bool]:
    """Which of them stay with the next."""
    return [block.keep for block in laid(*blocks)]


def test_short_end_takes_the_lines_before_along() -> None:
    """Given paragraphs of a line each, five of them go with the signature."""
    assert kept(*[paragraph("退还98.00元。")] * 8, SIGNED) == [False] * 3 + [True] * 5 + [False]


def test_long_end_goes_alone() -> None:
    """Given a last paragraph of more than five lines, it alone goes with the signature."""
    assert kept(paragraph("短。"), paragraph(LONG), Addressee("法院"), SIGNED) == [False, True, False, False]


def test_heading_counts_as_a_line() -> None:
    """Given a short declaration under its heading, the lines above both go with them too."""
    blocks = (paragraph(LONG), paragraph(LONG), Heading("声明"), paragraph("以上内容真实。"))
    assert kept(*blocks, Attachments(("截图",)), SIGNED) == [False, True, True, True, False, False]


def test_table_is_enough() -> None:
    """Given a table above a short declaration, it goes with the signature, and what is above it need not."""
    rows = tuple(ExhibitRow(number, "截图", "截图", "收款") for number in range(9))
    blocks = (paragraph("短。"), Heading("证据"), ExhibitTable(rows), paragraph("以上内容真实。"), SIGNED)
    assert kept(*blocks) == [False, False, True, True, False]


def test_note_below_the_signature_does_not_stand_alone() -> None:
    """Given a note below the signature, the signature stays with it."""
    assert kept(paragraph(LONG), SIGNED, paragraph("附：副本一份。")) == [True, True, False]


def test_lead_stays_with_what_it_leads_to() -> None:
    """Given a paragraph that ends with a colon, it stays with the next."""
    assert kept(paragraph("请在收到本函后7日内："), paragraph("退还98.00元。")) == [True, False]


def test_what_is_said_of_a_table_stays_with_it() -> None:
    """Given a paragraph above a table, it stays with the table; one above text or a heading does not."""
    table = Table("名单", ("姓名",), (("李明",),), (1,))
    assert kept(paragraph("一。"), paragraph("二。"), table) == [False, True, False]
    assert kept(paragraph("一。"), Heading("名单"), table) == [False, False, False]


def test_note_below_the_signature_has_space_above() -> None:
    """Given text and a note below the signature, only the note has space above it."""
    found = laid(paragraph(LONG), SIGNED, paragraph("附：副本一份。"))
    assert [block.spaced for block in found] == [False, False, True]


def test_letter_without_a_signature_is_left_alone() -> None:
    """Given a letter that nobody signs, nothing is kept."""
    assert not any(kept(Title("清单"), paragraph("一。"), paragraph("二。")))


@pytest.mark.parametrize("signed", [True, False])
def test_last_rows_stay_together(signed: bool) -> None:
    """Given long tables above a signature, the last three rows stay with what follows, the others with
    nothing; where no signature follows, none does."""
    exhibits = ExhibitTable(tuple(ExhibitRow(number, "截图", "截图", "收款") for number in range(9)))
    columns = Table("名单", ("姓名",), (("李明",),) * 9, (1,))
    for table in (exhibits, columns):
        blocks = (table, SIGNED) if signed else (table, paragraph("一。"))
        (made,) = part(word.render(letter(*blocks))).iter(f"{W}tbl")
        _head, *rows = made.iter(f"{W}tr")
        found = [all(p.find(f"{W}pPr/{W}keepNext") is not None for p in row.iter(f"{W}p")) for row in rows]
        assert found == [False] * 6 + [signed] * 3


def test_examples_keep_enough_with_their_signature() -> None:
    """Given any letter of the examples that is signed, a table or five lines of its body, or all there are,
    stay with the signature."""
    signed = [
        found for found in example_letters().values() if any(isinstance(b, Signature) for b in found.blocks)
    ]
    assert len(signed) > 50
    for found in signed:
        blocks: list[Laid] = context(found)["blocks"]
        body = [block for block in blocks if block.kind not in ("attachments", "addressee", "signature")]
        held = [block for block in body if block.keep]
        lines = sum(ceil((half_widths(block.text) + 4 * block.indent) / 72) for block in held)
        assert lines >= 5 or any(block.rows for block in held) or held == body
