"""Statements of every known layout are read for what they say, however they were saved."""

from __future__ import annotations

import codecs
import csv
import io
from collections.abc import Callable, Sequence
from datetime import datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from refundletters.statements.columns import by_columns
from refundletters.statements.layouts import Source
from refundletters.statements.payments import Transaction
from refundletters.statements.reading import Log, transactions
from refundletters.statements.registry import SOURCES
from refundletters.statements.tables import Damaged
from tests.each import for_each
from tests.statements import samples

Read = Callable[..., list[Transaction]]


@pytest.fixture
def read(tmp_path: Path) -> Read:
    """The transactions in a file with some content; the log must be without warnings."""

    def reading(
        data: bytes | str, name: str = "账单.csv", sources: Sequence[Source] = SOURCES
    ) -> list[Transaction]:
        path = tmp_path / name
        path.write_bytes(data.encode("gb18030") if isinstance(data, str) else data)
        log = Log()
        found = list(transactions(path, log, sources=sources))
        assert not log.warnings
        assert log.count == len(found)
        return found

    return reading


def told(rows: Sequence[Transaction]) -> list[tuple[str, str, str]]:
    """What matters first: kind, time and amount."""
    return [(row.kind, str(row.at), str(row.amount)) for row in rows]


def test_alipay_of_today(read: Read) -> None:
    """Given the bill of the Alipay app, payments, refunds and transfers are told apart."""
    rows = read(samples.ALIPAY_APP)
    assert told(rows) == [
        ("refund", "2026-11-21 09:30", "30.00"),
        ("payment", "2026-11-20 18:00", "14.95"),
        ("payment", "2026-11-20 10:05", "98.00"),
        ("payment", "2026-11-20 10:00:05", "98.00"),
        ("payment", "2026-11-18 20:00", "16.00"),
        ("refund", "2026-11-17 20:00", "28.00"),
    ]
    paid = rows[3]
    assert (paid.method, paid.source, paid.payee, paid.item) == (
        "alipay",
        "支付宝账单",
        "星点网络（示例）",
        "《原神》月卡",
    )
    assert (paid.transaction_number, paid.order_number) == ("2026112022001400000000000001", "202405150001")
    assert (paid.remark, paid.status, paid.row) == ("买月卡", "交易成功", 29)
    assert not rows[4].order_number


def test_alipay_of_2021(read: Read) -> None:
    """Given the bill of the app of 2021, whose columns stand in another order, it is read alike."""
    rows = read(samples.ALIPAY_APP_2021)
    assert told(rows) == [
        ("payment", "2022-11-20 10:00:05", "98.00"),
        ("refund", "2022-11-21 10:00:05", "98.00"),
    ]
    assert rows[0].order_number == "202211200001"


def test_alipay_of_the_web_page(read: Read) -> None:
    """Given the bill of the web page, padding and footer are left out, an unpaid order is no payment."""
    (row,) = read(samples.ALIPAY_WEB)
    assert told([row]) == [("payment", "2022-11-20 10:00:05", "98.00")]
    assert (row.payee, row.refunded, row.order_number) == (
        "星点网络（示例）",
        Decimal("10.00"),
        "202211200001",
    )


@pytest.mark.parametrize(
    ("name", "data", "first"),
    [
        ("账单.csv", samples.WECHAT.encode("utf-8-sig"), 18),
        ("账单.xlsx", samples.wechat_xlsx(1), 18),
        ("账单.xlsx", samples.wechat_xlsx(2), 19),
    ],
    ids=["CSV", "XLSX 2025", "XLSX 2026"],
)
def test_wechat(read: Read, name: str, data: bytes, first: int) -> None:
    """Given a bill of WeChat Pay of any generation, the same is read from each."""
    rows = read(data, name)
    assert told(rows) == [
        ("refund", "2026-11-21 12:00", "5.00"),
        ("payment", "2026-11-20 10:00:05", "98.00"),
        ("payment", "2026-11-20 09:00", "50.00"),
        ("payment", "2026-11-19 09:00", "28.00"),
        ("payment", "2026-11-19 08:00", "98.00"),
        ("payment", "2026-11-18 08:00", "47.00"),
    ]
    assert [row.refunded for row in rows[1:4]] == [None, Decimal("5.00"), Decimal("28.00")]
    assert [row.order_number for row in rows[1:]] == ["202405150001", "202611200012", "202611190013", "", ""]
    assert (rows[4].remark, rows[4].item) == ("买月卡", "")
    assert [row.row for row in rows] == [*range(first, first + 6)]
    assert rows[1].transaction_number == "4200002026112000000000000001"


