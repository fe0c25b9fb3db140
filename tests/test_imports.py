"""The direction of flow: case file → Case → Assessment → Letter → how it looks, and no way back."""

from __future__ import annotations

import ast
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

from tests.conftest import ROOT, module

PACKAGE = ROOT / "refundletters"

BASE = {"errors", "messages", "resources", "files", "harmless", "limits", "masking", "patterns", "tables"}
"""What everything may use."""

ALLOWED = {
    "case": BASE,
    "law": BASE,
    "exhibits": BASE | {"case"},
    "chats": BASE | {"case"},
    "assessment": BASE | {"case", "law"},
    "wording": BASE | {"case"},
    "letters": BASE | {"case", "law", "exhibits", "assessment", "wording"},
    "render": BASE | {"exhibits", "letters", "assessment", "wording"},
    "lint": BASE | {"case", "law", "exhibits", "assessment", "wording", "letters", "render"},
    "batch": BASE | {"case", "assessment", "letters", "lint", "render"},
    "bundle": BASE | {"case", "law", "exhibits", "assessment", "letters", "lint", "render"},
    "statements": BASE | {"case"},
    "interview": BASE | {"case", "chats", "assessment", "letters"},
    "web": BASE
    | {
        "case",
        "law",
        "exhibits",
        "assessment",
        "letters",
        "lint",
        "render",
        "bundle",
        "statements",
        "interview",
    },
    "cli": BASE
    | {
        "",
        "case",
        "law",
        "exhibits",
        "chats",
        "assessment",
        "letters",
        "lint",
        "render",
        "batch",
        "bundle",
        "statements",
        "interview",
        "web",
    },
    "": {"case", "assessment", "letters", "lint", "render"},
    "__main__": {"cli"},
}
"""What each part of the package may import besides itself; ``""`` is the package's own names."""

NARROW = {
    # The wording prints numbers and dates; it knows nothing of cases.
    ("wording", "case"): {"refundletters.case.values", "refundletters.case.moment"},
    # Letters are laid out as they are; of the judgement only its days go into a calendar and a line of time.
    ("render", "assessment"): {"refundletters.assessment.deadlines", "refundletters.assessment.timeline"},
    # Words are the letter's; what templates may do is one rule for wording and layouts.
    ("render", "wording"): {"refundletters.wording.sandbox"},
    # Of the exhibits their pictures are shown; which they are, and where, the letter says.
    ("render", "exhibits"): {"refundletters.exhibits.pictures"},
    # The check of Word layouts knows what they may name; it renders nothing.
    ("lint", "render"): {
        "refundletters.render.layout",
        "refundletters.render.layouts",
    },
}
"""Where only certain modules of a part may be imported."""

Import = tuple[Path, int, str]


@cache
def modules() -> list[Path]:
    """Every module of the package."""
    return sorted(path for path in PACKAGE.rglob("*.py") if "_data" not in path.parts)


def part(name: str) -> str:
    """The part of the package that a module belongs to: ``refundletters.law.citation`` → ``law``."""
    return ".".join(name.split(".")[1:2])


def dotted(path: Path) -> str:
    """The dotted name of a module file."""
    parts = path.relative_to(ROOT).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def imports_of(path: Path) -> Iterator[Import]:
    """Each import in a module, wherever it stands: late ones and those for type checking count too."""
    for node in module(path):
        if isinstance(node, ast.Import):
            yield from ((path, node.lineno, alias.name) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}:{node.lineno} imports relatively; write the whole name"
            assert node.module
            yield from ((path, node.lineno, _module(node.module, alias.name)) for alias in node.names)
        elif isinstance(node, ast.Constant) and str(node.value).startswith("refundletters."):
            name = str(node.value).split(":")[0]  # imported by name: the lazy tables
            if _module_file(name):
                yield path, node.lineno, name


def _module(package: str, name: str) -> str:
    """What ``from package import name`` imports: a module, or the package for one of its names."""
    return f"{package}.{name}" if _module_file(f"{package}.{name}") else package


def _module_file(name: str) -> bool:
    path = ROOT.joinpath(*name.split("."))
    return path.with_suffix(".py").is_file() or (path / "__init__.py").is_file()


@cache
def own_imports() -> list[Import]:
    """All imports from one part of the package to another."""
    return [
        (path, line, name)
        for path in modules()
        for path, line, name in imports_of(path)
        if name.split(".")[0] == "refundletters" and part(name) != part(dotted(path))
    ]


def test_every_part_is_known() -> None:
    """Given the tree, each folder and module has its place in the rules, and none is missing."""
    found = {part(dotted(path)) for path in modules()}
    assert {"case", "law", "assessment", "wording", "letters", "render", "cli"} <= found
    assert found - BASE == set(ALLOWED)
    assert BASE - {"files"} <= found


def test_imports_are_found() -> None:
    """Given the known edges of the flow, the reading of imports sees them, late and lazy ones too."""
    edges = {(part(dotted(path)), part(name)) for path, _line, name in own_imports()}
    assert {("assessment", "case"), ("letters", "assessment"), ("letters", "law")} <= edges
    assert {("letters", "wording"), ("wording", "case"), ("render", "letters")} <= edges
    assert {("cli", "case"), ("cli", "letters"), ("", "letters"), ("__main__", "cli")} <= edges


def test_direction_of_imports() -> None:
    """Given any import between two parts, it goes with the flow."""
    breaches = [
        f"{path.relative_to(ROOT)}:{line} imports {name}"
        for path, line, name in own_imports()
        if part(name) not in ALLOWED.get(part(dotted(path)), BASE)
    ]
    assert not breaches


@pytest.mark.parametrize(("user", "used"), NARROW, ids=lambda name: str(name))
def test_narrow_doors(user: str, used: str) -> None:
    """Given two parts that may touch in a few modules only, they touch nowhere else."""
    breaches = [
        f"{path.relative_to(ROOT)}:{line} imports {name}"
        for path, line, name in own_imports()
        if (part(dotted(path)), part(name)) == (user, used) and name not in NARROW[user, used]
    ]
    assert not breaches


def test_only_the_command_line_reads_the_clock() -> None:
    """Given any call that asks for the day or time, it stands in the command line's shared options."""
    clock = {"today", "now", "utcnow", "localtime", "gmtime", "time"}
    readers = {
        path.relative_to(PACKAGE).as_posix()
        for path in modules()
        for node in module(path)
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr in clock
        if isinstance(node.func.value, ast.Name) and node.func.value.id in {"date", "datetime", "time", "dt"}
    }
    assert readers == {"cli/_options.py"}


def test_base_stands_alone() -> None:
    """Given the base modules, they need only the standard library, msgspec for records, one another, and
    YAML for tables."""
    base = [path for path in modules() if part(dotted(path)) in BASE]
    foreign = [
        f"{path.name}:{line} imports {name}"
        for path in base
        for path, line, name in imports_of(path)
        if name.split(".")[0] not in sys.stdlib_module_names and part(name) not in BASE
        if (part(dotted(path)), name) not in {("tables", "yaml"), ("errors", "msgspec")}
    ]
    assert len(base) >= len(BASE) - 1
    assert not foreign
