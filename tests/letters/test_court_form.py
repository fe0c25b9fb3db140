"""The court's form: its rows as data, and a letter that keeps every one of them."""

from __future__ import annotations

import re
from typing import Any

import pytest

from refundletters.assessment.records import rule_codes
from refundletters.letters import Letter, compose
from refundletters.letters.court_form import Sheet, court_form
from refundletters.letters.letter import FormTable, Paragraph, Signature, Title
from refundletters.render import text
from tests.cases import assessed, attempt
from tests.each import for_each

FORM = court_form()
SECTIONS = ["当事人信息", "诉讼请求", "约定管辖和诉前保全", "事实与理由", "对纠纷解决方式的意愿"]
ASKED = {
    "当事人信息": [
        "原告（自然人）", "原告（法人", "委托诉讼代理人", "送达地址", "电子送达", "被告（自然人）",
        "被告（法人", "第三人（自然人）", "第三人（法人",
    ],
    "诉讼请求": [
        "诉讼请求", "1. 给付价款", "2. 迟延给付价款的利息", "3. 赔偿因卖方违约所受的损失",
        "4. 是否对标的物的瑕疵承担责任", "5. 要求继续履行或者解除合同", "6. 是否主张担保权利",
        "7. 是否主张实现债权的费用", "8. 是否主张诉讼费用", "9. 其他请求", "10. 标的总额",
    ],
    "约定管辖和诉前保全": ["1. 有无仲裁、法院管辖约定", "2. 是否已经诉前保全"],
    "事实与理由": [
        "事实与理由", "1. 合同的签订情况", "2. 合同主体", "3. 买卖标的物情况",
        "4. 合同约定的价格及支付方式",
        "5. 合同约定的交货时间", "6. 合同约定的质量标准", "7. 合同约定的违约金",
        "8. 价款支付及标的物交付情况",
        "9. 是否存在迟延履行", "10. 是否催促过履行", "11. 买卖合同标的物有无质量争议",
        "12. 标的物质量规格或履行方式是否存在不符合约定", "13. 是否曾就标的物质量问题进行协商",
        "14. 是否通知解除合同", "15. 被告应当支付的利息", "16. 是否签订物的担保", "17. 担保人、担保物",
        "18. 是否最高额担保", "19. 是否办理抵押", "20. 是否签订保证合同", "21. 保证方式", "22. 其他担保方式",
        "23. 请求承担责任的依据", "24. 其他需要说明的内容", "25. 证据清单",
    ],
    "对纠纷解决方式的意愿": ["是否了解调解", "是否了解先行调解", "是否考虑先行调解"],
}  # fmt: skip
"""What 法〔2025〕82号 asks for, section by section and row by row."""


PART = {"problem.situation": "partial-delivery", "problem.received_value": "30", "request.remedy": None}


def tables(changes: dict[str, Any] | None = None) -> list[FormTable]:
    """The sections of the form filled in for the complete case with `changes`."""
    letter = compose(assessed(changes), "statement-of-claim")
    return [block for block in letter.blocks if isinstance(block, FormTable)]


def row(label: str, changes: dict[str, Any] | None = None) -> str:
    """The row whose label begins with `label`, its lines joined."""
    rows = [row for table in tables(changes) for row in table.rows]
    return "\n".join(next(row.lines for row in rows if row.label.startswith(label)))


def test_the_data_are_the_rows_of_the_court() -> None:
    """Given the form as data, its sections and rows are those that the court's notice asks for, in order."""
    assert [section.title for section in FORM.sections] == SECTIONS
    for section in FORM.sections:
        assert len(section.rows) == len(ASKED[section.title])
        for record, asked in zip(section.rows, ASKED[section.title], strict=True):
            assert asked in record.label
    assert "法〔2025〕82号" in FORM.document
    assert FORM.checked >= FORM.since


def test_each_row_has_its_own_name() -> None:
    """Given the rows, no two share an id."""
    ids = [record.id for section in FORM.sections for record in section.rows]
    assert len(ids) == len(set(ids)) > 45


