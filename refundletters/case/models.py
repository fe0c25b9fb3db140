"""The case file as models: facts only, as the user wrote them; no law, no wording.

Each field is declared once, with its Chinese key, its synonyms and a hint where the value is to be
found; the reader, the blank skeleton and the schema are made from these declarations. Absent
values are ``None`` or an empty tuple: never an empty string.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from decimal import Decimal
from typing import Annotated, Any

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, PlainValidator
from pydantic.fields import FieldInfo

from refundletters.case.values import Moment, Money, ReplyPeriod, parse_number
from refundletters.case.vocabulary import vocabulary
from refundletters.messages import N_, _

__all__ = [
    "Case",
    "Consumer",
    "Contact",
    "Declarations",
    "Event",
    "Exhibit",
    "FieldName",
    "Merchant",
    "Order",
    "Payment",
    "Platform",
    "Problem",
    "Record",
    "Request",
    "Rule",
    "describe",
    "fields_of",
]


@dataclass(frozen=True, slots=True)
class FieldName:
    """How a field is called and where its value is found: Chinese key, accepted synonyms, hint
    (an English message source, see :mod:`refundletters.messages`), enumeration if it has one."""

    key: str
    zh: str
    also: tuple[str, ...] = ()
    hint: str = ""
    vocabulary: str = ""
    example: str = ""

    @property
    def label(self) -> str:
        """The field as it is told to the user: ``价款（price）``."""
        return f"{self.zh}（{self.key}）"


def field(zh: str, *, also: tuple[str, ...] = (), hint: str = "", vocab: str = "", example: str = "", many: bool = False) -> Any:
    """A case field with its Chinese key; absent by default."""
    names: dict[str, Any] = {"zh": zh, "also": list(also), "hint": hint, "vocabulary": vocab, "example": example}
    if many:
        return Field(default=(), json_schema_extra=names)
    return Field(default=None, json_schema_extra=names)


_FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")


def _text(value: object) -> object:
    if not isinstance(value, str):
        return value
    found = _FORBIDDEN.search(value)
    if found:
        raise ValueError(
            _("contains a control character (U+{code:04X}) that no document can hold").format(code=ord(found[0]))
        )
    return value.strip()


def _parsed(parse: Callable[[str], object], kind: type) -> PlainValidator:
    """Text is parsed, a value already of the right type passes, anything else is refused."""

    def validate(value: object) -> object:
        if isinstance(value, str):
            return parse(value)
        if isinstance(value, kind):
            return value
        raise ValueError(_("a single value belongs here, not a list or a group of keys"))

    return PlainValidator(validate)


_YES = {"是", "对", "yes", "true", "y", "有"}
_NO = {"否", "不是", "no", "false", "n", "没有"}


def _yes_or_no(text: str) -> bool:
    plain = text.strip().casefold()
    if plain in _YES:
        return True
    if plain in _NO:
        return False
    raise ValueError(_("write 是 or 否 (yes or no), not “{text}”").format(text=text))


def _code(name: str) -> PlainValidator:
    def find(value: str) -> str:
        term = vocabulary(name).find(value)
        if term is None:
            raise ValueError(_("“{text}” is not one of the values known here").format(text=value))
        return term.code

    return _parsed(find, str)


Text = Annotated[str, BeforeValidator(_text)]
Number = Annotated[Decimal, _parsed(parse_number, Decimal)]
YesNo = Annotated[bool, _parsed(_yes_or_no, bool)]
Yuan = Annotated[Money, _parsed(Money.parse, Money)]
When = Annotated[Moment, _parsed(Moment.parse, Moment)]
Within = Annotated[ReplyPeriod, _parsed(ReplyPeriod.parse, ReplyPeriod)]


class Record(BaseModel):
    """A part of a case: immutable, unknown keys refused."""

    model_config = ConfigDict(extra="forbid", frozen=True, arbitrary_types_allowed=True)


class Consumer(Record):
    """消费者: the person the letters are written for."""

    name: Text | None = field("姓名", example="李明")
    account: Text | None = field("平台账号", also=("账号", "昵称", "用户名"), hint=N_("your user name on the site or platform"))
    phone: Text | None = field("电话", also=("手机", "手机号", "联系电话"))
    email: Text | None = field("邮箱", also=("电子邮箱", "邮件"))
    address: Text | None = field("地址", also=("通讯地址", "住址"), hint=N_("where letters reach you; authorities require it"))
    id_number: Text | None = field("身份证号", also=("身份证", "身份证号码"), hint=N_("only for letters that need it"))
    birth_date: When | None = field("出生日期")


class Merchant(Record):
    """经营者: the shop, site or person that sold."""

    name: Text | None = field("名称", also=("店铺", "店名", "网站名", "站点"), hint=N_("the name of the shop or site as shown to you"))
    registered_name: Text | None = field(
        "主体名称", also=("公司名称", "公司", "企业名称"), hint=N_("at the foot of the site, in its licence page, its ICP record, or as the payee in your bill")
    )
    credit_code: Text | None = field("统一社会信用代码", also=("信用代码",))
    address: Text | None = field("地址", also=("住所", "经营地址"), hint=N_("in the site's licence page or the public register of companies (gsxt.gov.cn)"))
    contact: Text | None = field("联系方式", also=("电话", "客服电话", "客服"))
    website: Text | None = field("网址", also=("网站", "域名"))
    is_business: YesNo | None = field("是否经营者", also=("经营者",), hint=N_("no for a person who sells only now and then"))


class Platform(Record):
    """平台: the marketplace or second-hand platform on which it was sold."""

    name: Text | None = field("名称", hint=N_("the name of the app or site on which you bought"))
    operator: Text | None = field("运营主体", also=("公司", "主体名称"))
    address: Text | None = field("地址", also=("住所",))


class Order(Record):
    """订单: what was bought. `number` may be absent; other identifiers then stand in."""

    number: Text | None = field("订单号", also=("订单编号", "单号"), hint=N_("on the order page, in the confirmation e-mail, or as 商户单号 in the payment bill"))
    item: Text | None = field("商品", also=("商品名称", "品名"), hint=N_("what you bought, as the page called it"))
    category: Annotated[str, _code("category")] | None = field("类别", vocab="category")
    quantity: Number | None = field("数量")
    face_value: Number | None = field("面值", hint=N_("what should have arrived, as a number"))
    unit: Text | None = field("面值单位", also=("单位",))
    price: Yuan | None = field("价款", also=("价格", "实付", "总价", "订单金额"), hint=N_("the total price of the order in 元"))
    placed_at: When | None = field("下单时间", also=("购买时间",))
    promise: Text | None = field("承诺原文", also=("承诺", "页面承诺"), hint=N_("word for word what the page promised"))
    shown_delivered_at: When | None = field("显示发货时间", also=("发货时间",))
    code: Text | None = field("卡密", also=("激活码", "兑换码"), hint=N_("secret: never printed in full"))
    refund_number: Text | None = field("退款编号", also=("退款单号",))
    exhibits: tuple[Text, ...] = field("证据", many=True)


class Payment(Record):
    """支付: one payment made."""

    method: Annotated[str, _code("payment-method")] | None = field("支付方式", also=("付款方式",), vocab="payment-method")
    amount: Yuan | None = field("金额", also=("支付金额", "付款金额"), hint=N_("what you paid, in 元"))
    paid_at: When | None = field("支付时间", also=("付款时间", "转账时间"), hint=N_("in the detail page of the payment"))
    transaction_number: Text | None = field(
        "支付单号", also=("交易号", "交易单号", "交易订单号", "流水号"), hint=N_("in the detail page of the payment: 交易单号, 订单号 or 流水号")
    )
    merchant_order_number: Text | None = field("商户单号", also=("商家订单号", "商户订单号"))
    payee: Text | None = field("收款方", also=("收款人", "交易对方"), hint=N_("who received the money, as the bill shows"))
    remark: Text | None = field("备注", also=("转账备注",))
    exhibits: tuple[Text, ...] = field("证据", many=True)


class Problem(Record):
    """问题: what went wrong."""

    situation: Annotated[str, _code("situation")] | None = field("情形", vocab="situation", hint=N_("what went wrong, one of the listed words"))
    found_at: When | None = field("发现时间")
    description: Text | None = field("现象", also=("描述", "问题描述"), hint=N_("the words on the screen, or what you saw"))
    received_value: Number | None = field("实际到账", also=("到账", "实到"), hint=N_("how much arrived, in the unit of the face value"))
    refunded: Yuan | None = field("已退金额", also=("已退款",))
    fee: Yuan | None = field("扣费金额", also=("手续费",))
    usage: Annotated[str, _code("usage")] | None = field("使用情况", vocab="usage")
    minor_birth_date: When | None = field("未成年人出生日期", also=("孩子出生日期",))
    renewed_at: When | None = field("续费时间")
    closed_on: When | None = field("停业日期")
    fraud_facts: tuple[Text, ...] = field("欺诈事实", many=True, hint=N_("what the seller knew to be false or hid, and how you know"))
    exhibits: tuple[Text, ...] = field("证据", many=True)


class Rule(Record):
    """规则: a clause of the merchant's, platform's or payment provider's own terms, as the user saw it."""

    title: Text | None = field("规则名称", also=("名称", "标题"))
    issued_by: Annotated[str, _code("issuer")] | None = field("制定方", vocab="issuer")
    clause: Text | None = field("条款")
    text: Text | None = field("原文", also=("内容",), hint=N_("word for word"))
    seen_at: When | None = field("查看时间")
    exhibits: tuple[Text, ...] = field("证据", many=True)


