"""What Chinese users type that is not YAML: one function a kind of slip, told by name.

Each looks at one line (rows count from 0) and gives None if the slip is not there. Used only when a
file cannot be read.
"""

from __future__ import annotations

import re

import yaml
from msgspec import Struct

from refundletters.case import misfits
from refundletters.case.keys import glued_key
from refundletters.case.tree import from_yaml
from refundletters.case.typed import quoted, shown
from refundletters.messages import _
from refundletters.patterns import regex

__all__ = [
    "Slip",
    "begins_with",
    "deeper",
    "glued",
    "in_brackets",
    "indented",
    "misaligned",
    "opened",
    "quoting",
    "tabbed",
    "unclosed_above",
    "unknown",
    "value",
    "without_key",
]

_LINE = regex(r"(?P<head>[ ]*(?:- +)*(?:(?P<key>[^\s\"'\[{#&*!|>%@`-][^:]*):[ \t]+)?)(?P<value>\S.*)")
_KEY = regex(r"(?P<indent>[ ]*)(?P<dashes>(?:- +)*)(?P<key>[^\s:#][^:]*):(?:\s|$)")
_CLOSED = {
    '"': regex(r'"(?:[^"\\]|\\.)*"'),
    "'": regex(r"'(?:[^']|'')*'"),
    "[": regex(r"\[[^\]]*\]"),
    "{": regex(r"\{[^}]*\}"),
}
_CLOSING = {"[": "]", "{": "}"}
_QUOTES = "'\""
_COMMENT = regex(r"\s+#.*")
_BLOCK = regex(r"[|>][-+0-9]{0,2}\s*(?:#.*)?")
_RULER = regex(r"\s*([-=*_~—.])\1{2,}\s*")


class Slip(Struct, frozen=True):
    """A slip in line `row`, and the line as it may be read instead (None: what follows cannot be
    read before this is mended)."""

    row: int
    column: int
    fact: str
    remedy: str
    mended: str | None


def quoting(lines: list[str], row: int, fact: str, strip: bool = False) -> Slip | None:
    """The slip whose cure is to put the whole value in quotes, without those it has (`strip`)."""
    found = _LINE.fullmatch(lines[row])
    if found is None:
        return None
    text = found["value"].strip(_QUOTES) if strip else found["value"]
    better = found["head"] + quoted(text)
    remedy = _("put the whole text in quotes: {line}").format(line=_example(better))
    mended = found["head"].rstrip() if _has_group(lines, row) else better
    return Slip(row, found.start("value"), fact, remedy, mended)


def _has_group(lines: list[str], row: int) -> bool:
    """True if lines with keys or dashes belong to line `row`."""
    below = next((line for line in lines[row + 1 :] if line.strip()), "")
    deeper = _indent(below) > _indent(lines[row]) + len(lines[row].lstrip()) - len(lines[row].lstrip(" -"))
    return deeper and bool(_KEY.match(below))


def _example(line: str) -> str:
    return shown(line.strip().removeprefix("- "))


def begins_with(sign: str) -> str:
    """The fact that a value begins with a sign of YAML."""
    return _("a value cannot begin with “{sign}”, which has a meaning in YAML").format(sign=sign)


def opened(lines: list[str], start: yaml.Mark, stop: yaml.Mark) -> Slip | None:
    """A quotation mark or bracket (at `start`) that is not closed, or within it something (at `stop`)
    that YAML does not know: a backslash, a sign."""
    line = lines[start.line] if start.line < len(lines) else ""
    sign = line[start.column : start.column + 1]
    found = _LINE.fullmatch(line)
    if not sign or sign not in _CLOSED or found is None:
        return None
    if sign == '"' and "\\" in lines[stop.line][max(stop.column - 1, 0) : stop.column + 1]:
        return quoting(lines, stop.line, _("in double quotes a backslash has a special meaning"), strip=True)
    if found.start("value") != start.column or _CLOSED[sign].match(found["value"]):
        return in_brackets(lines, start.line, stop.column)
    return _unclosed(lines, start.line, sign)


def _unclosed(lines: list[str], row: int, sign: str) -> Slip | None:
    fact = _("{sign} begins here and is never closed").format(sign=sign)
    slip = quoting(lines, row, fact, strip=sign in _QUOTES)
    if slip is None or sign in _QUOTES:
        return slip
    remedy = _("close it with {sign}, or put the whole text in quotes").format(sign=_CLOSING[sign])
    return Slip(row, slip.column, fact, remedy, lines[row][: slip.column].rstrip())


def in_brackets(lines: list[str], row: int, column: int) -> Slip | None:
    """Something at `column` between brackets that YAML does not take for text."""
    found = _LINE.fullmatch(lines[row])
    if found is None or found["value"][0] not in _CLOSING or column <= found.start("value"):
        return None
    fact = _("something inside these brackets has a meaning in YAML")
    remedy = _("put each text inside them in quotes")
    return Slip(row, found.start("value"), fact, remedy, found["head"].rstrip())


def indented(lines: list[str], row: int) -> Slip | None:
    """Tabs or full-width spaces at the beginning of a line."""
    indent = lines[row][: len(lines[row]) - len(lines[row].lstrip())]
    if "\t" in indent:
        fact = _("indented with a tab; YAML knows only spaces")
    elif "\u3000" in indent or "\xa0" in indent:
        fact = _("indented with full-width spaces; YAML knows only ordinary ones")
    else:
        return None
    remedy = _("replace them with two ordinary spaces, in this line and in all others like it")
    return Slip(row, 0, fact, remedy, None)


def tabbed(lines: list[str], row: int, column: int) -> Slip | None:
    """A tab within a line, where this YAML parser does not take it for a space."""
    if lines[row][column : column + 1] != "\t":
        return None
    remedy = _("replace it with an ordinary space")
    return Slip(row, column, _("a tab stands here"), remedy, lines[row].replace("\t", " "))


