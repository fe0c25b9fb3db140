"""遮盖文字: secrets are found however they are written; what a clerk searches by stays."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from refundletters.exhibits.secrets import masked
from tests.cases import SHOP, a_case

CODE = SHOP["order"]["code"]
PHONE, EMAIL = SHOP["consumer"]["phone"], SHOP["consumer"]["email"]
IDENTITY, ADDRESS = SHOP["consumer"]["id_number"], SHOP["consumer"]["address"]
SHAPED = ("13912345678", "0571-88880000", "6222021234567890128", "other@example.org")


@pytest.mark.parametrize(
    ("written", "kind"),
    [
        (CODE, "code"),
        (CODE.replace("-", ""), "code"),
        (CODE.replace("-", " ").lower(), "code"),
        (PHONE, "phone"),
        ("138 0013 8000", "phone"),
        (IDENTITY, "identity"),
        (f"{IDENTITY[:6]} {IDENTITY[6:14]} {IDENTITY[14:]}", "identity"),
        (EMAIL, "e-mail"),
        (EMAIL.upper(), "e-mail"),
        (ADDRESS, "address"),
        ("海淀区示例路1号", "address"),
    ],
)
def test_the_secrets_of_a_case(written: str, kind: str) -> None:
    """Given a secret of the case in any usual spelling, it is masked and counted."""
    done = masked(f"我方：{written}，请核实", a_case())
    assert written not in done.text
    assert done.found == {kind: 1}
    assert done.text.startswith("我方：")
    assert done.text.endswith("，请核实")


@pytest.mark.parametrize("number", SHAPED)
def test_other_persons_numbers(number: str) -> None:
    """Given a number of somebody else, its shape gives it away, with or without a case."""
    for case in (None, a_case()):
        done = masked(f"联系 {number} 即可", case)
        assert number not in done.text
        assert done.found.total() == 1


def test_a_code_that_is_called_one() -> None:
    """Given a code that no case names but the text calls 卡密, it is masked."""
    done = masked("您的卡密：WXYZ-1234-ABCD-9999，请查收")
    assert "WXYZ" not in done.text
    assert done.found == {"code": 1}


def test_a_code_half_hidden_in_the_case() -> None:
    """Given a case that itself hides part of the code, the whole code is found in the text."""
    done = masked("给您 ABCD-QQ12-7788 了", a_case({"order.code": "ABCD-****-****"}))
    assert "QQ12" not in done.text
    assert masked("今天 20261120 号", a_case({"order.code": "********"})).text == "今天 20261120 号"


def test_a_card_with_number_and_password() -> None:
    """Given a field 卡密 with two codes in it, each of them is found alone."""
    case = a_case({"order.code": "卡号 JD20261120 密码 QWER-7788"})
    assert masked("密码是QWER7788", case).found == {"code": 1}
    assert masked("JD20261120", case).found == {"code": 1}


def test_the_code_for_the_party_that_handles_it() -> None:
    """Given the party that has to look at the code, it stays and all else is masked."""
    done = masked(f"{CODE} {PHONE}", a_case(), keep_code=True)
    assert CODE in done.text
    assert done.found == {"phone": 1}


def test_numbers_to_search_by_stay() -> None:
    """Given the numbers of order, payment and ticket, they stay even where they look like a card's."""
    card_like = "6222021234567890128"
    case = a_case({"order.number": card_like, "contacts.0.ticket": "13912345678"})
    paid = case.payment[0].transaction_number
    text = f"订单号{card_like} 支付单号{paid} 工单13912345678 98.00元 2026-11-20 11:30:05"
    assert masked(text, case).text == text


@given(st.text(max_size=200))
def test_any_text_is_taken(text: str) -> None:
    """Given any text, it is masked without complaint, line for line, and once is enough."""
    done = masked(text, a_case())
    assert done.text.count("\n") == text.count("\n") or done.found
    assert masked(done.text, a_case()).text == done.text


@given(
    st.lists(st.sampled_from([CODE, PHONE, EMAIL, IDENTITY, ADDRESS, *SHAPED]), min_size=1, max_size=6),
    st.sampled_from(["，", " ", "\n", "：", "（"]),
)
def test_no_secret_survives(secrets: list[str], between: str) -> None:
    """Given any secrets in any order, none of them is left and all are counted."""
    done = masked(between.join(secrets), a_case())
    assert not [secret for secret in secrets if secret in done.text]
    assert done.found.total() == len(secrets)
