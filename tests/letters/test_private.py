from __future__ import annotations

from typing import Any

import pytest

from refundletters.letters import compose
from refundletters.letters.catalogue import FormName
from refundletters.render import text
from tests.cases import assessed


def public(changes: dict[str, Any]) -> str:
    """The public text of the example with `changes`."""
    return text.render(compose(assessed(changes), "escalation", form="public"))


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("consumer.name", "欧阳小明"),
        ("consumer.account", "ming_1990"),
        ("order.number", "LW20261118001"),
        ("order.code", "ABCD-EFGH-1234-5678"),
    ],
)
def test_what_the_case_names_as_private_is_hidden_in_the_users_words(field: str, value: str) -> None:
    """Given a private word of the case, repeated in the description, a public text shows its ends at most."""
    shown = public({field: value, "problem.description": f"页面显示{value}无效"})
    assert "页面显示" in shown
    assert value not in shown


def test_the_account_of_a_messenger_is_hidden() -> None:
    """Given a messenger's account among the user's words, a public text keeps its last four signs."""
    shown = public({"problem.description": "加QQ 987654321后提示无效，微信号：wang_kf01"})
    assert "加QQ ****4321后提示无效，微信号：****kf01" in shown


def test_an_amount_is_no_private_number() -> None:
    """Given an agent whose number reads like an amount, the amount stays."""
    shown = public({"contacts.0.agent": "98.00"})
    assert "98.00元" in shown


@pytest.mark.parametrize(("form", "author"), [("letter", "李明"), ("chat", ""), ("public", "")])
def test_name_is_in_the_properties_of_letters_only(form: FormName, author: str) -> None:
    """Given a message, which does not tell the name, its author is not told either; that of a letter is."""
    assert compose(assessed(), "escalation", form=form).author == author
