from __future__ import annotations

import os
import re
import subprocess
import sys
import unicodedata
from collections.abc import Callable
from datetime import UTC, date, datetime, tzinfo
from pathlib import Path
from typing import Any

import click
import pytest

from refundletters import __version__, cli, messages
from refundletters.cli import _options
from refundletters.cli._group import Entry
from refundletters.cli._shell import language_of, main
from refundletters.errors import InputFailed, Place, Problem, UserError, Withheld
from tests.conftest import ROOT, Run
from tests.each import for_each

HAN = re.compile(r"[\u4e00-\u9fff]")
LATIN_WORDS = re.compile(r"[A-Za-z]{2,} [a-z]{2,} [a-z]{2,}")


def python(code: str, **environment: str) -> subprocess.CompletedProcess[bytes]:
    """Run `code` in a fresh interpreter with `environment` added."""
    return subprocess.run(
        [sys.executable, "-c", code],
        cwd=ROOT,
        env={**os.environ, **environment},
        capture_output=True,
        check=False,
    )


def shell_of(monkeypatch: pytest.MonkeyPatch, action: Callable[[], object]) -> None:
    """Make the command line consist of one command, `go`, that does `action`."""
    group = click.Group(commands=[click.Command("go", callback=action)])
    monkeypatch.setattr(cli, "assemble", lambda: group)


def raising(error: BaseException) -> Callable[[], object]:
    """An action that fails with `error`."""

    def action() -> object:
        raise error

    return action


# ── the table of commands ─────────────────────────────────────────────────────────────────────────


def test_help_lists_every_command_of_the_table_in_its_order(refundletters: Run) -> None:
    """Given ``--help``, the shell lists every command of the table, in order, with its help."""
    out = refundletters("--help").out
    positions = [out.index(f"\n  {entry.name} ") for entry in cli.COMMANDS]
    assert len(positions) >= 7
    assert positions == sorted(positions)
    assert all(messages._(entry.help)[:10] in out for entry in cli.COMMANDS)


@pytest.mark.parametrize("arguments", [["--help"], ["--version"], ["frist-contact"]])
def test_start_imports_nothing_heavy(arguments: list[str]) -> None:
    """Given help, version or a typing error, the shell imports no command and no heavy library."""
    done = python(
        f"import sys; from refundletters.cli._shell import main; main({arguments!r});"
        "print(*sorted(sys.modules), file=sys.stderr)"
    )
    loaded = set(done.stderr.decode().split())
    assert "click" in loaded
    heavy = {"pydantic", "jinja2", "yaml", "docxtpl", "docx", "lxml", "babel", "importlib.metadata"}
    assert not loaded & heavy
    assert not loaded & {entry.module for entry in cli.COMMANDS}


@for_each("entry", cli.COMMANDS)
@for_each("language", messages.LANGUAGES)
def test_help_of_each_command_is_in_the_language_asked_for(
    entry: Entry, language: str, refundletters: Run
) -> None:
    """Given ``COMMAND --help --lang L``, every sentence of the help is in L."""
    outcome = refundletters(entry.name, "--help", "--lang", language)
    assert outcome.code == 0
    prose = re.sub(r"refundletters .*|--?\S+|\S+\.ya?ml", "", outcome.out)
    if language == "zh":
        assert HAN.search(prose)
        assert not LATIN_WORDS.search(prose)
    else:
        assert LATIN_WORDS.search(prose)
        assert "显示" not in prose


def columns(text: str) -> int:
    """How wide a text is on a terminal."""
    return sum(2 if unicodedata.east_asian_width(sign) in "WF" else 1 for sign in text)


@for_each("arguments", [[], *([entry.name] for entry in cli.COMMANDS), ["laws", "show"]])
def test_help_fits_a_terminal(arguments: list[str], refundletters: Run) -> None:
    """Given any help in Chinese, no line is over 80 columns and the explanations stand in one column."""
    out = refundletters(*arguments, "--help").out
    assert max(columns(line) for line in out.splitlines()) <= 80
    options = out.partition("选项:\n")[2].partition("\n\n")[0].splitlines()
    starts = {columns(found[0]) for line in options if (found := re.match(r"  -.+?  +(?=[^ ])", line))}
    assert len(options) >= 2
    assert len(starts) == 1


