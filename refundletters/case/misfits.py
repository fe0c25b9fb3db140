"""What is told about keys and shapes that do not fit: one function a mistake, fact and remedy."""

from __future__ import annotations

import re

from refundletters.case.fields import FieldName, Record, fields_of
from refundletters.case.keys import field_called, glued_key, groups_with, guess, in_script_of
from refundletters.case.source import Source
from refundletters.case.tree import Node, Scalar, Sequence
from refundletters.case.typed import quoted, shown
from refundletters.messages import _
from refundletters.patterns import regex

__all__ = [
    "bare_text",
    "duplicate",
    "glued",
    "is_damaged",
    "no_case",
    "no_key",
    "not_a_text",
    "not_one",
    "one_group",
    "unknown_key",
    "wide_indent",
]

_CUT = regex(r"[ \t]+#(?=[^\s#])")
_CUT_AWAY = regex(r"[ \t]*#(?=[0-9A-Za-z])")


def _index(node: Node) -> int | None:
    return node.start if node.start >= 0 else None


def glued(found: re.Match[str]) -> tuple[str, str]:
    """Fact and remedy for a line with a known key that YAML does not see (:func:`keys.glued_key`)."""
    key = found["key"]
    if "：" in found.string[found.end("key") : found.start("value")]:
        fact = _("a full-width colon “：” stands after “{key}”")
    else:
        fact = _("no space stands after “{key}:”")
    remedy = _("write an ordinary colon and a space: {line}")
    return fact.format(key=key), remedy.format(line=shown(f"{key}: {found['value']}".rstrip()))


def _glued_lines(source: Source, node: Node) -> bool:
    """Report each line of a text that is a key with its value; False if there is none."""
    if not isinstance(node, Scalar) or not node.plain or node.start < 0:
        return False
    start, found_any = node.start, False
    for line in source.text[node.start : node.end].split("\n"):
        found = glued_key(line)
        if found:
            source.report(*glued(found), start + found.end("key"))
            found_any = True
        start += len(line) + 1
    return found_any


def no_case(source: Source, node: Node) -> None:
    """The file is no group of keys at all."""
    if _glued_lines(source, node):
        return
    source.report(
        _("a case file is made of keys with values, such as “姓名: 李明”; this is none"),
        _("begin with the skeleton that “refundletters new --blank 案件.yaml” writes"),
        _index(node),
    )


def no_key(source: Source, key: Node, path: str) -> None:
    """A list or a group where a key belongs: ``{{shop}}: …``."""
    source.report(
        _("a list or a group of keys stands where a key belongs"),
        _("if brackets or braces are part of a text, put the whole text in quotes"),
        _index(key),
        path,
    )


def wide_indent(source: Source, key: Scalar) -> None:
    """A key behind full-width spaces, which are no indentation for YAML."""
    source.report(
        _("indented with full-width spaces; YAML knows only ordinary ones"),
        _("replace them with two ordinary spaces, in this line and in all others like it"),
        _index(key),
    )


def duplicate(source: Source, key: Scalar, first: Scalar, path: str) -> None:
    """The same field twice, under one name or two."""
    written, earlier = shown(key.text), shown(first.text)
    if first.start >= 0:
        fact = _("“{key}” is given twice: already in line {line} as “{earlier}”").format(
            key=written, line=source.place(first.start).line, earlier=earlier
        )
    else:
        fact = _("“{key}” is given twice, already as “{earlier}”").format(key=written, earlier=earlier)
    source.report(fact, _("keep one of them"), _index(key), path)


def unknown_key(
    source: Source, key: Scalar, record: type[Record], group: FieldName | None, path: str
) -> None:
    """A key that names no field here."""
    written = key.text.strip()
    fact = _("there is no field called “{key}” here").format(key=shown(written))
    source.report(fact, "" if source.full else _meant(written, record, group), _index(key), path)


