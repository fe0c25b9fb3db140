"""Letters made by hand for the tests of how they look, and what a Word file holds, read without Word.

:data:`HOSTILE`, :data:`hostile_texts` and :func:`everywhere` put into each place of a letter what
could be taken for something else.
"""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from xml.etree import ElementTree

from hypothesis import strategies as st

from refundletters.letters.letter import (
    Addressee,
    Annex,
    Attachments,
    Block,
    ExhibitRow,
    ExhibitTable,
    Figure,
    FormRow,
    FormTable,
    Heading,
    Letter,
    Paragraph,
    Party,
    PartyTable,
    Salutation,
    Sentence,
    Signature,
    Table,
    Title,
)
from refundletters.letters.letter import Form as LetterForm
from refundletters.render.engine.environment import FORBIDDEN
from refundletters.render.layout import context
from refundletters.render.text import OPEN_PLACE

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
PICTURE = Path(__file__).with_name("picture.png")
GAP = PICTURE_LINE = ""
"""What stands after a table in Word."""
EXHIBIT_HEADS = ["序号", "证据名称", "证据形式", "证明内容"]

HOSTILE = [
    "<", ">", "&", "&amp;", "]]>", "</w:t>", "<w:p>", '"', "'", "“无”",
    "<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "</p>", "</td></table>", "</main>", "<br>",
    "</title>", "</style>", "<!--", "-->", "<![CDATA[", "&lt;", "&#60;", "&#0;", "&amp", "' onclick='x",
    "<base href=//x>", "<meta http-equiv=refresh content=0>", "<plaintext>",
    "{{ blocks }}", "{{", "}}", "{%p if x %}", "{%tr", "{{r x}}", "{% raw %}", "{#", "#}",
    "{_{", "}_}", "{_%", "%_}",
    "\n", "\r\n", "\r", "\t", "  ", "\u3000", "\x85", "\u2028", "\u200b", "\ufeff",
    "😀", "👩‍👩‍👧", "𠮷", "e\u0301", "a" * 300, "https://example.com/" + "x" * 300,
]  # fmt: skip
"""What templates, XML, Word and HTML take for something else, and what fonts lack."""

hostile_texts = st.lists(
    st.sampled_from(HOSTILE)
    | st.text(st.characters(codec="utf-8", exclude_categories=["Cs", "Cc"]), max_size=5),
    min_size=1,
    max_size=8,
).map(lambda pieces: FORBIDDEN.sub("", "".join(pieces)))
"""Texts with such values among others; what XML cannot hold is left out."""


def paragraph(*sentences: str, number: str = "", indent: bool = True) -> Paragraph:
    """A paragraph of `sentences`."""
    return Paragraph(tuple(Sentence(text) for text in sentences), number, indent)


def letter(*blocks: Block, form: LetterForm = "letter", subject: str = "关于订单的投诉") -> Letter:
    """A letter of `blocks` by 李明, dated 2026-11-22."""
    return Letter("test", "投诉书", form, blocks, date(2026, 11, 22), author="李明", subject=subject)


ESCALATION = letter(
    Title("请求复核订单202405150001的退款申请"),
    Salutation("星点卡盟客服主管："),
    paragraph("您好！贵站客服以“已超时”为由拒绝了我的退款申请，请予复核。"),
    Heading("经过", "一、"),
    paragraph("2026年11月20日10:00，我在贵站购买《原神》月卡一张，用支付宝支付98.00元（证据1）。"),
    paragraph("11:00，首次激活，页面提示“卡密已被使用”（证据2）。"),
    Heading("请求", "二、"),
    paragraph("退还98.00元；", "如能补发一张有效的卡密，我也接受。", number="1. "),
    paragraph("如仍认为已超时，请告知所依据的规则名称。", number="2. "),
    Attachments(("付款详情", "激活失败提示页")),
    Signature(("李明（平台账号liming88，电话13800138000）", "2026年11月22日")),
)

PARTIES = PartyTable(
    (
        Party("投诉人", "李明", (("电话", "13800138000"), ("通讯地址", "北京市海淀区示例路1号"))),
        Party("被投诉人", "示例网络科技有限公司（网站“星点卡盟”）", (("地址", "四川省成都市示例大道1号"),)),
    )
)

COMPLAINT = letter(
    Title("投诉书"),
    PARTIES,
    Heading("投诉请求"),
    paragraph("请求依法组织调解，由被投诉人退还价款98.00元（大写：人民币玖拾捌元整）。"),
    Heading("事实与理由"),
    *(
        paragraph(f"2026年11月{day}日，投诉人要求退款，客服（工号1001）以“已超时”为由拒绝（证据1、2）。" * 2)
        for day in range(10, 19)
    ),
    Heading("证据清单"),
    ExhibitTable(
        (
            ExhibitRow(1, "付款详情", "支付凭证", "2026年11月20日10:00已支付98.00元"),
            ExhibitRow(2, "客服聊天记录", "聊天记录", "客服以“已超时”为由拒绝退款"),
        )
    ),
    paragraph("以上内容和所附材料真实，投诉人对其真实性负责。"),
    Addressee("成都市××区市场监督管理局"),
    Signature(("投诉人（签名）：",), by_hand=True),
)


