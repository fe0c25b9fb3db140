"""What a worker does with a chunk."""

from __future__ import annotations

import pickle
from datetime import date
from pathlib import Path

import pytest
from msgspec.structs import replace

from refundletters.batch.work import Chunk, Item, Order, Settings, parse_order, work
from refundletters.letters.catalogue import letter_variants
from tests.conftest import ROOT

SETTINGS = Settings(date(2026, 11, 22), "txt", "zh")
CASE = (ROOT / "examples" / "01-used-code.yaml").read_bytes()


def chunk(*items: Item) -> Chunk:
    """The items with one letter each."""
    return Chunk(SETTINGS, tuple((item, (Order("first-contact"),)) for item in items))


def test_every_letter_can_be_ordered() -> None:
    """Given the name of any kind and receiver of the catalogue, it is an order."""
    variants = letter_variants()
    assert len(variants) >= 4
    for kind in variants:
        text = f"{kind.code}:{kind.to}" if kind.to else kind.code
        assert str(parse_order(text)) == text


@pytest.mark.parametrize("text", ["first", "first-contact:samr", "regulator-complaint:nobody", ""])
def test_an_unknown_order_names_those_that_exist(text: str) -> None:
    """Given a letter or receiver that there is none of, the choices are told."""
    with pytest.raises(ValueError, match=r"first-contact|samr"):
        parse_order(text)


def test_a_chunk_travels_as_data() -> None:
    """Given a chunk and its outcomes, both can be sent to another process and mean the same there."""
    sent = pickle.loads(pickle.dumps(chunk(Item("a", "a", "a.yaml", CASE))))
    (outcome,) = work(sent)
    assert pickle.loads(pickle.dumps(outcome)) == outcome
    assert outcome.state == "written"
    assert "202405150001" in outcome.data.decode("utf-8")


def test_a_row_is_told_by_its_line() -> None:
    """Given a broken case from a table, the message names the table and the line."""
    (outcome,) = work(chunk(Item("t#7", "t-7", "t.csv", '{"order": {"price": "很多"}}'.encode(), 7)))
    assert outcome.state == "failed"
    assert "t.csv:7" in outcome.told


def test_a_flaw_of_ours_is_told_and_stops_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    """Given a case at which the program itself stumbles, the other cases of the chunk are still written."""
    import refundletters.assessment as assessment

    real = assessment.assess

    def stumble(case: object, today: date) -> object:
        if getattr(case, "venue", None) is None:
            raise RuntimeError("示例")
        return real(case, today)  # type: ignore[arg-type]  # a case, as always

    monkeypatch.setattr(assessment, "assess", stumble)
    outcomes = work(chunk(Item("a", "a", "a.yaml", "订单: {}\n".encode()), Item("b", "b", "b.yaml", CASE)))
    assert [outcome.state for outcome in outcomes] == ["failed", "written"]
    assert "RuntimeError" in outcomes[0].told


def test_own_templates_are_used(tmp_path: Path) -> None:
    """Given a folder with wording of the user's own, the letters of a batch are written with it."""
    (tmp_path / "letters").mkdir()
    own = "{% call paragraph() %}示例：{{ order.item }}，订单{{ order.number }}。{% endcall %}"
    (tmp_path / "letters" / "first-contact.txt.j2").write_text(own, encoding="utf-8")
    settings = replace(SETTINGS, templates=(tmp_path,))
    (outcome,) = work(replace(chunk(Item("a", "a", "a.yaml", CASE)), settings=settings))
    assert outcome.data.decode("utf-8") == "示例：《原神》月卡，订单202405150001。\n"
