# ruff: noqa: E501  rows of a statement are as long as they are
"""示例账单: statements made from what is known of their layouts. All people, shops, numbers are invented."""

from __future__ import annotations

import csv
import io
import re
import struct
import zipfile
import zlib
from collections.abc import Iterable, Sequence
from datetime import date
from typing import Any

__all__ = [
    "ALIPAY_APP", "ALIPAY_APP_2021", "ALIPAY_WEB", "BANKS", "JD", "MEITUAN", "WECHAT", "WECHAT_ROWS",
    "aes_zip", "lines", "locked_zip", "old_workbook", "plain_zip", "wechat_xlsx", "workbook",
]  # fmt: skip


def lines(rows: Iterable[str], end: str = "\n") -> str:
    """The rows as a text, each with its line end."""
    return "".join(f"{row}{end}" for row in rows)


_DASHES = "-" * 24

ALIPAY_APP = lines(
    [
        "-" * 84,
        "导出信息：",
        "姓名：李明",
        "支付宝账户：liming@example.com",
        "起始时间：[2026-11-01 00:00:00]    终止时间：[2026-11-22 23:59:59]",
        "导出交易类型：[全部]",
        "导出时间：[2026-11-22 09:00:00]",
        "共6笔记录",
        "收入：0笔 0.00元",
        "支出：4笔 226.95元",
        "不计收支：2笔 58.00元",
        "",
        "特别提示：",
        *(f"{number}.本回单内容仅供个人对账使用，示例提示；" for number in range(1, 10)),
        "",
        f"{_DASHES}支付宝支付科技有限公司  电子客户回单{_DASHES}",
        "交易时间            ,交易分类,交易对方,对方账号,商品说明,收/支,金额,收/付款方式,交易状态,交易订单号,商家订单号,备注,",
        "2026-11-21 09:30:00,退款,星点网络（示例）,xin***@example.com,退款-《原神》月卡,不计收支,30.00,花呗,退款成功,2026112022001400000000000002_20261121093000\t,202611200002\t,,",
        "2026-11-20 18:00:00,充值缴费,示例通信,/,交费20.00元,支出,14.95,招商银行储蓄卡(8705)&支付宝随机立减,交易成功,2026112022001400000000000003\t,T0003\t,,",
        "2026-11-20 10:05:00,数字商品,星点网络（示例）,xin***@example.com,《原神》月卡,支出,98.00,花呗,交易成功,2026112022001400000000000002\t,202611200002\t,,",
        "2026-11-20 10:00:05,数字商品,星点网络（示例）,xin***@example.com,《原神》月卡,支出,98.00,余额宝,交易成功,2026112022001400000000000001\t,202405150001\t,买月卡,",
        "2026-11-18 20:00:00,转账红包,x4***6,138******99,转账,支出,16.00,余额,交易成功,2026111822001400000000000004\t,\t,,",
        "2026-11-17 20:00:00,退款,另一家店（示例）,/,退款-点卡,不计收支,28.00,余额,退款成功,2026111022001400000000000009_1\t,202405150001\t,,",
    ]
)
"""支付宝 App, 2023 on. The last refund has the order number of another shop's payment: a false pair."""

ALIPAY_APP_2021 = lines(
    [
        "支付宝交易记录明细查询",
        "共2笔记录",
        f"{_DASHES}支付宝（中国）网络技术有限公司  电子客户回单{_DASHES}",
        "收/支,交易对方,对方账号,商品说明,收/付款方式,金额,交易状态,交易分类,交易订单号,商家订单号,交易时间,",
        "支出,星点网络（示例）,xin***@example.com,点卡100元,余额宝,98.00,交易成功,数字商品,2022112022001400000000000001\t,202211200001\t,2022-11-20 10:00:05,",
        "其他,星点网络（示例）,xin***@example.com,退款-点卡100元,余额宝,98.00,退款成功,退款,2022112022001400000000000001_1\t,202211200001\t,2022-11-21 10:00:05,",
    ]
)  # fmt: skip

