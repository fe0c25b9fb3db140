from __future__ import annotations

from pathlib import Path

import click
import docx
import pytest

from refundletters import resources
from refundletters.letters.catalogue import letter_kinds
from refundletters.lint.templates.copying import copy_templates
from refundletters.lint.templates.names import about, layouts, used
from tests.cases import path_of_example
from tests.conftest import Run
from tests.lint.templates.layouts import layout

CASE = path_of_example("01-used-code")
TODAY = ("--today", "2026-11-22")


@pytest.fixture(autouse=True)
def settings(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder of the user's settings, empty at first."""
    folder = tmp_path_factory.mktemp("settings")
    monkeypatch.setattr(click, "get_app_dir", lambda _name: str(folder))
    return folder


WORDING = "{% call paragraph() %}我的措辞：{{ order.item }}，订单号{{ order.number }}。{% endcall %}"
SAID = "我的措辞：《原神》月卡，订单号202405150001。\n"


def own(folder: Path, text: str = WORDING) -> Path:
    """A folder with wording of one's own for first contacts."""
    file = folder / "letters/first-contact.txt.j2"
    file.parent.mkdir(parents=True)
    file.write_text(text, encoding="utf-8")
    return folder


# ---- list ----


def test_list_shows_every_template(refundletters: Run) -> None:
    """Given the built-in templates, each is listed with what it is for."""
    listed = refundletters("templates", "list").out.splitlines()
    shown = {line.split()[0]: line for line in listed if line and not line.startswith("自己")}
    assert set(shown) == {*used(), "word/letter.docx"} | {
        name for name in layouts() if (resources.templates() / name).is_file()
    }
    assert all(about(name) and about(name) in line for name, line in shown.items())


def test_list_shows_what_is_replaced(refundletters: Run, tmp_path: Path, settings: Path) -> None:
    """Given wording in a folder and a layout in the settings, the list says which file is used instead."""
    layout(settings / "templates/word/escalation.docx", "甲")
    listed = refundletters("templates", "list", "--templates", own(tmp_path / "own")).out
    marked = [line for line in listed.splitlines() if "←" in line]
    assert [line.split()[0] for line in marked] == ["letters/first-contact.txt.j2", "word/escalation.docx"]
    assert str(settings / "templates") in listed


# ---- copy ----


@pytest.mark.parametrize("kind", [kind.code for kind in letter_kinds()])
def test_every_kind_is_copied(kind: str, tmp_path: Path) -> None:
    """Given any kind, its wording and a Word layout are copied as they are."""
    copied = copy_templates(kind, tmp_path)
    assert tmp_path / f"word/{kind}.docx" in copied
    wording = [path for path in copied if path.name.endswith(".txt.j2")]
    assert [path for path in wording if path.name.startswith(kind)]
    built_in = resources.templates()
    assert all((built_in / path.relative_to(tmp_path)).read_bytes() == path.read_bytes() for path in wording)


def test_a_copy_passes_its_check(refundletters: Run, tmp_path: Path) -> None:
    """Given templates just copied, nothing is found in them."""
    assert refundletters("templates", "copy", "escalation", tmp_path / "own").code == 0
    checked = refundletters("templates", "check", tmp_path / "own")
    assert (checked.code, checked.out) == (0, "")


def test_a_copy_gives_the_same_letter(refundletters: Run, tmp_path: Path) -> None:
    """Given copied templates, the letter made with them is that of the built-in ones, in Word too."""
    refundletters("templates", "copy", "escalation", tmp_path / "own")
    built_in = refundletters("escalation", CASE, *TODAY).out
    assert refundletters("escalation", CASE, *TODAY, "--templates", tmp_path / "own").out == built_in
    for name, options in (("a.docx", ()), ("b.docx", ("--templates", tmp_path / "own"))):
        assert refundletters("escalation", CASE, *TODAY, "-o", tmp_path / name, *options).code == 0
    assert (tmp_path / "a.docx").read_bytes() == (tmp_path / "b.docx").read_bytes()


def test_copy_brings_the_parts_or_not(refundletters: Run, tmp_path: Path) -> None:
    """Given the options of copy, the parts come along, or only the letter, only the wording, only Word."""
    for name, options in {
        "all": [],
        "alone": ["--alone"],
        "wording": ["--only", "wording"],
        "word": ["--only", "word"],
    }.items():
        refundletters("templates", "copy", "escalation", tmp_path / name, *options)
    names = {
        folder.name: {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}
        for folder in tmp_path.iterdir()
    }
    assert {"parts.txt.j2", "refusals/overdue.txt.j2", "grounds/fraud.txt.j2"} <= names["all"]
    assert names["word"] == {"word/escalation.docx"}
    assert names["wording"] == names["all"] - names["word"]
    assert (
        names["alone"]
        == {name for name in names["all"] if name.startswith("letters/escalation.")} | names["word"]
    )


def test_copy_overwrites_nothing(refundletters: Run, tmp_path: Path) -> None:
    """Given one file that is there already, nothing at all is copied."""
    file = tmp_path / "parts.txt.j2"
    file.write_text("我的", encoding="utf-8")
    outcome = refundletters("templates", "copy", "escalation", tmp_path)
    assert outcome.code == 3
    assert str(file) in outcome.err
    assert [path for path in tmp_path.rglob("*") if path.is_file()] == [file]
    assert file.read_text(encoding="utf-8") == "我的"


def test_copy_guesses_a_kind(refundletters: Run, tmp_path: Path) -> None:
    """Given a kind misspelt, the error guesses the one meant; wrong usage."""
    outcome = refundletters("templates", "copy", "escalaton", tmp_path / "own")
    assert (outcome.code, "escalation" in outcome.err) == (2, True)
    assert not (tmp_path / "own").exists()


# ---- check ----


def test_check_prints_findings_and_gives_one(refundletters: Run, tmp_path: Path) -> None:
    """Given wording with an error, it is printed with its place, and the exit code is 1."""
    folder = own(tmp_path, "{% call paragraph() %}{{ order.nubmer }}{% endcall %}")
    outcome = refundletters("templates", "check", folder)
    assert outcome.code == 1
    assert f"{folder / 'letters/first-contact.txt.j2'}:1:26" in outcome.out
    assert "order.number" in outcome.out


def test_check_of_good_templates_gives_zero(refundletters: Run, tmp_path: Path) -> None:
    """Given wording without a fault, and wording with a warning only, the exit code is 0."""
    outcome = refundletters("templates", "check", own(tmp_path / "good"))
    assert (outcome.code, outcome.out) == (0, "")
    assert outcome.err
    warned = own(tmp_path / "warned", "{% call paragraph() %}《民法典》第五百零九条{% endcall %}")
    outcome = refundletters("templates", "check", warned)
    assert (outcome.code, "T9" in outcome.out) == (0, True)


def test_check_of_nothing(refundletters: Run, tmp_path: Path) -> None:
    """Given a missing file or an empty folder, that is told as a failure of input."""
    for path in (tmp_path, tmp_path / "missing.docx"):
        outcome = refundletters("templates", "check", path)
        assert (outcome.code, str(path) in outcome.err) == (3, True)


def test_comments_go_into_a_copy(refundletters: Run, tmp_path: Path) -> None:
    """Given --comments, a copy of the Word file holds the findings; it is not overwritten unasked."""
    file, copy = layout(tmp_path / "letter.docx", "{{ order.nubmer }}"), tmp_path / "copy.docx"
    assert refundletters("templates", "check", file, "--comments", copy).code == 1
    assert "order.number" in next(iter(docx.Document(str(copy)).comments)).text
    assert refundletters("templates", "check", file, "--comments", copy).code == 3
    assert refundletters("templates", "check", file, "--comments", copy, "--force").code == 1


def test_comments_need_a_word_file(refundletters: Run, tmp_path: Path) -> None:
    """Given --comments for wording, that is wrong usage."""
    folder = own(tmp_path)
    assert refundletters("templates", "check", folder, "--comments", tmp_path / "copy.docx").code == 2
    assert not (tmp_path / "copy.docx").exists()


# ---- used by the letters ----


def test_the_folder_of_the_settings_is_used(refundletters: Run, settings: Path, tmp_path: Path) -> None:
    """Given wording in the user's settings, letters say it; a folder named on the command line goes first."""
    own(settings / "templates")
    assert refundletters("first-contact", CASE, *TODAY).out == SAID
    named = own(tmp_path / "named", WORDING.replace("我的", "另一种"))
    said = refundletters("first-contact", CASE, *TODAY, "--templates", named).out
    assert said == SAID.replace("我的", "另一种")


def test_wording_of_ones_own_is_checked_as_any_letter(refundletters: Run, tmp_path: Path) -> None:
    """Given wording that leaves out what the letter must say, it is withheld; a draft of it is not."""
    folder = own(tmp_path, "{% call paragraph() %}请退款。{% endcall %}")
    outcome = refundletters("first-contact", CASE, *TODAY, "--templates", folder)
    assert (outcome.code, "订单号" in outcome.err) == (1, True)
    assert "请退款。" in refundletters("first-contact", CASE, *TODAY, "--templates", folder, "--draft").out


def test_a_layout_of_ones_own_is_used(refundletters: Run, tmp_path: Path) -> None:
    """Given a .docx with plain fields in the folder, the letter is written on it."""
    layout(tmp_path / "own/word/letter.docx", "{{ order.number }} {{ 请求金额 }}")
    out = tmp_path / "信.docx"
    assert refundletters("escalation", CASE, *TODAY, "--templates", tmp_path / "own", "-o", out).code == 0
    assert [each.text for each in docx.Document(str(out)).paragraphs] == ["202405150001 98.00元"]


def test_a_mistake_leaves_no_file(refundletters: Run, tmp_path: Path) -> None:
    """Given a layout or wording with a mistake, no letter is written, and no traceback is shown."""
    layout(tmp_path / "own/word/letter.docx", "{{ order.nubmer }}")
    out = tmp_path / "信.docx"
    outcome = refundletters("escalation", CASE, *TODAY, "--templates", tmp_path / "own", "-o", out)
    assert (outcome.code, out.exists()) == (3, False)
    assert "order.number" in outcome.err
    assert "Traceback" not in outcome.err


def test_a_letter_that_fails_tells_all_faults_at_once(refundletters: Run, tmp_path: Path) -> None:
    """Given wording with two faults, the letter command tells both as the check does, with guesses."""
    text = "{% call paragraph() %}{{ order.nubmer }}{{ ordr.item }}{% endcall %}"
    folder = own(tmp_path, text)
    outcome = refundletters("first-contact", CASE, *TODAY, "--templates", folder)
    assert (outcome.code, outcome.out) == (3, "")
    assert outcome.err == refundletters("templates", "check", folder).out
    assert "order.number" in outcome.err
