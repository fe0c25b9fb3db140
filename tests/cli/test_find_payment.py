"""``find-payment``: what is shown, what is asked, what is written into the case, and what is never shown."""

from __future__ import annotations

import io
import subprocess
import sys
from pathlib import Path

import click
import pytest

from refundletters.case import skeleton
from refundletters.case.reading import load_case
from tests.conftest import Run
from tests.statements import samples


@pytest.fixture
def bill(tmp_path: Path) -> Path:
    """支付宝 of today."""
    path = tmp_path / "支付宝.csv"
    path.write_bytes(samples.ALIPAY_APP.encode("gb18030"))
    return path


@pytest.fixture
def wechat(tmp_path: Path) -> Path:
    """微信支付 of today."""
    path = tmp_path / "微信.xlsx"
    path.write_bytes(samples.wechat_xlsx(2))
    return path


@pytest.fixture
def case(tmp_path: Path) -> Path:
    """The blank case file."""
    path = tmp_path / "案件.yaml"
    path.write_text(skeleton.blank("used-code"), encoding="utf-8")
    return path


def test_candidates_are_shown_with_reasons(refundletters: Run, bill: Path) -> None:
    """Given amount and time, what fits is shown with reasons, place, numbers and what came back."""
    done = refundletters("find-payment", bill, "--amount", "98", "--around", "2026-11-20 10:01")
    first, second = done.out.split("\n2. ")
    assert done.code == 0
    for words in (
        "1. 2026-11-20 10:00:05  98.00 元",
        "金额一致；时间一致",
        "第 29 行",
        "可能的平台订单号：202405150001",
    ):
        assert words in first
    assert "账单显示已退 30.00 元（第 26 行）" in second
    assert "退" not in first
    assert "--pick 1 --into" in done.err


def test_nothing_else_is_shown(refundletters: Run, bill: Path, wechat: Path) -> None:
    """Given what does not fit, neither it nor whose statement it is appears anywhere."""
    done = refundletters(
        "find-payment", bill, wechat, "--amount", "98", "--around", "2026-11-20", "--within", "1h"
    )
    assert done.code == 0
    assert "星点网络" in done.out
    for private in (
        "李明",
        "liming",
        "小李",
        "示例通信",
        "交费",
        "x4***6",
        "138******99",
        "xin***",
        "另一家店",
        "示例小店",
    ):
        assert private not in done.out + done.err


def test_nothing_to_go_by(refundletters: Run, bill: Path) -> None:
    """Given nothing that is known of the payment, the statement is not listed."""
    done = refundletters("find-payment", bill)
    assert (done.code, done.out) == (2, "")
    assert "--amount" in done.err


@pytest.mark.parametrize(
    ("options", "advice"),
    [
        (("--amount", "98", "--around", "2026-10-01"), "--within"),
        (("--amount", "97", "--around", "2026-11-20"), "--amount"),
        (("--amount", "97"), "核对"),
    ],
)
def test_nothing_found(refundletters: Run, bill: Path, options: tuple[str, ...], advice: str) -> None:
    """Given no payment that fits, the exit code is 1, and it is said what to try."""
    done = refundletters("find-payment", bill, *options)
    assert done.code == 1
    assert "没有找到" in done.out
    assert advice in done.out


@pytest.mark.parametrize(
    "options",
    [
        ("--amount", "abc"),
        ("--around", "20日"),
        ("--within", "三天"),
        ("--payee", "x", "--pick", "1"),
        ("--columns", "x=y"),
    ],
)
def test_wrong_usage(refundletters: Run, bill: Path, options: tuple[str, ...]) -> None:
    """Given an option that cannot be understood, it is refused as wrong usage."""
    done = refundletters("find-payment", bill, *options)
    assert (done.code, done.out) == (2, "")
    assert "Traceback" not in done.err