ALIPAY_WEB = lines(
    [
        "支付宝交易记录明细查询",
        "账号:[liming@example.com]",
        "起始日期:[2022-11-01 00:00:00]    终止日期:[2022-11-30 00:00:00]",
        "---------------------------------交易记录明细列表------------------------------------",
        "交易号                  ,商家订单号               ,交易创建时间              ,付款时间                ,最近修改时间              ,交易来源地     ,类型              ,交易对方            ,商品名称                ,金额（元）   ,收/支     ,交易状态    ,服务费（元）   ,成功退款（元）  ,备注                  ,资金状态     ,",
        "2022112022001400000000000001\t,202211200001\t,2022-11-20 10:00:00 ,2022-11-20 10:00:05 ,2022-11-21 10:00:00 ,其他（包括阿里巴巴和外部商家）,即时到账交易          ,星点网络（示例）     ,点卡100元          ,98.00   ,支出      ,交易成功    ,0.00     ,10.00     ,                    ,已支出      ,",
        "2022111922001400000000000002\t,202211190002\t,2022-11-19 10:00:00 ,                    ,2022-11-19 10:30:00 ,其他（包括阿里巴巴和外部商家）,即时到账交易          ,星点网络（示例）     ,点卡100元          ,98.00   ,        ,交易关闭    ,0.00     ,0.00      ,                    ,          ,",
        "------------------------------------------------------------------------------------",
        "共2笔记录",
        "已收入:0笔,0.00元",
        "待收入:0笔,0.00元",
        "已支出:1笔,98.00元",
        "待支出:0笔,0.00元",
        "导出时间:[2022-12-01 09:00:00]    用户:李明",
    ],
    "\r\n",
)  # fmt: skip

_WECHAT_ABOVE = (
    "微信支付账单明细",
    "微信昵称：[小李]",
    "起始时间：[2026-11-01 00:00:00] 终止时间：[2026-11-22 00:00:00]",
    "导出类型：[全部]",
    "导出时间：[2026-11-22 09:00:00]",
    "",
    "共6笔记录",
    "收入：1笔 5.00元",
    "支出：5笔 321.00元",
    "中性交易：0笔 0.00元",
    "注：",
    "1. 充值/提现/理财通购买/零钱通存取/信用卡还款等交易，将计入中性交易",
    "2. 若交易记录明细无有效内容，则代表该时间段内此微信号无交易。",
    "3. 本明细仅供个人对账使用",
    "4. 本账单中所有时间均为UTC+08:00时间",
    "",
    "----------------------微信支付账单明细列表--------------------",
)
WECHAT_HEADER = [
    *("交易时间", "交易类型", "交易对方", "商品", "收/支", "金额(元)"),
    *("支付方式", "当前状态", "交易单号", "商户单号", "备注"),
]
WECHAT_ROWS: Sequence[Sequence[Any]] = (
    ("2026-11-21 12:00:00", "退款", "星点网络（示例）", "点卡", "收入", 5.00, "零钱", "已退款￥5.00", "50300001\t", "202611200012\t", "/"),
    ("2026-11-20 10:00:05", "商户消费", "星点网络（示例）", "《原神》月卡", "支出", 98.00, "零钱", "支付成功", "4200002026112000000000000001\t", "202405150001\t", "/"),
    ("2026-11-20 09:00:00", "商户消费", "星点网络（示例）", "点卡", "支出", 50.00, "零钱", "已退款(￥5.00)", "4200002026112000000000000002\t", "202611200012\t", "/"),
    ("2026-11-19 09:00:00", "商户消费", "另一家店（示例）", "点卡", "支出", 28.00, "零钱通", "已全额退款", "4200002026111900000000000003\t", "202611190013\t", "/"),
    ("2026-11-19 08:00:00", "转账", "小卖家", "转账备注:买月卡", "支出", 98.00, "零钱", "对方已收钱", "1000050001202611190000000000004\t", "1000050001\t", "/"),
    ("2026-11-18 08:00:00", "扫二维码付款", "示例小店", "收款方备注:二维码收款", "支出", 47.00, "零钱", "已转账", "1000050001202611180000000000005\t", "/", "/"),
)  # fmt: skip
WECHAT = lines(
    [*_WECHAT_ABOVE[:14], *_WECHAT_ABOVE[15:]]
    + [",".join(WECHAT_HEADER)]
    + [
        ",".join(f"¥{cell:.2f}" if isinstance(cell, float) else f'"{cell}"' for cell in row)
        for row in WECHAT_ROWS
    ]
)
"""微信支付, CSV until 2025: the header is row 17."""

JD = lines(
    [
        "导出信息：",
        "京东账号名：jd_example",
        "起始时间：2026-11-01\t终止时间：2026-11-22",
        "共：4笔记录",
        "特别提示：",
        "1.本明细与实际交易结果不符时，以实际交易情况为准；",
        "",
        "交易时间,商户名称,交易说明,金额,收/付款方式,交易状态,收/支,交易分类,交易订单号,商家订单号,备注",
        "2026-11-20 10:00:05\t,京东平台商户,示例点卡,98.00,京东白条,交易成功,支出,网购,300000000001\t,110000000000000000000001\t,",
        "2026-11-19 10:00:00\t,京东平台商户,示例激活码,44.28(已全额退款),招商银行储蓄卡(8705),交易成功,支出,网购,300000000002\t,110000000000000000000002\t,",
        "2026-11-18 10:00:00\t,京东平台商户,示例会员,392.98(已退款203.98),微信支付,交易成功,支出,网购,300000000003\t,110000000000000000000003\t,",
        "2026-11-21 10:00:00\t,京东平台商户,退款-示例点卡,1.00,京东白条,退款成功,不计收支,网购,300000000001\t,110000000000000000000009\t,",
    ]
)  # fmt: skip

