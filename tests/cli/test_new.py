from __future__ import annotations

import io
import json
import os
import stat
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from refundletters.case.reading import load_case
from refundletters.interview import UNKNOWN
from tests.cases import path_of_example
from tests.conftest import ROOT, Outcome, Run
from tests.interview.stories import PARTLY, STORIES, TODAY, USED_CODE, told

if sys.platform != "win32":
    import pexpect

Piped = Callable[..., Outcome]

on_a_terminal = pytest.mark.skipif(sys.platform == "win32", reason="pexpect needs a POSIX terminal")


def lines(story: dict[str, str]) -> list[str]:
    """What is typed for a story, one answer a line."""
    return [story.get(question.id, UNKNOWN) for question in told(story).questions]


@pytest.fixture
def piped(refundletters: Run, monkeypatch: pytest.MonkeyPatch) -> Piped:
    """``refundletters new FILE < answers``."""

    def run(answers: list[str] | bytes, *arguments: str | Path) -> Outcome:
        data = answers if isinstance(answers, bytes) else "".join(f"{line}\n" for line in answers).encode()
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(data), encoding="utf-8"))
        return refundletters("new", "--today", TODAY.isoformat(), *arguments)

    return run


def unfinished(path: Path) -> Path:
    """Where the answers are kept until the case file is written."""
    return path.with_name(f".{path.name}.未完成.json")


# the blank file


def test_new_blank_writes_a_skeleton(refundletters: Run, tmp_path: Path) -> None:
    """Given ``--blank``, `new` writes a skeleton that reads, and says on stderr what to do next."""
    path = tmp_path / "案件.yaml"
    done = refundletters("new", "--blank", path)
    assert (done.code, done.out) == (0, "")
    assert f"refundletters check {path}" in done.err
    assert load_case(path).problem.situation is None
    assert path.read_text(encoding="utf-8").startswith("# ")


def test_new_fills_in_the_situation(refundletters: Run, tmp_path: Path) -> None:
    """Given ``--situation`` in Chinese or by its code, `new` fills it in."""
    for number, word in enumerate(("卡密无效", "invalid-code", "无效卡密")):
        path = tmp_path / f"{number}.yaml"
        assert refundletters("new", "--blank", "--situation", word, path).code == 0
        assert load_case(path).problem.situation == "invalid-code"


def test_new_refuses_an_unknown_situation(refundletters: Run, tmp_path: Path) -> None:
    """Given an unknown situation, `new` exits with 2, a guess and the possible words."""
    done = refundletters("--lang", "en", "new", "--blank", "--situation", "卡密失效", tmp_path / "a.yaml")
    assert done.code == 2
    assert "卡密无效" in done.err
    assert "商家失联" in done.err
    assert not list(tmp_path.iterdir())


def test_new_never_overwrites_a_case(refundletters: Run, tmp_path: Path) -> None:
    """Given an existing file, `new` exits with 3 and leaves it; with ``--force`` it is replaced."""
    path = tmp_path / "a.yaml"
    path.write_text("订单: {}\n", encoding="utf-8")
    assert refundletters("new", "--blank", path).code == 3
    assert refundletters("new", path).code == 3
    assert path.read_text(encoding="utf-8") == "订单: {}\n"
    assert refundletters("new", "--blank", path, "--force").code == 0
    assert "消费者:" in path.read_text(encoding="utf-8")


# answers from a file


@pytest.mark.parametrize("name", STORIES)
def test_a_file_of_answers_becomes_a_case_and_a_message(
    piped: Piped, refundletters: Run, tmp_path: Path, name: str
) -> None:
    """Given the answers of a story, one a line, `new` writes the case file (0600), and says the next command;
    the first message comes of the file."""
    path = tmp_path / "案件.yaml"
    done = piped(lines(STORIES[name]), path)
    assert done.code == 0, done.err
    assert load_case(path) == told(STORIES[name]).case
    assert tells_a_command(done.out, path)
    assert [file.name for file in tmp_path.iterdir()] == [path.name]
    if os.name == "posix":
        assert stat.S_IMODE(path.stat().st_mode) == 0o600
    message = refundletters("first-contact", path, "--today", TODAY.isoformat())
    assert message.code == 0
    assert STORIES[name]["item"] in message.out


def tells_a_command(text: str, path: Path) -> bool:
    """Whether a command for the case file is told."""
    return any(
        line.strip().startswith("$ refundletters ") and str(path) in line for line in text.splitlines()
    )


def test_answers_that_end_early_are_kept(piped: Piped, tmp_path: Path) -> None:
    """Given fewer answers than questions, `new` exits with 1, keeps them (0600), names the next question."""
    path = tmp_path / "a.yaml"
    done = piped(lines(USED_CODE)[:3], path)
    assert done.code == 1
    assert not path.exists()
    assert list(json.loads(unfinished(path).read_text(encoding="utf-8"))["answers"]) == [
        "situation", "description", "found-at",
    ]  # fmt: skip
    assert "在哪里买的？" in done.err
    if os.name == "posix":
        assert stat.S_IMODE(unfinished(path).stat().st_mode) == 0o600


