"""What templates may name: that of wording by example, that of Word layouts by declaration."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

from jinja2 import Environment, meta, nodes
from msgspec import Struct

from refundletters import resources
from refundletters.assessment import assess
from refundletters.assessment.assessment import Assessment
from refundletters.case.models import Case
from refundletters.case.reading import load_case
from refundletters.exhibits import numbering
from refundletters.letters.catalogue import letter_variants
from refundletters.letters.computed import COMPUTED
from refundletters.letters.context import context
from refundletters.letters.letter import Letter, Title
from refundletters.letters.writer import BlockWriter
from refundletters.lint.templates.shapes import ANY, Shape, merged, of_record, of_type, of_value
from refundletters.render import layout
from refundletters.wording.environment import environment
from refundletters.wording.sandbox import Bounded

__all__ = ["FUNCTIONS", "Known", "in_layouts", "in_wording", "sample", "sample_words", "samples"]

_REFUSED = "kind_without_layout"
"""The built-in layout names it where it has no branch for a kind of block (templates/word/make_letter.py)."""

SAMPLE_DAY = date(2026, 11, 22)
FUNCTIONS = ("cite", "quote", "cite_place", "in_force")
"""The functions of wording that name provisions (letters/composition.py)."""


class Known(Struct, frozen=True):
    """Names with their shapes, and the environment that the templates run in."""

    names: Mapping[str, Shape]
    environment: Environment


@cache
def samples() -> tuple[Assessment, ...]:
    """The shipped examples: between them they hold a value of nearly everything."""
    return tuple(assess(load_case(path), SAMPLE_DAY) for path in sorted(resources.examples().glob("*.yaml")))


def sample() -> Assessment:
    """The first of the shipped examples."""
    return samples()[0]


def sample_words(assessment: Assessment) -> Iterator[dict[str, Any]]:
    """What the wording of each kind of letter may name for this case."""
    numbers = numbering(assessment.case)
    for kind in letter_variants():
        for form in kind.forms:
            yield context(assessment, kind, form, numbers) | {"grounds": assessment.grounds}


def in_wording(folders: tuple[Path, ...] = ()) -> Known:
    """What wording may name: values, functions, and what the built-in letters give to what they include."""
    return Known(_in_wording(), environment(*folders))


@cache
def _in_wording() -> dict[str, Shape]:
    shapes: dict[str, list[Shape]] = {}
    for assessment in samples():
        for words in sample_words(assessment):
            for name, value in words.items():
                shapes.setdefault(name, []).append(of_value(value))
    names = {name: merged(_informed(found)) for name, found in shapes.items()}
    functions = [*BlockWriter(numbering(sample().case)).functions(), *FUNCTIONS, "brief_reference"]
    return {**dict.fromkeys([*_given(), *functions], ANY), **names}


def _informed(shapes: list[Shape]) -> list[Shape]:
    """`shapes` without those of absent values, unless there is no other."""
    return [shape for shape in shapes if shape is not ANY] or shapes


def _given() -> Iterator[str]:
    """The names that the built-in templates use or set: what one includes may use them too."""
    env, root = environment(), resources.templates()
    for path in sorted(root.rglob("*.txt.j2")):
        tree = env.parse(path.read_text(encoding="utf-8"))
        yield from meta.find_undeclared_variables(tree)
        yield from (name.name for name in tree.find_all(nodes.Name) if name.ctx == "store")
        yield from (node.target for node in tree.find_all(nodes.Import))


@cache
def in_layouts() -> Known:
    """What Word layouts may name: the fields of the case, what is computed, and the parts of the letter."""
    letter = Letter("escalation", "标题", "letter", (Title("标题"),), SAMPLE_DAY)
    parts = {name: of_value(value) for name, value in layout.context(letter).items()}
    computed = {name: ANY for entry in COMPUTED for name in (entry.name, entry.zh)}
    blocks = Shape(dict, lambda: of_type(layout.Laid))
    return Known(
        {**(of_record(Case).fields or {}), **computed, **parts, "blocks": blocks, _REFUSED: ANY},
        Bounded(),
    )
