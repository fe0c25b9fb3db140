"""The READMEs, replayed: what they show is what happens. ``pytest --update-readme`` writes them anew."""

from __future__ import annotations

import contextlib
import importlib.util
import io
import os
import re
import shlex
import shutil
import sys
from pathlib import Path
from types import ModuleType

import pytest

from refundletters import resources
from refundletters.cli._shell import main
from refundletters.letters.catalogue import letter_kinds
from tests.conftest import ROOT

READMES = ("README.md", "README.zh-CN.md")
BLOCK = re.compile(r"^```(?P<language>\w+)\n(?P<body>(?:.*\n)*?)```\n(?P<quote>\n(?:>.*\n)+)?", re.MULTILINE)
PICTURES = ROOT / "docs/images"

each_readme = pytest.mark.parametrize("name", READMES)


def read(name: str) -> str:
    """The text of one README."""
    return (ROOT / name).read_text(encoding="utf-8")


def blocks(text: str, language: str) -> list[str]:
    """What stands in the fenced blocks of one language."""
    return [block["body"] for block in BLOCK.finditer(text) if block["language"] == language]


def typed(body: str) -> list[str]:
    """The lines of a block that are typed at a prompt."""
    return [line.removeprefix("$ ") for line in body.splitlines() if line.startswith("$ ")]


class Terminal:
    """A terminal in `folder` on the day that a README names: it runs what is shown there."""

    def __init__(self, folder: Path, day: str) -> None:
        self._folder = folder
        self._day = day
        self._code = 0

    def __call__(self, line: str) -> str:
        """All that one command shows, standard error included; files it says it writes must exist."""
        if line == "echo $?":
            return f"{self._code}\n"
        line, _sign, answers = line.partition(" < ")
        program, *arguments = shlex.split(line)
        assert program == "refundletters", f"shown, but not tested: {line}"
        screen = io.StringIO()
        with pytest.MonkeyPatch.context() as patch:
            patch.chdir(self._folder)
            patch.setenv("REFUNDLETTERS_TODAY", self._day)
            if answers:
                data = (self._folder / answers).read_bytes()
                patch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(data), encoding="utf-8"))
            with contextlib.redirect_stdout(screen), contextlib.redirect_stderr(screen):
                self._code = main(arguments)
        for option, file in zip(arguments, [*arguments[1:], ""], strict=True):
            assert option != "-o" or (self._folder / file).stat().st_size
        return screen.getvalue()


def quoted(output: str) -> str:
    """Output as a quotation, a paragraph a line."""
    return "\n" + ">\n".join(f"> {line}\n" for line in output.splitlines())


def replay(text: str, folder: Path) -> str:
    """A README with its outputs as they are: case files that it shows are written, commands are run.

    The output of a block of commands stands in the block, each after its command; where a quotation
    follows, it stands there, since a quotation is wrapped on a narrow screen and a block is not.
    """
    shutil.copytree(resources.examples(), folder / "examples")
    day = re.search(r"REFUNDLETTERS_TODAY=(\d{4}-\d\d-\d\d)", text)
    assert day, "a README says on which day its outputs were made"
    terminal = Terminal(folder, day[1])

    def shown(block: re.Match[str]) -> str:
        head, lines = block["body"].partition("\n")[0], typed(block["body"])
        if block["language"] == "yaml":
            (folder / head.removeprefix("# ").partition("（")[0]).write_text(block["body"], encoding="utf-8")
        if block["language"] != "console":
            return block[0]
        outputs = [terminal(line) for line in lines]
        if block["quote"]:
            outputs, quote = [""] * len(lines), quoted("".join(outputs))
        else:
            quote = ""
        body = "".join(f"$ {line}\n{output}" for line, output in zip(lines, outputs, strict=True))
        return f"```console\n{body}```\n{quote}"

    return BLOCK.sub(shown, text)


