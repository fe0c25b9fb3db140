from __future__ import annotations

import io
import os
import re
import stat
import sys
from pathlib import Path

import docx
import pytest

from refundletters.letters import Letter
from refundletters.letters.letter import Paragraph
from refundletters.render import text
from tests.cases import DAY, EXAMPLES, VARIANTS, outcome, path_of_example
from tests.conftest import Run
from tests.each import for_each

HAN = re.compile(r"[\u4e00-\u9fff]")
PAIRS = [(stem, kind) for stem in EXAMPLES for kind in VARIANTS]
CASE = path_of_example("01-used-code")


def written() -> list[tuple[str, str]]:
    """The examples with the letters, by their commands, that can be written for them."""
    return [pair for pair in PAIRS if isinstance(outcome(*pair), Letter)]


def withheld() -> list[tuple[str, str]]:
    """The examples with the letters that are withheld from them."""
    return [pair for pair in PAIRS if pair not in written()]


def first(kind: str) -> str:
    """The first example for which a letter can be written."""
    return next(stem for stem, other in written() if other == kind)


# ── what goes where ───────────────────────────────────────────────────────────────────────────────


def test_letters_are_found() -> None:
    """Given the examples, some letters are written and some withheld."""
    assert len(written()) >= 15
    assert len(withheld()) >= 5


@for_each("stem, kind", written)
def test_a_letter_goes_to_standard_output(stem: str, kind: str, refundletters: Run) -> None:
    """Given a letter that can be written, standard output holds nothing else, and the exit code is 0."""
    done = refundletters(*kind.split(), path_of_example(stem), *DAY)
    letter = outcome(stem, kind)
    assert isinstance(letter, Letter)
    assert (done.code, done.out) == (0, text.render(letter))
    told = [line for line in done.err.splitlines() if line.startswith("提示：")]
    assert len(told) == len(letter.notices)


@for_each("stem, kind", withheld)
def test_a_withheld_letter_prints_its_reason(stem: str, kind: str, refundletters: Run) -> None:
    """Given a letter that is withheld, standard output stays empty, the reason is on standard error, and the
    exit code is 1."""
    done = refundletters(*kind.split(), path_of_example(stem), *DAY)
    assert (done.code, done.out) == (1, "")
    assert done.err == f"{outcome(stem, kind)}\n"
    assert kind in done.err


@for_each("kind", VARIANTS)
def test_a_letter_is_chinese_in_either_language(kind: str, refundletters: Run) -> None:
    """Given ``--lang en``, the letter is the same and only the tool's own words are English."""
    path = path_of_example(first(kind))
    chinese = refundletters(*kind.split(), path, *DAY)
    english = refundletters(*kind.split(), path, *DAY, "--lang", "en")
    assert english.out == chinese.out
    assert english.code == 0
    assert all(re.search("[a-z]{4}", line) for line in english.err.splitlines())
    assert all(HAN.search(line) for line in chinese.err.splitlines())


