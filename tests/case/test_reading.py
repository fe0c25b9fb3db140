from __future__ import annotations

import json
import random
from pathlib import Path

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from refundletters import messages, resources
from refundletters.case import source, tree
from refundletters.case.models import Case
from refundletters.case.reading import load_case, parse_case, places
from refundletters.case.skeleton import blank
from refundletters.errors import CaseInvalid, InputFailed, UserError
from tests.case.tried import tried
from tests.each import for_each

EXAMPLES = sorted(resources.examples().glob("*.yaml"))
TEXTS = [path.read_text(encoding="utf-8") for path in EXAMPLES] + [blank()]
SIGNS = [
    *"：:-\t　#[]{}@*&!%`'\"|>?~,，“\\\x00\x85\u2028\ud800\r\n ",
    ": ",
    "- ",
    " #",
    "\n  ",
    "---",
    "<<: ",
    "null",
    "😀",
]


@pytest.fixture(params=["CBaseLoader", "BaseLoader"])
def _each_loader(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tree, "_LOADERS", (getattr(yaml, request.param),))


def problems(text: str, name: str = "case.yaml") -> list[str]:
    """What is told about a text that holds no case."""
    messages.use("en")
    with pytest.raises(CaseInvalid) as caught:
        parse_case(text, name)
    return [problem.fact for problem in caught.value.problems]


@pytest.mark.usefixtures("_each_loader")
@for_each("path", EXAMPLES)
def test_every_example_reads(path: Path) -> None:
    """Given a shipped example, `load_case` reads it with either YAML parser."""
    case = load_case(path)
    assert case.problem.situation
    assert case.order.item


@pytest.mark.usefixtures("_each_loader")
@for_each(
    "slip",
    [
        "[图片] 已超时",
        "提示: 无效",
        "@客服",
        "*请稍等*",
        '"已超时"不予退款',
        "'a'b",
        "%5",
        "`a`",
        "- a",
        "? a",
        "| a",
        "!a b",
        "&a b",
        "{a} b",
        ",a",
        "您好 #1001",
    ],
)
def test_pasted_chat_is_cured_by_quoting_it(slip: str) -> None:
    """Given chat that breaks YAML, the remedy shows the line in quotes, and that line reads exactly."""
    messages.use("en")
    with pytest.raises(CaseInvalid) as caught:
        parse_case(f"沟通记录:\n  - 工号: 1\n    对方答复: {slip}\n    对象: 商家\n", "case.yaml")
    problem, *others = caught.value.problems
    assert not others
    assert (problem.place.line, problem.place.column) == (3, 11)
    cured = problem.remedy.partition("quotes: ")[2].removesuffix(" (a comment has a space after #)")
    assert parse_case(f"沟通记录:\n  - {cured}\n").contacts[0].reply == slip


def test_a_path_is_told_as_the_user_wrote_it() -> None:
    """Given keys in two languages, a problem names the way to it in the user's own words."""
    with pytest.raises(CaseInvalid) as caught:
        parse_case("order:\n  价款: x\n付款:\n  - amount: 1\n  - 付款金额: y\n", "案件.yaml")
    assert [str(problem.place) for problem in caught.value.problems] == [
        "案件.yaml:2:7 order.价款",
        "案件.yaml:5:11 付款[2].付款金额",
    ]


def test_every_problem_is_told_at_once_in_the_order_of_the_file() -> None:
    """Given slips of shape, of value and between fields, `parse_case` tells all of them in order."""
    text = "订单:\n  价款: 98\n  数量: 两\n  商品: [图片] x\n问题:\n  已退金额: 99\nordr: 1\n规则: x\n"
    assert problems(text) == [
        "not a number: “两”",
        "text stands after the closing ]",
        "more than was paid (98.00 元)",
        "there is no field called “ordr” here",
        "keys with values belong under 规则（rules）, not a bare text",
    ]


