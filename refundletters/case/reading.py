"""Reads a case file: text → tree → data → `Case`, and tells all its problems at once.

Shapes are checked first, then each value, then how the parts fit together, over whatever could be
read. YAML and JSON take the same way from the tree on.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

from pydantic import ValidationError
from yaml import YAMLError

from refundletters import files
from refundletters.case.checks import cross_check, key_path
from refundletters.case.finding import Location
from refundletters.case.json_cures import json_tree
from refundletters.case.models import Case
from refundletters.case.source import MAX_BYTES, Source, decode
from refundletters.case.translate import Translation
from refundletters.case.tree import MAX_DEPTH, TooLarge, Tree, from_yaml
from refundletters.case.typed import FORBIDDEN, BadValue
from refundletters.errors import CaseInvalid, InputFailed, Place
from refundletters.messages import _

__all__ = ["load_case", "parse_case", "places"]


def load_case(path: str | os.PathLike[str]) -> Case:
    """The case in the file `path` (YAML or JSON, UTF-8).

    Raises `InputFailed` if the file cannot be read as text, `CaseInvalid` with all its problems if
    it holds no case.
    """
    file = Path(path)
    return parse_case(decode(files.read_bytes(file, MAX_BYTES), file), str(file))


def parse_case(text: str, name: str = "<case>") -> Case:
    """The case in `text`, which comes from the file `name`; raises as :func:`load_case` does."""
    if len(text) > MAX_BYTES:
        raise InputFailed(_("larger than {limit} KB").format(limit=MAX_BYTES // 1000), file=name)
    source = Source(name, text)
    case = _read(source)
    if source.problems:
        raise CaseInvalid(*source.told())
    return case


def places(path: str | os.PathLike[str]) -> Callable[[str], Place]:
    """A function that tells where the value of a Chinese key path (``支付[1].金额``) stands in the case file
    `path`; the key path alone where the file does not hold it. Raises as :func:`load_case` does where the
    file cannot be read.
    """
    file = Path(path)
    source = Source(str(file), decode(files.read_bytes(file, MAX_BYTES), file))
    tree = _tree(source)
    if tree is None:
        return lambda key: Place(str(file), path=key)
    translation = Translation(source)
    translation.case(tree.root)
    spots = {key_path(at): spot for at, spot in translation.spots.items()}

    def place(key: str) -> Place:
        spot = spots.get(key)
        return source.place(spot.index, spot.path) if spot else Place(str(file), path=key)

    return place


def _read(source: Source) -> Case:
    _report_control_characters(source)
    tree = _tree(source)
    if tree is None:
        return Case()
    translation = Translation(source)
    case = _validated(translation.case(tree.root), translation)
    for finding in cross_check(case):
        if finding.is_error:
            _report_at(translation, finding.at, finding.fact, finding.remedy)
    return case


def _report_control_characters(source: Source) -> None:
    """No document can hold them; further reading goes on without them."""
    for found in FORBIDDEN.finditer(source.text):
        source.report(
            _("a control character (U+{code:04X}) that no document can hold").format(code=ord(found[0])),
            _("delete that character; it usually comes with text pasted from another program"),
            found.start(),
        )
    if source.problems:
        source.text = FORBIDDEN.sub(" ", source.text)


def _tree(source: Source) -> Tree | None:
    is_json = source.file.casefold().endswith(".json") or source.text.lstrip().startswith("{")
    try:
        tree = json_tree(source) if is_json else _yaml_tree(source)
    except TooLarge as error:
        if error.deep:
            fact = _("nested deeper than {depth} levels").format(depth=MAX_DEPTH)
        else:
            fact = _("more keys and values than any case has")
        remedy = _("put pasted text in quotes; is this the right file?")
        source.report(fact, remedy, error.index if error.index >= 0 else None)
        return None
    if tree and tree.refused:
        from refundletters.case.cures import refused_signs

        for index, fact, remedy in refused_signs(tree, source):
            source.report(fact, remedy, index)
    return tree


def _yaml_tree(source: Source) -> Tree | None:
    """The tree of a YAML text. The cures are imported for a text that needs one."""
    try:
        return from_yaml(source.text)
    except YAMLError:
        from refundletters.case.cures import yaml_tree

        return yaml_tree(source)


def _validated(data: dict[str, object], translation: Translation) -> Case:
    """The case that `data` holds; values that are none are reported and left out."""
    try:
        return Case.model_validate(data)
    except ValidationError as error:
        details = error.errors(include_url=False)
    for detail in details:
        cause = detail.get("ctx", {}).get("error")
        fact, remedy = (cause.fact, cause.remedy) if isinstance(cause, BadValue) else (detail["msg"], "")
        _report_at(translation, detail["loc"], fact, remedy)
    _leave_out(data, {detail["loc"] for detail in details})
    return Case.model_validate(data)


def _leave_out(data: Any, locations: Iterable[Location]) -> None:
    for *way, last in sorted(locations, reverse=True):
        parent = data
        for step in way:
            parent = parent[step]
        del parent[last]


def _report_at(translation: Translation, at: Location, fact: str, remedy: str) -> None:
    """Report at the nearest place that is known: the value, else the list or group it is in."""
    spot = next(spot for length in range(len(at), -1, -1) if (spot := translation.spots.get(at[:length])))
    translation.source.report(fact, remedy, spot.index, spot.path)
