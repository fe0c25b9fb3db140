"""Changes to a case file: what was asked for is in it, and all else is as it was."""

from __future__ import annotations

import os
import stat
from collections.abc import Callable
from difflib import SequenceMatcher
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from refundletters.case import skeleton
from refundletters.case.editing import CaseFile
from refundletters.case.models import Case, Contact, Event, Payment
from refundletters.case.reading import load_case
from refundletters.case.typed import is_nothing
from refundletters.case.vocabulary import vocabulary
from refundletters.case.writing import Language, to_json, to_yaml
from refundletters.errors import CaseInvalid, InputFailed
from tests.case.strategies import cases, texts
from tests.case.test_schema import GOOD, content
from tests.case.tried import tried
from tests.cases import EXAMPLES, path_of_example

EVENT = Event.model_validate({"at": "2026-11-20 11:00", "by": "merchant", "what": "提示: 无效 #1"})
CONTACT = Contact.model_validate(
    {
        "at": "2026-11-20 11:30",
        "with": "merchant",
        "via": "在线客服",
        "reply": "已超时\n不予退款",
        "exhibits": ["聊天"],
    }
)


@pytest.fixture
def edited(tmp_path: Path) -> Callable[..., str]:
    """A case file with a text, after a change: what it holds then."""

    def edit(text: str, change: Callable[[CaseFile], object], name: str = "案件.yaml") -> str:
        path = tmp_path / name
        path.write_bytes(text.encode("utf-8"))
        file = CaseFile(path)
        change(file)
        file.save()
        assert load_case(path) == file.case
        return path.read_bytes().decode("utf-8")

    return edit


def lines_lost(before: str, after: str) -> list[str]:
    """The lines of `before` that `after` does not have in the same order."""
    old, new = before.splitlines(), after.splitlines()
    matcher = SequenceMatcher(None, old, new, autojunk=False)
    return [
        line
        for tag, a, b, _c, _d in matcher.get_opcodes()
        if tag in ("replace", "delete")
        for line in old[a:b]
    ]


def changed(path: Path, text: str, change: Callable[[CaseFile], object]) -> tuple[Case, Case]:
    """The case that the file was said to hold after a change, and the one it holds."""
    path.write_text(text, encoding="utf-8", newline="\n")
    file = CaseFile(path)
    change(file)
    file.save()
    return file.case, load_case(path)


@given(case=cases(), text=texts, language=st.sampled_from(["zh", "en"]))
def test_any_case_takes_any_text(
    tmp_path_factory: pytest.TempPathFactory, case: Case, text: str, language: Language
) -> None:
    """Given any case and any text, a field set and an item added read back with all else as it was."""
    path = tmp_path_factory.getbasetemp() / "any.yaml"

    def change(file: CaseFile) -> None:
        file.set("order.promise", text)
        file.append("events", Event(what=text))
        file.append("problem.exhibits", "账单")

    said, held = changed(path, to_yaml(case, language), change)
    assert said == held
    assert held.events[: len(case.events)] == case.events
    assert held.order.promise == (case.order.promise if is_nothing(text) else text.strip())
    assert held.problem.exhibits == (*case.problem.exhibits, "账单")
    rest = {"order": case.order, "events": case.events, "problem": case.problem}
    assert held.model_copy(update=rest) == case
    assert held.order.model_copy(update={"promise": case.order.promise}) == case.order


@pytest.mark.parametrize("stem", EXAMPLES)
def test_nothing_of_an_example_is_lost(edited: Callable[..., str], stem: str) -> None:
    """Given a shipped example, an event and a contact are added and every line stays as it was."""
    text = path_of_example(stem).read_text(encoding="utf-8")

    def change(file: CaseFile) -> None:
        file.append("events", EVENT)
        file.append("contacts", CONTACT)

    after = edited(text, change)
    assert lines_lost(text, after) == []
    assert len(after.splitlines()) > len(text.splitlines()) + 6


