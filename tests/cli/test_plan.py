"""The page that tells what to do next."""

from __future__ import annotations

import json
import re
import shlex
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from refundletters import messages
from refundletters.assessment import assess
from refundletters.assessment.channels.advice import channels
from refundletters.case.models import Case
from refundletters.cli._plan import sections
from refundletters.letters.catalogue import letter_kind
from refundletters.letters.readiness import readiness
from tests.case.strategies import cases
from tests.cases import DAY, EXAMPLES, path_of_example
from tests.conftest import Run, tries
from tests.each import for_each

HAN = re.compile(r"[\u4e00-\u9fff]")
HEADINGS = ["按这个顺序做", "另外", "不适合或者暂时不找", "期限", "证据", "请注意"]


def steps(out: str) -> list[str]:
    """The numbered steps of a page."""
    return re.findall(r"(?m)^\d+\. (.*)$", out)


@pytest.mark.parametrize(
    ("stem", "step", "letter"),
    [
        ("01-used-code", "商家客服", "escalation"),
        ("02-not-delivered", "商家客服", "escalation"),
        ("03-no-order-number", "卖家本人", "first-contact"),
        ("04-partial-delivery", "商家客服", "escalation"),
        ("05-not-as-described", "平台", "platform-intervention"),
        ("06-private-transfer", "微信支付", "payment-dispute"),
        ("07-site-vanished", "支付宝", "payment-dispute"),
    ],
)
def test_the_next_step_comes_first(stem: str, step: str, letter: str, refundletters: Run) -> None:
    """Given an example, the first step is named with the command to type, and the exit code is 0."""
    path = path_of_example(stem)
    done = refundletters("plan", path, *DAY)
    assert (done.code, done.err) == (0, "")
    assert steps(done.out)[0].startswith("现在：")
    assert step in steps(done.out)[0]
    commands = re.findall(r"\$ refundletters (\S+) (\S+)", done.out)
    assert commands[0] == (letter, str(path))


@pytest.mark.parametrize("stem", EXAMPLES)
def test_every_command_on_the_page_works(stem: str, refundletters: Run) -> None:
    """Given the page of an example, each command on it writes a letter, or lacks just what the page says is
    missing for it."""
    path = path_of_example(stem)
    page = refundletters("plan", path, *DAY).out
    found = re.findall(r"\$ refundletters (.+)", page)
    assert found
    for command in found:
        done = refundletters(*shlex.split(command), *DAY)
        lacking = re.findall("^缺少：.+", done.err, re.MULTILINE)
        assert done.code == 0 or lacking
        assert all(line in page for line in lacking)


@for_each("language", messages.LANGUAGES)
@for_each("stem", EXAMPLES)
def test_the_page_speaks_either_language(stem: str, language: str, refundletters: Run) -> None:
    """Given ``--lang``, the page is in that language and has the same steps."""
    out = refundletters("plan", path_of_example(stem), *DAY, "--lang", language).out
    chinese = refundletters("plan", path_of_example(stem), *DAY).out
    assert len(steps(out)) == len(steps(chinese))
    for line in steps(out):
        assert bool(HAN.search(line)) == (language == "zh")
    if language == "zh":
        assert re.findall("【(.*)】", out) == [title for title in HEADINGS if f"【{title}】" in out]


def test_an_answer_is_due_before_the_next_step(refundletters: Run) -> None:
    """Given a period of 48 hours for the answer, the second step begins when it is over."""
    out = refundletters("plan", path_of_example("01-used-code"), *DAY).out
    assert steps(out)[1].startswith("到2026-11-24还没有解决：")


def test_an_unverified_limit_is_not_printed(refundletters: Run) -> None:
    """Given a platform whose limit is not verified, the page says so and names no number."""
    out = refundletters("plan", path_of_example("05-not-as-described"), *DAY).out
    assert "申请平台介入的期限：以平台当前规则为准，请自行核对" in out


