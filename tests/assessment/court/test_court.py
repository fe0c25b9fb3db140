"""Where, whom and for what a case can sue."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from refundletters.assessment.competence import city_of, county_court
from refundletters.assessment.court import (
    cause,
    competent_court,
    is_organisation,
    limitation_doubtful,
    rescission,
    sued_platform,
    total,
)
from tests.cases import assessed

MARKET = {"venue": "marketplace", "platform.name": "示例商城", "platform.operator": "示例商城有限公司"}


@pytest.mark.parametrize(
    ("address", "court"),
    [
        ("北京市海淀区示例路1号", "北京市海淀区人民法院"),
        ("四川省成都市武侯区示例大道2号", "成都市武侯区人民法院"),
        ("浙江省金华市义乌市示例路3号", "义乌市人民法院"),
        ("湖南省永州市道县示例路4号", "道县人民法院"),
        ("东莞市示例路5号", None),
        ("某大厦", None),
        (None, None),
    ],
)
def test_the_court_of_a_county(address: str | None, court: str | None) -> None:
    """Given an address, the basic court of its county is proposed, or none where no county is named."""
    assert county_court(address) == court


def test_the_city_of_an_address() -> None:
    """Given an address, its city is known where it names one."""
    assert city_of("浙江省杭州市余杭区示例路1号") == "杭州市"
    assert city_of("某大厦") == ""


@pytest.mark.parametrize(
    ("changes", "court"),
    [
        ({}, "北京市海淀区人民法院"),
        (MARKET, "北京互联网法院"),
        (MARKET | {"consumer.address": "江苏省南京市鼓楼区示例路21号"}, "南京市鼓楼区人民法院"),
        ({"order.category": "membership"}, "成都市武侯区人民法院"),
        (
            {"order.category": "membership", "merchant.address": "浙江省杭州市西湖区示例路66号"},
            "杭州互联网法院",
        ),
        ({"problem.situation": "duplicate-charge"}, "成都市武侯区人民法院"),
        (
            {
                "problem.situation": "prepaid-closed",
                "order.category": "membership",
                "merchant.address": "浙江省杭州市西湖区示例路66号",
            },
            "杭州市西湖区人民法院",
        ),
        ({"consumer.address": "某大厦"}, None),
        ({"rules": [{"title": "协议", "text": "争议由卖方所在地人民法院管辖"}]}, None),
    ],
)
def test_the_court_follows_from_the_contract(changes: dict[str, Any], court: str | None) -> None:
    """Given an online sale the court is that of the buyer's home, else of the defendant's; internet courts
    only in their own cities; none where a clause names one."""
    assert competent_court(assessed(changes)) == court


@pytest.mark.parametrize(
    ("changes", "name"),
    [
        ({}, "信息网络买卖合同纠纷"),
        ({"order.category": "membership"}, "网络服务合同纠纷"),
        ({"problem.situation": "duplicate-charge"}, "不当得利纠纷"),
        ({"problem.situation": "prepaid-closed", "order.category": "membership"}, "服务合同纠纷"),
    ],
)
def test_the_cause_of_action(changes: dict[str, Any], name: str) -> None:
    """Given a sale, a service or money taken without a reason, the cause is named after it."""
    assert cause(assessed(changes)) == name


@pytest.mark.parametrize(
    ("changes", "how"),
    [
        ({}, "ordered"),
        ({"order.promise": "付款后30天内发货"}, None),
        ({"request.remedy": "reissue"}, None),
        ({"problem.situation": "used-code"}, None),
        ({"problem.situation": "refund-not-received"}, None),
        ({"problem.situation": "merchant-unreachable"}, "ordered"),
    ],
)
def test_the_end_of_the_contract_is_asked_for_where_it_follows(
    changes: dict[str, Any], how: str | None
) -> None:
    """Given the whole price asked back and a contract that came to nothing, its end is asked for."""
    found = rescission(assessed(changes))
    assert (found.how if found else None) == how


@pytest.mark.parametrize(
    ("said", "reply", "reply_by", "ended"),
    [
        ("通知解除合同，要求退款", "收到", None, date(2026, 11, 12)),
        ("通知解除合同，要求退款", None, None, None),
        ("要求7日内发货，逾期合同自动解除", "收到", "2026-11-19", date(2026, 11, 19)),
        ("要求7日内发货，逾期合同自动解除", "收到", "2026-11-25", None),
        ("要求7日内发货，逾期合同自动解除", "收到", None, None),
        ("要求发货", "收到", None, None),
    ],
)
def test_a_notice_ends_the_contract_when_it_arrived(
    said: str, reply: str | None, reply_by: str | None, ended: date | None
) -> None:
    """Given a notice that was answered, the contract ended on its day, or with the time it gave once that
    is over; given no answer or no notice, it has not ended."""
    refused = {"at": "2026-11-11 11:30", "with": "merchant", "said": "要求发货", "reply": "无货，发不了货"}
    notice = {"at": "2026-11-12 11:30", "with": "merchant", "said": said}
    notice |= {"reply": reply} if reply else {}
    notice |= {"reply_by": reply_by} if reply_by else {}
    early = {"payment.0.paid_at": "2026-11-10 10:00", "problem.found_at": "2026-11-10 11:00"}
    found = rescission(assessed(early | {"contacts": [refused, notice]}))
    assert found is not None
    assert (found.on, found.how) == (ended, "confirmed" if ended else "ordered")


def test_the_platform_is_sued_only_in_the_seller_s_place() -> None:
    """Given a platform that was asked in time who sells and named nobody, it is sued; given a known seller
    or a platform that nobody asked, not."""
    asked = {
        "at": "2026-11-15 10:00",
        "with": "platform",
        "said": "请提供商家的真实名称、地址和联系方式",
    }
    gone = {"problem.situation": "merchant-unreachable"}
    unnamed = MARKET | gone | {"merchant.registered_name": None}
    assert sued_platform(assessed(unnamed | {"contacts": [asked]}))
    assert not sued_platform(assessed(MARKET | gone | {"contacts": [asked]}))
    assert not sued_platform(assessed(unnamed))


def test_the_total_is_all_the_money_asked() -> None:
    """Given money asked back it is the total, with the damages that fraud adds; given none, there is none."""
    assert str(total(assessed())) == "98.00"
    fraud = {"problem.fraud_facts": ["客服承认卖出前已知无货"], "request.remedy": "compensation"}
    assert str(total(assessed(fraud | {"problem.situation": "used-code"}))) == "598.00"
    assert total(assessed({"problem.situation": "account-restricted", "request.remedy": "unfreeze"})) is None


def test_limitation_runs_from_the_last_request() -> None:
    """Given a purchase more than three years ago, limitation is doubtful unless somebody asked since."""
    old = {
        "payment.0.paid_at": "2023-10-01",
        "problem.found_at": "2023-10-02",
        "order.placed_at": "2023-10-01",
    }
    assert not limitation_doubtful(assessed(old))
    assert limitation_doubtful(assessed(old | {"contacts": None}))


@pytest.mark.parametrize(
    ("name", "code", "organisation"),
    [
        ("示例网络科技有限公司", None, True),
        ("成都市武侯区示例数码经营部", None, True),
        ("周小明", None, False),
        ("周小明", "91510107MA6CXXXX01", True),
    ],
)
def test_a_company_is_told_from_a_person(name: str, code: str | None, organisation: bool) -> None:
    """Given a registered name, a company is known by its form or its credit code."""
    assert is_organisation(name, code) is organisation
