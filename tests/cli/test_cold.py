"""What each command may import: a process that writes a message starts as if there were nothing else."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.conftest import ROOT

EXAMPLE = ROOT / "examples" / "01-used-code.yaml"

PROBE = """
import json, sys
before = set(sys.modules)
from refundletters.__main__ import run
try:
    code = run()
except SystemExit as end:
    code = end.code
sys.stdout.flush()
print(json.dumps([code, sorted(set(sys.modules) - before)]), file=sys.stderr)
"""

SLOW = {
    "asyncio", "concurrent.futures", "csv", "difflib", "email", "fnmatch", "http", "importlib.metadata",
    "logging", "multiprocessing", "sqlite3", "ssl", "subprocess", "traceback", "xml", "zipfile",
}  # fmt: skip
"""Modules of the standard library that take long to import, and that one letter can do without."""

HELP = {"click"}
OPTIONS = HELP | {"msgspec", "typing_extensions"}
"""A command's own options name the words of a case, which are records."""

MODELS = OPTIONS | {"annotated_types", "pydantic", "pydantic_core", "typing_inspection"}
CASE = MODELS | {"yaml", "_yaml"}
MESSAGE = CASE | {"jinja2", "markupsafe"}
SHORT = MESSAGE | {"difflib"}
"""Click imports difflib to read a short option (``-o``)."""

FILE = SHORT | {"zipfile"}
JUDGED = MESSAGE | {"chinese_calendar"}
"""What is judged by days counts working days."""

LETTER = f"regulator-complaint {EXAMPLE} --force"

MAY: dict[str, set[str]] = {
    "--help": HELP,
    "--version": HELP,
    "--lang en --help": HELP,
    **{f"{command} --help": OPTIONS for command in ("first-contact", "batch", "find-payment", "import-chat")},
    f"first-contact {EXAMPLE}": MESSAGE,
    f"first-contact {EXAMPLE} --cite": MESSAGE,
    f"payment-dispute {EXAMPLE}": MESSAGE,
    f"regulator-complaint {EXAMPLE}": MESSAGE,
    f"{LETTER} -o letter.txt": SHORT,
    f"{LETTER} -o letter.html": FILE,
    f"{LETTER} -o letter.docx": FILE,
    f"check {EXAMPLE}": JUDGED,
    f"lint {EXAMPLE}": JUDGED,
    f"plan {EXAMPLE}": JUDGED,
    "new --blank case.yaml": MODELS,
    "schema": MODELS,
}
"""What the commands may import of other packages and of `SLOW`; whatever they import besides is quick."""

OWN: dict[str, set[str]] = {
    "--help": {"cli"},
    "first-contact --help": {"cli", "case"},
    "batch --help": {"cli", "case"},
    "new --blank case.yaml": {"cli", "case"},
    f"first-contact {EXAMPLE}": {
        *("assessment", "case", "cli", "exhibits", "law", "letters", "lint", "render", "wording"),
    },
}
"""Which parts of our own some of them may import."""

NOT: dict[str, set[str]] = {
    f"first-contact {EXAMPLE}": {
        "refundletters.case.cures",
        "refundletters.case.schema",
        "refundletters.exhibits.files",
        "refundletters.law.edition",
        "refundletters.letters.court_form",
        "refundletters.lint.templates",
        "refundletters.lint.prepare",
        "refundletters.render.layout",
        "refundletters.render.engine",
    },
    f"{LETTER} -o letter.docx": {"refundletters.render.html", "refundletters.render.pdf"},
}
"""What they import nothing of, though it is near."""


def imported(words: str, folder: Path, **environment: str) -> set[str]:
    """The modules that a process with this command imports."""
    run = subprocess.run(
        [sys.executable, "-c", PROBE, *words.split()],
        cwd=folder,
        env=os.environ | {"PYTHONPATH": str(ROOT), "REFUNDLETTERS_TODAY": "2026-11-22"} | environment,
        capture_output=True,
        encoding="utf-8",
        check=True,
    )
    code, modules = json.loads(run.stderr.splitlines()[-1])
    assert code == 0, run.stderr
    return set(modules)


def foreign(modules: set[str]) -> set[str]:
    """Those of other packages, and the slow ones."""
    tops = {name for name in modules if "." not in name and not name.startswith(("_sysconfig", "_cython"))}
    return tops - sys.stdlib_module_names - {"refundletters", "cython_runtime"} | modules & SLOW


def parts(modules: set[str]) -> set[str]:
    """The parts of our own package among them."""
    names = {name.split(".")[1] for name in modules if name.startswith("refundletters.")}
    return {name for name in names if (ROOT / "refundletters" / name).is_dir()}


@pytest.mark.parametrize("command", MAY, ids=lambda words: words.replace(f"{EXAMPLE}", "CASE"))
def test_a_command_imports_what_it_needs(command: str, tmp_path: Path) -> None:
    """Given a command, its process imports nothing that it has no use for."""
    modules = imported(command, tmp_path)
    assert "click" in modules
    assert not foreign(modules) - MAY[command]
    if command in OWN:
        assert parts(modules) <= OWN[command]
    unused = NOT.get(command, set())
    assert not [name for name in modules if any(f"{name}.".startswith(f"{near}.") for near in unused)]


@pytest.mark.parametrize("words", ["refundletters fi", "refundletters first-contact --", "refundletters --"])
def test_completion_imports_little(words: str, tmp_path: Path) -> None:
    """Given a line to complete in a shell, the process imports no models and no letters."""
    count = str(len(words.split()) - 1)
    shell = {"_REFUNDLETTERS_COMPLETE": "bash_complete", "COMP_WORDS": words, "COMP_CWORD": count}
    modules = imported("", tmp_path, **shell)
    assert foreign(modules) <= OPTIONS
    assert parts(modules) <= {"cli", "case"}


def test_what_a_letter_needs_is_seen(tmp_path: Path) -> None:
    """Given a letter, the modules that it cannot do without are among those that are found here."""
    modules = imported(f"{LETTER} -o letter.docx", tmp_path)
    assert {"pydantic", "jinja2", "yaml", "zipfile"} <= foreign(modules)
    assert {"case", "letters", "render"} <= parts(modules)
    assert {"refundletters.render.engine", "refundletters.law.edition"} <= modules


@pytest.mark.parametrize(
    ("words", "code"),
    [(f"first-contact {EXAMPLE}", 0), ("nonsense", 2), ("first-contact /no/such/file.yaml", 3)],
)
def test_a_process_that_ends_at_once_has_said_all(words: str, code: int, tmp_path: Path) -> None:
    """Given a command whose output goes into a pipe, nothing of it is lost, nor is the exit code."""
    run = subprocess.run(
        [sys.executable, "-m", "refundletters", *words.split(), "--today", "2026-11-22"],
        cwd=tmp_path,
        env=os.environ | {"PYTHONPATH": str(ROOT)},
        capture_output=True,
        check=False,
    )
    assert run.returncode == code
    assert (run.stdout if code == 0 else run.stderr).decode().endswith("\n")
    assert not (run.stderr if code == 0 else run.stdout)
