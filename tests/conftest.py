"""What all tests share: a quiet environment, and the command line as a function."""

from __future__ import annotations

import ast
import gc
import os
import subprocess
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path
from typing import NamedTuple

import pytest
from hypothesis import settings

from refundletters import messages
from refundletters.cli._shell import main

ROOT = Path(__file__).parent.parent
"""The checkout."""

THOROUGH = os.environ.get("REFUNDLETTERS_THOROUGH") == "1"
"""Whether all is tried, whatever it takes; ``.ci/run`` sets this."""


def tries(examples: int) -> int:
    """How many examples of a property are tried: all in continuous integration, an eighth elsewhere."""
    return examples if THOROUGH else -(-examples // 8)


needs_office = pytest.mark.skipif(
    os.environ.get("REFUNDLETTERS_REQUIRE_OFFICE") != "1",
    reason="starts LibreOffice: tried in .ci/run, or with REFUNDLETTERS_REQUIRE_OFFICE=1",
)
"""A test that starts LibreOffice, which takes seconds each time."""

# No test depends on how fast the machine is; a failure in continuous integration can be repeated.
settings.register_profile("here", deadline=None, max_examples=tries(100))
settings.register_profile("ci", parent=settings.get_profile("here"), derandomize=True)
settings.load_profile("ci" if os.environ.get("CI") else "here")


def pytest_addoption(parser: pytest.Parser) -> None:
    """What may be written anew instead of compared."""
    parser.addoption("--update-readme", action="store_true", help="show in the READMEs what happens now")
    parser.addoption("--update-golden", action="store_true", help="record the letters of the examples anew")


def pytest_collection_finish() -> None:
    """What was collected stays to the end: the garbage collector need not look through it time and again, nor
    after every few hundred objects of a letter."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(10_000, 20, 20)


@cache
def tracked() -> tuple[str, ...]:
    """The project's files by name: those in version control and new ones that it does not ignore."""
    listing = subprocess.run(
        ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
        cwd=ROOT, capture_output=True, encoding="utf-8", check=True,
    )  # fmt: skip
    return tuple(sorted(name for name in set(listing.stdout.split("\0")) if name and (ROOT / name).is_file()))


@cache
def module(path: Path) -> tuple[ast.AST, ...]:
    """Every node of a Python file."""
    return tuple(ast.walk(ast.parse(path.read_text(encoding="utf-8"))))


class Outcome(NamedTuple):
    """What a command did."""

    code: int
    out: str
    err: str


Run = Callable[..., Outcome]
"""The command line as a function: ``refundletters("check", path)``."""


@pytest.fixture(autouse=True)
def _quiet_environment(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    for name in ("LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG", "REFUNDLETTERS_TODAY", "NO_COLOR"):
        monkeypatch.delenv(name, raising=False)
    messages.use("zh")
    yield
    messages.use("zh")


@pytest.fixture
def refundletters(capsys: pytest.CaptureFixture[str]) -> Callable[..., Outcome]:
    """The command line as a function: ``refundletters("check", path)``."""

    def run(*arguments: str | Path) -> Outcome:
        capsys.readouterr()
        code = main([str(argument) for argument in arguments])
        return Outcome(code, *capsys.readouterr())

    return run