def test_version(refundletters: Run) -> None:
    """Given ``--version``, the shell prints name and version."""
    assert refundletters("--version") == (0, f"refundletters {__version__}\n", "")


# ── the language ──────────────────────────────────────────────────────────────────────────────────


@for_each(
    "arguments, environment, language",
    [
        ([], {}, "zh"),
        ([], {"LANG": "C.UTF-8"}, "zh"),
        ([], {"LANG": "POSIX"}, "zh"),
        ([], {"LANG": "de_DE.UTF-8"}, "zh"),
        ([], {"LANG": "en_GB.UTF-8"}, "en"),
        ([], {"LC_ALL": "", "LANG": "en_US"}, "en"),
        ([], {"LC_ALL": "zh_CN.UTF-8", "LANG": "en_US"}, "zh"),
        ([], {"LC_ALL": "en_US.UTF-8", "LANG": "zh_CN"}, "en"),
        (["--lang", "en", "check"], {}, "en"),
        (["check", "--lang=en", "a.yaml"], {}, "en"),
        (["check", "a.yaml", "--lang", "zh"], {"LANG": "en_US"}, "zh"),
        (["--lang", "zh", "check", "--lang", "en"], {}, "en"),
        (["check", "--", "--lang", "en"], {}, "zh"),
        (["check", "--lang"], {}, "zh"),
        (["check", "--lang", "fr"], {"LANG": "en_US"}, "en"),
        (["check", "--language", "en"], {}, "zh"),
    ],
)
def test_language(arguments: list[str], environment: dict[str, str], language: str) -> None:
    """Given a command line and a locale, ``--lang`` decides, then an English locale, else Chinese."""
    assert language_of(arguments, environment) == language


def test_language_is_left_as_it_was(monkeypatch: pytest.MonkeyPatch, refundletters: Run) -> None:
    """Given a run in English, the process speaks afterwards what it spoke before."""
    monkeypatch.setenv("LANGUAGE", "de")
    assert "Usage:" in refundletters("--help", "--lang", "en").out
    assert messages.language() == "zh"
    assert os.environ["LANGUAGE"] == "de"