def test_into_the_blank_case(refundletters: Run, bill: Path, case: Path) -> None:
    """Given the blank case, the payment fills it in beside its hints; the order's number is only proposed."""
    before = case.read_text(encoding="utf-8")
    found = ("find-payment", bill, "--amount", "98", "--around", "2026-11-20")
    done = refundletters(*found, "--pick", "1", "--into", case)
    assert done.code == 0
    assert "可能的平台订单号：202405150001" in done.out
    assert "已写入：支付.支付方式：支付宝" in done.out
    (paid,) = load_case(case).payment
    assert (paid.method, str(paid.amount), str(paid.paid_at)) == ("alipay", "98.00", "2026-11-20 10:00:05")
    assert (paid.transaction_number, paid.payee) == ("2026112022001400000000000001", "星点网络（示例）")
    assert (paid.merchant_order_number, paid.remark) == ("202405150001", "买月卡")
    assert load_case(case).order.number is None
    after = case.read_text(encoding="utf-8")
    assert after.count("#") == before.count("#")
    assert len(after.splitlines()) == len(before.splitlines())
    again = refundletters(*found, "--pick", "1", "--into", case, "--as-order-number")
    assert "已写入：订单.订单号：202405150001" in again.out
    assert load_case(case).order.number == "202405150001"
    assert load_case(case).payment == (paid,)


def test_what_the_user_wrote_stays(refundletters: Run, bill: Path, tmp_path: Path) -> None:
    """Given a case with a payment, what is missing is filled in, a time made more precise, no word lost."""
    path = tmp_path / "案件.yaml"
    path.write_text(
        "支付:  # 我的\n  金额: 98  # 元\n  支付时间: 2026-11-20\n  收款方: 星点\n订单:\n  商品: 月卡\n",
        encoding="utf-8",
    )
    done = refundletters("find-payment", bill, "--into", path, "--pick", "1")
    assert done.code == 0
    assert "未改动：支付.收款方：星点（账单写的是 星点网络（示例））" in done.out
    text = path.read_text(encoding="utf-8")
    assert text.startswith("支付:  # 我的\n")
    assert "  金额: 98  # 元\n  支付时间: 2026-11-20 10:00:05\n" in text
    assert "  收款方: 星点\n" in text
    assert '  支付单号: "2026112022001400000000000001"\n' in text


def test_another_payment_is_added(refundletters: Run, bill: Path, tmp_path: Path) -> None:
    """Given a case with another payment, the picked one is added to it."""
    path = tmp_path / "案件.yaml"
    path.write_text("payment:\n  - amount: 98\n    transaction_number: '1'\n", encoding="utf-8")
    done = refundletters("find-payment", bill, "--amount", "98", "--into", path, "--pick", "1")
    assert done.code == 0
    assert [str(payment.amount) for payment in load_case(path).payment] == ["98.00", "98.00"]
    assert "又一笔付款" in done.out
    assert "  - method: alipay\n" in path.read_text(encoding="utf-8")


def test_a_transfer_has_no_order_number(refundletters: Run, wechat: Path, case: Path) -> None:
    """Given a transfer to a person, its numbers are not proposed as an order's, even when asked to."""
    found = ("find-payment", wechat, "--amount", "98", "--around", "2026-11-19", "--within", "0d")
    done = refundletters(*found, "--pick", "1", "--into", case, "--as-order-number")
    assert done.code == 0
    assert "平台订单号" not in done.out
    assert load_case(case).order.number is None
    assert load_case(case).payment[0].remark == "买月卡"


def test_pick_beyond_what_was_found(refundletters: Run, bill: Path, case: Path) -> None:
    """Given a number larger than the candidates, nothing is written."""
    before = case.read_bytes()
    done = refundletters("find-payment", bill, "--amount", "98", "--pick", "9", "--into", case)
    assert done.code == 2
    assert case.read_bytes() == before


