"""脱敏: what everybody can read names nobody's number."""

from __future__ import annotations

import pytest

from refundletters.masking import is_id_number, mask_name, mask_text


@pytest.mark.parametrize(
    ("text", "masked"),
    [
        ("请拨打13800138000联系", "请拨打138****8000联系"),
        ("电话+8613800138000", "电话+86138****8000"),
        ("电话138 0013 8000", "电话138 **** 8000"),
        ("电话138-0013-8000", "电话138-****-8000"),
        ("卡号6222 0212 3456 7890 128", "卡号6222*************** 128"),
        ("座机010-12345678", "座机010-****5678"),
        ("身份证11010519491231002X", "身份证110*************2X"),
        ("银行卡6222021234567890128", "银行卡6222***********0128"),
        ("邮箱liming@example.com", "邮箱l***@example.com"),
    ],
)
def test_numbers_of_persons_are_hidden(text: str, masked: str) -> None:
    """Given a number that belongs to a person, only its ends are left."""
    assert mask_text(text) == masked


@pytest.mark.parametrize(
    "text",
    [
        "订单号202405150001",
        "支付单号2026112022001400001234567890",
        "订单号110105194912310021",  # eighteen digits, wrong checksum
        "2026年11月20日10:00",
        "98.00元",
        "45元",
    ],
)
def test_numbers_of_things_stay(text: str) -> None:
    """Given a number that only looks like a person's, nothing is changed."""
    assert mask_text(text) == text


@pytest.mark.parametrize(("name", "masked"), [("李明", "李*"), ("欧阳小明", "欧***"), ("李", "*")])
def test_a_name_keeps_its_first_character(name: str, masked: str) -> None:
    """Given a name, only its first character is left; a single one is hidden."""
    assert mask_name(name) == masked


@pytest.mark.parametrize(
    ("number", "right"),
    [
        ("11010519491231002X", True),
        ("110105194912310021", False),
        ("1101051949123100", False),
        ("x" * 18, False),
    ],
)
def test_an_id_number_is_checked_by_its_last_sign(number: str, right: bool) -> None:
    """Given a number, `is_id_number` computes the check sign of GB 11643."""
    assert is_id_number(number) is right
