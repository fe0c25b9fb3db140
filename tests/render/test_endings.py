from __future__ import annotations

from collections.abc import Callable
from pathlib import PurePath

import pytest

from refundletters import render
from refundletters.render import html, pdf, text, word
from tests.render.letters import ESCALATION


def test_ending_chooses_the_form(monkeypatch: pytest.MonkeyPatch) -> None:
    """Given a name with any of the endings, in capitals too, `as_bytes` gives the letter in that form."""
    monkeypatch.setattr(pdf, "convert", lambda documents: [b"PDF of " + document for document in documents])
    forms = {
        ".txt": text.render(ESCALATION).encode("utf-8"),
        ".docx": word.render(ESCALATION),
        ".pdf": b"PDF of " + word.render(ESCALATION),
        ".html": html.render(ESCALATION).encode("utf-8"),
    }
    assert tuple(forms) == render.ENDINGS
    for ending, form in forms.items():
        assert render.as_bytes(ESCALATION, PurePath(f"信{ending}")) == form
        assert render.as_bytes(ESCALATION, PurePath(f"信{ending.upper()}")) == form


@pytest.mark.parametrize("name", ["信", "信.doc", "信.htm", "信.docx.bak", ".html"])
def test_other_endings_are_refused(name: str) -> None:
    """Given a name with another ending or none, `as_bytes` refuses it and names the endings there are."""
    with pytest.raises(render.WrongEnding) as raised:
        render.as_bytes(ESCALATION, PurePath(name))
    assert raised.value.exit_code == 2
    (problem,) = raised.value.problems
    assert problem.place.file == name
    assert all(ending in problem.remedy for ending in render.ENDINGS)


@pytest.mark.parametrize("language", ["zh", "en"])
def test_help_names_the_endings(refundletters: Callable[..., tuple[int, str, str]], language: str) -> None:
    """Given a letter command, the help of its option for the output names every ending."""
    code, out, _err = refundletters("escalation", "--help", "--lang", language)
    assert code == 0
    assert all(ending in out for ending in render.ENDINGS)