@for_each("situation", lambda: rule_codes("situations"))
def test_no_row_is_dropped(situation: str) -> None:
    """Given any situation, the letter has every section and row of the data in their order, and every
    choice of a row once, ticked or not."""
    found = attempt(assessed({"problem.situation": situation}), "statement-of-claim")
    if not isinstance(found, Letter):
        return
    filled = [block for block in found.blocks if isinstance(block, FormTable)]
    assert [table.title for table in filled] == [section.title for section in FORM.sections]
    for table, section in zip(filled, FORM.sections, strict=True):
        assert [record.label for record in table.rows] == [record.label for record in section.rows]
        for said, record in zip(table.rows, section.rows, strict=True):
            boxes = "".join(record.lines).count("□")
            assert len(re.findall("[☐☑]", "".join(said.lines))) == boxes


def test_most_situations_can_be_sued() -> None:
    """Given all situations, the form is written for most of them."""
    tries = [assessed({"problem.situation": code}) for code in rule_codes("situations")]
    written = [
        found for found in (attempt(a, "statement-of-claim") for a in tries) if isinstance(found, Letter)
    ]
    assert len(written) >= 15


def test_what_cannot_both_be_true_is_not_both_ticked() -> None:
    """Given the form filled in, no row answers both yes and no."""
    for table in tables():
        for said in table.rows:
            lines = "\n".join(said.lines)
            assert not ("是☑" in lines and "否☑" in lines)
            assert not ("有☑" in lines and "无☑" in lines)


def test_the_form_says_that_the_court_s_own_prevails() -> None:
    """Given the paper, a remark in it and a notice beside it say that the court's form prevails."""
    letter = compose(assessed(), "statement-of-claim")
    remarks = [block.text for block in letter.blocks if isinstance(block, Paragraph)]
    assert remarks == [*FORM.preface, FORM.prevails]
    assert any("法〔2025〕82号" in notice for notice in letter.notices)


def test_the_paper_begins_and_ends_as_the_form() -> None:
    """Given the paper, it has the form's title and is signed and dated by hand, with nothing after that."""
    blocks = compose(assessed(), "statement-of-claim").blocks
    assert blocks[0] == Title(FORM.title + FORM.subtitle)
    assert blocks[-1] == Signature((FORM.signature,), by_hand=True)


def test_a_buyer_leaves_the_seller_s_claims() -> None:
    """Given a buyer, claims 1 and 2 stay for sellers, and the costs are claimed."""
    assert row("1. 给付价款") == "无"
    assert row("2. 迟延给付") == "无"
    assert "是☑" in row("8. 是否主张诉讼费用")


@for_each(
    "changes, label, said",
    [
        ({"problem.situation": "used-code"}, "4. ", "退货☑"),
        ({"problem.situation": "used-code", "request.remedy": "reissue"}, "4. ", "更换☑"),
        ({"problem.situation": "used-code", "request.remedy": "reissue"}, "5. 要求", "供货☑"),
        (
            PART,
            "4. ",
            "减少价款或者报酬☑",
        ),
        (PART, "10. 标的", "68.60元"),
        ({}, "4. ", "否☑"),
        ({}, "5. 要求", "判令解除买卖合同☑"),
        ({}, "9. 是否存在迟延", "逾期交货☑"),
        ({}, "10. 是否催促", "2026年11月20日11:30通过在线客服要求发货或者退款（证据3）"),
        ({"contacts": None}, "10. 是否催促", "否☑"),
        ({}, "14. 是否通知", "否☑"),
        ({}, "23. 请求", "第五百六十五条第二款"),
        ({"rules": [{"title": "用户协议", "text": "争议由卖方所在地人民法院管辖"}]}, "1. 有无", "有☑"),
        ({}, "1. 有无", "无☑"),
        ({"venue": "private-transfer", "merchant.is_business": "否"}, "4. 合同约定的价格", "转账☑"),
        ({}, "25. 证据", "证据1　付款详情"),
    ],
)
def test_a_row_is_filled_by_the_case(changes: dict[str, Any], label: str, said: str) -> None:
    """Given a case, the rows say what it bears out."""
    assert said in row(label, changes)


