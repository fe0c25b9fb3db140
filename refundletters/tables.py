"""The project's own data files (YAML), read quickly.

YAML takes some twenty times as long to read as JSON. So each table that a letter needs stands beside its file
as JSON too (``rules.prepared.json`` beside ``rules.yaml``, written by ``make templates``), which is used only
while it is made of that very text.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

__all__ = ["frozen", "prepared_tables", "read_table"]

_ROOT = Path(__file__).parent
_READ_FOR_LETTERS = (
    "assessment/clues/clues.yaml",
    "case/names.yaml",
    "case/vocabulary.yaml",
    "letters/catalogue.yaml",
    "letters/court-form.yaml",
    "lint/false-claims.yaml",
    "lint/matrix.yaml",
    "lint/rules.yaml",
)


def read_table(path: Path) -> Any:
    """What the YAML file `path` holds: mappings, lists, texts, numbers, truth values; a day is a text
    (``2026-11-22``). Raises `yaml.YAMLError` if it cannot be read."""
    source = path.read_bytes()
    try:
        prepared = json.loads(_beside(path).read_bytes())
    except FileNotFoundError:
        prepared = {}
    return prepared["table"] if prepared.get("digest") == _digest(source) else _parsed(source)


def frozen(value: Any) -> Any:
    """`value` with tuples in the place of lists, all the way down: what records hold."""
    if isinstance(value, list):
        return tuple(map(frozen, value))
    if isinstance(value, dict):
        return {key: frozen(each) for key, each in value.items()}
    return value


def prepared_tables() -> Iterator[tuple[Path, str]]:
    """Path and text of each table as JSON."""
    for name in _READ_FOR_LETTERS:
        source = (_ROOT / name).read_bytes()
        held = {"digest": _digest(source), "table": _parsed(source)}
        yield _beside(_ROOT / name), json.dumps(held, ensure_ascii=False, indent=1) + "\n"


def _beside(path: Path) -> Path:
    return path.with_suffix(".prepared.json")


def _digest(source: bytes) -> str:
    return hashlib.sha256(source.replace(b"\r\n", b"\n")).hexdigest()[:32]


def _parsed(source: bytes) -> Any:
    import yaml

    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    table = yaml.load(source.decode(), Loader=loader)  # noqa: S506  safe loader
    return json.loads(json.dumps(table, default=str))


def main() -> None:
    """Write the tables anew as JSON."""
    for path, text in prepared_tables():
        path.write_text(text, encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main()
