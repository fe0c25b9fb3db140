"""``exhibits``, and what other commands tell of the files of the exhibits."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from refundletters.case.reading import load_case
from tests.cases import DAY, path_of_example
from tests.conftest import Run
from tests.exhibits.pictures import photo, screenshot


@pytest.fixture
def case_file(tmp_path: Path) -> Path:
    """The first example with files: a screenshot, a photo called .png, and one that is missing."""
    text = path_of_example("01-used-code").read_text(encoding="utf-8")
    for number, name in enumerate(("付款详情", "订单页", "激活失败")):
        assert f"编号: {name}," in text
        text = text.replace(f"编号: {name},", f"编号: {name}, 文件: 证据/{number}.png,")
    path = tmp_path / "案件.yaml"
    path.write_text(text, encoding="utf-8")
    screenshot(tmp_path / "证据/0.png")
    photo(tmp_path / "证据/1.png")
    return path


def test_exhibits_are_listed(case_file: Path, refundletters: Run) -> None:
    """Given a case with files, each exhibit is listed with its number, file, size, date, hash and facts."""
    done = refundletters("exhibits", case_file)
    assert "证据1  付款详情" in done.out
    assert "PNG · 54×120" in done.out
    assert "2026-11-20 11:00:07（照片记载的拍摄时间）" in done.out
    assert done.out.count("SHA-256") == 2
    assert "2026-11-20 购买" in done.out
    assert "没有这个文件" in done.out
    assert done.code == 1


def test_exhibits_for_programs(case_file: Path, refundletters: Run) -> None:
    """Given ``--format json``, every exhibit is a record with the same keys, in the order of the numbers."""
    told = json.loads(refundletters("exhibits", case_file, "--format", "json").out)
    assert [each["number"] for each in told] == list(range(1, len(told) + 1))
    assert len({tuple(each) for each in told}) == 1
    assert [each["usable"] for each in told[:3]] == [True, True, False]
    assert told[1]["content"] == "jpeg"
    assert told[1]["date_from"] == "exif"
    assert told[0]["shows"]


def test_a_case_without_files(refundletters: Run) -> None:
    """Given exhibits of which no file is named, they are listed and the command succeeds."""
    done = refundletters("exhibits", path_of_example("01-used-code"))
    assert done.code == 0
    assert done.out.count("没有写文件") >= 4


def test_check_tells_of_files(case_file: Path, refundletters: Run) -> None:
    """Given files that are missing or misnamed, `check` says so with the line, and no letter is withheld."""
    done = refundletters("check", case_file, *DAY)
    line = next(
        number
        for number, text in enumerate(case_file.read_text(encoding="utf-8").split("\n"), 1)
        if "证据/2.png" in text
    )
    assert f"{case_file}:{line}:" in done.out
    assert "证据[3].文件  证据3（证据/2.png）：没有这个文件" in done.out
    assert "实际内容是JPEG" in done.out
    assert done.code == 0


def test_plan_tells_of_files(case_file: Path, refundletters: Run) -> None:
    """Given files that are missing, the page that says what to do names them among the evidence."""
    done = refundletters("plan", case_file, *DAY)
    assert done.code == 0
    assert "· 证据[3].文件  证据3（证据/2.png）：没有这个文件" in done.out


def test_a_letter_tells_of_its_exhibits(case_file: Path, refundletters: Run) -> None:
    """Given a letter that lists an exhibit whose file is missing, it is written with a caution."""
    done = refundletters("regulator-complaint", case_file, *DAY)
    assert done.code == 0
    assert "没有这个文件" in done.err
    assert "没有这个文件" not in done.out


def test_no_file_is_changed(case_file: Path, refundletters: Run) -> None:
    """Given every command that looks at exhibits, the files stay as they are, bytes and times."""

    def state() -> dict[str, tuple[bytes, int]]:
        found = [path for path in case_file.parent.rglob("*") if path.is_file()]
        return {path.name: (path.read_bytes(), path.stat().st_mtime_ns) for path in found}

    before = state()
    assert len(before) == 3
    assert load_case(case_file).exhibits[0].file
    for command in ("exhibits", "check", "regulator-complaint"):
        refundletters(command, case_file)
    assert state() == before
