"""Templates compiled beforehand: always what compiling them now would give."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import jinja2
import pytest

from refundletters import resources
from refundletters.wording.environment import environment
from refundletters.wording.precompile import modules
from refundletters.wording.precompiled import folder


def test_every_template_is_compiled_and_none_is_stale() -> None:
    """Given the built-in templates, ``make templates`` has been run since the last of them changed."""
    made = dict(modules(environment()))
    shipped = {path.stem: path.read_text(encoding="utf-8") for path in folder().glob("*.py")}
    assert len(made) > 80
    assert sorted(shipped) == sorted(made)
    stale = [name for name, text in made.items() if shipped[name] != text]
    assert not stale, "run: make templates"


@pytest.fixture
def built_in(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """One built-in template, compiled."""
    monkeypatch.setattr(resources, "templates", lambda: tmp_path)
    environment.__globals__["_environment"].cache_clear()
    (tmp_path / "parts.txt.j2").write_text("一", encoding="utf-8")
    (tmp_path / "compiled").mkdir()
    for name, text in modules(environment()):
        (tmp_path / "compiled" / f"{name}.py").write_text(text, encoding="utf-8")
    yield tmp_path
    environment.__globals__["_environment"].cache_clear()


def said(*folders: Path) -> str:
    """What the template says, freshly loaded."""
    environment.__globals__["_environment"].cache_clear()
    return environment(*folders).get_template("parts.txt.j2").render()


def test_a_compiled_template_is_used(built_in: Path) -> None:
    """Given a compiled template that fits, it is what is said."""
    path = built_in / "compiled" / "parts.py"
    path.write_text(path.read_text(encoding="utf-8").replace("'一'", "'用了'"), encoding="utf-8")
    assert said() == "用了"


def test_a_changed_template_is_compiled_anew(built_in: Path) -> None:
    """Given a template whose text has changed since, its new text is said."""
    (built_in / "parts.txt.j2").write_text("二", encoding="utf-8")
    assert said() == "二"


def test_another_jinja_does_not_use_it(built_in: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Given another version of Jinja, what the first has compiled is left alone."""
    path = built_in / "compiled" / "parts.py"
    path.write_text(path.read_text(encoding="utf-8").replace("'一'", "'用了'"), encoding="utf-8")
    monkeypatch.setattr(jinja2, "__version__", "0")
    assert said() == "一"


def test_a_users_own_template_comes_first(built_in: Path, tmp_path: Path) -> None:
    """Given a user's template of the same name, it is said in the built-in one's place."""
    mine = tmp_path / "mine"
    mine.mkdir()
    (mine / "parts.txt.j2").write_text("我的", encoding="utf-8")
    assert said(mine) == "我的"
    assert said() == "一"
