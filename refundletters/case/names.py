"""The other names under which people write the fields of a case file, read from ``names.yaml``."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from refundletters.tables import read_table

__all__ = ["other_names"]

_FILE = Path(__file__).with_name("names.yaml")


@cache
def other_names() -> dict[str, dict[str, list[str]]]:
    """The synonyms by the name of the record (``Order``) and the key of the field (``price``)."""
    names: dict[str, dict[str, list[str]]] = read_table(_FILE)
    return names