def glued(lines: list[str], row: int) -> Slip | None:
    """A known key with a full-width colon, or with no space after the colon."""
    found = glued_key(lines[row])
    if not found:
        return None
    fact, remedy = misfits.glued(found)
    mended = f"{found['head']}{found['key']}: {_as_it_may_stand(found['value'])}".rstrip()
    return Slip(row, found.end("key"), fact, remedy, mended)


def _as_it_may_stand(text: str) -> str:
    """`text` as it is where YAML can read it as a value, else in quotes."""
    try:
        return quoted(text) if from_yaml(f"k: {text}\n").refused else text
    except yaml.YAMLError:
        return quoted(text)


def value(lines: list[str], row: int) -> Slip | None:
    """A value that YAML reads as something else than a text."""
    found = _LINE.fullmatch(lines[row])
    if found is None or not found["head"].strip():
        return None
    fact = _fact_about(found["value"])
    return quoting(lines, row, fact) if fact else None


def _fact_about(text: str) -> str | None:
    sign = text[0]
    if sign in _CLOSED:
        closed = _CLOSED[sign].match(text)
        if not closed or not text[closed.end() :].strip() or _COMMENT.fullmatch(text[closed.end() :]):
            return None
        return _("text stands after the closing {sign}").format(sign=closed[0][-1])
    if sign in "@`%*&!,]}" or text[:2] in ("- ", "? ") or text in "-?":
        return begins_with(sign)
    if sign in "|>" and not _BLOCK.fullmatch(text):
        return _("after “{sign}” the text begins in the next line").format(sign=sign)
    if sign not in "|>" and re.search(r":(?:\s|$)", text):
        return _("a colon with a space after it, inside a text, is taken for a key")
    return None


def without_key(lines: list[str], row: int, above: int) -> Slip | None:
    """A line `above` or at `row`, where YAML stumbles, that is neither a key nor part of a text."""
    line = lines[above]
    if not line.strip() or ":" in line or line.lstrip().startswith(("- ", "#")):
        return None
    if _RULER.fullmatch(line):
        fact = _("a line of signs is no part of a case file")
        return Slip(above, 0, fact, _("delete it, or put # before it"), "")
    if above != row and _indent(line) != _indent(lines[row]):
        return None
    fact = _("a line without a key: “{line}”").format(line=shown(line))
    remedy = _(
        "give it a key (“现象: …”); if it belongs to the text above, put | after the colon there and "
        "indent the whole text in the lines below"
    )
    return Slip(above, _indent(line), fact, remedy, "")


def deeper(lines: list[str], row: int) -> Slip | None:
    """A line indented deeper than the key with a value above it."""
    above = _nearest(lines, row)
    found = _LINE.fullmatch(lines[above]) if above is not None else None
    if found is None or not found["key"] or _indent(lines[row]) <= found.start("key"):
        return None
    fact = _("indented deeper than “{key}”, which has a value already").format(key=shown(found["key"]))
    remedy = _(
        "indent it like “{key}” if it is a key of its own; if it belongs to the text, put | after “{key}:” "
        "and indent the whole text in the lines below"
    ).format(key=shown(found["key"]))
    return Slip(row, _indent(lines[row]), fact, remedy, "")


def unclosed_above(lines: list[str], row: int) -> Slip | None:
    """The nearest line above whose value begins with a quotation mark that it does not close."""
    for above in range(row, -1, -1):
        found = _LINE.fullmatch(lines[above])
        sign = found["value"][0] if found else " "
        if found and sign in _QUOTES and not _CLOSED[sign].match(found["value"]):
            return _unclosed(lines, above, sign)
    return None


def misaligned(lines: list[str], row: int) -> Slip | None:
    """A line with a key that begins in another column than the keys of its group."""
    found = _KEY.match(lines[row])
    above = _open_groups(lines, row)
    if found is None or not above:
        return None
    column = found.start("dashes")
    nearest, key = min(above, key=lambda place: abs(place[1].start("key") - column))
    names = {"key": shown(key["key"]), "line": nearest + 1, "column": key.start("key") + 1}
    if found["dashes"] and key.start("key") == column:
        fact = _("a dash stands here, but none before “{key}” in line {line}")
        remedy = _("put dashes before the first key of each block only")
    else:
        fact = _("this line does not begin where the keys above it do")
        remedy = _("“{key}” in line {line} begins in column {column}: begin there if it is of the same group")
    is_group = not lines[row][found.end() :].strip() or _has_group(lines, row)
    return Slip(row, column, fact.format(**names), remedy.format(**names), None if is_group else "")


def _open_groups(lines: list[str], row: int) -> list[tuple[int, re.Match[str]]]:
    """The keys above `row` to whose groups it may belong: one for each column, the nearest."""
    groups: list[tuple[int, re.Match[str]]] = []
    for above in range(row - 1, -1, -1):
        found = _KEY.match(lines[above])
        if found and (not groups or found.start("key") < groups[-1][1].start("key")):
            groups.append((above, found))
    return groups


def _nearest(lines: list[str], row: int) -> int | None:
    """The nearest row above that is not empty and no comment."""
    return next(
        (
            above
            for above in range(row - 1, -1, -1)
            if lines[above].strip() and lines[above].lstrip()[0] != "#"
        ),
        None,
    )


def unknown(row: int, column: int) -> Slip:
    """What is told where no slip is known by name."""
    remedy = _(
        "keys of one group begin in the same column, after each key stand a colon and a space, and a text "
        "with special signs stands in quotes"
    )
    return Slip(row, column, _("this cannot be read as YAML"), remedy, None)


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip(" "))