@each_readme
def test_a_readme_shows_what_happens(name: str, tmp_path: Path, pytestconfig: pytest.Config) -> None:
    """Given a README, each command that it shows gives the whole output shown, and the files it writes."""
    now = replay(read(name), tmp_path)
    if pytestconfig.getoption("--update-readme"):
        (ROOT / name).write_text(now, encoding="utf-8", newline="\n")
    assert read(name) == now, "run: python -m pytest tests/test_readme.py --update-readme"


@each_readme
def test_a_readme_shows_every_letter(name: str) -> None:
    """Given a README, it shows commands and case files, and its table names every kind of letter."""
    text = read(name)
    assert len([line for body in blocks(text, "console") for line in typed(body)]) >= 6
    assert len(blocks(text, "yaml")) >= 2
    assert not [kind.code for kind in letter_kinds() if f"| `{kind.code}` |" not in text]


@each_readme
def test_no_command_escapes(name: str) -> None:
    """Given a README, a refundletters command stands in a block of code only where it is run."""
    text = read(name)
    others = [block["body"] for block in BLOCK.finditer(text) if block["language"] not in ("console", "yaml")]
    assert others
    assert not [
        line for body in others for line in body.splitlines() if re.match(r"\W*refundletters\b", line)
    ]
    assert text.count("```") == 2 * len(BLOCK.findall(text))


def test_the_readmes_are_equally_complete() -> None:
    """Given both READMEs, they show the same commands and case files and have the same sections."""
    shown = []
    for text in map(read, READMES):
        lines = [line.replace(" --lang en", "") for body in blocks(text, "console") for line in typed(body)]
        levels = re.findall(r"^(#+) ", text, re.MULTILINE)
        shown.append((lines, blocks(text, "yaml"), levels, text.count("\n| ")))
    assert shown[0] == shown[1]


# ── the picture ───────────────────────────────────────────────────────────────────────────────────


def script(name: str) -> ModuleType:
    """A script that makes pictures."""
    found = importlib.util.spec_from_file_location(f"picture_{name}", PICTURES / f"{name}.py")
    assert found
    assert found.loader
    module = importlib.util.module_from_spec(found)
    found.loader.exec_module(module)
    return module


@pytest.fixture
def maker() -> ModuleType:
    """The script that makes the picture of the letter."""
    return script("make")


@each_readme
def test_a_readme_shows_its_pictures(name: str) -> None:
    """Given a README, it shows a letter and the form, with words for those who cannot see them."""
    tags = re.findall(r"<img [^>]*>", read(name))
    assert len(tags) == 2
    for tag in tags:
        source, words = (re.search(rf'{attribute}="([^"]+)"', tag) for attribute in ("src", "alt"))
        assert source
        assert words
        assert 10_000 < (ROOT / source[1]).stat().st_size < 120_000


@pytest.mark.skipif(
    not shutil.which("soffice") and os.environ.get("REFUNDLETTERS_REQUIRE_OFFICE") != "1",
    reason="who has no LibreOffice cannot make the picture anew",
)
def test_the_picture_is_of_today_s_letter(maker: ModuleType) -> None:
    """Given the picture, the letter it shows is the one that is written now."""
    held = maker.PICTURE.read_bytes()
    assert b"letter\0" in held
    now = maker.fingerprint(maker.letter()).encode()
    assert b"letter\0" + now in held, "run: python docs/images/make.py"


@pytest.mark.skipif(
    not shutil.which("chromium") and os.environ.get("REFUNDLETTERS_REQUIRE_BROWSER") != "1",
    reason="who has no browser cannot make the pictures anew",
)
@pytest.mark.parametrize("picture", ["page", "phone"])
def test_the_pictures_are_of_today_s_page(picture: str) -> None:
    """Given the pictures of the page, what they show is what the page shows now."""
    pytest.importorskip("flask")
    held = (PICTURES / f"{picture}.png").read_bytes()
    assert b"page\0" + script("make_web").fingerprint().encode() in held, (
        "run: python docs/images/make_web.py"
    )
