"""``import-chat``: what is said in a chat becomes part of the case as far as the user says so."""

from __future__ import annotations

import os
import stat
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import click
import pytest

from refundletters.case.reading import load_case
from tests.cases import DAY
from tests.conftest import Run

CASE = """# 我的案件
消费者:
  平台账号: liming88   # 网站上的
订单:
  商品: 月卡
  卡密: ABCD-1234-EFGH-5678
支付:
  金额: 98
  支付时间: 2026-11-20 10:00
"""
CHAT = """2026-11-20 09:50 我: 多久到账？
09:51 客服1001: 付款后5分钟内到账
10:30 我: 卡密 ABCD-1234-EFGH-5678 提示已被使用，要求退款
10:32 客服1001: 已超时，不予退款，工单号G20261120
11:36 我: 我不同意，请退款
11:40 客服1001: 明天处理
20:00 我: 好
20:01 客服1001: 嗯
"""


@pytest.fixture
def case_file(tmp_path: Path) -> Path:
    """A case, and a chat beside it."""
    (tmp_path / "聊天.txt").write_text(CHAT, encoding="utf-8")
    path = tmp_path / "案件.yaml"
    path.write_text(CASE, encoding="utf-8")
    return path


@pytest.fixture
def answering(monkeypatch: pytest.MonkeyPatch) -> Callable[..., None]:
    """Somebody at the terminal who gives these answers."""

    def answer(*answers: str) -> None:
        given: Iterator[str] = iter(answers)
        monkeypatch.setattr(sys.stdin, "isatty", lambda: True, raising=False)
        monkeypatch.setattr(click.termui, "visible_prompt_func", lambda _prompt="": next(given))

    return answer


def test_proposals_are_shown_and_nothing_is_added(case_file: Path, refundletters: Run) -> None:
    """Given nobody to ask and no choice, the proposals are listed with what matters, and the case stays."""
    done = refundletters("import-chat", case_file.parent / "聊天.txt", case_file, *DAY)
    assert done.code == 0
    assert "【拒绝理由：已超时】" in done.out
    assert "【承诺：“明天处理”，至 2026-11-21】" in done.out
    assert "--pick" in done.err
    assert case_file.read_text(encoding="utf-8") == CASE


def test_all_that_matters_is_added(case_file: Path, refundletters: Run) -> None:
    """Given ``--yes``, what matters is added with its times, numbers and promises, small talk is not, the
    code of the card stays out, and comments stay."""
    done = refundletters("import-chat", case_file.parent / "聊天.txt", case_file, "--yes", *DAY)
    assert done.code == 0
    case = load_case(case_file)
    (event,) = case.events
    assert (str(event.at), event.what) == (
        "2026-11-20 09:50",
        "询问“多久到账？”，对方答复“付款后5分钟内到账”",
    )
    assert "承诺原文" in done.err
    first, second = case.contacts
    assert (str(first.at), first.with_, first.agent, first.ticket) == (
        "2026-11-20 10:30", "merchant", "1001", "G20261120",
    )  # fmt: skip
    assert first.reply == "已超时，不予退款，工单号G20261120"
    assert "****5678" in (first.said or "")
    assert "1234" not in (first.said or "")
    assert (second.reply, str(second.reply_by)) == ("明天处理", "2026-11-21")
    text = case_file.read_text(encoding="utf-8")
    assert text.startswith(CASE.rstrip())
    assert os.name == "nt" or stat.S_IMODE(case_file.stat().st_mode) == 0o600


def test_some_are_picked(case_file: Path, refundletters: Run) -> None:
    """Given numbers, exactly those are added, in the order of the chat; a wrong number adds nothing."""
    done = refundletters("import-chat", case_file.parent / "聊天.txt", case_file, "--pick", "4、2", *DAY)
    assert done.code == 0
    assert [contact.said for contact in load_case(case_file).contacts][1:] == ["好"]
    before = case_file.read_bytes()
    assert (
        refundletters("import-chat", case_file.parent / "聊天.txt", case_file, "--pick", "9", *DAY).code == 2
    )
    assert case_file.read_bytes() == before


def test_what_is_there_already_is_not_added_again(case_file: Path, refundletters: Run) -> None:
    """Given the same chat a second time, nothing is added."""
    arguments = ("import-chat", case_file.parent / "聊天.txt", case_file, "--yes", *DAY)
    refundletters(*arguments)
    before = case_file.read_bytes()
    assert "案件中已有" in refundletters(*arguments).out
    assert case_file.read_bytes() == before


