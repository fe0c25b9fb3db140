from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest

from refundletters import messages
from refundletters.letters import Letter
from refundletters.letters.readiness import all_readiness
from tests.cases import DAY, EXAMPLES, KINDS, VARIANTS, example, outcome, path_of_example
from tests.conftest import Outcome, Run
from tests.each import for_each

HAN = re.compile(r"[\u4e00-\u9fff]")
STEM = "01-used-code"


def states(out: str) -> dict[str, str]:
    """The sign before each letter by its command: ✓ ready, … needs something, ✗ not to be sent."""
    return {kind: sign for sign, kind in re.findall(r"(?m)^([✓…✗]) ([a-z-]+(?: --to [a-z-]+)?)", out)}


@pytest.mark.parametrize("stem", EXAMPLES)
def test_check_tells_what_can_be_written(stem: str, refundletters: Run) -> None:
    """Given an example, `check` tells on standard output of every kind of letter whether it is ready, of
    another receiver where nothing stands against it, and the exit code is 1 only where something is
    missing."""
    done = refundletters("check", path_of_example(stem), *DAY)
    signs = states(done.out)
    assert set(KINDS) <= set(signs) <= set(VARIANTS)
    assert {kind for kind, sign in signs.items() if sign == "✓"} == {
        kind for kind in VARIANTS if isinstance(outcome(stem, kind), Letter)
    }
    assert {signs[kind] for kind in set(signs) - set(KINDS)} <= {"✓", "…"}
    missing = any(state.missing and not state.obstacle for state in all_readiness(example(stem)))
    assert done.code == (1 if missing else 0)
    assert done.err == ""


@for_each("language", messages.LANGUAGES)
@for_each("stem", EXAMPLES)
def test_check_speaks_either_language(stem: str, language: str, refundletters: Run) -> None:
    """Given ``--lang``, `check` tells the same in that language."""
    done = refundletters("check", path_of_example(stem), *DAY, "--lang", language)
    assert states(done.out) == states(refundletters("check", path_of_example(stem), *DAY).out)
    quoted = "[✓…]|    (missing|缺少)|  [✓…✗]|  2026-"  # names of fields, and what the user wrote
    sentences = [line for line in done.out.splitlines() if not re.match(quoted, line)]
    if language == "zh":
        assert all(HAN.search(line) for line in sentences)
    else:
        assert all(re.search("[a-z]{3} [a-z]{2}", line) for line in sentences)


def test_check_tells_by_what_a_purchase_is_found(refundletters: Run, tmp_path: Path) -> None:
    """Given a case without an order number, `check` fills who, when, how, what and how much with what the
    case says and the exhibits that show it, says where to get what is open, and tells each act with its
    exhibits; with a number it does not."""
    told = refundletters("check", path_of_example("03-no-order-number"), *DAY).out
    assert "✓ 何时：支付时间 2026-11-19 14:32  [2 微信转账详情]" in told
    assert "2026-11-19 14:40  在充值页面兑换，提示“卡密无效”  [3 充值页面提示截图]" in told
    text = path_of_example("03-no-order-number").read_text(encoding="utf-8")
    half = tmp_path / "案件.yaml"
    half.write_text(text.replace("  支付时间: 2026-11-19 14:32\n", ""), encoding="utf-8")
    told = refundletters("check", half, *DAY).out
    assert "✗ 何时：没有写" in told
    assert "→ 付款详情里的支付时间" in told
    half.write_text(
        text.replace("  商品: 10元Q币卡\n", "  商品: 10元Q币卡\n  订单号: K20261119\n"), encoding="utf-8"
    )
    assert "没有订单号；" not in refundletters("check", half, *DAY).out


def test_what_is_missing_is_named_with_its_place(refundletters: Run, tmp_path: Path) -> None:
    """Given a half-filled case, `check` names what each letter needs and where it is found, and ends with
    exit code 1."""
    path = tmp_path / "案件.yaml"
    path.write_text("问题:\n  情形: 卡密无效\n订单:\n  商品: 月卡\n  价款: 30\n", encoding="utf-8")
    done = refundletters("check", path, *DAY)
    assert done.code == 1
    assert set(states(done.out).values()) == {"…", "✗"}
    assert "支付.支付时间" in done.out
    assert "payment.paid_at" in done.out
    assert "→" in done.out


