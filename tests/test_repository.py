"""What the repository itself promises: clean text files, and nothing that belongs to one machine."""

from __future__ import annotations

import ast
import os
import re
from pathlib import Path

import pytest

from tests.conftest import ROOT, module, tracked

BINARY = {".docx", ".mo", ".png"}


def text_files() -> list[Path]:
    """The project's text files."""
    return [ROOT / name for name in tracked() if Path(name).suffix not in BINARY]


def name(path: Path) -> str:
    """A file's name within the project."""
    return path.relative_to(ROOT).as_posix()


def test_files_are_found() -> None:
    """Given the checkout, the guards below look at its modules, tests, templates and data."""
    found = {name(path) for path in text_files()}
    assert {"setup.cfg", "Makefile", "refundletters/__init__.py", "tests/test_repository.py"} <= found
    assert len(found) > 80


def test_text_is_utf8_with_plain_line_ends() -> None:
    """Given any text file, it is UTF-8 without byte order mark, its lines end in LF, the last one too."""
    faults = []
    for path in text_files():
        data = path.read_bytes()
        data.decode("utf-8")
        if data.startswith(b"\xef\xbb\xbf") or b"\r" in data or (data and not data.endswith(b"\n")):
            faults.append(name(path))
    # A case file may show what other editors leave behind; those live among the test data.
    assert not [fault for fault in faults if not fault.startswith("tests/")]


def test_no_trailing_blanks() -> None:
    """Given any text file, no line ends in blanks and the file does not end in empty lines."""
    faults = [
        f"{name(path)}:{number}"
        for path in text_files()
        if not name(path).startswith("tests/")
        for number, line in enumerate(path.read_text(encoding="utf-8").split("\n"), 1)
        if line != line.rstrip(" \t")
    ]
    assert not faults


# Written in two halves, so that this file does not hold what it looks for.
FOREIGN = {
    "a path of one machine": "|".join(
        ["/" + "work/", "/" + "tmp/w", "/" + "home/[a-z]", "/" + "root/", "/" + "Users/[A-Za-z]"]
    ),
    "a package index": "|".join(
        ["py" + r"pi\.org", "python" + r"hosted\.org", "index" + "-url", "mirrors" + r"\."]
    ),
    "a pasted secret": "|".join(
        ["BEGIN [A-Z ]*PRIVATE" + " KEY", "gh" + "[pousr]_[A-Za-z0-9]{30}", "AKIA" + "[0-9A-Z]{16}"]
    ),
    "an unfinished place": "|".join([r"\bTO" + r"DO\b", r"\bFIX" + r"ME\b", r"\bXX" + r"X\b"]),
    "who typed it": "|".join(["Clau" + "de", "Chat" + "GPT", "language " + "model", "sub" + "agent"]),
    "a conflict of versions": "|".join(["^<{7} ", "^={7}$", "^>{7} "]),
}


@pytest.mark.parametrize("what", FOREIGN)
def test_nothing_foreign(what: str) -> None:
    """Given any text file, it holds no machine's path, no package index, no secret, nothing unfinished."""
    pattern = re.compile(FOREIGN[what], re.MULTILINE)
    found = [
        f"{name(path)}: {match[0]}"
        for path in text_files()
        for match in pattern.finditer(path.read_text(encoding="utf-8"))
    ]
    assert not found


@pytest.mark.parametrize(
    ("what", "specimen"),
    [
        ("a path of one machine", "see /" + "home/li/notes"),
        ("a package index", "https://py" + "pi.org/simple"),
        ("a pasted secret", "-----BEGIN RSA PRIVATE" + " KEY-----"),
        ("who typed it", "written by Clau" + "de"),
        ("an unfinished place", "# TO" + "DO: later"),
        ("a conflict of versions", "a\n=======\nb"),
    ],
)
def test_guards_recognise_what_they_look_for(what: str, specimen: str) -> None:
    """Given a specimen of what is foreign, its guard sees it."""
    assert re.search(FOREIGN[what], specimen, re.MULTILINE)


def test_functions_and_modules_stay_small() -> None:
    """Given the package, no function has more than 60 lines and no module more than 350."""
    modules = [
        path for path in text_files() if path.suffix == ".py" and name(path).startswith("refundletters/")
    ]
    assert len(modules) > 15
    large = []
    for path in modules:
        text = path.read_text(encoding="utf-8")
        if text.count("\n") > 350:
            large.append(name(path))
        for node in module(path):
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
                lines = (node.end_lineno or 0) - node.lineno + 1
                if lines > 60:
                    large.append(f"{name(path)}:{node.lineno} {node.name}")
    assert not large


EXEMPTION = re.compile(r"# (?:noqa|type: ignore|ruff: noqa)\b")
REASONED = re.compile(r"# (?:(?:ruff: )?noqa: [A-Z0-9, ]+?  \w|type: ignore\[[a-z-]+\]  # \w)")


def test_every_exemption_carries_a_reason() -> None:
    """Given a line that style or types do not hold for, it names the rule, and behind it the reason."""
    lines = [
        (f"{name(path)}:{number}", line)
        for path in text_files()
        if path.suffix == ".py" and "compiled" not in path.parts and path.name != "test_repository.py"
        for number, line in enumerate(path.read_text(encoding="utf-8").split("\n"), 1)
        if EXEMPTION.search(line)
    ]
    assert len(lines) > 20
    assert not [place for place, line in lines if not REASONED.search(line)]


def test_every_test_says_its_rule() -> None:
    """Given any test function, its docstring is one sentence."""
    files = [path for path in text_files() if path.name.startswith("test_") and path.suffix == ".py"]
    tests = [
        (f"{name(path)}:{node.lineno} {node.name}", ast.get_docstring(node) or "")
        for path in files
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.FunctionDef) and node.name.startswith("test_")
    ]
    assert len(tests) > 50
    assert not [place for place, rule in tests if not rule.endswith(".")]


@pytest.mark.skipif(os.name == "nt", reason="Windows has no executable bit")
def test_ci_can_be_run() -> None:
    """Given `.ci/run`, it is executable."""
    assert os.access(ROOT / ".ci/run", os.X_OK)
