"""``--as``: the forms of a letter, and what a text for everybody must not tell."""

from __future__ import annotations

import re

import click
import pytest

from refundletters.assessment.records import rule_codes
from refundletters.cli import letters as commands
from refundletters.errors import Withheld
from refundletters.letters import Letter, compose
from refundletters.letters.catalogue import SHAPES, letter_kind, letter_kinds
from refundletters.letters.readiness import UnknownForm
from refundletters.render import text
from tests.cases import assessed, fitting

COMMANDS: dict[str, click.Command] = {
    command.name: command
    for command in vars(commands).values()
    if isinstance(command, click.Command) and command.name
}


@pytest.mark.parametrize("kind", [kind.code for kind in letter_kinds()])
def test_the_command_offers_the_forms_of_its_kind(kind: str) -> None:
    """Given a kind with several forms, `--as` of its command names just these, the usual one by default."""
    forms = letter_kind(kind).forms
    option = next((option for option in COMMANDS[kind].params if option.name == "form"), None)
    if option is None:
        assert len(forms) == 1
    else:
        assert isinstance(option.type, click.Choice)
        assert tuple(option.type.choices) == forms
        assert option.default == forms[0]


@pytest.mark.parametrize("kind", [kind.code for kind in letter_kinds()])
def test_the_command_offers_the_receivers_of_its_kind(kind: str) -> None:
    """Given a kind with several receivers, `--to` of its command names just these, the usual one first."""
    receivers = letter_kind(kind).receivers
    option = next((option for option in COMMANDS[kind].params if option.name == "to"), None)
    if option is None:
        assert not receivers
    else:
        assert isinstance(option.type, click.Choice)
        assert tuple(option.type.choices) == receivers
        assert option.default == receivers[0]


def test_a_form_is_laid_out_as_its_shape() -> None:
    """Given each form of each kind, the letter takes its shape."""
    seen = set()
    for kind in letter_kinds():
        for form in kind.forms:
            letter = compose(fitting(kind.code), kind.code, form=form)
            assert letter.form == SHAPES[form]
            seen.add(form)
    assert seen == set(SHAPES)


def test_an_unknown_form_is_a_user_s_error() -> None:
    """Given a form that a kind does not have, it is refused with those it has."""
    with pytest.raises(UnknownForm, match="chat"):
        compose(assessed(), "first-contact", form="public")


def test_a_public_text_tells_nothing_private() -> None:
    """Given a case full of private data, the public text holds none of it, wherever the user wrote it."""
    said = {
        "problem.description": "充值号码13800138000没有到账，邮箱liming@example.com也没有收到",
        "contacts.0.agent": "1001",
    }
    case = assessed(said)
    letter = compose(case, "escalation", form="public")
    assert isinstance(letter, Letter)
    public = text.render(letter)
    consumer, order, payment = case.case.consumer, case.case.order, case.case.payment[0]
    secrets = [consumer.name, consumer.phone, consumer.email, consumer.address, consumer.id_number]
    secrets += [consumer.account, order.code, payment.transaction_number, "工号", "13800138000"]
    assert all(secrets)
    for secret in secrets:
        assert str(secret) not in public
    assert "138****8000" in public
    assert letter.author == ""


def test_a_public_text_names_no_private_person() -> None:
    """Given a seller who is a private person, there is no public text."""
    person = assessed({"venue": "marketplace", "merchant.is_business": "否"})
    with pytest.raises(Withheld):
        compose(person, "escalation", form="public")


@pytest.mark.parametrize("form", ["chat", "public"])
def test_a_message_names_no_numbered_exhibit(form: str) -> None:
    """Given a form without a list of exhibits, no sentence refers to one by its number."""
    assert "证据1" not in text.render(compose(assessed(), "escalation", form=form))  # type: ignore[arg-type]  # of a list


@pytest.mark.parametrize("refusal", rule_codes("refusals"))
def test_a_chat_names_a_provision_and_does_not_recite_it(refusal: str) -> None:
    """Given any refusal, a chat answers it with at most one short reference to the law, a letter in full."""
    case = assessed({"contacts.0.refusal": refusal, "contacts.0.reply": None})
    assert case.refusal
    chat = text.render(compose(case, "escalation", form="chat"))
    assert case.refusal.code == refusal
    assert "依照" not in chat
    assert len(re.findall("第[一二三四五六七八九十百千]+条", chat)) <= 1
    assert len(chat) < len(text.render(compose(case, "escalation")))