def test_a_rule_of_the_users_own_stands_in(refundletters: Run, tmp_path: Path) -> None:
    """Given a platform's rule that the user saw, the page prints it beside the limit not verified."""
    text = path_of_example("05-not-as-described").read_text(encoding="utf-8")
    clause = "规则名称: 争议处理规则, 制定方: 平台, 原文: 拒绝退款后7天内可申请介入"
    rule = f"规则:\n  - {{{clause}, 查看时间: 2026-11-20}}\n"
    path = tmp_path / "案件.yaml"
    path.write_text(re.sub(r"(?ms)^规则:\n.*?(?=^\S)", "", text) + rule, encoding="utf-8")
    assert "拒绝退款后7天内可申请介入" in refundletters("plan", path, *DAY).out


def test_an_incomplete_case_is_asked_for_what_is_missing(refundletters: Run, tmp_path: Path) -> None:
    """Given a case without the time of payment, the next step asks for that alone, with its place."""
    path = tmp_path / "案件.yaml"
    path.write_text(
        "问题:\n  情形: 卡密无效\n订单:\n  商品: 月卡\n  价款: 30\n经营者:\n  名称: 示例店\n",
        encoding="utf-8",
    )
    out = refundletters("plan", path, *DAY).out
    first_step = out.split("\n2. ")[0]
    assert "支付.支付时间" in first_step
    assert first_step.count("缺少") == 1


@settings(max_examples=tries(60))
@given(case=cases(), today=st.dates(date(2021, 1, 1), date(2029, 12, 31)))
def test_every_case_has_a_plan(case: Case, today: date) -> None:
    """Given any case on any day, there is a page with at most one next step, none of them forbidden."""
    a = assess(case, today)
    assert list(sections(a, "案件.yaml"))
    advised = channels(a)
    assert sum(advice.state == "next" for advice in advised) <= 1
    for advice in advised:
        if advice.letter and advice.state in ("next", "then"):
            assert readiness(a, letter_kind(advice.letter, advice.channel.to)).obstacle is None, advice


def test_an_empty_case_has_a_plan(refundletters: Run, tmp_path: Path) -> None:
    """Given an empty skeleton, the page asks for the situation first and does not fail."""
    path = tmp_path / "案件.yaml"
    assert refundletters("new", "--blank", path).code == 0
    done = refundletters("plan", path, *DAY)
    assert done.code == 0
    assert "先填“情形”" in done.out.splitlines()[0]


def test_where_there_is_no_right_the_seller_may_still_be_asked(refundletters: Run, tmp_path: Path) -> None:
    """Given a mistake of one's own that the seller refused, the plan says what is left to do."""
    file = tmp_path / "案件.yaml"
    file.write_text(
        "交易场所: 电商平台\n问题: {情形: 本人操作失误或不想要}\n沟通记录:\n"
        "  - {时间: 2026-11-20, 对象: 经营者, 途径: 旺旺, 我方: 买错了想退, 对方答复: 虚拟商品不退}\n",
        encoding="utf-8",
    )
    out = refundletters("plan", file, *DAY).out
    assert "可以再和商家商量一次" in out
    assert "不用找谁" not in out


def test_contradictions_come_before_the_steps(refundletters: Run, tmp_path: Path) -> None:
    """Given a price that differs from what was paid, the page says to look at it before anything is sent."""
    text = path_of_example("01-used-code").read_text(encoding="utf-8").replace("价款: 98.00", "价款: 108.00")
    path = tmp_path / "案件.yaml"
    path.write_text(text, encoding="utf-8")
    out = refundletters("plan", path, *DAY).out
    assert 0 < out.index("【发出之前先核对】") < out.index("【按这个顺序做】")


def test_a_name_with_a_space_is_quoted(refundletters: Run, tmp_path: Path) -> None:
    """Given a file whose name has a space, the command quotes it; a Chinese name is left as it is."""
    for name, quoted in (("我的 案件.yaml", True), ("案件.yaml", False)):
        path = tmp_path / name
        path.write_bytes(path_of_example("01-used-code").read_bytes())
        assert (f"'{path}'" in refundletters("plan", path, *DAY).out) == quoted


def test_what_is_out_of_time_is_told(refundletters: Run) -> None:
    """Given a day after the limitation, the page says so before the steps; given today, it does not."""
    path = path_of_example("01-used-code")
    assert "已过期限：诉讼时效" in refundletters("plan", path, "--today", "2031-01-01").out
    assert "已过期限" not in refundletters("plan", path, *DAY).out