CALCULATION = Table(
    "退款计算",
    ("项目", "数量", "单价", "金额"),
    (("已付款", "10张", "9.80元", "98.00元"), ("已交付", "4张", "9.80元", "39.20元")),
    (6, 3, 3, 3),
    ("应退", "6张", "", "58.80元"),
)

COURT_FORM = FormTable(
    "当事人信息",
    (
        FormRow("原告（自然人）", ("姓名：李明", "性别：男☑　女☐")),
        FormRow("委托诉讼代理人", ("有☐　无☑",)),
        FormRow("送达地址", ()),
        FormRow("事实与理由", ("被告发送的卡密无效。" * 70,)),
    ),
)


def everywhere(values: list[str]) -> Letter:
    """A letter of all kinds of blocks that says `values` in each of them."""
    one, two, three = values
    return letter(
        Title(one),
        Salutation(two),
        Heading(three, "一、"),
        paragraph(one, two, number="1. "),
        paragraph(three, indent=False),
        PartyTable(
            (
                Party(
                    one,
                    two,
                    (("电话", three), ("地址", one), (two, "短")),
                ),
                Party("对方", three, ()),
            )
        ),
        ExhibitTable((ExhibitRow(1, one, two, three), ExhibitRow(2, three, "", one))),
        Table(one, (two, three), ((three, one), (one, two)), (1, 2), ("合计", three)),
        FormTable(two, (FormRow(one, (f"是☑否☐{two}", three)), FormRow(three, ()))),
        Annex(
            three,
            tuple(Figure(n, text, PICTURE, "png", 100, 200) for n, text in ((1, one), (2, two))),
            (two,),
        ),
        paragraph(two),
        Attachments((one, two)),
        Addressee(three),
        Signature((two, three), by_hand=True),
        subject=one,
    )


def part(docx: bytes, name: str = "word/document.xml") -> ElementTree.Element:
    """One part of a Word file, parsed: it is well formed."""
    with zipfile.ZipFile(io.BytesIO(docx)) as package:
        return ElementTree.fromstring(package.read(name))


def text_of(element: ElementTree.Element) -> str:
    """The text of a paragraph as Word shows it: breaks and tabs are elements."""
    signs = {f"{W}br": "\n", f"{W}tab": "\t"}
    return "".join(
        (node.text or "") if node.tag == f"{W}t" else signs.get(node.tag, "") for node in element.iter()
    )


def paragraphs(docx: bytes) -> list[str]:
    """The text of each paragraph of the body, those in tables too, in their order."""
    return [text_of(element) for element in part(docx).iter(f"{W}p")]


def expected(letter: Letter) -> list[str]:
    """The paragraphs that a Word file of `letter` must hold, each character as it is."""
    pairs = zip((None, *letter.blocks), letter.blocks, strict=False)
    texts = (text for before, block in pairs for text in (*_space(before, block), *_expected(block)))
    return [re.sub("\r\n?", "\n", text) for text in texts]


def _space(before: Block | None, block: Block) -> list[str]:
    """What stands between a paragraph and the table after it."""
    under_text = isinstance(before, Paragraph) and isinstance(
        block, PartyTable | Table | FormTable | ExhibitTable
    )
    return [GAP] if under_text else []


def _expected(block: Block) -> Iterator[str]:  # noqa: C901  one arm a kind of block
    match block:
        case Title() | Salutation() | Paragraph():
            yield block.text
        case Heading():
            yield block.number + block.text
        case PartyTable() | ExhibitTable():
            yield from (*_cells(block), GAP)
        case Table():
            yield from (text for row in (block.header, *block.rows, block.total) for text in row)
            yield GAP
        case FormTable():
            yield block.title
            for filled in block.rows:
                yield from (filled.label, *(filled.lines or ("",)))
            yield GAP
        case Annex():
            yield from (block.title, *block.named, GAP)
            for figure in block.figures:  # two upright ones, beside each other in a table
                yield from (PICTURE_LINE, f"证据{figure.number}\u3000{figure.caption}")
            yield GAP
        case Attachments():
            yield from context(letter(block))["blocks"][0].lines
        case Addressee():
            yield from ("此致", block.text or OPEN_PLACE)
        case Signature():
            yield from block.lines
            if block.by_hand:
                yield "　　　年　　月　　日"


def _cells(table: PartyTable | ExhibitTable) -> Iterator[str]:
    if isinstance(table, ExhibitTable):
        yield from EXHIBIT_HEADS
        for row in table.rows:
            yield from (str(row.number), row.title, row.form, row.proves)
    else:
        for party in table.parties:
            yield from (party.role, party.name, *(word for pair in party.particulars for word in pair))
