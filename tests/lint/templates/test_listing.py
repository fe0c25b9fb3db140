"""``docs/fields.md`` in both languages shows what there is. ``--update-readme`` writes it anew."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest

from refundletters import messages
from refundletters.case.fields import fields_of
from refundletters.case.models import Case
from refundletters.letters.computed import COMPUTED
from refundletters.lint.templates.listing import listing
from refundletters.wording.filters import FILTERS
from tests.conftest import ROOT, Outcome

PAGES = {"en": "docs/fields.md", "zh": "docs/fields.zh-CN.md"}
ROW = re.compile(r"^\| `(?P<name>[^`]+)` \|(?:.*\|)? (?P<last>[^|]*) \|$", re.MULTILINE)


@pytest.mark.parametrize("language", PAGES)
def test_the_page_is_fresh(language: str, request: pytest.FixtureRequest) -> None:
    """Given the page about fields, it is what the command prints in its language."""
    page = ROOT / PAGES[language]
    with messages.speaking(language):
        now = listing()
    if request.config.getoption("--update-readme"):
        page.write_text(now, encoding="utf-8", newline="\n")
    assert page.read_text(encoding="utf-8") == now, "write it anew: make schema"


def test_every_field_has_an_example() -> None:
    """Given the fields of the case and the computed ones, each is on the page with a value of its kind."""
    rows = {found["name"]: found["last"].strip() for found in ROW.finditer(listing())}
    wanted = [
        f"{group.key}.{field.key}"
        for group in fields_of(Case)
        for field in (fields_of(group.record) if group.record else ())
    ]
    wanted += [entry.name for entry in COMPUTED]
    assert len(wanted) > 80
    assert not [name for name in wanted if not rows.get(name)]


def test_what_wording_uses_is_there() -> None:
    """Given the filters and functions of wording, each is on the page with what it does."""
    rows = {found["name"]: found["last"].strip() for found in ROW.finditer(listing())}
    assert len(FILTERS) > 10
    assert all(rows.get(name) for name in (*FILTERS, "paragraph()", "cite()"))


def test_the_command_prints_the_page(refundletters: Callable[..., Outcome]) -> None:
    """Given the command, it prints the page in the language asked for."""
    outcome = refundletters("--lang", "en", "templates", "fields")
    assert (outcome.code, outcome.out.startswith("# Fields\n")) == (0, True)
