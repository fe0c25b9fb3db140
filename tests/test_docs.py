"""The documents beside the READMEs: their links lead somewhere, nothing is left out, commands work."""

from __future__ import annotations

import re
import shlex
from collections.abc import Callable
from functools import cache
from pathlib import Path
from urllib.parse import unquote

import pytest

from refundletters.law.catalogue import catalogue
from refundletters.letters.catalogue import joint_kind, letter_kinds
from tests.conftest import ROOT, Outcome, tracked

DOCUMENTS = [name for name in tracked() if re.fullmatch(r"[^/]+\.md|docs/.+\.md", name)]
LINK = re.compile(r"(?:\]\(|(?:src|href)=\")([^)\"\s]+)")
COMMAND = re.compile(r"^python -m refundletters (laws .*?)(?: +#.*)?$", re.MULTILINE)

each_document = pytest.mark.parametrize("name", DOCUMENTS)


def read(name: str) -> str:
    """The text of one document."""
    return (ROOT / name).read_text(encoding="utf-8")


def links(name: str) -> list[str]:
    """What a document links to within the project."""
    found = [unquote(link).partition("#")[0] for link in LINK.findall(read(name))]
    return [link for link in found if link and not re.match(r"https?:", link)]


@cache
def held() -> set[Path]:
    """The files of the project and their folders."""
    files = {ROOT / file for file in tracked()}
    return files | {folder for file in files for folder in file.parents}


def test_documents_are_found() -> None:
    """Given the checkout, the READMEs and the documents are looked at, and links are found in them."""
    assert {"README.md", "README.zh-CN.md", "docs/letters.md", "docs/law.zh-CN.md"} <= set(DOCUMENTS)
    assert all(len(links(name)) > 3 for name in ("README.md", "README.zh-CN.md", "docs/law.md"))


@each_document
def test_links_lead_somewhere(name: str) -> None:
    """Given a document, each file or folder that it links to is one of the project's."""
    missing = [link for link in links(name) if ((ROOT / name).parent / link).resolve() not in held()]
    assert not missing


@pytest.mark.parametrize("name", ["docs/letters.md", "docs/letters.zh-CN.md"])
def test_every_letter_is_described(name: str) -> None:
    """Given the page about letters, it has a section for each kind, in order, each with a specimen."""
    sections = re.split(r"^## .*`([a-z-]+)`$", read(name), flags=re.MULTILINE)[1:]
    kinds = [kind.code for kind in letter_kinds()]
    kinds.insert(kinds.index("violation-report") + 1, joint_kind().code)
    assert sections[::2] == kinds
    for kind, text in zip(sections[::2], sections[1::2], strict=True):
        assert f"/{kind}.txt)" in text, kind


@pytest.mark.parametrize("name", [name for name in DOCUMENTS if name.endswith(".zh-CN.md")])
def test_both_languages_are_equally_complete(name: str) -> None:
    """Given a Chinese document, its English twin has the same parts, and each links to the other."""
    chinese, english = read(name), read(name.replace(".zh-CN", ""))
    for part in (r"^(#+) ", r"^(```\w*)$", r"^(\d\.|-|\|) ", r"\]\(((?!http)[^)]*?)(?:\.zh-CN)?(?:\.md)?\)"):
        found = [re.findall(part, text, re.MULTILINE) for text in (chinese, english)]
        assert found[0] == found[1], part
    twin = Path(name).name.replace(".zh-CN", "")
    assert f"]({twin})" in chinese
    assert f"]({Path(name).name})" in english


def test_the_law_has_a_date() -> None:
    """Given the READMEs, they name the month up to which the newest text of a statute was checked."""
    checked = max(edition.checked for slug in catalogue().slugs for edition in catalogue().editions(slug))
    assert f"as of {checked:%B %Y}" in read("README.md")
    assert f"{checked.year} 年 {checked.month} 月" in read("README.zh-CN.md")


def test_commands_work(refundletters: Callable[..., Outcome], monkeypatch: pytest.MonkeyPatch) -> None:
    """Given a look-up that the page about the law shows, it finds something."""
    monkeypatch.setenv("REFUNDLETTERS_TODAY", "2026-11-22")
    shown = [command for name in DOCUMENTS for command in COMMAND.findall(read(name))]
    assert len(shown) >= 8
    for command in shown:
        assert refundletters(*shlex.split(command)).code == 0, command
