"""Reads YAML that Chinese users typed: each slip that is not YAML is told by name, with its cure.

Where YAML stumbles, the line at fault is looked for, its slip reported (:mod:`~.slips`) and mended
in a copy of the text, so that the next one is found in the same run. The file is never changed.
"""

from __future__ import annotations

from collections.abc import Iterator

import yaml

from refundletters.case import slips
from refundletters.case.slips import Slip
from refundletters.case.source import Source
from refundletters.case.tree import Tree, from_yaml
from refundletters.messages import _

__all__ = ["refused_signs", "yaml_tree"]

_MOST_CURES = 40
_LOOK_BACK = 3
"""Lines above the one where YAML stumbles in which the slip may be."""


def yaml_tree(source: Source) -> Tree | None:
    """The tree of a YAML text; what is wrong with it is reported, and mended in `source` to read on.

    None if the text cannot be read to its end. Raises `TooLarge`.
    """
    mended: set[int] = set()
    for _attempt in range(_MOST_CURES):
        try:
            return from_yaml(source.text)
        except yaml.YAMLError as error:
            slip = _slip(source.text, error)
        if slip.row in mended:
            return None
        mended.add(slip.row)
        lines = source.text.split("\n")
        start = sum(len(line) + 1 for line in lines[: slip.row])
        source.report(slip.fact, slip.remedy, start + slip.column)
        if slip.mended is None:
            return None
        lines[slip.row] = slip.mended
        source.text = "\n".join(lines)
    return None


def _slip(text: str, error: yaml.YAMLError) -> Slip:
    """The slip because of which YAML stumbled: in the line where it did, or shortly above."""
    lines = text.split("\n")
    opened: yaml.Mark | None = getattr(error, "context_mark", None)
    mark: yaml.Mark | None = getattr(error, "problem_mark", None) or opened
    row = min(mark.line, len(lines) - 1) if mark else 0
    while row and not lines[row].strip():
        row -= 1
    found = next(_slips(lines, row, opened, mark), None)
    return found or slips.unknown(row, mark.column if mark and mark.line == row else 0)


def _slips(lines: list[str], row: int, opened: yaml.Mark | None, mark: yaml.Mark | None) -> Iterator[Slip]:
    """What may be the slip, the most certain first."""
    above = range(row, max(row - _LOOK_BACK, 0) - 1, -1)
    candidates = (
        slips.opened(lines, opened, mark) if opened and mark else None,
        slips.indented(lines, row),
        slips.tabbed(lines, row, mark.column) if mark else None,
        *(slips.glued(lines, number) for number in above),
        slips.value(lines, row),
        *(slips.without_key(lines, row, number) for number in above),
        slips.deeper(lines, row),
        slips.unclosed_above(lines, row),
        slips.in_brackets(lines, row, mark.column) if mark else None,
        slips.misaligned(lines, row),
    )
    yield from filter(None, candidates)


def refused_signs(tree: Tree, source: Source) -> Iterator[tuple[int, str, str]]:
    """Where the file uses anchors, aliases, tags or a second document: index, fact and remedy."""
    lines = source.text.split("\n")
    for refused in tree.refused:
        if refused.sign == "---":
            fact = _("a second document begins after “---”")
            yield refused.index, fact, _("write one case per file, and delete the line “---”")
            continue
        fact = slips.begins_with(refused.sign)
        row = source.text.count("\n", 0, refused.index)
        slip = slips.quoting(lines, row, fact) if refused.on_text else None
        remedy = slip.remedy if slip else _("leave it out; a case file has no anchors and no tags")
        yield refused.index, fact, remedy
