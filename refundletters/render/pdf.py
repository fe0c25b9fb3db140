"""Letters as PDF: LibreOffice, where it is installed, prints the Word file.

It runs with a profile of its own, so that a LibreOffice which the user has open neither hinders nor
sees it, in a folder that nobody else can read and that is gone afterwards.
"""

from __future__ import annotations

import contextlib
import os
import shutil
import signal
import subprocess
import sys
import tempfile
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from refundletters.errors import Problem, UserError
from refundletters.letters.letter import Letter
from refundletters.messages import _
from refundletters.render import word

__all__ = ["OfficeFailed", "OfficeMissing", "convert", "found", "render"]

NAMES = ("soffice", "libreoffice")
USUAL_PLACES = (
    "/Applications/LibreOffice.app/Contents/MacOS/soffice",
    "~/Applications/LibreOffice.app/Contents/MacOS/soffice",
    r"C:\Program Files\LibreOffice\program\soffice.com",
    r"C:\Program Files (x86)\LibreOffice\program\soffice.com",
)
"""Where it is installed on macOS and Windows without being on the PATH."""

START_SECONDS, LETTER_SECONDS = 120, 20
"""How long it may take to start, the first time on a slow machine, and for each letter."""

TAGGED = '{"UseTaggedPDF":{"type":"boolean","value":"true"}}'
"""Headings and tables stay what they are for those who have the page read aloud."""

ERRORS = "errors.txt"


class OfficeMissing(UserError):
    """LibreOffice is not installed, or not found."""

    exit_code = 3


class OfficeFailed(UserError):
    """LibreOffice was started and gave no PDF."""

    exit_code = 3


def render(letter: Letter, layout: Path | None = None, fields: Mapping[str, Any] = word.NO_FIELDS) -> bytes:
    """The PDF of `letter`. LibreOffice stamps it: the bytes differ from one time to the next.

    Raises what :func:`convert` and :func:`refundletters.render.word.render` raise, and takes the same.
    """
    (document,) = convert([word.render(letter, layout, fields)])
    return document


def convert(documents: Sequence[bytes]) -> list[bytes]:
    """The PDF of each Word file in `documents`, in their order; LibreOffice starts once for them all.

    Raises `OfficeMissing`, and `OfficeFailed` when it cannot be started, takes too long or leaves
    out one of the documents.
    """
    if not documents:
        return []
    office = found()
    with tempfile.TemporaryDirectory(prefix="refundletters-", ignore_cleanup_errors=True) as name:
        folder = Path(name)
        sources = [folder / f"{number}.docx" for number in range(1, len(documents) + 1)]
        for source, document in zip(sources, documents, strict=True):
            source.write_bytes(document)
        _start(office, folder, sources)
        return [_result(source.with_suffix(".pdf")) for source in sources]


def found() -> str:
    """The path of LibreOffice. Raises `OfficeMissing`."""
    named = (shutil.which(name) for name in NAMES)
    usual = (shutil.which(Path(place).expanduser()) for place in USUAL_PLACES)
    for path in (*named, *usual):
        if path:
            return path
    raise OfficeMissing(
        Problem(
            _("a PDF is made by LibreOffice, which was not found"),
            _("install it from https://www.libreoffice.org, or write .docx or .html and print that as PDF"),
        )
    )


def _start(office: str, folder: Path, sources: Sequence[Path]) -> None:
    """Let LibreOffice convert `sources` where they lie. Names are relative: a command has limits."""
    command = [
        office,
        f"-env:UserInstallation={(folder / 'profile').as_uri()}",
        "--headless",
        "--norestore",
        "--convert-to",
        f"pdf:writer_pdf_Export:{TAGGED}",
        "--outdir",
        ".",
        *(source.name for source in sources),
    ]
    seconds = START_SECONDS + LETTER_SECONDS * len(sources)
    try:
        _run(command, folder, seconds)
    except subprocess.TimeoutExpired as error:
        raise _failed(_("it was stopped after {seconds} seconds").format(seconds=seconds)) from error
    except OSError as error:
        raise _failed(error.strerror or str(error)) from error


def _run(command: Sequence[str], folder: Path, seconds: float) -> None:
    """Run `command` in `folder` to its end, whatever its exit code, which says little here."""
    with (folder / ERRORS).open("wb") as errors:
        process = subprocess.Popen(  # noqa: S603  the command is ours, the files have our names
            command,
            cwd=folder,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=errors,
            start_new_session=True,
        )
        try:
            process.wait(seconds)
        except BaseException:  # the user's Ctrl-C too: a session of its own does not hear it
            _stop(process)
            raise


def _stop(process: subprocess.Popen[bytes]) -> None:
    """End `process` with all that it started: what was started here is only a launcher."""
    if sys.platform == "win32":
        ending = ["taskkill", "/F", "/T", "/PID", str(process.pid)]
        subprocess.run(ending, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=False)  # noqa: S603  ours
    else:
        with contextlib.suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGKILL)
    process.wait()


def _result(path: Path) -> bytes:
    """The finished PDF; LibreOffice may report success without having made one."""
    if path.is_file():
        return path.read_bytes()
    said = (path.parent / ERRORS).read_text(encoding="utf-8", errors="replace").splitlines()
    # A missing Java is warned of each time and does not matter.
    reasons = [line.strip() for line in said if line.strip() and not line.startswith("Warning:")]
    raise _failed(reasons[-1] if reasons else _("it does not say why"))


def _failed(reason: str) -> OfficeFailed:
    return OfficeFailed(
        Problem(
            _("LibreOffice made no PDF: {reason}").format(reason=reason),
            _("write .docx or .html instead and print that as PDF"),
        )
    )
