"""``bundle``: one file for one receiver, written once, for its owner's eyes only."""

from __future__ import annotations

import os
import stat
import zipfile
from pathlib import Path

import pytest

from refundletters.bundle import pages
from refundletters.bundle.receivers import RECEIVERS
from refundletters.cli import bundle as command
from refundletters.errors import Problem
from tests.bundle.folders import CODE, case_file
from tests.cases import DAY, path_of_example
from tests.conftest import Run


def test_it_is_written_for_its_owner_only(tmp_path: Path, refundletters: Run) -> None:
    """Given a case with its files, the ZIP is written with what is inside told, and what to look through by
    eye; standard output stays empty."""
    case, out = case_file(tmp_path), tmp_path / "材料.zip"
    done = refundletters("bundle", case, "--to", "samr", "-o", out, "--no-pdf", *DAY)
    assert (done.code, done.out) == (0, "")
    assert "1-投诉书.docx" in done.err
    assert "不能自动遮盖" in done.err
    assert f"redact {tmp_path / '13800138000付款.png'} --box" in done.err
    assert os.name == "nt" or stat.S_IMODE(out.stat().st_mode) == 0o600
    with zipfile.ZipFile(out) as source:
        assert "清单.csv" in source.namelist()
        assert "全部材料.pdf" not in source.namelist()


def test_nothing_is_overwritten(tmp_path: Path, refundletters: Run) -> None:
    """Given a name that is taken, nothing is written without ``--force``."""
    out = tmp_path / "材料.zip"
    out.write_bytes(b"mine")
    taken = ("bundle", case_file(tmp_path), "--to", "samr", "-o", out, "--no-pdf", *DAY)
    assert refundletters(*taken).code == 3
    assert out.read_bytes() == b"mine"
    assert refundletters(*taken, "--force").code == 0
    assert zipfile.is_zipfile(out)


def test_who_gets_the_code_is_told(tmp_path: Path, refundletters: Run) -> None:
    """Given a bundle for the seller, its user is warned that the code is inside, for others not."""
    case = case_file(tmp_path)
    told = {
        to: refundletters("bundle", case, "--to", to, "-o", tmp_path / f"{to}.zip", "--no-pdf", *DAY).err
        for to in ("merchant", "samr")
    }
    assert "完整的卡密" in told["merchant"]
    assert "完整的卡密" not in told["samr"]
    assert not any(CODE in each for each in told.values())


def test_a_bundle_that_cannot_be_made_says_why(tmp_path: Path, refundletters: Run) -> None:
    """Given a receiver who takes no letter in this case, or a missing file, nothing is written and the reason
    is told, with the place in the case file; another ending, receiver or letter is wrong usage."""
    case, out = case_file(tmp_path), tmp_path / "材料.zip"
    withheld = refundletters("bundle", path_of_example("03-no-order-number"), "--to", "samr", "-o", out, *DAY)
    assert withheld.code == 1
    assert "不是" in withheld.err or "没有" in withheld.err
    (tmp_path / "聊天.txt").unlink()
    missing = refundletters("bundle", case, "--to", "samr", "-o", out, *DAY)
    assert missing.code == 1
    assert "聊天.txt" in missing.err
    assert "案件.json" in missing.err
    assert not out.exists()
    for wrong in (
        ("--to", "samr", "-o", tmp_path / "a.docx"),
        ("--to", "public", "-o", out),
        ("--to", "samr", "--letter", "demand", "-o", out),
    ):
        assert refundletters("bundle", case, *wrong, *DAY).code == 2


def test_without_libreoffice_there_is_no_pdf(
    tmp_path: Path, refundletters: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Given no LibreOffice, the ZIP is the same as without a PDF, and its user is told; ``--pdf`` insists."""

    def missing() -> None:
        raise pages.JoinerMissing(Problem("需要LibreOffice"))

    case = case_file(tmp_path)
    bare = ("bundle", case, "--to", "samr", *DAY)
    assert refundletters(*bare, "-o", tmp_path / "a.zip", "--no-pdf").code == 0
    monkeypatch.setattr(pages, "require", missing)
    done = refundletters(*bare, "-o", tmp_path / "b.zip")
    assert done.code == 0
    assert "没有附合并的PDF：需要LibreOffice" in done.err
    assert (tmp_path / "a.zip").read_bytes() == (tmp_path / "b.zip").read_bytes()
    assert refundletters(*bare, "-o", tmp_path / "c.zip", "--pdf").code == 3
    assert not (tmp_path / "c.zip").exists()


def test_the_receivers_are_those_of_the_package() -> None:
    """Given the choices of ``--to``, they are the receivers that the package knows."""
    choices = next(option for option in command.command.params if option.name == "to").type
    assert tuple(choices.choices) == RECEIVERS  # type: ignore[attr-defined]  # a Choice
