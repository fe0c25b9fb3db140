"""What Chinese users type that is not YAML, and the cure for each by name.

Only used when a file cannot be read. A cure names a line's own mistake and mends a copy of the
text, so that the next mistake is found in the same run; the file itself is never changed.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

import yaml

from refundletters.case import complaints
from refundletters.case.keys import glued_key
from refundletters.case.source import Source
from refundletters.case.tree import Tree, from_yaml
from refundletters.case.typed import quoted, shown
from refundletters.messages import _

__all__ = ["yaml_tree"]

_MOST_CURES = 40
_LOOK_BACK = 3
"""Lines above the one where YAML stumbles in which the mistake may be."""

_VALUE = re.compile(r"(?P<head>[ ]*(?:- +)*(?:(?P<key>[^\s\"'\[{#&*!|>%@`-][^:]*):[ \t]+)?)(?P<value>\S.*)")
_CLOSED = {
    '"': re.compile(r'"(?:[^"\\]|\\.)*"'),
    "'": re.compile(r"'(?:[^']|'')*'"),
    "[": re.compile(r"\[[^\]]*\]"),
    "{": re.compile(r"\{[^}]*\}"),
}
_BLOCK = re.compile(r"[|>][-+0-9]{0,2}\s*(?:#.*)?")
_RULER = re.compile(r"\s*([-=*_~—.#])\1{2,}\s*")
_QUOTES = "'\""
_COMMENT = re.compile(r"\s+#.*")


@dataclass(frozen=True, slots=True)
class _Cure:
    """A mistake in line `row` (from 0), and the line as it should be (None: what follows cannot be
    read before this is mended)."""

    row: int
    column: int
    fact: str
    remedy: str
    mended: str | None


def yaml_tree(source: Source) -> Tree | None:
    """The tree of a YAML text; what is wrong with it is reported, and mended in `source` to read on.

    None if the text cannot be read to its end. Raises `TooLarge`.
    """
    mended: set[int] = set()
    for _attempt in range(_MOST_CURES):
        try:
            return from_yaml(source.text)
        except yaml.YAMLError as error:
            cure = _cure(source.text, error)
        if cure.row in mended:
            return None
        mended.add(cure.row)
        lines = source.text.split("\n")
        start = sum(len(line) + 1 for line in lines[: cure.row])
        source.report(cure.fact, cure.remedy, start + cure.column)
        if cure.mended is None:
            return None
        lines[cure.row] = cure.mended
        source.text = "\n".join(lines)
    return None


def _cure(text: str, error: yaml.YAMLError) -> _Cure:
    lines = text.split("\n")
    mark = getattr(error, "problem_mark", None) or getattr(error, "context_mark", None)
    row = min(mark.line, len(lines) - 1) if mark else 0
    while row and not lines[row].strip():
        row -= 1
    opened = getattr(error, "context_mark", None)
    cures = (
        _opened(lines, opened, text, mark.index if mark else 0),
        _indentation(lines, row),
        *(_glued(lines, above) for above in range(row, max(row - _LOOK_BACK, 0) - 1, -1)),
        _value(lines, row),
        *(_without_colon(lines, row, above) for above in range(row, max(row - _LOOK_BACK, 0) - 1, -1)),
        _continued(lines, row),
        _unclosed_above(lines, row),
    )
    return next((cure for cure in cures if cure), _unknown(row, mark))


def _opened(lines: list[str], mark: yaml.Mark | None, text: str, index: int) -> _Cure | None:
    """A quotation mark or bracket that is not closed, or an escape that YAML does not know."""
    sign = text[mark.index : mark.index + 1] if mark else ""
    if mark is None or sign not in _CLOSED:
        return None
    if sign == '"' and "\\" in text[max(index - 1, 0) : index + 1]:
        fact = _("in double quotes a backslash begins a special sign")
        return _quoting(lines, text.count("\n", 0, index), fact, strip=True)
    found = _VALUE.fullmatch(lines[mark.line])
    if found is None:
        return None
    if found.start("value") == mark.column and not _CLOSED[sign].match(found["value"]):
        return _unclosed(lines, mark.line, sign)
    if sign in "[{":
        return _quoting(lines, mark.line, _("something inside these brackets has a meaning in YAML"))
    return None


def _unclosed(lines: list[str], row: int, sign: str) -> _Cure | None:
    fact = _("{sign} begins here and is never closed").format(sign=sign)
    return _quoting(lines, row, fact, strip=sign in _QUOTES)


def _indentation(lines: list[str], row: int) -> _Cure | None:
    """Tabs or full-width spaces at the beginning of a line."""
    indent = lines[row][: len(lines[row]) - len(lines[row].lstrip())]
    if "\t" in indent:
        fact = _("indented with a tab; YAML knows only spaces")
    elif "\u3000" in indent or "\xa0" in indent:
        fact = _("indented with full-width spaces; YAML knows only ordinary ones")
    else:
        return None
    remedy = _("replace them by two ordinary spaces, in this line and in all others like it")
    return _Cure(row, 0, fact, remedy, None)


def _glued(lines: list[str], row: int) -> _Cure | None:
    """A known key with a full-width colon, or with no space after the colon."""
    found = glued_key(lines[row])
    if not found:
        return None
    fact, remedy = complaints.glued(found)
    mended = f"{found['head']}{found['key']}: {_as_it_may_stand(found['value'])}".rstrip()
    return _Cure(row, found.end("key"), fact, remedy, mended)


def _as_it_may_stand(value: str) -> str:
    """`value` as it is where YAML can read it, else in quotes."""
    try:
        return value if from_yaml(f"k: {value}\n").refused == [] else quoted(value)
    except yaml.YAMLError:
        return quoted(value)


def _value(lines: list[str], row: int) -> _Cure | None:
    """A value that YAML reads as something else than a text."""
    found = _VALUE.fullmatch(lines[row])
    fact = _fact_about(found["value"]) if found and found["head"].strip() else None
    return _quoting(lines, row, fact) if fact else None


def _fact_about(value: str) -> str | None:
    sign = value[0]
    if sign in _CLOSED:
        closed = _CLOSED[sign].match(value)
        rest = value[closed.end() :] if closed else ""
        if rest.strip() and not _COMMENT.fullmatch(rest):
            return _("text stands after the closing “{sign}”").format(
                sign=value[closed.end() - 1] if closed else ""
            )
        return None
    if sign in "@`%*&!,]}" or value[:2] in ("- ", "? ") or value in "-?":
        return _begins_with(sign)
    if sign in "|>":
        return (
            None
            if _BLOCK.fullmatch(value)
            else _("after “{sign}” the text begins in the next line").format(sign=sign)
        )
    if re.search(r":(?:\s|$)", value):
        return _("a colon with a space after it, inside a text, is taken for a key")
    return None


def _quoting(lines: list[str], row: int, fact: str, strip: bool = False) -> _Cure | None:
    """The cure of putting the whole value of a line in quotes."""
    found = _VALUE.fullmatch(lines[row])
    if found is None:
        return None
    value = found["value"].strip(_QUOTES) if strip else found["value"]
    mended = found["head"] + quoted(value)
    remedy = _("put the whole text in quotes: {line}").format(line=_example(mended))
    return _Cure(row, found.start("value"), fact, remedy, mended)


def _example(line: str) -> str:
    return shown(line.strip().removeprefix("- "))


def _without_colon(lines: list[str], row: int, above: int) -> _Cure | None:
    """A line that is neither a key nor part of a text, indented like the one where YAML stumbles."""
    line = lines[above]
    if not line.strip() or ":" in line or line.lstrip().startswith(("- ", "#")):
        return None
    if _RULER.fullmatch(line):
        fact = _("a line of signs is no part of a case file")
        return _Cure(above, 0, fact, _("delete it, or put # before it"), "")
    if above != row and _indent(line) != _indent(lines[row]):
        return None
    fact = _("a line without a key: “{line}”").format(line=shown(line))
    remedy = _(
        "give it a key (“现象: …”); if it belongs to the text above, put | after the colon there and "
        "indent the whole text in the lines below"
    )
    return _Cure(above, _indent(line), fact, remedy, "")


def _continued(lines: list[str], row: int) -> _Cure | None:
    """A line indented deeper than the key with a value above it."""
    above = next((number for number in range(row - 1, -1, -1) if lines[number].strip()), None)
    found = _VALUE.fullmatch(lines[above]) if above is not None else None
    if above is None or found is None or not found["key"] or _indent(lines[row]) <= _indent(lines[above]):
        return None
    fact = _("indented deeper than “{key}”, which has a value already").format(key=shown(found["key"]))
    remedy = _(
        "indent it like “{key}” if it is a key of its own; if it belongs to the text, put | after “{key}:” "
        "and indent the whole text in the lines below"
    ).format(key=shown(found["key"]))
    return _Cure(row, _indent(lines[row]), fact, remedy, "")


def _unclosed_above(lines: list[str], row: int) -> _Cure | None:
    """The nearest line above whose value begins with a quotation mark that it does not close."""
    for above in range(row, -1, -1):
        found = _VALUE.fullmatch(lines[above])
        sign = found["value"][0] if found else " "
        if found and sign in _QUOTES and not _CLOSED[sign].match(found["value"]):
            return _unclosed(lines, above, sign)
    return None


def _unknown(row: int, mark: yaml.Mark | None) -> _Cure:
    return _Cure(
        row,
        mark.column if mark and mark.line == row else 0,
        _("this cannot be read as YAML"),
        _(
            "keys of one group begin in the same column, after each key stand a colon and a space, and "
            "a text with special signs stands in quotes"
        ),
        None,
    )


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip(" "))


def refused_signs(tree: Tree, source: Source) -> Iterator[tuple[int, str, str]]:
    """Where the file uses anchors, aliases, tags or a second document: index, fact and remedy."""
    lines = source.text.split("\n")
    for refused in tree.refused:
        cure = _quoting(lines, source.text.count("\n", 0, refused.index), "") if refused.on_text else None
        if refused.sign == "---":
            fact = _("a second document begins after “---”")
            remedy = _("write one case per file, and delete the line “---”")
        else:
            fact = _begins_with(refused.sign)
            remedy = cure.remedy if cure else _("leave it out; a case file has no anchors and no tags")
        yield refused.index, fact, remedy


def _begins_with(sign: str) -> str:
    return _("a value cannot begin with “{sign}”, which has a meaning in YAML").format(sign=sign)