class Event(Record):
    """经过: a dated thing that happened."""

    at: When | None = field("时间")
    by: Annotated[str, _code("actor")] | None = field("行为人", vocab="actor")
    what: Text | None = field("事项", also=("内容", "经过"))
    exhibits: tuple[Text, ...] = field("证据", many=True)


class Contact(Record):
    """沟通: one exchange with the merchant, the platform, an institution or an authority."""

    at: When | None = field("时间")
    with_: Annotated[str, _code("party")] | None = Field(
        default=None, alias="with", json_schema_extra={"zh": "对象", "also": [], "hint": "", "vocabulary": "party", "example": ""}
    )
    via: Text | None = field("途径", also=("方式", "渠道"))
    agent: Text | None = field("工号", also=("客服工号",))
    ticket: Text | None = field("工单号")
    letter: Text | None = field("文书")
    said: Text | None = field("我方", also=("我说", "我方内容"))
    reply: Text | None = field("对方答复", also=("答复", "回复", "对方回复"))
    refusal: Annotated[str, _code("refusal")] | None = field("拒绝理由", vocab="refusal")
    reply_by: When | None = field("答复期限届满")
    exhibits: tuple[Text, ...] = field("证据", many=True)


class Exhibit(Record):
    """证据: a file or screenshot the user holds."""

    id: Text | None = field("编号")
    kind: Annotated[str, _code("exhibit-kind")] | None = field("种类", vocab="exhibit-kind")
    title: Text | None = field("名称")
    file: Text | None = field("文件")
    proves: Text | None = field("证明", also=("证明内容",))


