"""The other names under which people write the fields of a case file, read from ``names.yaml``."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import yaml

__all__ = ["other_names"]

_FILE = Path(__file__).with_name("names.yaml")
_LOADER = getattr(yaml, "CBaseLoader", yaml.BaseLoader)


@cache
def other_names() -> dict[str, dict[str, list[str]]]:
    """The synonyms by the name of the record (``Order``) and the key of the field (``price``)."""
    text = _FILE.read_text(encoding="utf-8")
    names: dict[str, dict[str, list[str]]] = yaml.load(text, Loader=_LOADER)  # noqa: S506  all scalars are text
    return names