MEITUAN = lines(
    [
        "美团交易账单明细",
        "美团用户名：[example]",
        '""',
        "共：2笔记录",
        '""',
        "【美团交易账单明细列表】",
        "交易创建时间,交易成功时间,交易类型,订单标题,收/支,支付方式,订单金额,实付金额,交易单号,商家单号,备注",
        '2026-11-20 10:00:00,2026-11-20 10:00:05,支付,示例视频会员月卡,支出,微信支付,¥22.30,¥21.17,"26112011100401670006000000000001\t","1KSAMPLE0001\t",/',
        '2026-11-19 10:00:00,2026-11-19 10:00:05,退款,示例代金券,收入,美团月付,¥11.90,¥11.77,"2611190119979520000002\t","467000001\t",/',
    ],
    "\r\n",
)  # fmt: skip

BANKS = {
    "工商银行（13列）": lines(
        [
            "明细查询文件下载",
            "",
            '卡号: 1234****9876,"卡别名: 示例"',
            "",
            "交易日期,摘要,交易场所,交易国家或地区简称,钞/汇,交易金额(收入),交易金额(支出),交易币种,记账金额(收入),记账金额(支出),记账币种,余额,对方户名",
            '2026-11-20     \t,"消费                \t","财付通-星点网络示例          \t","CHN   \t",钞        \t,"-      \t","-     \t",-      \t,"           \t","98.00         \t",人民币      \t,"1,234.56       \t","深圳市财付通支付科技有限公司      \t",',
            '2026-11-19     \t,"工资                \t","          \t","CHN   \t",钞        \t,"-      \t","-     \t",-      \t,"98.00           \t","         \t",人民币      \t,"1,234.56       \t","示例公司      \t",',
            " ",
            '人民币合计,,,,,,,,"98.00          \t","98.00          \t",',
        ]
    ),
    "工商银行（15列）": lines(
        [
            "明细查询文件下载",
            "交易日期,摘要,交易详情,交易场所,交易国家或地区简称,钞/汇,交易金额(收入),交易金额(支出),交易币种,记账金额(收入),记账金额(支出),记账币种,余额,对方户名,对方账户",
            '2026-11-20     \t,"消费   \t","       \t","财付通-星点网络示例   \t","CHN \t",钞   \t,"-   \t","-   \t",-  \t,"     \t","98.00    \t",人民币  \t,"1,234.56  \t","深圳市财付通支付科技有限公司  \t","1234****9876  \t",',
        ]
    ),
    "工商银行信用卡": lines(
        [
            "明细查询文件下载",
            '卡号: 1234****5678,"卡别名: "',
            "交易日期,记账日期,摘要,交易场所,交易国家或地区简称,交易金额(收入),交易金额(支出),交易币种,记账金额(收入),记账金额(支出),记账币种,余额,对方户名",
            '2026-11-20     \t,2026-11-20     \t,"消费      \t","财付通-星点网络示例   \t","CHN   \t","     \t","98.00    \t",人民币    \t,"     \t","98.00      \t",人民币    \t,"-728.62    \t","      \t",',
            '2026-11-18     \t,2026-11-18     \t,"人民币自动转帐还款 \t",示例  \t,"CHN  \t","98.00  \t","      \t",人民币   \t,"98.00  \t","    \t",人民币   \t,"-971.63   \t","      \t",',
            " ",
            '合计金额,,,,,"98.00  \t","98.00 \t",\t,"98.00 \t","98.00 \t",',
        ]
    ),
    "建设银行": lines(
        [
            "中国建设银行个人活期账户交易明细",
            "账号,6217****1234,币种,人民币",
            "记账日,交易日期,交易时间,支出,收入,账户余额,币种,摘要,对方账号,对方户名,交易地点",
            "20261120,20261120,10:00:05,98.00,0.00,100.00,人民币元,消费,243****01,财付通,财付通-星点网络示例",
            "20261119,20261119,08:00:00,0.00,98.00,198.00,人民币元,代发工资,1234****5678,示例公司,",
            "以上数据仅供参考",
        ]
    ),
    "兴业银行": lines(
        [
            "账户明细",
            "交易时间,记账日期,支出,收入,账户余额,摘要,对方户名,对方银行,对方账号,用途,交易渠道,备注",
            "2026-11-20 10:00:05,2026-11-20,98.00,,100.00,网上支付,星点网络示例,,,网购,网络支付,",
            "2026-11-19 10:00:05,2026-11-19,,98.00,198.00,工资,示例公司,,,,柜面,",
        ]
    ),
    "招商银行": lines(
        [
            "记账日期,货币,交易金额,联机余额,交易摘要,对手信息,客户摘要",
            '2026-11-19,CNY,"1,098.00","1,271.66",代发工资,示例公司,工资',
            "2026-11-20,CNY,-98.00,81.22,快捷支付,星点网络示例88888888888888,财付通-星点网络",
        ]
    ),
    "招商银行信用卡": lines(
        [
            "招商银行信用卡对账单（个人消费卡账户 2026年11月）",
            "交易日,记账日,交易摘要,人民币金额,卡号末四位,交易地金额",
            ",11/21,掌上生活还款,-98.00,1234,-98.00",
            "11/20,11/21,财付通-星点网络示例,98.00,1234,98.00(CN)",
        ]
    ),
    "农业银行": lines(
        [
            "交易日期,交易时间,交易摘要,交易金额,本次余额,对手信息,日 志 号,交易渠道,交易附言",
            "20261119,93005,转存,+98.00,11000.00,示例人,369396693,超级网银,转账",
            "20261120,100005,财付通,-98.00,10902.00,微信支付星点网络示例,369333999,电子商务,UA0001微信支付-星点网络示例",
            "20261118,,正常还款,-98.00,1943.12,示例,111222333",
        ]
    ),
    "交通银行": lines(
        [
            "序号,交易日期,交易时间,交易类型,借贷,交易金额,余额,对方账号,对方户名,交易地点,摘要",
            "1,2026-11-19,00:00:00,存款利息,贷 Cr,98.00,1334.63,1323132313211331313,应付利息,批处理,",
            "2,2026-11-20,10:00:05,网上支付,借 Dr,98.00,99.66,555551312313213123,星点网络示例,网银在线,网上支付 订单编号20261120",
        ]
    ),
    "交通银行信用卡": lines(
        [
            "交易日期,记账日期,交易说明,交易币种/金额,入账币种/金额",
            "2026-11-21,2026-11-21,退货 星点网络示例,CNY 1.00,CNY 1.00",
            "2026-11-20,2026-11-20,消费 星点网络示例,CNY 98.00,CNY 98.00",
            "2026-11-18,2026-11-18,信用卡还款 转账还款,CNY 98.00,CNY 98.00",
        ]
    ),
    "广发银行信用卡": lines(
        [
            "交易日期,入账日期,交易摘要,交易金额,交易货币,入账金额,入账货币",
            "2026/11/21,2026/11/22,（退款）星点网络示例,-1.00,人民币,-1.00,人民币",
            "2026/11/20,2026/11/21,（消费）星点网络示例,98.00,人民币,98.00,人民币",
            "2026/11/18,2026/11/18,（还款）示例,-98.00,人民币,-98.00,人民币",
        ]
    ),
    "中国银行": lines(
        [
            "中国银行交易流水明细单",
            "记账日期,记账时间,币别,金额,余额,交易名称,渠道,网点名称,附言,对方账户名,对方卡号/账号,对方开户行,借记卡号",
            '2026-11-20,10:00:05,人民币,-98.00,"3,240.28",网上快捷支付,银企对接,----------,支付宝-星点网络示例,支付宝-星点网络示例,Z200******010N,----------,3167',
            '2026-11-19,10:00:05,人民币,98.00,"3,338.28",工资,柜台,----------,,示例公司,4520******1924,----------,3167',
        ]
    ),
    "中国银行信用卡": lines(
        [
            "中国银行信用卡账单(2026年11月)",
            "交易日,银行记账日,卡号后四位,交易描述,存入,支出,币种",
            "2026-11-20,2026-11-21,2875,网银在线-星点网络示例CHN,,98.00,CNY",
            "2026-11-20,2026-11-20,2875,示例,98.00,,CNY",
            "2026-11-20,2026-11-21,2875,EXAMPLE*SHOP,,98.00,USD",
        ]
    ),
}  # fmt: skip
"""Lists of movements by bank, each with one payment of 98.00 on 2026-11-20 and others that are none."""