def test_jd(read: Read) -> None:
    """Given a bill of JD, what came back is read from behind the amount, and the order has JD's number."""
    rows = read(samples.JD)
    assert told(rows)[:3] == [
        ("payment", "2026-11-20 10:00:05", "98.00"),
        ("payment", "2026-11-19 10:00", "44.28"),
        ("payment", "2026-11-18 10:00", "392.98"),
    ]
    assert [row.refunded for row in rows] == [None, Decimal("44.28"), Decimal("203.98"), None]
    assert [row.method for row in rows[:3]] == ["other", "bank-card", "wechat"]
    assert (rows[0].order_number, rows[3].kind) == ("300000000001", "refund")


def test_meituan(read: Read) -> None:
    """Given a bill of Meituan, what was paid counts, and what the order cost is kept beside it."""
    paid, back = read(samples.MEITUAN)
    assert told([paid, back]) == [
        ("payment", "2026-11-20 10:00:05", "21.17"),
        ("refund", "2026-11-19 10:00:05", "11.77"),
    ]
    assert (paid.full_price, paid.method, paid.order_number) == (Decimal("22.30"), "wechat", "1KSAMPLE0001")


@pytest.mark.parametrize("bank", samples.BANKS)
def test_banks(read: Read, bank: str) -> None:
    """Given the movements of an account or a card, its one payment is found, and nothing else is one."""
    rows = read(samples.BANKS[bank])
    (paid,) = [row for row in rows if row.kind == "payment"]
    assert (str(paid.at.day), str(paid.amount), paid.order_number) == ("2026-11-20", "98.00", "")
    assert "星点网络示例" in paid.payee + paid.item + paid.remark
    assert paid.at.clock is None or str(paid.at) == "2026-11-20 10:00:05"


@pytest.mark.parametrize("bank", samples.BANKS)
def test_banks_in_an_old_workbook(read: Read, bank: str) -> None:
    """Given the same movements as an .xls file with dates as dates, the same is read."""
    rows = read(samples.old_workbook(samples.BANKS[bank]), "流水.xls")
    assert told(rows) == told(read(samples.BANKS[bank]))


def test_several_sheets(read: Read) -> None:
    """Given a workbook with a sheet a month, each is read, and a row says in which sheet it stands."""
    import openpyxl

    book = openpyxl.Workbook()
    for month in ("十月", "十一月"):
        sheet = book.create_sheet(month)
        sheet.append(samples.WECHAT_HEADER)
        sheet.append([*samples.WECHAT_ROWS[1]])
    stream = io.BytesIO()
    book.save(stream)
    rows = read(stream.getvalue(), "账单.xlsx")
    assert [Path(row.file).name for row in rows] == ["账单.xlsx[十月]", "账单.xlsx[十一月]"]


def test_a_bank_tells_through_whom_it_was_paid(read: Read) -> None:
    """Given a bank that names a clearing company, the payment was made through that service."""
    methods = {
        bank: [row.method for row in read(text) if row.kind == "payment"]
        for bank, text in samples.BANKS.items()
    }
    assert methods["工商银行（13列）"] == ["wechat"]
    assert methods["中国银行"] == ["alipay"]
    assert methods["交通银行"] == ["bank-card"]


def test_unionpay_is_known_by_its_title(read: Read) -> None:
    """Given a table headed 云闪付, the columns that banks use are read as a payment by UnionPay."""
    text = (
        "云闪付账单\n交易时间,商户名称,收支类型,交易金额,订单号\n2026-11-20 10:00,示例店,支出,98.00,Y0001\n"
    )
    (row,) = read(text)
    assert (row.method, row.source, row.transaction_number) == ("unionpay", "云闪付账单", "Y0001")


