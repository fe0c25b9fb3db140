from __future__ import annotations

import pytest

from refundletters import messages
from refundletters.case.checks import cautions, cross_check, key_path
from refundletters.case.reading import parse_case
from refundletters.errors import CaseInvalid


def cautioned(text: str) -> list[str]:
    """The cautions about a case, place and fact."""
    messages.use("en")
    return [f"{problem.place} {problem.fact}" for problem in cautions(parse_case(text))]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "支付: {支付时间: 2026-11-18}\n订单: {下单时间: 2026-11-20}",
            "订单.下单时间 the order was placed days after it was paid (2026-11-18)",
        ),
        (
            "支付: {支付时间: 2026-11-20}\n沟通记录: [{时间: 2026-11-19, 拒绝理由: 已超时}]",
            "沟通记录[1].时间 the refusal is older than the payment (2026-11-20)",
        ),
        (
            "订单: {价款: 98}\n支付: [{金额: 50}, {金额: 40}]",
            "订单.价款 the price and what was paid (90.00 元) differ",
        ),
        ("支付: {金额: 98}\n诉求: {金额: 294}", "诉求.金额 more than was paid (98.00 元)"),
        ("支付: {金额: 98}\n问题: {已退金额: 98}", "问题.已退金额 all that was paid is refunded already"),
        (
            "问题: {情形: 卡密无效, 使用情况: 全部使用}",
            "问题.使用情况 it was used, which does not fit 情形（situation）",
        ),
        (
            "交易场所: 私下转账\n平台: {名称: 微信}",
            "平台.名称 there is no platform where you bought it (交易场所)",
        ),
        ("消费者: {电话: 1380013800}", "消费者.电话 a mobile number has 11 digits"),
        ("消费者: {邮箱: a@b}", "消费者.邮箱 an e-mail address has one @ and a dot after it"),
        (
            "消费者: {身份证号: '11010519491231002A'}",
            "消费者.身份证号 an ID number has 18 characters, and the last one must fit the others",
        ),
        (
            "经营者: {统一社会信用代码: '9111'}",
            "经营者.统一社会信用代码 a unified social credit code has 18 characters",
        ),
    ],
)
def test_a_likely_slip_is_a_caution(text: str, expected: str) -> None:
    """Given a case that is possible but unlikely, it reads, and `cautions` names the field."""
    assert cautioned(text.replace("{", "{ ")) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "支付: {支付时间: 2026-11-20}\n订单: {下单时间: 2026-11-20 10:00}",
        "支付: {金额: 98}\n诉求: {金额: 294, 请求: 赔偿}",
        "订单: {价款: 98}\n支付: [{金额: 98}, {金额: 98}]\n问题: {情形: 重复扣款}",
        "订单: {价款: 98}\n支付: [{金额: 50}, {支付方式: 微信}]\n问题: {已退金额: 60}",
        "消费者: {电话: +86 138-0013-8000, 邮箱: li@example.com, 身份证号: 11010519491231002X}",
        "消费者: {电话: 010-12345678}",
        "问题: {情形: 部分到账, 实际到账: 30, 使用情况: 部分使用}\n订单: {面值: 50}",
    ],
)
def test_what_may_well_be_so_is_no_caution(text: str) -> None:
    """Given a case without contradiction, `cautions` is silent."""
    assert cautioned(text) == []


def test_what_cannot_be_blocks_and_what_is_unlikely_does_not() -> None:
    """Given an impossible and an unlikely thing, the first is an error of reading, the second is not."""
    with pytest.raises(CaseInvalid) as caught:
        parse_case("支付:\n  金额: 98\n问题:\n  已退金额: 99\n诉求:\n  金额: 200\n")
    assert [problem.place.line for problem in caught.value.problems] == [4]


def test_an_example_without_slips_has_no_findings() -> None:
    """Given an empty case, `cross_check` finds nothing."""
    assert cross_check(parse_case("")) == ()


def test_a_location_is_told_in_chinese() -> None:
    """Given a location, `key_path` tells it by Chinese keys, items counted from 1."""
    assert key_path(("payment", 1, "amount")) == "支付[2].金额"
    assert key_path(("venue",)) == "交易场所"