def workbook(rows: Iterable[Sequence[Any]], formats: dict[int, str] | None = None) -> bytes:
    """The rows as an .xlsx file; `formats` gives columns (from 0) a number format."""
    import openpyxl

    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.title = "Sheet1"
    for row in rows:
        sheet.append(list(row))
        for column, code in (formats or {}).items():
            cell = sheet.cell(sheet.max_row, column + 1)
            if isinstance(cell.value, float):
                cell.number_format = code
    stream = io.BytesIO()
    book.save(stream)
    return stream.getvalue()


def old_workbook(text: str) -> bytes:
    """A CSV text as an .xls file, its dates as dates."""
    import xlwt

    book = xlwt.Workbook(encoding="utf-8")
    sheet = book.add_sheet("Sheet1")
    of_dates = xlwt.easyxf(num_format_str="yyyy-mm-dd")
    for number, row in enumerate(csv.reader(io.StringIO(text))):
        for column, cell in enumerate(row):
            if re.fullmatch(r"2026-\d\d-\d\d\s*", cell):
                sheet.write(number, column, date.fromisoformat(cell.strip()), of_dates)
            else:
                sheet.write(number, column, cell)
    stream = io.BytesIO()
    book.save(stream)
    return stream.getvalue()


def wechat_xlsx(generation: int) -> bytes:
    """微信支付 XLSX: amounts as text and the header in row 17 (1), as numbers and in row 18 (2)."""
    above = [[text] for text in _WECHAT_ABOVE]
    if generation == 1:
        del above[14]
        rows: list[list[Any]] = [
            [f"¥{c:.2f}" if isinstance(c, float) else c for c in row] for row in WECHAT_ROWS
        ]
        return workbook([*above, WECHAT_HEADER, *rows])
    return workbook([*above, WECHAT_HEADER, *WECHAT_ROWS], {5: r"\¥#,##0.00"})


