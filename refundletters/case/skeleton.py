"""The blank case file: every field with its Chinese key, in the order of the models, with comments
that say what belongs there and where it is found. It is made from the declarations of the fields."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator

from refundletters.case.fields import FieldName, fields_of
from refundletters.case.models import Case
from refundletters.case.vocabulary import vocabulary
from refundletters.messages import _

__all__ = ["blank", "columns", "comment", "padded"]

_COMMENT_COLUMN = 26
_WIDTH = 96


def blank(situation: str | None = None) -> str:
    """The commented skeleton of a case file, with Chinese keys, ready to be filled in.

    With the code of a `situation` it is filled in already, and the fields that only other
    situations need are left out. Reads back without complaint.
    """
    lines = [*_introduction()]
    told: set[str] = set()
    for group in fields_of(Case):
        lines += ["", *_group(group, situation, told)]
    return "\n".join(lines) + "\n"


def _introduction() -> Iterator[str]:
    yield from (
        comment(_("Write what you know after each colon (with a space before it); leave the rest empty.")),
        comment(_("Put a text in quotes if it contains a colon, # or brackets: '提示: 无效'")),
        comment(_("Several payments, events or contacts: repeat the block that begins with a dash.")),
        comment(_("Then run: refundletters check FILE")),
    )


def _group(group: FieldName, situation: str | None, told: set[str]) -> Iterator[str]:
    if group.record is None:
        yield from _field(group, "", "", told)
        return
    if group.hint:
        yield comment(_(group.hint))
    yield f"{group.zh}:"
    indent = "  - " if group.shape == "groups" else "  "
    for field in fields_of(group.record):
        if situation and field.situations and situation not in field.situations:
            continue
        value = vocabulary("situation")[situation].short if situation and field.key == "situation" else ""
        yield from _field(field, indent, value, told)
        indent = " " * len(indent)


def _field(field: FieldName, indent: str, value: str, told: set[str]) -> Iterator[str]:
    """One field: the values it may have above it, its key, and its comment beside it. What has been
    `told` (hints and enumerations) is not told again."""
    if field.vocabulary and not value and field.vocabulary not in told:
        names = [term.short for term in vocabulary(field.vocabulary).terms.values()]
        yield from _choices(names, " " * len(indent))
    told.add(field.vocabulary)
    key = f"{indent}{field.zh}: {value}".rstrip()
    told_beside = "" if value else _beside(field, told)
    yield f"{padded(key)}{comment(told_beside)}" if told_beside else key


def _beside(field: FieldName, told: set[str]) -> str:
    """The comment beside a field."""
    hint = _(field.hint) if field.hint and field.hint not in told else ""
    told.add(field.hint)
    example = _("e.g. {example}").format(example=field.example) if field.example else ""
    return _("; ").join(part for part in (hint, example) if part)


def _choices(names: Iterable[str], indent: str) -> Iterator[str]:
    """The possible values as comment lines of bearable length."""
    line = indent + comment(_("one of:"))
    for name in names:
        if columns(f"{line} {name}") > _WIDTH:
            yield line
            line = f"{indent}#  "
        line += f" {name} |"
    yield line.removesuffix(" |")


def comment(text: str) -> str:
    """`text` as a comment."""
    return f"# {text}"


def padded(key: str, width: int = _COMMENT_COLUMN) -> str:
    """`key` and blanks up to the column `width`, that in which comments stand; at least two."""
    return key + " " * max(width - columns(key), 2)


def columns(text: str) -> int:
    """How wide `text` is in a fixed-width font: Chinese signs take two columns."""
    return sum(2 if unicodedata.east_asian_width(sign) in "WF" else 1 for sign in text)
