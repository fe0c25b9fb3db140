"""What nearly every template imports is made once a letter, and no letter can tell."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

import pytest
from jinja2 import DictLoader, Template, meta, nodes

from refundletters import assess, compose, load_case, resources
from refundletters.letters import composition
from refundletters.wording.environment import SHARED, Sandbox, environment, rendered
from tests.conftest import ROOT

SOURCES = {
    "parts.txt.j2": "{% macro goods() %}{{ order }}{% endmacro %}",
    "other.txt.j2": '{% import "parts.txt.j2" as say with context %}'
    "{% macro it() %}{{ say.goods() }}{% endmacro %}",
}


@pytest.mark.parametrize("name", sorted(SHARED))
def test_it_uses_only_what_every_letter_is_given(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Given a shared template, each name it uses is given to the letter, none is its importers' own."""
    given: list[Mapping[str, object]] = []

    def seen(template: Template, words: Mapping[str, object]) -> str:
        given.append(words)
        return rendered(template, words)

    monkeypatch.setattr(composition, "rendered", seen)
    case = load_case(ROOT / "examples" / "01-used-code.yaml")
    compose(assess(case, date(2026, 11, 22)), letter="regulator-complaint")
    source = (resources.templates() / name).read_text(encoding="utf-8")
    syntax = environment().parse(source)
    own = {target.name for target in syntax.find_all(nodes.Name) if target.ctx == "store"}
    used = meta.find_undeclared_variables(syntax) - own
    assert "order" in used
    assert used <= given[0].keys()


def said(letter: str) -> str:
    """What a letter says that imports both templates."""
    env = Sandbox(loader=DictLoader(SOURCES | {"letter": letter}))
    return rendered(env.get_template("letter"), {"order": "月卡"})


def test_names_bound_anew_are_seen() -> None:
    """Given a letter that binds a name anew before it imports, the import sees the new one."""
    imports = '{% import "parts.txt.j2" as say with context %}{{ say.goods() }}'
    other = '{% import "other.txt.j2" as other with context %}{{ other.it() }}'
    assert said(imports + other) == "月卡月卡"
    assert said(imports + '{% set order = "点卡" %}' + other) == "月卡点卡"
    assert said('{% set order = "点卡" %}' + imports + other) == "点卡点卡"
    assert said('{% for order in ["点卡", "季卡"] %}' + imports + "{% endfor %}" + other) == "点卡季卡月卡"


def test_letters_share_nothing() -> None:
    """Given two letters of one template, the second is told in its own words."""
    env = Sandbox(loader=DictLoader(SOURCES))
    template = env.from_string('{% import "parts.txt.j2" as say with context %}{{ say.goods() }}')
    assert [rendered(template, {"order": name}) for name in ("月卡", "点卡")] == ["月卡", "点卡"]
