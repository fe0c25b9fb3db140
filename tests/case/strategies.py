"""Cases for properties, made from the declarations of the fields: whatever a file can hold."""

from __future__ import annotations

import json
from datetime import date, time
from decimal import Decimal
from typing import Any

from hypothesis import strategies as st

from refundletters.case.checks import cross_check
from refundletters.case.fields import FieldName, Record, fields_of
from refundletters.case.json_cures import json_tree
from refundletters.case.models import Case
from refundletters.case.reading import _leave_out, _validated
from refundletters.case.source import Source
from refundletters.case.translate import Translation
from refundletters.case.typed import FORBIDDEN
from refundletters.case.values import MAX_YUAN, Moment, ReplyPeriod
from refundletters.case.vocabulary import vocabulary

__all__ = ["cases", "texts"]

_ODD = (
    *("\n", "\n\n", " ", "\t", "\u3000", "\xa0", "\r", "\x85", "\u2028", "\u200b", "\ufeff"),
    *(
        ": ",
        ":",
        "：",
        " #",
        "#",
        "- ",
        "-",
        "? ",
        "|",
        ">",
        "%",
        "@",
        "`",
        "&",
        "*",
        "!",
        "\\",
        ",",
        "[",
        "]",
    ),
    *("{", "}", "'", '"', "“", "”", "---", "...", "<<", "=", "~", "null", "true", "yes", "是", "无", "007"),
    *("1e5", "0x1F", "1:30", "2026-11-20", "姓名：李明", "\n姓名: 李明", "😀", "𠮷", "已超时", "（", "】"),
)

texts = st.lists(
    st.sampled_from(_ODD) | st.text(st.characters(codec="utf-8"), max_size=6), min_size=1, max_size=6
).map(lambda parts: FORBIDDEN.sub("", "".join(parts)))
"""Texts as a file can hold them, with all that has a meaning in YAML."""

_VALUES: dict[str, st.SearchStrategy[str]] = {
    "text": texts,
    "number": st.decimals(0, MAX_YUAN - 1, places=3).map(lambda number: f"{number:f}"),
    "yuan": st.decimals(Decimal(0), MAX_YUAN - 1, places=2).map(str),
    "moment": st.builds(
        Moment,
        st.dates(date(1900, 1, 1), date(2100, 12, 31)),
        st.none() | st.times().map(lambda clock: clock.replace(microsecond=0)) | st.just(time(10, 0)),
    ).map(str),
    "period": st.builds(
        ReplyPeriod, st.integers(1, 12), st.sampled_from(["hour", "day", "working-day", "month"])
    ).map(str),
    "yes-or-no": st.sampled_from(["是", "否"]),
}


def _value(field: FieldName) -> st.SearchStrategy[Any]:
    if field.record:
        group = _record(field.record)
        return st.lists(group, max_size=3) if field.shape == "groups" else group
    if field.shape == "values":
        return st.lists(texts, max_size=4)
    if field.vocabulary:
        return st.sampled_from([*vocabulary(field.vocabulary).terms])
    return _VALUES[field.kind]


def _record(record: type[Record]) -> st.SearchStrategy[dict[str, Any]]:
    return st.fixed_dictionaries({}, optional={field.key: _value(field) for field in fields_of(record)})


def _read(data: dict[str, Any]) -> Case:
    """The case that the reader makes of `data`; what it refuses, and what does not fit together, is left
    out, until all does."""
    source = Source("case.json", json.dumps(data))
    tree = json_tree(source)
    assert tree
    translation = Translation(source)
    left = translation.case(tree.root)
    case = _validated(left, translation)
    wrong = {finding.at for finding in cross_check(case) if finding.is_error}
    _leave_out(left, wrong)
    return _read(left) if wrong or source.problems else case


@st.composite
def cases(draw: st.DrawFn) -> Case:
    """Any case that a file can hold."""
    return _read(draw(_RECORDS))


_RECORDS = _record(Case)
