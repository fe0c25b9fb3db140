"""A case file in JSON: its tree, or what is wrong with its syntax."""

from __future__ import annotations

import json

from refundletters.case.source import Source
from refundletters.case.tree import Tree, from_json
from refundletters.case.typed import shown
from refundletters.messages import _

__all__ = ["json_tree"]


def json_tree(source: Source) -> Tree | None:
    """The tree of a JSON text; None if it cannot be read, which is reported. Raises `TooLarge`."""
    try:
        return from_json(source.text)
    except json.JSONDecodeError as error:
        position = _position(source.text, error.pos)
        fact, remedy = _cure(source.text, position, error.msg)
        source.report(fact, remedy, position)
        return None


def _position(text: str, position: int) -> int:
    """Where the mistake is: Python before 3.13 stumbles behind a comma too many, not over it."""
    before = text[:position].rstrip()
    closing = text.startswith(("}", "]"), position)
    return len(before) - 1 if closing and before.endswith(",") else position


def _cure(text: str, position: int, message: str) -> tuple[str, str]:
    sign = text[position : position + 1]
    if not sign:
        return (
            _("the file ends before its last brace or quotation mark is closed"),
            _("compare the braces and quotation marks at the end with those at the beginning"),
        )
    if sign in "“”‘’'＂":
        return _("{sign} is no quotation mark in JSON").format(sign=sign), _('use straight ones: "…"')
    if sign in "：，":
        return (
            _("a full-width “{sign}” stands here").format(sign=sign),
            _("use the ordinary sign: “{sign}”").format(sign=":" if sign == "：" else ","),
        )
    if sign == ",":
        return _("a comma too many"), _("no comma may stand before a closing brace or bracket")
    if sign in "#/":
        return _("JSON has no comments"), _("delete the comment, or write the case as YAML")
    if sign == "\n":
        return _("the text ends at the end of its line without a quotation mark"), _(
            "write \\n for a new line in a text"
        )
    if message.startswith("Expecting ','"):
        return _("a comma is missing before this"), _("put a comma after each value that another one follows")
    return (
        _("this cannot be read as JSON: “{text}”").format(text=shown(text[position : position + 20])),
        _("every key and every text stands in straight quotes, with commas between them"),
    )
