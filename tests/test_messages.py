"""The tool's own words: every message is marked, translated, and compiled."""

from __future__ import annotations

import ast
import gettext
import re
from collections.abc import Iterator
from functools import cache
from io import BytesIO
from pathlib import Path
from string import Formatter

import pytest
from babel.messages.catalog import Catalog, Message
from babel.messages.extract import extract_from_dir
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po

from refundletters import messages
from tests.conftest import ROOT, module
from tests.each import for_each

PACKAGE = ROOT / "refundletters"
CATALOGUES = [("zh_CN", "refundletters"), ("en", "refundletters"), ("zh_CN", "click")]
HAN = "\u4e00-\u9fff"


@cache
def in_code() -> dict[str, str]:
    """Each message in the code, with a module that says it."""
    found = extract_from_dir(PACKAGE, method_map=[("**.py", "python")], keywords={"_": None, "N_": None})
    return {str(message): f"{module}:{line}" for module, line, message, _comments, _context in found}


def folder(locale: str) -> Path:
    """Where the catalogues of a language lie."""
    return ROOT / "locales" / locale / "LC_MESSAGES"


@cache
def catalogue(locale: str, domain: str = "refundletters") -> Catalog:
    """A catalogue as its translator wrote it."""
    with (folder(locale) / f"{domain}.po").open("rb") as file:
        return read_po(file, locale=locale, domain=domain)


def entries(locale: str, domain: str = "refundletters") -> list[Message]:
    """The messages of a catalogue, without its header."""
    return [message for message in catalogue(locale, domain) if message.id]


def fields(text: str) -> list[str]:
    """The placeholders of a message."""
    return [name for _literal, name, _format, _conversion in Formatter().parse(text) if name is not None]


def forms(text: object) -> list[str]:
    """A message, or its singular and plural."""
    return [str(form) for form in text] if isinstance(text, list | tuple) else [str(text)]


def test_messages_are_found() -> None:
    """Given the code, the extraction finds messages in every part that speaks to the user."""
    parts = {place.split("/")[0] for place in in_code().values()}
    assert len(in_code()) > 150
    assert {"case", "law", "letters", "cli"} <= parts


@pytest.mark.parametrize("locale", messages.LANGUAGES.values())
def test_no_catalogue_is_stale(locale: str) -> None:
    """Given the messages in the code, a catalogue holds these and no others (else: make catalogues)."""
    held = {str(message.id) for message in entries(locale)}
    assert held == set(in_code())
    assert not catalogue(locale).obsolete


@pytest.mark.parametrize("domain", ["refundletters", "click"])
def test_chinese_is_complete(domain: str) -> None:
    """Given the Chinese catalogue, every message is translated, none only guessed."""
    assert len(entries("zh_CN", domain)) > 60
    assert not [message.id for message in entries("zh_CN", domain) if not message.string or message.fuzzy]


@for_each("text", lambda: sorted(in_code()))
def test_placeholders_are_named(text: str) -> None:
    """Given a message in the code, its placeholders have names, so that a translation can move them."""
    assert all(re.match(r"[a-z_]+$", name) for name in fields(text))


@pytest.mark.parametrize("locale", messages.LANGUAGES.values())
def test_placeholders_survive_translation(locale: str) -> None:
    """Given a translated message, it has the placeholders of its source."""
    differing = [
        message.id
        for message in entries(locale)
        if message.string and set(fields(str(message.string))) != set(fields(str(message.id)))
    ]
    assert not differing


def test_click_placeholders_are_known() -> None:
    """Given one of Click's messages in Chinese, it has no placeholder that Click does not fill."""
    for message in entries("zh_CN", "click"):
        known = {name for source in forms(message.id) for name in fields(source)}
        assert {name for text in forms(message.string) for name in fields(text)} <= known


@pytest.mark.parametrize(("language", "locale"), messages.LANGUAGES.items())
def test_messages_are_found_in_the_compiled_catalogue(language: str, locale: str) -> None:
    """Given any message, it is said as the standard reader of catalogues would; any other text stays."""
    with (folder(locale) / "refundletters.mo").open("rb") as file:
        standard = gettext.GNUTranslations(file)
    assert len(in_code()) > 1000
    with messages.speaking(language):
        for text in (*in_code(), "a", "zzz", "不在其中", "“{", "\U0010ffff"):
            assert messages._(text) == standard.gettext(text)


