"""The table of what is asked for: complete, and what it names exists."""

from __future__ import annotations

import re

from tests.conftest import ROOT, tracked

ROW = re.compile(r"(?m)^\| (R\d{3}) \| ([^|]+) \| ([^|]+) \|$")
NAMED = re.compile(r"`([a-z]+/[^`]+)`")


def rows() -> list[tuple[str, str, str]]:
    """Each row: its code, what is asked for, and where it is."""
    return ROW.findall((ROOT / "docs/requirements.md").read_text(encoding="utf-8"))


def test_every_requirement_has_its_row() -> None:
    """Given the table, it has the rows R001 to R091, each once and in order."""
    assert [code for code, _asked, _where in rows()] == [f"R{number:03}" for number in range(1, 92)]


def test_every_row_says_where_or_why_not() -> None:
    """Given a row, it names a file of the project, or says why there is none."""
    reasons = ("outside the product", "not taken over", "not yet", "unverified")
    for code, _asked, where in rows():
        assert NAMED.search(where) or any(reason in where for reason in reasons), code


def test_what_a_row_names_exists() -> None:
    """Given the files that the page names, each is one of the project's."""
    held = set(tracked())
    named = set(NAMED.findall((ROOT / "docs/requirements.md").read_text(encoding="utf-8")))
    assert len(named) > 40
    assert not named - held