def test_too_many_problems_are_counted() -> None:
    """Given more problems than a person reads, the first fifty are told and the rest counted."""
    told = problems("".join(f"key{number}: 1\n" for number in range(70)))
    assert len(told) == 51
    assert told[-1] == "and 20 more problems"


def test_a_problem_has_a_place_and_a_remedy_in_chinese_too() -> None:
    """Given the default language, problems are told with place and remedy."""
    with pytest.raises(CaseInvalid) as caught:
        parse_case("订单:\n  价款: x\n", "案件.yaml")
    (problem,) = caught.value.problems
    assert str(problem).startswith("案件.yaml:2:7 订单.价款  ")
    assert problem.remedy
    assert caught.value.exit_code == 3


@pytest.mark.parametrize("bom", [b"", b"\xef\xbb\xbf"])
def test_utf8_reads_with_a_mark_or_without(tmp_path: Path, bom: bytes) -> None:
    """Given UTF-8 with or without a byte order mark, `load_case` reads it."""
    path = tmp_path / "案件.yaml"
    path.write_bytes(bom + "订单:\n  商品: 月卡\n".encode())
    assert load_case(path).order.item == "月卡"
    assert parse_case((bom + "订单: {商品: 月卡}".encode()).decode()).order.item == "月卡"


@pytest.mark.parametrize(
    ("data", "word"),
    [
        ("订单:\n  商品: 月卡\n".encode("gb18030"), "GB18030"),
        ("订单:\n  商品: 月卡\n".encode("utf-16"), "UTF-16"),
        ("订单:\n  商品: 月卡，订单号 1\n".encode("utf-16-le"), "UTF-16"),
        ("order: {number: 1}".encode("utf-16-be"), "UTF-16"),
        (b"PK\x03\x04....", "Word"),
        (b"%PDF-1.7", "PDF"),
        (b"{\\rtf1 }", "RTF"),
        (b"a: 1\nb: \xff\xff\xff\n", "line 2"),
        (b"\x89PNG\r\n", "PNG"),
    ],
)
def test_another_encoding_is_called_by_its_name(tmp_path: Path, data: bytes, word: str) -> None:
    """Given a file that is not UTF-8 text, `load_case` says what it is and how to save it."""
    messages.use("en")
    path = tmp_path / "case.yaml"
    path.write_bytes(data)
    with pytest.raises(InputFailed) as caught:
        load_case(path)
    (problem,) = caught.value.problems
    assert word in problem.fact
    assert "UTF-8" in problem.remedy
    assert problem.place.file == str(path)


def test_a_file_has_a_limit(tmp_path: Path) -> None:
    """Given more than 1 MB, `load_case` and `parse_case` refuse it unread."""
    path = tmp_path / "case.yaml"
    path.write_bytes(b"#" * (source.MAX_BYTES + 1))
    with pytest.raises(InputFailed):
        load_case(path)
    with pytest.raises(InputFailed):
        parse_case("#" * (source.MAX_BYTES + 1))


@pytest.mark.usefixtures("_each_loader")
@pytest.mark.parametrize(
    "text",
    [
        "[" * 100_000,
        "{a: " * 100_000,
        "- " * 100_000,
        "? " * 100_000,
        "a: " + "[" * 500_000,
        "a:\n - " + "- " * 30 + "x",
    ],
    ids=["brackets", "braces", "dashes", "questions", "deep value", "deep dashes"],
)
def test_deep_nesting_is_refused_not_crashed_on(text: str) -> None:
    """Given nesting that would crash the parser, `parse_case` refuses it."""
    assert problems(text)[0]


def test_deep_nesting_in_json_is_refused() -> None:
    """Given JSON nested a hundred thousand times, `parse_case` refuses it."""
    assert problems('{"a": ' + "[" * 100_000, "case.json") == ["nested deeper than 20 levels"]


def test_brackets_in_a_quoted_text_are_no_nesting() -> None:
    """Given many brackets within a text, `parse_case` reads the text."""
    text = "[{" * 50
    assert parse_case(f"问题:\n  现象: '{text}'\n").problem.description == text


