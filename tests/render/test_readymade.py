"""Layouts compiled beforehand: always what compiling them now would give."""

from __future__ import annotations

from pathlib import Path

import pytest

from refundletters import resources
from refundletters.render.engine.environment import environment
from refundletters.render.engine.prepared import beside, load
from refundletters.render.engine.readymade import folder, module_of, template_of

LAYOUTS = sorted((resources.templates() / "word").glob("*.docx"))


def texts() -> list[str]:
    """The prepared texts of all layouts that come along."""
    prepared = [load(beside(path), path.read_bytes()) for path in LAYOUTS]
    return [text for each in prepared if each for text in each.parts.values()]


def test_every_layout_is_compiled_and_none_is_stale() -> None:
    """Given the layouts, ``make layouts`` has been run since the last of them, or Jinja, changed."""
    assert len(texts()) >= 2
    made = dict(module_of(environment(), text) for text in texts())
    shipped = {path.name: path.read_text(encoding="utf-8") for path in folder().glob("*.py")}
    assert shipped == made, "run: make layouts"


def test_a_compiled_layout_is_used(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Given the code of a text, it is what is printed; any other text is compiled."""
    monkeypatch.setattr(resources, "templates", lambda: tmp_path)
    folder().mkdir(parents=True)
    name, code = module_of(environment(), "甲{{ x }}")
    (folder() / name).write_text(code.replace("甲", "乙"), encoding="utf-8")
    assert template_of(environment(), "甲{{ x }}").render(x="&") == "乙&amp;"
    assert template_of(environment(), "丙{{ x }}").render(x="&") == "丙&amp;"
