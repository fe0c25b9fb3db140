"""The letters of the shipped examples, word for word; ``pytest --update-golden`` records them anew."""

from __future__ import annotations

from difflib import unified_diff
from pathlib import Path

import pytest

from refundletters.letters import Letter
from refundletters.render import text
from tests.cases import EXAMPLES, KINDS, outcome
from tests.conftest import ROOT

GOLDEN = ROOT / "tests" / "golden"
EXPECTED = [(stem, kind) for stem in EXAMPLES for kind in KINDS]


def file(stem: str, kind: str) -> Path:
    """Where a letter of an example is recorded."""
    return GOLDEN / stem / f"{kind}.txt"


def said(stem: str, kind: str) -> str:
    """What an example gives: the letter, or why there is none."""
    found = outcome(stem, kind)
    return text.render(found) if isinstance(found, Letter) else f"{found}\n"


@pytest.mark.parametrize(("stem", "kind"), EXPECTED)
def test_letter_is_as_recorded(stem: str, kind: str, pytestconfig: pytest.Config) -> None:
    """Given a shipped example, each kind of letter, or the reason why there is none, is as recorded."""
    path, now = file(stem, kind), said(stem, kind)
    if pytestconfig.getoption("--update-golden"):
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(now, encoding="utf-8", newline="\n")
    recorded = path.read_text(encoding="utf-8") if path.exists() else ""
    difference = unified_diff(
        recorded.splitlines(), now.splitlines(), f"recorded {stem} {kind}", "now", lineterm=""
    )
    assert recorded == now, "\n" + "\n".join(difference)


def test_each_record_has_its_example(pytestconfig: pytest.Config) -> None:
    """Given the recorded letters, each belongs to an example and a kind, and none is missing."""
    assert len(EXPECTED) >= 28
    expected = {file(stem, kind) for stem, kind in EXPECTED}
    found = {path for path in GOLDEN.rglob("*") if path.is_file()}
    if pytestconfig.getoption("--update-golden"):
        for path in found - expected:
            path.unlink()
        return
    assert {path.relative_to(GOLDEN).as_posix() for path in found ^ expected} == set()


def test_examples_are_written_and_withheld() -> None:
    """Given the examples, every kind of letter is written for some and withheld for some, and every example
    gives at least one."""
    written = {pair for pair in EXPECTED if isinstance(outcome(*pair), Letter)}
    assert {kind for _stem, kind in written} == set(KINDS)
    assert {kind for _stem, kind in set(EXPECTED) - written} >= set(KINDS) - {"payment-dispute"}
    assert {stem for stem, _kind in written} == set(EXAMPLES)
