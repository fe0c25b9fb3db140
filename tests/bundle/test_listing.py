"""经过与证据清单: the same facts for every receiver, in the words that fit who reads it."""

from __future__ import annotations

import re

from refundletters.bundle.listing import listing, with_pages
from refundletters.bundle.receivers import LIST
from refundletters.letters import compose
from refundletters.letters.catalogue import LetterKind, letter_variants
from refundletters.letters.letter import Table
from refundletters.render import as_text
from tests.cases import assessed, fitting
from tests.each import for_each

KINDS = [kind for kind in letter_variants() if kind.code != LIST]


@for_each("numbered", [True, False])
@for_each("kind", KINDS)
def test_the_list_fits_its_reader(kind: LetterKind, numbered: bool) -> None:
    """Given any kind of letter, with an order number and without, the list names seller, time, amount and
    goods and speaks to nobody but the seller or the platform as “you”; without a number it begins with the
    five that tell the purchase apart."""
    assessment = fitting(kind.command, {} if numbered else {"order.number": None})
    text = as_text(listing(assessment, kind, ()))
    assert re.search("向星点卡盟支付98.00元，购买示例游戏点卡", text)
    assert "10:00" in text
    if kind.voice != "seller" and kind.reader != "platform":
        assert not re.search("您|贵", text)
    assert ("订单号202405150001" in text) == numbered
    assert ("一、这笔交易" in text) == (not numbered)


def test_a_slot_does_not_say_its_name_twice() -> None:
    """Given a purchase without a number, no row begins with its own label again."""
    assessment = assessed({"order.number": None})
    found = next(block for block in listing(assessment, KINDS[0], ()).blocks if isinstance(block, Table))
    rows = {row[0]: row[1] for row in found.rows}
    assert not rows["商品"].startswith("商品")
    assert not any(row[1].startswith(row[0]) for row in found.rows)


def test_pages_are_filled_in_where_a_court_wants_them() -> None:
    """Given the pages of the exhibits, the list for a court names them, and nothing else changes."""
    bare = compose(assessed(), LIST)
    paged = with_pages(bare, {1: "1", 2: "2—5"})
    columns = {
        name: place
        for table in paged.blocks
        if isinstance(table, Table)
        for place, name in enumerate(table.header)
    }
    cells = [
        (row[0], row[columns["页码"]])
        for table in paged.blocks
        if isinstance(table, Table)
        for row in table.rows
    ]
    assert dict(cells)["1"] == "1"
    assert dict(cells)["2"] == "2—5"
    assert [type(block) for block in paged.blocks] == [type(block) for block in bare.blocks]


def test_a_list_without_pages_has_no_column_for_them() -> None:
    """Given no pages, the list names files; given pages, it names these instead."""
    kind = KINDS[0]
    assert "页码" not in as_text(listing(assessed(), kind, ()))
    assert "3—4" in as_text(listing(assessed(), kind, (), {1: "3—4"}))
