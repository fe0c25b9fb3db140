"""What a template of the user's own may take."""

from __future__ import annotations

import sys
from pathlib import Path

import docx
import pytest

from refundletters import limits
from refundletters.errors import UserError
from refundletters.letters import compose
from refundletters.letters.plain import plain_fields
from refundletters.limits import TakesTooLong, limited
from refundletters.render import word
from tests.cases import assessed

ENDLESS = {
    "loops in loops": "{% for a in range(99999) %}{% for b in range(99999) %}{% endfor %}{% endfor %}",
    "a macro that calls itself twice": "{% macro f(n) %}{% if n %}{{ f(n - 1) }}{{ f(n - 1) }}{% endif %}"
    "{% endmacro %}{{ f(99) }}",
    "sums in a loop": "{% for a in range(99999) %}{% set x = range(99999) | sum %}{% endfor %}",
}


def endless() -> None:
    """Does not come to an end."""
    while True:
        pass


@pytest.fixture
def hasty(monkeypatch: pytest.MonkeyPatch) -> None:
    """A limit that is reached at once."""
    monkeypatch.setattr(limits, "SECONDS", 0.3)


def own_layout(folder: Path, source: str) -> Path:
    """A Word layout that holds `source`."""
    document = docx.Document()
    document.add_paragraph(source)
    document.save(str(folder / "mine.docx"))
    return folder / "mine.docx"


@pytest.mark.usefixtures("hasty")
@pytest.mark.parametrize("source", ENDLESS.values(), ids=ENDLESS)
def test_a_layout_without_end_is_stopped(source: str, tmp_path: Path) -> None:
    """Given a Word layout that does not come to an end, it is stopped, and the error names it."""
    assessment = assessed()
    letter = compose(assessment, "escalation")
    path = own_layout(tmp_path, source)
    with pytest.raises(UserError, match="算不到头") as error:
        word.render(letter, path, plain_fields(assessment, letter))
    assert error.value.problems[0].place.file == str(path)


@pytest.mark.usefixtures("hasty")
@pytest.mark.parametrize("source", ENDLESS.values(), ids=ENDLESS)
def test_wording_without_end_is_stopped(source: str, tmp_path: Path) -> None:
    """Given wording of the user's own that does not come to an end, it is stopped, and the error names it."""
    own = tmp_path / "letters" / "escalation.txt.j2"
    own.parent.mkdir()
    own.write_text(source, encoding="utf-8")
    with pytest.raises(UserError, match="算不到头") as error:
        compose(assessed(), "escalation", templates=(tmp_path,))
    assert error.value.problems[0].place.file == str(own)


@pytest.mark.skipif(sys.platform != "linux", reason="no process can be told how much memory it may have")
def test_a_layout_that_fills_the_memory_is_stopped(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Given a Word layout that doubles a text time and again, it is stopped, and the error names it."""
    monkeypatch.setattr(limits, "MORE", 1 << 28)
    assessment = assessed()
    letter = compose(assessment, "escalation")
    path = own_layout(
        tmp_path,
        "{% set n = namespace(x='甲甲') %}{% for a in range(60) %}{% set n.x = n.x ~ n.x %}{% endfor %}",
    )
    with pytest.raises(UserError, match="占满内存") as error:
        word.render(letter, path, plain_fields(assessment, letter))
    assert error.value.problems[0].place.file == str(path)


@pytest.mark.skipif(sys.platform != "linux", reason="no process can be told how much memory it may have")
def test_limits_are_taken_back() -> None:
    """Given blocks within blocks, the process may take what it could before when they are done."""
    import resource

    before = resource.getrlimit(resource.RLIMIT_AS)
    with limited():
        with limited():
            assert resource.getrlimit(resource.RLIMIT_AS) != before
        assert resource.getrlimit(resource.RLIMIT_AS) != before
    assert resource.getrlimit(resource.RLIMIT_AS) == before


@pytest.mark.usefixtures("hasty")
def test_what_ends_in_time_is_left_alone() -> None:
    """Given a block that ends in time, nothing is raised in it, nor in what comes after it."""
    with limited():
        pass
    with pytest.raises(TakesTooLong), limited():
        endless()