def test_old_data_is_told(refundletters: Run) -> None:
    """Given a day long after the data was checked, the page says which to check; given today, not of most."""
    path = path_of_example("01-used-code")
    assert "《民法典》的资料" in refundletters("plan", path, "--today", "2027-11-22").out
    assert "《民法典》的资料" not in refundletters("plan", path, *DAY).out


def test_payment_rules_that_may_have_changed_are_told(refundletters: Run, tmp_path: Path) -> None:
    """Given an unauthorised payment, where the central bank is on the road, its rules are said to be perhaps
    changed by Order 4 of 2026."""
    text = (
        path_of_example("01-used-code")
        .read_text(encoding="utf-8")
        .replace("卡密已被使用\n", "未经授权支付\n", 1)
    )
    path = tmp_path / "案件.yaml"
    path.write_text(text, encoding="utf-8")
    assert "令〔2026〕第4号" in refundletters("plan", path, *DAY).out


def test_the_page_in_json(refundletters: Run) -> None:
    """Given ``--format json``, channels, deadlines and evidence are values, the first channel the next."""
    done = refundletters("plan", path_of_example("01-used-code"), *DAY, "--format", "json")
    told = json.loads(done.out)
    first = told["channels"][0]
    assert (first["code"], first["state"], first["letter"]) == ("merchant", "next", "escalation")
    assert all(date.fromisoformat(each["day"]) for each in told["deadlines"])
    assert told["evidence"]["complete"] is True
    assert [part["title"] for part in told["sections"]][1] == "按这个顺序做"


def test_the_page_in_markdown(refundletters: Run) -> None:
    """Given ``--format md``, sections are headings, points are lists, and commands are code."""
    path = path_of_example("01-used-code")
    out = refundletters("plan", path, *DAY, "--format", "md").out
    assert "\n## 按这个顺序做\n\n1. 现在：" in out
    assert f"\n   - `refundletters escalation {path}`\n" in out
    assert "·" not in out


def test_deadlines_go_into_a_calendar(refundletters: Run, tmp_path: Path) -> None:
    """Given ``--ics``, the deadlines are written as a calendar, whole, and never over an existing file."""
    calendar = tmp_path / "期限.ics"
    run = ("plan", path_of_example("01-used-code"), *DAY, "--ics", calendar)
    assert refundletters(*run).code == 0
    assert calendar.read_bytes().startswith(b"BEGIN:VCALENDAR")
    assert refundletters(*run).code == 3
    assert refundletters(*run, "--force").code == 0


def test_silence_is_no_reason_of_theirs(refundletters: Run, tmp_path: Path) -> None:
    """Given a seller that did not answer, it is told when it is in time, not when its refusal is right."""
    source = path_of_example("01-used-code").read_text(encoding="utf-8")
    file = tmp_path / "案件.yaml"
    file.write_text(re.sub(r"(对方答复|拒绝理由): .*", r"\1:", source), encoding="utf-8", newline="\n")
    out = refundletters("plan", file, "--today", "2026-11-27").out
    assert "对方还没有给出结果" in out
    assert "以“不予答复”为由" not in out


def test_how_a_deadline_stands_is_told(refundletters: Run, tmp_path: Path) -> None:
    """Given a return asked for in time, the page says so; given none, it says that the last day is today, or
    that it is over by one reading and not by the wider one, and then no day that is over is advised."""
    source = path_of_example("01-used-code").read_text(encoding="utf-8")
    assert "已在期限以内提出" in refundletters("plan", path_of_example("01-used-code"), *DAY).out
    unasked = re.sub(r"我方: .*", "我方: 询问卡密的情况", source)
    file = tmp_path / "案件.yaml"
    file.write_text(unasked, encoding="utf-8", newline="\n")
    assert "（就是今天）  七日内退货" in refundletters("plan", file, "--today", "2026-11-27").out
    file.write_text(unasked.replace("2026-11-20", "2026-11-14"), encoding="utf-8", newline="\n")
    weekend = refundletters("plan", file, *DAY).out
    assert "按较宽的算法到2026-11-23" in weekend
    assert "请在2026-11-21以前办理" not in weekend
