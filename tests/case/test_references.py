from __future__ import annotations

from refundletters.case.reading import parse_case
from refundletters.case.references import all_exhibits, declared_names, mentions, nearly_named

TEXT = """
订单: {证据: 订单页、聊天}
支付: [{证据: [付款截图]}, {证据: [订单页]}]
沟通记录: [{证据: [客服聊天]}]
证据:
  - {编号: 客服聊天, 种类: 聊天记录, 名称: 与客服的聊天}
  - {名称: 商品页}
  - {文件: 证据/录屏.mp4}
  - {种类: 其他}
"""


def test_declared_exhibits_come_before_those_only_mentioned() -> None:
    """Given exhibits declared and mentioned, `all_exhibits` gives each once: declared, then by mention."""
    exhibits = all_exhibits(parse_case(TEXT))
    assert [exhibit.id for exhibit in exhibits] == [
        "客服聊天",
        "商品页",
        "录屏",
        "证据4",
        "订单页",
        "聊天",
        "付款截图",
    ]
    assert [exhibit.title for exhibit in exhibits][:2] == ["与客服的聊天", "商品页"]
    assert all(exhibit.title for exhibit in exhibits)


def test_a_telling_name_gives_the_kind() -> None:
    """Given an exhibit whose name is a kind, `all_exhibits` knows the kind; else it is left open."""
    kinds = {exhibit.id: exhibit.kind for exhibit in all_exhibits(parse_case(TEXT))}
    assert kinds == {
        "客服聊天": "chat-log",
        "商品页": "product-page",
        "录屏": None,
        "证据4": "other",
        "订单页": "order-page",
        "聊天": None,
        "付款截图": "payment-record",
    }


def test_every_name_that_a_fact_mentions_is_an_exhibit() -> None:
    """Given a case, each name that a fact mentions is the id of exactly one exhibit."""
    case = parse_case(TEXT)
    ids = [exhibit.id for exhibit in all_exhibits(case)]
    named = {name for _place, names in mentions(case) for name in names}
    assert named
    assert named <= set(ids)
    assert len(ids) == len(set(ids))
    assert len(declared_names(case)) == 4


def test_a_slip_in_a_name_is_told_from_another_exhibit() -> None:
    """Given a name, `nearly_named` finds the one it is a slip of; another number is another exhibit."""
    declared = ("付款详情", "聊天1", "激活失败")
    assert nearly_named("付款详单", declared) == "付款详情"
    assert nearly_named("激活失败页", declared) == "激活失败"
    assert nearly_named("聊天2", declared) is None
    assert nearly_named("规则页", declared) is None