def test_one_by_one(case_file: Path, answering: Callable[..., None], refundletters: Run) -> None:
    """Given somebody at the terminal, each proposal is asked about; return takes what matters."""
    answering("n", "", "y", "")
    done = refundletters("import-chat", case_file.parent / "聊天.txt", case_file, *DAY)
    assert done.code == 0
    case = load_case(case_file)
    assert not case.events
    assert [str(contact.at) for contact in case.contacts] == ["2026-11-20 10:30", "2026-11-20 11:36"]


def test_who_is_who_is_asked(case_file: Path, answering: Callable[..., None], refundletters: Run) -> None:
    """Given names of which none is known, the user is asked, or told to say it."""
    chat = case_file.parent / "聊天.txt"
    chat.write_text("2026-11-20 11:30 阿明: 退款\n11:31 小美: 已超时\n11:32 小美: 抱歉\n", encoding="utf-8")
    done = refundletters("import-chat", chat, case_file, "--yes", *DAY)
    assert done.code == 2
    assert "--me" in done.err
    assert "小美、阿明" in done.err
    answering("2", "y")
    refundletters("import-chat", chat, case_file, *DAY)
    (contact,) = load_case(case_file).contacts
    assert (contact.said, contact.reply) == ("退款", "已超时\n抱歉")
    assert refundletters("import-chat", chat, case_file, "--me", "老王", *DAY).code == 2


def test_the_account_of_the_case_is_the_user(case_file: Path, refundletters: Run) -> None:
    """Given the account that the case names, nobody need say who is who."""
    chat = case_file.parent / "聊天.txt"
    chat.write_text(
        "liming88 (2026-11-20 11:30:05):\n退款\n店铺:小美 (2026-11-20 11:31:05):\n已超时\n", encoding="utf-8"
    )
    assert (
        refundletters("import-chat", chat, case_file, "--yes", "--with", "平台", "--via", "旺旺", *DAY).code
        == 0
    )
    (contact,) = load_case(case_file).contacts
    assert (str(contact.at), contact.with_, contact.via) == ("2026-11-20 11:30:05", "platform", "旺旺")
    assert (contact.said, contact.reply) == ("退款", "已超时")


def test_a_day_is_asked_for(case_file: Path, answering: Callable[..., None], refundletters: Run) -> None:
    """Given 昨天 in the chat, the day of copying is needed: by option, by question, else it is refused."""
    chat = case_file.parent / "聊天.txt"
    chat.write_text("昨天 20:15 我: 退款\n20:16 客服: 已超时\n", encoding="utf-8")
    assert "--on" in refundletters("import-chat", chat, case_file, "--yes", *DAY).err
    assert not load_case(case_file).contacts
    refundletters("import-chat", chat, case_file, "--yes", "--on", "2026-11-21", *DAY)
    assert [str(contact.at) for contact in load_case(case_file).contacts] == ["2026-11-20 20:15"]
    answering("2026-11-22", "y")
    refundletters("import-chat", chat, case_file, *DAY)
    assert [str(contact.at) for contact in load_case(case_file).contacts][1:] == ["2026-11-21 20:15"]


def test_the_chat_becomes_an_exhibit(case_file: Path, refundletters: Run) -> None:
    """Given a name for it, the chat beside the case becomes an exhibit; next time its file is known."""
    chat = case_file.parent / "聊天.txt"
    refundletters("import-chat", chat, case_file, "--pick", "2", "--exhibit", "客服聊天", *DAY)
    case = load_case(case_file)
    assert [(each.id, each.kind, each.file) for each in case.exhibits] == [
        ("客服聊天", "chat-log", "聊天.txt")
    ]
    assert case.contacts[0].exhibits == ("客服聊天",)
    refundletters("import-chat", chat, case_file, "--pick", "3", *DAY)
    assert load_case(case_file).contacts[1].exhibits == ("客服聊天",)
    assert len(load_case(case_file).exhibits) == 1


def test_what_is_no_chat(case_file: Path, refundletters: Run) -> None:
    """Given a text without messages, it is said how a chat should look."""
    note = case_file.parent / "a.txt"
    note.write_text("我买了一张月卡。", encoding="gb18030")
    done = refundletters("import-chat", note, case_file, *DAY)
    assert done.code == 3
    assert "11:30 客服" in done.err
