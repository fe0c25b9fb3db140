from __future__ import annotations

from refundletters import messages
from refundletters.case.fields import fields_of
from refundletters.case.models import Case
from refundletters.case.reading import parse_case
from refundletters.case.skeleton import blank
from refundletters.case.vocabulary import vocabulary
from tests.each import for_each

SITUATIONS = [None, *vocabulary("situation").terms]


@for_each("language", ["zh", "en"])
@for_each("situation", SITUATIONS)
def test_the_skeleton_reads_back_without_complaint(situation: str | None, language: str) -> None:
    """Given any situation, the skeleton reads back as a case that holds the situation and nothing else."""
    messages.use(language)
    case = parse_case(blank(situation))
    assert case.problem.situation == situation
    assert case.model_copy(update={"problem": Case().problem}) == Case()


def test_the_skeleton_has_every_field_and_every_value() -> None:
    """Given no situation, the skeleton names each field in Chinese and lists the values it may have."""
    text = blank()
    for group in fields_of(Case):
        assert f"\n{group.zh}:" in text
        for field in fields_of(group.record) if group.record else ():
            assert f" {field.zh}:" in text
            names = (
                [term.short for term in vocabulary(field.vocabulary).terms.values()]
                if field.vocabulary
                else []
            )
            assert all(name in text for name in names)


def test_the_skeleton_leaves_out_what_only_other_situations_need() -> None:
    """Given a situation, the skeleton has the fields it needs and not those only others need."""
    assert "未成年人出生日期" in blank("minor-top-up")
    assert "未成年人出生日期" not in blank("used-code")
    assert "实际到账" in blank("partial-delivery")


def test_a_filled_skeleton_reads() -> None:
    """Given a skeleton with values behind its colons, the values are read and the comments are not."""
    text = blank("used-code")
    for key, value in (("姓名", "李明"), ("价款", "98.00"), ("  - 支付方式", "微信"), ("已受理", "[]")):
        assert f"{key}:" in text
        text = text.replace(f"{key}:", f"{key}: {value}", 1)
    case = parse_case(text)
    assert (case.consumer.name, str(case.order.price), case.payment[0].method) == ("李明", "98.00", "wechat")
    assert case.declarations.handled_elsewhere == ()


def test_lines_are_not_too_long_to_read() -> None:
    """Given the skeleton, no line with the values of a field runs wider than a window."""
    lines = [line for line in blank().splitlines() if "|" in line]
    assert lines
    assert max(len(line.encode("gb18030")) for line in lines) <= 100