def test_an_empty_case_needs_everything(refundletters: Run, tmp_path: Path) -> None:
    """Given an empty skeleton, `check` names what is needed and does not fail."""
    path = tmp_path / "案件.yaml"
    assert refundletters("new", "--blank", path).code == 0
    done = refundletters("check", path, *DAY)
    assert done.code == 1
    assert "…" in states(done.out).values()
    assert "✓" not in states(done.out).values()


def test_cautions_do_not_fail_a_case(refundletters: Run, tmp_path: Path) -> None:
    """Given a complete case with a likely slip, `check` cautions and the exit code stays 0."""
    source = path_of_example(STEM).read_text(encoding="utf-8")
    phone = example(STEM).case.consumer.phone
    assert phone
    path = tmp_path / "案件.yaml"
    path.write_text(source.replace(phone, phone[:-1]), encoding="utf-8")
    done = refundletters("check", path, *DAY)
    plain = refundletters("check", path_of_example(STEM), *DAY)
    assert done.code == plain.code == 0
    added = "\n".join(line for line in done.out.splitlines() if line not in plain.out.splitlines())
    assert added.count("消费者.电话") == 1
    assert len(added.splitlines()) <= 2


def test_what_was_assumed_is_said(refundletters: Run) -> None:
    """Given a case that does not say whether the seller is a business, `check` says what it assumed; and when
    the other side would be right."""
    out = refundletters("check", path_of_example(STEM), *DAY).out
    assert "is_business" in out
    refusal = example(STEM).refusal
    assert refusal
    assert str(refusal.right_if) in out


def test_a_reply_that_is_not_recognised_is_said_to_be_so(refundletters: Run, tmp_path: Path) -> None:
    """Given a reply that is none of the known refusals, `check` says so; given one that is, it does not."""
    path = tmp_path / "案件.yaml"
    text = path_of_example(STEM).read_text(encoding="utf-8")
    assert "已超时，不予退款" in text
    path.write_text(text.replace("已超时，不予退款", "这个价格你还想要什么"), encoding="utf-8")
    assert "认不出" in refundletters("check", path, *DAY).out
    assert "认不出" not in refundletters("check", path_of_example(STEM), *DAY).out


@pytest.mark.parametrize(
    ("content", "code"), [("订单: [", 3), ("订单:\n  价款: 九十八\n", 3), ("\ufeff", 1), ("", 1)]
)
def test_exit_codes(content: str, code: int, refundletters: Run, tmp_path: Path) -> None:
    """Given a file that is no case, the exit code is 3; given an empty one, 1."""
    path = tmp_path / "案件.yaml"
    path.write_text(content, encoding="utf-8")
    assert refundletters("check", path, *DAY).code == code


def test_a_missing_file(refundletters: Run, tmp_path: Path) -> None:
    """Given a file that is not there, the exit code is 3 and standard output stays empty."""
    done = refundletters("check", tmp_path / "无.yaml")
    assert (done.code, done.out) == (3, "")


def test_check_tells_what_should_not_be_sent(tmp_path: Path, refundletters: Callable[..., Outcome]) -> None:
    """Given a case with an insult in it, `check` tells where it stands and withholds the letters."""
    path = tmp_path / "案件.yaml"
    text = path_of_example("01-used-code").read_text(encoding="utf-8")
    line = text[: text.index("首次激活，页面提示")].count("\n") + 1
    path.write_text(text.replace("首次激活，页面提示", "骗子，页面提示"), encoding="utf-8")
    done = refundletters("check", path, "--today", "2026-11-22")
    assert done.code == 1
    assert f"{path}:{line}:" in done.out
    assert "E4" in done.out
    assert set(KINDS) <= set(states(done.out))
    assert {kind for kind, sign in states(done.out).items() if sign == "✓"} <= {"evidence-list"}


def test_an_unknown_letter_in_the_log_is_told(refundletters: Run, tmp_path: Path) -> None:
    """Given a name under 文书 that no kind of letter has, `check` cautions with its place and a guess, and
    the exit code stays."""
    source = path_of_example("08-asked-three-times").read_text(encoding="utf-8")
    assert source.count("文书: 升级处理") == 1
    path = tmp_path / "案件.yaml"
    path.write_text(source.replace("文书: 升级处理", "文书: escalatoin"), encoding="utf-8")
    done = refundletters("check", path, *DAY)
    plain = refundletters("check", path_of_example("08-asked-three-times"), *DAY)
    assert done.code == plain.code
    assert "沟通记录[3].文书" in done.out
    assert "升级处理（escalation）" in done.out or "升级处理 (escalation)" in done.out
    assert "沟通记录[3]" not in plain.out
