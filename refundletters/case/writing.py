"""Writes a case back as a file: YAML as a user would type it, or JSON.

What is written reads back as the same case. Absent fields are left out; keys and enumerated values
are Chinese or English; a text of several lines stands below ``|``, and one that YAML would take for
something else, or that could not be told from a number, stands in quotes.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from decimal import Decimal
from typing import Any, Literal

import yaml

from refundletters.case.fields import FieldName, Record, fields_of
from refundletters.case.models import Case
from refundletters.case.values import ReplyPeriod
from refundletters.case.vocabulary import vocabulary
from refundletters.patterns import regex

__all__ = ["Language", "dumped", "entries", "to_json", "to_yaml"]

Language = Literal["zh", "en"]

_YES_NO = {"zh": ("否", "是"), "en": ("false", "true")}
_LIKE_A_NUMBER = regex("[-+.]?[0-9][!-~]*")
_LINE_SIGNS = "\x85\u2028\u2029"
_UNSEEN = regex(rf"^[^\S\n]+$|[{_LINE_SIGNS}]", re.MULTILINE)
"""What would not survive in a block of lines: a line of blanks alone, and signs that end a line."""
_STRING = "tag:yaml.org,2002:str"
_SHORT = 60
"""Characters of a list that stands in brackets on one line."""
_ENDLESS = 1_000_000_000


class _Bare(str):
    """A value that is read alike with quotes and without: an amount, a time, a word of an enumeration."""


def to_yaml(case: Case, language: Language = "zh") -> str:
    """The case file that holds `case`, with keys and enumerated values in `language`."""
    return dumped(entries(case, language))


def dumped(data: dict[str, Any]) -> str:
    """The lines of YAML that say `data`, which is made by :func:`entries`."""
    return yaml.dump(data, Dumper=_Dumper, allow_unicode=True, sort_keys=False, width=_ENDLESS)


def to_json(case: Case, language: Language = "zh") -> str:
    """The same in JSON."""
    text = json.dumps(entries(case, language), ensure_ascii=False, indent=2) + "\n"
    return text.translate({ord(sign): f"\\u{ord(sign):04x}" for sign in _LINE_SIGNS})


def entries(record: Record, language: Language) -> dict[str, Any]:
    """The fields of a record that are not absent, by the names they have in a file."""
    return {
        field.zh if language == "zh" else field.key: _written(value, field, language)
        for field, value in _given(record)
    }


def _given(record: Record) -> Iterator[tuple[FieldName, Any]]:
    """Each field with a value; an empty list is one where the field may also be absent (已受理)."""
    model = type(record)
    for name, field in zip(model.model_fields, fields_of(model), strict=True):
        value = getattr(record, name)
        if value != model.model_fields[name].get_default(call_default_factory=True):
            yield field, value


def _written(value: Any, field: FieldName, language: Language) -> Any:
    if isinstance(value, Record):
        return entries(value, language)
    if isinstance(value, tuple):
        return [_written(item, field, language) for item in value]
    if isinstance(value, bool):
        return _Bare(_YES_NO[language][value])
    if isinstance(value, Decimal):
        return _Bare(f"{value:f}")
    if isinstance(value, ReplyPeriod) and language == "en":
        return _Bare(f"{value.count} {value.unit.replace('-', ' ')}s")
    if field.vocabulary:
        return _Bare(vocabulary(field.vocabulary)[value].short if language == "zh" else value)
    return value if isinstance(value, str) else _Bare(value)


class _Dumper(yaml.SafeDumper):
    """YAML as it is written by hand: lists indented below their keys."""

    def increase_indent(self, flow: bool = False, indentless: bool = False) -> None:
        super().increase_indent(flow, indentless=False)

    def ignore_aliases(self, data: object) -> bool:
        return True


def _text(dumper: _Dumper, text: str) -> yaml.ScalarNode:
    """A text; PyYAML quotes what could be read as anything else than a text."""
    if "\n" in text and not _UNSEEN.search(text):
        return dumper.represent_scalar(_STRING, text + "\n", style="|")
    awkward = "\n" in text or _UNSEEN.search(text) or _LIKE_A_NUMBER.fullmatch(text)
    return dumper.represent_scalar(_STRING, text, style='"' if awkward else None)


def _bare(dumper: Any, text: _Bare) -> yaml.ScalarNode:
    """A value without quotes, whatever YAML takes it for."""
    node: yaml.ScalarNode = dumper.represent_scalar(
        dumper.resolve(yaml.ScalarNode, text, (True, False)), text
    )
    return node


def _list(dumper: _Dumper, items: list[Any]) -> yaml.SequenceNode:
    """A list; a short one of texts in brackets."""
    short = sum(len(item) for item in items) <= _SHORT
    plain = all(isinstance(item, str) and "\n" not in item for item in items)
    return dumper.represent_sequence("tag:yaml.org,2002:seq", items, flow_style=short and plain)


_Dumper.add_representer(str, _text)
_Dumper.add_representer(_Bare, _bare)
_Dumper.add_representer(list, _list)