def _meant(written: str, record: type[Record], group: FieldName | None) -> str:
    bare = written.lstrip("-－—–·•*.、)）0123456789 ")
    if written == "<<":
        return _("YAML can merge groups; a case file cannot: write the values out")
    if bare != written and (field_called(bare, record, group) or groups_with(bare)):
        return _("put an ordinary dash and a space before it: “- {key}”").format(key=shown(bare))
    elsewhere = groups_with(written) or groups_with(written.rpartition(".")[2])
    close = guess(written, record)
    if close and not elsewhere:
        return _("did you mean “{guess}”?").format(guess=in_script_of(written, close))
    if elsewhere:
        names = _(" or ").join(f"“{in_script_of(written, other)}”" for other in elsewhere)
        return _("it belongs under {groups}: put it there, indented by two spaces").format(groups=names)
    known = "、".join(in_script_of(written, field) for field in fields_of(record))
    return _("these are known here: {known}").format(known=known)


def not_one(source: Source, node: Node, field: FieldName, path: str) -> None:
    """A list or a group where one value belongs."""
    if isinstance(node, Sequence) and not node.flow:
        fact = _("one value belongs here, not a list")
        remedy = _("keep one of them, or join them in one line")
    elif not isinstance(node, Scalar) and node.flow:
        fact = _("brackets and braces at the beginning of a value have a meaning in YAML")
        remedy = _("leave them out, or put the whole value in quotes: {key}: '…'").format(key=field.zh)
    else:
        fact = _("one value belongs here, not a group of keys")
        remedy = _("write it in one line after the key, in quotes if it contains a colon")
    source.report(fact, remedy, _index(node), path)


def not_a_text(source: Source, node: Node, field: FieldName, path: str) -> None:
    """A group in a list of texts."""
    if field.key == "exhibits":
        remedy = _("write only the names of exhibits here; describe them under 证据 at the end of the file")
    else:
        remedy = _("write one text per line, each after a dash and a space")
    source.report(_("a list of plain texts belongs here, not of groups"), remedy, _index(node), path)


def one_group(source: Source, node: Node, field: FieldName, path: str) -> None:
    """A list where one group of keys belongs."""
    source.report(
        _("only one {group} belongs here, not a list").format(group=field.label),
        _("remove the dashes before its keys"),
        _index(node),
        path,
    )


def bare_text(source: Source, node: Node, field: FieldName, record: type[Record], path: str) -> None:
    """A text (or a list) where a group of keys belongs."""
    if _glued_lines(source, node):
        return
    first = next(iter(fields_of(record)))
    text = shown(node.text) if isinstance(node, Scalar) and first.is_text else "…"
    dash = "- " if field.shape == "groups" else ""
    source.report(
        _("keys with values belong under {group}, not a bare text").format(group=field.label),
        _("write for example, in the lines below and indented: {example}").format(
            example=f"{dash}{first.zh}: {text}"
        ),
        _index(node),
        path,
    )


def is_damaged(source: Source, node: Scalar, field: FieldName, path: str) -> bool:
    """True, and reported, where YAML has changed a text in silence: its end was taken for a comment
    (``您好 #1001 已处理``), or it has swallowed the next line (``订单号：1``)."""
    if not node.plain or node.start < 0:
        return False
    return _is_cut(source, node, field, path) or _has_swallowed(source, node, path)


def _is_cut(source: Source, node: Scalar, field: FieldName, path: str) -> bool:
    pattern = _CUT if node.text else _CUT_AWAY
    if not field.is_text or not pattern.match(source.text, node.end):
        return False
    end = source.text.find("\n", node.end)
    line = source.text[node.start : end if end >= 0 else None].strip()
    example = f"{field.zh}: {quoted(shown(line))}"
    source.report(
        _("the text is cut at “#”: what follows is taken for a comment"),
        _("put the whole text in quotes: {line} (a comment has a space after #)").format(line=example),
        _index(node),
        path,
    )
    return True


def _has_swallowed(source: Source, node: Scalar, path: str) -> bool:
    below = source.text[node.start : node.end].split("\n")[1:]
    found = next((match for line in below if (match := glued_key(line))), None)
    if found is None:
        return False
    fact = _("the line with “{key}” below is taken for a part of this text").format(key=found["key"])
    remedy = _(
        "write “{key}: ” with an ordinary colon and a space, in the column of the key above; if it does "
        "belong to the text, put the whole text in quotes"
    )
    source.report(fact, remedy.format(key=found["key"]), _index(node), path)
    return True