ENCODINGS = ("utf-8", "utf-8-sig", "gb18030", "gbk", "utf-16", "utf-16-le", "utf-16-be")


@for_each("end", ["\n", "\r\n", "\r"])
@for_each("encoding", ENCODINGS)
def test_any_encoding_and_line_end(read: Read, encoding: str, end: str) -> None:
    """Given a bill in any encoding and with any line ends, the same is read."""
    expected = told(read(samples.ALIPAY_APP))
    text = samples.ALIPAY_APP.replace("（示例）", "").replace("《原神》", "").replace("\n", end)
    assert told(read(text.encode(encoding))) == expected


def test_unicode_text_of_excel(read: Read) -> None:
    """Given a bill saved by Excel as “Unicode text”, with tabs and in UTF-16, the same is read."""
    out = io.StringIO()
    csv.writer(out, delimiter="\t", lineterminator="\r\n").writerows(csv.reader(io.StringIO(samples.WECHAT)))
    assert told(read(out.getvalue().encode("utf-16"))) == told(read(samples.WECHAT.encode("utf-8")))


@pytest.mark.parametrize(
    ("item", "goods", "remark"),
    [
        ("转账备注:买月卡", "", "买月卡"),
        ("收款方备注:二维码收款付款方留言:买卡", "收款方备注:二维码收款", "买卡"),
        ("收款方备注:二维码收款", "收款方备注:二维码收款", ""),
    ],
)
def test_what_the_payer_typed(read: Read, item: str, goods: str, remark: str) -> None:
    """Given goods of WeChat that are what people typed, the payer's words are the remark."""
    row = read(samples.WECHAT.replace("转账备注:买月卡", item).encode("utf-8"))[4]
    assert (row.item, row.remark) == (goods, remark)


def test_mixed_line_ends(read: Read) -> None:
    """Given a bill in which every line ends in another way, no row is lost."""
    ends = ("\n", "\r\n", "\r")
    rows = samples.WECHAT.splitlines()
    text = "".join(row + ends[number % 3] for number, row in enumerate(rows))
    assert told(read(text.encode("utf-8"))) == told(read(samples.WECHAT.encode("utf-8")))


def saved_by_excel(text: str) -> bytes:
    """A CSV file as Excel saves it again: BOM, CRLF, quotes where needed, no seconds, one width."""
    rows = [*csv.reader(io.StringIO(text))]
    width = max(map(len, rows))
    out = io.StringIO()
    for row in rows:
        cells = [cell.strip(" ") for cell in row] + [""] * (width - len(row))
        short = [
            cell[:16].replace("-", "/") if cell[:3] == "202" and cell[10:11] == " " else cell
            for cell in cells
        ]
        csv.writer(out, lineterminator="\r\n").writerow(short)
    return codecs.BOM_UTF8 + out.getvalue().encode("utf-8")


@pytest.mark.parametrize("text", [samples.ALIPAY_APP, samples.ALIPAY_WEB, samples.WECHAT, samples.JD])
def test_saved_again_by_excel(read: Read, text: str) -> None:
    """Given a bill that Excel has saved again without touching its numbers, all but the seconds is read."""
    before, after = read(text), read(saved_by_excel(text))
    assert [row.amount for row in after] == [row.amount for row in before]
    assert [str(row.at)[:16] for row in after] == [str(row.at)[:16] for row in before]
    assert [row.transaction_number for row in after] == [row.transaction_number for row in before]


@pytest.mark.parametrize("lines", [0, 1, 7, 60])
def test_the_header_is_found_by_its_content(read: Read, lines: int) -> None:
    """Given more or fewer lines above the header, it is found where it is."""
    _head, _sign, body = samples.ALIPAY_APP.partition("交易时间 ")
    above = "".join(f"{number}.示例提示\n" for number in range(lines))
    assert told(read(f"{above}交易时间 {body}")) == told(read(samples.ALIPAY_APP))


