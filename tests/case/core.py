"""YAML as editors read it: version 1.2, core schema, in which a date is a text and 007 a number."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

import yaml

from refundletters.case.source import Source

__all__ = ["load"]

_SafeLoader: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_SCALARS: dict[str, tuple[str, Callable[[str], object]]] = {
    "null": (r"~|null|Null|NULL|", lambda text: None),
    "bool": (r"true|True|TRUE|false|False|FALSE", lambda text: text.casefold() == "true"),
    "int": (r"[-+]?[0-9]+", int),
    "float": (r"[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?", float),
}


def _loader() -> Any:
    loader: Any = type("CoreLoader", (_SafeLoader,), {"yaml_implicit_resolvers": {}})
    for name, (pattern, value) in _SCALARS.items():
        tag = f"tag:yaml.org,2002:{name}"
        loader.add_implicit_resolver(tag, re.compile(f"(?:{pattern})$"), None)
        loader.add_constructor(tag, lambda _loader, node, value=value: value(node.value))
    return loader


_LOADER = _loader()


def load(text: str) -> Any:
    """What an editor sees in a YAML text (line ends and blank lines as the reader takes them)."""
    return yaml.load(Source("", text).text, Loader=_LOADER)
