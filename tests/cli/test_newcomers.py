"""What people type who have not read the manual."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cases import path_of_example
from tests.conftest import Run


@pytest.mark.parametrize(
    ("typed", "meant"),
    [("投诉", "regulator-complaint"), ("催告函", "demand"), ("起诉状", "statement-of-claim")],
)
def test_a_letter_by_its_chinese_name(refundletters: Run, typed: str, meant: str) -> None:
    """Given the Chinese name of a letter for a command, the command is named."""
    done = refundletters(typed, "a.yaml")
    assert done.code == 2
    assert f"“{meant}”" in done.err


@pytest.mark.parametrize(
    ("typed", "meant"), [("消协", "consumer-association"), ("12315", "samr"), ("央行", "pboc")]
)
def test_a_receiver_by_its_chinese_name(refundletters: Run, typed: str, meant: str) -> None:
    """Given a receiver in the words of the case, the same letter is written as for its code."""
    case = path_of_example("01-used-code")
    day = ("--today", "2026-11-22")
    said = refundletters("regulator-complaint", case, "--to", typed, *day)
    assert said == refundletters("regulator-complaint", case, "--to", meant, *day)


def test_a_receiver_that_is_none_is_a_usage_error(refundletters: Run) -> None:
    """Given a body that gets no such letter, those that do are listed."""
    done = refundletters("regulator-complaint", path_of_example("01-used-code"), "--to", "法院")
    assert done.code == 2
    assert "consumer-association" in done.err


def test_a_slip_in_the_name_of_a_file(refundletters: Run, tmp_path: Path) -> None:
    """Given a file that is not there and one of nearly that name, that one is proposed; else the folder."""
    (tmp_path / "案件.yaml").write_bytes(b"")
    near = refundletters("check", tmp_path / "案件.yml")
    assert near.code == 3
    assert "是不是" in near.err
    assert "案件.yaml" in near.err
    assert "所在的文件夹" in refundletters("check", tmp_path / "zzz.yaml").err


def test_a_case_file_gets_its_ending(refundletters: Run, tmp_path: Path) -> None:
    """Given a name without an ending, the case file is a .yaml."""
    assert refundletters("new", "--blank", tmp_path / "案件").code == 0
    assert [each.name for each in tmp_path.iterdir()] == ["案件.yaml"]