def test_order_numbers_stay_text(read: Read) -> None:
    """Given numbers with zeros in front, an apostrophe, or as a formula that is a text, they stay whole."""
    for cell in ("0020001", "'0020001", '="0020001"', "\t0020001\t"):
        quoted = cell.replace('"', '""')
        text = samples.WECHAT.replace('"202405150001\t"', f'"{quoted}"')
        assert read(text.encode("utf-8"))[1].merchant_order_number == "0020001"


def test_excel_cells_of_every_type(read: Read) -> None:
    """Given a workbook whose cells are dates, numbers and empty, they are read as what they show."""
    rows: list[list[Any]] = [
        ["交易日期", "交易时间", "摘要", "支出", "流水号"],
        [
            datetime(2026, 11, 20),  # noqa: DTZ001  a cell has no zone
            "100005",
            "示例",
            98,
            20261120001,
        ],
        [
            datetime(2026, 11, 20, 10, 0, 5),  # noqa: DTZ001  likewise
            None,
            "示例",
            98.1,
            "A1",
        ],
    ]
    first, second = read(samples.workbook(rows), "流水.xlsx")
    assert told([first, second]) == [
        ("payment", "2026-11-20 10:00:05", "98.00"),
        ("payment", "2026-11-20 10:00:05", "98.10"),
    ]
    assert first.transaction_number == "20261120001"


def test_any_table_by_its_columns(read: Read) -> None:
    """Given a table of unknown layout, a mapping of its columns reads it; without one it is refused."""
    text = "when;how much;who;ref\n2026-11-20;98.00;x;1\n"
    with pytest.raises(Damaged):
        read(text)
    source = by_columns("时间=when，金额=how much, 收款方＝who,支付单号=ref")
    (row,) = read(text, sources=(source,))
    assert (row.kind, str(row.at), str(row.amount), row.payee) == ("payment", "2026-11-20", "98.00", "x")


NUMBERS = st.text("0123456789ABCDEF", min_size=6, max_size=32).filter(lambda text: not text.endswith("0" * 9))
TEXTS = st.text(st.characters(codec="gb18030", exclude_categories=("C", "Z")), max_size=12)
CENTS = st.integers(1, 10**9).map(lambda cents: Decimal(cents).scaleb(-2))
TIMES = st.datetimes(min_value=datetime(2000, 1, 1)).map(lambda at: at.replace(microsecond=0))  # noqa: DTZ001  likewise
PAYMENTS = st.lists(st.tuples(TIMES, TEXTS, TEXTS, CENTS, NUMBERS, NUMBERS), min_size=1, max_size=8)


@given(
    rows=PAYMENTS, encoding=st.sampled_from(["gb18030", "utf-8-sig"]), tail=st.sampled_from(["", "\t", "   "])
)
def test_what_is_written_reads_back(
    tmp_path_factory: pytest.TempPathFactory, rows: list[tuple[Any, ...]], encoding: str, tail: str
) -> None:
    """Given any payments written as the Alipay app writes them, all of them read back."""
    head = samples.ALIPAY_APP.split("交易时间 ")[0].replace("共6笔", f"共{len(rows)}笔")
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    out.write(
        "交易时间,交易分类,交易对方,对方账号,商品说明,收/支,金额,收/付款方式,交易状态,交易订单号,商家订单号,备注,\n"
    )
    for at, payee, item, amount, number, order in rows:
        writer.writerow(
            [
                at,
                "数字商品",
                payee,
                "/",
                item,
                "支出",
                amount,
                "余额",
                "交易成功",
                f"{number}{tail}",
                f"{order}{tail}",
                "",
                "",
            ]
        )
    path = tmp_path_factory.getbasetemp() / "alipay.csv"
    path.write_bytes((head + out.getvalue()).encode(encoding))
    found = list(transactions(path, Log()))
    assert len(found) == len(rows)
    for row, (at, _payee, item, amount, number, order) in zip(found, rows, strict=True):
        assert (str(row.at.day), row.at.clock, row.amount) == (str(at)[:10], at.time(), amount)
        assert (row.transaction_number, row.merchant_order_number) == (number, order)
        assert row.kind == ("refund" if str(item).startswith("退款-") else "payment")