def test_without_a_catalogue_nothing_is_translated(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Given no compiled catalogue, the messages are said in English."""
    monkeypatch.setattr("refundletters.resources.locales", lambda: tmp_path)
    assert messages._catalogue.__wrapped__("zh")["Your case"] == "Your case"


@pytest.mark.parametrize(("locale", "domain"), CATALOGUES)
def test_compiled_catalogues_are_fresh(locale: str, domain: str) -> None:
    """Given a catalogue, its compiled form says the same (else: make catalogues)."""
    compiled = BytesIO()
    write_mo(compiled, catalogue(locale, domain))
    shipped = (folder(locale) / f"{domain}.mo").read_bytes()
    assert _texts(shipped) == _texts(compiled.getvalue())


def _texts(compiled: bytes) -> dict[object, str]:
    texts = dict(vars(gettext.GNUTranslations(BytesIO(compiled)))["_catalog"])
    texts.pop("", None)  # the header, which names the version of Babel
    return texts


def test_chinese_is_set_as_chinese() -> None:
    """Given a Chinese translation, punctuation after Chinese characters is full-width."""
    narrow = re.compile(rf"[{HAN}][,;!?]|[{HAN}]\.(?![a-z.])|[{HAN}]\([{HAN}]")
    assert narrow.search("您好,世界")
    texts = [str(message.string) for message in entries("zh_CN")]
    assert not [text for text in texts if narrow.search(text)]


# ── in the code ───────────────────────────────────────────────────────────────────────────────────


def calls(*names: str) -> Iterator[tuple[str, ast.Call]]:
    """Each call of one of these functions in the package, with its place."""
    for path in sorted(PACKAGE.rglob("*.py")):
        for node in module(path):
            if isinstance(node, ast.Call):
                called = node.func
                name = called.attr if isinstance(called, ast.Attribute) else getattr(called, "id", "")
                if name in names:
                    yield f"{path.relative_to(ROOT)}:{node.lineno}", node


def test_only_plain_text_is_marked() -> None:
    """Given any call of `_` or `N_`, its argument is a literal text, or for `_` a name that holds one."""
    marked = list(calls("_", "N_"))
    assert len(marked) > 100
    mixed = (ast.JoinedStr, ast.BinOp, ast.Call)
    assert not [place for place, call in marked if isinstance(call.args[0], mixed)]


def test_what_users_read_is_marked() -> None:
    """Given any error for the user, help or hint, its words are marked for translation."""
    errors = list(calls("Problem", "InputFailed", "CaseInvalid", "Withheld", "UsageError", "BadParameter"))
    helped = list(calls("option", "command", "group", "field"))
    assert len(errors) > 10
    assert len(helped) > 10
    words = [(place, argument) for place, call in errors for argument in call.args[:2]]
    words += [
        (place, keyword.value)
        for place, call in errors + helped
        for keyword in call.keywords
        if keyword.arg in {"fact", "remedy", "help", "hint", "epilog", "short_help"}
    ]
    assert not [place for place, word in words if _is_bare(word)]


def _is_bare(word: ast.expr) -> bool:
    """Whether an expression is text that nobody can translate."""
    return isinstance(word, ast.JoinedStr) or (isinstance(word, ast.Constant) and bool(word.value))


# ── in use ────────────────────────────────────────────────────────────────────────────────────────


def test_language_in_use() -> None:
    """Given a language, `_` speaks it; given none, Chinese; given an unknown one, `use` fails."""
    assert messages._("Letters") == "文书"
    messages.use("en")
    assert (messages.language(), messages._("Letters")) == ("en", "Letters")
    with pytest.raises(KeyError):
        messages.use("fr")
    assert messages.language() == "en"


def test_text_without_translation_stays() -> None:
    """Given a text that no catalogue holds, `_` gives it back."""
    assert messages._("no such message {at} all") == "no such message {at} all"
