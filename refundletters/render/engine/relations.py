"""Where a package keeps its core properties: title, author and dates of the document."""

from __future__ import annotations

import re
from collections.abc import Mapping

from refundletters.patterns import regex

__all__ = ["CORE_PROPERTIES", "core_properties"]

_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
CORE_PROPERTIES = f"{_PACKAGE}/relationships/metadata/core-properties"
"""The kind of relation by which a package names them."""
_CORE_TYPE = "application/vnd.openxmlformats-package.core-properties+xml"
_ROOT, _TYPES, _USUAL = "_rels/.rels", "[Content_Types].xml", "docProps/core.xml"
_RELATIONSHIP = regex(r"<Relationship\s[^>]*>")
_EMPTY = (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
    f'<cp:coreProperties xmlns:cp="{_PACKAGE}/metadata/core-properties"/>'
)


def core_properties(contents: Mapping[str, bytes]) -> tuple[str, dict[str, bytes]]:
    """The member with the core properties; where there is none, also the members as they are with it."""
    relations, types = (contents[name].decode("utf-8") for name in (_ROOT, _TYPES))
    for found in _RELATIONSHIP.finditer(relations):
        if _attribute(found[0], "Type") == CORE_PROPERTIES:
            return _attribute(found[0], "Target").removeprefix("/"), {}
    taken = {_attribute(found[0], "Id") for found in _RELATIONSHIP.finditer(relations)}
    free = next(name for n in range(1, len(taken) + 2) if (name := f"rId{n}") not in taken)
    related = f'<Relationship Id="{free}" Type="{CORE_PROPERTIES}" Target="{_USUAL}"/></Relationships>'
    typed = f'<Override PartName="/{_USUAL}" ContentType="{_CORE_TYPE}"/></Types>'
    return _USUAL, {
        _ROOT: relations.replace("</Relationships>", related).encode("utf-8"),
        _TYPES: types.replace("</Types>", typed).encode("utf-8"),
        _USUAL: _EMPTY.encode("utf-8"),
    }


def _attribute(element: str, name: str) -> str:
    found = re.search(rf"\s{name}=([\"'])(.*?)\1", element)
    return found[2] if found else ""
