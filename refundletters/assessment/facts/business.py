"""What shows that somebody who sells on a second-hand platform sells in business (网络消费规定（一）第七条:
性质、来源、数量、价格、频率、其他销售渠道、收入)."""

from __future__ import annotations

from refundletters.case.models import Case, Event, Exhibit
from refundletters.patterns import regex

__all__ = ["is_firm", "signs_of_business"]

_FIRM = regex("(?:公司|合作社|超市|(?:经营|服务|信息|批发|贸易|门市)部|商行|厂|企业|工作室|中心)$")
"""How the registered name of a business ends."""

_MANY = "[0-9一二两三四五六七八九十百千万多几]"
_TRADES = regex(
    rf"(?:在售|已售|在卖|卖出|卖过|卖了|售出|成交|销量|评价)[^，。；]{{0,12}}{_MANY}"
    rf"|{_MANY}+[^，。；]{{0,4}}(?:件|个|张|单|条)[^，。；]{{0,8}}(?:在售|同类|同款|成交|好评|评价)"
    "|批发|批量|(?:长期|常年|经常|每天|大量)[^，。；]{0,6}(?:出售|销售|售卖|卖|上架)|(?:另有|还有|同时)[^，。；]{0,8}(?:网店|店铺)"
)


def is_firm(case: Case) -> bool:
    """Whether the seller is registered under the name of a business."""
    return bool(_FIRM.search(case.merchant.registered_name or ""))


def signs_of_business(case: Case) -> tuple[Event | Exhibit, ...]:
    """The events, and the exhibits by what they prove, that tell of many sales, frequent ones, or other ways
    of selling; in the order of the case."""
    events = tuple(event for event in case.events if _TRADES.search(event.what or ""))
    told = {name for event in events for name in event.exhibits}
    shown = (each for each in case.exhibits if each.id not in told and _TRADES.search(each.proves or ""))
    return (*events, *shown)