def test_any_table_by_its_columns(refundletters: Run, tmp_path: Path) -> None:
    """Given a table of unknown layout, it is refused with the cure, and the cure works."""
    path = tmp_path / "表.csv"
    path.write_text("日期时间,花费金额,店\n2026-11-20 10:00,98.00,星点\n", encoding="utf-8")
    refused = refundletters("find-payment", path, "--amount", "98")
    assert refused.code == 3
    assert "--columns" in refused.err
    done = refundletters(
        "find-payment", path, "--amount", "98", "--columns", "时间=日期时间,金额=花费金额,收款方=店"
    )
    assert "98.00 元  星点" in done.out


# ── the password ──────────────────────────────────────────────────────────────────────────────────


@pytest.fixture(params=[samples.locked_zip, samples.aes_zip], ids=["ZipCrypto", "AES"])
def locked(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    """The bill as it was mailed, in either way of locking."""
    path = tmp_path / "账单.zip"
    path.write_bytes(request.param("支付宝交易明细.csv", samples.ALIPAY_APP.encode("gb18030"), "123456"))
    return path


def test_the_password_from_standard_input(
    refundletters: Run, locked: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Given the password on standard input, the archive is opened, and the password appears nowhere."""
    monkeypatch.setattr(sys, "stdin", io.StringIO("123456\n"))
    done = refundletters("find-payment", locked, "--amount", "98", "--password-stdin")
    assert done.code == 0
    assert "支付宝交易明细.csv" in done.out
    assert "123456" not in (done.out + done.err).replace("0123456", "")


def test_a_wrong_password(refundletters: Run, locked: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Given a wrong password, that is told, with where the right one is."""
    monkeypatch.setattr(sys, "stdin", io.StringIO("654321\n"))
    done = refundletters("find-payment", locked, "--amount", "98", "--password-stdin")
    assert (done.code, done.out) == (3, "")
    assert "密码" in done.err
    assert "公众号" in done.err


def test_nobody_to_ask(refundletters: Run, locked: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Given no terminal and no option, the archive is refused with the option's name."""
    monkeypatch.setattr(sys, "stdin", io.StringIO(""))
    done = refundletters("find-payment", locked, "--amount", "98")
    assert done.code == 3
    assert "--password-stdin" in done.err


def test_the_password_is_asked_for_unseen(
    refundletters: Run, locked: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Given a terminal, the password is asked for without being shown, again after a wrong one."""
    asked: list[dict[str, object]] = []
    answers = iter(["000000", "123456"])

    def prompt(text: str, **options: object) -> str:
        asked.append(options)
        return next(answers)

    monkeypatch.setattr(click, "prompt", prompt)
    monkeypatch.setattr(sys, "stdin", type("Terminal", (io.StringIO,), {"isatty": lambda self: True})())
    done = refundletters("find-payment", locked, "--amount", "98")
    assert done.code == 0
    assert [options["hide_input"] for options in asked] == [True, True]
    assert "密码不对" in done.err


def test_a_plain_archive_needs_no_password(refundletters: Run, tmp_path: Path) -> None:
    """Given an archive that is not locked, with a workbook in it, it is read as it is."""
    path = tmp_path / "账单.zip"
    for packed in (True, False):
        path.write_bytes(samples.plain_zip("微信.xlsx", samples.wechat_xlsx(2), packed=packed))
        assert "第 20 行" in refundletters("find-payment", path, "--amount", "98").out


# ── what is loaded ────────────────────────────────────────────────────────────────────────────────


def test_a_plain_bill_needs_no_library(bill: Path) -> None:
    """Given a CSV file, neither the workbook nor the archive library is imported."""
    code = (
        "import sys; from refundletters.cli._shell import main; "
        f"code = main(['find-payment', {str(bill)!r}, '--amount', '98']); "
        "assert code == 0; assert not {'python_calamine', 'xlrd', 'pyzipper', 'openpyxl'} & {*sys.modules}"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, encoding="utf-8", check=False)
    assert done.returncode == 0, done.stderr