def test_a_notice_that_arrived_is_confirmed() -> None:
    """Given a notice that ended the contract and was answered, the court is asked to confirm it, with its
    day; given one that nobody answered, it is asked to end the contract, and the notice is told."""
    sent = {
        "at": "2026-11-21 09:00",
        "with": "merchant",
        "via": "电子邮件",
        "letter": "cancellation-notice",
        "said": "通知解除合同，要求退款",
    }
    first = {
        "at": "2026-11-12 11:30",
        "with": "merchant",
        "via": "在线客服",
        "said": "要求发货",
        "reply": "无货，发不了货",
    }
    changes = {"payment.0.paid_at": "2026-11-11 10:00", "problem.found_at": "2026-11-11 11:00"}
    confirmed = changes | {"contacts": [first, sent | {"reply": "收到"}]}
    assert "确认买卖合同已于2026年11月21日解除☑" in row("5. 要求", confirmed)
    assert "2026年11月21日09:00通过电子邮件" in row("14. 是否通知", confirmed)
    silent = changes | {"contacts": [first, sent]}
    assert "判令解除买卖合同☑" in row("5. 要求", silent)
    assert "是☑" in row("14. 是否通知", silent)
    assert "第五百六十五条第二款" not in row("23. 请求", silent)


def test_the_sheet_refuses_what_the_form_has_not() -> None:
    """Given a row, box or place that the form does not have, filling it in fails."""
    sheet = Sheet(FORM)
    for row_id, boxes, values in [
        ("nowhere", (), {}),
        ("costs", ("也许",), {}),
        ("costs", (), {"why": "x"}),
    ]:
        with pytest.raises(KeyError):
            sheet.tick(row_id, *boxes, **values)


def test_what_the_user_typed_is_not_taken_for_the_form() -> None:
    """Given a name that holds a box or braces, it stands as it is and ticks nothing."""
    sheet = Sheet(FORM)
    sheet.tick("parties", seller="是□{buyer}店", buyer="李明")
    lines = dict(dict(sheet.sections())["事实与理由"])["2. 合同主体"]
    assert lines == ["出卖人（卖方）：是□{buyer}店", "买受人（买方）：李明"]


def test_the_text_keeps_rows_and_boxes() -> None:
    """Given the paper as text, each row begins with its label and the boxes are there."""
    said = text.render(compose(assessed(), "statement-of-claim"))
    for section in FORM.sections:
        assert f"\n{section.title}\n" in said
        assert all(f"\n{record.label}：" in said for record in section.rows)
    assert "☑" in said
    assert "□" not in said


def test_the_platform_is_sued_for_its_own_part() -> None:
    """Given a platform sued in the place of a seller that it did not name, it is the defendant and no party
    of the sale: what is asked of it is the loss, by the provision on platforms alone."""
    changes = {
        "problem.situation": "merchant-unreachable",
        "merchant.registered_name": None,
        "venue": "marketplace",
        "platform.name": "示例商城",
        "platform.operator": "示例商城有限公司",
        "contacts": [
            {"at": "2026-11-15 10:00", "with": "platform", "said": "请提供商家的真实名称、地址和联系方式"}
        ],
    }
    assert "名称：示例商城有限公司" in row("被告（法人", changes)
    assert "示例商城有限公司" not in row("2. 合同主体", changes)
    assert "判令被告赔偿原告的损失98.00元" in row("诉讼请求", changes)
    assert "判令解除买卖合同☐" in row("5. 要求", changes)
    basis = row("23. 请求", changes)
    assert "第四十四条第一款" in basis
    assert "第五百六十三条" not in basis


def test_the_classic_paper_has_the_parts_of_an_action() -> None:
    """Given the classic form, it has what 民事诉讼法第一百二十四条 asks for, in the usual order, and the same
    claims as the form by elements."""
    said = text.render(compose(assessed(), "statement-of-claim", form="letter"))
    parts = [
        "民事起诉状",
        "原告：李明",
        "被告：示例网络科技有限公司",
        "诉讼请求",
        "事实与理由",
        "证据",
        "此致",
    ]
    parts += ["北京市海淀区人民法院", "具状人", "附："]
    places = [said.index(part) for part in parts]
    assert places == sorted(places)
    for line in row("诉讼请求").splitlines():
        assert line in said


def test_who_is_a_man_and_when_born_is_told_by_the_number() -> None:
    """Given an ID number, sex and date of birth stand in the form as it tells them; given a wrong one, they
    are left open."""
    assert "男☑" in row("原告（自然人）")
    assert "1990年3月7日" in row("原告（自然人）")
    wrong = row("原告（自然人）", {"consumer.id_number": "110101199003077750"})
    assert "男☐　女☐" in wrong
    assert "出生日期：　" in wrong
