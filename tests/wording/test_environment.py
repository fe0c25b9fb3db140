from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from jinja2.exceptions import SecurityError, UndefinedError

from refundletters.letters import Letter
from refundletters.render import text
from refundletters.wording.environment import environment
from refundletters.wording.filters import FILTERS
from refundletters.wording.speech import SPEECH
from tests.cases import FITTING, VARIANTS, a_case, attempt, fitting
from tests.conftest import tries
from tests.each import for_each


def rendered(source: str, **names: object) -> str:
    """`source` as a template over `names`."""
    return environment().from_string(source).render(**names)


# ── nothing absent is printed ─────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    "source", ["{{ nothing }}", "{{ case.nothing }}", "{{ case.order.nothing }}", "{{ 'a' ~ nothing }}"]
)
def test_a_name_that_does_not_exist_is_an_error(source: str) -> None:
    """Given a name that nothing has, the template fails instead of printing a blank."""
    with pytest.raises((UndefinedError, SecurityError)):
        rendered(source, case=a_case())


@pytest.mark.parametrize("source", ["{{ value }}", "{{ case.order.refund_number }}", "{{ none }}"])
def test_none_is_refused(source: str) -> None:
    """Given a value that is absent, the template fails instead of printing None."""
    with pytest.raises(UndefinedError, match="absent"):
        rendered(source, value=None, case=a_case())


@for_each("name", lambda: sorted(FILTERS | SPEECH))
def test_no_filter_makes_a_word_of_none(name: str) -> None:
    """Given None, no filter of ours turns it into text before it is refused."""
    with pytest.raises(UndefinedError, match="absent"):
        rendered(f"{{{{ value | {name} }}}}", value=None)


def test_a_filter_takes_its_options_by_place_and_by_name() -> None:
    """Given options of a filter, a template may write them in either way."""
    within = a_case({"request.reply_within": "3天"}).request.reply_within
    assert rendered("{{ x | period(true) }}{{ x | period(spoken=true) }}", x=within) == "3天3天"


# ── the sandbox ───────────────────────────────────────────────────────────────────────────────────

ESCAPES = [
    "{{ ''.__class__ }}",
    "{{ ''.__class__.__mro__ }}",
    "{{ case.__init__.__globals__ }}",
    "{{ case['__class__'] }}",
    "{{ case | attr('__class__') }}",
    "{{ '{0.__class__}'.format(case) }}",
    "{{ ''.format_map({'a': case}).__class__ }}",
    "{{ function.__globals__ }}",
    "{{ function.__code__ }}",
    "{{ items.append(1) }}",
    "{{ names.update({'a': 1}) }}",
    "{{ case.parse_file('/etc/hostname') }}",
    "{{ case.order.parse_raw('{}') }}",
    "{{ case['parse_file']('/etc/hostname') }}",
    "{{ case.model_construct() }}",
    "{{ [case] | map(attribute='parse_file') | first }}",
]


@for_each("source", ESCAPES)
def test_the_sandbox_holds(source: str) -> None:
    """Given a template that reaches for the machinery behind a value, the sandbox stops it."""
    names: dict[str, object] = {"function": rendered, "items": [0], "names": {}}
    with pytest.raises(SecurityError):
        rendered(source, case=a_case(), **names)
    assert (names["items"], names["names"]) == ([0], {})


def test_a_record_shows_its_fields() -> None:
    """Given a field of the case, the sandbox lets it be named, by attribute and by subscript."""
    assert rendered("{{ case.order.item }}{{ case['order']['item'] }}", case=a_case()) == "示例游戏点卡" * 2


# ── values are data ───────────────────────────────────────────────────────────────────────────────

ODD = ["{{ 7*7 }}", "{% raw %}", "{# 注 #}", "{%- endcall %}", "<b>&amp;</b>", "${HOME}", "%s %(x)s", "{0}"]


@pytest.mark.parametrize("odd", ODD)
def test_a_value_is_never_read_as_template_code(odd: str) -> None:
    """Given a value that looks like code or markup, it is printed as it is."""
    assert rendered("甲{{ value }}乙", value=odd) == f"甲{odd}乙"


@for_each("kind", lambda: [kind for kind in VARIANTS if kind != "evidence-list"])
@for_each("odd", ODD)
def test_a_case_is_never_read_as_template_code(odd: str, kind: str) -> None:
    """Given a case whose texts look like code, every letter prints them as they are."""
    changes = {"order.item": f"月卡{odd}", "problem.description": f"页面提示{odd}不可用"}
    if not any(path.startswith("contacts") for path in FITTING.get(kind, {})):
        changes |= {"contacts.0.reply": f"已超时{odd}，不予退款", "contacts.0.said": f"要求{odd}退款"}
    letter = attempt(fitting(kind, changes), kind)
    assert isinstance(letter, Letter), str(letter)
    assert f"月卡{odd}" in text.render(letter)
    assert f"页面提示{odd}不可用" in text.render(letter)


@settings(max_examples=tries(100), derandomize=True)
@given(st.text("{}%#-+ \n甲.|'\"<>&", max_size=30))
def test_any_value_comes_out_whole(value: str) -> None:
    """Given any text as a value, the template prints exactly that text."""
    assert rendered("“{{ value }}”", value=value) == f"“{value}”"


# ── layout of a template is not text ──────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    ("source", "said"),
    [
        ("甲\n乙", "甲乙"),
        ("甲\n    乙\n\n  丙", "甲乙丙"),
        ("{{ x }}\n{{ x }}", "--"),
        ("{% if true %}\n  甲\n{% endif %}\n  乙", "甲乙"),
        ("甲 乙", "甲 乙"),
        ("甲　乙", "甲　乙"),
        ("甲  \n乙\n", "甲乙"),
    ],
)
def test_line_breaks_of_the_source_are_joined(source: str, said: str) -> None:
    """Given a sentence written over several lines, it is said in one, without spaces."""
    assert rendered(source, x="-") == said


def test_line_breaks_of_a_value_stay() -> None:
    """Given a value with line breaks, they are the value's own and stay."""
    assert rendered("甲{{ x }}\n乙", x="1\n 2") == "甲1\n 2乙"


def test_the_user_is_looked_at_first(tmp_path: Path) -> None:
    """Given a folder of the user's own wording, it goes before the built-in one, which stays reachable."""
    (tmp_path / "parts.txt.j2").write_text("自己的话", encoding="utf-8")
    ours = environment(tmp_path)
    assert ours.get_template("parts.txt.j2").render() == "自己的话"
    assert ours.get_template("letters/first-contact.txt.j2").name == "letters/first-contact.txt.j2"
    assert environment().get_template("parts.txt.j2").filename != str(tmp_path / "parts.txt.j2")
