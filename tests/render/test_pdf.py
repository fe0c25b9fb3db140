"""Letters as PDF. What LibreOffice may do wrong is played by a small program of its name; a real one makes
the last tests, in continuous integration."""

from __future__ import annotations

import os
import re
import select
import shutil
import subprocess
import tempfile
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import pytest

from refundletters.errors import UserError
from refundletters.render import pdf, word
from tests.conftest import ROOT, needs_office
from tests.render.letters import COMPLAINT, ESCALATION, expected

Outcome = tuple[int, str, str]
Fake = Callable[..., Path]

TOOLS = {name: shutil.which(name) for name in ("soffice", "pdftotext", "pdfinfo")}
SYSTEM_PATH = os.environ.get("PATH", "")

needs_shell = pytest.mark.skipif(os.name == "nt", reason="the programs played are shell scripts")

COPY = 'for file in *.docx; do cp "$file" "${file%.docx}.pdf"; done'
"""Plays a conversion: the PDF is the Word file."""


@pytest.fixture(autouse=True)
def temporary(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """The folder for temporary files, which each test leaves empty."""
    folder = tmp_path / "temporary"
    folder.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(folder))
    yield folder
    assert not list(folder.iterdir())


@pytest.fixture
def nowhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A PATH of one empty folder, on a machine with LibreOffice in none of the usual places."""
    folder = tmp_path / "bin"
    folder.mkdir()
    monkeypatch.setenv("PATH", str(folder))
    monkeypatch.setattr(pdf, "USUAL_PLACES", ())
    return folder


@pytest.fixture
def fake(nowhere: Path) -> Fake:
    """Puts a program that plays LibreOffice on the PATH and gives its path."""

    def play(script: str, name: str = "soffice") -> Path:
        path = nowhere / name
        path.write_text(f'#!/bin/sh\nPATH="{SYSTEM_PATH}"\n{script}\n', encoding="utf-8", newline="\n")
        path.chmod(0o700)
        return path

    return play


def failure(documents: Sequence[bytes] = (b"one",)) -> str:
    """The reason that `convert` gives for not having made a PDF."""
    with pytest.raises(pdf.OfficeFailed) as raised:
        pdf.convert(documents)
    assert raised.value.exit_code == 3
    (problem,) = raised.value.problems
    assert ".html" in problem.remedy
    return problem.fact


# ── missing ───────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.usefixtures("nowhere")
def test_without_libreoffice() -> None:
    """Given no LibreOffice, `render` says what to install and what to write instead."""
    with pytest.raises(pdf.OfficeMissing) as raised:
        pdf.render(ESCALATION)
    assert isinstance(raised.value, UserError)
    assert raised.value.exit_code == 3
    (problem,) = raised.value.problems
    assert "LibreOffice" in problem.fact
    assert all(word in problem.remedy for word in ("libreoffice.org", ".docx", ".html"))


@pytest.mark.usefixtures("nowhere")
def test_command_without_libreoffice(refundletters: Callable[..., Outcome], tmp_path: Path) -> None:
    """Given no LibreOffice, a letter command that is to write a PDF ends with 3 and writes nothing."""
    path = tmp_path / "投诉书.pdf"
    case = ROOT / "examples" / "01-used-code.yaml"
    code, out, err = refundletters("regulator-complaint", case, "--today", "2026-11-22", "-o", path)
    assert (code, out) == (3, "")
    assert "LibreOffice" in err
    assert not path.exists()


@needs_shell
@pytest.mark.parametrize("name", pdf.NAMES)
def test_found_by_any_of_its_names(fake: Fake, name: str) -> None:
    """Given LibreOffice under any of its names on the PATH, `convert` finds it."""
    fake(COPY, name)
    assert pdf.convert([b"one"]) == [b"one"]


@needs_shell
def test_found_in_a_usual_place(fake: Fake, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Given LibreOffice where systems put it, not on the PATH, `convert` finds it, in the home folder too."""
    shutil.move(fake(COPY), tmp_path / "LibreOffice")
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setattr(pdf, "USUAL_PLACES", (str(tmp_path / "none"), "~/LibreOffice"))
    assert pdf.convert([b"one"]) == [b"one"]


# ── running ───────────────────────────────────────────────────────────────────────────────────────


@needs_shell
def test_many_at_one_start(fake: Fake, tmp_path: Path) -> None:
    """Given a dozen Word files, `convert` gives each its PDF, in their order, and starts once."""
    log = tmp_path / "log"
    fake(f'echo start >> "{log}"\n{COPY}')
    documents = [f"letter {number}".encode() for number in range(12)]
    assert pdf.convert(documents) == documents
    assert log.read_text(encoding="utf-8") == "start\n"


@needs_shell
def test_nothing_to_convert(fake: Fake, tmp_path: Path) -> None:
    """Given no Word file, `convert` starts nothing."""
    fake(f'touch "{tmp_path / "started"}"')
    assert pdf.convert([]) == []
    assert not (tmp_path / "started").exists()