def test_the_same_file_makes_the_same_case(piped: Piped, tmp_path: Path) -> None:
    """Given a file of answers that ended early and is given again whole, its lines begin with the first
    question, and what was kept before does not shift them."""
    path = tmp_path / "a.yaml"
    assert piped(lines(USED_CODE)[:9], path).code == 1
    assert piped(lines(USED_CODE), path).code == 0
    assert load_case(path) == told(USED_CODE).case
    assert not unfinished(path).exists()


def test_what_is_kept_goes_on_without_new_answers(piped: Piped, tmp_path: Path) -> None:
    """Given all answers kept but one, empty lines keep them and one more answer completes the case."""
    path = tmp_path / "a.yaml"
    answers = lines(USED_CODE)
    assert piped(answers[:-1], path).code == 1
    assert piped([""] * (len(answers) - 1) + answers[-1:], path).code == 0
    assert load_case(path) == told(USED_CODE).case


def test_a_wrong_line_is_named(piped: Piped, tmp_path: Path) -> None:
    """Given a line that its question does not take, `new` exits with 3: number, fact and remedy."""
    answers = lines(USED_CODE)
    answers[2] = "十一月"
    done = piped(answers, tmp_path / "a.yaml")
    assert done.code == 3
    assert "答案:3" in done.err
    assert "2026-11-20 10:00" in done.err
    assert not (tmp_path / "a.yaml").exists()
    assert "found-at" not in unfinished(tmp_path / "a.yaml").read_text(encoding="utf-8")


def test_back_and_the_summary_work_in_a_file_too(piped: Piped, tmp_path: Path) -> None:
    """Given ``<`` in a file, the next line answers the question before once more; a number after the last
    answer changes the one that has it in the summary."""
    path = tmp_path / "a.yaml"
    answers = lines(USED_CODE)
    done = piped([answers[0], "写错了", "<", *answers[1:], "2", "第二次才写对"], path)
    assert done.code == 0, done.err
    assert load_case(path).problem.description == "第二次才写对"
    assert load_case(path).problem.situation == "used-code"


@pytest.mark.parametrize("encoding", ["utf-8-sig", "gb18030"])
def test_other_encodings_are_read(piped: Piped, tmp_path: Path, encoding: str) -> None:
    """Given answers as a program for Windows saved them, they are read."""
    path = tmp_path / "a.yaml"
    assert piped("\r\n".join(lines(PARTLY)).encode(encoding), path).code == 0
    assert load_case(path) == told(PARTLY).case


def test_the_situation_may_be_given(piped: Piped, tmp_path: Path) -> None:
    """Given ``--situation``, an empty first line keeps it."""
    path = tmp_path / "a.yaml"
    assert piped(["", *lines(USED_CODE)[1:]], path, "--situation", "卡密已被使用").code == 0
    assert load_case(path) == told(USED_CODE).case


def test_a_damaged_state_is_named(piped: Piped, tmp_path: Path) -> None:
    """Given kept answers that are none, `new` exits with 3 and names their file."""
    path = tmp_path / "a.yaml"
    unfinished(path).write_text("{", encoding="utf-8")
    done = piped([], path)
    assert done.code == 3
    assert unfinished(path).name in done.err


def test_a_folder_that_is_not_there_is_told_before_the_first_question(piped: Piped, tmp_path: Path) -> None:
    """Given a folder that does not exist, nothing is asked."""
    done = piped(lines(USED_CODE), tmp_path / "nowhere" / "a.yaml")
    assert done.code == 3
    assert "出了什么问题" not in done.err


# a real terminal


class Screen:
    """``refundletters new`` on a terminal of its own (pexpect)."""

    def __init__(self, path: Path) -> None:
        environment = {
            **{name: os.environ[name] for name in ("PATH", "HOME") if name in os.environ},
            "PYTHONPATH": str(ROOT),
            "PROMPT_TOOLKIT_NO_CPR": "1",
            "TERM": "xterm",
        }
        arguments = ["-m", "refundletters", "new", "--today", TODAY.isoformat(), str(path)]
        self.process = pexpect.spawn(
            sys.executable, arguments, env=environment, cwd=path.parent, encoding="utf-8", timeout=60
        )

    def shows(self, text: str) -> Screen:
        """Wait for `text`."""
        self.process.expect_exact(text)
        return self

    def asks(self, number: int) -> Screen:
        """Wait for the prompt of the question with this number."""
        return self.shows(f"{number}>")

    def types(self, text: str, end: str = "\r") -> Screen:
        """Type `text` and Enter."""
        self.process.send(text + end)
        return self

    def ends(self) -> int | None:
        """The exit code."""
        self.process.expect(pexpect.EOF)
        self.process.close()
        code: int | None = self.process.exitstatus
        return code


