"""Who: Consumer 消费者, Merchant 经营者, Platform 平台."""

from __future__ import annotations

from refundletters.case.fields import (
    Identifier,
    Record,
    Text,
    When,
    YesNo,
    field,
)
from refundletters.messages import N_

__all__ = ["Consumer", "Merchant", "Platform"]


class Consumer(Record):
    """消费者: the person the letters are written for."""

    name: Text | None = field(
        "姓名", also=("名字", "真实姓名"), hint=N_("your real name, as on your ID card"), example="李明"
    )
    account: Text | None = field(
        "平台账号",
        also=("账号", "帐号", "昵称", "用户名", "会员名"),
        hint=N_("your user name on the site or platform"),
    )
    phone: Identifier | None = field(
        "电话",
        also=("手机", "手机号", "手机号码", "联系电话", "tel", "mobile"),
        hint=N_("where you can be called back; authorities require it"),
        example="13800138000",
    )
    email: Identifier | None = field("邮箱", also=("电子邮箱", "邮件", "电子邮件", "e-mail", "mail"))
    address: Text | None = field(
        "地址",
        also=("通讯地址", "住址", "联系地址"),
        hint=N_("where letters reach you; authorities require it"),
    )
    id_number: Identifier | None = field(
        "身份证号", also=("身份证", "身份证号码", "证件号码"), hint=N_("only for letters that need it")
    )
    birth_date: When | None = field(
        "出生日期", also=("生日", "出生年月日"), hint=N_("only for letters that need it")
    )


class Merchant(Record):
    """经营者: the shop, site or person that sold."""

    name: Text | None = field(
        "名称",
        also=("店铺", "店名", "店铺名称", "网站名", "网站名称", "站点", "商家", "卖家", "姓名"),
        hint=N_("the name of the shop or site as shown to you"),
    )
    registered_name: Text | None = field(
        "主体名称",
        also=("公司名称", "公司", "企业名称", "营业执照名称"),
        hint=N_("at the foot of the site, in its licence page, its ICP record, or as the payee in your bill"),
    )
    credit_code: Identifier | None = field(
        "统一社会信用代码", also=("信用代码", "社会信用代码"), hint=N_("18 signs, in the site's licence page")
    )
    address: Text | None = field(
        "地址",
        also=("住所", "经营地址", "注册地址"),
        hint=N_("in the site's licence page or the public register of companies (gsxt.gov.cn)"),
    )
    contact: Text | None = field(
        "联系方式", also=("电话", "联系电话", "客服电话", "客服", "微信", "QQ", "phone")
    )
    website: Identifier | None = field("网址", also=("网站", "域名", "链接", "url"))
    is_business: YesNo | None = field(
        "是否经营者", also=("是否商家",), hint=N_("no for a person who sells only now and then")
    )


class Platform(Record):
    """平台: the marketplace or second-hand platform on which it was sold."""

    name: Text | None = field(
        "名称", also=("平台",), hint=N_("the name of the app or site on which you bought"), example="闲鱼"
    )
    operator: Text | None = field(
        "运营主体",
        also=("公司", "主体名称", "运营公司"),
        hint=N_("the company named at the foot of the platform"),
    )
    address: Text | None = field("地址", also=("住所",))