class Declarations(Record):
    """声明: what the user confirms; ``None`` is "not yet asked" and nothing is printed for it."""

    daily_use: YesNo | None = field("生活消费", hint=N_("是 if you bought it for your own daily life, 否 if to resell or for business"))
    handled_elsewhere: tuple[Text, ...] | None = Field(
        default=None,
        json_schema_extra={
            "zh": "已受理", "also": ["其他部门受理"], "vocabulary": "", "example": "",
            "hint": N_("[] if no court, arbitration body, authority or consumer association has taken this dispute; otherwise name it"),
        },
    )


class Request(Record):
    """诉求: what the user asks for."""

    remedy: Annotated[str, _code("remedy")] | None = field("请求", vocab="remedy")
    amount: Yuan | None = field("金额")
    alternative: Annotated[str, _code("remedy")] | None = field("备选", vocab="remedy")
    reply_within: Within | None = field("答复期限")


class Case(Record):
    """案件: the whole file. Every part is there, empty where the user wrote nothing."""

    consumer: Consumer = Field(default_factory=Consumer, json_schema_extra={"zh": "消费者"})
    merchant: Merchant = Field(default_factory=Merchant, json_schema_extra={"zh": "经营者", "also": ["商家", "卖家"]})
    venue: Annotated[str, _code("venue")] | None = field("交易场所", vocab="venue")
    platform: Platform = Field(default_factory=Platform, json_schema_extra={"zh": "平台"})
    order: Order = Field(default_factory=Order, json_schema_extra={"zh": "订单"})
    payment: tuple[Payment, ...] = Field(default=(), json_schema_extra={"zh": "支付", "also": ["付款"]})
    problem: Problem = Field(default_factory=Problem, json_schema_extra={"zh": "问题"})
    rules: tuple[Rule, ...] = Field(default=(), json_schema_extra={"zh": "规则"})
    events: tuple[Event, ...] = Field(default=(), json_schema_extra={"zh": "经过"})
    contacts: tuple[Contact, ...] = Field(default=(), json_schema_extra={"zh": "沟通记录", "also": ["沟通"]})
    exhibits: tuple[Exhibit, ...] = Field(default=(), json_schema_extra={"zh": "证据"})
    declarations: Declarations = Field(default_factory=Declarations, json_schema_extra={"zh": "声明"})
    request: Request = Field(default_factory=Request, json_schema_extra={"zh": "诉求", "also": ["请求"]})


def describe(key: str, info: FieldInfo) -> FieldName:
    """The names of one field from its declaration."""
    extra = info.json_schema_extra if isinstance(info.json_schema_extra, dict) else {}
    also: Any = extra.get("also") or ()
    return FieldName(
        key=info.alias or key,
        zh=str(extra["zh"]),
        also=tuple(str(name) for name in also),
        hint=str(extra.get("hint") or ""),
        vocabulary=str(extra.get("vocabulary") or ""),
        example=str(extra.get("example") or ""),
    )


def fields_of(record: type[Record]) -> Iterator[tuple[FieldName, FieldInfo]]:
    """The fields of a record in the order of the contract."""
    for key, info in record.model_fields.items():
        yield describe(key, info), info
