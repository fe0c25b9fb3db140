from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from refundletters.letters.letter import Addressee, Attachments, Form, Heading, Salutation, Title
from refundletters.render import text
from tests.render.letters import COMPLAINT, ESCALATION, PARTIES, letter, paragraph


def test_letter_form() -> None:
    """Given a letter, `render` sets its parts apart by empty lines and indents what Chinese indents."""
    assert text.render(ESCALATION) == (
        "请求复核订单202405150001的退款申请\n"
        "\n"
        "星点卡盟客服主管：\n"
        "\n"
        "　　您好！贵站客服以“已超时”为由拒绝了我的退款申请，请予复核。\n"
        "\n"
        "一、经过\n"
        "　　2026年11月20日10:00，我在贵站购买《原神》月卡一张，用支付宝支付98.00元（证据1）。\n"
        "　　11:00，首次激活，页面提示“卡密已被使用”（证据2）。\n"
        "\n"
        "二、请求\n"
        "　　1. 退还98.00元；如能补发一张有效的卡密，我也接受。\n"
        "　　2. 如仍认为已超时，请告知所依据的规则名称。\n"
        "\n"
        "附件：1. 付款详情　2. 激活失败提示页\n"
        "\n"
        "　　　　　　　　　　李明（平台账号liming88，电话13800138000）\n"
        "　　　　　　　　　　2026年11月22日\n"
    )


def test_tables_become_lines() -> None:
    """Given tables of parties and exhibits, `render` writes a readable line for each particular."""
    assert text.render(letter(PARTIES)).splitlines() == [
        "投诉人：李明",
        "电话：13800138000",
        "通讯地址：北京市海淀区示例路1号",
        "被投诉人：示例网络科技有限公司（网站“星点卡盟”）",
        "地址：四川省成都市示例大道1号",
    ]
    assert (
        "证据清单\n证据1　付款详情（支付凭证）：证明2026年11月20日10:00已支付98.00元\n证据2"
        in text.render(COMPLAINT)
    )


def test_closing_signed_by_hand() -> None:
    """Given a letter to be signed by hand, `render` ends with the office and room for name and date."""
    assert text.render(COMPLAINT).endswith(
        "\n\n　　此致\n成都市××区市场监督管理局\n\n"
        "　　　　　　　　　　投诉人（签名）：\n"
        "　　　　　　　　　　　　　年　　月　　日\n"
    )


def test_unknown_office_is_left_open() -> None:
    """Given an addressee nobody could name, `render` leaves a place to write it in."""
    assert text.render(letter(Addressee(""))) == "　　此致\n＿＿＿＿＿＿＿＿＿＿＿＿\n"


def test_single_attachment_has_no_number() -> None:
    """Given one attachment, `render` names it without a number."""
    assert text.render(letter(Attachments(("付款详情",)))) == "附件：付款详情\n"


def test_chat_form() -> None:
    """Given a chat, `render` writes one line a paragraph, without indents or empty lines."""
    chat = letter(paragraph("您好！我付了98元。"), paragraph("请退款，谢谢。"), form="chat")
    assert text.render(chat) == "您好！我付了98元。\n请退款，谢谢。\n"


def test_form_runs_on() -> None:
    """Given a field of a web form, `render` writes all sentences as one paragraph."""
    form = letter(paragraph("我付了98元。", "卡密无效。"), paragraph("请退款。"), form="form")
    assert text.render(form) == "我付了98元。卡密无效。请退款。\n"


@given(st.lists(st.text(), min_size=1, max_size=4), st.sampled_from(["chat", "letter", "form"]))
def test_ends_of_lines(texts: list[str], form: Form) -> None:
    """Given any text in a letter, `render` ends with one newline and no line ends with a space."""
    written = text.render(
        replace(
            letter(Title(texts[0]), Salutation("致："), Heading("经过"), *map(paragraph, texts)), form=form
        )
    )
    assert written.endswith("\n")
    assert not written.endswith("\n\n")
    assert all(line == line.rstrip() for line in written.split("\n"))
