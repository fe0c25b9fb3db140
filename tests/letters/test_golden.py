"""The letters of the shipped examples, word for word; ``pytest --update-golden`` records them anew."""

from __future__ import annotations

from difflib import unified_diff
from pathlib import Path

import pytest

from refundletters.letters import Letter
from refundletters.letters.catalogue import FormName, letter_variants
from refundletters.letters.joint import compose_joint
from refundletters.render import text
from tests.cases import EXAMPLES, VARIANTS, example, outcome
from tests.conftest import ROOT
from tests.each import for_each

GOLDEN = ROOT / "tests" / "golden"
VARIANT = {kind.command: kind for kind in letter_variants()}
FORMS: list[tuple[str, FormName]] = [
    (command, form) for command, kind in VARIANT.items() for form in kind.forms
]
EXPECTED = [(stem, kind, form) for stem in EXAMPLES for kind, form in FORMS]
JOINED = ("01-used-code", "12-same-seller")
JOINT = GOLDEN / JOINED[-1] / "joint-complaint.txt"
"""What the two examples against the same seller give together."""


def file(stem: str, kind: str, form: FormName) -> Path:
    """Where a letter of an example is recorded; a receiver or form that is not the usual one is named."""
    other = "" if form == VARIANT[kind].form else f".{form}"
    return GOLDEN / stem / f"{VARIANT[kind].template}{other}.txt"


def said(stem: str, kind: str, form: FormName) -> str:
    """What an example gives: the letter, or why there is none."""
    found = outcome(stem, kind, form)
    return text.render(found) if isinstance(found, Letter) else f"{found}\n"


@for_each("stem, kind, form", EXPECTED)
def test_letter_is_as_recorded(stem: str, kind: str, form: FormName, pytestconfig: pytest.Config) -> None:
    """Given a shipped example, each letter in each form, or the reason why there is none, is as recorded."""
    compare(file(stem, kind, form), said(stem, kind, form), f"{stem} {kind} {form}", pytestconfig)


def test_the_joint_complaint_is_as_recorded(pytestconfig: pytest.Config) -> None:
    """Given the two examples against the same seller, their joint complaint is as recorded."""
    letter = compose_joint([example(stem) for stem in JOINED])
    compare(JOINT, text.render(letter), "joint-complaint", pytestconfig)


def compare(path: Path, now: str, name: str, pytestconfig: pytest.Config) -> None:
    """A letter is as recorded, or is recorded anew."""
    if pytestconfig.getoption("--update-golden"):
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(now, encoding="utf-8", newline="\n")
    recorded = path.read_text(encoding="utf-8") if path.exists() else ""
    difference = unified_diff(recorded.splitlines(), now.splitlines(), f"recorded {name}", "now", lineterm="")
    assert recorded == now, "\n" + "\n".join(difference)


def test_each_record_has_its_example(pytestconfig: pytest.Config) -> None:
    """Given the recorded letters, each belongs to an example and a kind, and none is missing."""
    assert len(EXPECTED) >= 56
    expected = {JOINT, *(file(*each) for each in EXPECTED)}
    found = {path for path in GOLDEN.rglob("*") if path.is_file()}
    if pytestconfig.getoption("--update-golden"):
        for path in found - expected:
            path.unlink()
        return
    assert {path.relative_to(GOLDEN).as_posix() for path in found ^ expected} == set()


def test_examples_are_written_and_withheld() -> None:
    """Given the examples, every kind of letter is written for some and withheld for some, and every example
    gives at least one."""
    written = {each for each in EXPECTED if isinstance(outcome(*each), Letter)}
    assert {(kind, form) for _stem, kind, form in written} == set(FORMS)
    assert {kind for _stem, kind, _form in set(EXPECTED) - written} >= set(VARIANTS) - {
        "payment-dispute",
        "evidence-list",
    }
    assert {stem for stem, _kind, _form in written} == set(EXAMPLES)
