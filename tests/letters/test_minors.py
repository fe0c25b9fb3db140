"""Where a child paid: the guardian writes, the presumption of capacity is met, and before a court the child
is the party."""

from __future__ import annotations

from typing import Any

from refundletters.errors import Withheld
from refundletters.letters.catalogue import FormName
from tests.cases import assessed, attempt, written
from tests.each import for_each

CHILD: dict[str, Any] = {
    "problem.situation": "minor-top-up",
    "problem.description": "孩子用我的手机给游戏充值",
    "problem.minor_birth_date": "2016-03-01",
    "problem.minor_name": "李小明",
    "problem.exhibits": ["登录记录"],
    "order.promise": None,
    "contacts.0.said": "说明是孩子充值，要求退款",
    "contacts.0.reply": "虚拟商品不退",
    "exhibits": [{"id": "登录记录", "kind": "usage-record", "title": "登录记录"}],
}
SMALL = CHILD | {"problem.minor_birth_date": "2020-03-01"}
PRESUMPTION = "推定当事人具有相应的民事行为能力"


@for_each("kind", ["first-contact", "payment-dispute"])
def test_a_message_says_who_speaks(kind: str) -> None:
    """Given a child who paid, a message says how old it was, and that the guardian does not ratify it."""
    assert "付款时孩子10周岁，我是法定代理人，不同意也不追认这笔付款" in written(kind, CHILD)
    assert "付款时孩子6周岁，我是法定代理人，不认可这笔付款" in written(kind, SMALL)


@for_each("kind", ["escalation", "appeal", "demand", "regulator-complaint", "statement-of-claim"])
def test_the_presumption_of_capacity_is_met(kind: str) -> None:
    """Given records of who used the account, each letter that argues the law meets the presumption with them;
    without, it does not speak of it."""
    assert PRESUMPTION in written(kind, CHILD)
    assert "第一百四十五条第一款" in written(kind, CHILD)
    assert PRESUMPTION not in written(kind, CHILD | {"problem.exhibits": None, "exhibits": None})


@for_each("kind", ["escalation", "demand", "regulator-complaint"])
def test_the_guardian_signs(kind: str) -> None:
    """Given a child who paid, the letter is signed by its legal representative and does not name it."""
    text = written(kind, CHILD)
    assert "法定代理人" in "".join(text.splitlines()[-6:])
    assert "李小明" not in text


def test_a_list_of_a_childs_evidence_names_who_hands_it_in() -> None:
    """Given the list of exhibits of a child's case, the child is the party and its parent signs by name."""
    text = written("evidence-list", CHILD)
    assert "案件：李小明诉" in text
    assert "提交人（法定代理人李明签名）：" in text


@for_each("form", ["elements", "letter"])
def test_the_child_is_the_plaintiff(form: FormName) -> None:
    """Given an action, the child is the party, its parent acts for it, and the contract is to be declared
    without effect, or void below eight years of age."""
    text = written("statement-of-claim", CHILD, form)
    assert "李小明" in text
    assert "原告使用法定代理人的账户" in text
    assert "确认原告与被告之间的买卖合同不发生效力" in text
    assert "确认原告与被告之间的买卖合同无效" in written("statement-of-claim", SMALL, form)
    assert "法定代理人：李明" in text
    assert "110101199003077758" in text
    assert "1990年3月7日" not in text


def test_without_its_name_there_is_no_action() -> None:
    """Given no name of the child, papers for a court say what is missing; others are written."""
    nameless = CHILD | {"problem.minor_name": None}
    withheld = attempt(assessed(nameless), "statement-of-claim")
    assert isinstance(withheld, Withheld)
    assert "minor_name" in str(withheld)
    assert written("regulator-complaint", nameless)