def plain_zip(name: str, data: bytes, *, packed: bool = True) -> bytes:
    """A ZIP that is not locked; its member may also be stored as it is."""
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED if packed else zipfile.ZIP_STORED) as archive:
        archive.writestr(name, data)
    return stream.getvalue()


def aes_zip(name: str, data: bytes, password: str) -> bytes:
    """A ZIP locked with AES."""
    import pyzipper

    stream = io.BytesIO()
    with pyzipper.AESZipFile(
        stream, "w", compression=pyzipper.ZIP_DEFLATED, encryption=pyzipper.WZ_AES
    ) as archive:
        archive.setpassword(password.encode("utf-8"))
        archive.writestr(name, data)
    return stream.getvalue()


def locked_zip(name: str, data: bytes, password: str) -> bytes:
    """A ZIP locked in ZIP's own old way, which Python can open but not write."""
    crc = zlib.crc32(data)
    compressor = zlib.compressobj(wbits=-15)
    packed = compressor.compress(data) + compressor.flush()
    locked = _encrypted(bytes(11) + bytes([crc >> 24]) + packed, password.encode("utf-8"))
    title = name.encode("gb18030")
    common = struct.pack("<HHHHHIIIHH", 20, 1, 8, 0, 0x5A21, crc, len(locked), len(data), len(title), 0)
    entry = b"PK\x03\x04" + common + title + locked
    central = b"PK\x01\x02" + struct.pack("<H", 20) + common + struct.pack("<HHHII", 0, 0, 0, 0, 0) + title
    end = b"PK\x05\x06" + struct.pack("<HHHHIIH", 0, 0, 1, 1, len(central), len(entry), 0)
    return entry + central + end


def _encrypted(data: bytes, password: bytes) -> bytes:
    """`data` in the cipher of APPNOTE.TXT 6.1."""
    table = [_crc_of(byte) for byte in range(256)]
    keys = [0x12345678, 0x23456789, 0x34567890]

    def update(byte: int) -> None:
        keys[0] = table[(keys[0] ^ byte) & 0xFF] ^ (keys[0] >> 8)
        keys[1] = ((keys[1] + (keys[0] & 0xFF)) * 134775813 + 1) & 0xFFFFFFFF
        keys[2] = table[(keys[2] ^ (keys[1] >> 24)) & 0xFF] ^ (keys[2] >> 8)

    for byte in password:
        update(byte)
    locked = bytearray()
    for byte in data:
        mixed = keys[2] | 2
        locked.append(byte ^ (((mixed * (mixed ^ 1)) >> 8) & 0xFF))
        update(byte)
    return bytes(locked)


def _crc_of(value: int) -> int:
    for _bit in range(8):
        value = (value >> 1) ^ 0xEDB88320 if value & 1 else value >> 1
    return value