def test_today_from_the_environment(refundletters: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    """Given ``REFUNDLETTERS_TODAY``, the letter is of that day."""
    monkeypatch.setenv("REFUNDLETTERS_TODAY", "2026-12-01")
    assert "2026年12月1日" in refundletters("escalation", CASE).out


def test_cite(refundletters: Run) -> None:
    """Given ``--cite``, the first message has one reference to the law, and without it none."""
    assert "《中华人民共和国" not in refundletters("first-contact", CASE, *DAY).out
    assert refundletters("first-contact", CASE, *DAY, "--cite").out.count("《中华人民共和国") == 1


# ── files ─────────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize("kind", VARIANTS)
@pytest.mark.parametrize("ending", [".txt", ".docx", ".TXT"])
def test_a_letter_is_written_in_the_form_of_its_ending(
    kind: str, ending: str, refundletters: Run, tmp_path: Path
) -> None:
    """Given ``-o``, the file holds the letter, and only standard error says where it is."""
    path = tmp_path / f"信{ending}"
    done = refundletters(*kind.split(), path_of_example(first(kind)), *DAY, "-o", path)
    assert (done.code, done.out) == (0, "")
    assert str(path) in done.err.splitlines()[0]
    letter = outcome(first(kind), kind)
    assert isinstance(letter, Letter)
    if ending == ".docx":
        paragraphs = [line.text for line in docx.Document(io.BytesIO(path.read_bytes())).paragraphs]
        said = [block.text for block in letter.blocks if isinstance(block, Paragraph)]
        assert said
        assert set(said) <= set(paragraphs)
    else:
        assert path.read_bytes().decode("utf-8") == text.render(letter)


@pytest.mark.skipif(os.name == "nt", reason="Windows has other permissions")
def test_only_the_owner_may_read_it(refundletters: Run, tmp_path: Path) -> None:
    """Given a letter in a file, nobody but its owner may read it."""
    path = tmp_path / "信.txt"
    assert refundletters("escalation", CASE, *DAY, "-o", path).code == 0
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


@pytest.mark.parametrize("ending", [".txt", ".docx"])
def test_an_existing_file_is_never_overwritten(ending: str, refundletters: Run, tmp_path: Path) -> None:
    """Given an existing file, it stays as it is and the exit code is 3; with ``--force`` it is replaced."""
    path = tmp_path / f"信{ending}"
    path.write_text("我的", encoding="utf-8")
    done = refundletters("escalation", CASE, *DAY, "-o", path)
    assert (done.code, done.out) == (3, "")
    assert "--force" in done.err
    assert path.read_text(encoding="utf-8") == "我的"
    assert refundletters("escalation", CASE, *DAY, "-o", path, "--force").code == 0
    assert path.read_bytes() != "我的".encode()


@pytest.mark.parametrize("name", ["信.odt", "信", "信.doc", "信.txt.bak"])
def test_an_unknown_ending(name: str, refundletters: Run, tmp_path: Path) -> None:
    """Given an ending that names no form, the exit code is 2, the forms are named and nothing is written."""
    done = refundletters("escalation", CASE, *DAY, "-o", tmp_path / name)
    assert (done.code, done.out) == (2, "")
    assert ".docx" in done.err
    assert ".txt" in done.err
    assert not list(tmp_path.iterdir())


def test_a_folder_that_does_not_exist(refundletters: Run, tmp_path: Path) -> None:
    """Given an output in a folder that is not there, the exit code is 3 and the folder is named."""
    done = refundletters("escalation", CASE, *DAY, "-o", tmp_path / "无" / "信.txt")
    assert (done.code, done.out) == (3, "")
    assert str(tmp_path / "无") in done.err


@for_each("stem, kind", withheld)
def test_a_withheld_letter_writes_no_file(stem: str, kind: str, refundletters: Run, tmp_path: Path) -> None:
    """Given a letter that is withheld, no file comes into being, and an existing one stays."""
    assert refundletters(*kind.split(), path_of_example(stem), *DAY, "-o", tmp_path / "信.docx").code == 1
    kept = tmp_path / "信.txt"
    assert set(tmp_path.iterdir()) <= {kept}
    kept.write_text("我的", encoding="utf-8")
    assert refundletters(*kind.split(), path_of_example(stem), *DAY, "-o", kept, "--force").code == 1
    assert kept.read_text(encoding="utf-8") == "我的"


# ── a limit of characters ─────────────────────────────────────────────────────────────────────────


def test_max_chars(refundletters: Run) -> None:
    """Given a limit that the core keeps, the letter keeps it too."""
    whole = refundletters("payment-dispute", CASE, *DAY).out
    done = refundletters("payment-dispute", CASE, *DAY, "--max-chars", len(whole) - 1)
    assert done.code == 0
    assert len(done.out) < len(whole)
    assert refundletters("payment-dispute", CASE, *DAY, "--max-chars", len(whole)).out == whole


def test_max_chars_too_small(refundletters: Run) -> None:
    """Given a limit below the core, the exit code is 1, and the smallest limit that would do is named."""
    done = refundletters("payment-dispute", CASE, *DAY, "--max-chars", "20")
    assert (done.code, done.out) == (1, "")
    (least,) = set(re.findall(r"--max-chars (\d+)", done.err))
    kept = refundletters("payment-dispute", CASE, *DAY, "--max-chars", least)
    assert (kept.code, len(kept.out)) == (0, int(least))
    assert refundletters("payment-dispute", CASE, *DAY, "--max-chars", int(least) - 1).code == 1


@pytest.mark.parametrize("limit", ["0", "-5", "many"])
def test_max_chars_that_is_no_limit(limit: str, refundletters: Run) -> None:
    """Given a limit that is none, the exit code is 2."""
    assert refundletters("payment-dispute", CASE, *DAY, "--max-chars", limit).code == 2


# ── wrong use and wrong input ─────────────────────────────────────────────────────────────────────


@for_each("kind", VARIANTS)
def test_a_missing_file(kind: str, refundletters: Run, tmp_path: Path) -> None:
    """Given a case file that is not there, the exit code is 3 and the file is named, without a traceback."""
    done = refundletters(*kind.split(), tmp_path / "案件.yaml", *DAY)
    assert (done.code, done.out) == (3, "")
    assert "案件.yaml" in done.err
    assert "Traceback" not in done.err


@for_each("kind", VARIANTS)
@for_each(
    "content", ["订单: {商品: 月卡", "订单:\n  - [", "订单: &a 1\n支付: *a\n", "- 1\n- 2\n", "\t订单: 1\n"]
)
def test_unreadable_yaml(kind: str, content: str, refundletters: Run, tmp_path: Path) -> None:
    """Given a file that is no case, the exit code is 3 and line and column are named."""
    path = tmp_path / "案件.yaml"
    path.write_text(content, encoding="utf-8")
    done = refundletters(*kind.split(), path, *DAY)
    assert (done.code, done.out) == (3, "")
    assert re.search(r"案件\.yaml:\d+:\d+", done.err)
    assert "Traceback" not in done.err


def test_wrong_values_are_told_at_once(refundletters: Run, tmp_path: Path) -> None:
    """Given several wrong values, each is told with its line, and the exit code is 3."""
    path = tmp_path / "案件.yaml"
    path.write_text("订单:\n  价款: 九十八\n  下单时间: 昨天\n问题:\n  情形: 天气不好\n", encoding="utf-8")
    done = refundletters("first-contact", path, *DAY)
    assert done.code == 3
    assert {int(line) for line in re.findall(r"案件\.yaml:(\d+):", done.err)} == {2, 3, 5}


@for_each(
    "arguments",
    [
        (),
        ("a.yaml", "b.yaml"),
        ("a.yaml", "--today", "morgen"),
        ("a.yaml", "--nothing"),
        ("a.yaml", "-o"),
    ],
)
@for_each("kind", VARIANTS)
def test_wrong_usage(kind: str, arguments: tuple[str, ...], refundletters: Run) -> None:
    """Given a command used wrongly, the exit code is 2, and standard output stays empty."""
    done = refundletters(*kind.split(), *arguments)
    assert (done.code, done.out) == (2, "")
    assert done.err


def test_who_receives_a_complaint(refundletters: Run) -> None:
    """Given ``--to``, the market regulator is the receiver it knows; another is wrong usage."""
    assert refundletters("regulator-complaint", CASE, *DAY, "--to", "samr").code == 0
    done = refundletters("regulator-complaint", CASE, *DAY, "--to", "mayor")
    assert done.code == 2
    assert "samr" in done.err


@pytest.mark.skipif(sys.platform == "win32", reason="a device of POSIX")
def test_a_device_is_no_case(refundletters: Run) -> None:
    """Given a device instead of a file, the exit code is 3 and nothing hangs."""
    assert refundletters("first-contact", "/dev/zero", *DAY).code == 3
