"""Who: Consumer 消费者, Merchant 经营者, Platform 平台."""

from __future__ import annotations

from refundletters.case.fields import Record, field
from refundletters.case.kinds import Identifier, Text, When, YesNo
from refundletters.messages import N_

__all__ = ["Consumer", "Merchant", "Platform"]


class Consumer(Record):
    """消费者: the person the letters are written for."""

    name: Text | None = field("姓名", hint=N_("your real name, as on your ID card"), example="李明")
    account: Text | None = field("平台账号", hint=N_("your user name on the site or platform"))
    phone: Identifier | None = field(
        "电话", hint=N_("where you can be called back; authorities require it"), example="13800138000"
    )
    email: Identifier | None = field("邮箱")
    address: Text | None = field("地址", hint=N_("where letters reach you; authorities require it"))
    id_number: Identifier | None = field(
        "身份证号",
        hint=N_("on your ID card; only papers for a court and complaints to the central bank need it"),
    )
    birth_date: When | None = field("出生日期", hint=N_("only for letters that need it"))


class Merchant(Record):
    """经营者: the shop, site or person that sold."""

    name: Text | None = field("名称", hint=N_("the name of the shop or site as shown to you"))
    registered_name: Text | None = field(
        "主体名称",
        hint=N_(
            "at the foot of the site, on its licence page, in its ICP record, or as the payee in your bill"
        ),
    )
    credit_code: Identifier | None = field(
        "统一社会信用代码", hint=N_("18 characters, on the site's licence page")
    )
    address: Text | None = field(
        "地址", hint=N_("on the site's licence page or in the public register of companies (gsxt.gov.cn)")
    )
    contact: Text | None = field("联系方式")
    website: Identifier | None = field("网址")
    is_business: YesNo | None = field("是否经营者", hint=N_("no for a person who sells only now and then"))


class Platform(Record):
    """平台: the marketplace or second-hand platform on which it was sold."""

    name: Text | None = field(
        "名称", hint=N_("the name of the app or site on which you bought"), example="闲鱼"
    )
    operator: Text | None = field("运营主体", hint=N_("the company named at the foot of the platform"))
    address: Text | None = field("地址")