@click.command()
@click.argument("file", type=click.Path(exists=True))
@click.option("--must", required=True)
@click.option("--colour", type=click.Choice(["red", "blue"]))
@click.option("--number", type=click.IntRange(1, 9), default=3, show_default=True)
@click.option("--yes", is_flag=True)
def strict(**_values: object) -> None:
    """Be used wrongly."""


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        ([], "缺少参数 'FILE'"),
        (["."], "缺少选项 '--must'"),
        (["missing.txt", "--must", "x"], "不存在"),
        ([".", "--must"], "选项“--must”后面要写值"),
        ([".", "--must", "x", "more"], "多出了参数：more"),
        ([".", "--must", "x", "--colour", "green"], "“green”不在可选值 'red', 'blue' 之中"),
        ([".", "--must", "x", "--number", "many"], "“many”不是有效的数字"),
        ([".", "--must", "x", "--number", "12"], "12 不在范围 1<=x<=9 之内"),
        ([".", "--must", "x", "--yes=1"], "“--yes”后面不带值"),
        ([".", "--must", "x", "--colur", "red"], "没有选项“--colur”。 是不是想写 '--colour'？"),
    ],
)
def test_wrong_usage_is_explained_in_chinese(
    arguments: list[str], words: str, refundletters: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Given a wrong use, Click's own words come in Chinese on standard error, with exit code 2."""
    monkeypatch.setattr(cli, "assemble", lambda: click.Group(commands=[strict]))
    outcome = refundletters("strict", *arguments)
    assert (outcome.code, outcome.out) == (2, "")
    assert words in outcome.err
    assert "错误：" in outcome.err
    assert not LATIN_WORDS.search(outcome.err)


# ── unknown commands ──────────────────────────────────────────────────────────────────────────────


@for_each("entry", cli.COMMANDS)
def test_mistyped_command_is_answered_with_a_guess(entry: Entry, refundletters: Run) -> None:
    """Given a command with two letters swapped, the shell guesses which one was meant."""
    at = next(at for at in range(1, len(entry.name)) if entry.name[at] != entry.name[at + 1])
    typo = entry.name[:at] + entry.name[at + 1] + entry.name[at] + entry.name[at + 2 :]
    outcome = refundletters(typo)
    assert outcome.code == 2
    assert f"“{entry.name}”" in outcome.err.split(typo)[-1]


def test_file_without_a_command(refundletters: Run) -> None:
    """Given a case file where a command belongs, the shell says what to write before it."""
    outcome = refundletters("案件.yaml")
    assert outcome.code == 2
    assert "refundletters check 案件.yaml" in outcome.err


def test_unknown_command_without_a_likeness(refundletters: Run) -> None:
    """Given a command that resembles none, the shell guesses nothing."""
    outcome = refundletters("qqq")
    assert outcome.code == 2
    assert outcome.err.rstrip().endswith(messages._("There is no command “{name}”.").format(name="qqq"))


# ── errors and exit codes ─────────────────────────────────────────────────────────────────────────

PROBLEMS = (
    Problem("价款不是数字", "写成 98.00", Place("案件.yaml", 3, 5, "订单.价款")),
    Problem("缺少经营者名称"),
)


@pytest.mark.parametrize(
    ("error", "code"),
    [(UserError(*PROBLEMS), 3), (Withheld(*PROBLEMS), 1), (InputFailed("读不了", "检查权限", "a.yaml"), 3)],
)
def test_user_error_is_told_without_a_traceback(
    error: UserError, code: int, refundletters: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Given a `UserError`, all its problems go to standard error as plain text, with its exit code."""
    shell_of(monkeypatch, raising(error))
    outcome = refundletters("go")
    assert outcome == (code, "", "".join(f"{problem}\n" for problem in error.problems))


@pytest.mark.parametrize("error", [KeyboardInterrupt(), EOFError(), click.Abort()])
def test_interruption(error: BaseException, refundletters: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    """Given Ctrl-C, the command ends with 130 and without a traceback."""
    shell_of(monkeypatch, raising(error))
    outcome = refundletters("go")
    assert outcome.code == 130
    assert outcome.err.strip() == ""


def test_own_mistake_is_not_hidden(monkeypatch: pytest.MonkeyPatch) -> None:
    """Given an error that nobody foresaw, `main` lets it through."""
    shell_of(monkeypatch, raising(ZeroDivisionError("ours")))
    with pytest.raises(ZeroDivisionError):
        main(["go"])


def test_exit_code_chosen_by_a_command(refundletters: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    """Given a command that ends with ``ctx.exit(1)``, the process does too."""
    shell_of(monkeypatch, lambda: click.get_current_context().exit(1))
    assert refundletters("go").code == 1


def test_reader_that_goes_away_is_met_quietly() -> None:
    """Given a closed pipe on standard output, the command ends and says nothing."""
    reader, writer = os.pipe()
    os.close(reader)
    try:
        done = subprocess.run(
            [sys.executable, "-m", "refundletters", "--help"],
            cwd=ROOT, stdout=writer, stderr=subprocess.PIPE, check=False,
        )  # fmt: skip
    finally:
        os.close(writer)
    assert done.stderr == b""
    assert done.returncode == 1


# ── how it is written ─────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    "environment", [{"LC_ALL": "C"}, {"PYTHONIOENCODING": "cp1252"}, {"PYTHONUTF8": "0"}]
)
def test_output_is_utf8_whatever_the_locale(environment: dict[str, str]) -> None:
    """Given any locale or code page, standard output and standard error are UTF-8."""
    done = python(
        "import sys; from refundletters.cli._shell import main; sys.exit(main(['首次联系']))", **environment
    )
    assert done.returncode == 2
    assert "首次联系" in done.stderr.decode("utf-8")
    done = python(
        "import sys; from refundletters.cli._shell import main; sys.exit(main(['--help']))", **environment
    )
    assert "案件.yaml" in done.stdout.decode("utf-8")


def test_text_that_has_no_utf8_is_still_told(monkeypatch: pytest.MonkeyPatch) -> None:
    """Given a file name that is no Unicode, the error that names it is shown, not lost."""
    code = (
        "import sys; from refundletters import cli; from refundletters.errors import InputFailed\n"
        "import click; from refundletters.cli._shell import main\n"
        "def go(): raise InputFailed('读不了', file='a\\udcff.yaml')\n"
        "cli.assemble = lambda: click.Group(commands=[click.Command('go', callback=go)])\n"
        "sys.exit(main(['go']))"
    )
    done = python(code)
    assert done.returncode == 3
    assert done.stderr.decode("utf-8") == "a\\udcff.yaml  读不了\n"


@pytest.mark.skipif(sys.platform == "win32", reason="pseudo-terminals are a thing of POSIX")
@pytest.mark.parametrize(("environment", "coloured"), [({"TERM": "xterm"}, True), ({"NO_COLOR": "1"}, False)])
def test_colour_only_where_it_is_wanted(environment: dict[str, str], coloured: bool) -> None:
    """Given a terminal, the fact of an error is coloured, unless ``NO_COLOR`` is set."""
    import pty

    code = (
        "import sys; from refundletters.errors import InputFailed\n"
        "from refundletters.cli._shell import _told\n"
        "_told(InputFailed('fact', 'remedy'))"
    )
    ours, theirs = pty.openpty()
    subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, stderr=theirs, env={**os.environ, **environment}, check=True
    )
    os.close(theirs)
    shown = os.read(ours, 1000).decode()
    os.close(ours)
    assert "fact" in shown
    assert ("\x1b[" in shown) is coloured


# ── shared options ────────────────────────────────────────────────────────────────────────────────


@click.command("go")
@_options.case_argument
@_options.today_option
@_options.output_option
@_options.force_option
@_options.max_chars_option
def everything(**given: object) -> None:
    """Take all shared options."""
    click.echo("\n".join(f"{name}={value!r}" for name, value in sorted(given.items())))


@pytest.fixture
def _everything(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cli, "assemble", lambda: click.Group(commands=[everything]))


@pytest.mark.usefixtures("_everything")
def test_shared_options(refundletters: Run) -> None:
    """Given all shared options, the command receives paths, a date, a number and a flag."""
    outcome = refundletters(
        "go", "a.yaml", "--today", "2026-11-22", "-o", "b.docx", "--force", "--max-chars", "300"
    )
    assert outcome.err == ""
    assert outcome.out.splitlines() == [
        f"case_file={Path('a.yaml')!r}",
        "force=True",
        "max_chars=300",
        f"output={Path('b.docx')!r}",
        f"today={date(2026, 11, 22)!r}",
    ]


@pytest.mark.usefixtures("_everything")
def test_today_from_the_environment(refundletters: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    """Given ``REFUNDLETTERS_TODAY``, that day is today unless ``--today`` says another."""
    monkeypatch.setenv("REFUNDLETTERS_TODAY", "2026-11-22")
    assert f"today={date(2026, 11, 22)!r}" in refundletters("go", "a.yaml").out
    assert f"today={date(2026, 1, 2)!r}" in refundletters("go", "a.yaml", "--today", "2026-01-02").out


@pytest.mark.usefixtures("_everything")
@pytest.mark.parametrize("text", ["22.11.2026", "2026-02-30", "明天", ""])
def test_today_that_is_no_date(text: str, refundletters: Run) -> None:
    """Given a day that is none, the shell shows how a date is written."""
    outcome = refundletters("go", "a.yaml", "--today", text)
    assert outcome.code == 2
    assert "2026-11-22" in outcome.err
    assert f"“{text}”" in outcome.err


@pytest.mark.usefixtures("_everything")
def test_today_is_the_date_in_china(refundletters: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    """Given no day, today is the date in China, which begins eight hours before that of UTC."""

    class Clock(datetime):
        @classmethod
        def now(cls, tz: tzinfo | None = None) -> Any:
            return datetime(2026, 11, 21, 16, 30, tzinfo=UTC).astimezone(tz)

    monkeypatch.setattr(_options, "datetime", Clock)
    assert f"today={date(2026, 11, 22)!r}" in refundletters("go", "a.yaml").out