def test_the_blank_file_is_filled_in(edited: Callable[..., str]) -> None:
    """Given the blank file, values stand beside their hints, and the empty item is filled, not followed."""
    text = skeleton.blank("used-code")

    def change(file: CaseFile) -> None:
        file.append("payment", Payment.model_validate({"amount": "98", "method": "alipay"}))
        file.set("payment.0.transaction_number", "2026112022001400001234567890")
        file.append("payment.0.exhibits", "付款详情")
        file.append("payment.0.exhibits", "账单")
        file.append("contacts", CONTACT)

    after = edited(text, change)
    assert "  - 支付方式: 支付宝\n    金额: 98.00           # " in after
    assert '    支付单号: "2026112022001400001234567890"  # ' in after
    assert "    证据: [付款详情, 账单]\n" in after
    assert "    对方答复: |           # 对方的原话；没有答复就留空\n      已超时\n      不予退款\n" in after
    assert [line.partition("#")[2] for line in after.splitlines() if "#" in line] == [
        line.partition("#")[2] for line in text.splitlines() if "#" in line
    ]


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("", "支付:\n  - 支付方式: 支付宝\n"),
        ("# 只有说明\n", "# 只有说明\n支付:\n  - 支付方式: 支付宝\n"),
        ("支付:\n", "支付:\n  - 支付方式: 支付宝\n"),
        ("支付: []  # 无\n", "支付:  # 无\n  - 支付方式: 支付宝\n"),
        ("payment: ~\r\n", "payment:\r\n  - method: alipay\r\n"),
        ("支付:\n- 金额: 1\n# 完", "支付:\n- 金额: 1\n- 支付方式: 支付宝\n# 完"),
        ("\ufeff支付:\n    金额: 1  # 一\n", "\ufeff支付:\n    - 金额: 1  # 一\n    - 支付方式: 支付宝\n"),
        ("order: {item: a}\n", "order: {item: a}\npayment:\n  - method: alipay\n"),
    ],
)
def test_a_list_is_added_to(edited: Callable[..., str], before: str, after: str) -> None:
    """Given a list in any of its shapes, or none, the item stands where a person would write it."""
    assert (
        edited(before, lambda file: file.append("payment", Payment.model_validate({"method": "alipay"})))
        == after
    )


@pytest.mark.parametrize(
    ("before", "field", "value", "after"),
    [
        ("订单:\n  价款: 97  # 元\n", "order.price", "98", "订单:\n  价款: 98.00  # 元\n"),
        ("订单:\n  商品:\n", "order.item", "a: b", "订单:\n  商品: 'a: b'\n"),
        ("订单:\n  商品: |\n    旧\n    的\n\n诉求:\n", "order.item", "新", "订单:\n  商品: 新\n\n诉求:\n"),
        ("订单:\n  商品: a\n  价款: 1\n", "order.quantity", "2", "订单:\n  商品: a\n  数量: 2\n  价款: 1\n"),
        ("order:\n  price: 1\n", "order.code", "007", 'order:\n  price: 1\n  code: "007"\n'),
        (
            "诉求:\n  请求: 补发\n",
            "problem.usage",
            "unused",
            "诉求:\n  请求: 补发\n问题:\n  使用情况: 未使用\n",
        ),
        ("经营者:\n  店名: 旧\n", "merchant.name", "新", "经营者:\n  店名: 新\n"),
    ],
)
def test_a_value_is_set(edited: Callable[..., str], before: str, field: str, value: str, after: str) -> None:
    """Given a field that is there, empty or missing, its value stands in its place in the file's language."""
    assert edited(before, lambda file: file.set(field, value)) == after


def test_a_file_in_json_stays_json(edited: Callable[..., str]) -> None:
    """Given a case in JSON, it is written as JSON with what was added."""
    after = edited('{"order": {"price": 98.00}}', lambda file: file.append("events", EVENT), "案件.json")
    assert after == to_json(Case.model_validate({"order": {"price": "98.00"}, "events": [EVENT]}), "en")


@pytest.mark.parametrize(
    "change",
    [
        lambda file: file.set("order.price", "-1"),
        lambda file: file.set("problem.situation", "坏了"),
        lambda file: file.append(
            "events", Event.model_validate({"at": "2026-11-20"}).model_copy(update={"at": "x"})
        ),
    ],
)
def test_a_bad_value_is_refused(edited: Callable[..., str], change: Callable[[CaseFile], Any]) -> None:
    """Given a value that a field does not take, it is refused with its place, and nothing is written."""
    with pytest.raises(CaseInvalid) as refused:
        edited("订单:\n  商品: a\n", change)
    assert refused.value.problems[0].place.path


