"""管辖: which market regulator is competent, by 《市场监督管理投诉举报处理办法》 Article 13."""

from __future__ import annotations

import re

from refundletters.case.models import Case

__all__ = ["competent_office"]

# A county's name may begin with 路 or 道 (路北区、道县) but, to keep streets out, not go on with them;
# 小区、园区 and the like are no counties, nor is 超市 or 市场 a city.
_COUNTY = re.compile(
    r"(?:中国（[^）]*）自由贸易试验区)?"
    r"(?:[^省市区县\d]{2,8}(?:省|自治区))?"
    r"(?P<city>[^省市区县\d]{2,12}(?:市|州|盟|地区))"
    r"(?P<county>市[中南北]区|[^省市区县街号\d][^省市区县路街道号\d]{0,6}"
    r"(?:(?<![小社园校厂街片])区|县|旗|(?<![超夜])市(?!场)))"
)


def competent_office(case: Case) -> str | None:
    """The county office at the seller's address (a shop on a platform: the address shown there), as a
    proposal to be checked; None where the address does not name a county. The office of a 县级市 is
    named without the 地级市 above it."""
    found = _COUNTY.match(re.sub(r"\s", "", case.merchant.address or ""))
    if not found:
        return None
    city = "" if found["county"].endswith("市") else found["city"]
    return f"{city}{found['county']}市场监督管理局"
