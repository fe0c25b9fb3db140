"""The list of fields: what Word layouts and wording may print, each with an example, as a document."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path
from typing import Any

from refundletters.assessment.records import Told
from refundletters.case.fields import FieldName, fields_of
from refundletters.case.models import Case
from refundletters.case.vocabulary import vocabulary
from refundletters.exhibits import numbering
from refundletters.law.citation import Citer
from refundletters.letters import Letter, compose
from refundletters.letters.computed import COMPUTED
from refundletters.letters.plain import Absent, plain_fields
from refundletters.letters.writer import BlockWriter
from refundletters.lint.templates.known import sample, sample_words, samples
from refundletters.messages import _, language
from refundletters.tables import read_table
from refundletters.wording.filters import FILTERS
from refundletters.wording.speech import SPEECH

__all__ = ["listing"]

_LONGEST = 60
_KIND = "escalation"


@cache
def _sample_letter() -> Letter:
    return compose(sample(), _KIND)


def listing() -> str:
    """The whole document (Markdown) in the language in use; the examples are of a shipped case."""
    return "\n".join(_lines()).rstrip("\n") + "\n"


def _lines() -> Iterator[str]:
    values = plain_fields(sample(), _sample_letter())
    others = [plain_fields(each, _sample_letter()) for each in samples()]
    twin = "[English](fields.md)" if language() == "zh" else "[中文](fields.zh-CN.md)"
    yield from (_("# Fields"), "", twin, "", _page("layouts"), "", _("## Fields of a Word layout"), "")
    for group in fields_of(Case):
        yield from _group(group, others)
    yield from ("### " + _("Computed"), "", *_head(_("Field"), "中文", _("What it is"), _("Example")))
    for entry in COMPUTED:
        yield _row(f"`{entry.name}`", f"`{entry.zh}`", _(entry.about), _shown(values[entry.name]))
    yield ""
    yield from _of_wording()


def _group(group: FieldName, cases: list[dict[str, Any]]) -> Iterator[str]:
    yield from (f"### {group.zh} `{group.key}`", "", *_head(_("Field"), "中文", _("Example")))
    if group.record is None:
        values = [values[group.key] for values in cases]
        yield _row(f"`{group.key}`", f"`{group.zh}`", _example(values, group, group.key))
    for field in fields_of(group.record) if group.record else ():
        path = f"{group.key}.{field.key}"
        values = [getattr(values[group.key], field.key) for values in cases]
        yield _row(f"`{path}`", f"`{group.zh}.{field.zh}`", _example(values, field, path))
    yield ""


def _example(values: list[Any], field: FieldName, path: str) -> str:
    """The first value that a shipped case states, or one that is invented."""
    stated = next((value for value in values if not isinstance(value, Absent)), None)
    if stated is None and field.vocabulary:
        stated = next(iter(vocabulary(field.vocabulary).terms.values())).short
    return _shown(stated if stated is not None else _invented()[path])


def _invented() -> dict[str, str]:
    return _data("examples.yaml")


def _page(name: str) -> str:
    """A passage of the document, in the language in use."""
    return str(Told(**_data("pages.yaml")[name]))


@cache
def _data(file: str) -> dict[str, Any]:
    held: dict[str, Any] = read_table(Path(__file__).with_name(file))
    return held


def _shown(value: Any) -> str:
    """A value in one cell of a table."""
    text = "；".join(value) if isinstance(value, list) else str(value)
    text = text.replace("\n", " ").replace("|", "\\|")
    return text if len(text) <= _LONGEST else text[:_LONGEST] + "…"


def _of_wording() -> Iterator[str]:
    yield from (_("## What wording may use"), "", _page("wording"), "")
    yield from ("### " + _("Blocks and functions"), "", *_head(_("Name"), _("What it does")))
    functions = BlockWriter(numbering(sample().case)).functions()
    functions |= {name: getattr(Citer, name) for name in ("cite", "quote", "in_force")}
    yield from (_row(f"`{name}()`", _about(name, function)) for name, function in functions.items())
    yield from ("", "### " + _("Filters"), "", *_head(_("Name"), _("What it does")))
    filters = sorted((FILTERS | SPEECH).items())
    yield from (_row(f"`{name}`", _about(name, function)) for name, function in filters)
    yield from ("", "### " + _("Values"), "", *_head(_("Name"), _("Example")))
    yield from (_row(f"`{name}`", _kind(value)) for name, value in sorted(_words().items()))


def _words() -> dict[str, Any]:
    """A value of each name that wording may use: the first that says something, in any letter of any case."""
    words: dict[str, Any] = {}
    for held in (each for case in samples() for each in sample_words(case)):
        words |= {name: value for name, value in held.items() if words.get(name) in (None, "", (), [])}
    return words


def _about(name: str, function: Callable[..., Any]) -> str:
    """What a function does, in the language in use; in English the first words of its docstring."""
    told = _data("about.yaml").get(name) if language() == "zh" else None
    lines = " ".join((function.__doc__ or "").split("\n\n")[0].split())
    return (told or re.sub(r":\w+:`(\w+)`", r"`\1`", lines.replace("``", "`"))).replace("|", "\\|")


def _kind(value: Any) -> str:
    """A short value as it is; a record by its kind, a function as one."""
    if callable(value):
        return _("function")
    if isinstance(value, str | bool | int) or value is None:
        return "—" if value in ("", None) else _shown(str(value))
    if isinstance(value, list | tuple):
        return _("list of {kind}").format(kind=type(value[0]).__name__) if value else _("list")
    return type(value).__name__


def _head(*columns: str) -> tuple[str, str]:
    return _row(*columns), "|" + "---|" * len(columns)


def _row(*cells: str) -> str:
    return "| " + " | ".join(cells) + " |"
