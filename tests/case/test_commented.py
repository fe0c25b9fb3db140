from __future__ import annotations

import pytest
from hypothesis import given

from refundletters.case.commented import commented
from refundletters.case.models import Case, Contact, Payment
from refundletters.case.reading import load_case, parse_case
from tests.case.strategies import cases
from tests.cases import EXAMPLES, path_of_example


@given(cases())
def test_what_is_commented_reads_as_the_case(case: Case) -> None:
    """Given any case, the commented file reads back as that case."""
    assert parse_case(commented(case, {}, ("a heading",), {"exhibits": ("still wanted: 付款凭证",)})) == case


def test_blanks_within_a_text_survive() -> None:
    """Given a text of several lines with blanks at their ends, the file reads back with them."""
    case = Case.model_validate(
        {"consumer": {"name": ": \u3000\n\u200b"}, "events": [{"what": "甲\u3000\n\n乙"}]}
    )
    assert parse_case(commented(case, {})) == case


@pytest.mark.parametrize("name", EXAMPLES)
def test_examples_survive(name: str) -> None:
    """Given an example, the commented file reads back as it."""
    case = load_case(path_of_example(name))
    assert parse_case(commented(case, {})) == case


def test_open_fields_stand_empty_with_their_comment() -> None:
    """Given a field that is not known, it stands at its place with the comment, and reads as absent."""
    case = Case(contacts=(Contact.model_validate({"with": "merchant"}),), payment=(Payment(),))
    text = commented(case, {"contacts.0.agent": "不清楚", "payment.0.amount": "见账单", "venue": "网站"})
    lines = [line.rstrip() for line in text.splitlines()]
    assert any(line.startswith("    工号:") and line.endswith("# 不清楚") for line in lines)
    assert any(line.startswith("  - 金额:") and line.endswith("# 见账单") for line in lines)
    assert any(line.startswith("交易场所:") and line.endswith("# 网站") for line in lines)
    assert parse_case(text) == Case.model_validate({"contacts": [{"with": "merchant"}]})


def test_nothing_known_is_an_empty_file() -> None:
    """Given nothing known and nothing asked, only the heading is written."""
    assert commented(Case(), {}, ("heading",)) == "# heading\n"
