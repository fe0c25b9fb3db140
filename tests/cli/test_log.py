"""``log``: one exchange more in the case file, and nothing else changed."""

from __future__ import annotations

import os
import stat
from pathlib import Path

import pytest

from refundletters.case.reading import load_case
from tests.cases import DAY, path_of_example
from tests.conftest import Run


@pytest.fixture(params=["zh", "en"])
def case_file(tmp_path: Path, request: pytest.FixtureRequest) -> Path:
    """A case with comments, in Chinese or English keys."""
    texts = {
        "zh": "# 案件\n订单:\n  商品: 月卡   # 首页\n支付:\n  金额: 30\n  支付时间: 2026-11-20 10:00\n",
        "en": "# my\norder:\n  item: 月卡   # bought\npayment:\n  amount: 30\n  paid_at: 2026-11-20 10:00\n",
    }
    path = tmp_path / "案件.yaml"
    path.write_text(texts[request.param], encoding="utf-8")
    return path


def test_an_exchange_is_added(case_file: Path, refundletters: Run) -> None:
    """Given all that can be told of an exchange, it is added as typed and every line before it stays."""
    before = case_file.read_text(encoding="utf-8")
    done = refundletters(
        "log", case_file, "--with", "经营者", "--via", "在线客服", "--agent", "1001", "--ticket", "G20261120",
        "--at", "2026-11-20 11:30", "--said", "要求退款", "--reply", "已超时，不予退款",
        "--letter", "first-contact", "--reply-by", "2026-11-23", "--exhibit", "客服聊天", *DAY,
    )  # fmt: skip
    assert done.code == 0
    (contact,) = load_case(case_file).contacts
    assert (contact.with_, contact.via, contact.agent, contact.ticket) == (
        "merchant", "在线客服", "1001", "G20261120",
    )  # fmt: skip
    assert (str(contact.at), contact.said, contact.reply) == (
        "2026-11-20 11:30",
        "要求退款",
        "已超时，不予退款",
    )
    assert (contact.letter, str(contact.reply_by), contact.exhibits) == (
        "first-contact", "2026-11-23", ("客服聊天",),
    )  # fmt: skip
    after = case_file.read_text(encoding="utf-8")
    assert after.startswith(before.rstrip("\n"))
    assert os.name == "nt" or stat.S_IMODE(case_file.stat().st_mode) == 0o600


def test_what_was_recognised_and_what_comes_next(case_file: Path, refundletters: Run) -> None:
    """Given an answer that refuses, the refusal and the next command are told."""
    done = refundletters(
        "log", case_file, "--at", "2026-11-20 11:30", "--said", "退款", "--reply", "已超时", *DAY
    )
    assert "拒绝理由：已超时" in done.out
    assert "$ refundletters " in done.out
    assert str(case_file) in done.out
    unknown = refundletters("log", case_file, "--at", "2026-11-21", "--reply", "好的呢", *DAY)
    assert "--refusal" in unknown.out
    named = refundletters("log", case_file, "--at", "2026-11-21", "--refusal", "no-order-number", *DAY)
    assert "无订单号" in named.out


def test_days_in_words(case_file: Path, refundletters: Run) -> None:
    """Given 今天 or 昨天 as the time, the day is counted from today."""
    refundletters("log", case_file, "--at", "今天 11:30", "--said", "退款", *DAY)
    refundletters("log", case_file, "--at", "昨天", "--said", "退款", *DAY)
    assert [str(contact.at) for contact in load_case(case_file).contacts] == [
        "2026-11-22 11:30",
        "2026-11-21",
    ]


def test_a_missing_time_is_told(case_file: Path, refundletters: Run) -> None:
    """Given an exchange without a time, it is added as it is and the gap is told."""
    done = refundletters("log", case_file, "--said", "退款", *DAY)
    assert done.code == 0
    assert "--at" in done.err
    assert load_case(case_file).contacts[0].at is None


@pytest.mark.parametrize(
    ("arguments", "option"),
    [
        (("--at", "11:30"), "--at"),
        (("--with", "隔壁老王"), "--with"),
        (("--refusal", "不想退"), "--refusal"),
        (("--letter", "first-contakt"), "--letter"),
        (("--reply-by", "很快"), "--reply-by"),
    ],
)
def test_wrong_values(case_file: Path, arguments: tuple[str, str], option: str, refundletters: Run) -> None:
    """Given a value that an option does not take, the option is named and the file stays as it is."""
    before = case_file.read_bytes()
    done = refundletters("log", case_file, "--said", "退款", *arguments, *DAY)
    assert done.code == 2
    assert option in done.err
    assert case_file.read_bytes() == before


def test_nothing_to_note(case_file: Path, refundletters: Run) -> None:
    """Given neither words nor a letter, nothing is added."""
    before = case_file.read_bytes()
    assert refundletters("log", case_file, "--with", "平台", *DAY).code == 2
    assert case_file.read_bytes() == before


def test_a_shipped_example_keeps_its_words(tmp_path: Path, refundletters: Run) -> None:
    """Given a shipped example with contacts, one is added behind them and all else reads as before."""
    path = tmp_path / "案件.yaml"
    path.write_bytes(path_of_example("01-used-code").read_bytes())
    before = load_case(path)
    assert refundletters("log", path, "--at", "2026-11-21", "--reply", "虚拟商品不退", *DAY).code == 0
    after = load_case(path)
    assert after.contacts[: len(before.contacts)] == before.contacts
    assert after.contacts[-1].reply == "虚拟商品不退"
    assert after.model_copy(update={"contacts": before.contacts}) == before