@pytest.mark.parametrize("field", ["order.nothing", "nothing", "payment.0.amount", "order.price.amount"])
def test_a_field_there_is_not_is_our_mistake(edited: Callable[..., str], field: str) -> None:
    """Given a field or an item that is not there, a `KeyError` says so."""
    with pytest.raises(KeyError):
        edited("订单:\n  商品: a\n", lambda file: file.set(field, "1"))


def test_what_does_not_fit_together_is_not_written(tmp_path: Path) -> None:
    """Given values that contradict the rest of the case, the file stays as it was."""
    path = tmp_path / "案件.yaml"
    text = "支付:\n  - 金额: 10\n"
    path.write_text(text, encoding="utf-8")
    file = CaseFile(path)
    file.set("problem.refunded", "20")
    with pytest.raises(CaseInvalid) as refused:
        file.save()
    assert len(refused.value.problems) > 1
    assert path.read_text(encoding="utf-8") == text


@pytest.mark.parametrize("text", ["{订单: {商品: a}} # 示例\n", "订单: {商品: a}\n", "规则: [{条款: 一}]\n"])
def test_braces_are_left_to_their_user(tmp_path: Path, text: str) -> None:
    """Given a group in braces, a change within it is refused with advice, and the file stays as it was."""
    path = tmp_path / "案件.yaml"
    path.write_text(f"# 示例\n{text}", encoding="utf-8")
    file = CaseFile(path)
    with pytest.raises(InputFailed):
        file.set("order.price" if "订单" in text else "rules.0.title", "1")
    assert path.read_text(encoding="utf-8") == f"# 示例\n{text}"


def test_a_change_of_another_program_is_not_overwritten(tmp_path: Path) -> None:
    """Given a file that was changed since it was read, it is not replaced."""
    path = tmp_path / "案件.yaml"
    path.write_text("订单:\n  商品: a\n", encoding="utf-8")
    file = CaseFile(path)
    file.set("order.item", "b")
    path.write_text("订单:\n  商品: c\n", encoding="utf-8")
    with pytest.raises(InputFailed):
        file.save()
    assert load_case(path).order.item == "c"


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such permissions and few links")
def test_the_file_itself_is_replaced(tmp_path: Path) -> None:
    """Given a link to a case file, the file it leads to is replaced, for its owner's eyes only."""
    path, link = tmp_path / "案件.yaml", tmp_path / "链接.yaml"
    path.write_text("订单:\n  商品: a\n", encoding="utf-8")
    link.symlink_to(path)
    file = CaseFile(link)
    file.set("order.item", "b")
    file.save()
    assert link.is_symlink()
    assert load_case(path).order.item == "b"
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_a_code_is_written_as_its_word(edited: Callable[..., str]) -> None:
    """Given any situation by its code, a Chinese file has its Chinese name."""
    terms = vocabulary("situation").terms
    assert len(terms) > 10
    for code, term in terms.items():
        after = edited("问题:\n  现象: a\n", lambda file, code=code: file.set("problem.situation", code))
        assert f"  情形: {term.short}\n" in after


@pytest.mark.parametrize("file", GOOD, ids=lambda file: f"{file.parent.name}/{file.stem}")
def test_odd_files_are_changed_or_left_alone(file: Path, tmp_path: Path) -> None:
    """Given an odd file that reads, values are added to it, or it is left as it was with advice."""
    text = content(file)[0]
    path = tmp_path / f"案件.{file.parent.name}"
    path.write_text(text, encoding="utf-8", newline="")
    before, held = load_case(path), path.read_bytes()
    changing = CaseFile(path)

    def change() -> None:
        changing.append("events", EVENT)
        changing.set("problem.found_at", "2026-11-20 11:00")
        changing.append("order.exhibits", "账单")
        changing.save()

    if isinstance(tried(InputFailed, change), InputFailed):
        assert path.read_bytes() == held
        assert "{" in text or "[" in text
    else:
        after = load_case(path)
        assert after == changing.case
        assert after.events == (*before.events, EVENT)
