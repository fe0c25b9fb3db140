"""The JSON Schema of the case file, for editors: which keys and values there are, and what they mean.

It is made from the declarations of the fields. An editor offers the proper names in both languages,
each explained in its own; it lets pass all that the reader accepts, synonyms and odd spellings
included, so that no good file is marked as wrong. Whether the parts of a case fit together only the
reader can tell.

Draft-07 is what editors know best. Each keyword speaks about one type only (``pattern`` about texts,
``properties`` about groups, ``items`` about lists), so that one schema says what a group must be and
what a list, and an editor tells what is wrong instead of "matches none of these". An ``anyOf`` of one
changes nothing, but with it editors complete a key together with its colon.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

from refundletters.case import spellings
from refundletters.case.fields import FieldName, Kind, Record, fields_of
from refundletters.case.kinds import NO, YES
from refundletters.case.models import Case
from refundletters.case.vocabulary import Term, vocabulary
from refundletters.messages import N_, _, speaking

__all__ = ["schema", "schema_text"]

Schema = dict[str, Any]

_LEAST: dict[Kind, tuple[str, str]] = {
    "number": (
        "[0-9０-９]",
        N_("write the figure alone, such as 100; a unit such as Q币 goes in 面值单位（unit）"),
    ),
    "yuan": ("[0-9０-９]", N_("write the amount in figures, in 元, such as 98 or 1280.50")),
    "moment": ("[0-9０-９]{4}", N_("write it like 2026-11-20 or 2026-11-20 10:00")),
    "period": ("[0-9０-９一二两三四五六七八九十]", N_("write 48小时, 3天 or 3个工作日")),
}
"""What a value of a kind holds at least (the reader looks closer), and what is told where it does not."""


def schema_text() -> str:
    """The schema as it is written to a file."""
    return json.dumps(schema(), ensure_ascii=False, indent=1) + "\n"


def schema() -> Schema:
    """The schema of a whole case file: keys and enumerated values in Chinese and English."""
    definitions: dict[str, Schema] = {}
    root = _record(Case, None, definitions)
    with speaking("zh"):
        about = _("A case file for refundletters: the facts of a purchase that went wrong.")
    return {
        "$schema": "http://json-schema.org/draft-07/schema#",
        "title": "refundletters",
        "description": about,
        "type": ["object", "null"],
        **root,
        "definitions": definitions,
    }


Definitions = dict[str, Schema]
"""What is used in several places, by name: the keys of a group, a field, a kind of value."""


def _shared(name: str, definitions: Definitions, make: Callable[[], Schema]) -> Schema:
    """A reference to the definition called `name`, made if there is none yet."""
    if name not in definitions:
        definitions[name] = make()
    return {"$ref": f"#/definitions/{name}"}


def _record(record: type[Record], group: FieldName | None, definitions: Definitions) -> Schema:
    """The keys of a record. A Chinese key and the synonyms share one definition."""
    properties: dict[str, Schema] = {}
    patterns: dict[str, Schema] = {}
    for field in fields_of(record):
        place = f"{group.key}.{field.key}" if group else field.key
        definitions[place] = _field(field, "zh", definitions)
        same = {"$ref": f"#/definitions/{place}"}
        properties |= {field.zh: same, field.key: _field(field, "en", definitions)}
        properties |= {name: {"allOf": [same], "doNotSuggest": True} for name in field.also}
        patterns[spellings.key(field, group, fields_of(record))] = same
    return {"properties": properties, "patternProperties": patterns, "additionalProperties": False}


def _field(field: FieldName, language: str, definitions: Definitions) -> Schema:
    """What is told about a field in `language`, and what may stand after its key."""
    with speaking(language):
        told = _told(field, language)
    if field.record:
        return told | _group(field, definitions)
    text = _shared("kind.text", definitions, _text)
    if field.shape == "values":
        return told | {"maxProperties": 0, "items": text}
    if field.kind == "text":
        return told | {"anyOf": [text]}
    if field.kind in _LEAST:
        figure = _shared(f"kind.{field.kind}.{language}", definitions, lambda: _figure(field, language))
        return told | {"anyOf": [figure]}
    known = _shared(f"kind.{field.vocabulary or field.kind}", definitions, lambda: _known(field))
    return told | {"anyOf": [_offered(field, language), known]}


def _told(field: FieldName, language: str) -> Schema:
    parts = [_(field.hint) if field.hint else ""]
    if field.example:
        parts.append(_("e.g. {example}").format(example=field.example))
    elif field.kind in ("moment", "period") and not field.hint:
        parts.append(_(_LEAST[field.kind][1]))
    if field.situations:
        names = "、".join(vocabulary("situation")[code].short for code in field.situations)
        parts.append(_("only for {situations}").format(situations=names))
    title = field.label if language == "zh" else f"{field.key}（{field.zh}）"
    return {"title": title, "description": _("; ").join(part for part in parts if part) or title}


def _group(field: FieldName, definitions: Definitions) -> Schema:
    """A group of keys; a list of groups where there may be several, else a list of one at most."""
    assert field.record is not None
    record = field.record
    keys = _shared(f"{field.key}.*", definitions, lambda: _record(record, field, definitions))
    listed = {"items": {"type": ["object", "null"], "allOf": [keys]}}
    return {
        "type": ["object", "array", "null"],
        "allOf": [keys],
        **(listed if field.shape == "groups" else {"maxItems": 1}),
    }


def _text() -> Schema:
    """One text, or what YAML takes for a number, a date, yes or no, or nothing; no list and no group,
    but for empty ones. No ``type`` is named: editors would offer ``true``, ``false`` and ``null``."""
    return {"maxItems": 0, "maxProperties": 0}


def _figure(field: FieldName, language: str) -> Schema:
    least, told = _LEAST[field.kind]
    with speaking(language):
        remedy = _(told)
    return {
        "not": {"type": "boolean"},
        "minimum": 0,
        "pattern": f"{least}|{spellings.nothing()}",
        "patternErrorMessage": remedy,
        "maxItems": 1,
        "maxProperties": 0,
    }


def _offered(field: FieldName, language: str) -> Schema:
    """The words of an enumeration in one language, which an editor offers."""
    if field.kind == "yes-or-no":
        return {"enum": ["是", "否"] if language == "zh" else [True, False]}
    terms = vocabulary(field.vocabulary).terms.values()
    if language == "en":
        return {"enum": [term.code for term in terms], "enumDescriptions": [term.zh for term in terms]}
    with speaking(language):
        told = [_about(term) for term in terms]
    return {"enum": [term.short for term in terms], "enumDescriptions": told}


def _about(term: Term) -> str:
    others = _("also: {words}").format(words="、".join(term.also)) if term.also else ""
    return _("; ").join(part for part in (term.zh, others, term.code) if part)


def _known(field: FieldName) -> Schema:
    """All words of an enumeration, in any language and dress, which an editor lets pass."""
    terms = vocabulary(field.vocabulary).terms.values() if field.vocabulary else ()
    words = [word for term in terms for word in term.spellings] or [*YES, *NO]
    numbers = [int(word) for word in words if word.isdecimal()]  # 12315 is a word for 市场监管
    wrong: Schema = {"type": ["boolean", "number"] if field.vocabulary else "number"}
    return {
        "not": wrong | {"not": {"enum": numbers}} if numbers else wrong,
        "pattern": f"{spellings.value(words)}|{spellings.nothing()}",
        "maxItems": 1,
        "maxProperties": 0,
    }
