from __future__ import annotations

import pytest

from refundletters.assessment.competence import competent_office
from tests.cases import a_case
from tests.each import for_each

COUNTIES = [
    ("四川省成都市武侯区示例大道1号", "成都市武侯区"),
    ("浙江省杭州市余杭区示例路1号", "杭州市余杭区"),
    ("成都市武侯区示例大道1号", "成都市武侯区"),
    ("河北省石家庄市正定县示例镇示例村1号", "石家庄市正定县"),
    # 直辖市
    ("北京市海淀区示例路1号", "北京市海淀区"),
    ("上海市浦东新区示例路100号3幢", "上海市浦东新区"),
    ("天津市滨海新区示例道5号", "天津市滨海新区"),
    ("重庆市云阳县示例街道1号", "重庆市云阳县"),
    # 自治区、自治州、盟、地区
    ("广西壮族自治区南宁市青秀区示例大道1号", "南宁市青秀区"),
    ("内蒙古自治区呼和浩特市新城区示例街2号", "呼和浩特市新城区"),
    ("内蒙古自治区锡林郭勒盟苏尼特左旗示例街2号", "锡林郭勒盟苏尼特左旗"),
    ("新疆维吾尔自治区乌鲁木齐市天山区示例路3号", "乌鲁木齐市天山区"),
    ("新疆维吾尔自治区喀什地区疏附县示例路3号", "喀什地区疏附县"),
    ("四川省阿坝藏族羌族自治州汶川县示例路3号", "阿坝藏族羌族自治州汶川县"),
    ("河南省郑州市管城回族区示例路3号", "郑州市管城回族区"),
    # 县级市：机关的名称不带地级市
    ("江苏省苏州市昆山市示例路4号", "昆山市"),
    ("新疆维吾尔自治区伊犁哈萨克自治州伊宁市示例路4号", "伊宁市"),
    ("湖北省恩施土家族苗族自治州恩施市示例路4号", "恩施市"),
    ("云南省大理白族自治州大理市示例路4号", "大理市"),
    # 名称里有“路”“道”“市”字的区县
    ("黑龙江省哈尔滨市道里区示例街5号", "哈尔滨市道里区"),
    ("河北省唐山市路北区示例道5号", "唐山市路北区"),
    ("湖南省永州市道县示例路5号", "永州市道县"),
    ("山东省济南市市中区示例路5号", "济南市市中区"),
    ("山东省青岛市市北区示例路5号", "青岛市市北区"),
    # 粘贴来的写法
    ("四川省 成都市 武侯区 示例大道1号", "成都市武侯区"),
    ("中国四川省成都市武侯区示例大道1号", "成都市武侯区"),
    ("地址：四川省成都市武侯区示例大道1号", "成都市武侯区"),
    ("中国（四川）自由贸易试验区成都市武侯区示例大道1号", "成都市武侯区"),
]

NO_COUNTY = [
    None,
    "浙江省义乌市北苑街道示例路1号",
    "广东省东莞市南城街道示例路1号",
    "湖北省仙桃市示例路1号",
    "江苏省示例路1号",
    "示例大厦1号",
    "北京海淀示例路1号",
    "广东省深圳市示例路8号A区",
    "浙江省义乌市国际商贸城小商品市场5区",
    "四川省成都市示例路1号示例小区2栋",
    "上海市示例工业园区1号",
    "1 Example Road, Chengdu",
]


@for_each("address, county", COUNTIES)
def test_the_office_follows_from_the_address(address: str, county: str) -> None:
    """Given the seller's address down to the county, its market regulator is proposed (Order 121, 13)."""
    assert competent_office(a_case({"merchant.address": address})) == f"{county}市场监督管理局"


@pytest.mark.parametrize("address", NO_COUNTY)
def test_no_office_is_made_up(address: str | None) -> None:
    """Given an address that names no county, no office is proposed."""
    assert competent_office(a_case({"merchant.address": address})) is None