def test_a_file_of_too_many_values_is_refused() -> None:
    """Given more values than any case has, `parse_case` refuses it before building them."""
    assert "more keys and values than any case has" in problems("a:\n" + "- x\n" * 100_000)


def test_control_characters_are_told_with_their_place() -> None:
    """Given control characters, each is told with its place, and the rest is still checked."""
    messages.use("en")
    with pytest.raises(CaseInvalid) as caught:
        parse_case("订单:\n  商品: 月\x08卡\n  价款: x\n问题:\n  现象: \x7f\n", "case.yaml")
    places = [(problem.place.line, problem.place.column) for problem in caught.value.problems]
    assert places == [(2, 8), (3, 7), (5, 7)]
    assert "U+0008" in caught.value.problems[0].fact


def test_a_missing_file_is_told_without_a_traceback(tmp_path: Path) -> None:
    """Given a name of no file, or of a folder, `load_case` raises `InputFailed`."""
    for path in (tmp_path / "none.yaml", tmp_path):
        with pytest.raises(InputFailed):
            load_case(path)


def test_json_is_known_by_its_name_or_its_content(tmp_path: Path) -> None:
    """Given JSON under any name, or a name ending in .json, `load_case` reads it as JSON."""
    for name, text in (
        ("a.json", ' {"订单": {"商品": "月\\n卡"}}'),
        ("a.yaml", '{"订单": {"商品": "月\\n卡"}}'),
    ):
        path = tmp_path / name
        path.write_text(text, encoding="utf-8")
        assert load_case(path).order.item == "月\n卡"


@pytest.mark.usefixtures("_each_loader")
@for_each("seed", lambda: range(60))
def test_no_slip_leads_to_a_traceback(seed: int) -> None:
    """Given a good file with random slips, `parse_case` reads it or tells problems, each with a place."""
    chance = random.Random(seed)
    text = chance.choice(TEXTS)
    for _slip in range(chance.choice([1, 2, 5, 20])):
        at = chance.randrange(len(text) + 1)
        text = text[:at] + chance.choice(SIGNS) + text[at + chance.choice([0, 0, 1, 3]) :]
    read = tried(UserError, parse_case, text, "case.yaml")
    if isinstance(read, UserError):
        assert read.problems
        assert all(problem.fact and problem.remedy and problem.place.line for problem in read.problems)
        str(read).encode("utf-8")


@given(st.binary() | st.text().map(lambda text: text.encode("utf-8", "surrogatepass")))
def test_no_bytes_lead_to_a_traceback(data: bytes) -> None:
    """Given any bytes, decoding and reading give a case or a `UserError`."""
    for name in ("case.yaml", "case.json"):
        text = tried(UserError, source.decode, data, name)
        read = tried(UserError, parse_case, text, name) if isinstance(text, str) else text
        assert isinstance(read, Case) or read.problems


@given(
    st.recursive(
        st.none() | st.booleans() | st.floats() | st.integers() | st.text(max_size=5),
        lambda inner: (
            st.lists(inner, max_size=3)
            | st.dictionaries(
                st.sampled_from(["订单", "支付", "价款", "证据", "时间", "问题", "情形", "x"]),
                inner,
                max_size=4,
            )
        ),
        max_leaves=12,
    )
)
def test_no_shape_leads_to_a_traceback(value: object) -> None:
    """Given any JSON value, `parse_case` gives a case or a `UserError`."""
    read = tried(UserError, parse_case, json.dumps(value), "case.json")
    assert isinstance(read, Case) or all(problem.fact for problem in read.problems)


def test_places_of_values(tmp_path: Path) -> None:
    """Given a case file, `places` tells the line and column of a value by its key path."""
    path = tmp_path / "案件.yaml"
    path.write_text("订单:\n  订单号: '1'\n支付:\n  - 金额: 98.00\n", encoding="utf-8")
    place = places(path)
    assert str(place("支付[1].金额")) == f"{path}:4:9 支付[1].金额"
    assert str(place("问题.现象")) == f"{path} 问题.现象"
