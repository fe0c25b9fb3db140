"""管辖: which market regulator is competent, by 《市场监督管理投诉举报处理办法》 Article 13."""

from __future__ import annotations

import re

from refundletters.case.models import Case

__all__ = ["competent_office"]

_COUNTY = re.compile(
    r"^(?:[^省市区县\d]{2,8}(?:省|自治区))?"
    r"(?P<city>[^省市区县\d]{2,6}(?:市|州|盟|地区))"
    r"(?P<county>[^省市区县路街道号\d]{1,7}(?:区|县|旗|市))"
)


def competent_office(case: Case) -> str | None:
    """The county office at the seller's address (a shop on a platform: the address shown there), as a
    proposal to be checked; None where the address does not name a county."""
    found = _COUNTY.match(case.merchant.address or "")
    return f"{found['city']}{found['county']}市场监督管理局" if found else None
