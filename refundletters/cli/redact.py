"""``redact``: a twin of an exhibit in which what nobody else needs is covered; the original stays."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from refundletters.cli._options import force_option
from refundletters.errors import InputFailed, Problem, UserError
from refundletters.messages import N_, _

if TYPE_CHECKING:
    from refundletters.exhibits.content import Content
    from refundletters.exhibits.redaction import Box

__all__ = ["command"]

_MOST_TEXT = 5_000_000
"""Bytes of a text; a chat of a year has less."""


def _box(text: object) -> Box:
    """The type of ``--box``."""
    from refundletters.exhibits.redaction import Box

    try:
        return Box.parse(str(text))
    except (ValueError, TypeError):
        raise click.BadParameter(
            _("“{text}” is no box; write left, top, width and height in pixels, like 40,300,600,80").format(
                text=text
            )
        ) from None


@click.command(
    "redact",
    help=N_(
        "Write a twin of FILE, picture or text, in which private data is covered: black boxes in a picture, "
        "its metadata taken out; numbers of persons and the card code in a text. FILE itself is not changed."
    ),
)
@click.argument("file", type=click.Path(path_type=Path), metavar=N_("FILE"), help=N_("A picture, or a text."))
@click.option(
    "--box",
    "boxes",
    type=_box,
    multiple=True,
    metavar="X,Y,W,H",
    help=N_(
        "Cover this part of a picture: left edge, top edge, width, height in pixels; may be given again."
    ),
)
@click.option(
    "--case",
    "case_file",
    type=click.Path(path_type=Path),
    metavar=N_("FILE"),
    help=N_("The case whose secrets (code, phone, address …) are looked for in a text."),
)
@click.option(
    "-o",
    "--output",
    type=click.Path(path_type=Path),
    metavar=N_("FILE"),
    help=N_("Write to FILE (if not given, beside the original with 遮盖 in its name)."),
)
@force_option
def command(
    file: Path, boxes: tuple[Box, ...], case_file: Path | None, output: Path | None, force: bool
) -> None:
    """``refundletters redact``."""
    from refundletters import files
    from refundletters.exhibits.content import HEAD, PICTURES, content_of, expected

    content = content_of(files.read_head(file, HEAD))
    if content in PICTURES:
        ending = ".jpg" if content == "jpeg" else ".png"
        output = _target(file, output, ending)
        data = _picture(file, boxes, case_file, output)
    elif content == "text":
        output = _target(file, output, file.suffix if expected(file.name) == "text" else ".txt")
        data = _text(file, boxes, case_file)
    else:
        raise _refused(file, content)
    files.write_new(output, data, force)
    click.echo(_("written: {file}").format(file=output), err=True)
    click.echo(
        _("keep the original as it is: it is the evidence; look through the twin before you hand it in"),
        err=True,
    )


def _target(file: Path, output: Path | None, ending: str) -> Path:
    """Where the twin goes; never onto the original, not even with ``--force``."""
    from refundletters.exhibits.twins import twin_name

    target = output or twin_name(file, ending)
    if target.exists() and target.samefile(file):
        raise InputFailed(_("this is the original, which is never changed"), _("choose another name"), target)
    return target


def _picture(file: Path, boxes: tuple[Box, ...], case_file: Path | None, output: Path) -> bytes:
    from refundletters.exhibits.redaction import FORMATS, redacted_picture

    if case_file:
        raise click.UsageError(
            _("--case is for texts; in a picture nothing is found by itself, name each --box")
        )
    if not boxes:
        raise click.UsageError(_("Name what is to be covered: --box X,Y,W,H, once for each place."))
    ending = output.suffix.casefold()
    if ending not in FORMATS:
        raise click.BadParameter(
            _("a redacted picture is written as {endings}").format(endings="、".join(FORMATS)),
            param_hint="--output",
        )
    return redacted_picture(file, boxes, ending)


def _text(file: Path, boxes: tuple[Box, ...], case_file: Path | None) -> bytes:
    from refundletters import files
    from refundletters.case.reading import load_case
    from refundletters.exhibits.secrets import SECRET_NAMES, masked
    from refundletters.exhibits.twins import TWIN_HEADER

    if boxes:
        raise click.UsageError(_("--box is for pictures; in a text, secrets are found by themselves"))
    case = load_case(case_file) if case_file else None
    done = masked(files.read_text(file, _MOST_TEXT), case)
    if not done.found:
        fact = _("nothing to cover was found in {file}").format(file=file)
        error = UserError(
            Problem(fact, "" if case else _("name your case with --case: its own secrets are then found"))
        )
        error.exit_code = 1
        raise error
    for kind, count in done.found.items():
        click.echo(_("{kind}: {count} covered").format(kind=_(SECRET_NAMES[kind]), count=count), err=True)
    return f"{TWIN_HEADER}\n\n{done.text}".encode()


def _refused(file: Path, content: Content) -> InputFailed:
    """What cannot be covered safely, and the way round."""
    from refundletters.exhibits.files import named

    cures = {
        "pdf": _(
            "text under a black box can still be copied out of a PDF: take a screenshot of the page (or "
            "export it as a picture), then redact the picture"
        ),
        "office": _("copy its text into a .txt file, or take a screenshot; then redact that"),
    }
    return InputFailed(
        _("{content} cannot be redacted safely").format(content=named(content)),
        cures.get(content, _("take a screenshot of the part that matters, then redact that")),
        file,
    )
