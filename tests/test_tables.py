"""The tables of rules: well made, and their prepared forms always what reading them now would give."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from msgspec import Struct, ValidationError, convert, to_builtins
from msgspec.structs import replace

from refundletters import tables
from refundletters.assessment.clues import clue_rules
from refundletters.assessment.records import (
    ground_rule,
    refusal_rule,
    rule_codes,
    situation_rule,
)
from refundletters.letters.catalogue import letter_variants
from refundletters.lint.fields import data
from refundletters.lint.rules import rules
from refundletters.tables import frozen, prepared_tables, read_table

PACKAGE = Path(tables.__file__).parent

RECORDS: dict[str, list[Any]] = {
    "situations": [situation_rule(code) for code in rule_codes("situations")],
    "refusals": [refusal_rule(code) for code in rule_codes("refusals")],
    "grounds": [ground_rule(code) for code in rule_codes("grounds")],
    "clues": [*clue_rules()],
    "letters": [*letter_variants()],
    "rules of words": [*rules()],
    "fields in letters": [*data().values()],
}


def well_typed(record: Struct) -> bool:
    """Whether reading what `record` holds by the types of its fields gives the same again."""
    try:
        return convert(to_builtins(record), type(record)) == record
    except ValidationError:
        return False


@pytest.mark.parametrize("name", RECORDS)
def test_records_hold_what_their_annotations_say(name: str) -> None:
    """Given the records read from a table, each field has a value of its type."""
    records = RECORDS[name]
    assert len(records) > 5
    assert all(map(well_typed, records))


def test_a_wrong_value_would_be_seen() -> None:
    """Given a text where a number belongs, a list for a tuple, or a mapping for a sentence, it is no value
    of its type."""
    rule = refusal_rule(rule_codes("refusals")[0])
    assert well_typed(rule)
    for name, wrong in (("rank", "10"), ("patterns", ["x"]), ("right_if", {"zh": "一", "en": "a"})):
        assert not well_typed(replace(rule, **{name: wrong}))


def test_prepared_tables_are_fresh() -> None:
    """Given the tables that letters need, ``make templates`` has been run since the last of them changed."""
    prepared = dict(prepared_tables())
    assert len(prepared) >= 8
    stale = [path.name for path, text in prepared.items() if path.read_text(encoding="utf-8") != text]
    assert not stale, "run: make templates"
    for path in prepared:
        source = path.with_name(path.name.replace(".prepared.json", ".yaml"))
        assert read_table(source) == json.loads(path.read_text(encoding="utf-8"))["table"]


@pytest.fixture
def table(tmp_path: Path) -> Path:
    """A table with its prepared form, which can be told apart."""
    source = tmp_path / "words.yaml"
    source.write_text("since: 2026-11-22\nwords: [一, 二]\n", encoding="utf-8")
    held = {"digest": tables._digest(source.read_bytes()), "table": "prepared"}
    (tmp_path / "words.prepared.json").write_text(json.dumps(held), encoding="utf-8")
    return source


def test_a_prepared_table_is_used(table: Path) -> None:
    """Given the prepared form of this very table, it is what is read, whatever the ends of its lines are."""
    assert read_table(table) == "prepared"
    table.write_bytes(table.read_bytes().replace(b"\n", b"\r\n"))
    assert read_table(table) == "prepared"


def test_a_changed_table_is_read_anew(table: Path) -> None:
    """Given a table that has changed since, or was never prepared, it is read as it is, days as texts."""
    table.write_text("since: 2026-11-22\nwords: [三]\n", encoding="utf-8")
    assert read_table(table) == {"since": "2026-11-22", "words": ["三"]}
    table.with_name("words.prepared.json").unlink()
    assert frozen(read_table(table)) == {"since": "2026-11-22", "words": ("三",)}
