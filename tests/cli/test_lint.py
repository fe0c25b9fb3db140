"""``lint``, and what findings do to a letter on the command line."""

from __future__ import annotations

import io
import json
import re
from pathlib import Path

import docx
import pytest

from refundletters.letters.draft import MARK
from tests.cases import DAY, EXAMPLES, FITTING, VARIANTS, case_data, path_of_example
from tests.conftest import Run

SEEN = "首次激活，页面提示“卡密已被使用”"
RUDE = "你们是骗子，卡密不能激活"
TELLING = [kind for kind in VARIANTS if kind != "evidence-list"]
"""The letters that tell what the user saw."""


@pytest.fixture
def rude(tmp_path: Path) -> Path:
    """A case whose user is angry."""
    text = path_of_example("01-used-code").read_text(encoding="utf-8")
    assert SEEN in text
    path = tmp_path / "案件.yaml"
    path.write_text(text.replace(SEEN, RUDE), encoding="utf-8")
    return path


@pytest.mark.parametrize("stem", EXAMPLES)
def test_examples_pass(stem: str, refundletters: Run) -> None:
    """Given an example, nothing is found but that a body was asked before, and the exit code is 0."""
    done = refundletters("lint", path_of_example(stem), *DAY)
    assert done.code == 0
    assert set(re.findall(r" (E\d+)：", done.out)) <= {"E20"}
    assert done.out or done.err == "没有发现问题\n"


def test_a_text_is_told_by_line(tmp_path: Path, refundletters: Run) -> None:
    """Given a text with faults, each is told with file, line, column, reason and remedy; exit code 1."""
    path = tmp_path / "信.txt"
    path.write_text("您好：\n你们是骗子！！\n", encoding="utf-8")
    done = refundletters("lint", path, *DAY)
    assert done.code == 1
    first, remedy, last, *_rest = done.out.splitlines()
    assert first.startswith(f"{path}:2:4  错误 E4：“骗子”")
    assert remedy.startswith("    → ")
    assert last.startswith(f"{path}:2:6  提示 E21")


def test_advice_alone_is_no_failure(tmp_path: Path, refundletters: Run) -> None:
    """Given a text with advice only, it is shown and the exit code is 0."""
    path = tmp_path / "信.txt"
    path.write_text("请退款！！\n", encoding="utf-8")
    done = refundletters("lint", path, *DAY)
    assert done.code == 0
    assert "E21" in done.out


def test_a_case_is_told_by_its_key_once(rude: Path, refundletters: Run) -> None:
    """Given a case with a fault in one sentence, it is told once, at its key, not for every letter."""
    done = refundletters("lint", rude, *DAY)
    assert done.code == 1
    assert done.out.count("“骗子”") == 1
    assert "问题.现象" in done.out


def test_what_cannot_be_read(tmp_path: Path, refundletters: Run) -> None:
    """Given a file that is not there, that is said with exit code 3 and no traceback."""
    done = refundletters("lint", tmp_path / "none.txt")
    assert done.code == 3
    assert "Traceback" not in done.err


def angry(kind: str, folder: Path) -> Path:
    """The complete case as a letter needs it, of a user who is angry."""
    path = folder / "案件.json"
    data = case_data(FITTING.get(kind, {}) | {"problem.description": RUDE})
    path.write_text(json.dumps(data, ensure_ascii=False), encoding="utf-8")
    return path


@pytest.mark.parametrize("kind", TELLING)
def test_an_error_withholds_a_letter(kind: str, tmp_path: Path, refundletters: Run) -> None:
    """Given a letter with an error, it is not written; place, reason and remedy are told, exit code 1."""
    done = refundletters(*kind.split(), angry(kind, tmp_path), *DAY)
    assert (done.code, done.out) == (1, "")
    assert kind.split()[0] in done.err
    assert "E4" in done.err
    assert "--draft" in done.err


@pytest.mark.parametrize("kind", TELLING)
def test_a_draft_is_marked(kind: str, tmp_path: Path, refundletters: Run) -> None:
    """Given ``--draft``, the letter is written with the mark as its first line, and the faults are told."""
    done = refundletters(*kind.split(), angry(kind, tmp_path), *DAY, "--draft")
    assert done.code == 0
    assert done.out.startswith(MARK)
    assert "骗子" in done.out
    assert "E4" in done.err


@pytest.mark.parametrize("ending", ["txt", "docx", "html"])
def test_a_draft_is_marked_in_every_form(ending: str, rude: Path, tmp_path: Path, refundletters: Run) -> None:
    """Given ``--draft`` and a file, the mark stands in it whatever its form."""
    path = tmp_path / f"投诉书.{ending}"
    assert refundletters("regulator-complaint", rude, *DAY, "--draft", "-o", path).code == 0
    data = path.read_bytes()
    if ending == "docx":
        document = docx.Document(io.BytesIO(data))
        said = "\n".join(paragraph.text for paragraph in document.paragraphs)
    else:
        said = data.decode("utf-8")
    assert MARK in said


def test_a_sound_letter_is_no_draft(refundletters: Run) -> None:
    """Given ``--draft`` and a letter without errors, it is the same letter, not marked."""
    path = path_of_example("01-used-code")
    assert refundletters("escalation", path, *DAY, "--draft") == refundletters("escalation", path, *DAY)


def test_a_warning_lets_the_letter_pass(tmp_path: Path, refundletters: Run) -> None:
    """Given a letter with a warning only, it is written, and the warning is on standard error."""
    text = path_of_example("01-used-code").read_text(encoding="utf-8")
    path = tmp_path / "案件.yaml"
    path.write_text(text.replace(SEEN, "首次激活即提示已被使用，这样必能退"), encoding="utf-8")
    done = refundletters("escalation", path, *DAY)
    assert done.code == 0
    assert MARK not in done.out
    assert "E14" in done.err


def test_a_case_in_json(tmp_path: Path, refundletters: Run) -> None:
    """Given a case written as JSON, it is checked as a case, not as a text."""
    path = tmp_path / "case.json"
    path.write_text(json.dumps({"problem": {"description": RUDE}}, ensure_ascii=False), encoding="utf-8")
    done = refundletters("lint", path, *DAY)
    assert done.code == 1
    assert f"{path} problem.description" in done.out
