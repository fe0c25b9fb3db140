"""Reads the text of a template: its tags, what in them is not ASCII, where in a line something stands."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from functools import cached_property

from msgspec import Struct

from refundletters.lint.templates.uses import Flaw

__all__ = ["Source", "position", "print_tags", "read"]

_TAG = re.compile(r"\{#.*?#\}|\{\{.*?\}\}|\{%.*?%\}", re.DOTALL)
_WIDE = re.compile(r"｛｛|｝｝|｛%|%｝|\{％|％\}|｛％|％｝")
_TEXT = re.compile(r"'(?:[^'\\]|\\.)*'|\"(?:[^\"\\]|\\.)*\"")
_MARKS = str.maketrans("“”‘’（），．。：；｜＝　［］｛｝％＋－＜＞", "\"\"''(),..:;|= []{}%+-<>")
_FOREIGN = re.compile("[“”‘’（），．。：；｜＝　［］｛｝％＋－＜＞]")
_CITATION = re.compile(
    r"(?:《[^》\n]*(?:法|法典|条例|规定|办法|解释)[^》\n]*》|[\u4e00-\u9fff]{1,20}(?:法典?|条例))"
    r"(?:（[^）\n]{0,20}）)?\s*第[〇零一二三四五六七八九十百千0-9]+条"
)
"""A provision typed by hand."""


class Source(Struct, frozen=True, dict=True):
    """A template whose signs were mended (`text`), so that the rest of it can be looked at."""

    text: str
    found: tuple[Flaw, ...]

    def place(self, line: int, words: str, seen: Counter[tuple[int, str]]) -> tuple[int, int]:
        """Line and column (from 1) of `words`, which stand in a tag that begins in `line`; the next time the
        next place. Column 1 where they are not found, not outside of tags either."""
        pattern = re.compile(r"\s*\.\s*".join(map(re.escape, words.lstrip("….").split("."))))
        seen[line, words] += 1
        at, left = _begin(self._tags, line), seen[line, words]
        for found in pattern.finditer(self._tags, at):
            left -= 1
            if not left:
                return position(self._tags, found.start())
        outside = self.text.find(words, at)
        return position(self.text, outside) if outside >= 0 else (line, 1)

    @cached_property
    def _tags(self) -> str:
        return _blanked(self.text)


def read(original: str) -> Source:
    """`original` with the signs in its tags mended, and a flaw for each tag where that was needed (T4) and
    for each provision typed by hand (T9)."""
    text = original.replace("\r\n", "\n").replace("\r", "\n")
    found = list(_wide(text))
    text = _WIDE.sub(lambda match: match[0].translate(_MARKS), text)
    mended = _TAG.sub(_mend, text)
    found += _signs(text)
    found += [
        _at(text, "T9", match.start(), match[0]) for match in _CITATION.finditer(_without_comments(text))
    ]
    return Source(mended, tuple(found))


def _wide(text: str) -> Iterator[Flaw]:
    """Full-width braces, told once for each tag."""
    line = -1
    for match in _WIDE.finditer(text):
        row = text.count("\n", 0, match.start())
        if match[0][0] in "{｛" or row != line:
            yield _at(text, "T4", match.start(), match[0], match[0].translate(_MARKS))
        line = row


def _at(text: str, rule: str, offset: int, words: str, guess: str = "") -> Flaw:
    line, column = position(text, offset)
    return Flaw(rule, line, words, guess, column)


def position(text: str, offset: int) -> tuple[int, int]:
    """Line and column, both from 1."""
    return text.count("\n", 0, offset) + 1, offset - text.rfind("\n", 0, offset)


def _signs(text: str) -> Iterator[Flaw]:
    """Each tag with a sign outside its quoted texts that belongs to Chinese text."""
    for tag in _TAG.finditer(text):
        bare = _TEXT.sub(lambda quoted: "x" * len(quoted[0]), tag[0])
        sign = _FOREIGN.search(bare)
        if sign and not tag[0].startswith("{#"):
            yield _at(text, "T4", tag.start() + sign.start(), sign[0], tag[0].translate(_MARKS))


def _mend(tag: re.Match[str]) -> str:
    if tag[0].startswith("{#"):
        return tag[0]
    kept: list[str] = []
    end = 0
    for quoted in _TEXT.finditer(tag[0]):
        kept += [tag[0][end : quoted.start()].translate(_MARKS), quoted[0]]
        end = quoted.end()
    return "".join([*kept, tag[0][end:].translate(_MARKS)])


def _blanked(text: str) -> str:
    """`text` with blanks for all that stands outside its tags, and for its comments."""
    blanks, end = [], 0
    for tag in _TAG.finditer(text):
        blanks.append(_blank(text[end : tag.start()]))
        blanks.append(_blank(tag[0]) if tag[0].startswith("{#") else tag[0])
        end = tag.end()
    return "".join([*blanks, _blank(text[end:])])


def _without_comments(text: str) -> str:
    return re.sub(r"\{#.*?#\}", lambda found: _blank(found[0]), text, flags=re.DOTALL)


def _blank(text: str) -> str:
    return re.sub(r"[^\n]", " ", text)


def _begin(text: str, line: int) -> int:
    """The offset at which `line` begins."""
    at = 0
    for _number in range(line - 1):
        at = text.find("\n", at) + 1
    return at


def print_tags(text: str) -> str:
    """`text` with nothing left but the tags that print: they can be looked at where the rest cannot."""
    blanked, kept, end = _blanked(text), [], 0
    for tag in re.finditer(r"\{\{[^{}]*\}\}", blanked):
        kept += [_blank(blanked[end : tag.start()]), tag[0]]
        end = tag.end()
    return "".join([*kept, _blank(blanked[end:])])