@on_a_terminal
def test_a_terminal_asks_refuses_goes_back_and_goes_on(tmp_path: Path) -> None:
    """Given a terminal, a wrong answer stays to be corrected with its reason, ``<`` shows the answer before,
    Ctrl-C loses nothing, and the next run goes on to the summary, the correction and the file."""
    path = tmp_path / "a.yaml"
    screen = Screen(path)
    screen.shows("出了什么问题").shows("未到账").asks(1).types("卡密坏了")
    screen.shows("不在可选的答案里").types("\x15卡密无效").shows("您看到了什么").asks(2)
    screen.types("第一行\x1b\r第二行").shows("什么时候发现的").asks(3)
    screen.types("<").shows("现在的回答：第一行 / 第二行").asks(2).types("").asks(3).types("\x03", "")
    assert screen.shows("已保存2个回答").ends() == 130
    assert not path.exists()
    screen = Screen(path)
    screen.shows("接着上次继续").asks(3)
    number = 3
    while screen.types("?").process.expect_exact([f"{number + 1}>", "直接回车，写入文件："]) == 0:
        number += 1
    screen.types("1").shows("现在的回答：卡密无效").asks(1).types("卡密已被使用").shows(
        "直接回车，写入文件："
    )
    assert screen.types("").shows("已写入").ends() == 0
    case = load_case(path)
    assert (case.problem.situation, case.problem.description) == ("used-code", "第一行\n第二行")
    assert [file.name for file in tmp_path.iterdir()] == [path.name]


@on_a_terminal
def test_the_end_of_a_terminal_keeps_too(tmp_path: Path) -> None:
    """Given Ctrl-D, the answers are kept and the exit code says that the case is not complete."""
    screen = Screen(tmp_path / "a.yaml")
    screen.asks(1).types("1").asks(2).types("\x04", "")
    assert screen.shows("已保存1个回答").ends() == 1
    assert unfinished(tmp_path / "a.yaml").exists()


@on_a_terminal
def test_a_finished_file_is_changed_in_place(tmp_path: Path) -> None:
    """Given a case file that is there, its answers are shown and may be changed; all else is as it was, and
    without a change the file is not touched."""
    path = tmp_path / "a.yaml"
    before = path_of_example("01-used-code").read_text(encoding="utf-8") + "# 我自己的备注\n"
    path.write_text(before, encoding="utf-8", newline="\n")
    screen = Screen(path).shows("已经有了").shows("直接回车，写入文件：")
    assert screen.types("").shows("没有改动").ends() == 0
    assert path.read_text(encoding="utf-8") == before
    screen = Screen(path).shows("直接回车，写入文件：").types("2").shows("现在的回答").asks(2)
    screen.types("\x15提示卡密失效").shows("直接回车，写入文件：").types("3").shows("什么时候发现").asks(3)
    screen.types("\x15?").shows("直接回车，写入文件：")
    assert screen.types("").shows("已写入").ends() == 0
    after = path.read_text(encoding="utf-8").splitlines()
    lost = [line for line in before.splitlines() if line not in after]
    assert [line.split(":")[0].strip() for line in lost] == ["发现时间", "现象"]
    case = load_case(path)
    assert (case.problem.description, case.problem.found_at) == ("提示卡密失效", None)
    assert [file.name for file in tmp_path.iterdir()] == [path.name]


@on_a_terminal
def test_a_change_broken_off_is_kept_beside_the_file(tmp_path: Path) -> None:
    """Given a finished file and Ctrl-C after a change, the file is as it was, and the next run goes on."""
    path = tmp_path / "a.yaml"
    path.write_bytes(path_of_example("01-used-code").read_bytes())
    screen = Screen(path).shows("直接回车，写入文件：").types("2").asks(2).types("\x15提示卡密失效")
    assert screen.shows("直接回车，写入文件：").types("\x03", "").shows("已保存").ends() == 130
    assert path.read_bytes() == path_of_example("01-used-code").read_bytes()
    screen = Screen(path).shows("提示卡密失效").shows("直接回车，写入文件：")
    assert screen.types("").shows("已写入").ends() == 0
    assert load_case(path).problem.description == "提示卡密失效"


def test_only_a_terminal_costs_the_library_of_one(tmp_path: Path) -> None:
    """Given answers from a file, the library for terminals is not imported."""
    code = (
        "import sys; from refundletters.cli._shell import main;"
        f"print(main(['new', '--today', '{TODAY}', sys.argv[1]]), 'prompt_toolkit' in sys.modules)"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, str(tmp_path / "a.yaml")],
        input="\n".join(lines(USED_CODE)), capture_output=True, encoding="utf-8", cwd=ROOT, check=True,
    )  # fmt: skip
    assert done.stdout.splitlines()[-1] == "0 False"