@needs_shell
def test_private_folder_and_profile(fake: Fake, tmp_path: Path, temporary: Path) -> None:
    """Given a letter, LibreOffice works in a folder for the owner alone, with a profile of its own there."""
    fake(f'ls -ld . | cut -c1-10 > "{tmp_path / "mode"}"\necho "$@" > "{tmp_path / "arguments"}"\n{COPY}')
    pdf.convert([b"one"])
    assert (tmp_path / "mode").read_text(encoding="utf-8") == "drwx------\n"
    arguments = (tmp_path / "arguments").read_text(encoding="utf-8").split()
    profile = re.fullmatch(r"-env:UserInstallation=(file:///.+)", arguments[0])
    assert profile
    assert profile[1].startswith(temporary.as_uri())


@needs_shell
@pytest.mark.parametrize(
    ("script", "reason"),
    [
        (
            "echo 'Error: source file could not be loaded' >&2\necho 'Warning: failed to launch javaldx' >&2",
            "Error: source file could not be loaded",
        ),
        ("echo 'Warning: failed to launch javaldx' >&2", "it does not say why"),
        ("printf '\\377\\n' >&2; exit 77", "\ufffd"),
    ],
    ids=["told", "silent", "garbled"],
)
def test_no_pdf_although_it_ran(fake: Fake, script: str, reason: str) -> None:
    """Given a run that leaves no PDF, whatever its exit code, `convert` says so with the reason it gives."""
    from refundletters.messages import _

    fake(script)
    assert _(reason) in failure()


@needs_shell
def test_one_of_several_is_left_out(fake: Fake) -> None:
    """Given a run that leaves out one of several files, `convert` does not give the others for it."""
    fake("cp 1.docx 1.pdf; cp 3.docx 3.pdf")
    failure([b"one", b"two", b"three"])


@needs_shell
def test_program_that_cannot_be_started(fake: Fake) -> None:
    """Given a program that the system cannot run, `convert` gives the system's reason."""
    fake("").write_bytes(b"\x7fELF but no program")
    assert os.strerror(8) in failure()


@needs_shell
def test_it_takes_too_long(fake: Fake, monkeypatch: pytest.MonkeyPatch) -> None:
    """Given a run longer than a start and two letters may take, `convert` says how long it waited."""
    fake(COPY)

    def waited(command: Sequence[str], folder: Path, seconds: float) -> None:
        raise subprocess.TimeoutExpired(list(command), seconds)

    monkeypatch.setattr(pdf, "_run", waited)
    assert str(pdf.START_SECONDS + 2 * pdf.LETTER_SECONDS) in failure([b"one", b"two"])


@needs_shell
def test_stopping_ends_all_that_was_started(
    fake: Fake, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Given a run that is broken off, `convert` ends the program and what that has started, and passes
    the interruption on."""
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    # The pipe stays open as long as the program or its child lives.
    fake(f'exec 3> "{pipe}"\nsleep 1000 &\necho alive >&3\nwait')
    opened = []
    ended = subprocess.Popen.wait

    def interrupted(process: subprocess.Popen[bytes], timeout: float | None = None) -> int:
        if timeout is None:
            return ended(process)
        opened.append(os.open(pipe, os.O_RDONLY))
        assert os.read(opened[0], 100) == b"alive\n"
        raise KeyboardInterrupt

    monkeypatch.setattr(subprocess.Popen, "wait", interrupted)
    with pytest.raises(KeyboardInterrupt):
        pdf.convert([b"one"])
    assert select.select(opened, [], [], 30)[0]
    assert os.read(opened[0], 100) == b""
    os.close(opened[0])


# ── with LibreOffice ──────────────────────────────────────────────────────────────────────────────


def tool(name: str, *arguments: str | Path) -> str:
    """What a tool of poppler writes to its standard output."""
    path = TOOLS[name]
    assert path, f"{name} is required and missing"
    return subprocess.run([path, *arguments], capture_output=True, encoding="utf-8", check=True).stdout


@needs_office
def test_real_conversion(tmp_path: Path) -> None:
    """Given two letters, LibreOffice gives a PDF of each that holds its words, title and structure."""
    assert TOOLS["soffice"], "soffice is required and missing"
    letters = [COMPLAINT, ESCALATION]
    documents = pdf.convert([word.render(letter) for letter in letters])
    for letter, document in zip(letters, documents, strict=True):
        path = tmp_path / "letter.pdf"
        path.write_bytes(document)
        written = re.sub(r"\s", "", tool("pdftotext", "-layout", path, "-"))
        assert not [text for text in expected(letter) if re.sub(r"\s", "", text)[:12] not in written]
        facts = dict(re.findall(r"^([^:]+):\s*(.*)$", tool("pdfinfo", path), re.M))
        assert facts["Title"] == letter.title
        assert facts["Tagged"] == "yes"
        assert facts["Page size"].endswith("(A4)")


@needs_office
def test_command_writes_a_pdf(refundletters: Callable[..., Outcome], tmp_path: Path) -> None:
    """Given a name that ends in .pdf, a letter command writes a PDF that its owner alone can read."""
    assert TOOLS["soffice"], "soffice is required and missing"
    path = tmp_path / "首次联系.pdf"
    case = ROOT / "examples" / "01-used-code.yaml"
    code, _out, err = refundletters("first-contact", case, "--today", "2026-11-22", "-o", path)
    assert (code, "首次联系.pdf" in err) == (0, True)
    assert path.read_bytes().startswith(b"%PDF-")
    assert os.name == "nt" or path.stat().st_mode & 0o777 == 0o600
