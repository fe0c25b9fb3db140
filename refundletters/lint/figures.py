"""What can be reckoned: amounts in words and figures (E26), exhibits cited and listed (E27), days set for an
answer (E28), more asked than was paid (E7)."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from datetime import date
from decimal import Decimal, InvalidOperation

from refundletters.assessment.assessment import Assessment
from refundletters.case.checks import key_path
from refundletters.case.values import Money
from refundletters.errors import Place
from refundletters.letters.letter import Attachments, ExhibitTable, FormTable, Letter
from refundletters.lint.finding import Finding
from refundletters.lint.passages import Passage, unquoted
from refundletters.lint.rules import finding
from refundletters.messages import _
from refundletters.patterns import regex
from refundletters.wording.amounts import in_words

__all__ = ["check_amounts", "check_claim", "check_days", "check_exhibits"]

_BOTH = regex(
    r"([0-9][0-9,]{0,18}(?:\.[0-9]{1,2})?)元[^。；\n]{0,2}大写[：:]?\s*((?:人民币)?[零壹贰叁肆伍陆柒捌玖拾佰仟万亿元圆整正角分]+)"
)
_CITED = regex(r"证据([0-9]{1,3}(?:[、，和至-][0-9]{1,3})*)")
_LISTED = regex(r"^[ \u3000]*证据([0-9]{1,3})(?=[\u3000 ：:])", re.MULTILINE)
_DAY = regex(
    r"(?:请|应|须|限)[^。；\n]{0,12}?(\d{4})年(\d{1,2})月(\d{1,2})日(?:[0-9]{1,2}[:：时][0-9]{0,2})?(?:之前|以前|前)"
)


def check_amounts(passage: Passage) -> Iterator[Finding]:
    """E26: each amount that stands in figures and words."""
    if "大写" not in passage.text:
        return
    for found in _BOTH.finditer(passage.text):
        try:
            right = in_words(Money(Decimal(found[1].replace(",", ""))))
        except (ValueError, InvalidOperation):
            continue
        written = "人民币" + found[2].removeprefix("人民币").replace("圆", "元").replace("正", "整")
        if written != right:
            yield finding("E26", passage.place(found.start()), found[0], fact=right)


def check_exhibits(letter: Letter, passages: Iterable[Passage]) -> Iterator[Finding]:
    """E27 in a letter with a list of exhibits or attachments, or a form with a row for them."""
    rows = {row.number for block in letter.blocks if isinstance(block, ExhibitTable) for row in block.rows}
    for block in letter.blocks:
        if isinstance(block, Attachments):
            rows |= set(range(1, len(block.items) + 1))
        if isinstance(block, FormTable):
            lines = "\n".join(line for row in block.rows for line in row.lines)
            rows |= {int(found[1]) for found in _LISTED.finditer(lines)}
    for passage in passages:
        for number in sorted(_cited(passage.text) - rows):
            yield finding("E27", passage.place(0), _("exhibit {number}").format(number=number))


def check_listed(passage: Passage) -> Iterator[Finding]:
    """E27 in a text that holds a list of exhibits."""
    listed = {int(found[1]) for found in _LISTED.finditer(passage.text)}
    if not listed:
        return
    cited = _cited(_LISTED.sub("", passage.text))
    for number in sorted(cited - listed):
        at = passage.text.find(f"证据{number}")
        yield finding("E27", passage.place(max(at, 0)), _("exhibit {number}").format(number=number))


def _cited(text: str) -> set[int]:
    """The exhibits named in `text`: 证据1、3 and 证据2至4."""
    numbers: set[int] = set()
    if "证据" not in text:
        return numbers
    for found in _CITED.finditer(unquoted(text)):
        parts = re.split("[、，和]", found[1])
        for part in parts:
            first, *last = re.split("[至-]", part)
            numbers |= set(range(int(first), int(last[-1] if last else first) + 1))
    return numbers


def check_days(passage: Passage, today: date) -> Iterator[Finding]:
    """E28: a day by which something is asked, in the past or no working day (工作日)."""
    if "前" not in passage.text:
        return
    for found in _DAY.finditer(unquoted(passage.text)):
        try:
            day = date(int(found[1]), int(found[2]), int(found[3]))
        except ValueError:
            yield finding("E28", passage.place(found.start()), found[0], fact=_("there is no such day"))
            continue
        if day < today or _is_off(day):
            fact = _("the day is past") if day < today else _("no working day")
            yield finding("E28", passage.place(found.start()), found[0], fact=fact)


def _is_off(day: date) -> bool:
    from refundletters.law.working_days import Calendar

    return not Calendar().is_working(day)


def check_claim(assessment: Assessment) -> Iterator[Finding]:
    """E7: more asked than was paid, with the damages that fraud adds."""
    asked, paid, remedy = assessment.case.request.amount, assessment.facts.paid, assessment.remedy
    if asked is None or paid is None:
        return
    allowed = paid + remedy.damages if remedy and remedy.damages else paid
    if asked > allowed:
        place = Place(path=key_path(("request", "amount")))
        yield finding("E7", place, f"{asked}元", fact=_("{paid} 元 were paid").format(paid=paid))
