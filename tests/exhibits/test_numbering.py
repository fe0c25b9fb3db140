from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from refundletters.case.references import all_exhibits
from refundletters.exhibits import numbering
from tests.cases import a_case
from tests.conftest import tries

BARE = {
    "order.exhibits": None,
    "payment.0.exhibits": None,
    "problem.exhibits": None,
    "contacts.0.exhibits": None,
}


def test_exhibits_are_numbered_by_the_facts_they_prove() -> None:
    """Given exhibits declared in any order, those of facts come first by time, then rules, then the rest."""
    case = a_case(
        {
            "order.exhibits": ["订单页"],
            "payment.0.exhibits": ["付款"],
            "problem.exhibits": ["提示页"],
            "contacts.0.exhibits": ["聊天", "订单页"],
            "rules": [{"text": "可退", "exhibits": ["规则页"]}],
            "exhibits": [{"id": "公示页"}, {"id": "聊天"}, {"id": "规则页"}, {"id": "付款"}],
        }
    )
    names = [exhibit.id for _number, exhibit in numbering(case).numbered()]
    assert names == ["付款", "订单页", "提示页", "聊天", "规则页", "公示页"]
    assert [numbering(case).number(name or "") for name in names] == [1, 2, 3, 4, 5, 6]


def test_an_exhibit_is_called_by_its_title() -> None:
    """Given an exhibit with a title, that is what it is called; one without is called by its name."""
    numbers = numbering(a_case({**BARE, "exhibits": [{"id": "甲", "title": "付款详情页截图"}, {"id": "乙"}]}))
    assert [numbers.title(name) for name in ("甲", "乙")] == ["付款详情页截图", "乙"]


def test_the_form_of_an_exhibit() -> None:
    """Given a kind of exhibit, its form is told in Chinese; 其他 and none tell nothing."""
    numbers = numbering(
        a_case(
            {
                **BARE,
                "exhibits": [{"id": "甲", "kind": "chat-log"}, {"id": "乙", "kind": "other"}, {"id": "丙"}],
            }
        )
    )
    assert [numbers.form(number) for number in (1, 2, 3)] == ["聊天记录", "", ""]


NAMES = st.lists(st.sampled_from(["甲", "乙", "丙", "丁", "戊"]), max_size=3, unique=True)


@settings(max_examples=tries(100), derandomize=True)
@given(NAMES, NAMES, NAMES, NAMES)
def test_each_exhibit_has_one_number(
    order: list[str], payment: list[str], problem: list[str], declared: list[str]
) -> None:
    """Given any references and declarations, each exhibit has one number, from 1 on without a gap."""
    case = a_case(
        {
            **BARE,
            "order.exhibits": order,
            "payment.0.exhibits": payment,
            "problem.exhibits": problem,
            "exhibits": [{"id": name} for name in declared],
        }
    )
    names = {*order, *payment, *problem, *declared}
    assert sorted(numbering(case).number(name) for name in names) == list(range(1, len(names) + 1))
    assert len(numbering(case).exhibits) == len(all_exhibits(case)) == len(names)
