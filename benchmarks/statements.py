"""``python -m benchmarks.statements``: how long ``find-payment`` takes for 100,000 rows, and how much memory.

The limits: a CSV file under 5 s, a workbook under 20 s, under 200 MiB. Each file is read by a process of its
own, start included. Not for Windows, which does not tell what a process took at most.
"""

from __future__ import annotations

import os
import random
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path

ROWS = 100_000
_START = datetime(2026, 11, 22)  # noqa: DTZ001  a statement has no zone
_ALIPAY = (
    "交易时间,交易分类,交易对方,对方账号,商品说明,收/支,金额,收/付款方式,交易状态,交易订单号,商家订单号,备注,"
)
_WECHAT = "交易时间 交易类型 交易对方 商品 收/支 金额(元) 支付方式 当前状态 交易单号 商户单号 备注"


def _rows() -> Iterator[tuple[int, datetime, str, float]]:
    """Number, time, payee and amount of each payment, always the same."""
    dice = random.Random(1)  # noqa: S311  no secret
    for number in range(ROWS):
        at = _START - timedelta(minutes=5 * number)
        yield number, at, f"示例商户{number % 997}网络科技有限公司", dice.randint(1, 99_999) / 100


def alipay(path: Path) -> None:
    """A bill of the Alipay app, one row in twenty a refund."""
    with path.open("w", encoding="gb18030", newline="") as file:
        file.write(f"导出信息：\n共{ROWS}笔记录\n{_ALIPAY}\n")
        for number, at, payee, amount in _rows():
            back = number % 20 == 0
            kind, sign, goods = (
                ("退款", "不计收支", "退款-示例点卡") if back else ("数字商品", "支出", "示例点卡")
            )
            numbers = f"{at:%Y%m%d}2200140000000{number:07}\t,T{number:020}\t"
            file.write(f"{at},{kind},{payee},/,{goods},{sign},{amount:.2f},余额,交易成功,{numbers},,\n")


def wechat(path: Path) -> None:
    """A workbook of WeChat Pay, amounts as numbers."""
    import openpyxl

    book = openpyxl.Workbook(write_only=True)
    sheet = book.create_sheet("Sheet1")
    for line in ("微信支付账单明细", f"共{ROWS}笔记录"):
        sheet.append([line])
    sheet.append(_WECHAT.split())
    for number, at, payee, amount in _rows():
        numbers = f"42000020261120{number:018}\t", f"T{number:020}\t"
        sheet.append(
            [str(at), "商户消费", payee, "示例点卡", "支出", amount, "零钱", "支付成功", *numbers, "/"]
        )
    book.save(path)


def main() -> None:
    """Make both statements, look for a payment in each, and print what it took."""
    sys.stdout.write("| statement | seconds | of the processor | MiB at most |\n|---|---|---|---|\n")
    with tempfile.TemporaryDirectory(prefix="bench-") as folder:
        for name, make in (("alipay.csv", alipay), ("wechat.xlsx", wechat)):
            path = Path(folder, name)
            make(path)
            command = ["-m", "refundletters", "find-payment", str(path), "--amount", "98"]
            began = time.perf_counter()
            process = subprocess.Popen(  # noqa: S603  our own command
                [sys.executable, *command], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
            )
            _pid, _status, used = os.wait4(process.pid, 0)
            process.returncode = 0
            took, memory = time.perf_counter() - began, used.ru_maxrss / 1024
            sys.stdout.write(
                f"| {name} | {took:.1f} | {used.ru_utime + used.ru_stime:.1f} | {memory:.0f} |\n"
            )


if __name__ == "__main__":
    main()
