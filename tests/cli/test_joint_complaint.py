"""``joint-complaint`` on the command line."""

from __future__ import annotations

import re
from pathlib import Path

from refundletters.letters.joint import compose_joint
from refundletters.render import text
from tests.cases import DAY, example, path_of_example
from tests.conftest import Run
from tests.exhibits.pictures import screenshot

TWO = ("01-used-code", "12-same-seller")
PATHS = tuple(path_of_example(stem) for stem in TWO)


def test_the_complaint_is_printed(refundletters: Run) -> None:
    """Given two case files, the complaint is on standard output, and what to know on standard error."""
    letter = compose_joint([example(stem) for stem in TWO])
    done = refundletters("joint-complaint", *PATHS, *DAY)
    assert (done.code, done.out) == (0, text.render(letter))
    assert len(done.err.splitlines()) == len(letter.notices)


def test_a_file_is_written(refundletters: Run, tmp_path: Path) -> None:
    """Given ``-o``, a Word file is written, once."""
    path = tmp_path / "共同投诉书.docx"
    assert refundletters("joint-complaint", *PATHS, *DAY, "-o", path).code == 0
    assert path.read_bytes().startswith(b"PK")
    assert refundletters("joint-complaint", *PATHS, *DAY, "-o", path).code != 0


def test_everybodys_pictures_follow(refundletters: Run, tmp_path: Path) -> None:
    """Given ``--annex``, the pictures of all follow under the numbers that run on, with whose they are; on
    the screen, where there can be none, it is wrong use."""
    paths = []
    for number, path in enumerate(PATHS):
        folder = tmp_path / str(number)
        folder.mkdir()
        screenshot(folder / "图.png")
        words = path.read_text(encoding="utf-8")
        assert words.count("{编号: 付款详情,") == 1
        words = words.replace("{编号: 付款详情,", "{编号: 付款详情, 文件: 图.png,")
        paths.append(folder / "案件.yaml")
        paths[-1].write_text(words, encoding="utf-8")
    output = tmp_path / "共同投诉书.html"
    assert refundletters("joint-complaint", *paths, *DAY, "--annex", "-o", output).code == 0
    captions = re.findall("<figcaption>(.*?)</figcaption>", output.read_text(encoding="utf-8"))
    assert [caption.split("（")[1] for caption in captions] == ["李明）", "王芳）"]
    assert captions[0].startswith("证据1")
    assert not captions[1].startswith("证据1\u3000")
    assert refundletters("joint-complaint", *PATHS, *DAY, "--annex").code == 2


def test_representatives_are_chosen(refundletters: Run) -> None:
    """Given the representatives, they stand in the complaint; given somebody else, it is wrong use."""
    named = ("--representative", "王芳", "--representative", "李明")
    assert "推选王芳、李明" in refundletters("joint-complaint", *PATHS, *DAY, *named).out
    done = refundletters("joint-complaint", *PATHS, *DAY, "--representative", "张三")
    assert (done.code, done.out) == (2, "")
    assert "张三" in done.err


def test_other_sellers_are_refused(refundletters: Run) -> None:
    """Given cases against different sellers, nothing is written and the reason is told, exit code 1."""
    other = path_of_example("05-not-as-described")
    done = refundletters("joint-complaint", PATHS[0], other, *DAY)
    assert (done.code, done.out) == (1, "")
    assert "同一经营者" in done.err


def test_one_file_is_refused(refundletters: Run) -> None:
    """Given one case file, or none, there is nothing to join."""
    assert refundletters("joint-complaint", PATHS[0], *DAY).code == 1
    assert refundletters("joint-complaint", *DAY).code == 2


def test_an_error_of_one_case_withholds_the_whole(refundletters: Run, tmp_path: Path) -> None:
    """Given an insult in one case, the complaint is withheld; ``--draft`` marks it as one."""
    path = tmp_path / "案件.yaml"
    words = PATHS[1].read_text(encoding="utf-8")
    assert "两张卡密激活时都提示" in words
    path.write_text(
        words.replace("两张卡密激活时都提示", "你们是骗子，两张卡密激活时都提示"), encoding="utf-8"
    )
    done = refundletters("joint-complaint", PATHS[0], path, *DAY)
    assert (done.code, done.out) == (1, "")
    assert "E4" in done.err
    assert refundletters("joint-complaint", PATHS[0], path, *DAY, "--draft").code == 0
