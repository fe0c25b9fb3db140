"""No ratio without the same text."""

from __future__ import annotations

from importlib import import_module

import pytest
from msgspec.structs import replace

from benchmarks.texts import TextsDiffer, paragraphs, same
from refundletters.render import word
from tests.conftest import ROOT
from tests.render.letters import COMPLAINT, ESCALATION, part, text_of
from tests.render.letters import paragraphs as in_body


def test_every_benchmark_can_be_started() -> None:
    """Given the benchmarks, each module is imported without what only its run needs."""
    names = [path.stem for path in (ROOT / "benchmarks").glob("*.py") if path.stem != "__main__"]
    assert {"batch", "cold", "word"} <= set(names)
    for name in names:
        import_module(f"benchmarks.{name}")


def test_texts_are_read() -> None:
    """Given a letter, its text is read whole, the head too."""
    made = word.render(COMPLAINT)
    head = text_of(part(made, "word/header.xml"))
    assert head
    assert paragraphs(made) == [*filter(None, in_body(made)), head]


def test_the_same_texts_may_be_compared() -> None:
    """Given two engines that wrote the same letters, their paragraphs are counted."""
    made = [word.render(COMPLAINT), word.render(ESCALATION)]
    assert same({"a": made, "b": made}) == sum(len(paragraphs(file)) for file in made) > 30


@pytest.mark.parametrize(
    "others",
    [
        [word.render(replace(COMPLAINT, subject="关于订单的投诉 "))],
        [word.render(replace(COMPLAINT, blocks=COMPLAINT.blocks[:-1]))],
        [word.render(COMPLAINT)] * 2,
        [],
    ],
    ids=["another character", "a block less", "a letter more", "none"],
)
def test_other_texts_are_refused(others: list[bytes]) -> None:
    """Given an engine that wrote something else, or something more, no ratio comes of it."""
    with pytest.raises(TextsDiffer):
        same({"a": [word.render(COMPLAINT)], "b": others})


def test_nothing_written_is_refused() -> None:
    """Given engines that all wrote nothing, or letters without text, no ratio comes of it."""
    empty = word.render(replace(COMPLAINT, blocks=(), subject="", title=""))
    for nothing in ([], [empty]):
        with pytest.raises(TextsDiffer):
            same({"a": nothing, "b": nothing})
