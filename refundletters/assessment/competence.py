"""管辖: which market regulator is competent, by 《市场监督管理投诉举报处理办法》 Article 13, and which basic
court lies in the county of an address."""

from __future__ import annotations

import re

from refundletters.case.models import Case
from refundletters.patterns import regex

__all__ = ["city_of", "competent_office", "county_court"]

# A county's name may begin with 路 or 道 (路北区、道县) but, to keep streets out, not go on with them;
# 小区、园区 and the like are no counties, nor is 超市 or 市场 a city.
_COUNTY = regex(
    r"(?:中国（[^）]*）自由贸易试验区)?"
    r"(?:[^省市区县\d]{2,8}(?:省|自治区))?"
    r"(?P<city>[^省市区县\d]{2,12}(?:市|州|盟|地区))"
    r"(?P<county>市[中南北]区|[^省市区县街号\d][^省市区县路街道号\d]{0,6}"
    r"(?:(?<![小社园校厂街片])区|县|旗|(?<![超夜])市(?!场)))"
)


def _county(address: str | None) -> tuple[str, str] | None:
    """City and county of an address; None where it does not name them."""
    found = _COUNTY.match(re.sub(r"\s", "", address or ""))
    return (found["city"], found["county"]) if found else None


def competent_office(case: Case) -> str | None:
    """The county office at the seller's address (a shop on a platform: the address shown there), as a
    proposal to be checked; None where the address does not name a county. The office of a 县级市 is
    named without the 地级市 above it."""
    place = _county(case.merchant.address)
    if not place:
        return None
    city, county = place
    return f"{'' if county.endswith('市') else city}{county}市场监督管理局"


def county_court(address: str | None) -> str | None:
    """基层人民法院: the court of the county of `address`, as a proposal to be checked; None where the address
    does not name a county. Only the court of a 区 is named with the city above it."""
    place = _county(address)
    if not place:
        return None
    city, county = place
    return f"{city if county.endswith('区') else ''}{county}人民法院"


def city_of(address: str | None) -> str:
    """The city of `address`; "" where it does not name one."""
    place = _county(address)
    return place[0] if place else ""
