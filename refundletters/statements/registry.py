"""All kinds of statements that are recognised, the more telling layout before the more general."""

from __future__ import annotations

from refundletters.statements import alipay, banks, jd, meituan, unionpay, wechat

__all__ = ["SOURCES"]

SOURCES = (
    alipay.SOURCE,
    wechat.SOURCE,
    jd.SOURCE,
    meituan.SOURCE,
    unionpay.SOURCE,
    banks.SOURCE,
)
